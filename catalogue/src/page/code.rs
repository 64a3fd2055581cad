//! The page of one code that has an entry.

use super::comparison::{fix_items, seen_items};
use super::facts::Row;
use super::sheet::Sheet;
use super::{Page, index};
use crate::relation::commands_of;
use crate::{
    Anchor, Answer, Block, Case, ClassBasis, CommandId, EnhancedCode, Entry, Facts, Phrase, Render, Style, Subject,
    Target,
};
use core::fmt;

pub(super) fn compose<'a, R: Render>(
    sheet: &mut Sheet<'_, 'a, R>,
    subject: &Subject<'a>,
    entry: &'a Entry<'a>,
) -> fmt::Result {
    let composer = sheet.composer;
    sheet.block(Block::Page(composer.locale.language), |sheet| {
        sheet.block(Block::Kicker, |sheet| sheet.fact(composer.family.kicker, Style::Plain))?;
        sheet.block(Block::Title, |sheet| sheet.title(subject, None))?;
        sheet.block(Block::Paragraph, |sheet| sheet.name(subject))?;
        sheet.paragraph(&entry.short)?;
        facts(sheet, subject, entry)?;
        section(sheet, "description", Phrase::HeadingDescription)?;
        sheet.paragraph(&entry.description)?;
        if entry.classes.is_empty() {
            section(sheet, "advice", Phrase::HeadingAdvice)?;
            advice(sheet, entry)?;
        } else {
            section(sheet, "advice", Phrase::HeadingAdviceInClass)?;
            advice_in_classes(sheet, subject, entry)?;
        }
        section(sheet, "seen-when", Phrase::HeadingSeenWhen)?;
        seen_items(sheet, entry.seen_when)?;
        section(sheet, "fix", Phrase::HeadingFix)?;
        fix_items(sheet, entry)?;
        section(sheet, "send-when", Phrase::HeadingSendWhen)?;
        sheet.paragraph(&entry.use_when)?;
        if !entry.meanings.is_empty() {
            section(sheet, "meanings", Phrase::HeadingMeanings)?;
            seen_items(sheet, entry.meanings)?;
        }
        if !entry.in_practice.is_empty() {
            section(sheet, "practice", Phrase::HeadingPractice)?;
            for prose in entry.in_practice {
                sheet.paragraph(prose)?;
            }
        }
        partners(sheet, entry)?;
        transcript(sheet, entry)?;
        rivals(sheet, entry)?;
        rust(sheet, entry)?;
        more(sheet, subject, entry)?;
        sheet.state()
    })
}

fn section<R: Render>(sheet: &mut Sheet<'_, '_, R>, name: &'static str, phrase: Phrase) -> fmt::Result {
    sheet.heading(2, "", name, phrase)
}

/// The facts that do not depend on the command, and the rule for those that do.
fn facts<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, subject: &Subject<'a>, entry: &'a Entry<'a>) -> fmt::Result {
    const ROWS: [Row; 10] = [
        Row::Severity,
        Row::Advice,
        Row::Standing,
        Row::Scope,
        Row::Fate,
        Row::NextHost,
        Row::Address,
        Row::Commands,
        Row::Closes,
        Row::DefinedIn,
    ];
    let family = sheet.composer.family;
    let is_known = subject.facts().is_some();
    let is_shown = |row: &Row| match row {
        // What to do has a table of its own, but for a class in which the code makes no sense.
        Row::Advice => !is_known,
        Row::Scope | Row::Fate | Row::NextHost | Row::Address => is_known,
        // Where what to do depends on the command, the table of that names the commands.
        Row::Commands => !entry.classes.is_empty(),
        Row::Closes => entry.closes.is_some(),
        _ => true,
    };
    section(sheet, "facts", Phrase::HeadingFacts)?;
    sheet.block(Block::Table(2), |sheet| {
        sheet.row(|sheet| {
            sheet.label_cell(Phrase::ColumnFact)?;
            sheet.cell(|sheet| sheet.key(subject.key(), Style::Plain))
        })?;
        sheet.row(|sheet| {
            sheet.label_cell(family.titles.reply_text)?;
            sheet.cell(|sheet| sheet.fact(entry.reply_text.value, Style::Code))
        })?;
        if let Some(category) = family.category(entry.key) {
            sheet.row(|sheet| {
                sheet.label_cell(family.titles.category)?;
                sheet.label_cell(category.label)
            })?;
        }
        for row in ROWS.into_iter().filter(is_shown) {
            sheet.row(|sheet| {
                sheet.label_cell(row.label(&family.titles))?;
                sheet.cell(|sheet| sheet.fact_cell(row, subject, None))
            })?;
        }
        Ok(())
    })
}

