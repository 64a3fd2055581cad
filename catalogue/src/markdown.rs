//! Markdown: `CommonMark` with the tables of GitHub, made to be diffed.
//!
//! Takes a page's blocks and runs, gives lines: a sentence a line where the language breaks lines, tables unpadded,
//! anchors explicit. Whatever a run holds comes out as text; nothing in it becomes markup. What is written in another
//! direction than the page stands in an element with its own.

use crate::page::path::{self, COMPARISONS, REFERENCE};
use crate::{Block, Direction, Family, Language, Page, Render, Run, Style, Target};
use core::fmt;

/// Where a page stands, which decides how its links are written.
///
/// ```
/// use catalogue::{Page, Place};
/// use replybook::{CATALOGUE, locales};
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// let place = Place { family, language: locales::EN.language, page: Page::ReferenceIndex };
/// assert_eq!(place.language.tag, "en");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The family.
    pub family: &'a Family<'a>,
    /// The language.
    pub language: &'a Language<'a>,
    /// The page.
    pub page: Page<'a>,
}

/// Renders a page as Markdown.
///
/// ```
/// use catalogue::{Composer, Everything, Markdown, Page, Place, Subject};
/// use replybook::{CATALOGUE, locales, smtp};
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// let subject = Subject::new(family, smtp::EXCEEDED_STORAGE).ok_or("no such key")?;
/// let composer = Composer { catalogue: &CATALOGUE, family, locale: locales::EN, pages: &Everything };
/// let page = Page::Reference(subject);
/// let mut text = String::new();
/// let place = Place { family, language: locales::EN.language, page };
/// composer.compose(&page, &mut Markdown::new(&mut text, place))?;
/// assert!(text.contains("# SMTP 552 Exceeded Storage"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Markdown<'a, W> {
    out: W,
    place: Place<'a>,
    /// What the next line of the open block begins with.
    indent: &'static str,
    /// Whether the next run stands where a line begins, and a mark could open a block.
    at_line_start: bool,
    /// Whether runs stand in a cell.
    in_cell: bool,
    /// Whether runs stand in a listing, to the letter.
    in_listing: bool,
    /// The columns of the open table, until its head has been written.
    head: Option<u8>,
}

impl<'a, W: fmt::Write> Markdown<'a, W> {
    /// A renderer that writes to `out` the page that stands at `place`.
    pub const fn new(out: W, place: Place<'a>) -> Self {
        Self { out, place, indent: "", at_line_start: false, in_cell: false, in_listing: false, head: None }
    }

    fn escaped(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        if self.at_line_start {
            // `1.`, `1)`, `#`, `-`, `+`, `=` and `~` open a block at the beginning of a line.
            let after_digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
            if after_digits.len() < text.len() && after_digits.starts_with(['.', ')']) {
                self.out.write_str(text.strip_suffix(after_digits).unwrap_or_default())?;
                self.out.write_char('\\')?;
                rest = after_digits;
            } else if text.starts_with(['#', '-', '+', '=']) {
                self.out.write_char('\\')?;
            }
        }
        while let Some(at) = rest.find(['\\', '`', '*', '_', '[', ']', '<', '>', '&', '|', '~', '$']) {
            let (before, after) = rest.split_at(at);
            self.out.write_str(before)?;
            self.out.write_char('\\')?;
            let mut characters = after.chars();
            if let Some(character) = characters.next() {
                self.out.write_char(character)?;
            }
            rest = characters.as_str();
        }
        self.out.write_str(rest)
    }

    fn code(&mut self, text: &str) -> fmt::Result {
        if self.place.language.direction == Direction::RightToLeft {
            self.out.write_str("<code dir=\"ltr\">")?;
            self.html(text)?;
            return self.out.write_str("</code>");
        }
        // A fence is longer than any run of backticks inside it.
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
        let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
        self.fence(longest + 1)?;
        self.out.write_str(pad)?;
        if self.in_cell {
            // In a table even code has its bars escaped.
            for (position, part) in text.split('|').enumerate() {
                if position > 0 {
                    self.out.write_str("\\|")?;
                }
                self.out.write_str(part)?;
            }
        } else {
            self.out.write_str(text)?;
        }
        self.out.write_str(pad)?;
        self.fence(longest + 1)
    }

    fn fence(&mut self, length: usize) -> fmt::Result {
        (0..length).try_for_each(|_| self.out.write_char('`'))
    }

