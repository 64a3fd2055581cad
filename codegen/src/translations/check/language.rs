//! A language as checks ask about it.
//!
//! Takes what the language's file says, gives it prepared: scripts, words to look for, marks that may stand. It is made
//! once for all texts.

use super::script::Script;
use super::words::{Folding, Form};
use catalogue::Direction;
use replybook_build::{Translations, Writing};
use std::collections::BTreeSet;

/// A language.
#[derive(Debug)]
pub(crate) struct Language<'s> {
    pub(crate) writing: Writing<'s>,
    pub(crate) is_source: bool,
    pub(crate) scripts: Vec<Script>,
    pub(crate) folding: Folding,
    /// How the source language folds.
    pub(crate) source_folding: Folding,
    pub(crate) terms: Vec<Term<'s>>,
    pub(crate) register: Vec<Form<'s>>,
    pub(crate) retry_later: Vec<Form<'s>>,
    pub(crate) do_not_retry: Vec<Form<'s>>,
    pub(crate) temporary: Vec<Form<'s>>,
    pub(crate) permanent: Vec<Form<'s>>,
    /// The words of the source language for the same.
    pub(crate) source_temporary: Vec<Form<'s>>,
    pub(crate) source_permanent: Vec<Form<'s>>,
    /// Words that show a text that was left in the source language.
    pub(crate) left_over: BTreeSet<&'s str>,
    /// Names in small letters that stay as they are.
    pub(crate) names: BTreeSet<&'s str>,
    /// The marks that end a sentence in the source language.
    pub(crate) source_terminators: Vec<&'s str>,
}

/// A term of the glossary.
#[derive(Debug)]
pub(crate) struct Term<'s> {
    /// As the source language has it.
    pub(crate) source: Form<'s>,
    pub(crate) prefer: &'s str,
    /// All words that are right for it.
    pub(crate) forms: Vec<Form<'s>>,
    pub(crate) avoid: Vec<Form<'s>>,
    /// Phrases of the source language in which it is not meant.
    pub(crate) unless: Vec<Form<'s>>,
}

impl<'s> Language<'s> {
    /// What is known of the source language.
    pub(crate) fn source(translations: &Translations<'s>) -> Source<'s> {
        let writing = translations.writing(translations.source().0);
        let folding = writing.as_ref().map(Folding::new).unwrap_or_default();
        Source { writing, folding }
    }

    /// What is known of a language.
    pub(crate) fn new(translations: &Translations<'s>, tag: &str, source: &Source<'s>) -> Option<Self> {
        let writing = translations.writing(tag)?;
        let folding = Folding::new(&writing);
        let english = source.writing.as_ref();
        let of_source =
            |words: for<'w> fn(&'w Writing<'s>) -> &'w Vec<&'s str>| english.map(words).cloned().unwrap_or_default();
        let shared: BTreeSet<&str> = writing.shared_words.iter().copied().collect();
        let form = |word| if writing.compounds { folding.part(word) } else { folding.form(word) };
        let terms = (translations.glossary(tag).into_iter()).map(|term| Term {
            source: source.folding.form(term.term),
            prefer: term.prefer,
            forms: [term.prefer].into_iter().chain(term.forms).map(form).collect(),
            avoid: term.avoid.into_iter().map(form).collect(),
            unless: source.folding.forms(&term.unless),
        });
        Some(Self {
            is_source: tag == translations.source().0,
            scripts: writing.scripts.iter().flat_map(|script| Script::named(script)).copied().collect(),
            terms: terms.collect(),
            register: folding.forms(&writing.register),
            retry_later: folding.forms(&writing.retry_later),
            do_not_retry: folding.forms(&writing.do_not_retry),
            temporary: folding.forms(&writing.temporary),
            permanent: folding.forms(&writing.permanent),
            source_temporary: source.folding.forms(&of_source(|english| &english.temporary)),
            source_permanent: source.folding.forms(&of_source(|english| &english.permanent)),
            left_over: of_source(|english| &english.common_words)
                .into_iter()
                .filter(|word| !shared.contains(word))
                .collect(),
            names: of_source(|english| &english.names).into_iter().collect(),
            source_terminators: of_source(|english| &english.terminators),
            source_folding: source.folding.clone(),
            writing,
            folding,
        })
    }

    /// Whether it is written from right to left.
    pub(crate) fn is_right_to_left(&self) -> bool {
        self.writing.direction == Direction::RightToLeft
    }

    /// Whether Latin letters are its own.
    pub(crate) fn is_latin(&self) -> bool {
        self.scripts.contains(&Script::Latin)
    }

    /// Whether a character is a letter of a script of its own.
    pub(crate) fn owns(&self, character: char) -> bool {
        Script::of(character).is_some_and(|script| self.scripts.contains(&script))
    }

    /// What closes a bracket or a quotation that a mark opens.
    pub(crate) fn closing(&self, opening: char) -> Option<char> {
        self.pairs().find(|(first, _)| *first == opening).map(|(_, second)| second)
    }

    /// Whether a mark closes a bracket or a quotation.
    pub(crate) fn closes(&self, mark: char) -> bool {
        self.pairs().any(|(_, second)| second == mark)
    }

    fn pairs(&self) -> impl Iterator<Item = (char, char)> {
        self.writing.quotes.iter().chain(&self.writing.brackets).copied()
    }

    /// Whether a mark is one of the language.
    pub(crate) fn has_mark(&self, mark: char) -> bool {
        self.writing.marks.contains(mark)
            || self.writing.terminators.iter().any(|terminator| terminator.contains(mark))
            || self.pairs().any(|(first, second)| mark == first || mark == second)
    }

    /// Whether a mark is the apostrophe.
    pub(crate) fn is_apostrophe(&self, mark: char) -> bool {
        self.writing.apostrophe.is_some_and(|apostrophe| apostrophe.contains(mark))
    }

    /// Whether a sentence ends as sentences do: with a mark of those given, and after it nothing but what closes.
    pub(crate) fn is_ended(&self, sentence: &str, terminators: &[&str]) -> bool {
        let bare = sentence.trim_end_matches(|mark| self.closes(mark));
        terminators.iter().any(|terminator| bare.ends_with(terminator))
    }
}

/// What is known of the source language.
#[derive(Debug)]
pub(crate) struct Source<'s> {
    writing: Option<Writing<'s>>,
    pub(crate) folding: Folding,
}
