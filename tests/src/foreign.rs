//! What of the source language has no place on a page of another.
//!
//! The texts of both languages go in; a text of a page goes in, and whether it holds a text of the source language, or
//! four words in a row of one, comes out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

/// The texts, and the rows of words, of the source language that no text of another language has.
#[derive(Debug, Default)]
pub struct Foreign {
    texts: BTreeSet<String>,
    rows: BTreeSet<u64>,
    /// Texts of pages in which nothing was found: the same stand on many pages.
    clean: Mutex<BTreeSet<String>>,
}

/// Shorter ones can be the same word in both languages.
const SHORTEST_TEXT: usize = 13;
const WORDS_IN_A_ROW: usize = 4;

impl Foreign {
    /// What is of the source language in `source` and neither in `own` nor in what stands as it is in all languages.
    pub(crate) fn new(
        source: &BTreeMap<String, Vec<String>>,
        own: &BTreeMap<String, Vec<String>>,
        literal: &[&str],
    ) -> Self {
        let all = |texts: &BTreeMap<String, Vec<String>>| texts.values().flatten().cloned().collect::<BTreeSet<_>>();
        let (source, own) = (all(source), all(own));
        let allowed: BTreeSet<u64> =
            own.iter().map(String::as_str).chain(literal.iter().copied()).flat_map(rows).collect();
        Self {
            rows: source.iter().flat_map(|text| rows(text)).filter(|row| !allowed.contains(row)).collect(),
            clean: Mutex::default(),
            texts: source.difference(&own).filter(|text| text.chars().count() >= SHORTEST_TEXT).cloned().collect(),
        }
    }

    /// What of the source language is in a text of a page, which the marks of the language divide: a whole text of it, or
    /// some of its words in a row.
    pub(crate) fn find<'t>(&self, text: &'t str, marks: &[&str]) -> Option<&'t str> {
        if self.texts.is_empty() || self.clean.lock().is_ok_and(|clean| clean.contains(text)) {
            return None;
        }
        let parts = text.split('\n').flat_map(|line| {
            let at_marks = marks.iter().flat_map(|mark| line.split(mark));
            [line].into_iter().chain(at_marks).map(|part| part.trim_matches(|c: char| "*[]. ".contains(c)))
        });
        let is_text = |part: &&str| self.texts.contains(*part) || self.texts.contains(&format!("{part}."));
        let found =
            if rows(text).any(|row| self.rows.contains(&row)) { Some(text) } else { parts.clone().find(is_text) };
        if found.is_none()
            && let Ok(mut clean) = self.clean.lock()
        {
            clean.insert(text.to_owned());
        }
        found
    }
}

/// Each row of words without code between them, as a digest.
fn rows(text: &str) -> impl Iterator<Item = u64> {
    text.split(['{', '}']).step_by(2).flat_map(|run| {
        let words: Vec<u64> =
            run.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(digest).collect();
        let digests = words.windows(WORDS_IN_A_ROW);
        digests
            .map(|row| row.iter().fold(0, |all, word| (all ^ word).wrapping_mul(0x100_0000_01b3)))
            .collect::<Vec<_>>()
    })
}

/// FNV-1a.
fn digest(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |all, byte| (all ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}
