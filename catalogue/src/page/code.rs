//! The page of one code.

use super::comparison::{fix_items, seen_items};
use super::facts::Row;
use super::sheet::Sheet;
use super::{Page, index};
use crate::{Anchor, Answer, Block, CommandId, Entry, Facts, Phrase, Render, Style, Subject};
use core::fmt;

pub(super) fn compose<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, entry: &'a Entry<'a>) -> fmt::Result {
    let composer = sheet.composer;
    let Some(subject) = composer.subject(entry) else { return Ok(()) };
    sheet.block(Block::Page(composer.locale.language), |sheet| {
        sheet.block(Block::Kicker, |sheet| sheet.fact(composer.family.kicker, Style::Plain))?;
        sheet.block(Block::Title, |sheet| sheet.title(&subject, None))?;
        sheet.block(Block::Paragraph, |sheet| sheet.name(&subject))?;
        sheet.paragraph(&entry.short)?;
        facts(sheet, &subject, entry)?;
        section(sheet, "description", Phrase::HeadingDescription)?;
        sheet.paragraph(&entry.description)?;
        section(sheet, "advice", Phrase::HeadingAdvice)?;
        advice(sheet, entry)?;
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
        enhanced(sheet, entry)?;
        transcript(sheet, entry)?;
        rivals(sheet, entry)?;
        rust(sheet, entry)?;
        more(sheet, entry)?;
        sheet.state()
    })
}

fn section<R: Render>(sheet: &mut Sheet<'_, '_, R>, name: &'static str, phrase: Phrase) -> fmt::Result {
    sheet.heading(2, "", name, phrase)
}

/// The facts that do not depend on the command, and the rule for those that do.
fn facts<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, subject: &Subject<'a>, entry: &'a Entry<'a>) -> fmt::Result {
    const ROWS: [Row; 8] =
        [Row::Severity, Row::Standing, Row::Scope, Row::Fate, Row::NextHost, Row::Address, Row::Closes, Row::DefinedIn];
    section(sheet, "facts", Phrase::HeadingFacts)?;
    sheet.block(Block::Table(2), |sheet| {
        sheet.row(|sheet| {
            sheet.label_cell(Phrase::ColumnFact)?;
            sheet.cell(|sheet| sheet.key(entry.key, Style::Plain))
        })?;
        sheet.row(|sheet| {
            sheet.label_cell(Phrase::FactReplyText)?;
            sheet.cell(|sheet| sheet.fact(entry.reply_text.value, Style::Code))
        })?;
        if let Some(category) = sheet.composer.family.category(entry.key) {
            sheet.row(|sheet| {
                sheet.label_cell(Phrase::FactCategory)?;
                sheet.label_cell(category.label)
            })?;
        }
        for row in ROWS {
            sheet.row(|sheet| {
                sheet.label_cell(row.label())?;
                sheet.cell(|sheet| sheet.fact_cell(row, subject, None))
            })?;
        }
        Ok(())
    })
}

/// What to do at each command, and for each cause that can be told there.
fn advice<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, entry: &'a Entry<'a>) -> fmt::Result {
    let with_cases = entry.answers.iter().any(|answer| !answer.cases.is_empty());
    let columns = if with_cases { 3 } else { 2 };
    sheet.block(Block::Table(columns), |sheet| {
        sheet.row(|sheet| {
            sheet.label_cell(Phrase::ColumnCommand)?;
            if with_cases {
                sheet.label_cell(Phrase::ColumnEnhanced)?;
            }
            sheet.label_cell(Phrase::FactAdvice)
        })?;
        for (position, answer) in entry.answers.iter().enumerate() {
            let at_command = entry.facts.with(&answer.facts);
            if !answer.cases.is_empty() {
                advice_row(sheet, answer.commands.iter().copied(), with_cases.then_some(&[]), &at_command)?;
                for case in answer.cases {
                    let facts = at_command.with(&case.facts);
                    advice_row(sheet, answer.commands.iter().copied(), Some(case.enhanced), &facts)?;
                }
                continue;
            }
            // Commands at which the same is to be done, whatever the cause, share a row.
            let alike = |other: &&Answer<'a>| {
                let facts = entry.facts.with(&other.facts);
                other.cases.is_empty() && facts.advice.value == at_command.advice.value
            };
            if !entry.answers.iter().take(position).any(|other| alike(&other)) {
                let commands = entry.answers.iter().filter(alike).flat_map(|answer| answer.commands).copied();
                advice_row(sheet, commands, with_cases.then_some(&[]), &at_command)?;
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

/// A row of the table of advice; the enhanced codes have a cell if any row of the table has.
fn advice_row<'a, R: Render>(
    sheet: &mut Sheet<'_, 'a, R>,
    commands: impl Iterator<Item = CommandId> + Clone,
    enhanced: Option<&'a [&'a str]>,
    facts: &Facts<'a>,
) -> fmt::Result {
    sheet.row(|sheet| {
        sheet.cell(|sheet| sheet.all_commands(commands))?;
        if let Some(enhanced) = enhanced {
            sheet.cell(|sheet| sheet.enumerate(enhanced, |sheet, code| sheet.fact(code, Style::Code)))?;
        }
        sheet.label_cell(facts.advice.value.label())
    })
}

fn enhanced<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, entry: &'a Entry<'a>) -> fmt::Result {
    if entry.enhanced.is_empty() {
        return Ok(());
    }
    section(sheet, "enhanced", Phrase::HeadingEnhanced)?;
    sheet.block(Block::List, |sheet| {
        for code in entry.enhanced {
            sheet.block(Block::Item, |sheet| {
                sheet.fact(code.code, Style::Code)?;
                sheet.colon()?;
                sheet.enumerate(code.basis.sources, |sheet, id| {
                    let Some((document, citation)) = sheet.composer.catalogue.citation(*id) else { return Ok(()) };
                    sheet.fact(document.label, Style::Plain)?;
                    if citation.section.is_empty() {
                        return Ok(());
                    }
                    sheet.mark(" §")?;
                    sheet.fact(citation.section, Style::Plain)
                })
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

/// The pairs with a note, each with the line that leads its comparison.
fn rivals<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, entry: &'a Entry<'a>) -> fmt::Result {
    let composer = sheet.composer;
    if sheet.noted_with(entry).next().is_none() {
        return Ok(());
    }
    section(sheet, "rivals", Phrase::HeadingRivals)?;
    sheet.block(Block::List, |sheet| {
        for (low, high) in sheet.noted_with(entry) {
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

fn more<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, entry: &'a Entry<'a>) -> fmt::Result {
    if !sheet.composer.has(&Page::ReferenceIndex) {
        return sources(sheet, entry);
    }
    section(sheet, "more", Phrase::HeadingMore)?;
    sheet.block(Block::List, |sheet| {
        sheet.index_item(&Page::ReferenceIndex)?;
        sheet.index_item(&Page::ComparisonIndex)?;
        sheet.language_item(&Page::Reference(entry))
    })?;
    sources(sheet, entry)
}

fn sources<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, entry: &'a Entry<'a>) -> fmt::Result {
    let anchor = Anchor { code: "", section: "sources" };
    sheet.block(Block::Heading(2, anchor), |sheet| sheet.label(Phrase::MoreSources, Style::Plain))?;
    sheet.block(Block::List, |sheet| sheet.source_items(entry.sources.iter().copied()))
}
