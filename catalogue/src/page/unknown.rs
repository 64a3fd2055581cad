//! The page of a code without an entry: what its parts say, what is known of it all the same, and which codes
//! with an entry are near.
//!
//! It is composed for a program that meets such a code, and stands in no file.

use super::sheet::Sheet;
use crate::{Block, Entry, Key, KeyForm, Phrase, Render, Style, Subject, TextId};
use core::fmt;

/// How many codes are named as near.
const NEAREST: usize = 3;

pub(super) fn compose<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, subject: &Subject<'a>) -> fmt::Result {
    let composer = sheet.composer;
    let family = composer.family;
    let key = subject.key();
    let text = sheet.key_text(key);
    sheet.block(Block::Page(composer.locale.language), |sheet| {
        sheet.block(Block::Kicker, |sheet| sheet.fact(family.kicker, Style::Plain))?;
        sheet.block(Block::Title, |sheet| sheet.title(subject, None))?;
        sheet.block(Block::Paragraph, |sheet| sheet.name(subject))?;
        sheet.unknown(&text)?;
        let known = family.non_standard(key);
        if let Some(known) = known {
            sheet.paragraph(&known.line)?;
        }
        sheet.heading(2, "", "facts", Phrase::HeadingFacts)?;
        sheet.block(Block::Table(2), |sheet| {
            sheet.row(|sheet| {
                sheet.label_cell(Phrase::ColumnFact)?;
                sheet.cell(|sheet| sheet.key(key, Style::Plain))
            })?;
            let mut fact = |label: TextId, value: TextId| {
                sheet.row(|sheet| {
                    sheet.label_cell(label)?;
                    sheet.label_cell(value)
                })
            };
            if let Some(category) = family.category(key) {
                fact(family.titles.category, category.label)?;
            }
            if let Some(severity) = subject.severity() {
                fact(family.titles.severity, severity.label)?;
                fact(Phrase::FactAdvice.into(), severity.advice.value.label().into())?;
            }
            match known {
                Some(known) => fact(Phrase::ColumnEvidence.into(), known.evidence.value.label().into()),
                None => Ok(()),
            }
        })?;
        // What lies beside an enhanced status code in the registry has nothing to do with it.
        if family.form != KeyForm::EnhancedCode && nearest(subject, family.entries).next().is_some() {
            sheet.heading(2, "", "nearest", Phrase::HeadingNearest)?;
            sheet.block(Block::List, |sheet| {
                nearest(subject, family.entries).try_for_each(|entry| {
                    sheet.block(Block::Item, |sheet| {
                        sheet.titled_entry(entry)?;
                        sheet.colon()?;
                        sheet.label(entry.name, Style::Plain)
                    })
                })
            })?;
        }
        let Some(known) = known else { return sheet.state() };
        sheet.sources(known.sources.iter().copied())?;
        sheet.state()
    })
}

/// The codes of the same severity that are nearest, in the order of their keys.
fn nearest<'a>(subject: &Subject<'a>, entries: &'a [Entry<'a>]) -> impl Iterator<Item = &'a Entry<'a>> + use<'a> {
    let (key, severity) = (subject.key(), subject.severity());
    let holds = move |key| severity.is_some_and(|severity| severity.holds(key));
    let of_severity = move || entries.iter().filter(move |entry| holds(entry.key));
    let distance = move |other: Key| (key.number().abs_diff(other.number()), other);
    of_severity()
        .filter(move |entry| of_severity().filter(|other| distance(other.key) < distance(entry.key)).count() < NEAREST)
}
