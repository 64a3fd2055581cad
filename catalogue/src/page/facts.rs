//! Facts as labels in the cells of a table.
//!
//! Takes entries, gives cells and rows. A fact that varies from command to command is grouped by its value.

use super::sheet::Sheet;
use crate::model::closes_label;
use crate::relation::{as_a_whole, commands_of, may_answer, may_meet, stands_for_every};
use crate::{
    Block, CommandId, Entry, Facts, Family, Overrides, Phrase, Relation, Render, Style, Subject, TextId, Titles,
};
use core::fmt;

/// A row of a table of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    Severity,
    Advice,
    Scope,
    Fate,
    NextHost,
    Address,
    Commands,
    Closes,
    Registered,
    Standing,
    DefinedIn,
}

impl Row {
    /// The rows in which two codes are compared.
    pub(super) const fn compared(relation: Relation) -> &'static [Self] {
        match relation {
            Relation::Rivals | Relation::Outcomes => &[
                Self::Severity,
                Self::Advice,
                Self::Scope,
                Self::Fate,
                Self::NextHost,
                Self::Address,
                Self::Commands,
                Self::Closes,
                Self::Registered,
                Self::Standing,
                Self::DefinedIn,
            ],
            // Codes that never meet have little to compare.
            Relation::Strangers => &[Self::Severity, Self::Fate, Self::Commands, Self::Closes],
        }
    }

    /// What the fact is called in a family.
    pub(super) fn label(self, titles: &Titles) -> TextId {
        match self {
            Self::Severity => titles.severity,
            Self::Commands => titles.commands,
            Self::Registered => titles.registered,
            Self::Advice => Phrase::FactAdvice.into(),
            Self::Scope => Phrase::FactScope.into(),
            Self::Fate => Phrase::FactFate.into(),
            Self::NextHost => Phrase::FactNextHost.into(),
            Self::Address => Phrase::FactAddress.into(),
            Self::Closes => Phrase::FactCloses.into(),
            Self::Standing => Phrase::FactStanding.into(),
            Self::DefinedIn => Phrase::FactDefinedIn.into(),
        }
    }

    /// The label of a fact that can vary with the command and the class.
    fn varying(self) -> Option<fn(&Facts<'_>) -> Phrase> {
        match self {
            Self::Advice => Some(|facts| facts.advice.value.label()),
            Self::Scope => Some(|facts| facts.scope.value.label()),
            Self::Fate => Some(|facts| facts.fate.value.label()),
            Self::NextHost => Some(|facts| facts.next_host.value.label()),
            Self::Address => Some(|facts| facts.address.value.label()),
            _ => None,
        }
    }

    /// The rows of what a cause can change beside the advice.
    pub(super) const OF_A_CAUSE: [Self; 4] = [Self::Scope, Self::Fate, Self::NextHost, Self::Address];

    /// The label of what is particular about a fact, if anything is.
    pub(super) fn particular(self, facts: &Overrides<'_>) -> Option<Phrase> {
        match self {
            Self::Advice => Some(facts.advice?.value.label()),
            Self::Scope => Some(facts.scope?.value.label()),
            Self::Fate => Some(facts.fate?.value.label()),
            Self::NextHost => Some(facts.next_host?.value.label()),
            Self::Address => Some(facts.address?.value.label()),
            _ => None,
        }
    }

    /// Whether the two codes agree in this row.
    fn agrees<'a>(self, family: &Family<'a>, one: &Subject<'a>, other: &Subject<'a>) -> bool {
        if self == Self::Severity {
            let id = |subject: &Subject<'a>| subject.severity().map(|severity| severity.id);
            return id(one) == id(other);
        }
        let (Some(left), Some(right)) = (one.entry(), other.entry()) else { return false };
        if self.varying().is_some() {
            let (one, other) = (Values::of(family, one, Some(other), self), Values::of(family, other, Some(one), self));
            let (Some(one), Some(other)) = (one, other) else { return false };
            let uniform = one.uniform();
            // The same everywhere, or the same at each command that both can answer.
            return (uniform.is_some() && uniform == other.uniform())
                || (may_meet(family, left, right)
                    && one.commands().chain(other.commands()).all(|command| one.at(command).eq(other.at(command))));
        }
        match self {
            Self::Commands => {
                let named = |entry| as_a_whole(family, commands_of(family, entry));
                named(left).eq(named(right))
            }
            Self::Closes => left.closes.map(|fact| fact.value) == right.closes.map(|fact| fact.value),
            Self::Registered => {
                one.registered(family).map(|code| code.key).eq(other.registered(family).map(|code| code.key))
            }
            Self::Standing => left.standing.value == right.standing.value,
            Self::DefinedIn => left.reply_text.basis.sources == right.reply_text.basis.sources,
            _ => false,
        }
    }

    /// Whether the row says anything that the page has not said: the verdict has said what to do, and nothing can be
    /// said of what neither code has.
    fn is_told<'a>(self, relation: Relation, family: &Family<'a>, one: &Subject<'a>, other: &Subject<'a>) -> bool {
        let (Some(left), Some(right)) = (one.entry(), other.entry()) else { return self == Self::Severity };
        match self {
            Self::Advice => [(one, other), (other, one)].into_iter().any(|(subject, other)| {
                Values::of(family, subject, Some(other), self).is_some_and(|values| values.uniform().is_none())
            }),
            Self::Closes => match (left.closes, right.closes) {
                (None, None) => false,
                // Of codes that never meet, that both leave the session open is nothing to tell.
                (Some(left), Some(right)) => relation != Relation::Strangers || left.value != right.value,
                _ => true,
            },
            Self::Registered => [one, other].iter().any(|subject| subject.registered(family).next().is_some()),
            _ => true,
        }
    }
}

