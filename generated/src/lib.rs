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
///
/// ```
/// use replybook::locales;
///
/// assert_eq!(locales::EN.language.tag, "en");
/// ```
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
    Actor, Address, Advice, Decision, EnhancedCode, Entry, Evidence, Family, Fate, InvalidEnhancedCode, InvalidReply,
    InvalidReplyCode, Language, Line, Lines, Locale, NextHost, Problem, Reason, Relation, Reply, ReplyCode, Scope,
    Standing,
};
pub use emitted::tables::{CATALOGUE, smtp};

use catalogue::{Alone, CommandId, Composer, NonStandard, Page, Plain, Subject};
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

/// What is known of a code that no standard defines, though it is met. It has no entry, and no meaning but that of its
/// first digit.
///
/// ```
/// use replybook::{Evidence, ReplyCode};
///
/// let known = replybook::non_standard(ReplyCode::of::<422>()).ok_or("never heard of")?;
/// assert_eq!(known.evidence.value, Evidence::RegistryOnly);
/// assert!(replybook::entry(ReplyCode::of::<422>()).is_none());
/// # Ok::<(), &'static str>(())
/// ```
pub fn non_standard(code: ReplyCode) -> Option<&'static NonStandard<'static>> {
    replies()?.non_standard(code)
}

/// A command by its name, as [`decide`] takes it: `RCPT`, `rcpt to`, `end-of-data`. The names that never change are the
/// constants of [`smtp::commands`].
///
/// ```
/// use replybook::smtp;
///
/// assert_eq!(replybook::command("RCPT TO"), Some(smtp::commands::RCPT));
/// assert_eq!(replybook::command("mail"), Some(smtp::commands::MAIL));
/// assert_eq!(replybook::command("SEND"), None);
/// ```
pub fn command(name: &str) -> Option<CommandId> {
    replies()?.command_named(name)
}

/// What to do after a reply, and what it says of message, address and hosts; each with its source, and the reason.
///
/// The more is known the better: with the command unknown, what depends on it is said to depend; with the code unknown,
/// its first digit decides (RFC 5321 §4.3.2). Where the enhanced status code has another class than the reply code, the
/// reply code decides, and [`is_at_odds`](Decision::is_at_odds) says so.
///
/// ```
/// use replybook::{Advice, Reason, Reply, decide, smtp};
///
/// let reply = Reply::parse(b"552 5.5.3 Too many recipients\r\n")?;
/// let decision = decide(reply.code(), reply.enhanced(), Some(smtp::commands::RCPT));
/// assert_eq!(decision.advice.value, Advice::RetryLater);
/// assert_eq!(decision.reason, Reason::Cause);
///
/// let decision = decide(reply.code(), None, None);
/// assert_eq!(decision.advice.value, Advice::Depends, "it depends on the command");
/// # Ok::<(), replybook::InvalidReply>(())
/// ```
pub fn decide(code: ReplyCode, enhanced: Option<EnhancedCode>, command: Option<CommandId>) -> Decision<'static> {
    replies().map_or(Decision::UNKNOWN, |family| Decision::new(family, code, enhanced, command))
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

/// Everything about a code, for a person who has to deal with it. Of a code that the catalogue lacks, it says what the
/// first digit decides, what else is known, and which codes are near.
///
/// ```
/// use replybook::{ReplyCode, locales, smtp};
///
/// let page = replybook::explain(smtp::EXCEEDED_STORAGE, locales::EN).to_string();
/// assert!(page.contains("SMTP 552 Exceeded Storage"));
/// let page = replybook::explain(ReplyCode::of::<559>(), locales::EN).to_string();
/// assert!(page.contains("its first digit alone decides"));
/// ```
pub fn explain(code: ReplyCode, locale: Locale<'static>) -> Text {
    let page = || match entry(code) {
        Some(entry) => Some(Page::Reference(entry)),
        None => Some(Page::Unknown(Subject::new(replies()?, code)?)),
    };
    Text { page: page(), locale }
}

/// What separates two codes, in a language. Each may be any code: of one that the catalogue lacks, the first digit is
/// all that is said.
///
/// ```
/// use replybook::{locales, smtp};
///
/// let text = replybook::compare(smtp::INSUFFICIENT_STORAGE, smtp::EXCEEDED_STORAGE, locales::EN).to_string();
/// assert!(text.starts_with("SMTP\nSMTP 452 Insufficient Storage vs 552 Exceeded Storage\n"));
/// assert!(!text.contains('{'), "placeholders have been filled");
/// ```
pub fn compare(one: ReplyCode, other: ReplyCode, locale: Locale<'static>) -> Text {
    let subject = |code| Subject::new(replies()?, code);
    let page = || Some(Page::Comparison(subject(one)?, subject(other)?));
    Text { page: page(), locale }
}

/// A page as plain text, composed when it is written: `Display` takes it to whatever takes text.
///
/// ```
/// use core::fmt::Write as _;
/// use replybook::{Text, locales, smtp};
///
/// let page: Text = replybook::explain(smtp::EXCEEDED_STORAGE, locales::EN);
/// let mut mail = String::from("What your server said:\n\n");
/// write!(mail, "{page}")?;
/// # Ok::<(), core::fmt::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Text {
    /// Every reply code has a severity, and so a page.
    page: Option<Page<'static>>,
    locale: Locale<'static>,
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Some(family), Some(page)) = (replies(), &self.page) else { return Ok(()) };
        let composer = Composer { catalogue: &CATALOGUE, family, locale: self.locale, pages: &Alone };
        composer.compose(page, &mut Plain::new(f, self.locale.language))
    }
}