/// What to do in each class for which the subject stands, and why the code makes sense there; in all, if it makes none in
/// its own.
fn advice_in_classes<'a, R: Render>(
    sheet: &mut Sheet<'_, 'a, R>,
    subject: &Subject<'a>,
    entry: &'a Entry<'a>,
) -> fmt::Result {
    let family = sheet.composer.family;
    let subject = if subject.facts().is_some() { *subject } else { Subject::of(family, entry) };
    sheet.block(Block::Table(4), |sheet| {
        sheet.row(|sheet| {
            sheet.label_cell(Phrase::ColumnCode)?;
            sheet.label_cell(family.titles.severity)?;
            sheet.label_cell(Phrase::FactAdvice)?;
            sheet.label_cell(Phrase::ColumnBasis)
        })?;
        for used in subject.classes() {
            let Some(concrete) = Subject::new(family, family.form.in_class(entry.key, used.class)) else { continue };
            sheet.row(|sheet| {
                sheet.cell(|sheet| sheet.key(concrete.key(), Style::Code))?;
                sheet.cell(|sheet| sheet.class(used.class))?;
                sheet.cell(|sheet| sheet.fact_cell(Row::Advice, &concrete, None))?;
                sheet.label_cell(used.basis.value.label())
            })?;
        }
        Ok(())
    })?;
    // The text names classes, and the registry lists reply codes of others.
    let limited = entry.classes.iter().any(|used| used.basis.value == ClassBasis::Stated);
    let named = |used: &&crate::ClassUse<'_>| matches!(used.basis.value, ClassBasis::Stated | ClassBasis::Defined);
    let class = |key| family.form.partner().and_then(|form| form.class(key));
    let is_named = |key| entry.classes.iter().filter(named).any(|used| class(key) == Some(used.class));
    if limited && entry.registered.iter().any(|code| !is_named(code.key)) {
        let code = sheet.key_text(entry.key);
        return sheet.block(Block::Paragraph, |sheet| sheet.pattern(Phrase::RegisteredAtOdds, &[("code", &code)]));
    }
    Ok(())
}

/// What to do at each command, and for each cause that can be told there.
fn advice<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, entry: &'a Entry<'a>) -> fmt::Result {
    let table = AdviceTable::of(entry);
    let columns = 2 + u8::from(table.cases) + u8::from(table.also);
    sheet.block(Block::Table(columns), |sheet| {
        sheet.row(|sheet| {
            sheet.label_cell(Phrase::ColumnCommand)?;
            if table.cases {
                sheet.label_cell(Phrase::ColumnEnhanced)?;
            }
            sheet.label_cell(Phrase::FactAdvice)?;
            if table.also { sheet.label_cell(Phrase::ColumnAlso) } else { Ok(()) }
        })?;
        for (position, answer) in entry.answers.iter().enumerate() {
            let at_command = entry.facts.with(&answer.facts);
            let tells_causes = causes(entry, answer).next().is_some();
            // Commands at which the same is to be done, whatever the cause, share the row of the first.
            let alike = |other: &&Answer<'a>| {
                if tells_causes {
                    return core::ptr::eq(*other, answer);
                }
                let facts = entry.facts.with(&other.facts);
                causes(entry, other).next().is_none() && facts.advice.value == at_command.advice.value
            };
            if entry.answers.iter().take(position).any(|other| alike(&other)) {
                continue;
            }
            let named = || entry.answers.iter().filter(alike).flat_map(|answer| answer.commands);
            let commands = || commands_of(sheet.composer.family, entry).filter(|id| named().any(|own| own == id));
            table.row(sheet, commands(), core::iter::empty(), None, &at_command)?;
            for case in causes(entry, answer) {
                let same =
                    answer.cases.iter().filter(|other| changes(other, &at_command).eq(changes(case, &at_command)));
                table.row(sheet, commands(), same.flat_map(|case| case.enhanced), Some(case), &at_command)?;
            }
        }
        Ok(())
    })?;
    let cases = || entry.answers.iter().flat_map(|answer| answer.cases);
    for why in cases().filter_map(|case| case.why.as_ref()) {
        sheet.paragraph(why)?;
    }
    Ok(())
}

