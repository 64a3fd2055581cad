//! What the pages of a language will be, before all of its texts are there.
//!
//! Takes a valid spec, gives one in which what a language lacks is said by the texts of the source language, each marked.
//! It changes no file: such a spec is for looking at.

use crate::load::Records;
use crate::shape::{At, Line};
use crate::source::Span;
use crate::spec::{LocaleFile, Translated, TranslationState, Unit};
use crate::texts::{Part, Texts};

/// Gives a language all texts, and limits the spec's pages to it; says how many texts were marked.
pub(crate) fn fill(records: &mut Records, texts: &Texts, position: usize, mark: impl Fn(&str) -> String) -> usize {
    let (Some(source), Some(locale)) = (records.locales.first(), records.locales.get(position)) else { return 0 };
    let lacking: Vec<(Part, String, Vec<At<Line>>)> = (texts.slots.iter())
        .zip(texts.said(source, true))
        .zip(texts.said(locale, position == 0))
        .filter(|(_, said)| said.is_none())
        .filter_map(|((slot, source), _)| {
            let source = source?;
            let line = |sentence: &str| At { value: Line(mark(sentence)), span: source.span };
            let lines = source.sentences.iter().map(|sentence| line(sentence));
            Some((slot.part, slot.key.clone(), lines.collect()))
        })
        .collect();
    let count = lacking.len();
    if let Some(locale) = records.locales.get_mut(position) {
        for (part, key, lines) in lacking {
            say(locale, part, key, lines);
        }
    }
    let shown = records.root.languages.get(position).cloned();
    records.root.checked_in = shown.into_iter().collect();
    count
}

/// Puts a text into the file of a language; a later one counts.
fn say(locale: &mut LocaleFile, part: Part, key: String, lines: Vec<At<Line>>) {
    let Some(span) = lines.first().map(|line| line.span) else { return };
    let key = At { value: key, span };
    let map = match part {
        Part::Headings => &mut locale.headings,
        Part::Labels => &mut locale.labels,
        Part::Patterns => &mut locale.patterns,
        Part::Prose => {
            let prose = locale.prose.get_or_insert_default();
            return prose.0.push((key, unit(lines, span)));
        }
    };
    map.0.extend(lines.into_iter().next().map(|line| (key, unit(line.value, span))));
}

fn unit<T>(text: T, span: Span) -> Unit<T> {
    let state = TranslationState(catalogue::State::Draft);
    Unit::Translated(Translated {
        digest: None,
        state,
        source: None,
        text: At { value: text, span },
        waive: None,
        span,
    })
}
