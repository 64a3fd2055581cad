//! How far each text of a language has come.
//!
//! Takes translations and the wordings that are acknowledged, gives a progress for each text. It reads no history, and
//! nothing but the spec: the state stands in the data.

use super::full_key;
use crate::digest::digest;
use replybook_build::{State, Translation, Translations};
use std::collections::BTreeMap;

/// How far a text has come, from nothing to the last. What comes before `Checked` keeps a language from being complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Progress {
    /// The language does not say it.
    Missing,
    /// What it says was made from another text than the present one.
    Stale,
    /// From which text it was made is not known.
    Unstamped,
    /// Written, and not yet read by anyone else.
    Draft,
    /// Read against the source language.
    Checked,
    /// Read by a named person who speaks the language.
    Reviewed,
}

impl Progress {
    pub(super) const ALL: [Self; 6] =
        [Self::Missing, Self::Stale, Self::Unstamped, Self::Draft, Self::Checked, Self::Reviewed];

    /// What it is called where programs read it.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Unstamped => "unstamped",
            Self::Draft => "draft",
            Self::Checked => "checked",
            Self::Reviewed => "reviewed",
        }
    }

    /// What it is called where people read it.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Unstamped => "without digest",
            other => other.id(),
        }
    }

    /// Whether something is still to be done.
    pub(super) const fn is_lacking(self) -> bool {
        matches!(self, Self::Missing | Self::Stale | Self::Unstamped | Self::Draft)
    }
}

/// The wordings of the source language that are acknowledged.
#[derive(Debug, Default)]
pub(super) struct Survey<'s> {
    /// By key: the digest for which others stand, and those.
    acknowledged: BTreeMap<&'s str, (&'s str, Vec<&'s str>)>,
}

impl<'s> Survey<'s> {
    pub(super) fn new(translations: &Translations<'s>) -> Self {
        let each = translations.acknowledged().map(|of| {
            let earlier = of.earlier.iter().map(|(digest, _)| *digest).collect();
            (of.key, (of.present, earlier))
        });
        Self { acknowledged: each.collect() }
    }

    /// How far a text has come.
    pub(super) fn progress(&self, text: &Translation<'_>) -> Progress {
        let Some(translated) = &text.translated else { return Progress::Missing };
        let Some(stamped) = translated.digest else { return Progress::Unstamped };
        if !self.is_current(&full_key(text), stamped, &text.source) {
            return Progress::Stale;
        }
        match translated.state {
            State::Draft => Progress::Draft,
            State::Checked => Progress::Checked,
            State::Reviewed | State::Source => Progress::Reviewed,
        }
    }

    /// Whether a translation with a digest is one of the present text.
    fn is_current(&self, key: &str, stamped: &str, source: &[&str]) -> bool {
        let present = digest(key, source);
        self.stands_for(key, stamped) == present
    }

    /// The digest of the wording for which the wording of a digest stands; itself, if nobody has acknowledged it.
    pub(super) fn stands_for<'d>(&self, key: &str, digest: &'d str) -> &'d str
    where
        's: 'd,
    {
        match self.acknowledged.get(key) {
            Some((present, earlier)) if earlier.contains(&digest) => present,
            _ => digest,
        }
    }
}
