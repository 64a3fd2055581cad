//! How a page is composed.
//!
//! Takes a catalogue, a language and the name of a page, and drives a [`Render`] through it. It reads facts to choose
//! among whole texts, and never builds a sentence. The same code runs in the generator and in a program.

mod code;
mod comparison;
mod facts;
mod index;
pub(crate) mod path;
mod sheet;

use crate::{Catalogue, Entry, Family, Language, Locale, Render, Subject};
use core::fmt;
use sheet::Sheet;

/// A page of a family.
#[derive(Clone, Copy, Debug)]
pub enum Page<'a> {
    /// What one code means and what to do.
    Reference(&'a Entry<'a>),
    /// What separates two codes; the lower one first, whatever the order here.
    Comparison(Subject<'a>, Subject<'a>),
    /// The list of codes.
    ReferenceIndex,
    /// The list of comparisons.
    ComparisonIndex,
}

/// Which pages there are to link to.
pub trait Pages {
    /// Whether a language has a page.
    fn has(&self, family: &Family<'_>, language: &Language<'_>, page: &Page<'_>) -> bool;
}

/// Every page in every language.
#[derive(Clone, Copy, Debug, Default)]
pub struct Everything;

impl Pages for Everything {
    fn has(&self, family: &Family<'_>, _: &Language<'_>, page: &Page<'_>) -> bool {
        match page {
            Page::Comparison(one, other) => match (one.entry(), other.entry()) {
                (Some(one), Some(other)) => family.has_comparison(one, other),
                _ => false,
            },
            Page::Reference(_) | Page::ReferenceIndex | Page::ComparisonIndex => true,
        }
    }
}

/// No page at all: for a text that stands alone.
#[derive(Clone, Copy, Debug, Default)]
pub struct Alone;

impl Pages for Alone {
    fn has(&self, _: &Family<'_>, _: &Language<'_>, _: &Page<'_>) -> bool {
        false
    }
}

/// Composes the pages of a family in a language.
#[derive(Clone, Copy)]
pub struct Composer<'a> {
    /// The catalogue.
    pub catalogue: &'a Catalogue<'a>,
    /// The family.
    pub family: &'a Family<'a>,
    /// The language.
    pub locale: Locale<'a>,
    /// Which pages there are to link to.
    pub pages: &'a dyn Pages,
}

impl<'a> Composer<'a> {
    /// Composes one page.
    pub fn compose(&self, page: &Page<'a>, out: &mut impl Render) -> fmt::Result {
        let mut sheet = Sheet { composer: self, out };
        match page {
            Page::Reference(entry) => code::compose(&mut sheet, entry),
            Page::Comparison(one, other) if one.key() <= other.key() => comparison::compose(&mut sheet, one, other),
            Page::Comparison(one, other) => comparison::compose(&mut sheet, other, one),
            Page::ReferenceIndex => index::reference(&mut sheet),
            Page::ComparisonIndex => index::comparisons(&mut sheet),
        }
    }

    fn has(&self, page: &Page<'a>) -> bool {
        self.pages.has(self.family, self.locale.language, page)
    }

    /// The subject of an entry.
    fn subject(&self, entry: &'a Entry<'a>) -> Option<Subject<'a>> {
        Some(Subject::Known(entry, self.family.severity(entry.key)?))
    }
}

impl fmt::Debug for Composer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Composer({}, {:?})", self.family.id, self.locale)
    }
}
