//! One part of a page: what stands before its first heading, or what stands from there on.
//!
//! A whole page goes in; the calls of one part come out, unchanged and in order. So a page can be given in two parts
//! without being composed in two ways.

use replybook::catalogue::{Block, Direction, Render, Run, Target};
use std::fmt;

/// Which part of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Title, name and what follows them.
    Head,
    /// From the first heading on.
    Body,
}

pub(crate) struct Part<'r, R> {
    out: &'r mut R,
    wanted: Side,
    side: Side,
}

impl<'r, R: Render> Part<'r, R> {
    pub(crate) const fn new(out: &'r mut R, wanted: Side) -> Self {
        Self { out, wanted, side: Side::Head }
    }

    fn pass(&mut self, call: impl FnOnce(&mut R) -> fmt::Result) -> fmt::Result {
        if self.side == self.wanted { call(self.out) } else { Ok(()) }
    }
}

impl<R: Render> Render for Part<'_, R> {
    fn begin(&mut self, block: Block<'_>) -> fmt::Result {
        match block {
            // The frame belongs to neither part.
            Block::Page(_) => return Ok(()),
            Block::Heading(..) => self.side = Side::Body,
            _ => {}
        }
        self.pass(|out| out.begin(block))
    }

    fn end(&mut self, block: Block<'_>) -> fmt::Result {
        match block {
            Block::Page(_) => Ok(()),
            _ => self.pass(|out| out.end(block)),
        }
    }

    fn run(&mut self, run: Run<'_>) -> fmt::Result {
        self.pass(|out| out.run(run))
    }

    fn begin_link(&mut self, target: Target<'_>) -> fmt::Result {
        self.pass(|out| out.begin_link(target))
    }

    fn end_link(&mut self, target: Target<'_>) -> fmt::Result {
        self.pass(|out| out.end_link(target))
    }

    fn sentence_gap(&mut self) -> fmt::Result {
        self.pass(Render::sentence_gap)
    }

    fn group_gap(&mut self) -> fmt::Result {
        self.pass(Render::group_gap)
    }

    fn end_line(&mut self) -> fmt::Result {
        self.pass(Render::end_line)
    }

    fn begin_isolate(&mut self, direction: Direction) -> fmt::Result {
        self.pass(|out| out.begin_isolate(direction))
    }

    fn end_isolate(&mut self, direction: Direction) -> fmt::Result {
        self.pass(|out| out.end_isolate(direction))
    }
}