/// The facts of a code at the commands that another can answer as well; at all of its own if there are none.
pub(super) fn shared_facts<'v, 'a>(
    family: &'v Family<'a>,
    subject: &'v Subject<'a>,
    other: &'v Subject<'a>,
) -> impl Iterator<Item = Facts<'a>> {
    let values = Values::of(family, subject, Some(other), Row::Advice);
    values.into_iter().flat_map(Values::commands).filter_map(move |command| subject.facts_at(family, command))
}

/// Whether a fact of a code varies with the command, and some of its commands are left out beside the other.
fn narrowed<'a>(family: &Family<'a>, subject: &Subject<'a>, other: &Subject<'a>) -> bool {
    let rows = [Row::Advice, Row::Scope, Row::Fate, Row::NextHost, Row::Address];
    let varies = |row| Values::of(family, subject, None, row).is_some_and(|values| values.uniform().is_none());
    let Some(shown) = Values::of(family, subject, Some(other), Row::Advice) else { return false };
    let left_out = |id: CommandId| !shown.commands().any(|shown| shown == id);
    rows.into_iter().any(varies) && commands_of(family, shown.entry).any(left_out)
}

/// Where a value of a fact holds: in a class, or at a command whatever the class.
#[derive(Clone, Copy)]
enum Holder {
    Class(u8),
    Command(CommandId),
}

/// The values of a fact at the commands of a code; beside another code, at those that both can answer, if any. A code that
/// leaves its class open has values in each of its classes.
#[derive(Clone, Copy)]
struct Values<'v, 'a> {
    family: &'v Family<'a>,
    subject: &'v Subject<'a>,
    entry: &'a Entry<'a>,
    other: Option<&'a Entry<'a>>,
    row: Row,
    label: fn(&Facts<'_>) -> Phrase,
}

impl<'v, 'a> Values<'v, 'a> {
    /// The values in a row, if it holds a fact that can vary, of a code that has an entry and makes sense in its class.
    fn of(family: &'v Family<'a>, subject: &'v Subject<'a>, other: Option<&Subject<'a>>, row: Row) -> Option<Self> {
        let (entry, label) = (subject.entry()?, row.varying()?);
        subject.facts()?;
        Some(Self { family, subject, entry, other: other.and_then(Subject::entry), row, label })
    }

    fn commands(self) -> impl Iterator<Item = CommandId> + Clone + use<'v, 'a> {
        let names_every = |entry| commands_of(self.family, entry).any(|id| stands_for_every(self.family, id));
        let shared = self.other.filter(|other| may_meet(self.family, self.entry, other));
        // Of a code that answers every command and one that does not, the latter says which commands they share.
        let listed = match shared {
            Some(other) if names_every(self.entry) && !names_every(other) => other,
            _ => self.entry,
        };
        let both = move |id: &CommandId| match shared {
            Some(other) => may_answer(self.family, self.entry, *id) && may_answer(self.family, other, *id),
            None => true,
        };
        commands_of(self.family, listed).filter(both)
    }

