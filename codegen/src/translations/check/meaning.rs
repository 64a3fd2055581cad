//! Checks of what a text says against what it stands for.

use super::language::Language;
use super::text::{Sentence, Text};
use super::words::{Folding, Form};
use super::{Note, Notes};
use catalogue::{Advice, Phrase};
use std::collections::BTreeMap;
use std::ops::Range;

/// Whether a phrase stands for trying again, and whether for not doing so; nothing for phrases that may say either.
const fn stands_for(phrase: Phrase) -> Option<(bool, bool)> {
    match phrase {
        Phrase::AdviceRetryLater | Phrase::OneRetryLater | Phrase::BothRetryLater => Some((true, false)),
        Phrase::AdviceDoNotRetry | Phrase::OneDoNotRetry | Phrase::BothDoNotRetry => Some((false, true)),
        Phrase::RetryOrStop => Some((true, true)),
        _ => None,
    }
}

fn first<'f, 's>(
    folding: &Folding,
    forms: &'f [Form<'s>],
    sentences: &[Sentence<'_>],
) -> Option<(usize, &'f Form<'s>, Range<usize>)> {
    (sentences.iter().enumerate()).find_map(|(at, sentence)| {
        let (form, range) = folding.first(forms, &sentence.folded)?;
        Some((at, form, range))
    })
}

/// The first word of some that is no part of one of their opposites, as "retry" is in "do not retry".
fn said<'f, 's>(
    folding: &'f Folding,
    forms: &'f [Form<'s>],
    opposite: &'f [Form<'s>],
    sentences: &'f [Sentence<'_>],
) -> Option<(usize, &'f Form<'s>, Range<usize>)> {
    sentences.iter().enumerate().find_map(|(at, sentence)| {
        let places = forms.iter().flat_map(|form| folding.find(form, &sentence.folded).map(move |range| (form, range)));
        let negated = |range: &Range<usize>| {
            let mut longer = opposite.iter().flat_map(|form| folding.find(form, &sentence.folded));
            longer.any(|longer| longer.start <= range.start && range.end <= longer.end && longer.len() > range.len())
        };
        places.filter(|(_, range)| !negated(range)).map(|(form, range)| (at, form, range)).next()
    })
}

/// A sentence that stands for an advice, without a word for it or with one for the opposite.
pub(super) fn advice_polarity(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    let Some((retry, stop)) = text.phrase.and_then(stands_for) else { return };
    let sides = [
        (retry, &language.retry_later, &language.do_not_retry, "to try again later"),
        (stop, &language.do_not_retry, &language.retry_later, "not to try again"),
    ];
    for (wanted, forms, opposite, words) in sides {
        let found = said(&language.folding, forms, opposite, &text.sentences);
        match found {
            Some((at, form, range)) if !wanted => {
                let message = format!("`{}` says {words}, and the text stands for the opposite", form.written);
                notes.push(Note::new(at, range, message));
            }
            None if wanted && !forms.is_empty() => {
                notes.push(Note::whole(format!("no word says {words}, for which the text stands")));
            }
            _ => {}
        }
    }
}

/// A word for "for good" in a text of a code for now, or the reverse, without one in the source.
pub(super) fn lasting(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    let (forms, source, word) = match text.advice {
        Some(Advice::RetryLater) => (&language.permanent, &language.source_permanent, "permanent"),
        Some(Advice::DoNotRetry) => (&language.temporary, &language.source_temporary, "temporary"),
        _ => return,
    };
    // The source itself is held against the code, where it speaks of the code as such.
    let speaks_of_code = text.is_name() || text.key.ends_with("/short");
    let is_said = !language.is_source && first(&language.source_folding, source, &text.source).is_some();
    if is_said || (language.is_source && !speaks_of_code) {
        return;
    }
    if let Some((at, form, range)) = first(&language.folding, forms, &text.sentences) {
        let message = format!("`{}` says {word}, which neither the code nor the source is", form.written);
        notes.push(Note::new(at, range, message));
    }
}

/// Two codes with one name.
pub(super) fn shared_name(texts: &[Text<'_>], _: &Language<'_>, notes: &mut Notes) {
    let mut names: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for (at, text) in texts.iter().enumerate().filter(|(_, text)| text.is_name()) {
        let family = text.key.split('/').next().unwrap_or_default();
        let Some(name) = text.sentences.first() else { continue };
        if let Some(other) = names.insert((family, name.text), text.key) {
            notes.push((at, Note::new(0, 0..name.text.len(), format!("`{other}` has the same name"))));
        }
    }
}
