//! A page for a terminal.
//!
//! Blocks and runs of a page go in; styled lines of a width come out, in one text. The word over a title is left out,
//! because the title begins with it; links between pages are, and of each cited document the address stands once. What
//! is styled, and whether styles are shown at all, is never told by anything else than by escape sequences.

use crate::table::Table;
use crate::wrap::{self, END, GLUE, isolate};
use anstyle::{AnsiColor, Style as Look};
use replybook::Language;
use replybook::catalogue::{Block, Direction, Origin, Render, Run, Style, Target};
use std::borrow::Cow;
use std::fmt::{self, Write as _};

const TITLE: Look = AnsiColor::Green.on_default().bold();
const HEADING: Look = AnsiColor::Yellow.on_default().bold();
const STRONG: Look = Look::new().bold();
const CODE: Look = AnsiColor::Cyan.on_default();
const ADDRESS: Look = Look::new().dimmed();

/// What no language translates is kept in one line up to this length.
const KEPT_WHOLE: usize = 20;

/// What runs stand in.
#[derive(Clone, Copy)]
enum Inside {
    Text,
    /// The head of a table.
    Head,
    /// A session, or a line of a program.
    Listing,
    /// What a terminal does not show.
    LeftOut,
}

pub(crate) struct Terminal<'a> {
    out: String,
    width: usize,
    language: &'a Language<'a>,
    /// The text of the open block.
    text: String,
    /// The open table.
    table: Option<Table>,
    /// What runs stand in.
    inside: Inside,
    /// Whether what was written last is a heading, to which the next block belongs.
    follows_heading: bool,
    /// The document that was cited last in the open block.
    cited: Option<String>,
}

impl<'a> Terminal<'a> {
    pub(crate) const fn new(width: usize, language: &'a Language<'a>) -> Self {
        Self {
            out: String::new(),
            width,
            language,
            text: String::new(),
            table: None,
            inside: Inside::Text,
            follows_heading: false,
            cited: None,
        }
    }

    /// All that was rendered.
    pub(crate) fn finish(self) -> String {
        self.out
    }

    /// An empty line, but not at the beginning and not below a heading.
    fn gap(&mut self) {
        if !self.follows_heading && !self.out.is_empty() {
            self.out.push('\n');
        }
        self.follows_heading = false;
    }

    /// Where runs go.
    fn open(&mut self) -> &mut String {
        match &mut self.table {
            Some(table) => table.open().unwrap_or(&mut self.text),
            None => &mut self.text,
        }
    }

    /// Writes the text of the open block.
    fn close(&mut self, look: Look, first: &str, others: &str) {
        let text = std::mem::take(&mut self.text);
        for line in wrap::lines(&text, self.width, first, others) {
            if look == Look::new() {
                self.out.push_str(&line);
            } else {
                self.out.push_str(&format!("{look}{line}{look:#}"));
            }
            self.out.push('\n');
        }
    }

    /// What is written from left to right in every language, apart from a text of the other direction.
    fn isolated(&self, text: String) -> String {
        match self.language.direction {
            Direction::LeftToRight => text,
            Direction::RightToLeft => format!("{}{text}{END}", isolate(Direction::LeftToRight)),
        }
    }

    /// Writes the address of what the item cites: whole, on a line of its own if it does not fit.
    fn address(&mut self) {
        let Some(address) = self.cited.take() else { return };
        let address = self.isolated(format!("{ADDRESS}<{address}>{ADDRESS:#}"));
        let last = self.out.trim_end().rsplit('\n').next().unwrap_or_default();
        let fits = wrap::width_of(last) + 1 + wrap::width_of(&address) <= self.width;
        self.out.truncate(self.out.trim_end().len());
        self.out.push_str(if fits { " " } else { "\n  " });
        self.out.push_str(&address);
        self.out.push('\n');
    }
}

