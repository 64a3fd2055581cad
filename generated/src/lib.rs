#![doc = include_str!("../README.md")]
#![no_std]

/// Declares the languages, in the order of the catalogue: of each its feature, its module among those that the generator
/// writes, and its static. This is the one list of them; whoever needs all takes [`locales::ALL`].
macro_rules! languages {
    ($( $feature:literal $module:ident $locale:ident; )+) => {
        /// What the generator writes.
        #[allow(
            clippy::doc_markdown,
            clippy::unreadable_literal,
            clippy::wildcard_imports,
            reason = "generated: titles and numbers stand as they are, and one import serves whatever the tables need"
        )]
        #[rustfmt::skip]
        mod emitted {
            $( #[cfg(feature = $feature)] pub(crate) mod $module; )+
            pub(crate) mod tables;
        }

        /// The languages of this build: each is a feature, and only those that a program names are linked into it.
        ///
        /// ```
        /// use replybook::locales;
        ///
        /// assert_eq!(locales::EN.language.tag, "en");
        /// ```
        pub mod locales {
            use catalogue::Locale;

            $( #[cfg(feature = $feature)] pub use crate::emitted::$module::LOCALE as $locale; )+

            /// All languages of this build, to choose from with [`Locale::negotiate`]. Whoever names it has them all
            /// linked; a list of one's own, such as `[locales::EN, locales::DE]`, links no more than it names.
            ///
            /// ```
            /// use replybook::{Locale, locales};
            ///
            /// // The language of a request, or of the user's settings, or else the program's own.
            /// let locale = Locale::negotiate("de-AT, en;q=0.5", locales::ALL).unwrap_or(locales::EN);
            /// # #[cfg(not(feature = "de"))]
            /// assert_eq!(locale.language.native_name, "English");
            /// ```
            pub const ALL: &[Locale<'static>] = &[ $( #[cfg(feature = $feature)] $locale, )+ ];
        }
    };
}

languages! {
    "en" en EN;
    "ar" ar AR;
    "de" de DE;
    "fr" fr FR;
    "ja" ja JA;
    "tr" tr TR;
    "zh-Hans" zh_hans ZH_HANS;
}

pub use catalogue;
pub use catalogue::{
    Actor, Address, Advice, Code, ConcreteCode, Decision, EnhancedCode, Entry, EnumeratedCode, Evidence, Family, Fate,
    InvalidEnhancedCode, InvalidReply, InvalidReplyCode, Language, Line, Lines, Locale, NextHost, Problem, Reason,
    Relation, Reply, ReplyCode, Scope, Standing,
};
pub use emitted::tables::{CATALOGUE, enhanced, smtp};

use catalogue::{Alone, CommandId, Composer, NonStandard, Page, Plain, Subject};
use core::fmt;

/// The family of the reply codes.
fn replies() -> Option<&'static Family<'static>> {
    family::<ReplyCode>()
}

/// The family of a kind of codes.
fn family<C: Code>() -> Option<&'static Family<'static>> {
    CATALOGUE.family_of(C::FORM)
}

/// The entry of a code: its facts, and where its texts are. `None` for a code that the catalogue lacks.
///
/// An enhanced status code has one entry for all its classes, and is found by the code as it is sent or as the registry
/// enumerates it.
///
/// ```
/// use replybook::{Advice, EnhancedCode, enhanced, smtp};
///
/// let entry = replybook::entry(smtp::EXCEEDED_STORAGE).ok_or("no entry")?;
/// assert_eq!(entry.title, "Exceeded Storage");
/// assert_eq!(entry.facts.advice.value, Advice::DoNotRetry);
///
/// let sent = replybook::entry(EnhancedCode::of::<4, 2, 2>()).ok_or("no entry")?;
/// let enumerated = replybook::entry(enhanced::MAILBOX_FULL).ok_or("no entry")?;
/// assert_eq!(sent.title, enumerated.title);
/// # Ok::<(), &'static str>(())
/// ```
pub fn entry<C: Code>(code: C) -> Option<&'static Entry<'static>> {
    family::<C>()?.entry(code)
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
/// reply code decides, and [`is_at_odds`](Decision::is_at_odds) says so. What the enhanced status code tells is
/// [`cause`](Decision::cause): why, and who can act.
///
/// ```
/// use replybook::{Advice, Reason, Reply, decide, smtp};
///
/// let reply = Reply::parse(b"552 5.5.3 Too many recipients\r\n")?;
/// let decision = decide(reply.code(), reply.enhanced(), Some(smtp::commands::RCPT));
/// assert_eq!(decision.advice.value, Advice::RetryLater);
/// assert_eq!(decision.reason, Reason::Cause);
/// assert_eq!(decision.cause.map(|entry| entry.title), Some("Too Many Recipients"));
///
/// let decision = decide(reply.code(), None, None);
/// assert_eq!(decision.advice.value, Advice::Depends, "it depends on the command");
/// # Ok::<(), replybook::InvalidReply>(())
/// ```
pub fn decide(code: ReplyCode, enhanced: Option<EnhancedCode>, command: Option<CommandId>) -> Decision<'static> {
    replies().map_or(Decision::UNKNOWN, |family| Decision::new(&CATALOGUE, family, code, enhanced, command))
}

/// The name of a code in a language, a few words.
///
/// ```
/// use replybook::{locales, smtp};
///
/// assert_eq!(replybook::name(smtp::SYSTEM_STATUS, locales::EN), Some("System status report"));
/// ```
pub fn name<C: Code>(code: C, locale: Locale<'static>) -> Option<&'static str> {
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
pub fn short<C: Code>(code: C, locale: Locale<'static>) -> Option<&'static str> {
    Some(locale.text(entry(code)?.short.text))
}

/// Everything about a code, for a person who has to deal with it. Of a code that the catalogue lacks, it says what the
/// first digit decides, what else is known, and which codes are near; of an enhanced status code outside the registry,
/// what its class and its subject say.
///
/// ```
/// use replybook::{EnhancedCode, ReplyCode, locales, smtp};
///
/// let page = replybook::explain(smtp::EXCEEDED_STORAGE, locales::EN).to_string();
/// assert!(page.contains("SMTP 552 Exceeded Storage"));
/// let page = replybook::explain(ReplyCode::of::<559>(), locales::EN).to_string();
/// assert!(page.contains("its first digit alone decides"));
///
/// let page = replybook::explain(EnhancedCode::of::<5, 7, 606>(), locales::EN).to_string();
/// assert!(page.contains("security or policy"));
/// ```
pub fn explain<C: Code>(code: C, locale: Locale<'static>) -> Text {
    let page = |family| Some(Page::Reference(Subject::new(family, code)?));
    Text::new(family::<C>(), page, locale)
}

/// What separates two codes of one kind, in a language. Each may be any code: of one that the catalogue lacks, the first
/// digit is all that is said.
///
/// ```
/// use replybook::{EnhancedCode, locales, smtp};
///
/// let text = replybook::compare(smtp::INSUFFICIENT_STORAGE, smtp::EXCEEDED_STORAGE, locales::EN).to_string();
/// assert!(text.starts_with("SMTP\nSMTP 452 Insufficient Storage vs 552 Exceeded Storage\n"));
/// assert!(!text.contains('{'), "placeholders have been filled");
///
/// let (now, ever) = (EnhancedCode::of::<4, 2, 2>(), EnhancedCode::of::<5, 2, 2>());
/// assert!(replybook::compare(now, ever, locales::EN).to_string().contains("4.2.2 Mailbox Full vs 5.2.2 Mailbox Full"));
/// ```
pub fn compare<C: ConcreteCode>(one: C, other: C, locale: Locale<'static>) -> Text {
    let page = |family| Some(Page::Comparison(Subject::new(family, one)?, Subject::new(family, other)?));
    Text::new(family::<C>(), page, locale)
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
    /// Every code that can be named has a family that allows it, and so a page.
    page: Option<(&'static Family<'static>, Page<'static>)>,
    locale: Locale<'static>,
}

impl Text {
    fn new(
        family: Option<&'static Family<'static>>,
        page: impl FnOnce(&'static Family<'static>) -> Option<Page<'static>>,
        locale: Locale<'static>,
    ) -> Self {
        Self { page: family.and_then(|family| Some((family, page(family)?))), locale }
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((family, page)) = &self.page else { return Ok(()) };
        let composer = Composer { catalogue: &CATALOGUE, family, locale: self.locale, pages: &Alone };
        composer.compose(page, &mut Plain::new(f, self.locale.language))
    }
}
