//! A code of either kind: a reply code, or an enhanced status code by itself.
//!
//! Codes, or words that are one, go in; what names a code in the catalogue comes out. It knows what a code looks like, and
//! nothing of what it means.

use replybook::catalogue::{Code, InvalidEnhancedCode, Key, KeyForm, Subject};
use replybook::{CATALOGUE, EnhancedCode, Family};
use serde_json::{Value, json};
use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Coded {
    form: KeyForm,
    pub(crate) key: Key,
}

impl Coded {
    pub(crate) fn new<C: Code>(code: C) -> Self {
        Self { form: C::FORM, key: code.into() }
    }

    /// The code of an entry, or of another key of a family.
    pub(crate) const fn of(family: &Family<'_>, key: Key) -> Self {
        Self { form: family.form, key }
    }

    /// An enhanced status code that stands alone, as replies and registries write it: `5.1.1`, `#5.1.1`, `(X.1.1)`.
    pub(crate) fn enhanced(word: &str) -> Option<Self> {
        let word = word.trim_start_matches('(').trim_end_matches(')').trim_start_matches('#');
        let form = KeyForm::EnhancedCode;
        form.parse(&word.to_ascii_uppercase()).map(|key| Self { form, key })
    }

    /// What is wrong with a word that is meant as an enhanced status code: numbers, or an `X`, with points between.
    pub(crate) fn misspelt(word: &str) -> Option<InvalidEnhancedCode> {
        let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let (first, rest) = word.split_once('.')?;
        let is_meant = (number(first) || first.eq_ignore_ascii_case("x")) && rest.split('.').all(number);
        word.parse::<EnhancedCode>().err().filter(|_| is_meant)
    }

    /// Whether it stands for itself: not for a code in every class.
    pub(crate) fn is_concrete(self) -> bool {
        self.form.class(self.key).is_some()
    }

    pub(crate) fn family(self) -> Option<&'static Family<'static>> {
        CATALOGUE.family_of(self.form)
    }

    pub(crate) fn subject(self) -> Option<Subject<'static>> {
        Subject::new(self.family()?, self.key)
    }

    /// A number where the code is one, else its text.
    pub(crate) fn json(self) -> Value {
        match self.form {
            KeyForm::EnhancedCode => json!(self.to_string()),
            _ => json!(self.key.number()),
        }
    }

    /// Whether both are codes of one kind.
    pub(crate) fn is_like(self, other: Self) -> bool {
        self.form == other.form
    }
}

impl fmt::Display for Coded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.form.text(self.key).as_str())
    }
}
