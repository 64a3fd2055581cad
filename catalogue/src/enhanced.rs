//! Enhanced status codes: class, subject and detail, as RFC 3463 §2 has them.
//!
//! Takes numbers and texts, gives typed codes. It knows the grammar, and nothing of what a code stands for.

use crate::{KeyForm, KeyText, ReplyCode};
use core::fmt;
use core::str::FromStr;

/// An enhanced status code, registered or not: `5.1.1`, but `5.7.606` and `4.7.500` as well.
///
/// ```
/// use catalogue::EnhancedCode;
///
/// const FULL: EnhancedCode = EnhancedCode::of::<5, 2, 2>();
/// assert_eq!("5.2.2".parse(), Ok(FULL));
/// assert_eq!(FULL.to_string(), "5.2.2");
/// assert_eq!((FULL.class(), FULL.subject(), FULL.detail()), (5, 2, 2));
/// assert!("5.02.2".parse::<EnhancedCode>().is_err(), "no leading zeros");
/// assert!("3.2.2".parse::<EnhancedCode>().is_err(), "the classes are 2, 4 and 5");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnhancedCode {
    class: u8,
    subject: u16,
    detail: u16,
}

impl EnhancedCode {
    /// The code of a class, a subject and a detail; `None` unless the class is 2, 4 or 5 and the others have three digits
    /// at most.
    pub const fn new(class: u8, subject: u16, detail: u16) -> Option<Self> {
        if matches!(class, 2 | 4 | 5) && subject <= 999 && detail <= 999 {
            Some(Self { class, subject, detail })
        } else {
            None
        }
    }

    /// The code of numbers that are known when the program is compiled; any that are no code do not compile.
    ///
    /// ```compile_fail
    /// let no_class = catalogue::EnhancedCode::of::<3, 1, 1>();
    /// ```
    pub const fn of<const CLASS: u8, const SUBJECT: u16, const DETAIL: u16>() -> Self {
        const {
            assert!(Self::new(CLASS, SUBJECT, DETAIL).is_some(), "a class is 2, 4 or 5, the others have three digits");
        }
        Self { class: CLASS, subject: SUBJECT, detail: DETAIL }
    }

    /// The class: 2 for success, 4 for a failure that persists for a while, 5 for one that stays.
    pub const fn class(self) -> u8 {
        self.class
    }

    /// The subject: what the code is about.
    pub const fn subject(self) -> u16 {
        self.subject
    }

    /// The detail inside the subject.
    pub const fn detail(self) -> u16 {
        self.detail
    }

    /// The code without its class, under which a registry lists it.
    ///
    /// ```
    /// use catalogue::EnhancedCode;
    ///
    /// assert_eq!(EnhancedCode::of::<5, 2, 2>().enumerated().to_string(), "X.2.2");
    /// ```
    pub const fn enumerated(self) -> EnumeratedCode {
        EnumeratedCode { subject: self.subject, detail: self.detail }
    }

    /// The same subject and detail in the class that goes with a reply code's first digit (RFC 2034 §4); `None` for an
    /// intermediate reply, which has no class.
    ///
    /// ```
    /// use catalogue::{EnhancedCode, ReplyCode};
    ///
    /// let odd = EnhancedCode::of::<4, 2, 2>();
    /// assert_eq!(odd.as_said_by(ReplyCode::of::<552>()), Some(EnhancedCode::of::<5, 2, 2>()));
    /// ```
    pub const fn as_said_by(self, code: ReplyCode) -> Option<Self> {
        Self::new(code.first_digit(), self.subject, self.detail)
    }

    /// The text of the code, without allocation.
    pub fn text(self) -> KeyText {
        KeyForm::EnhancedCode.text(self.into())
    }

    /// Reads a code at the beginning of some bytes: the code, and the bytes behind it.
    pub(crate) fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (class, rest) = number(bytes)?;
        let (code, rest) = EnumeratedCode::read_after_class(rest)?;
        Some((Self::new(u8::try_from(class).ok()?, code.subject, code.detail)?, rest))
    }
}

