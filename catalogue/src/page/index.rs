//! The lists: all codes by severity or by what they are about, and all comparisons as a matrix.

use super::sheet::Sheet;
use super::{Composer, Page};
use crate::{Anchor, Block, Entry, Key, Phrase, Relation, Render, Severity, Style, Subject, Target, TextId};
use core::fmt;

/// Whether the comparison of two keys has a page in the language.
pub(super) fn has_pair(composer: &Composer<'_>, one: Key, other: Key) -> bool {
    let family = composer.family;
    match (Subject::new(family, one), Subject::new(family, other)) {
        (Some(one), Some(other)) => composer.has(&Page::Comparison(one, other)),
        _ => false,
    }
}

pub(super) fn page<'a, R: Render>(
    sheet: &mut Sheet<'_, 'a, R>,
    title: TextId,
    inside: impl FnOnce(&mut Sheet<'_, 'a, R>) -> fmt::Result,
) -> fmt::Result {
    sheet.block(Block::Page(sheet.composer.locale.language), |sheet| {
        sheet.block(Block::Kicker, |sheet| sheet.fact(sheet.composer.family.kicker, Style::Plain))?;
        sheet.block(Block::Title, |sheet| sheet.label(title, Style::Plain))?;
        inside(sheet)?;
        sheet.state()
    })
}

/// The codes that have a page in the language.
fn entries<'a>(composer: &Composer<'a>) -> impl Iterator<Item = &'a Entry<'a>> {
    composer.family.entries.iter().filter(|entry| composer.has(&Page::Reference(composer.subject(entry))))
}

/// The heading over the codes of a severity.
pub(super) fn severity_heading<R: Render>(sheet: &mut Sheet<'_, '_, R>, severity: &Severity<'_>) -> fmt::Result {
    let from = sheet.composer.family.form.text(Key::new(severity.from));
    let anchor = Anchor { code: from.as_str(), section: "" };
    sheet.block(Block::Heading(2, anchor), |sheet| sheet.label(severity.label, Style::Plain))
}

pub(super) fn reference<R: Render>(sheet: &mut Sheet<'_, '_, R>) -> fmt::Result {
    let composer = sheet.composer;
    let family = composer.family;
    page(sheet, family.titles.reference, |sheet| {
        for severity in family.severities {
            let inside = || entries(composer).filter(|entry| severity.holds(entry.key));
            if inside().next().is_some() {
                severity_heading(sheet, severity)?;
                codes(sheet, inside())?;
            }
        }
        // Codes that leave their class open have no severity; what they are about sorts them.
        for category in family.categories {
            let is_about = |entry: &&Entry<'_>| family.form.category(entry.key) == Some(category.number);
            let inside = || entries(composer).filter(|entry| family.severity(entry.key).is_none()).filter(is_about);
            if let Some(first) = inside().next() {
                let first = family.form.text(first.key);
                let anchor = Anchor { code: first.as_str(), section: "" };
                sheet.block(Block::Heading(2, anchor), |sheet| sheet.label(category.label, Style::Plain))?;
                codes(sheet, inside())?;
            }
        }
        sheet.heading(2, "", "more", Phrase::HeadingMore)?;
        sheet.block(Block::List, |sheet| {
            sheet.index_item(&Page::NonStandard)?;
            sheet.index_item(&Page::ComparisonIndex)?;
            sheet.language_item(&Page::ReferenceIndex)
        })
    })
}

/// A table of codes: code, title, name, and what to do.
fn codes<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, entries: impl Iterator<Item = &'a Entry<'a>>) -> fmt::Result {
    sheet.block(Block::Table(4), |sheet| {
        sheet.row(|sheet| {
            sheet.label_cell(Phrase::ColumnCode)?;
            sheet.label_cell(Phrase::ColumnTitle)?;
            sheet.label_cell(Phrase::ColumnName)?;
            sheet.label_cell(Phrase::FactAdvice)
        })?;
        for entry in entries {
            sheet.row(|sheet| {
                sheet.cell(|sheet| {
                    sheet.link(Target::Reference(entry.key), |sheet| sheet.key(entry.key, Style::Plain))
                })?;
                sheet.cell(|sheet| sheet.entry_title(entry))?;
                sheet.label_cell(entry.name)?;
                let subject = sheet.composer.subject(entry);
                sheet.cell(|sheet| sheet.rule(&subject))
            })?;
        }
        Ok(())
    })
}

/// The sign of a relation in the matrix.
const fn sign(relation: Relation) -> &'static str {
    match relation {
        Relation::Rivals => "●",
        Relation::Outcomes => "◐",
        Relation::Strangers => "○",
    }
}

pub(super) fn comparisons<R: Render>(sheet: &mut Sheet<'_, '_, R>) -> fmt::Result {
    let composer = sheet.composer;
    page(sheet, composer.family.titles.comparisons, |sheet| {
        rivals(sheet)?;
        matrix(sheet)?;
        sheet.heading(2, "", "more", Phrase::HeadingMore)?;
        sheet.block(Block::List, |sheet| {
            sheet.index_item(&Page::ReferenceIndex)?;
            sheet.language_item(&Page::ComparisonIndex)
        })
    })
}

