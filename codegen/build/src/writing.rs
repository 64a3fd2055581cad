//! What a language's file says of how the language is written, and of its terms.
//!
//! Takes records, gives what the checks of texts go by, as plain texts and characters. It checks nothing itself, and
//! generation does not need it.

use crate::shape::{Line, Literal, Pair};
use crate::source::Span;
use crate::spec::{ForbiddenSpec, LanguageSpec, SpacingSpec, TermSpec, WaiverSpec};
use catalogue::Direction;

/// How a language is written. What its file leaves out is empty.
#[derive(Clone, Debug)]
pub struct Writing<'s> {
    /// Its tag.
    pub tag: &'s str,
    /// Where its tag stands.
    pub place: Span,
    /// The direction in which it is written.
    pub direction: Direction,
    /// Its scripts (ISO 15924).
    pub scripts: Vec<&'s str>,
    /// The marks that end a sentence.
    pub terminators: Vec<&'s str>,
    /// Whether there is more than what every language says of itself.
    pub described: bool,
    /// The least share of its own scripts among the letters of a text, in percent.
    pub own_letters: u32,
    /// Its quotation marks.
    pub quotes: Vec<(char, char)>,
    /// Its brackets.
    pub brackets: Vec<(char, char)>,
    /// Its apostrophe.
    pub apostrophe: Option<&'s str>,
    /// Its further marks, one after the other.
    pub marks: &'s str,
    /// Which white space stands around its marks.
    pub spacing: Vec<Spacing<'s>>,
    /// What stands between its letters and Latin ones, where words are not spaced.
    pub latin_gap: Option<&'s str>,
    /// Characters that it does not use.
    pub forbidden: Vec<Forbidden<'s>>,
    /// Capital and small letters that belong together otherwise than in other languages.
    pub case_pairs: Vec<(char, char)>,
    /// Marks that may be left out of words, one after the other.
    pub optional_marks: &'s str,
    /// Whether words of the glossary stand inside others too.
    pub compounds: bool,
    /// What may be glued to the end of a word.
    pub endings: Vec<&'s str>,
    /// Words of a register in which it does not address the reader.
    pub register: Vec<&'s str>,
    /// Words that say to try again later.
    pub retry_later: Vec<&'s str>,
    /// Words that say not to try again.
    pub do_not_retry: Vec<&'s str>,
    /// Words that say that something is so for now.
    pub temporary: Vec<&'s str>,
    /// Words that say that something is so for good.
    pub permanent: Vec<&'s str>,
    /// Words so common that one of them shows that a text is in this language.
    pub common_words: Vec<&'s str>,
    /// Common words of the source language that are words of this one too.
    pub shared_words: Vec<&'s str>,
    /// Names in small letters that stay as they are in every language.
    pub names: Vec<&'s str>,
    /// Words that may stand twice in a row.
    pub doubles: Vec<&'s str>,
    /// The least and the most length of a text, in percent of that of the source language.
    pub length: Option<(u32, u32)>,
}

/// Which white space stands around marks.
#[derive(Clone, Copy, Debug)]
pub struct Spacing<'s> {
    /// The marks, one after the other.
    pub marks: &'s str,
    /// What stands before each, if that matters.
    pub before: Option<&'s str>,
    /// What stands after each, if that matters.
    pub after: Option<&'s str>,
}

/// Characters that a language does not use.
#[derive(Clone, Debug)]
pub struct Forbidden<'s> {
    /// The characters, in rows.
    pub characters: Vec<&'s str>,
    /// Why not.
    pub why: &'s str,
}

/// How a term is to be used.
#[derive(Clone, Debug)]
pub struct Term<'s> {
    /// The term in the source language.
    pub term: &'s str,
    /// The word to use.
    pub prefer: &'s str,
    /// Further words that are right.
    pub forms: Vec<&'s str>,
    /// Words that are not to be used.
    pub avoid: Vec<&'s str>,
    /// Phrases of the source language in which the word is not this term.
    pub unless: Vec<&'s str>,
}

/// A check that a text need not pass.
#[derive(Clone, Copy, Debug)]
pub struct Waiver<'s> {
    /// The id of the check.
    pub check: &'s str,
    /// Why.
    pub reason: &'s str,
    /// Where the waiver stands.
    pub place: Span,
}