/// An enhanced status code whose class is left open, as the IANA registry enumerates them: `X.2.2`.
///
/// ```
/// use catalogue::{EnhancedCode, EnumeratedCode};
///
/// const MAILBOX_FULL: EnumeratedCode = EnumeratedCode::of::<2, 2>();
/// assert_eq!("X.2.2".parse(), Ok(MAILBOX_FULL));
/// assert_eq!(MAILBOX_FULL.in_class(4), Some(EnhancedCode::of::<4, 2, 2>()));
/// assert_eq!(MAILBOX_FULL.in_class(3), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnumeratedCode {
    subject: u16,
    detail: u16,
}

impl EnumeratedCode {
    /// The code of a subject and a detail; `None` if one of them has more than three digits.
    pub const fn new(subject: u16, detail: u16) -> Option<Self> {
        if subject <= 999 && detail <= 999 { Some(Self { subject, detail }) } else { None }
    }

    /// The code of numbers that are known when the program is compiled; any that are no code do not compile.
    ///
    /// ```compile_fail
    /// let too_large = catalogue::EnumeratedCode::of::<1000, 1>();
    /// ```
    pub const fn of<const SUBJECT: u16, const DETAIL: u16>() -> Self {
        const { assert!(Self::new(SUBJECT, DETAIL).is_some(), "subject and detail have three digits at most") }
        Self { subject: SUBJECT, detail: DETAIL }
    }

    /// The subject: what the code is about.
    pub const fn subject(self) -> u16 {
        self.subject
    }

    /// The detail inside the subject.
    pub const fn detail(self) -> u16 {
        self.detail
    }

    /// The code in a class; `None` unless the class is 2, 4 or 5.
    pub const fn in_class(self, class: u8) -> Option<EnhancedCode> {
        EnhancedCode::new(class, self.subject, self.detail)
    }

    /// The text of the code, without allocation.
    pub fn text(self) -> KeyText {
        KeyForm::EnhancedCode.text(self.into())
    }

    /// Reads `.2.2` at the beginning of some bytes: the code, and the bytes behind it.
    fn read_after_class(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (subject, rest) = number(bytes.strip_prefix(b".")?)?;
        let (detail, rest) = number(rest.strip_prefix(b".")?)?;
        Some((Self { subject, detail }, rest))
    }
}

impl fmt::Display for EnumeratedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text().as_str())
    }
}

impl fmt::Debug for EnumeratedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EnumeratedCode({self})")
    }
}

impl FromStr for EnumeratedCode {
    type Err = InvalidEnhancedCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.strip_prefix('X').map(|rest| Self::read_after_class(rest.as_bytes())) {
            Some(Some((code, []))) => Ok(code),
            _ => Err(InvalidEnhancedCode(())),
        }
    }
}

/// Reads one to three digits without a leading zero, and what follows them: no further digit.
fn number(bytes: &[u8]) -> Option<(u16, &[u8])> {
    let length = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = bytes.split_at_checked(length)?;
    match digits {
        [] | [b'0', _, ..] | [_, _, _, _, ..] => None,
        digits => Some((digits.iter().fold(0, |number, digit| number * 10 + u16::from(digit - b'0')), rest)),
    }
}

impl fmt::Display for EnhancedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text().as_str())
    }
}

impl fmt::Debug for EnhancedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EnhancedCode({self})")
    }
}

/// A text that is no enhanced status code.
///
/// ```
/// use catalogue::EnhancedCode;
///
/// assert!("5.1".parse::<EnhancedCode>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidEnhancedCode(());

impl fmt::Display for InvalidEnhancedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "an enhanced status code is a class of 2, 4 or 5, or X for any, a subject and a detail, such as 5.2.2",
        )
    }
}

impl core::error::Error for InvalidEnhancedCode {}

impl FromStr for EnhancedCode {
    type Err = InvalidEnhancedCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match Self::read(text.as_bytes()) {
            Some((code, [])) => Ok(code),
            _ => Err(InvalidEnhancedCode(())),
        }
    }
}
