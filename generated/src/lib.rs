#![doc = include_str!("../README.md")]
#![no_std]

/// What the generator writes.
#[allow(
    clippy::doc_markdown,
    clippy::unreadable_literal,
    clippy::wildcard_imports,
    reason = "generated: titles and numbers stand as they are, and one import serves whatever the tables need"
)]
#[rustfmt::skip]
mod emitted {
    #[cfg(feature = "de")]
    pub(crate) mod de;
    #[cfg(feature = "en")]
    pub(crate) mod en;
    #[cfg(feature = "ja")]
    pub(crate) mod ja;
    pub(crate) mod tables;
    #[cfg(feature = "tr")]
    pub(crate) mod tr;
    #[cfg(feature = "zh-Hans")]
    pub(crate) mod zh_hans;
}

/// The languages of this build: each is a feature, and only those that a program names are linked into it.
pub mod locales {
    #[cfg(feature = "de")]
    pub use crate::emitted::de::LOCALE as DE;
    #[cfg(feature = "en")]
    pub use crate::emitted::en::LOCALE as EN;
    #[cfg(feature = "ja")]
    pub use crate::emitted::ja::LOCALE as JA;
    #[cfg(feature = "tr")]
    pub use crate::emitted::tr::LOCALE as TR;
    #[cfg(feature = "zh-Hans")]
    pub use crate::emitted::zh_hans::LOCALE as ZH_HANS;
}

pub use catalogue;
pub use catalogue::{
    Actor, Address, Advice, Entry, Family, Fate, Language, Locale, NextHost, Relation, ReplyCode, Scope, Standing,
};
pub use emitted::tables::{CATALOGUE, smtp};

use catalogue::{Alone, Composer, Page, Plain, Subject};
use core::fmt;

/// The family of the reply codes.
fn replies() -> Option<&'static Family<'static>> {
    CATALOGUE.family("smtp")
}

/// The entry of a reply code: its facts, and where its texts are. `None` for a code that the catalogue lacks.
///
/// ```
/// use replybook::{Advice, smtp};
///
/// let entry = replybook::entry(smtp::EXCEEDED_STORAGE).ok_or("no entry")?;
/// assert_eq!(entry.title, "Exceeded Storage");
/// assert_eq!(entry.facts.advice.value, Advice::DoNotRetry);
/// # Ok::<(), &'static str>(())
/// ```
pub fn entry(code: ReplyCode) -> Option<&'static Entry<'static>> {
    replies()?.entry(code)
}

/// The name of a code in a language, a few words.
///
/// ```
/// use replybook::{locales, smtp};
///
/// assert_eq!(replybook::name(smtp::SYSTEM_STATUS, locales::EN), Some("System status report"));
/// ```
pub fn name(code: ReplyCode, locale: Locale<'static>) -> Option<&'static str> {
    Some(locale.text(entry(code)?.name))
}

/// One sentence that a program can show its user.
///
/// ```
/// use replybook::{locales, smtp};
///
/// let sentence = replybook::short(smtp::EXCEEDED_STORAGE, locales::EN);
/// assert!(sentence.is_some_and(|sentence| sentence.starts_with("The message is too large")));
/// ```
pub fn short(code: ReplyCode, locale: Locale<'static>) -> Option<&'static str> {
    Some(locale.text(entry(code)?.short.text))
}

/// Everything about a code, for a person who has to deal with it. `None` for a code that the catalogue lacks.
///
/// ```
/// use replybook::{locales, smtp};
///
/// let page = replybook::explain(smtp::EXCEEDED_STORAGE, locales::EN).ok_or("no entry")?;
/// assert!(page.to_string().contains("SMTP 552 Exceeded Storage"));
/// # Ok::<(), &'static str>(())
/// ```
pub fn explain(code: ReplyCode, locale: Locale<'static>) -> Option<Text> {
    Some(Text { page: Page::Reference(entry(code)?), locale })
}

/// What separates two codes, in a language. Each may be any code: of one that the catalogue lacks, the first digit is
/// all that is said. `None` only for a code without a severity, which no code from 200 to 599 is.
///
/// ```
/// use replybook::{locales, smtp};
///
/// let page = replybook::compare(smtp::INSUFFICIENT_STORAGE, smtp::EXCEEDED_STORAGE, locales::EN).ok_or("no code")?;
/// let text = page.to_string();
/// assert!(text.starts_with("SMTP\nSMTP 452 Insufficient Storage vs 552 Exceeded Storage\n"));
/// assert!(!text.contains('{'), "placeholders have been filled");
/// # Ok::<(), &'static str>(())
/// ```
pub fn compare(one: ReplyCode, other: ReplyCode, locale: Locale<'static>) -> Option<Text> {
    let family = replies()?;
    Some(Text { page: Page::Comparison(Subject::new(family, one)?, Subject::new(family, other)?), locale })
}

/// A page as plain text, composed when it is written: `Display` takes it to whatever takes text.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    page: Page<'static>,
    locale: Locale<'static>,
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(family) = replies() else { return Ok(()) };
        let composer = Composer { catalogue: &CATALOGUE, family, locale: self.locale, pages: &Alone };
        composer.compose(&self.page, &mut Plain::new(f, self.locale.language))
    }
}
