//! Replies of SMTP as they come off the wire.
//!
//! Takes bytes, gives a reply that borrows them: code, enhanced status code, lines. It allocates nothing, loses no byte,
//! and has no opinion on what a code means. [`Reply::parse`] takes what servers are seen to send, [`Reply::parse_strict`]
//! only what RFC 5321 allows.

use crate::{EnhancedCode, ReplyCode};
use core::fmt;

/// A whole reply, of one line or of several.
///
/// ```
/// use catalogue::{EnhancedCode, Reply, ReplyCode};
///
/// let reply = Reply::parse(b"550-5.1.1 No such mailbox:\r\n550 5.1.1 <anna@example.org>\r\n")?;
/// assert_eq!(reply.code(), ReplyCode::of::<550>());
/// assert_eq!(reply.enhanced(), Some(EnhancedCode::of::<5, 1, 1>()));
/// let texts: Vec<&[u8]> = reply.lines().map(|line| line.text()).collect();
/// assert_eq!(texts, [&b"No such mailbox:"[..], b"<anna@example.org>"]);
/// # Ok::<(), catalogue::InvalidReply>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Reply<'a> {
    bytes: &'a [u8],
    code: ReplyCode,
    enhanced: Option<EnhancedCode>,
    differs: bool,
}

impl<'a> Reply<'a> {
    /// Reads a whole reply as servers are seen to send it.
    ///
    /// Lines end in CR LF or LF, the last one in nothing if it must be. A line is three digits, the first from 2 to 5, and
    /// then nothing, or a space, a hyphen or a tab and any text; its bytes need be neither ASCII nor UTF-8. Lines may
    /// differ in their codes, of which the last decides, and each may look like the last one.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, InvalidReply> {
        Self::read(bytes, false)
    }

    /// Reads a whole reply, and takes nothing that RFC 5321 §4.2 does not allow.
    ///
    /// Beside what [`parse`](Self::parse) asks for, the second digit is one from 0 to 5, all lines have one code, each ends
    /// in CR LF and has 512 octets at most (§4.5.3.1.5), text is printable ASCII or tabs, only the last line has a space
    /// behind the code, and an enhanced status code is of the class of the code (RFC 2034 §4) and the same in all lines.
    pub fn parse_strict(bytes: &'a [u8]) -> Result<Self, InvalidReply> {
        Self::read(bytes, true)
    }

    fn read(bytes: &'a [u8], strict: bool) -> Result<Self, InvalidReply> {
        let mut lines = RawLines { rest: bytes, offset: 0, number: 1 };
        let mut last: Option<Line<'a>> = None;
        let mut enhanced = None;
        let mut differs = false;
        for raw in lines.by_ref() {
            let line = raw.read()?;
            if strict {
                raw.check(&line, last.as_ref())?;
            }
            differs |= last.is_some_and(|last| last.code != line.code);
            enhanced = line.enhanced.or(enhanced);
            last = Some(line);
        }
        let Some(line) = last else { return Err(InvalidReply { problem: Problem::Empty, line: 1, offset: 0 }) };
        if strict && line.continues() {
            return Err(InvalidReply { problem: Problem::Unfinished, line: lines.number, offset: bytes.len() });
        }
        Ok(Self { bytes, code: line.code, enhanced, differs })
    }

    /// The code; of lines with differing codes, that of the last.
    pub const fn code(&self) -> ReplyCode {
        self.code
    }

    /// The enhanced status code, as it was sent; of lines with differing ones, the last.
    pub const fn enhanced(&self) -> Option<EnhancedCode> {
        self.enhanced
    }

    /// Whether the lines have differing codes, which RFC 5321 §4.2.1 forbids.
    pub const fn lines_differ(&self) -> bool {
        self.differs
    }

    /// Whether the last line is marked as the last: otherwise the server has more to say, or broke off.
    pub fn is_finished(&self) -> bool {
        self.lines().last().is_some_and(|line| !line.continues())
    }

    /// The bytes from which it was read.
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The lines, in order. Their [bytes](Line::as_bytes) are those of the reply, none left out.
    pub const fn lines(&self) -> Lines<'a> {
        Lines(RawLines { rest: self.bytes, offset: 0, number: 1 })
    }
}

