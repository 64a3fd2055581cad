//! Tables that fit.
//!
//! Rows of cells go in, the first of them the head; lines come out: columns side by side where they fit, their cells
//! broken if need be, and else a line `label: value` a cell. Nothing of a cell is ever left out.

use crate::wrap;
use replybook::Language;

/// What stands between two columns.
const GAP: usize = 2;
/// A column that would be narrower is no longer read easily.
const NARROWEST: usize = 16;

#[derive(Debug, Default)]
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Begins a row.
    pub(crate) fn row(&mut self) {
        self.rows.push(Vec::new());
    }

    /// Begins a cell of the open row.
    pub(crate) fn cell(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.push(String::new());
        }
    }

    /// The text of the open cell.
    pub(crate) fn open(&mut self) -> Option<&mut String> {
        self.rows.last_mut()?.last_mut()
    }

    /// Appends the table, each line with an indent of its own.
    pub(crate) fn write(&self, out: &mut String, width: usize, language: &Language<'_>) {
        match self.widths(width) {
            Some(widths) => self.side_by_side(out, &widths),
            None => self.one_by_one(out, width, language),
        }
    }

    /// The widths of the columns, if they fit.
    fn widths(&self, width: usize) -> Option<Vec<usize>> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        let natural: Vec<usize> = (0..columns)
            .map(|column| {
                let cells = self.rows.iter().filter_map(|row| row.get(column));
                cells.flat_map(|cell| cell.split('\n')).map(wrap::width_of).max().unwrap_or_default()
            })
            .collect();
        let room = width.saturating_sub(GAP * columns.saturating_sub(1));
        let (label, values) = natural.split_first()?;
        let limited = |label: usize, limit: usize| -> Option<Vec<usize>> {
            let widths: Vec<usize> =
                std::iter::once(label).chain(values.iter().map(|natural| (*natural).min(limit))).collect();
            (widths.iter().sum::<usize>() <= room).then_some(widths)
        };
        // Labels are kept whole if they leave room; then the widest columns give way first, all to the same width.
        let mut limits = (NARROWEST..=room).rev();
        limits.find_map(|limit| limited(if *label <= width * 2 / 5 { *label } else { (*label).min(limit) }, limit))
    }

    fn side_by_side(&self, out: &mut String, widths: &[usize]) {
        for (position, row) in self.rows.iter().enumerate() {
            let cells: Vec<Vec<String>> =
                row.iter().zip(widths).map(|(cell, width)| wrap::lines(cell, *width, "", "")).collect();
            let height = cells.iter().map(Vec::len).max().unwrap_or_default();
            for line in 0..height {
                let mut text = String::new();
                let mut wanted = 0;
                for (cell, width) in cells.iter().zip(widths) {
                    let missing = wanted - wrap::width_of(&text).min(wanted);
                    text.extend(std::iter::repeat_n(' ', missing));
                    text.push_str(cell.get(line).map_or("", String::as_str));
                    wanted += width + GAP;
                }
                out.push_str(text.trim_end());
                out.push('\n');
            }
            if position == 0 {
                let rules: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
                out.push_str(&rules.join(&" ".repeat(GAP)));
                out.push('\n');
            }
        }
    }

    /// The first cell of a row is the label of the second, if the table has no more or that column has no head; the head
    /// labels all others.
    fn one_by_one(&self, out: &mut String, width: usize, language: &Language<'_>) {
        let Some((head, rows)) = self.rows.split_first() else { return };
        for row in rows {
            let mut line = |label: &str, value: Option<&String>, first: &str, others: &str| {
                let text = value.map_or_else(|| label.to_owned(), |value| format!("{label}{}{value}", language.colon));
                wrap::fill(out, &flat(&text, language), width, first, others);
            };
            match row.as_slice() {
                [label, value, rest @ ..] if rest.is_empty() || head.get(1).is_none_or(String::is_empty) => {
                    line(label, Some(value), "", "  ");
                    for (label, value) in head.iter().skip(2).zip(rest).filter(|(_, value)| !value.is_empty()) {
                        line(label, Some(value), "  ", "    ");
                    }
                }
                [label, rest @ ..] => {
                    line(label, None, "", "  ");
                    for (label, value) in head.iter().skip(1).zip(rest).filter(|(_, value)| !value.is_empty()) {
                        line(label, Some(value), "  ", "    ");
                    }
                }
                [] => {}
            }
        }
    }
}

/// The groups of a cell in one line.
fn flat(cell: &str, language: &Language<'_>) -> String {
    cell.replace('\n', language.semicolon)
}
