//! Reports of RFC 3464: the reply in `Diagnostic-Code`, and the enhanced code in `Status`.
//!
//! Fields go in, unfolded as far as they are continued lines; for each group of fields, which stands for one recipient,
//! its reply comes out. A status alone is no reply.

use super::Found;
use crate::log::folded_reply;
use replybook::EnhancedCode;

#[derive(Debug, Default)]
pub(super) struct Report {
    status: Option<EnhancedCode>,
    reply: Option<String>,
}

impl Report {
    /// Takes a line: whether it is a field that matters here.
    pub(super) fn field(&mut self, line: &str) -> bool {
        let Some((name, value)) = line.split_once(':') else { return false };
        if name.eq_ignore_ascii_case("Status") {
            // A comment may follow.
            self.status = value.split_whitespace().next().and_then(|code| code.parse().ok());
            return true;
        }
        if !name.eq_ignore_ascii_case("Diagnostic-Code") {
            return false;
        }
        let Some((kind, text)) = value.split_once(';') else { return true };
        if ["smtp", "lmtp"].iter().any(|known| kind.trim().eq_ignore_ascii_case(known)) {
            self.reply = folded_reply(text);
        }
        true
    }

    /// Ends a group of fields.
    pub(super) fn close(&mut self) -> Option<Found> {
        let Self { status, reply } = std::mem::take(self);
        Some(Found { told: status, ..Found::new(reply?, None) })
    }
}