impl<'a> TryFrom<&'a [u8]> for Reply<'a> {
    type Error = InvalidReply;

    fn try_from(bytes: &'a [u8]) -> Result<Self, Self::Error> {
        Self::parse(bytes)
    }
}

impl<'a> TryFrom<&'a str> for Reply<'a> {
    type Error = InvalidReply;

    fn try_from(text: &'a str) -> Result<Self, Self::Error> {
        Self::parse(text.as_bytes())
    }
}

/// The texts of the lines on one line, as a log has them: `550 5.1.1 No such mailbox: <anna@example.org>`. What is no
/// UTF-8 shows as U+FFFD, and control characters as spaces.
impl fmt::Display for Reply<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.code, f)?;
        if let Some(enhanced) = self.enhanced {
            write!(f, " {enhanced}")?;
        }
        for line in self.lines().filter(|line| !line.text().is_empty()) {
            f.write_str(" ")?;
            write_lossy(f, line.text())?;
        }
        Ok(())
    }
}

impl fmt::Debug for Reply<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({self})")
    }
}

fn write_lossy(f: &mut fmt::Formatter<'_>, bytes: &[u8]) -> fmt::Result {
    use fmt::Write as _;
    for chunk in bytes.utf8_chunks() {
        for character in chunk.valid().chars() {
            f.write_char(if character.is_control() { ' ' } else { character })?;
        }
        if !chunk.invalid().is_empty() {
            f.write_char(char::REPLACEMENT_CHARACTER)?;
        }
    }
    Ok(())
}

/// One line of a reply.
///
/// ```
/// use catalogue::Reply;
///
/// let reply = Reply::parse(b"250-mx.example.org\r\n250 SIZE 1000\r\n")?;
/// let first = reply.lines().next().ok_or("no line")?;
/// assert!(first.continues());
/// assert_eq!(first.text(), b"mx.example.org");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Line<'a> {
    bytes: &'a [u8],
    code: ReplyCode,
    enhanced: Option<EnhancedCode>,
    text: &'a [u8],
}

impl<'a> Line<'a> {
    /// The code at its beginning.
    pub const fn code(&self) -> ReplyCode {
        self.code
    }

    /// The enhanced status code in its text.
    pub const fn enhanced(&self) -> Option<EnhancedCode> {
        self.enhanced
    }

    /// The text: without the code, without an enhanced status code that leads it, and without the line end. An enhanced
    /// status code inside the text, such as `(#5.1.1)`, stays there.
    pub const fn text(&self) -> &'a [u8] {
        self.text
    }

    /// Whether a hyphen behind the code says that more lines follow.
    pub fn continues(&self) -> bool {
        self.bytes.get(3) == Some(&b'-')
    }

    /// All its bytes, with the line end.
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// The lines of a [`Reply`].
///
/// ```
/// use catalogue::Reply;
///
/// let reply = Reply::parse(b"250-mx.example.org\r\n250 SIZE 1000\r\n")?;
/// assert_eq!(reply.lines().count(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Lines<'a>(RawLines<'a>);

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        // A reply consists of lines that have been read before.
        self.0.next()?.read().ok()
    }
}

/// The lines of some bytes, each with its end.
#[derive(Clone, Debug)]
struct RawLines<'a> {
    rest: &'a [u8],
    offset: usize,
    number: usize,
}

#[derive(Clone, Copy, Debug)]
struct RawLine<'a> {
    bytes: &'a [u8],
    /// Where it begins in the reply.
    offset: usize,
    /// Which line it is, from 1.
    number: usize,
}

impl<'a> Iterator for RawLines<'a> {
    type Item = RawLine<'a>;

