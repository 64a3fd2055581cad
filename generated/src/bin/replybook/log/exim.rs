//! What Exim writes: the replies that it gets, and those that it gives where it notes them.
//!
//! A line of its log or of its bounces goes in; what it tells comes out. A reply is read only where one stands: behind
//! the command, its address and its parameters, and the host.

use super::{Found, Told};
use crate::log::reply_at;
use replybook::catalogue::CommandId;
use replybook::smtp;

/// What stands before the command.
const INTRODUCTIONS: [&str; 4] = [
    "SMTP error from remote mail server after ",
    "SMTP error from remote mailer after ",
    "LMTP error from remote mail server after ",
    "LMTP error after ",
];

pub(super) fn read(line: &str, told: &mut Vec<Told>) {
    let mut rest = line;
    while let Some((at, words)) = INTRODUCTIONS.iter().filter_map(|words| Some((rest.find(words)?, words))).min() {
        rest = rest.get(at + words.len()..).unwrap_or_default();
        told.extend(error_after(rest).map(Told::Reply));
    }
    told.extend(called_out(line).map(Told::Reply));
    told.extend(rejected(line));
}

/// `RCPT TO:<anna@example.org>: 550 5.1.1 No such user`, with `pipelined` before it, parameters and a host behind it.
fn error_after(text: &str) -> Option<Found> {
    let text = text.strip_prefix("pipelined ").unwrap_or(text);
    let (command, behind) = command_at(text)?;
    // Older ones tell the host here: `host mx.example.org [192.0.2.1]:`.
    let behind = match behind.strip_prefix("host ") {
        Some(host) => after_colon(host)?.1,
        None => behind,
    };
    Some(Found::new(reply_at(behind)?, command))
}

/// `response to "RCPT TO:<anna@example.org>" was: 550 No such user`, when Exim asks whether an address exists.
fn called_out(line: &str) -> Option<Found> {
    let (_, behind) = line.split_once("response to \"")?;
    let (request, behind) = behind.split_once('"')?;
    let (_, text) = behind.split_once("was: ")?;
    let command = request.split([':', ' ']).next().and_then(replybook::command);
    Some(Found::new(reply_at(text)?, command))
}

/// `rejected RCPT <anna@example.org>: 550 5.1.1 No such user`. Exim notes the reply only if it was written into the
/// configuration; else nothing but the fact is known.
fn rejected(line: &str) -> Option<Told> {
    let (before, behind) = line.split_once("rejected ")?;
    if !(before.is_empty() || before.ends_with(' ')) {
        return None;
    }
    let (command, text) = if let Some(rest) = behind.strip_prefix("after DATA") {
        (Some(smtp::commands::END_OF_DATA), after_colon(rest)?.1)
    } else if let Some(rest) = behind.strip_prefix("connection in \"connect\" ACL") {
        (Some(smtp::commands::GREETING), after_colon(rest)?.1)
    } else if let Some(rest) = behind.strip_prefix("EHLO or HELO ") {
        (None, after_colon(rest)?.1)
    } else {
        let word = behind.split([' ', ':']).next()?;
        if !matches!(word, "RCPT" | "MAIL" | "DATA" | "VRFY" | "EXPN" | "ETRN" | "AUTH" | "STARTTLS") {
            return None;
        }
        let behind = behind.get(word.len()..)?.trim_start();
        let behind = if behind.starts_with('<') { after_path(behind)? } else { behind };
        (replybook::command(word), after_colon(behind)?.1)
    };
    Some(match reply_at(text) {
        Some(reply) => Told::Reply(Found::new(reply, command)),
        None => Told::WithoutCode,
    })
}

/// The command at the beginning of a text, and what stands behind it and its colon.
fn command_at(text: &str) -> Option<(Option<CommandId>, &str)> {
    for (words, command) in [("RCPT TO:", smtp::commands::RCPT), ("MAIL FROM:", smtp::commands::MAIL)] {
        if let Some(path) = text.strip_prefix(words) {
            return Some((Some(command), after_colon(after_path(path.trim_start())?)?.1));
        }
    }
    let (words, behind) = after_colon(text)?;
    let first = words.split(' ').next().unwrap_or_default();
    let command = match words {
        "initial connection" => Some(smtp::commands::GREETING),
        "end of data" => Some(smtp::commands::END_OF_DATA),
        _ if first == "BDAT" && words.ends_with(" LAST") => Some(smtp::commands::BDAT_LAST),
        _ => replybook::command(first),
    };
    Some((command, behind))
}

/// What stands before the next colon that ends a part, and what stands behind it.
fn after_colon(text: &str) -> Option<(&str, &str)> {
    let mut colons = text.match_indices(':').map(|(at, _)| at);
    let at = colons.find(|at| text.get(at + 1..).is_some_and(|behind| behind.starts_with([' ', '\n'])))?;
    Some((text.get(..at)?, text.get(at + 1..)?.trim_start()))
}

/// What stands behind an address in angle brackets, which may have further ones in quotes.
fn after_path(text: &str) -> Option<&str> {
    let mut is_quoted = false;
    let mut is_escaped = false;
    for (at, character) in text.char_indices() {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            '>' if !is_quoted => return text.get(at + 1..),
            _ => {}
        }
    }
    None
}