/// The causes of an answer that change something: of those that change the same, the first.
fn causes<'a>(entry: &Entry<'a>, answer: &'a Answer<'a>) -> impl Iterator<Item = &'a Case<'a>> {
    let at_command = entry.facts.with(&answer.facts);
    answer.cases.iter().enumerate().filter_map(move |(position, case)| {
        let same = |other: &Case<'a>| changes(other, &at_command).eq(changes(case, &at_command));
        let is_first = !answer.cases.iter().take(position).any(same);
        (is_first && changes(case, &at_command).next().is_some()).then_some(case)
    })
}

/// What a cause changes at its commands, as rows and values: the advice if it is another, and the other facts that it says
/// something particular of.
fn changes<'a>(case: &Case<'a>, at_command: &Facts<'a>) -> impl Iterator<Item = (Row, Phrase)> {
    let advice = case.facts.advice.filter(|advice| advice.value != at_command.advice.value);
    let advice = advice.map(|advice| (Row::Advice, advice.value.label()));
    let facts = case.facts;
    let others = Row::OF_A_CAUSE.iter().filter_map(move |row| Some((*row, row.particular(&facts)?)));
    advice.into_iter().chain(others)
}

/// Which cells the rows of the table of advice have.
#[derive(Clone, Copy)]
struct AdviceTable {
    /// One for the enhanced codes that tell a cause.
    cases: bool,
    /// One for what else a cause changes.
    also: bool,
    /// Whether all commands share one row.
    alone: bool,
}

impl AdviceTable {
    fn of(entry: &Entry<'_>) -> Self {
        let causes = || entry.answers.iter().flat_map(|answer| causes(entry, answer));
        let mut advice = entry.answers.iter().map(|answer| entry.facts.with(&answer.facts).advice.value);
        let first = advice.next();
        Self {
            cases: causes().next().is_some(),
            also: causes().any(|case| Row::OF_A_CAUSE.iter().any(|row| row.particular(&case.facts).is_some())),
            alone: causes().next().is_none() && advice.all(|advice| Some(advice) == first),
        }
    }

    /// A row: what holds at the commands, or what a cause changes there.
    fn row<'a, R: Render>(
        self,
        sheet: &mut Sheet<'_, 'a, R>,
        commands: impl Iterator<Item = CommandId> + Clone,
        enhanced: impl Iterator<Item = &'a EnhancedCode>,
        case: Option<&Case<'a>>,
        at_command: &Facts<'a>,
    ) -> fmt::Result {
        sheet.row(|sheet| {
            sheet.cell(|sheet| {
                if self.alone { sheet.all_commands(commands) } else { sheet.commands_among_others(commands) }
            })?;
            if self.cases {
                sheet.cell(|sheet| sheet.enumerate(enhanced, |sheet, code| sheet.enhanced(*code)))?;
            }
            let advice = case.and_then(|case| case.facts.advice).unwrap_or(at_command.advice);
            sheet.label_cell(advice.value.label())?;
            if !self.also {
                return Ok(());
            }
            let changed = Row::OF_A_CAUSE.iter().filter_map(|row| Some((row, row.particular(&case?.facts)?)));
            sheet.cell(|sheet| {
                for (position, (row, value)) in changed.enumerate() {
                    if position > 0 {
                        sheet.out.group_gap()?;
                    }
                    sheet.label(row.label(&sheet.composer.family.titles), Style::Plain)?;
                    sheet.mark(" – ")?;
                    sheet.label(value, Style::Plain)?;
                }
                Ok(())
            })
        })
    }
}

