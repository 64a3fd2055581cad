//! A page as data: what stands under which heading.
//!
//! A page goes in; its sections come out, each with its paragraphs, items and rows as plain text. It knows no page, and
//! leaves nothing out but links and the word over the title.

use crate::text;
use replybook::Language;
use replybook::catalogue::{Block, Origin, Render, Run, Style, Target, TextId};
use std::fmt;

#[derive(Debug, Default)]
pub(crate) struct Section {
    /// The code whose section it is; empty for the page's own.
    pub(crate) code: String,
    /// The section; empty before the first heading.
    pub(crate) name: &'static str,
    pub(crate) paragraphs: Vec<String>,
    pub(crate) items: Vec<String>,
    /// Rows of cells, the head first.
    pub(crate) rows: Vec<Vec<Cell>>,
}

#[derive(Debug, Default)]
pub(crate) struct Cell {
    pub(crate) text: String,
    /// The first text of the language in it.
    pub(crate) first: Option<TextId>,
}

pub(crate) struct Outline<'a> {
    language: &'a Language<'a>,
    pub(crate) title: String,
    /// The first is what stands before any heading.
    pub(crate) sections: Vec<Section>,
    /// The open text.
    text: Cell,
}

impl<'a> Outline<'a> {
    pub(crate) fn new(language: &'a Language<'a>) -> Self {
        Self { language, title: String::new(), sections: vec![Section::default()], text: Cell::default() }
    }

    /// The section with this name that belongs to no code.
    pub(crate) fn section(&self, name: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.name == name && section.code.is_empty())
    }
}

impl Render for Outline<'_> {
    fn begin(&mut self, block: Block<'_>) -> fmt::Result {
        match block {
            Block::Heading(_, anchor) => {
                let (code, name) = (anchor.code.to_owned(), anchor.section);
                self.sections.push(Section { code, name, ..Section::default() });
            }
            Block::Row => {
                if let Some(section) = self.sections.last_mut() {
                    section.rows.push(Vec::new());
                }
            }
            _ => {}
        }
        if !matches!(block, Block::Page(_) | Block::List | Block::Table(_) | Block::Row | Block::Listing(_)) {
            self.text = Cell::default();
        }
        Ok(())
    }

    fn end(&mut self, block: Block<'_>) -> fmt::Result {
        let Some(section) = self.sections.last_mut() else { return Ok(()) };
        let text = match block {
            Block::Page(_) | Block::List | Block::Table(_) | Block::Row | Block::Listing(_) => return Ok(()),
            _ => std::mem::take(&mut self.text),
        };
        match block {
            Block::Title => self.title = text.text,
            Block::Paragraph => section.paragraphs.push(text.text),
            Block::Item => section.items.push(text.text),
            Block::Cell => {
                if let Some(row) = section.rows.last_mut() {
                    row.push(text);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn run(&mut self, run: Run<'_>) -> fmt::Result {
        match run.style {
            Style::Code => text::push_token(self.language, run.text, &mut self.text.text),
            Style::Plain | Style::Strong => self.text.text.push_str(run.text),
        }
        if let Origin::Text(id) = run.origin {
            self.text.first.get_or_insert(id);
        }
        Ok(())
    }

    fn begin_link(&mut self, _: Target<'_>) -> fmt::Result {
        Ok(())
    }

    fn end_link(&mut self, _: Target<'_>) -> fmt::Result {
        Ok(())
    }

    fn sentence_gap(&mut self) -> fmt::Result {
        self.text.text.push_str(self.language.sentence_gap);
        Ok(())
    }

    fn group_gap(&mut self) -> fmt::Result {
        self.text.text.push_str(self.language.semicolon);
        Ok(())
    }

    fn end_line(&mut self) -> fmt::Result {
        self.text = Cell::default();
        Ok(())
    }
}
