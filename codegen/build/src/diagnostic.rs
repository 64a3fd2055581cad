//! What is wrong with a spec, for the person who wrote it.

use crate::source::{Sources, Span};
use std::fmt;

/// One thing that is wrong: what, where, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: String,
}

/// A spec that cannot be used, with all that is wrong with it, in the order of files and places.
#[derive(Debug)]
pub struct Invalid {
    pub(crate) sources: Sources,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Invalid {
    /// The files.
    pub const fn sources(&self) -> &Sources {
        &self.sources
    }

    /// What is wrong.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, diagnostic) in self.diagnostics.iter().enumerate() {
            if position > 0 {
                writeln!(f)?;
            }
            let place = self.sources.place(diagnostic.span);
            write!(f, "{place}: {}", diagnostic.message)?;
            if !place.path.is_empty() {
                write!(f, " (at {})", place.path)?;
            }
            if !diagnostic.help.is_empty() {
                write!(f, "; {}", diagnostic.help)?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Invalid {}

/// A text that a person can read at a glance: of a very long one, the beginning and the end.
pub(crate) fn shortened(text: &str) -> String {
    const LONGEST: usize = 400;
    let count = text.chars().count();
    if count <= LONGEST {
        return text.to_owned();
    }
    let beginning: String = text.chars().take(LONGEST / 2).collect();
    let end: String = text.chars().skip(count - LONGEST / 4).collect();
    format!("{beginning}…{end}")
}

/// The word among some that is nearest to another, if any is near.
pub(crate) fn nearest<'w>(word: &str, words: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    let far = word.chars().count() / 3 + 1;
    words
        .into_iter()
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= far)
        .min()
        .map(|(_, candidate)| candidate)
}

/// The number of characters to insert, remove or replace that makes one word of another.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (position, left) in one.chars().enumerate() {
        let mut diagonal = position;
        let mut before = position + 1;
        for (cell, right) in row.iter_mut().skip(1).zip(&other) {
            let replaced = diagonal + usize::from(left != *right);
            diagonal = *cell;
            *cell = replaced.min(before + 1).min(diagonal + 1);
            before = *cell;
        }
        if let Some(first) = row.first_mut() {
            *first = position + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

/// A help text that names the nearest of the known words, or all of them if they are few.
pub fn did_you_mean<'w>(word: &str, words: impl IntoIterator<Item = &'w str> + Clone) -> String {
    if let Some(near) = nearest(word, words.clone()) {
        return format!("did you mean `{near}`?");
    }
    let words: Vec<&str> = words.into_iter().collect();
    match words.as_slice() {
        [] => String::new(),
        few if few.len() <= 24 => format!("known: {}", few.join(", ")),
        [..] => String::new(),
    }
}
