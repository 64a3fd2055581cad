//! The words in which the command itself composes: blocks, labels, facts, sources.
//!
//! Texts of a language and facts go in; calls to a renderer come out. It has no text of its own.

use replybook::catalogue::{
    Block, CitationId, CommandId, CommandName, Direction, Family, Origin, Phrase, Piece, Render, Run, Style, TextId,
    pieces,
};
use replybook::{CATALOGUE, Locale};
use std::fmt;

pub(crate) struct Pen<'r, R> {
    pub(crate) out: &'r mut R,
    pub(crate) locale: Locale<'static>,
}

impl<R: Render> Pen<'_, R> {
    pub(crate) fn block(&mut self, block: Block<'_>, inside: impl FnOnce(&mut Self) -> fmt::Result) -> fmt::Result {
        self.out.begin(block)?;
        inside(self)?;
        self.out.end(block)
    }

    fn run(&mut self, text: &str, style: Style, origin: Origin) -> fmt::Result {
        if text.is_empty() { Ok(()) } else { self.out.run(Run { text, style, origin }) }
    }

    /// A fact that no language translates.
    pub(crate) fn fact(&mut self, text: &str, style: Style) -> fmt::Result {
        self.run(text, style, Origin::Fact)
    }

    /// A label of the language.
    pub(crate) fn label(&mut self, id: impl Into<TextId>) -> fmt::Result {
        let id = id.into();
        self.run(self.locale.text(id), Style::Plain, Origin::Text(id))
    }

    /// A text of the language, sentence by sentence, as a paragraph of its own.
    pub(crate) fn paragraph(&mut self, id: impl Into<TextId>) -> fmt::Result {
        let id = id.into();
        self.block(Block::Paragraph, |pen| {
            for (position, sentence) in pen.locale.text(id).split('\n').enumerate() {
                if position > 0 {
                    pen.out.sentence_gap()?;
                }
                for piece in pieces(sentence) {
                    match piece {
                        Piece::Words(words) => pen.run(words, Style::Plain, Origin::Text(id))?,
                        Piece::Placeholder(word) => pen.run(word, Style::Code, Origin::Text(id))?,
                    }
                }
            }
            Ok(())
        })
    }

    /// A command, by its word or its label.
    pub(crate) fn command(&mut self, family: &Family<'static>, id: CommandId) -> fmt::Result {
        match family.command(id).map(|command| command.name) {
            Some(CommandName::Word(word)) => self.fact(word, Style::Code),
            Some(CommandName::Label(text)) => self.label(text),
            None => Ok(()),
        }
    }

    /// Places in documents, with the comma of the language between two.
    pub(crate) fn places(&mut self, citations: &[CitationId]) -> fmt::Result {
        for (position, id) in citations.iter().enumerate() {
            if position > 0 {
                self.comma()?;
            }
            self.isolated(|pen| pen.fact(&place(*id), Style::Plain))?;
        }
        Ok(())
    }

    /// What no language translates, kept whole in a language of the other direction.
    fn isolated(&mut self, inside: impl FnOnce(&mut Self) -> fmt::Result) -> fmt::Result {
        if self.locale.language.direction == Direction::LeftToRight {
            return inside(self);
        }
        self.out.begin_isolate(Direction::LeftToRight)?;
        inside(self)?;
        self.out.end_isolate(Direction::LeftToRight)
    }

    /// The comma of the language.
    pub(crate) fn comma(&mut self) -> fmt::Result {
        self.run(self.locale.language.comma, Style::Plain, Origin::Page)
    }

    /// A dash between a code and its name.
    pub(crate) fn dash(&mut self) -> fmt::Result {
        self.run(" – ", Style::Plain, Origin::Page)
    }

    /// A row of a table, with what stands in its cells.
    pub(crate) fn row(
        &mut self,
        label: Phrase,
        value: impl FnOnce(&mut Self) -> fmt::Result,
        sources: impl FnOnce(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        self.block(Block::Row, |pen| {
            pen.block(Block::Cell, |pen| pen.label(label))?;
            pen.block(Block::Cell, value)?;
            pen.block(Block::Cell, sources)
        })
    }
}

/// A place in a document, as text: `RFC 5321 §4.2.3`.
pub(crate) fn place(id: CitationId) -> String {
    match CATALOGUE.citation(id) {
        Some((document, citation)) if citation.section.is_empty() => document.label.to_owned(),
        Some((document, citation)) => format!("{} §{}", document.label, citation.section),
        None => String::new(),
    }
}