    fn next(&mut self) -> Option<RawLine<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let end = self.rest.iter().position(|byte| *byte == b'\n').map_or(self.rest.len(), |at| at + 1);
        let (bytes, rest) = self.rest.split_at_checked(end)?;
        let line = RawLine { bytes, offset: self.offset, number: self.number };
        self.rest = rest;
        self.offset += bytes.len();
        self.number += 1;
        Some(line)
    }
}

impl<'a> RawLine<'a> {
    fn error(self, problem: Problem, at: usize) -> InvalidReply {
        InvalidReply { problem, line: self.number, offset: self.offset + at }
    }

    /// The line without its end.
    fn content(self) -> &'a [u8] {
        let line = self.bytes.strip_suffix(b"\n").unwrap_or(self.bytes);
        line.strip_suffix(b"\r").unwrap_or(line)
    }

    fn read(self) -> Result<Line<'a>, InvalidReply> {
        let content = self.content();
        let digits = content.iter().take(3).take_while(|byte| byte.is_ascii_digit()).count();
        let (Some((digits, rest)), 3) = (content.split_at_checked(3), digits) else {
            return Err(self.error(Problem::NoCode, digits));
        };
        let number = digits.iter().fold(0, |number, digit| number * 10 + u16::from(digit - b'0'));
        let Some(code) = ReplyCode::new(number) else { return Err(self.error(Problem::FirstDigit, 0)) };
        let text = match rest {
            [] => rest,
            [b' ' | b'-' | b'\t', text @ ..] => text,
            _ => return Err(self.error(Problem::Separator, 3)),
        };
        let (enhanced, text) = enhanced(code, text);
        Ok(Line { bytes: self.bytes, code, enhanced, text })
    }

    /// What RFC 5321 asks for beyond what can be read.
    fn check(self, line: &Line<'a>, last: Option<&Line<'a>>) -> Result<(), InvalidReply> {
        let content = self.content();
        let error = |problem, at| Err(self.error(problem, at));
        if line.code.second_digit() > 5 {
            return error(Problem::SecondDigit, 1);
        }
        if last.is_some_and(|last| last.code != line.code) {
            return error(Problem::CodesDiffer, 0);
        }
        if last.is_some_and(|last| !last.continues()) {
            return error(Problem::AfterEnd, 0);
        }
        if content.get(3) == Some(&b'\t') {
            return error(Problem::Separator, 3);
        }
        if let Some(at) = content.iter().position(|byte| !matches!(byte, b'\t' | b' '..=b'~')) {
            return error(Problem::Character, at);
        }
        if !self.bytes.ends_with(b"\r\n") {
            return error(Problem::LineEnd, content.len());
        }
        if self.bytes.len() > 512 {
            return error(Problem::LineLength, 510);
        }
        if line.enhanced.is_some_and(|enhanced| enhanced.class() != line.code.first_digit()) {
            return error(Problem::Class, 4);
        }
        if last.is_some_and(|last| last.enhanced != line.enhanced) {
            return error(Problem::EnhancedDiffer, 4);
        }
        Ok(())
    }
}

/// The enhanced status code in a line's text, and the text without one that leads it.
///
/// It leads the text, or stands in it behind a number sign, as qmail writes it: `(#5.1.1)`. Success goes with success
/// only, and an intermediate reply has none (RFC 2034 §4), so that a version or an address is not taken for one.
fn enhanced(code: ReplyCode, text: &[u8]) -> (Option<EnhancedCode>, &[u8]) {
    let fits = |enhanced: EnhancedCode| match code.first_digit() {
        2 => enhanced.class() == 2,
        4 | 5 => enhanced.class() != 2,
        _ => false,
    };
    let read = |bytes| match EnhancedCode::read(bytes) {
        Some((enhanced, rest)) if fits(enhanced) && ends(rest) => Some((enhanced, rest)),
        _ => None,
    };
    if let Some((enhanced, rest)) = read(text) {
        return (Some(enhanced), rest.trim_ascii_start());
    }
    // Behind a number sign at the beginning of a word; brackets around it go with it.
    for (at, _) in text.iter().enumerate().filter(|(_, byte)| **byte == b'#') {
        let Some((before, marked)) = text.split_at_checked(at) else { continue };
        if !before.last().is_none_or(|byte| matches!(byte, b' ' | b'\t' | b'(' | b'[')) {
            continue;
        }
        let Some((enhanced, rest)) = read(marked.get(1..).unwrap_or_default()) else { continue };
        return match before {
            [] => (Some(enhanced), rest.trim_ascii_start()),
            [b'(' | b'['] => match rest {
                [b')' | b']', rest @ ..] => (Some(enhanced), rest.trim_ascii_start()),
                _ => (Some(enhanced), text),
            },
            _ => (Some(enhanced), text),
        };
    }
    (None, text)
}

