//! What Postfix writes: the replies that it gets, and those that it gives.
//!
//! A line of its log or of its bounces goes in; what it tells comes out. A reply is read only behind the words with which
//! Postfix introduces one: `host … said:`, `refused to talk to me:`, `reject: RCPT from …:`.

use super::{Found, Told};
use crate::log::reply_at;
use replybook::catalogue::CommandId;
use replybook::{EnhancedCode, smtp};

pub(super) fn read(line: &str, told: &mut Vec<Told>) {
    // The text of a bounce is broken anywhere.
    let line = &line.replace('\n', " ");
    if let Some(found) = said(line).or_else(|| refused(line)).or_else(|| rejected(line)) {
        told.push(Told::Reply(Found { told: dsn(line), ..found }));
    } else if line.contains("lost connection with ") && line.contains(" while ") {
        told.push(Told::Lost);
    }
}

/// `host mx.example.com[192.0.2.1] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command)`; qmail's `Remote host
/// said:` likewise.
fn said(line: &str) -> Option<Found> {
    line.match_indices(" said: ").find_map(|(at, words)| {
        let (before, behind) = (line.get(..at)?, line.get(at + words.len()..)?);
        let (text, request) = match behind.rsplit_once(" (in reply to ") {
            Some((text, request)) => (text, command_of(request)),
            None => (behind, None),
        };
        // Who pastes a log may leave the address out; the command behind the reply tells Postfix all the same.
        let names_host = before.contains("host ") || before.contains("server ");
        let is_host = before.ends_with("Remote host") || names_host && (ends_in_address(before) || request.is_some());
        let authenticates = before.contains("SASL") && before.contains("authentication failed");
        let command = request.or(authenticates.then_some(smtp::commands::AUTH));
        is_host.then(|| reply_at(text)).flatten().map(|reply| Found::new(reply, command))
    })
}

/// `host mx.example.com[192.0.2.1] refused to talk to me: 421 4.3.2 Try later`: to its greeting, or to `EHLO`, which only
/// the code can tell.
fn refused(line: &str) -> Option<Found> {
    let (_, text) = line.split_once(" refused to talk to me: ")?;
    // The parenthesis of the status is the log's.
    let text = if line.contains(" status=") { text.strip_suffix(')').unwrap_or(text) } else { text };
    let reply = reply_at(text)?;
    let code = replybook::Reply::parse(reply.as_bytes()).ok()?.code();
    let mut commands = replybook::entry(code)?.answers.iter().flat_map(|answer| answer.commands);
    let greets = commands.any(|command| *command == smtp::commands::GREETING);
    Some(Found::new(reply, greets.then_some(smtp::commands::GREETING)))
}

/// `NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 554 5.7.1 <anna@example.org>: Relay access denied; from=<…> to=<…>`.
fn rejected(line: &str) -> Option<Found> {
    line.match_indices("reject: ").find_map(|(at, words)| {
        let (before, behind) = (line.get(..at)?, line.get(at + words.len()..)?);
        let word = before.rsplit(' ').next().unwrap_or_default();
        if !matches!(word, "" | "milter-" | "proxy-") {
            return None;
        }
        let (place, text) = behind.split_once(": ")?;
        let what = place.split_once(" from ").map_or(place, |(what, _)| what);
        let text = text.split_once("; from=<").map_or(text, |(text, _)| text);
        Some(Found::new(reply_at(text)?, command_of(what)))
    })
}

/// Whether a text ends in a host's address, as `mx.example.com[192.0.2.1]` or with a port behind it.
fn ends_in_address(text: &str) -> bool {
    let without_port = text.trim_end_matches(|c: char| c.is_ascii_digit());
    text.ends_with(']') || without_port.ends_with("]:")
}

/// The command in Postfix's words: `RCPT TO command`, `end of DATA command`, `END-OF-MESSAGE`.
fn command_of(words: &str) -> Option<CommandId> {
    let words = words.trim_end_matches(')').trim();
    let words = words.strip_suffix(" command").unwrap_or(words).trim();
    match words {
        "CONNECT" => Some(smtp::commands::GREETING),
        "end of DATA" | "END-OF-MESSAGE" => Some(smtp::commands::END_OF_DATA),
        "final RSET" | "RSET probe" => Some(smtp::commands::RSET),
        words => replybook::command(words),
    }
}

/// The enhanced code that Postfix itself notes.
fn dsn(line: &str) -> Option<EnhancedCode> {
    let (_, behind) = line.split_once(" dsn=")?;
    behind.split(',').next()?.trim().parse().ok()
}
