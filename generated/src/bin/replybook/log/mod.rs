//! `explain -`: the replies in a log or a bounce.
//!
//! Bytes of any kind go in, line by line; each distinct reply comes out once, the most frequent first. What is held in
//! memory is bounded. A number counts as a reply only where a known kind of line has one, so that no address, queue id,
//! size, port or date is taken for a reply.

mod bare;
mod exim;
mod lines;
mod postfix;
mod reader;
mod report;

use crate::args::Explain;
use crate::explain::unwritten;
use crate::failure::Failure;
use crate::screen::{self, Screen};
use crate::situation::{self, Situation};
use crate::tally::{Counted, Tally};
use crate::terminal::Terminal;
use crate::{answer, json, wrap};
use reader::Reader;
use replybook::catalogue::CommandId;
use replybook::{Locale, Reply};
use serde_json::json;
use std::io;

pub(crate) fn run(args: &Explain, locale: Locale<'static>, screen: &mut Screen) -> Result<(), Failure> {
    let mut reader = Reader::new(args.command);
    lines::each(&mut io::stdin().lock(), |line| reader.line(line))
        .map_err(|error| Failure::Io("cannot read standard input", error))?;
    let tally = reader.finish();
    let replies = tally.replies();
    if args.output.json {
        screen.write_json(&as_json(&tally, &replies, locale))?;
    } else {
        for (position, counted) in replies.iter().enumerate() {
            let gap = if position > 0 { "\n" } else { "" };
            let text = text(counted, locale, screen.width()).map_err(unwritten)?;
            screen.write(&format!("{gap}{text}"))?;
        }
    }
    let lost = format!("{} of the lines tell of a lost connection, which is no reply", tally.lost);
    let without = format!("{} of the lines tell of a refusal without its reply code", tally.without_code);
    for text in [(tally.lost > 0).then_some(lost), (tally.without_code > 0).then_some(without)].into_iter().flatten() {
        screen::note(&text);
    }
    if tally.is_full {
        screen::note("there are too many distinct replies; the later ones are told apart by code and command only");
    }
    if replies.is_empty() {
        return Err(Failure::NothingFound("no reply found on standard input".to_owned()));
    }
    Ok(())
}

/// How often a reply came, an example of it, and the short answer.
fn text(counted: &Counted<'_>, locale: Locale<'static>, width: usize) -> Result<String, std::fmt::Error> {
    let bold = anstyle::Style::new().bold();
    let line = wrap::truncated(&format!("{} × {}", counted.times, counted.example), width);
    let mut terminal = Terminal::new(width, locale.language);
    answer::compose(&counted.situation, locale, &mut terminal)?;
    Ok(format!("{bold}{line}{bold:#}\n\n{}", terminal.finish()))
}

fn as_json(tally: &Tally, replies: &[Counted<'_>], locale: Locale<'static>) -> serde_json::Value {
    let replies = replies.iter().map(|counted| {
        let mut value = json::explain(&counted.situation, locale, true);
        json::merge(&mut value, json!({ "count": counted.times, "example": counted.example }));
        value
    });
    json!({
        "locale": locale.language.tag,
        "replies": replies.collect::<Vec<_>>(),
        "lost_connections": tally.lost,
        "refusals_without_code": tally.without_code,
    })
}

/// The reply in a line of a log, if there is exactly one distinct reply.
pub(crate) fn only_reply(bytes: &[u8]) -> Option<Situation> {
    let mut reader = Reader::new(None);
    lines::each(&mut { bytes }, |line| reader.line(line)).ok()?;
    let tally = reader.finish();
    match tally.replies().as_slice() {
        [only] => Some(only.situation),
        _ => None,
    }
}

/// A reply that was found.
#[derive(Debug)]
struct Found {
    /// The reply, a line feed between two of its lines.
    reply: String,
    /// The command that it answers, where the line says so.
    command: Option<CommandId>,
    /// The enhanced code that the line itself gives.
    told: Option<replybook::EnhancedCode>,
}

impl Found {
    /// What a line without an enhanced code of its own has.
    const fn new(reply: String, command: Option<CommandId>) -> Self {
        Self { reply, command, told: None }
    }
}

/// What a line tells.
#[derive(Debug)]
enum Told {
    Reply(Found),
    /// A connection broke.
    Lost,
    /// A refusal, without its reply.
    WithoutCode,
}

/// The reply at the beginning of a text, with those of its lines that follow.
fn reply_at(text: &str) -> Option<String> {
    reply(text, false)
}

/// The reply at the beginning of a text whose lines may have been broken anywhere.
fn folded_reply(text: &str) -> Option<String> {
    reply(text, true)
}

fn reply(text: &str, is_folded: bool) -> Option<String> {
    let bytes = situation::unescaped(text.trim().as_bytes());
    let text = String::from_utf8_lossy(&bytes);
    let is_line = |line: &str| Reply::parse(line.as_bytes()).is_ok();
    let mut lines = text.split('\n').map(str::trim);
    let mut reply = lines.next().filter(|first| is_line(first))?.to_owned();
    let mut continues = reply.as_bytes().get(3) == Some(&b'-');
    for line in lines {
        if continues && is_line(line) {
            reply.push('\n');
            continues = line.as_bytes().get(3) == Some(&b'-');
        } else if is_folded {
            reply.push(' ');
        } else {
            break;
        }
        reply.push_str(line);
    }
    Some(reply)
}
