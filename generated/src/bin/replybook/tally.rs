//! How often each reply came.
//!
//! Replies go in, one after the other; each distinct one comes out once, the most frequent first, with its number and
//! one example. What it holds is bounded, whatever goes in: past a limit, replies are told apart by code and command
//! only.

use crate::coded::Coded;
use crate::situation::Situation;
use crate::text;
use replybook::EnhancedCode;
use replybook::catalogue::CommandId;
use std::collections::BTreeMap;

/// So many replies are told apart by their enhanced codes.
const DISTINCT: usize = 4096;
/// So many characters of an example are kept.
const EXAMPLE: usize = 512;

/// What makes a reply distinct.
type Key = (Coded, Option<EnhancedCode>, Option<CommandId>);

#[derive(Debug, Default)]
pub(crate) struct Tally {
    replies: BTreeMap<Key, Count>,
    /// Whether the limit was passed.
    pub(crate) is_full: bool,
    /// Lines that tell of a connection that broke, so that there was no reply.
    pub(crate) lost: u64,
    /// Lines that tell of a refusal without its reply.
    pub(crate) without_code: u64,
}

#[derive(Debug)]
struct Count {
    times: u64,
    example: String,
    lines_differ: bool,
}

/// A distinct reply.
#[derive(Debug)]
pub(crate) struct Counted<'t> {
    pub(crate) situation: Situation,
    pub(crate) times: u64,
    pub(crate) example: &'t str,
}

impl Tally {
    /// Counts a reply.
    pub(crate) fn add(&mut self, situation: &Situation, example: &str) {
        let mut key = (situation.coded, situation.enhanced, situation.command);
        if self.replies.len() >= DISTINCT && !self.replies.contains_key(&key) {
            self.is_full = true;
            key.1 = None;
        }
        let count = self.replies.entry(key).or_insert_with(|| Count {
            times: 0,
            example: text::harmless(example).chars().take(EXAMPLE).collect(),
            lines_differ: false,
        });
        count.times += 1;
        count.lines_differ |= situation.lines_differ;
    }

    /// All replies, the most frequent first, and those that came equally often in the order of their codes.
    pub(crate) fn replies(&self) -> Vec<Counted<'_>> {
        let counted = |(key, count)| {
            let (&(coded, enhanced, command), count): (&Key, &Count) = (key, count);
            let situation = Situation { coded, enhanced, command, lines_differ: count.lines_differ };
            Counted { situation, times: count.times, example: &count.example }
        };
        let mut all: Vec<Counted<'_>> = self.replies.iter().map(counted).collect();
        all.sort_by_key(|counted| std::cmp::Reverse(counted.times));
        all
    }
}
