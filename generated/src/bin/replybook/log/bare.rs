//! Replies that stand at the beginning of a line, of one line or of several.
//!
//! Lines go in, in order; whole replies come out. A number at the beginning of a line that can be something else, such
//! as a size or a part of a date, is left alone.

use super::Found;
use replybook::{Reply, ReplyCode};

/// So many bytes of a reply are kept; further lines are read, and forgotten but for the last.
const LONGEST: usize = 8 * 1024;

/// What makes a number a size.
const UNITS: [&str; 12] = ["b", "byte", "bytes", "octets", "kb", "mb", "gb", "kib", "mib", "gib", "kbytes", "mbytes"];

#[derive(Debug, Default)]
pub(super) struct Bare {
    /// The lines of the open reply, a line feed between two.
    open: String,
}

impl Bare {
    /// Takes a line: whether it is one of a reply. Replies that end here are added to those that are done.
    pub(super) fn line(&mut self, line: &str, done: &mut Vec<Found>) -> bool {
        let line = line.replace('\n', " ");
        let Some(continues) = reply_line(&line) else {
            done.extend(self.close());
            return false;
        };
        if self.open.len() + line.len() < LONGEST || !continues {
            if !self.open.is_empty() {
                self.open.push('\n');
            }
            self.open.push_str(&line);
        }
        if !continues {
            done.extend(self.close());
        }
        true
    }

    /// Ends the open reply. One that breaks off counts only if something beside its digits says that it is a reply.
    pub(super) fn close(&mut self) -> Option<Found> {
        let text = std::mem::take(&mut self.open);
        let reply = Reply::parse(text.as_bytes()).ok()?;
        let is_one = reply.is_finished() || reply.enhanced().is_some();
        is_one.then(|| Found::new(text, None))
    }
}

/// Whether a line is one of a reply, and then whether others follow.
fn reply_line(line: &str) -> Option<bool> {
    let reply = Reply::parse(line.as_bytes()).ok()?;
    let mut behind = line.bytes().skip(3);
    let separator = behind.next();
    let is_size = || {
        let word = line.split_whitespace().nth(1).unwrap_or_default().trim_end_matches([',', '.', ':', ';']);
        UNITS.iter().any(|unit| word.eq_ignore_ascii_case(unit))
    };
    // A tab stands behind the numbers of a table.
    let is_one = (can_be(reply.code()) || reply.enhanced().is_some()) && separator != Some(b'\t') && !is_size();
    is_one.then_some(separator == Some(b'-'))
}

/// Whether a code can be met: as the standard allows it, or because it is known all the same.
fn can_be(code: ReplyCode) -> bool {
    code.second_digit() <= 5 || replybook::entry(code).is_some() || replybook::non_standard(code).is_some()
}