/// The rivals: first those that are often confused, each with the line that leads its page; then, an item for each lower
/// code, those that fail the same command.
fn rivals<R: Render>(sheet: &mut Sheet<'_, '_, R>) -> fmt::Result {
    let composer = sheet.composer;
    let family = composer.family;
    let confused = || {
        let notes = family.notes.iter().filter(|note| note.often_confused);
        notes.filter(|note| has_pair(composer, note.low, note.high))
    };
    if confused().next().is_some() {
        sheet.heading(2, "", "rivals", Phrase::HeadingRivals)?;
        sheet.block(Block::List, |sheet| {
            for note in confused() {
                sheet.block(Block::Item, |sheet| {
                    sheet.pair_link(note.low, note.high)?;
                    sheet.colon()?;
                    sheet.text(note.verdict.text)
                })?;
            }
            Ok(())
        })?;
    }
    if same_command(composer).next().is_none() {
        return Ok(());
    }
    sheet.heading(2, "", "same-command", Phrase::HeadingSameCommand)?;
    sheet.block(Block::List, |sheet| {
        let mut last = None;
        for (low, _) in same_command(composer) {
            // The pairs of a lower code follow each other.
            if last.replace(low.key()) == Some(low.key()) {
                continue;
            }
            let of_low = same_command(composer).filter(|(other, _)| other.key() == low.key());
            sheet.block(Block::Item, |sheet| {
                sheet.enumerate(of_low, |sheet, (low, high)| sheet.pair_link(low.key(), high.key()))
            })?;
        }
        Ok(())
    })
}

/// The pairs of rivals that are not often confused: both fail the same command.
pub(super) fn same_command<'a>(composer: &Composer<'a>) -> impl Iterator<Item = (Subject<'a>, Subject<'a>)> {
    let family = composer.family;
    pairs(composer).filter(move |(low, high)| {
        let confused = family.note(low.key(), high.key()).is_some_and(|note| note.often_confused);
        let fail = low.is_failure() && high.is_failure();
        fail && !confused && Relation::of(family, low, high) == Relation::Rivals
    })
}

/// All pairs that have a page in the language, the lower code first: of entries, or of codes in classes that their entries
/// leave open, on which there is a note.
fn pairs<'a>(composer: &Composer<'a>) -> impl Iterator<Item = (Subject<'a>, Subject<'a>)> {
    let family = composer.family;
    let entries = family.entries;
    let of_entries = entries.iter().enumerate().flat_map(move |(position, low)| {
        entries.iter().skip(position + 1).map(move |high| (composer.subject(low), composer.subject(high)))
    });
    let in_classes = family.notes.iter().filter(|note| family.form.general(note.low) != note.low);
    let in_classes =
        in_classes.filter_map(|note| Some((Subject::new(family, note.low)?, Subject::new(family, note.high)?)));
    of_entries.chain(in_classes).filter(|(low, high)| composer.has(&Page::Comparison(*low, *high)))
}

/// A row for each code but the first, a column for each but the last.
fn matrix<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>) -> fmt::Result {
    let composer = sheet.composer;
    let family = composer.family;
    let has_any = |entry: &&'a Entry<'a>| {
        family.entries.iter().any(|other| other.key != entry.key && has_pair(composer, entry.key, other.key))
    };
    let compared = || family.entries.iter().filter(|entry| entry.compared).filter(has_any);
    let count = compared().count();
    let Ok(columns) = u8::try_from(count) else { return Err(fmt::Error) };
    if columns < 2 {
        return Ok(());
    }
    sheet.heading(2, "", "all", Phrase::MoreComparisons)?;
    sheet.block(Block::Table(columns), |sheet| {
        sheet.row(|sheet| {
            sheet.label_cell(Phrase::ColumnCode)?;
            for entry in compared().take(count - 1) {
                sheet.cell(|sheet| sheet.key(entry.key, Style::Plain))?;
            }
            Ok(())
        })?;
        for (position, entry) in compared().enumerate().skip(1) {
            sheet.row(|sheet| {
                sheet.cell(|sheet| sheet.key(entry.key, Style::Strong))?;
                for (column, other) in compared().take(count - 1).enumerate() {
                    sheet.cell(|sheet| {
                        let (low, high) = (composer.subject(other), composer.subject(entry));
                        if column >= position || !composer.has(&Page::Comparison(low, high)) {
                            return Ok(());
                        }
                        sheet.link(Target::Comparison(other.key, entry.key), |sheet| {
                            sheet.mark(sign(Relation::of(family, &low, &high)))
                        })
                    })?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })?;
    sheet.block(Block::List, |sheet| {
        for (relation, phrase) in [
            (Relation::Rivals, Phrase::RelationRivals),
            (Relation::Outcomes, Phrase::RelationOutcomes),
            (Relation::Strangers, Phrase::RelationStrangers),
        ] {
            sheet.block(Block::Item, |sheet| {
                sheet.mark(sign(relation))?;
                sheet.mark(" ")?;
                sheet.label(phrase, Style::Plain)
            })?;
        }
        Ok(())
    })
}
