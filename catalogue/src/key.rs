//! The key of a code: what names it, orders it, and how it is written.
//!
//! Takes numbers and texts, gives keys. It never decides what a key means: that is the family's.

use crate::{EnhancedCode, EnumeratedCode};
use core::fmt;
use core::str::FromStr;

/// The key of a code inside its family: small, ordered, and written as the family's [`KeyForm`] says.
///
/// ```
/// use catalogue::{Key, ReplyCode};
///
/// assert_eq!(Key::from(ReplyCode::of::<552>()), Key::new(552));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(u32);

impl Key {
    /// A key from its number in the family's order.
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// The number that orders the key inside its family.
    pub const fn number(self) -> u32 {
        self.0
    }
}

/// How a family writes its keys, and which of them can occur.
///
/// ```
/// use catalogue::KeyForm;
///
/// assert_eq!(KeyForm::ReplyCode.parse("552"), KeyForm::ReplyCode.key(552));
/// assert_eq!(KeyForm::ReplyCode.parse("999"), None);
/// assert!(KeyForm::Number.parse("999").is_some());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KeyForm {
    /// Class, subject and detail, as RFC 3463 §2 has them: [`EnhancedCode`], or [`EnumeratedCode`] with `X` for the class.
    EnhancedCode,
    /// Three digits from 200 to 599, as SMTP has them: [`ReplyCode`].
    ReplyCode,
    /// A whole number that carries no further structure: [`Number`].
    Number,
}

impl KeyForm {
    /// All forms, in the order of their ids.
    pub const ALL: &'static [Self] = &[Self::EnhancedCode, Self::Number, Self::ReplyCode];
    /// The ids by which a spec names the forms, in the order of [`ALL`](Self::ALL).
    pub const IDS: &'static [&'static str] = &["enhanced-code", "number", "reply-code"];

    /// The id by which a spec names this form.
    pub const fn id(self) -> &'static str {
        match self {
            Self::EnhancedCode => "enhanced-code",
            Self::ReplyCode => "reply-code",
            Self::Number => "number",
        }
    }

    /// The form with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|form| form.id() == id)
    }

    /// The form of the codes that stand beside those of this form in one reply, if there are any (RFC 2034 §3).
    pub const fn partner(self) -> Option<Self> {
        match self {
            Self::ReplyCode => Some(Self::EnhancedCode),
            Self::EnhancedCode => Some(Self::ReplyCode),
            Self::Number => None,
        }
    }

    /// The key with this number, if the form allows it.
    pub const fn key(self, number: u32) -> Option<Key> {
        let is_allowed = match self {
            Self::EnhancedCode => matches!(number / CLASS, 0 | 2 | 4 | 5),
            Self::ReplyCode => number >= 200 && number <= 599,
            Self::Number => true,
        };
        if is_allowed { Some(Key(number)) } else { None }
    }

    /// Reads a key as the form writes it: numbers without sign or leading zero.
    pub fn parse(self, text: &str) -> Option<Key> {
        if self == Self::EnhancedCode {
            let enumerated = || text.parse::<EnumeratedCode>().map(Key::from);
            return text.parse::<EnhancedCode>().map(Key::from).or_else(|_| enumerated()).ok();
        }
        let canonical = text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
        if !canonical {
            return None;
        }
        self.key(text.parse().ok()?)
    }

    /// The text of a key, without allocation.
    pub fn text(self, key: Key) -> KeyText {
        let mut text = KeyText::empty();
        if self != Self::EnhancedCode {
            text.prepend_number(key.0);
            return text;
        }
        text.prepend_number(key.0 % SUBJECT);
        text.prepend(b'.');
        text.prepend_number(key.0 / SUBJECT % SUBJECT);
        text.prepend(b'.');
        match key.0 / CLASS {
            0 => text.prepend(b'X'),
            class => text.prepend_number(class),
        }
        text
    }

    /// The first number of a key, which a reply code and its enhanced status code share (RFC 2034 §4); `None` where keys
    /// have no parts, and for an enumerated code, which leaves the class open.
    ///
    /// ```
    /// use catalogue::{Key, KeyForm};
    ///
    /// assert_eq!(KeyForm::ReplyCode.class(Key::new(552)), Some(5));
    /// assert_eq!(KeyForm::EnhancedCode.parse("4.2.2").and_then(|key| KeyForm::EnhancedCode.class(key)), Some(4));
    /// assert_eq!(KeyForm::EnhancedCode.parse("X.2.2").and_then(|key| KeyForm::EnhancedCode.class(key)), None);
    /// ```
    pub const fn class(self, key: Key) -> Option<u8> {
        let class = match self {
            Self::EnhancedCode => key.0 / CLASS,
            Self::ReplyCode => key.0 / 100,
            Self::Number => 0,
        };
        // At most 5, but for keys that the form does not have.
        #[allow(clippy::cast_possible_truncation)]
        if class == 0 || class > 9 { None } else { Some(class as u8) }
    }

    /// The second number of a key, which says what the code is about: the second digit, or the subject.
    ///
    /// ```
    /// use catalogue::{Key, KeyForm};
    ///
    /// assert_eq!(KeyForm::ReplyCode.category(Key::new(552)), Some(5));
    /// assert_eq!(KeyForm::EnhancedCode.parse("X.7.26").and_then(|key| KeyForm::EnhancedCode.category(key)), Some(7));
    /// ```
    pub fn category(self, key: Key) -> Option<u16> {
        if self == Self::EnhancedCode {
            return u16::try_from(key.0 / SUBJECT % SUBJECT).ok();
        }
        let digit = self.text(key).as_str().as_bytes().get(1)?.checked_sub(b'0')?;
        Some(digit.into())
    }

    /// The key under which a code has its entry: an enhanced status code has it whatever its class.
    ///
    /// ```
    /// use catalogue::KeyForm;
    ///
    /// let form = KeyForm::EnhancedCode;
    /// assert_eq!(form.parse("4.2.2").map(|key| form.general(key)), form.parse("X.2.2"));
    /// ```
    #[must_use]
    pub const fn general(self, key: Key) -> Key {
        match self {
            Self::EnhancedCode => Key(key.0 % CLASS),
            Self::ReplyCode | Self::Number => key,
        }
    }

    /// The key of an entry in a class; the key itself where the class is part of it.
    ///
    /// ```
    /// use catalogue::KeyForm;
    ///
    /// let form = KeyForm::EnhancedCode;
    /// assert_eq!(form.parse("X.2.2").map(|key| form.in_class(key, 5)), form.parse("5.2.2"));
    /// ```
    #[must_use]
    pub const fn in_class(self, key: Key, class: u8) -> Key {
        match self {
            Self::EnhancedCode => Key(key.0 % CLASS + class as u32 * CLASS),
            Self::ReplyCode | Self::Number => key,
        }
    }
}

