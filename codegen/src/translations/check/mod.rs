//! The checks of texts: what a slip in a text looks like, and where there is one.
//!
//! Takes a spec, gives findings: check, place, key, what is wrong, and the words around it. A check looks at one text, at
//! one language, or at all texts of a language; what it must know of a language stands in the language's file. No check
//! changes anything, and generation asks none of them.

mod glossary;
mod grammar;
mod language;
mod marks;
mod meaning;
mod registry;
mod script;
mod structure;
mod text;
mod tokens;
mod unicode;
mod waivers;
mod wording;
mod words;

pub(crate) use registry::CHECKS;

use language::Language;
use replybook_build::{Place, Span, Spec};
use std::collections::BTreeMap;
use std::ops::Range;
use text::Text;

/// What comes of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Severity {
    /// It has to be mended.
    Fatal,
    /// It has to be mended, or waived with a reason.
    Warning,
}

impl Severity {
    /// How it is called.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Fatal => "error",
            Self::Warning => "warning",
        }
    }
}

/// Who looks, and at what.
#[derive(Clone, Copy)]
pub(crate) enum Look {
    /// Whoever reads the spec; then nothing else is looked at.
    Loader,
    /// The list of what translations lack.
    Listing,
    /// What has been waived, after all others have looked.
    Waivers,
    /// At what is said of a language.
    Language(fn(&Language<'_>) -> Option<String>),
    /// At one text.
    Text(fn(&Text<'_>, &Language<'_>, &mut Vec<Note>)),
    /// At all texts of a language.
    All(fn(&[Text<'_>], &Language<'_>, &mut Notes)),
}

/// Notes, each with the number of the text that is meant.
type Notes = Vec<(usize, Note)>;

/// One check.
pub(crate) struct Check {
    /// Its id, in small letters with hyphens.
    pub(crate) id: &'static str,
    pub(crate) severity: Severity,
    /// What it finds, in one line.
    pub(crate) help: &'static str,
    /// Why that matters, and how to mend it.
    pub(crate) more: &'static str,
    pub(crate) look: Look,
}

impl std::fmt::Debug for Check {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Check({})", self.id)
    }
}

/// The check with an id.
pub(crate) fn named(id: &str) -> Option<&'static Check> {
    CHECKS.iter().find(|check| check.id == id)
}

/// What a check says of a text.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    /// The number of the sentence.
    sentence: usize,
    /// The bytes of the sentence that are meant.
    range: Range<usize>,
    message: String,
}

impl Note {
    fn new(sentence: usize, range: Range<usize>, message: impl Into<String>) -> Self {
        Self { sentence, range, message: message.into() }
    }

    /// A note on the whole text.
    fn whole(message: impl Into<String>) -> Self {
        Self::new(0, 0..0, message)
    }
}

/// Something that a check has found.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) check: &'static Check,
    /// The key of the text, with its section; empty for what is said of a language.
    pub(crate) key: String,
    pub(crate) place: Place,
    pub(crate) message: String,
    /// The words around the place; empty where the text is not to blame.
    pub(crate) excerpt: String,
    span: Span,
}

/// What the checks find in each language of a spec, in the order of the languages and of their files.
pub(crate) fn findings<'s>(spec: &'s Spec) -> BTreeMap<&'s str, Vec<Finding>> {
    let translations = spec.translations();
    let source = Language::source(&translations);
    let found = |tag: &'s str| {
        let language = Language::new(&translations, tag, &source)?;
        let texts = (translations.of(tag).into_iter())
            .filter_map(|text| Text::new(text, &source.folding, &language.folding))
            .collect::<Vec<_>>();
        Some((tag, of_language(spec, &language, &texts)))
    };
    spec.languages().filter_map(found).collect()
}

fn of_language(spec: &Spec, language: &Language<'_>, texts: &[Text<'_>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut notes: Vec<(&'static Check, usize, Note)> = Vec::new();
    for check in CHECKS {
        match check.look {
            Look::Loader | Look::Listing | Look::Waivers => {}
            Look::Language(look) => {
                let span = language.writing.place;
                findings.extend(look(language).map(|message| Finding {
                    check,
                    key: String::new(),
                    place: spec.sources().place(span),
                    message,
                    excerpt: String::new(),
                    span,
                }));
            }
            Look::Text(look) => {
                for (at, text) in texts.iter().enumerate() {
                    let mut found = Vec::new();
                    look(text, language, &mut found);
                    notes.extend(found.into_iter().map(|note| (check, at, note)));
                }
            }
            Look::All(look) => {
                let mut found = Vec::new();
                look(texts, language, &mut found);
                notes.extend(found.into_iter().map(|(at, note)| (check, at, note)));
            }
        }
    }
    findings.extend(waivers::apply(spec, texts, &mut notes));
    findings.extend(notes.into_iter().filter_map(|(check, at, note)| finding(spec, check, texts.get(at)?, note)));
    findings.sort_by(|one, other| (one.span, one.check.id).cmp(&(other.span, other.check.id)));
    findings
}

fn finding(spec: &Spec, check: &'static Check, text: &Text<'_>, note: Note) -> Option<Finding> {
    let literal = text.stands.places.get(note.sentence).copied().unwrap_or(text.stands.span);
    let sentence = text.stands.sentences.get(note.sentence)?;
    let span = spec.sources().inside(literal, note.range.start);
    Some(Finding {
        check,
        key: text.full_key(),
        place: spec.sources().place(span),
        message: note.message,
        excerpt: excerpt(sentence, &note.range),
        span,
    })
}

/// The words around a place, with what cannot be seen written out.
fn excerpt(sentence: &str, range: &Range<usize>) -> String {
    const BEFORE: usize = 32;
    const AFTER: usize = 48;
    let (before, after) = sentence.split_at_checked(range.start).unwrap_or((sentence, ""));
    let skipped = before.chars().count().saturating_sub(BEFORE);
    let taken = range.len() + AFTER;
    let mut shown = String::from(if skipped > 0 { "…" } else { "" });
    before.chars().skip(skipped).chain(after.chars().take(taken)).for_each(|c| unicode::show(c, &mut shown));
    if after.chars().count() > taken {
        shown.push('…');
    }
    shown
}
