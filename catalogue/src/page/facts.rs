//! Facts as labels in the cells of a table.
//!
//! Takes entries, gives cells and rows. A fact that varies from command to command is grouped by its value.

use super::sheet::Sheet;
use crate::model::closes_label;
use crate::relation::{as_a_whole, commands_of, may_answer, may_meet, stands_for_every};
use crate::{Block, CommandId, Entry, Facts, Family, Overrides, Phrase, Relation, Render, Style, Subject};
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

    pub(super) const fn label(self) -> Phrase {
        match self {
            Self::Severity => Phrase::FactSeverity,
            Self::Advice => Phrase::FactAdvice,
            Self::Scope => Phrase::FactScope,
            Self::Fate => Phrase::FactFate,
            Self::NextHost => Phrase::FactNextHost,
            Self::Address => Phrase::FactAddress,
            Self::Commands => Phrase::FactCommands,
            Self::Closes => Phrase::FactCloses,
            Self::Registered => Phrase::FactRegistered,
            Self::Standing => Phrase::FactStanding,
            Self::DefinedIn => Phrase::FactDefinedIn,
        }
    }

    /// The label of a fact that can vary with the command.
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
    fn agrees(self, family: &Family<'_>, one: &Subject<'_>, other: &Subject<'_>) -> bool {
        if self == Self::Severity {
            return one.severity().id == other.severity().id;
        }
        let (Some(left), Some(right)) = (one.entry(), other.entry()) else { return false };
        if let Some(label) = self.varying() {
            let one = Values { family, entry: left, other: Some(right), label };
            let other = Values { entry: right, other: Some(left), ..one };
            let uniform = one.uniform();
            // The same everywhere, or the same at each command that both can answer.
            return (uniform.is_some() && uniform == other.uniform())
                || (may_meet(family, left, right)
                    && one.commands().chain(other.commands()).all(|command| one.at(command) == other.at(command)));
        }
        match self {
            Self::Commands => {
                let named = |entry| as_a_whole(family, commands_of(family, entry));
                named(left).eq(named(right))
            }
            Self::Closes => left.closes.value == right.closes.value,
            Self::Registered => {
                left.enhanced.iter().map(|code| code.code).eq(right.enhanced.iter().map(|code| code.code))
            }
            Self::Standing => left.standing.value == right.standing.value,
            Self::DefinedIn => left.reply_text.basis.sources == right.reply_text.basis.sources,
            _ => false,
        }
    }

    /// Whether the row says anything that the page has not said: the verdict has said what to do, and nothing can be
    /// said of what neither code has.
    fn is_told(self, relation: Relation, family: &Family<'_>, one: &Subject<'_>, other: &Subject<'_>) -> bool {
        let (Some(left), Some(right)) = (one.entry(), other.entry()) else { return self == Self::Severity };
        match self {
            Self::Advice => [(left, right), (right, left)].into_iter().any(|(entry, other)| {
                let label = |facts: &Facts<'_>| facts.advice.value.label();
                Values { family, entry, other: Some(other), label }.uniform().is_none()
            }),
            // Of codes that never meet, that both leave the session open is nothing to tell.
            Self::Closes => relation != Relation::Strangers || left.closes.value != right.closes.value,
            Self::Registered => !(left.enhanced.is_empty() && right.enhanced.is_empty()),
            _ => true,
        }
    }
}

/// The facts of an entry at the commands that another can answer as well; at all of its own if there are none.
pub(super) fn shared_facts<'v, 'a>(
    family: &'v Family<'a>,
    entry: &'v Entry<'a>,
    other: Option<&'v Entry<'a>>,
) -> impl Iterator<Item = Facts<'a>> {
    let values = Values { family, entry, other, label: |facts| facts.advice.value.label() };
    values.commands().map(move |command| entry.facts_at(family, command))
}

