//! The page of the codes that are met though no standard defines them.
//!
//! A table a severity: each code with what it is known from, who uses it, and what says so. It gives no code a meaning.

use super::sheet::Sheet;
use super::{Page, index};
use crate::{Block, NonStandard, Phrase, Render, Style};
use core::fmt;

pub(super) fn compose<R: Render>(sheet: &mut Sheet<'_, '_, R>) -> fmt::Result {
    let family = sheet.composer.family;
    index::page(sheet, Phrase::HeadingNonStandard.into(), |sheet| {
        sheet.block(Block::Paragraph, |sheet| sheet.pattern(Phrase::NonStandardRule, &[]))?;
        for severity in family.severities {
            let codes = || family.non_standard.iter().filter(|code| severity.holds(code.key));
            if codes().next().is_some() {
                index::severity_heading(sheet, severity)?;
                table(sheet, codes())?;
            }
        }
        sheet.heading(2, "", "more", Phrase::HeadingMore)?;
        sheet.block(Block::List, |sheet| {
            sheet.index_item(&Page::ReferenceIndex)?;
            sheet.language_item(&Page::NonStandard)
        })
    })
}

fn table<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, codes: impl Iterator<Item = &'a NonStandard<'a>>) -> fmt::Result {
    sheet.block(Block::Table(4), |sheet| {
        sheet.row(|sheet| {
            sheet.label_cell(Phrase::ColumnCode)?;
            sheet.label_cell(Phrase::ColumnEvidence)?;
            sheet.label_cell(Phrase::ColumnKnown)?;
            sheet.label_cell(Phrase::MoreSources)
        })?;
        for code in codes {
            sheet.row(|sheet| {
                sheet.cell(|sheet| sheet.key(code.key, Style::Plain))?;
                sheet.label_cell(code.evidence.value.label())?;
                sheet.cell(|sheet| sheet.text(code.line.text))?;
                sheet.cell(|sheet| sheet.linked_places(code.sources))
            })?;
        }
        Ok(())
    })
}