    /// What holds whatever the command: in each class, if the code leaves its class open.
    fn rules(self) -> impl Iterator<Item = Facts<'a>> + Clone + use<'v, 'a> {
        let mut classes = self.subject.classes().map(move |used| self.entry.facts_in(used.class)).peekable();
        let alone = if classes.peek().is_none() { self.subject.facts() } else { None };
        classes.chain(alone)
    }

    /// The values at a command, in the order of the classes.
    fn at(self, command: CommandId) -> impl Iterator<Item = Phrase> + Clone + use<'v, 'a> {
        let answer = self.entry.answer_at(self.family, command);
        self.rules().map(move |rule| (self.label)(&answer.map_or(rule, |answer| rule.with(&answer.facts))))
    }

    /// What is said of a command whatever the class.
    fn particular(self, command: CommandId) -> Option<Phrase> {
        self.row.particular(&self.entry.answer_at(self.family, command)?.facts)
    }

    /// The value, if it is the same in every class and at every command.
    fn uniform(self) -> Option<Phrase> {
        let rules = || self.rules().map(|rule| (self.label)(&rule));
        let mut values = self.commands().flat_map(move |command| self.at(command)).peekable();
        let nowhere = if values.peek().is_none() { Some(rules()) } else { None };
        let mut values = values.chain(nowhere.into_iter().flatten());
        let first = values.next()?;
        values.all(|value| value == first).then_some(first)
    }

    /// Each value with where it holds. Where classes differ, those come first, and then the commands that are particular in
    /// every class; where they do not, every command.
    fn holders(self) -> impl Iterator<Item = (Phrase, Holder)> + Clone + use<'v, 'a> {
        let mut rules = self.rules().map(move |rule| (self.label)(&rule));
        let first = rules.next();
        let classes_differ = rules.any(|value| Some(value) != first);
        let classes = self.subject.classes().filter(move |_| classes_differ);
        let in_classes =
            classes.map(move |used| ((self.label)(&self.entry.facts_in(used.class)), Holder::Class(used.class)));
        let at_commands = self.commands().filter_map(move |command| {
            let value = if classes_differ { self.particular(command) } else { self.at(command).next() };
            Some((value?, Holder::Command(command)))
        });
        in_classes.chain(at_commands)
    }
}