fn words(list: Option<&Vec<Literal>>) -> Vec<&str> {
    list.into_iter().flatten().map(|word| &**word as &str).collect()
}

fn lines(list: Option<&Vec<Line>>) -> Vec<&str> {
    list.into_iter().flatten().map(|line| &**line as &str).collect()
}

fn pairs(list: Option<&Vec<Pair>>) -> Vec<(char, char)> {
    let both = |pair: &Pair| {
        let mut characters = pair.chars();
        Some((characters.next()?, characters.next()?))
    };
    list.into_iter().flatten().filter_map(both).collect()
}

impl<'s> Writing<'s> {
    pub(crate) fn new(language: &'s LanguageSpec) -> Self {
        let writing = language.writing.as_ref();
        let list = |of: fn(&crate::spec::WritingSpec) -> Option<&Vec<Literal>>| words(writing.and_then(of));
        Self {
            tag: &language.tag.value,
            place: language.tag.span,
            direction: language.direction.0,
            scripts: language.scripts.iter().map(|script| &**script as &str).collect(),
            terminators: language.terminators.iter().map(|mark| &**mark as &str).collect(),
            described: writing.is_some(),
            own_letters: writing.map_or(0, |writing| writing.own_letters.0),
            quotes: pairs(writing.and_then(|writing| writing.quotes.as_ref())),
            brackets: pairs(writing.and_then(|writing| writing.brackets.as_ref())),
            apostrophe: writing.and_then(|writing| writing.apostrophe.as_deref()),
            marks: writing.and_then(|writing| writing.marks.as_deref()).unwrap_or_default(),
            spacing: writing.iter().flat_map(|writing| writing.spacing.iter().flatten()).map(Spacing::new).collect(),
            latin_gap: writing.and_then(|writing| writing.latin_gap.as_deref()),
            forbidden: (writing.iter().flat_map(|writing| writing.forbidden.iter().flatten()))
                .map(Forbidden::new)
                .collect(),
            case_pairs: pairs(writing.and_then(|writing| writing.case_pairs.as_ref())),
            optional_marks: writing.and_then(|writing| writing.optional_marks.as_deref()).unwrap_or_default(),
            compounds: writing.and_then(|writing| writing.compounds).unwrap_or_default(),
            endings: list(|writing| writing.endings.as_ref()),
            register: list(|writing| writing.register.as_ref()),
            retry_later: list(|writing| writing.retry_later.as_ref()),
            do_not_retry: list(|writing| writing.do_not_retry.as_ref()),
            temporary: list(|writing| writing.temporary.as_ref()),
            permanent: list(|writing| writing.permanent.as_ref()),
            common_words: list(|writing| writing.common_words.as_ref()),
            shared_words: list(|writing| writing.shared_words.as_ref()),
            names: list(|writing| writing.names.as_ref()),
            doubles: list(|writing| writing.doubles.as_ref()),
            length: (writing.and_then(|writing| writing.length.as_ref())).map(|length| (length.least.0, length.most.0)),
        }
    }
}

impl<'s> Spacing<'s> {
    fn new(spacing: &'s SpacingSpec) -> Self {
        Self { marks: &spacing.marks, before: spacing.before.as_deref(), after: spacing.after.as_deref() }
    }
}

impl<'s> Forbidden<'s> {
    fn new(forbidden: &'s ForbiddenSpec) -> Self {
        Self { characters: words(Some(&forbidden.characters)), why: &forbidden.why }
    }
}

impl<'s> Term<'s> {
    pub(crate) fn new(term: &'s TermSpec) -> Self {
        Self {
            term: &term.term,
            prefer: &term.prefer,
            forms: words(term.forms.as_ref()),
            avoid: lines(term.avoid.as_ref()),
            unless: words(term.unless.as_ref()),
        }
    }
}

impl<'s> Waiver<'s> {
    pub(crate) fn new(waiver: &'s WaiverSpec) -> Self {
        Self { check: &waiver.check, reason: &waiver.reason, place: waiver.span }
    }
}