/// What the key of an enhanced status code counts for each class.
const CLASS: u32 = SUBJECT * SUBJECT;
/// What it counts for each subject: a detail has three digits at most.
const SUBJECT: u32 = 1000;

/// A code of which a family of the catalogue can have an entry.
///
/// ```
/// use catalogue::{Code, EnhancedCode, KeyForm, ReplyCode};
///
/// assert_eq!(ReplyCode::FORM, KeyForm::ReplyCode);
/// assert_eq!(EnhancedCode::FORM, KeyForm::EnhancedCode);
/// ```
pub trait Code: Copy + Into<Key> {
    /// How the codes of the family are written.
    const FORM: KeyForm;
}

/// A code that a server can send, rather than one that leaves its class open.
///
/// ```
/// use catalogue::{ConcreteCode, EnhancedCode, ReplyCode};
///
/// fn is_sent<C: ConcreteCode>(_: C) {}
/// is_sent(ReplyCode::of::<552>());
/// is_sent(EnhancedCode::of::<5, 2, 2>());
/// ```
///
/// ```compile_fail
/// fn is_sent<C: catalogue::ConcreteCode>(_: C) {}
/// is_sent(catalogue::EnumeratedCode::of::<2, 2>());
/// ```
pub trait ConcreteCode: Code {}

impl Code for ReplyCode {
    const FORM: KeyForm = KeyForm::ReplyCode;
}

impl ConcreteCode for ReplyCode {}

impl Code for EnhancedCode {
    const FORM: KeyForm = KeyForm::EnhancedCode;
}

impl ConcreteCode for EnhancedCode {}

impl Code for EnumeratedCode {
    const FORM: KeyForm = KeyForm::EnhancedCode;
}

/// The written form of a key or of an enhanced status code, in a buffer of its own.
///
/// ```
/// use catalogue::{Key, KeyForm};
///
/// assert_eq!(KeyForm::ReplyCode.text(Key::new(552)).as_str(), "552");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct KeyText {
    bytes: [u8; Self::CAPACITY],
    start: usize,
}

impl KeyText {
    /// 2^32 has ten digits; an enhanced status code has nine signs.
    const CAPACITY: usize = 10;

    pub(crate) const fn empty() -> Self {
        Self { bytes: [0; Self::CAPACITY], start: Self::CAPACITY }
    }

    /// Puts a sign before the text; past the capacity, nothing changes.
    pub(crate) fn prepend(&mut self, sign: u8) {
        if let Some(start) = self.start.checked_sub(1)
            && let Some(byte) = self.bytes.get_mut(start)
        {
            *byte = sign;
            self.start = start;
        }
    }

