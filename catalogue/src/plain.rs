//! Plain text: a page for a terminal, a log or a message.
//!
//! Takes a page's blocks and runs, gives lines without markup. Addresses of sources are written out; links between
//! pages are not. In a language written from right to left, what is not translated is isolated.

use crate::{Block, Direction, Language, Render, Run, Style, Target};
use core::fmt;

/// Renders a page as plain text.
///
/// ```
/// use catalogue::{Alone, Composer, Page, Plain};
/// use replybook::{CATALOGUE, locales, smtp};
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// let entry = family.entry(smtp::EXCEEDED_STORAGE).ok_or("no such code")?;
/// let composer = Composer { catalogue: &CATALOGUE, family, locale: locales::EN, pages: &Alone };
/// let page = Page::Reference(entry);
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
}

impl<'a, W: fmt::Write> Plain<'a, W> {
    /// A renderer that writes to `out` a page in `language`.
    pub const fn new(out: W, language: &'a Language<'a>) -> Self {
        Self { out, language, row_begun: false }
    }
}

impl<W: fmt::Write> Render for Plain<'_, W> {
    fn begin(&mut self, block: Block<'_>) -> fmt::Result {
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
        match block {
            Block::Page(_) | Block::List | Block::Table(_) | Block::Cell | Block::Listing(_) => Ok(()),
            Block::Kicker | Block::Title | Block::Heading(..) | Block::Paragraph | Block::Item | Block::Row => {
                self.out.write_char('\n')
            }
        }
    }

    fn run(&mut self, run: Run<'_>) -> fmt::Result {
        // A token of the protocol keeps its own direction, and does not move the punctuation beside it.
        let isolated = run.style == Style::Code && self.language.direction == Direction::RightToLeft;
        if isolated {
            self.out.write_char('\u{2068}')?;
        }
        self.out.write_str(run.text)?;
        if isolated { self.out.write_char('\u{2069}') } else { Ok(()) }
    }

    fn begin_link(&mut self, _: Target<'_>) -> fmt::Result {
        Ok(())
    }

    fn end_link(&mut self, target: Target<'_>) -> fmt::Result {
        let Target::Source(document, citation) = target else { return Ok(()) };
        write!(self.out, " <{}", document.url)?;
        if !citation.section.is_empty() && !document.section_prefix.is_empty() {
            write!(self.out, "{}{}", document.section_prefix, citation.section)?;
        }
        self.out.write_char('>')
    }

    fn sentence_gap(&mut self) -> fmt::Result {
        self.out.write_str(self.language.sentence_gap)
    }

    fn group_gap(&mut self) -> fmt::Result {
        self.out.write_str(self.language.semicolon)
    }

    fn end_line(&mut self) -> fmt::Result {
        self.out.write_char('\n')
    }
}
