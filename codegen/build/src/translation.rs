//! How far the translations of a spec have come.
//!
//! Takes records, gives each text of each language beside the text that it translates. It judges nothing: what makes a
//! translation stale is a digest, which the command computes.

use crate::load::Records;
use crate::source::Span;
use crate::texts::{Part, Texts};
use catalogue::State;

/// All translations of a spec.
#[derive(Debug)]
pub struct Translations<'s> {
    records: &'s Records,
    texts: &'s Texts,
}

/// One text in one language.
#[derive(Clone, Debug)]
pub struct Translation<'s> {
    /// The section in which it stands.
    pub part: Part,
    /// Its key there.
    pub key: &'s str,
    /// The sentences in the source language.
    pub source: Vec<&'s str>,
    /// What the language says, if it says anything.
    pub translated: Option<Translated<'s>>,
}

/// What a language says.
#[derive(Clone, Debug)]
pub struct Translated<'s> {
    /// The sentences.
    pub sentences: Vec<&'s str>,
    /// The digest of the text from which it was translated, if it has been stamped.
    pub digest: Option<&'s str>,
    /// How far the translation has come.
    pub state: State,
    /// Where it stands.
    pub span: Span,
}

impl<'s> Translations<'s> {
    pub(crate) const fn new(records: &'s Records, texts: &'s Texts) -> Self {
        Self { records, texts }
    }

    /// The languages into which the spec is translated, each with its file below the spec's folder.
    pub fn languages(&self) -> impl Iterator<Item = (&'s str, std::path::PathBuf)> {
        let tags = self.records.root.languages.iter().skip(1);
        tags.map(|tag| (&*tag.value as &str, crate::load::locale_file(&tag.value)))
    }

    /// All texts of a language, translated or not, in the order of the catalogue.
    pub fn of(&self, tag: &str) -> Vec<Translation<'s>> {
        let root = &self.records.root;
        let position = root.languages.iter().position(|language| &*language.value == tag);
        let (Some(source), Some(locale)) =
            (self.records.locales.first(), position.and_then(|position| self.records.locales.get(position)))
        else {
            return Vec::new();
        };
        let source = self.texts.said(source, true);
        let said = self.texts.said(locale, position == Some(0));
        (self.texts.slots.iter())
            .zip(source)
            .zip(said)
            .map(|((slot, source), said)| Translation {
                part: slot.part,
                key: &slot.key,
                source: source.map(|source| source.sentences).unwrap_or_default(),
                translated: said.map(|said| Translated {
                    sentences: said.sentences,
                    digest: said.digest,
                    state: said.state,
                    span: said.span,
                }),
            })
            .collect()
    }
}