/// The codes of the partner family, each with its name and a link to its page, if there is one.
fn partners<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, entry: &'a Entry<'a>) -> fmt::Result {
    let composer = sheet.composer;
    if entry.registered.is_empty() {
        return Ok(());
    }
    let partner = composer.catalogue.partner(composer.family);
    sheet.block(Block::Heading(2, Anchor { code: "", section: "partners" }), |sheet| {
        sheet.label(composer.family.titles.partners, Style::Plain)
    })?;
    sheet.block(Block::List, |sheet| {
        for code in entry.registered {
            sheet.block(Block::Item, |sheet| {
                let page = partner.filter(|partner| composer.has_code(partner, code.key));
                match page {
                    Some(partner) => {
                        sheet.link(Target::Partner(partner, code.key), |sheet| sheet.partner_key(code.key))?;
                    }
                    None => sheet.partner_key(code.key)?,
                }
                sheet.colon()?;
                if let Some(known) = partner.and_then(|partner| partner.entry(code.key)) {
                    sheet.label(known.name, Style::Plain)?;
                    sheet.mark(composer.locale.language.semicolon)?;
                }
                sheet.places(code.basis.sources)
            })?;
        }
        Ok(())
    })
}

fn transcript<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, entry: &'a Entry<'a>) -> fmt::Result {
    if entry.transcript.is_empty() {
        return Ok(());
    }
    section(sheet, "example", Phrase::HeadingExample)?;
    sheet.block(Block::Listing("text"), |sheet| {
        for line in entry.transcript {
            sheet.fact(line, Style::Plain)?;
            sheet.out.end_line()?;
        }
        Ok(())
    })
}

/// The pairs that are often confused, each with the line that leads its comparison; then those with codes that fail the
/// same command.
fn rivals<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, entry: &'a Entry<'a>) -> fmt::Result {
    let composer = sheet.composer;
    let is_own = |subject: &Subject<'_>| composer.family.form.general(subject.key()) == entry.key;
    let others = || index::same_command(composer).filter(|(low, high)| is_own(low) || is_own(high));
    let confused = sheet.confused_with(entry).next().is_some();
    if confused {
        section(sheet, "rivals", Phrase::HeadingRivals)?;
        sheet.block(Block::List, |sheet| {
            for (low, high) in sheet.confused_with(entry) {
                let Some(note) = composer.family.note(low, high) else { continue };
                sheet.block(Block::Item, |sheet| {
                    if index::has_pair(composer, low, high) {
                        sheet.pair_link(low, high)?;
                    } else {
                        sheet.pair(low, high)?;
                    }
                    sheet.colon()?;
                    sheet.text(note.verdict.text)
                })?;
            }
            Ok(())
        })?;
    }
    if others().next().is_none() {
        return Ok(());
    }
    section(sheet, "same-command", Phrase::HeadingSameCommand)?;
    sheet.block(Block::Paragraph, |sheet| {
        sheet.enumerate(others(), |sheet, (low, high)| sheet.pair_link(low.key(), high.key()))
    })
}

fn rust<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, entry: &'a Entry<'a>) -> fmt::Result {
    section(sheet, "rust", Phrase::HeadingRust)?;
    sheet.block(Block::Listing("rust"), |sheet| {
        let crate_name = sheet.composer.catalogue.crate_name;
        sheet.mark("use ")?;
        if !crate_name.is_empty() {
            sheet.fact(crate_name, Style::Plain)?;
            sheet.mark("::")?;
        }
        sheet.fact(sheet.composer.family.id, Style::Plain)?;
        sheet.mark("::")?;
        sheet.fact(entry.constant, Style::Plain)?;
        sheet.mark(";")?;
        sheet.out.end_line()
    })
}

fn more<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, subject: &Subject<'a>, entry: &'a Entry<'a>) -> fmt::Result {
    if !sheet.composer.has(&Page::ReferenceIndex) {
        return sheet.sources(entry.sources.iter().copied());
    }
    section(sheet, "more", Phrase::HeadingMore)?;
    sheet.block(Block::List, |sheet| {
        sheet.index_item(&Page::ReferenceIndex)?;
        sheet.index_item(&Page::ComparisonIndex)?;
        sheet.language_item(&Page::Reference(*subject))
    })?;
    sheet.sources(entry.sources.iter().copied())
}
