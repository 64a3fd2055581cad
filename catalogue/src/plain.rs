//! Plain text: a page for a terminal, a log or a message.
//!
//! Takes a page's blocks and runs, gives lines without markup. Addresses of sources are written out; links between
//! pages are not. In a language written from right to left, what is not translated is isolated.

use crate::{Block, Direction, Language, Render, Run, Style, Target};
use core::fmt;

/// Renders a page as plain text.
///
/// ```
/// use catalogue::{Alone, Composer, Page, Plain, Subject};
/// use replybook::{CATALOGUE, locales, smtp};
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// let subject = Subject::new(family, smtp::EXCEEDED_STORAGE).ok_or("no such key")?;
/// let composer = Composer { catalogue: &CATALOGUE, family, locale: locales::EN, pages: &Alone };
/// let page = Page::Reference(subject);
/// let mut text = String::new();
/// composer.compose(&page, &mut Plain::new(&mut text, locales::EN.language))?;
/// assert!(text.starts_with("SMTP"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Plain<'a, W> {
    out: W,
    language: &'a Language<'a>,
    /// Whether a cell of the open row has been written.
    row_begun: bool,
    /// Whether runs stand in a listing.
    in_listing: bool,
    /// Whether a line of the open listing has been begun.
    line_begun: bool,
}

/// Begins text of a direction that does not touch the text around it.
const fn isolate(direction: Direction) -> char {
    match direction {
        Direction::LeftToRight => '\u{2066}',
        Direction::RightToLeft => '\u{2067}',
    }
}

/// Ends it.
const END: char = '\u{2069}';

impl<'a, W: fmt::Write> Plain<'a, W> {
    /// A renderer that writes to `out` a page in `language`.
    pub const fn new(out: W, language: &'a Language<'a>) -> Self {
        Self { out, language, row_begun: false, in_listing: false, line_begun: false }
    }

    /// Begins what is written from left to right in every language, if that is not the direction of this one.
    fn begin_token(&mut self) -> fmt::Result {
        match self.language.direction {
            Direction::LeftToRight => Ok(()),
            Direction::RightToLeft => self.out.write_char(isolate(Direction::LeftToRight)),
        }
    }

    fn end_token(&mut self) -> fmt::Result {
        match self.language.direction {
            Direction::LeftToRight => Ok(()),
            Direction::RightToLeft => self.out.write_char(END),
        }
    }
}

impl<W: fmt::Write> Render for Plain<'_, W> {
    fn begin(&mut self, block: Block<'_>) -> fmt::Result {
        self.in_listing = matches!(block, Block::Listing(_));
        match block {
            Block::Page(_) | Block::Kicker | Block::Title => Ok(()),
            Block::Heading(..) | Block::Paragraph | Block::List | Block::Table(_) | Block::Listing(_) => {
                self.out.write_char('\n')
            }
            Block::Item => self.out.write_str("- "),
            Block::Row => {
                self.row_begun = false;
                Ok(())
            }
            Block::Cell => {
                if self.row_begun {
                    self.out.write_str(" | ")?;
                }
                self.row_begun = true;
                Ok(())
            }
        }
    }

    fn end(&mut self, block: Block<'_>) -> fmt::Result {
        self.in_listing = false;
        match block {
            Block::Page(_) | Block::List | Block::Table(_) | Block::Cell | Block::Listing(_) => Ok(()),
            Block::Kicker | Block::Title | Block::Heading(..) | Block::Paragraph | Block::Item | Block::Row => {
                self.out.write_char('\n')
            }
        }
    }

    fn run(&mut self, run: Run<'_>) -> fmt::Result {
        // A token of the protocol keeps its own direction, and does not move the punctuation beside it; a line of a
        // listing does as a whole.
        if self.in_listing {
            if !core::mem::replace(&mut self.line_begun, true) {
                self.begin_token()?;
            }
            return self.out.write_str(run.text);
        }
        if run.style != Style::Code {
            return self.out.write_str(run.text);
        }
        self.begin_token()?;
        self.out.write_str(run.text)?;
        self.end_token()
    }

    fn begin_link(&mut self, _: Target<'_>) -> fmt::Result {
        Ok(())
    }

    fn end_link(&mut self, target: Target<'_>) -> fmt::Result {
        let Target::Source(document, citation) = target else { return Ok(()) };
        self.out.write_char(' ')?;
        self.begin_token()?;
        write!(self.out, "<{}", document.url)?;
        if !citation.section.is_empty() && !document.section_prefix.is_empty() {
            write!(self.out, "{}{}", document.section_prefix, citation.section)?;
        }
        self.out.write_char('>')?;
        self.end_token()
    }

    fn sentence_gap(&mut self) -> fmt::Result {
        self.out.write_str(self.language.sentence_gap)
    }

    fn group_gap(&mut self) -> fmt::Result {
        self.out.write_str(self.language.semicolon)
    }

    fn end_line(&mut self) -> fmt::Result {
        if core::mem::take(&mut self.line_begun) {
            self.end_token()?;
        }
        self.out.write_char('\n')
    }

    fn begin_isolate(&mut self, direction: Direction) -> fmt::Result {
        self.out.write_char(isolate(direction))
    }

    fn end_isolate(&mut self, _: Direction) -> fmt::Result {
        self.out.write_char(END)
    }
}
