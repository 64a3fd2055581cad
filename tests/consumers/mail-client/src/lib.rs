//! An example: what lettre and smtp-proto report of a server's reply, explained.
//!
//! Takes an error of lettre or a response of smtp-proto, gives code, enhanced status code, what to do, and a sentence for
//! the user. Neither says at which command the reply came, so the advice is what holds at every command.

#![deny(warnings)]

use replybook::{Decision, EnhancedCode, Reply, ReplyCode, decide, locales};
use std::error::Error as _;
use std::fmt::Display;

/// What a server has answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The reply code.
    pub code: ReplyCode,
    /// The enhanced status code, if the server sent one.
    pub enhanced: Option<EnhancedCode>,
}

/// The reply behind an error of lettre; `None` if the server sent none, because the connection failed for instance.
pub fn of_lettre(error: &lettre::transport::smtp::Error) -> Option<Answer> {
    let code = ReplyCode::new(u16::from(error.status()?))?;
    // The text behind the code is the error's source.
    let line = format!("{code} {}", error.source()?);
    Some(Answer { code, enhanced: Reply::parse(line.as_bytes()).ok().and_then(|reply| reply.enhanced()) })
}

/// The reply that smtp-proto has read. It keeps each part of an enhanced code in eight bits, so that a code such as
/// `5.7.606` is lost there, and can be read from the message with [`Reply::parse`] only if it stands in it.
pub fn of_smtp_proto<T: Display>(response: &smtp_proto::Response<T>) -> Option<Answer> {
    let [class, subject, detail] = response.esc;
    let enhanced = EnhancedCode::new(class, subject.into(), detail.into());
    Some(Answer { code: ReplyCode::new(response.code)?, enhanced })
}

impl Answer {
    /// What to do.
    pub fn decision(self) -> Decision<'static> {
        decide(self.code, self.enhanced, None)
    }

    /// A sentence for a user who reads German.
    pub fn sentence(self) -> Option<&'static str> {
        replybook::short(self.code, locales::DE)
    }
}