/// Whether a fact of an entry varies with the command, and some of its commands are left out beside the other.
fn narrowed(family: &Family<'_>, entry: &Entry<'_>, other: &Entry<'_>) -> bool {
    let rows = [Row::Advice, Row::Scope, Row::Fate, Row::NextHost, Row::Address];
    let varies = |label| Values { family, entry, other: None, label }.uniform().is_none();
    let left_out = |id: &CommandId| {
        let label = |facts: &Facts<'_>| facts.advice.value.label();
        !Values { family, entry, other: Some(other), label }.commands().any(|shown| shown == *id)
    };
    rows.iter().filter_map(|row| row.varying()).any(varies) && commands_of(family, entry).any(|id| left_out(&id))
}

/// The values of a fact at the commands of an entry; beside another entry, at those that both can answer, if any.
#[derive(Clone, Copy)]
struct Values<'v, 'a> {
    family: &'v Family<'a>,
    entry: &'v Entry<'a>,
    other: Option<&'v Entry<'a>>,
    label: fn(&Facts<'_>) -> Phrase,
}

impl<'v, 'a> Values<'v, 'a> {
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

    fn at(&self, command: CommandId) -> Phrase {
        (self.label)(&self.entry.facts_at(self.family, command))
    }

    /// The value at every command, if it is the same at all.
    fn uniform(&self) -> Option<Phrase> {
        let mut values = self.commands().map(|command| self.at(command));
        let first = values.next().unwrap_or_else(|| (self.label)(&self.entry.facts));
        values.all(|value| value == first).then_some(first)
    }
}

impl<'a, R: Render> Sheet<'_, 'a, R> {
    /// What stands in a row for a subject.
    pub(super) fn fact_cell(&mut self, row: Row, subject: &Subject<'a>, beside: Option<&Subject<'a>>) -> fmt::Result {
        if row == Row::Severity {
            return self.label(subject.severity().label, Style::Plain);
        }
        let Some(entry) = subject.entry() else { return self.mark("–") };
        if let Some(label) = row.varying() {
            let other = beside.and_then(Subject::entry);
            return self.varying_fact(&Values { family: self.composer.family, entry, other, label });
        }
        match row {
            Row::Commands => self.all_commands(commands_of(self.composer.family, entry)),
            Row::Closes => self.label(closes_label(entry.closes.value), Style::Plain),
            Row::Registered if entry.enhanced.is_empty() => self.mark("–"),
            Row::Registered => self.enumerate(entry.enhanced, |sheet, code| sheet.enhanced(code.code)),
            Row::Standing => self.label(entry.standing.value.label(), Style::Plain),
            Row::DefinedIn => self.places(entry.reply_text.basis.sources),
            _ => Ok(()),
        }
    }

    /// One value, or each value with the commands at which it holds.
    fn varying_fact(&mut self, values: &Values<'_, 'a>) -> fmt::Result {
        if let Some(phrase) = values.uniform() {
            return self.label(phrase, Style::Plain);
        }
        for (position, command) in values.commands().enumerate() {
            let phrase = values.at(command);
            if values.commands().take(position).any(|earlier| values.at(earlier) == phrase) {
                continue;
            }
            if position > 0 {
                self.out.group_gap()?;
            }
            self.label(phrase, Style::Plain)?;
            self.colon()?;
            self.commands_among_others(values.commands().filter(|id| values.at(*id) == phrase))?;
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
                        sheet.label_cell(row.label())?;
                        sheet.cell(|sheet| sheet.fact_cell(row, one, Some(other)))?;
                        sheet.cell(|sheet| sheet.fact_cell(row, other, Some(one)))
                    })?;
                }
                Ok(())
            })?;
        }
        self.agreeing_facts(agreeing(), one, other)?;
        let narrowed = match (one.entry(), other.entry()) {
            (Some(one), Some(other)) => narrowed(family, one, other) || narrowed(family, other, one),
            _ => false,
        };
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
                sheet.label(row.label(), Style::Plain)?;
                sheet.mark(" – ")?;
                sheet.fact_cell(row, one, Some(other))?;
            }
            Ok(())
        })
    }
}