    /// Puts the digits of a number before the text.
    pub(crate) fn prepend_number(&mut self, mut number: u32) {
        loop {
            // A digit fits a byte.
            #[allow(clippy::cast_possible_truncation)]
            let digit = (number % 10) as u8;
            self.prepend(b'0' + digit);
            number /= 10;
            if number == 0 {
                return;
            }
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        let digits = self.bytes.get(self.start..).unwrap_or_default();
        core::str::from_utf8(digits).unwrap_or_default()
    }
}

impl fmt::Display for KeyText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A reply code of SMTP: any from 200 to 599, known to a catalogue or not.
///
/// RFC 5321 §4.2 lets a client meet codes that it does not know, so this holds them too. Codes that break the
/// grammar of RFC 5321 §4.2 in the second digit, such as 571, occur and are held as well.
///
/// ```
/// use catalogue::ReplyCode;
///
/// let code = ReplyCode::new(552).ok_or("no reply code")?;
/// assert_eq!(code.to_string(), "552");
/// assert_eq!(code.first_digit(), 5);
/// assert_eq!("571".parse(), Ok(ReplyCode::of::<571>()));
/// assert_eq!(ReplyCode::new(111), None);
/// # Ok::<(), &'static str>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReplyCode(u16);

impl ReplyCode {
    /// The code with this number, if it is one from 200 to 599.
    pub const fn new(number: u16) -> Option<Self> {
        if number < 200 || number > 599 { None } else { Some(Self(number)) }
    }

    /// The code with a number that is known when the program is compiled; any other does not compile.
    ///
    /// ```
    /// use catalogue::ReplyCode;
    ///
    /// const EXCEEDED_STORAGE: ReplyCode = ReplyCode::of::<552>();
    /// assert_eq!(EXCEEDED_STORAGE.number(), 552);
    /// ```
    ///
    /// ```compile_fail
    /// let no_reply_code = catalogue::ReplyCode::of::<111>();
    /// ```
    pub const fn of<const NUMBER: u16>() -> Self {
        const { assert!(NUMBER >= 200 && NUMBER <= 599, "a reply code stands between 200 and 599") }
        Self(NUMBER)
    }

    /// The code as a number.
    pub const fn number(self) -> u16 {
        self.0
    }

    /// The first digit, which says whether the reply is good, bad or incomplete (RFC 5321 §4.2.1).
    pub const fn first_digit(self) -> u8 {
        // At most 5.
        #[allow(clippy::cast_possible_truncation)]
        {
            (self.0 / 100) as u8
        }
    }

    /// The second digit, which says what the reply is about (RFC 5321 §4.2.1).
    pub const fn second_digit(self) -> u8 {
        // At most 9.
        #[allow(clippy::cast_possible_truncation)]
        {
            (self.0 / 10 % 10) as u8
        }
    }
}

/// A key of a family whose keys are plain numbers.
///
/// ```
/// use catalogue::{Key, Number};
///
/// assert_eq!(Key::from(Number::new(51)), Key::new(51));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(u32);

impl Number {
    /// The key with this number.
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// The number.
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl From<ReplyCode> for Key {
    fn from(code: ReplyCode) -> Self {
        Self(u32::from(code.0))
    }
}

impl From<EnhancedCode> for Key {
    fn from(code: EnhancedCode) -> Self {
        Self(u32::from(code.class()) * CLASS + Self::from(code.enumerated()).0)
    }
}

impl From<EnumeratedCode> for Key {
    fn from(code: EnumeratedCode) -> Self {
        Self(u32::from(code.subject()) * SUBJECT + u32::from(code.detail()))
    }
}

impl From<Number> for Key {
    fn from(number: Number) -> Self {
        Self(number.0)
    }
}

impl fmt::Display for ReplyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for ReplyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReplyCode({})", self.0)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number({})", self.0)
    }
}

/// A number or text that is no reply code: not three digits, or not from 200 to 599.
///
/// ```
/// use catalogue::ReplyCode;
///
/// assert!("2xx".parse::<ReplyCode>().is_err());
/// assert!(ReplyCode::try_from(600).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidReplyCode(());

impl fmt::Display for InvalidReplyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a reply code is a number from 200 to 599")
    }
}

impl core::error::Error for InvalidReplyCode {}

impl TryFrom<u16> for ReplyCode {
    type Error = InvalidReplyCode;

    fn try_from(number: u16) -> Result<Self, Self::Error> {
        Self::new(number).ok_or(InvalidReplyCode(()))
    }
}

impl FromStr for ReplyCode {
    type Err = InvalidReplyCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        KeyForm::ReplyCode
            .parse(text)
            .and_then(|key| u16::try_from(key.number()).ok())
            .and_then(Self::new)
            .ok_or(InvalidReplyCode(()))
    }
}

impl From<ReplyCode> for u16 {
    fn from(code: ReplyCode) -> Self {
        code.0
    }
}