    /// Text inside HTML, in which Markdown is still read.
    fn html(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            match character {
                '&' => self.out.write_str("&amp;")?,
                '<' => self.out.write_str("&lt;")?,
                '>' => self.out.write_str("&gt;")?,
                '"' => self.out.write_str("&quot;")?,
                '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' => {
                    write!(self.out, "&#{};", u32::from(character))?;
                }
                _ => self.out.write_char(character)?,
            }
        }
        Ok(())
    }

    fn url(&mut self, target: Target<'_>) -> fmt::Result {
        let Place { family, language, page } = self.place;
        let own = match page {
            Page::Reference(_) | Page::ReferenceIndex | Page::NonStandard => REFERENCE,
            Page::Comparison(..) | Page::ComparisonIndex => COMPARISONS,
        };
        let wanted = match target {
            Target::Reference(_) | Target::Partner(..) | Target::ReferenceIndex | Target::NonStandard => REFERENCE,
            Target::Comparison(..) | Target::ComparisonIndex => COMPARISONS,
            Target::Language(_) | Target::Source(..) => own,
        };
        let directory = match target {
            Target::Partner(partner, _) => partner.id,
            _ => family.id,
        };
        if own != wanted {
            write!(self.out, "../../../{wanted}/{}/{directory}/", language.tag)?;
        } else if directory != family.id {
            write!(self.out, "../{directory}/")?;
        }
        match target {
            Target::Reference(key) => path::write_code(family, key, &mut self.out),
            Target::Partner(partner, key) => match partner.entry(key) {
                Some(entry) => path::write_code(partner, entry.key, &mut self.out),
                None => self.out.write_str(path::NON_STANDARD),
            },
            Target::Comparison(low, high) => path::write_pair(family, low, high, &mut self.out),
            Target::ReferenceIndex | Target::ComparisonIndex => self.out.write_str(path::INDEX),
            Target::NonStandard => self.out.write_str(path::NON_STANDARD),
            Target::Language(other) => {
                write!(self.out, "../../{}/{}/", other.tag, family.id)?;
                page.write_file_name(family, &mut self.out)
            }
            Target::Source(document, citation) => {
                self.out.write_str(document.url)?;
                if citation.section.is_empty() || document.section_prefix.is_empty() {
                    return Ok(());
                }
                self.out.write_str(document.section_prefix)?;
                self.out.write_str(citation.section)
            }
        }
    }
}

impl<W: fmt::Write> Render for Markdown<'_, W> {
    fn begin(&mut self, block: Block<'_>) -> fmt::Result {
        self.indent = "";
        self.at_line_start = matches!(block, Block::Kicker | Block::Paragraph | Block::Item);
        match block {
            Block::Page(language) => {
                let Language { tag, direction, .. } = language;
                writeln!(self.out, "<div lang=\"{tag}\" dir=\"{}\">", direction.id())
            }
            Block::Kicker | Block::Paragraph | Block::List => self.out.write_str("\n"),
            Block::Title => self.out.write_str("\n# "),
            Block::Heading(level, anchor) => {
                self.out.write_str("\n")?;
                for _ in 0..level {
                    self.out.write_char('#')?;
                }
                let hyphen = if anchor.code.is_empty() || anchor.section.is_empty() { "" } else { "-" };
                write!(self.out, " <a id=\"{}{hyphen}{}\"></a>", anchor.code, anchor.section)
            }
            Block::Item => {
                self.indent = "  ";
                self.out.write_str("- ")
            }
            Block::Table(columns) => {
                self.head = Some(columns);
                self.out.write_str("\n")
            }
            Block::Row => self.out.write_str("|"),
            Block::Cell => {
                self.in_cell = true;
                self.out.write_str(" ")
            }
            Block::Listing(language) => {
                self.in_listing = true;
                if self.place.language.direction == Direction::RightToLeft {
                    self.out.write_str("\n<div dir=\"ltr\">\n")?;
                }
                write!(self.out, "\n```{language}\n")
            }
        }
    }

    fn end(&mut self, block: Block<'_>) -> fmt::Result {
        match block {
            Block::Page(_) => self.out.write_str("\n</div>\n"),
            Block::List | Block::Table(_) => Ok(()),
            Block::Kicker | Block::Title | Block::Heading(..) | Block::Paragraph | Block::Item => {
                self.out.write_str("\n")
            }
            Block::Row => {
                self.out.write_str("\n")?;
                if let Some(columns) = self.head.take() {
                    self.out.write_str("|")?;
                    for _ in 0..columns {
                        self.out.write_str(" --- |")?;
                    }
                    self.out.write_str("\n")?;
                }
                Ok(())
            }
            Block::Cell => {
                self.in_cell = false;
                self.out.write_str(" |")
            }
            Block::Listing(_) => {
                self.in_listing = false;
                self.out.write_str("```\n")?;
                if self.place.language.direction == Direction::RightToLeft {
                    self.out.write_str("\n</div>\n")?;
                }
                Ok(())
            }
        }
    }

    fn run(&mut self, run: Run<'_>) -> fmt::Result {
        if self.in_listing {
            return self.out.write_str(run.text);
        }
        let written = match run.style {
            Style::Plain => self.escaped(run.text),
            Style::Strong => {
                self.at_line_start = false;
                self.out.write_str("**")?;
                self.escaped(run.text)?;
                self.out.write_str("**")
            }
            Style::Code => self.code(run.text),
        };
        self.at_line_start = false;
        written
    }

    fn begin_link(&mut self, _: Target<'_>) -> fmt::Result {
        self.at_line_start = false;
        self.out.write_char('[')
    }

    fn end_link(&mut self, target: Target<'_>) -> fmt::Result {
        self.out.write_str("](")?;
        self.url(target)?;
        self.out.write_char(')')
    }

    fn sentence_gap(&mut self) -> fmt::Result {
        let language = self.place.language;
        if language.breaks_lines && !self.in_cell {
            self.at_line_start = true;
            self.out.write_char('\n')?;
            self.out.write_str(self.indent)
        } else {
            self.out.write_str(language.sentence_gap)
        }
    }

    fn group_gap(&mut self) -> fmt::Result {
        // Outside a table, a line is one line.
        self.out.write_str(if self.in_cell { "<br>" } else { " / " })
    }

    fn end_line(&mut self) -> fmt::Result {
        self.out.write_char('\n')
    }

    fn begin_isolate(&mut self, direction: Direction) -> fmt::Result {
        self.at_line_start = false;
        write!(self.out, "<span dir=\"{}\">", direction.id())
    }

    fn end_isolate(&mut self, _: Direction) -> fmt::Result {
        self.out.write_str("</span>")
    }
}
