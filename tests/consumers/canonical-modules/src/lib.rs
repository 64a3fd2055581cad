//! An example: a program with modules of its own, made by its build script from the canonical spec.
//!
//! Takes two codes, gives their comparison as Markdown.

#![deny(warnings)]

/// The tables: facts, constants, and where the texts are.
#[allow(clippy::pedantic, reason = "generated")]
pub mod tables {
    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

/// The texts in Turkish.
#[allow(clippy::pedantic, reason = "generated")]
pub mod tr {
    include!(concat!(env!("OUT_DIR"), "/tr.rs"));
}

use catalogue::{Alone, Composer, Markdown, Page, Place, ReplyCode, Subject};

/// The comparison of two codes in Turkish, as Markdown.
///
/// ```
/// use canonical_modules::{comparison, tables::smtp};
///
/// let page = comparison(smtp::INSUFFICIENT_STORAGE, smtp::EXCEEDED_STORAGE).ok_or("no such codes")?;
/// assert!(page.contains("# SMTP 452 Insufficient Storage vs 552 Exceeded Storage"));
/// # Ok::<(), &'static str>(())
/// ```
pub fn comparison(one: ReplyCode, other: ReplyCode) -> Option<String> {
    let (catalogue, locale) = (&tables::CATALOGUE, tr::LOCALE);
    let family = catalogue.family("smtp")?;
    let page = Page::Comparison(Subject::new(family, one)?, Subject::new(family, other)?);
    let mut text = String::new();
    let place = Place { family, language: locale.language, page };
    let composer = Composer { catalogue, family, locale, pages: &Alone };
    composer.compose(&page, &mut Markdown::new(&mut text, place)).ok()?;
    Some(text)
}
