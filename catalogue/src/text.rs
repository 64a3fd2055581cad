//! Texts: where a language keeps them, and how one is read.
//!
//! Takes a [`TextId`] and gives the text of a language, sentence by sentence and piece by piece. It never composes:
//! one text is never put into another.

use crate::Phrase;
use core::fmt;

/// The slot of one text. The same slot holds the same text in every language.
///
/// ```
/// use catalogue::{Phrase, TextId};
/// use replybook::locales;
///
/// assert_eq!(locales::EN.text(TextId::from(Phrase::HeadingFix)), "How to fix");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextId(u32);

impl TextId {
    /// No text: empty in every language.
    pub const NONE: Self = Self(u32::MAX);

    /// The text in this slot.
    pub const fn new(slot: u32) -> Self {
        Self(slot)
    }

    /// The slot.
    pub const fn slot(self) -> u32 {
        self.0
    }
}

impl From<Phrase> for TextId {
    fn from(phrase: Phrase) -> Self {
        Self(phrase.slot())
    }
}

/// The direction in which a language is written.
///
/// ```
/// use catalogue::Direction;
///
/// assert_eq!(Direction::from_id("rtl"), Some(Direction::RightToLeft));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub const fn id(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }

    /// The direction with this value of HTML's `dir` attribute.
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::LeftToRight, Self::RightToLeft].into_iter().find(|direction| direction.id() == id)
    }
}

/// How far a translation has come; the state of a language is the lowest of its texts.
///
/// ```
/// use catalogue::State;
/// use replybook::locales;
///
/// assert_eq!(locales::EN.language.state, State::Source);
/// assert!(State::Draft < State::Checked);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Written, not yet read by anyone else.
    Draft,
    /// Read against the source language by a second reader.
    Checked,
    /// Read by a named person who speaks the language.
    Reviewed,
    /// Not a translation: the source language itself.
    Source,
}

impl State {
    /// The sentence that says the state at the foot of a page; none for the source language.
    pub const fn label(self) -> Option<Phrase> {
        match self {
            Self::Draft => Some(Phrase::StateDraft),
            Self::Checked => Some(Phrase::StateChecked),
            Self::Reviewed => Some(Phrase::StateReviewed),
            Self::Source => None,
        }
    }
}

/// What there is to know of a language apart from its texts.
///
/// ```
/// use replybook::locales;
///
/// assert_eq!(locales::EN.language.native_name, "English");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language<'a> {
    /// The BCP 47 tag, such as `zh-Hans`.
    pub tag: &'a str,
    /// The language's name in itself.
    pub native_name: &'a str,
    /// The direction in which it is written.
    pub direction: Direction,
    /// How far its translation has come.
    pub state: State,
    /// Whether a line break stands between two sentences; otherwise a paragraph is one line.
    pub breaks_lines: bool,
    /// What stands between two sentences in running text.
    pub sentence_gap: &'a str,
    /// What stands between a label and its text.
    pub colon: &'a str,
    /// What stands between the items of an enumeration.
    pub comma: &'a str,
    /// What stands between groups of items.
    pub semicolon: &'a str,
    /// Further tags under which the language is asked for; see [`Locale::negotiate`].
    pub matches: &'a [&'a str],
    /// Tags that begin with one of the language's own, and are another language.
    pub excludes: &'a [&'a str],
}

/// All texts of one language, in one string.
///
/// ```
/// use catalogue::{Pack, TextId};
///
/// let pack = Pack { tag: "en", texts: "One.\nTwo.\n", starts: &[0, 5, 10] };
/// assert_eq!(pack.get(TextId::new(1)), "Two.");
/// assert_eq!(pack.get(TextId::new(2)), "");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pack<'a> {
    /// The tag of the language.
    pub tag: &'a str,
    /// The texts in the order of their slots, each followed by a line feed; so are the sentences inside a text.
    pub texts: &'a str,
    /// Where each text starts, and at the end the length of `texts`.
    pub starts: &'a [u32],
}

impl<'a> Pack<'a> {
    /// The text in a slot, its sentences separated by line feeds; empty if the language lacks it.
    pub fn get(&self, id: TextId) -> &'a str {
        self.find(id).unwrap_or_default()
    }

    fn find(&self, id: TextId) -> Option<&'a str> {
        let slot = usize::try_from(id.0).ok()?;
        let start = usize::try_from(*self.starts.get(slot)?).ok()?;
        let end = usize::try_from(*self.starts.get(slot.checked_add(1)?)?).ok()?;
        self.texts.get(start..end.checked_sub(1)?)
    }
}

/// A language with its texts. Cheap to copy.
///
/// ```
/// use catalogue::Phrase;
/// use replybook::locales;
///
/// assert_eq!(locales::EN.text(Phrase::HeadingFix), "How to fix");
/// ```
#[derive(Clone, Copy)]
pub struct Locale<'a> {
    /// The language.
    pub language: &'a Language<'a>,
    /// Its texts.
    pub pack: &'a Pack<'a>,
}

impl<'a> Locale<'a> {
    /// A text of the language.
    pub fn text(&self, id: impl Into<TextId>) -> &'a str {
        self.pack.get(id.into())
    }
}

impl fmt::Debug for Locale<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.language.tag)
    }
}

/// One piece of a sentence.
///
/// ```
/// use catalogue::{Piece, pieces};
///
/// assert!(pieces("after {250}").any(|piece| piece == Piece::Placeholder("250")));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Running text.
    Words(&'a str),
    /// What stands in braces: a code, a protocol word, or the name of an argument.
    Placeholder(&'a str),
}

/// Splits a sentence at its placeholders; concatenated, the pieces are the sentence.
///
/// ```
/// use catalogue::{Piece, pieces};
///
/// let mut pieces = pieces("after {RCPT TO}.");
/// assert_eq!(pieces.next(), Some(Piece::Words("after ")));
/// assert_eq!(pieces.next(), Some(Piece::Placeholder("RCPT TO")));
/// assert_eq!(pieces.next(), Some(Piece::Words(".")));
/// assert_eq!(pieces.next(), None);
/// ```
pub fn pieces(sentence: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = sentence;
    core::iter::from_fn(move || {
        if let Some(opened) = rest.strip_prefix('{')
            && let Some((inside, after)) = opened.split_once('}')
        {
            rest = after;
            return Some(Piece::Placeholder(inside));
        }
        // A brace that is never closed is text.
        let end = rest.char_indices().skip(1).find(|(_, c)| *c == '{').map_or(rest.len(), |(at, _)| at);
        let (words, after) = rest.split_at_checked(end)?;
        rest = after;
        (!words.is_empty()).then_some(Piece::Words(words))
    })
}
