//! What a reply says, and where: code, enhanced code, command; or an enhanced code alone.
//!
//! A reply as somebody types or pastes it goes in; a situation comes out, or what is wrong with it. It decides nothing
//! about the code.

use crate::coded::Coded;
use crate::failure::Failure;
use crate::log;
use replybook::catalogue::CommandId;
use replybook::{CATALOGUE, Decision, EnhancedCode, Reply};
use std::borrow::Cow;
use std::ffi::OsString;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Situation {
    pub(crate) coded: Coded,
    pub(crate) enhanced: Option<EnhancedCode>,
    pub(crate) command: Option<CommandId>,
    /// Whether the lines of the reply have differing codes.
    pub(crate) lines_differ: bool,
}

impl Situation {
    /// The situation of a reply that was given as words: a code of either kind, a whole reply, or a line of a log with one.
    pub(crate) fn of_words(words: &[OsString], command: Option<CommandId>) -> Result<Self, Failure> {
        let situation = Self::read(words, command)?;
        let lacks = |id: &CommandId| situation.coded.family().is_some_and(|family| family.command(*id).is_none());
        match situation.command.filter(lacks) {
            Some(id) => {
                let named = CATALOGUE.families.iter().find_map(|family| family.command(id));
                let name = named.map_or("this", |command| command.id);
                Err(Failure::Usage(format!("{} does not come at `{name}`: no code of its kind does", situation.coded)))
            }
            None => Ok(situation),
        }
    }

    fn read(words: &[OsString], command: Option<CommandId>) -> Result<Self, Failure> {
        let bytes = words.iter().map(|word| word.as_encoded_bytes()).collect::<Vec<_>>().join(&b' ');
        let text = unescaped(bytes.trim_ascii());
        if let Some(coded) = str::from_utf8(&text).ok().and_then(Coded::enhanced) {
            return Ok(Self { coded, enhanced: None, command, lines_differ: false });
        }
        match Reply::parse(&text) {
            Ok(reply) => Ok(Self::of(&reply, command)),
            Err(error) => match log::only_reply(&text) {
                Some(found) => Ok(Self { command: command.or(found.command), ..found }),
                None => Err(Failure::Usage(match str::from_utf8(&text).ok().and_then(Coded::misspelt) {
                    Some(invalid) => format!("`{}` is no code: {invalid}", text.escape_ascii()),
                    None => format!("{error}; `replybook search` finds codes by words"),
                })),
            },
        }
    }

    /// The situation of a reply.
    pub(crate) fn of(reply: &Reply<'_>, command: Option<CommandId>) -> Self {
        let coded = Coded::new(reply.code());
        Self { coded, enhanced: reply.enhanced(), command, lines_differ: reply.lines_differ() }
    }

    /// What to do.
    pub(crate) fn decide(&self) -> Decision<'static> {
        match self.coded.family() {
            Some(family) => Decision::new(&CATALOGUE, family, self.coded.key, self.enhanced, self.command),
            None => Decision::UNKNOWN,
        }
    }
}

/// A reply with line ends where they are typed as a backslash and a letter, as shells and Exim's log do: before what
/// begins like a line of a reply, and at the end.
pub(crate) fn unescaped(bytes: &[u8]) -> Cow<'_, [u8]> {
    let begins_a_line =
        |rest: &[u8]| rest.is_empty() || rest.iter().take(3).filter(|b| b.is_ascii_digit()).count() == 3;
    let mut out = Vec::new();
    let mut rest = bytes;
    let mut changed = false;
    while let [first, after @ ..] = rest {
        rest = match rest {
            [b'\\', b'r', b'\\', b'n', after @ ..] | [b'\\', b'n', after @ ..] if begins_a_line(after) => {
                out.push(b'\n');
                changed = true;
                after
            }
            _ => {
                out.push(*first);
                after
            }
        };
    }
    if changed { Cow::Owned(out) } else { Cow::Borrowed(bytes) }
}