/// Whether an enhanced status code can end before these bytes: not if a further part, a letter or a hyphen follows.
const fn ends(rest: &[u8]) -> bool {
    matches!(rest, [] | [b' ' | b'\t' | b':' | b';' | b',' | b')' | b']', ..] | [b'.'] | [b'.', b' ' | b'\t', ..])
}

/// What is no reply, with the place where that shows.
///
/// ```
/// use catalogue::{Problem, Reply};
///
/// let error = Reply::parse_strict(b"250 ok\n").err().ok_or("a line feed alone is no line end")?;
/// assert_eq!(error.line(), 1);
/// assert_eq!(error.problem(), Problem::LineEnd);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InvalidReply {
    problem: Problem,
    line: usize,
    offset: usize,
}

impl InvalidReply {
    /// What is wrong.
    pub const fn problem(&self) -> Problem {
        self.problem
    }

    /// The line, from 1.
    pub const fn line(&self) -> usize {
        self.line
    }

    /// The offset in bytes from the beginning of the reply.
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for InvalidReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no reply: {} (line {}, byte {})", self.problem, self.line, self.offset)
    }
}

impl core::error::Error for InvalidReply {}

/// What can be wrong with a reply.
///
/// ```
/// use catalogue::{Problem, Reply};
///
/// assert_eq!(Reply::parse(b"").map_err(|error| error.problem()).err(), Some(Problem::Empty));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Problem {
    /// There are no bytes.
    Empty,
    /// A line does not begin with three digits.
    NoCode,
    /// The first digit is none from 2 to 5.
    FirstDigit,
    /// Something else than a space or a hyphen follows the code.
    Separator,
    /// The second digit is none from 0 to 5. Only when read strictly, as all that follow.
    SecondDigit,
    /// A line has another code than the one before.
    CodesDiffer,
    /// A line follows the one that is marked as the last.
    AfterEnd,
    /// The last line is marked as one that others follow.
    Unfinished,
    /// The text has a byte that is neither printable ASCII nor a tab.
    Character,
    /// A line does not end in CR LF.
    LineEnd,
    /// A line has more than 512 octets, its end included.
    LineLength,
    /// The class of the enhanced status code is not the first digit of the code.
    Class,
    /// A line has another enhanced status code than the one before, or lacks it.
    EnhancedDiffer,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "there is nothing",
            Self::NoCode => "a line begins with three digits",
            Self::FirstDigit => "the first digit is one from 2 to 5",
            Self::Separator => "a space, or a hyphen if more lines follow, stands behind the code",
            Self::SecondDigit => "the second digit is one from 0 to 5",
            Self::CodesDiffer => "all lines have the same code",
            Self::AfterEnd => "the line before is marked as the last",
            Self::Unfinished => "the last line is marked as one that others follow",
            Self::Character => "the text is printable ASCII",
            Self::LineEnd => "a line ends in CR LF",
            Self::LineLength => "a line has 512 octets at most",
            Self::Class => "the class of the enhanced status code is the first digit of the code",
            Self::EnhancedDiffer => "all lines have the same enhanced status code",
        })
    }
}
