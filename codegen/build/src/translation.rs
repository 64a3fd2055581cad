//! How far the translations of a spec have come.
//!
//! Takes records, gives each text of each language beside the text that it translates. It judges nothing: what makes a
//! translation stale is a digest, which the command computes.

use crate::load::Records;
use crate::source::Span;
use crate::texts::{Part, Texts};
use crate::validate::severity_of;
use crate::writing::{Term, Waiver, Writing};
use catalogue::{Advice, State};

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
    /// What the severity of the code advises to which the text belongs; nothing for a text of no code or of a pair.
    pub advice: Option<Advice>,
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
    /// Where each of the sentences stands.
    pub places: Vec<Span>,
    /// The text of the source language that stands beside it, as long as nobody has taken that away.
    pub beside: Option<Vec<&'s str>>,
    /// The checks that are waived for it.
    pub waivers: Vec<Waiver<'s>>,
}

/// Earlier wordings of a text of the source language that say what the present one says.
#[derive(Clone, Debug)]
pub struct Acknowledged<'s> {
    /// The section and key of the text.
    pub key: &'s str,
    /// The digest of the wording for which they stand.
    pub present: &'s str,
    /// The digests of the wordings, each with the reason.
    pub earlier: Vec<(&'s str, &'s str)>,
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

    /// The tag of the source language, and its file below the spec's folder.
    pub fn source(&self) -> (&'s str, std::path::PathBuf) {
        let tag = &*self.records.root.source_language.value as &str;
        (tag, crate::load::locale_file(tag))
    }

    /// The wordings of the source language that are acknowledged, in the order of its file.
    pub fn acknowledged(&self) -> impl Iterator<Item = Acknowledged<'s>> {
        let all = self.records.locales.first().into_iter().filter_map(|locale| locale.acknowledged.as_ref());
        all.flat_map(|all| &all.0).map(|(key, of)| Acknowledged {
            key: &key.value,
            present: &of.present,
            earlier: of.earlier.iter().map(|wording| (&*wording.digest as &str, &*wording.reason as &str)).collect(),
        })
    }

    /// How a language is written, as far as its file says.
    pub fn writing(&self, tag: &str) -> Option<Writing<'s>> {
        self.file(tag).map(|file| Writing::new(&file.language))
    }

    /// The terms of a language.
    pub fn glossary(&self, tag: &str) -> Vec<Term<'s>> {
        self.file(tag).into_iter().flat_map(|file| file.glossary.iter().flatten()).map(Term::new).collect()
    }

    fn file(&self, tag: &str) -> Option<&'s crate::spec::LocaleFile> {
        let position = self.records.root.languages.iter().position(|language| &*language.value == tag)?;
        self.records.locales.get(position)
    }

    /// What the severity advises of the code that a key names, as `552` in `smtp/552/short`.
    fn advice(&self, key: &str) -> Option<Advice> {
        let mut parts = key.split('/');
        let (family, code) = (parts.next()?, parts.next()?);
        let family = self.records.root.families.iter().find(|known| &*known.id.value == family)?;
        Some(severity_of(family, family.key.parse(code)?)?.advice.first()?.value)
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
                    places: said.places,
                    beside: said.beside,
                    waivers: said.waivers.iter().map(Waiver::new).collect(),
                }),
                advice: self.advice(&slot.key),
            })
            .collect()
    }
}