impl Render for Terminal<'_> {
    fn begin(&mut self, block: Block<'_>) -> fmt::Result {
        match block {
            Block::Kicker => self.inside = Inside::LeftOut,
            Block::Title | Block::Heading(..) => {
                self.follows_heading = false;
                self.gap();
            }
            Block::Paragraph | Block::List => self.gap(),
            Block::Page(_) | Block::Item => {}
            Block::Table(_) => {
                self.gap();
                self.table = Some(Table::default());
                self.inside = Inside::Head;
            }
            Block::Row => {
                if let Some(table) = &mut self.table {
                    table.row();
                }
            }
            Block::Cell => {
                if let Some(table) = &mut self.table {
                    table.cell();
                }
            }
            Block::Listing(_) => {
                self.gap();
                self.inside = Inside::Listing;
            }
        }
        Ok(())
    }

    fn end(&mut self, block: Block<'_>) -> fmt::Result {
        match block {
            Block::Kicker | Block::Listing(_) | Block::Row => self.inside = Inside::Text,
            Block::Title => self.close(TITLE, "", "  "),
            Block::Heading(..) => {
                self.close(HEADING, "", "  ");
                self.follows_heading = true;
            }
            Block::Paragraph => self.close(Look::new(), "", ""),
            Block::Item => {
                self.close(Look::new(), "- ", "  ");
                self.address();
            }
            Block::Table(_) => {
                if let Some(table) = self.table.take() {
                    table.write(&mut self.out, self.width, self.language);
                }
            }
            Block::Page(_) | Block::List | Block::Cell => {}
        }
        Ok(())
    }

    fn run(&mut self, run: Run<'_>) -> fmt::Result {
        let inside = self.inside;
        let isolated = run.style == Style::Code && self.language.direction == Direction::RightToLeft;
        // A command, or a place in a document, is not torn apart.
        let is_kept = run.origin == Origin::Fact || run.style == Style::Code;
        let text = match run.text.chars().count() {
            ..=KEPT_WHOLE if is_kept => Cow::Owned(run.text.replace(' ', GLUE.encode_utf8(&mut [0; 4]))),
            _ => Cow::Borrowed(run.text),
        };
        let out = self.open();
        match (inside, run.style) {
            (Inside::LeftOut, _) => {}
            // A session is written from left to right in every language.
            (Inside::Listing, _) => out.push_str(run.text),
            (Inside::Text, Style::Plain) => out.push_str(&text),
            (Inside::Head, Style::Plain) | (_, Style::Strong) => write!(out, "{STRONG}{text}{STRONG:#}")?,
            (_, Style::Code) => {
                // A token of the protocol keeps its own direction.
                let (before, after) = if isolated { ("\u{2066}", "\u{2069}") } else { ("", "") };
                write!(out, "{before}{CODE}{text}{CODE:#}{after}")?;
            }
        }
        Ok(())
    }

    fn begin_link(&mut self, _: Target<'_>) -> fmt::Result {
        Ok(())
    }

    fn end_link(&mut self, target: Target<'_>) -> fmt::Result {
        if let Target::Source(document, _) = target {
            self.cited = Some(document.url.to_owned());
        }
        Ok(())
    }

    fn sentence_gap(&mut self) -> fmt::Result {
        let gap = self.language.sentence_gap;
        self.open().push_str(gap);
        Ok(())
    }

    fn group_gap(&mut self) -> fmt::Result {
        let gap = if self.table.is_some() { "\n" } else { self.language.semicolon };
        self.open().push_str(gap);
        Ok(())
    }

    fn end_line(&mut self) -> fmt::Result {
        // A line of a session is shown to the letter, however long it is.
        let line = std::mem::take(&mut self.text);
        let line = self.isolated(line);
        self.out.push_str(&format!("    {line}\n"));
        Ok(())
    }

    fn begin_isolate(&mut self, direction: Direction) -> fmt::Result {
        if !matches!(self.inside, Inside::LeftOut) {
            self.open().push(isolate(direction));
        }
        Ok(())
    }

    fn end_isolate(&mut self, _: Direction) -> fmt::Result {
        if !matches!(self.inside, Inside::LeftOut) {
            self.open().push(END);
        }
        Ok(())
    }
}