impl<'a, R: Render> Sheet<'_, 'a, R> {
    /// What stands in a row for a subject.
    pub(super) fn fact_cell(&mut self, row: Row, subject: &Subject<'a>, beside: Option<&Subject<'a>>) -> fmt::Result {
        if row == Row::Severity {
            return self.severity(subject);
        }
        let Some(entry) = subject.entry() else { return self.mark("–") };
        if let Some(values) = Values::of(self.composer.family, subject, beside, row) {
            return self.varying_fact(values);
        }
        match row {
            Row::Commands => self.all_commands(commands_of(self.composer.family, entry)),
            Row::Closes => match entry.closes {
                Some(closes) => self.label(closes_label(closes.value), Style::Plain),
                None => self.mark("–"),
            },
            Row::Registered if subject.registered(self.composer.family).next().is_none() => self.mark("–"),
            Row::Registered => {
                self.enumerate(subject.registered(self.composer.family), |sheet, code| sheet.partner_key(code.key))
            }
            Row::Standing => self.label(entry.standing.value.label(), Style::Plain),
            Row::DefinedIn => self.places(entry.reply_text.basis.sources),
            // Of a code in a class in which it makes no sense, the class alone is known, and so what to do.
            Row::Advice => match subject.severity() {
                Some(severity) => self.label(severity.advice.value.label(), Style::Plain),
                None => self.mark("–"),
            },
            _ => self.mark("–"),
        }
    }

    /// What to do as a rule, whatever the command; each advice with its classes, if the code leaves its class open and they
    /// differ.
    pub(super) fn rule(&mut self, subject: &Subject<'a>) -> fmt::Result {
        let mut classes = subject.classes();
        let Some(entry) = subject.entry() else { return Ok(()) };
        let of_class = |class| entry.facts_in(class).advice.value;
        let first = classes.next().map_or(entry.facts.advice.value, |used| of_class(used.class));
        if classes.all(|used| of_class(used.class) == first) {
            return self.label(first.label(), Style::Plain);
        }
        for (position, used) in subject.classes().enumerate() {
            let advice = of_class(used.class);
            if subject.classes().take(position).any(|earlier| of_class(earlier.class) == advice) {
                continue;
            }
            if position > 0 {
                self.out.group_gap()?;
            }
            self.label(advice.label(), Style::Plain)?;
            self.colon()?;
            let here = subject.classes().filter(|other| of_class(other.class) == advice);
            self.enumerate(here, |sheet, other| sheet.class(other.class))?;
        }
        Ok(())
    }

    /// The severity of a code; those of all its classes, if it leaves its class open.
    fn severity(&mut self, subject: &Subject<'a>) -> fmt::Result {
        match subject.severity() {
            Some(severity) => self.label(severity.label, Style::Plain),
            None => self.enumerate(subject.classes(), |sheet, used| sheet.class(used.class)),
        }
    }

    /// One value, or each value with the classes and commands at which it holds.
    fn varying_fact(&mut self, values: Values<'_, 'a>) -> fmt::Result {
        if let Some(phrase) = values.uniform() {
            return self.label(phrase, Style::Plain);
        }
        for (position, (phrase, _)) in values.holders().enumerate() {
            if values.holders().take(position).any(|(earlier, _)| earlier == phrase) {
                continue;
            }
            if position > 0 {
                self.out.group_gap()?;
            }
            self.label(phrase, Style::Plain)?;
            self.colon()?;
            let here = || values.holders().filter(move |(value, _)| *value == phrase).map(|(_, holder)| holder);
            let classes = here().filter_map(|holder| match holder {
                Holder::Class(class) => Some(class),
                Holder::Command(_) => None,
            });
            let commands = here().filter_map(|holder| match holder {
                Holder::Class(_) => None,
                Holder::Command(command) => Some(command),
            });
            let mixed = classes.clone().next().is_some() && commands.clone().next().is_some();
            self.enumerate(classes, Self::class)?;
            if mixed {
                self.mark(self.composer.locale.language.comma)?;
            }
            self.commands_among_others(commands)?;
        }
        Ok(())
    }

    /// The facts in which two subjects differ as a table, then those in which they agree in one line.
    pub(super) fn compared_facts(&mut self, relation: Relation, one: &Subject<'a>, other: &Subject<'a>) -> fmt::Result {
        let family = self.composer.family;
        let told = || Row::compared(relation).iter().copied().filter(|row| row.is_told(relation, family, one, other));
        let differing = || told().filter(|row| !row.agrees(family, one, other));
        let agreeing = || told().filter(|row| row.agrees(family, one, other));
        if differing().next().is_some() {
            self.block(Block::Table(3), |sheet| {
                sheet.row(|sheet| {
                    sheet.label_cell(Phrase::ColumnFact)?;
                    sheet.cell(|sheet| sheet.key(one.key(), Style::Plain))?;
                    sheet.cell(|sheet| sheet.key(other.key(), Style::Plain))
                })?;
                for row in differing() {
                    sheet.row(|sheet| {
                        sheet.label_cell(row.label(&family.titles))?;
                        sheet.cell(|sheet| sheet.fact_cell(row, one, Some(other)))?;
                        sheet.cell(|sheet| sheet.fact_cell(row, other, Some(one)))
                    })?;
                }
                Ok(())
            })?;
        }
        self.agreeing_facts(agreeing(), one, other)?;
        let narrowed = narrowed(family, one, other) || narrowed(family, other, one);
        if relation != Relation::Strangers && narrowed {
            return self.block(Block::Paragraph, |sheet| sheet.pattern(Phrase::SharedCommands, &[]));
        }
        Ok(())
    }

    /// The facts in which two subjects agree, in one line.
    fn agreeing_facts(
        &mut self,
        agreeing: impl Iterator<Item = Row> + Clone,
        one: &Subject<'a>,
        other: &Subject<'a>,
    ) -> fmt::Result {
        if agreeing.clone().next().is_none() {
            return Ok(());
        }
        self.block(Block::Paragraph, |sheet| {
            sheet.label(Phrase::SameFacts, Style::Strong)?;
            sheet.colon()?;
            for (position, row) in agreeing.enumerate() {
                if position > 0 {
                    sheet.mark(sheet.composer.locale.language.semicolon)?;
                }
                sheet.label(row.label(&sheet.composer.family.titles), Style::Plain)?;
                sheet.mark(" – ")?;
                sheet.fact_cell(row, one, Some(other))?;
            }
            Ok(())
        })
    }
}
