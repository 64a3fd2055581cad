//! Checks of terms: one word for each, and none that is to be avoided.

use super::Note;
use super::language::{Language, Term};
use super::text::{Sentence, Text};
use super::wording::quoted;
use super::words::Form;
use std::ops::Range;

/// A word that the glossary says not to use.
pub(super) fn avoided(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    for (at, sentence) in text.sentences.iter().enumerate() {
        let cited = quoted(sentence, language);
        for term in &language.terms {
            for form in &term.avoid {
                for range in language.folding.find(form, &sentence.folded) {
                    // A longer word that is right may hold it, and what others have written stays.
                    let is_cited = cited.iter().any(|stretch| stretch.contains(&range.start));
                    if !is_cited && !is_right(text, term, language, sentence, &range) {
                        let message = format!(
                            "`{}` is not the word for `{}`: use `{}`",
                            form.written, term.source.written, term.prefer
                        );
                        notes.push(Note::new(at, range, message));
                    }
                }
            }
        }
    }
}

/// Whether a place is part of a longer word that is right for some term, or is the word for another term that is meant.
fn is_right(
    text: &Text<'_>,
    term: &Term<'_>,
    language: &Language<'_>,
    sentence: &Sentence<'_>,
    range: &Range<usize>,
) -> bool {
    language.terms.iter().any(|other| {
        let is_meant = || text.source.iter().any(|source| is_meant(other, language, source));
        let mut right = other.forms.iter().flat_map(|form| language.folding.find(form, &sentence.folded));
        right.any(|right| covers(&right, range) || (right == *range && !std::ptr::eq(term, other) && is_meant()))
    })
}

fn covers(longer: &Range<usize>, range: &Range<usize>) -> bool {
    longer.start <= range.start && range.end <= longer.end && longer.len() > range.len()
}

/// A term of the source for which the text has no word that the glossary gives.
pub(super) fn missing(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    if language.is_source {
        return;
    }
    for term in &language.terms {
        let Some(at) = text.source.iter().position(|sentence| is_meant(term, language, sentence)) else { continue };
        let is_said = |sentence: &Sentence<'_>| {
            // What others have written is cited as it is.
            let cited = || {
                let stretches = quoted(sentence, language);
                let mut places = language.folding.find(&term.source, &sentence.folded);
                places.any(|place| stretches.iter().any(|stretch| stretch.contains(&place.start)))
            };
            language.folding.first(&term.forms, &sentence.folded).is_some() || cited()
        };
        if !text.sentences.iter().any(is_said) {
            let message = format!("the source says `{}`, for which `{}` is the word", term.source.written, term.prefer);
            notes.push(Note::new(at.min(text.sentences.len().saturating_sub(1)), 0..0, message));
        }
    }
}

/// Whether a sentence of the source has a term, and not only as a part of a longer one or of another phrase.
fn is_meant(term: &Term<'_>, language: &Language<'_>, sentence: &Sentence<'_>) -> bool {
    let folding = &language.source_folding;
    folding.find(&term.source, &sentence.folded).any(|range| {
        let longer = language.terms.iter().map(|other| &other.source);
        let by_term = |form: &Form<'_>| folding.find(form, &sentence.folded).any(|other| covers(&other, &range));
        let by_phrase = |form: &Form<'_>| {
            folding.find(form, &sentence.folded).any(|other| other.start <= range.start && range.end <= other.end)
        };
        !longer.into_iter().any(by_term) && !term.unless.iter().any(by_phrase)
    })
}
