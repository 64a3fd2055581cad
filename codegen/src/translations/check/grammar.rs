//! Checks of what stands beside a code.

use super::Note;
use super::language::Language;
use super::script::is_combining;
use super::text::{Kind, Text};

/// Signs by which suffixes and words are joined to others.
const JOINERS: &str = "'’ʼ-‐‑–";

/// A suffix, a particle or a word that is glued to a code.
pub(super) fn glued(text: &Text<'_>, _: &Language<'_>, notes: &mut Vec<Note>) {
    let glues = |c: char| c.is_alphanumeric() || is_combining(c) || JOINERS.contains(c) || c == '{' || c == '}';
    for (at, sentence) in text.sentences.iter().enumerate() {
        for token in sentence.tokens.iter().filter(|token| token.kind == Kind::Placeholder) {
            let range = token.range();
            let before = sentence.text.get(..range.start).and_then(|before| before.chars().next_back());
            let after = sentence.text.get(range.end..).and_then(|after| after.chars().next());
            // Two codes side by side are told once.
            if let Some(glue) = before.filter(|c| glues(*c)) {
                notes.push(Note::new(at, range.clone(), format!("`{glue}` is glued to {}", token.text)));
            }
            if let Some(glue) = after.filter(|c| glues(*c) && *c != '{') {
                notes.push(Note::new(at, range, format!("`{glue}` is glued to {}", token.text)));
            }
        }
    }
}
