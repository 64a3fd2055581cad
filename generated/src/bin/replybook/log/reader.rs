//! Lines put together and looked at.
//!
//! Lines go in, in order; a tally comes out. A line that begins with a space continues the one before it, as in a header
//! or in the text of a bounce. It holds one such line, one open reply and the last few replies, each of bounded length.

use super::bare::Bare;
use super::report::Report;
use super::{Found, Told, exim, postfix};
use crate::situation::Situation;
use crate::tally::Tally;
use replybook::Reply;
use replybook::catalogue::CommandId;
use std::collections::VecDeque;

/// So long can a line become by those that continue it.
const LONGEST: usize = 32 * 1024;
/// So many replies are remembered, to know them again in the report that follows them.
const REMEMBERED: usize = 16;

pub(super) struct Reader {
    /// The command that holds where a line names none.
    command: Option<CommandId>,
    tally: Tally,
    /// The open line, a line feed before each line that continues it.
    line: String,
    bare: Bare,
    report: Report,
    /// The last replies, without spaces.
    last: VecDeque<String>,
}

impl Reader {
    pub(super) fn new(command: Option<CommandId>) -> Self {
        Self {
            command,
            tally: Tally::default(),
            line: String::new(),
            bare: Bare::default(),
            report: Report::default(),
            last: VecDeque::new(),
        }
    }

    /// Takes a line.
    pub(super) fn line(&mut self, line: &str) {
        let continues = line.starts_with([' ', '\t']) && !line.trim().is_empty() && !self.line.is_empty();
        if continues && self.line.len() + line.len() <= LONGEST {
            self.line.push('\n');
            self.line.push_str(line.trim());
            return;
        }
        self.close_line();
        if line.trim().is_empty() {
            self.close_group();
        } else {
            self.line.push_str(line);
        }
    }

    /// Everything that was counted.
    pub(super) fn finish(mut self) -> Tally {
        self.close_line();
        self.close_group();
        self.tally
    }

    /// Looks at the open line.
    fn close_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        if line.is_empty() {
            return;
        }
        let mut done = Vec::new();
        let is_taken = self.bare.line(&line, &mut done);
        for found in done {
            self.count(&found, true);
        }
        if is_taken || self.report.field(&line) {
            return;
        }
        let mut told = Vec::new();
        postfix::read(&line, &mut told);
        exim::read(&line, &mut told);
        for told in told {
            match told {
                Told::Reply(found) => self.count(&found, true),
                Told::Lost => self.tally.lost += 1,
                Told::WithoutCode => self.tally.without_code += 1,
            }
        }
    }

    /// What stood together ends.
    fn close_group(&mut self) {
        if let Some(found) = self.bare.close() {
            self.count(&found, true);
        }
        let Some(found) = self.report.close() else { return };
        // The text before a report has told of the same reply.
        let text = squeezed(&found.reply);
        match self.last.iter().position(|last| last.starts_with(&text) || text.starts_with(last.as_str())) {
            Some(at) => _ = self.last.remove(at),
            None => self.count(&found, false),
        }
    }

    /// Counts a reply; one that a report may tell again is remembered.
    fn count(&mut self, found: &Found, remember: bool) {
        let Ok(reply) = Reply::parse(found.reply.as_bytes()) else { return };
        let mut situation = Situation::of(&reply, found.command.or(self.command));
        let fits = |told: &replybook::EnhancedCode| {
            let says_something = (told.subject(), told.detail()) != (0, 0);
            says_something && (told.class() == 2) == (reply.code().first_digit() == 2)
        };
        situation.enhanced = situation.enhanced.or(found.told.filter(fits));
        self.tally.add(&situation, &found.reply);
        if remember {
            if self.last.len() >= REMEMBERED {
                self.last.pop_front();
            }
            self.last.push_back(squeezed(&found.reply));
        }
    }
}

/// A text without spaces, by which it is known again however its lines were broken.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).take(200).collect()
}
