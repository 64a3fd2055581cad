//! How a page is composed.
//!
//! Takes a catalogue, a language and the name of a page, and drives a [`Render`] through it. It reads facts to choose
//! among whole texts, and never builds a sentence. The same code runs in the generator and in a program.

mod code;
mod comparison;
mod facts;
mod index;
mod non_standard;
pub(crate) mod path;
mod sheet;
mod unknown;

use crate::{Catalogue, Entry, Family, Key, Language, Locale, Render, Subject};
use core::fmt;
use sheet::Sheet;

/// A page of a family.
///
/// ```
/// use catalogue::{Page, Subject};
/// use replybook::{CATALOGUE, smtp};
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// let low = Subject::new(family, smtp::INSUFFICIENT_STORAGE).ok_or("no such key")?;
/// let high = Subject::new(family, smtp::EXCEEDED_STORAGE).ok_or("no such key")?;
/// assert!(matches!(Page::Comparison(low, high), Page::Comparison(low, _) if low.key().number() == 452));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Page<'a> {
    /// What one code means and what to do; of a code without an entry, what there is to say all the same.
    Reference(Subject<'a>),
    /// What separates two codes; the lower one first, whatever the order here.
    Comparison(Subject<'a>, Subject<'a>),
    /// The list of codes.
    ReferenceIndex,
    /// The list of codes that are met though no standard defines them.
    NonStandard,
    /// The list of comparisons.
    ComparisonIndex,
}

/// Which pages there are to link to.
///
/// ```
/// use catalogue::{Family, Language, Page, Pages};
/// use replybook::{CATALOGUE, locales};
///
/// /// Only the pages of codes are there.
/// struct CodesOnly;
///
/// impl Pages for CodesOnly {
///     fn has(&self, _: &Family<'_>, _: &Language<'_>, page: &Page<'_>) -> bool {
///         matches!(page, Page::Reference(_))
///     }
/// }
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// assert!(!CodesOnly.has(family, locales::EN.language, &Page::ComparisonIndex));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Pages {
    /// Whether a language has a page.
    fn has(&self, family: &Family<'_>, language: &Language<'_>, page: &Page<'_>) -> bool;
}

/// Every page in every language.
///
/// ```
/// use catalogue::{Everything, Page, Pages};
/// use replybook::{CATALOGUE, locales};
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// assert!(Everything.has(family, locales::EN.language, &Page::ReferenceIndex));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Everything;

impl Pages for Everything {
    fn has(&self, family: &Family<'_>, _: &Language<'_>, page: &Page<'_>) -> bool {
        match page {
            Page::Comparison(one, other) => {
                one.entry().is_some() && other.entry().is_some() && family.has_comparison(one.key(), other.key())
            }
            Page::NonStandard => !family.non_standard.is_empty(),
            Page::Reference(subject) => subject.entry().is_some(),
            Page::ReferenceIndex | Page::ComparisonIndex => true,
        }
    }
}

/// No page at all: for a text that stands alone.
///
/// ```
/// use catalogue::{Alone, Page, Pages};
/// use replybook::{CATALOGUE, locales};
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// assert!(!Alone.has(family, locales::EN.language, &Page::ReferenceIndex));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Alone;

impl Pages for Alone {
    fn has(&self, _: &Family<'_>, _: &Language<'_>, _: &Page<'_>) -> bool {
        false
    }
}

/// Composes the pages of a family in a language.
///
/// ```
/// use catalogue::{Alone, Composer, Page, Plain, Subject};
/// use replybook::{CATALOGUE, locales, smtp};
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// let subject = Subject::new(family, smtp::EXCEEDED_STORAGE).ok_or("no such key")?;
/// let composer = Composer { catalogue: &CATALOGUE, family, locale: locales::EN, pages: &Alone };
/// let page = Page::Reference(subject);
/// let mut text = String::new();
/// composer.compose(&page, &mut Plain::new(&mut text, locales::EN.language))?;
/// assert!(text.starts_with("SMTP"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
            Page::Reference(subject) => match subject.entry() {
                Some(entry) => code::compose(&mut sheet, subject, entry),
                None => unknown::compose(&mut sheet, subject),
            },
            Page::Comparison(one, other) if one.key() <= other.key() => comparison::compose(&mut sheet, one, other),
            Page::Comparison(one, other) => comparison::compose(&mut sheet, other, one),
            Page::ReferenceIndex => index::reference(&mut sheet),
            Page::NonStandard => non_standard::compose(&mut sheet),
            Page::ComparisonIndex => index::comparisons(&mut sheet),
        }
    }

    fn has(&self, page: &Page<'a>) -> bool {
        self.pages.has(self.family, self.locale.language, page)
    }

    /// The subject of an entry.
    fn subject(&self, entry: &'a Entry<'a>) -> Subject<'a> {
        Subject::of(self.family, entry)
    }

    /// Whether there is a page on which a code of another family stands: its own, or the one of all that no standard
    /// defines.
    fn has_code(&self, family: &'a Family<'a>, key: Key) -> bool {
        let page = match family.entry(key) {
            Some(entry) => Page::Reference(Subject::of(family, entry)),
            None => Page::NonStandard,
        };
        let stands_there = family.entry(key).is_some() || family.non_standard(key).is_some();
        stands_there && self.pages.has(family, self.locale.language, &page)
    }
}

impl fmt::Debug for Composer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Composer({}, {:?})", self.family.id, self.locale)
    }
}
