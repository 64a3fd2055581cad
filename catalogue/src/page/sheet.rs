//! The words in which pages are composed: blocks, texts, labels, links, lists.
//!
//! Takes slots and facts, gives runs to a renderer. It knows no particular page.

use super::{Composer, Page};
use crate::relation::as_a_whole;
use crate::{
    Block, Citation, CitationId, CommandId, CommandName, Direction, Document, EnhancedCode, Entry, Key, KeyForm,
    KeyText, Origin, Phrase, Piece, Prose, Render, Run, Style, Subject, Target, TextId, pieces,
};
use core::fmt;

pub(super) struct Sheet<'s, 'a, R> {
    pub(super) composer: &'s Composer<'a>,
    pub(super) out: &'s mut R,
}

impl<'a, R: Render> Sheet<'_, 'a, R> {
    pub(super) fn block(&mut self, block: Block<'_>, inside: impl FnOnce(&mut Self) -> fmt::Result) -> fmt::Result {
        self.out.begin(block)?;
        inside(self)?;
        self.out.end(block)
    }

    pub(super) fn link(&mut self, target: Target<'_>, inside: impl FnOnce(&mut Self) -> fmt::Result) -> fmt::Result {
        self.out.begin_link(target)?;
        inside(self)?;
        self.out.end_link(target)
    }

    fn run(&mut self, text: &str, style: Style, origin: Origin) -> fmt::Result {
        if text.is_empty() { Ok(()) } else { self.out.run(Run { text, style, origin }) }
    }

    /// What no language translates: it keeps the direction of the source language, whatever the page's.
    fn untranslated(&mut self, inside: impl FnOnce(&mut Self) -> fmt::Result) -> fmt::Result {
        let source = self.composer.catalogue.languages.first();
        self.isolated(source.map_or(Direction::LeftToRight, |language| language.direction), inside)
    }

    /// Text of one direction, kept whole in a page of the other one.
    fn isolated(&mut self, direction: Direction, inside: impl FnOnce(&mut Self) -> fmt::Result) -> fmt::Result {
        if direction == self.composer.locale.language.direction {
            return inside(self);
        }
        self.out.begin_isolate(direction)?;
        inside(self)?;
        self.out.end_isolate(direction)
    }

    /// What the page adds between texts.
    pub(super) fn mark(&mut self, text: &str) -> fmt::Result {
        self.run(text, Style::Plain, Origin::Page)
    }

    pub(super) fn colon(&mut self) -> fmt::Result {
        self.mark(self.composer.locale.language.colon)
    }

    /// A fact that no language translates.
    pub(super) fn fact(&mut self, text: &str, style: Style) -> fmt::Result {
        self.run(text, style, Origin::Fact)
    }

    /// A label, a heading or a name: one line without arguments.
    pub(super) fn label(&mut self, id: impl Into<TextId>, style: Style) -> fmt::Result {
        let id = id.into();
        self.run(self.composer.locale.text(id), style, Origin::Text(id))
    }

    /// One sentence, its placeholders set as code; those that name an argument give way to it.
    fn sentence(&mut self, id: TextId, sentence: &str, arguments: &[(&str, &KeyText)]) -> fmt::Result {
        for piece in pieces(sentence) {
            match piece {
                Piece::Words(words) => self.run(words, Style::Plain, Origin::Text(id))?,
                Piece::Placeholder(name) => match arguments.iter().find(|(argument, _)| *argument == name) {
                    Some((_, value)) => self.run(value.as_str(), Style::Code, Origin::Fact)?,
                    None => self.run(name, Style::Code, Origin::Text(id))?,
                },
            }
        }
        Ok(())
    }

    /// All sentences of a text, one after the other.
    pub(super) fn text(&mut self, id: TextId) -> fmt::Result {
        for (position, sentence) in self.composer.locale.text(id).split('\n').enumerate() {
            if position > 0 {
                self.out.sentence_gap()?;
            }
            self.sentence(id, sentence, &[])?;
        }
        Ok(())
    }

    /// A text as a paragraph of its own.
    pub(super) fn paragraph(&mut self, prose: &Prose<'a>) -> fmt::Result {
        self.block(Block::Paragraph, |sheet| sheet.text(prose.text))
    }

    /// A sentence pattern with its arguments.
    pub(super) fn pattern(&mut self, phrase: Phrase, arguments: &[(&str, &KeyText)]) -> fmt::Result {
        self.sentence(phrase.into(), self.composer.locale.text(phrase), arguments)
    }

    /// A list whose items are the sentences of a text.
    pub(super) fn sentence_items(&mut self, prose: &Prose<'a>) -> fmt::Result {
        self.block(Block::List, |sheet| {
            for sentence in sheet.composer.locale.text(prose.text).split('\n') {
                sheet.block(Block::Item, |sheet| sheet.sentence(prose.text, sentence, &[]))?;
            }
            Ok(())
        })
    }

    /// Calls for each item, with the comma of the language between two.
    pub(super) fn enumerate<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        mut each: impl FnMut(&mut Self, T) -> fmt::Result,
    ) -> fmt::Result {
        for (position, item) in items.into_iter().enumerate() {
            if position > 0 {
                self.mark(self.composer.locale.language.comma)?;
            }
            each(self, item)?;
        }
        Ok(())
    }

    pub(super) fn key_text(&self, key: Key) -> KeyText {
        self.composer.family.form.text(key)
    }

    /// What a class is called.
    pub(super) fn class(&mut self, class: u8) -> fmt::Result {
        match self.composer.family.severity_of_class(class) {
            Some(severity) => self.label(severity.label, Style::Plain),
            None => Ok(()),
        }
    }

    /// A code of the partner family.
    pub(super) fn partner_key(&mut self, key: Key) -> fmt::Result {
        match self.composer.family.form.partner() {
            Some(form) => self.fact(form.text(key).as_str(), Style::Code),
            None => Ok(()),
        }
    }

    /// An enhanced status code.
    pub(super) fn enhanced(&mut self, code: EnhancedCode) -> fmt::Result {
        self.fact(code.text().as_str(), Style::Code)
    }

    pub(super) fn key(&mut self, key: Key, style: Style) -> fmt::Result {
        let text = self.key_text(key);
        self.fact(text.as_str(), style)
    }

    /// Number and English title: `552 Exceeded Storage`.
    pub(super) fn titled(&mut self, subject: &Subject<'a>) -> fmt::Result {
        self.untranslated(|sheet| sheet.number_and_title(subject.key(), subject.entry()))
    }

    /// The same for an entry.
    pub(super) fn titled_entry(&mut self, entry: &'a Entry<'a>) -> fmt::Result {
        self.untranslated(|sheet| sheet.number_and_title(entry.key, Some(entry)))
    }

    fn number_and_title(&mut self, key: Key, entry: Option<&'a Entry<'a>>) -> fmt::Result {
        self.key(key, Style::Plain)?;
        if let Some(entry) = entry {
            self.mark(" ")?;
            self.fact(entry.title, Style::Plain)?;
        }
        Ok(())
    }

    /// An English title alone.
    pub(super) fn entry_title(&mut self, entry: &'a Entry<'a>) -> fmt::Result {
        self.untranslated(|sheet| sheet.fact(entry.title, Style::Plain))
    }

    /// The title of a code's page, or of a comparison.
    pub(super) fn title(&mut self, one: &Subject<'a>, other: Option<&Subject<'a>>) -> fmt::Result {
        self.untranslated(|sheet| {
            sheet.fact(sheet.composer.family.kicker, Style::Plain)?;
            sheet.mark(" ")?;
            sheet.number_and_title(one.key(), one.entry())?;
            if let Some(other) = other {
                sheet.mark(" vs ")?;
                sheet.number_and_title(other.key(), other.entry())?;
            }
            Ok(())
        })
    }

    /// The localized name of a subject.
    pub(super) fn name(&mut self, subject: &Subject<'a>) -> fmt::Result {
        match subject.entry() {
            Some(entry) => self.label(entry.name, Style::Strong),
            None => self.label(Phrase::UnknownName, Style::Strong),
        }
    }

    /// What there is to say of any code without an entry.
    pub(super) fn unknown(&mut self, code: &KeyText) -> fmt::Result {
        let phrase = match self.composer.family.form {
            KeyForm::EnhancedCode => Phrase::UnknownEnhanced,
            _ => Phrase::UnknownDescription,
        };
        self.block(Block::Paragraph, |sheet| sheet.pattern(phrase, &[("code", code)]))
    }

    pub(super) fn heading(&mut self, level: u8, code: &str, section: &'static str, phrase: Phrase) -> fmt::Result {
        self.block(Block::Heading(level, crate::Anchor { code, section }), |sheet| sheet.label(phrase, Style::Plain))
    }

    /// The words or labels of commands.
    pub(super) fn commands(&mut self, commands: impl IntoIterator<Item = CommandId>, label: Style) -> fmt::Result {
        self.enumerate(commands, |sheet, id| match sheet.composer.family.command(id).map(|command| command.name) {
            Some(CommandName::Word(word)) => sheet.fact(word, Style::Code),
            Some(CommandName::Label(text)) => sheet.label(text, label),
            None => Ok(()),
        })
    }

    /// Commands beside others, of which something else is said: what stands for every command is any other one.
    pub(super) fn commands_among_others(&mut self, commands: impl Iterator<Item = CommandId> + Clone) -> fmt::Result {
        let family = self.composer.family;
        let every = |id: &CommandId| family.command(*id).and_then(|command| command.every);
        // Those that are named come first.
        let named = commands.clone().filter(|id| every(id).is_none());
        self.enumerate(named.chain(commands.filter(|id| every(id).is_some())), |sheet, id| match every(&id) {
            Some(other) => sheet.label(other, Style::Plain),
            None => sheet.commands([id], Style::Plain),
        })
    }

    /// Commands as a whole: where one of them stands for every command, no other command is named.
    pub(super) fn all_commands(&mut self, commands: impl Iterator<Item = CommandId> + Clone) -> fmt::Result {
        let family = self.composer.family;
        self.commands(as_a_whole(family, commands), Style::Plain)
    }

    /// A pair: `452 / 552`.
    pub(super) fn pair(&mut self, low: Key, high: Key) -> fmt::Result {
        self.key(low, Style::Plain)?;
        self.mark(" / ")?;
        self.key(high, Style::Plain)
    }

    /// A link to the comparison of a pair.
    pub(super) fn pair_link(&mut self, low: Key, high: Key) -> fmt::Result {
        self.link(Target::Comparison(low, high), |sheet| sheet.pair(low, high))
    }

    /// A link to one of the lists, if there is one.
    pub(super) fn index_item(&mut self, index: &Page<'a>) -> fmt::Result {
        let (target, phrase) = match index {
            Page::ReferenceIndex => (Target::ReferenceIndex, Phrase::MoreReference),
            Page::NonStandard => (Target::NonStandard, Phrase::HeadingNonStandard),
            _ => (Target::ComparisonIndex, Phrase::MoreComparisons),
        };
        if !self.composer.has(index) {
            return Ok(());
        }
        self.block(Block::Item, |sheet| sheet.link(target, |sheet| sheet.label(phrase, Style::Plain)))
    }

    /// A table's row.
    pub(super) fn row(&mut self, cells: impl FnOnce(&mut Self) -> fmt::Result) -> fmt::Result {
        self.block(Block::Row, cells)
    }

    /// A cell of a table.
    pub(super) fn cell(&mut self, inside: impl FnOnce(&mut Self) -> fmt::Result) -> fmt::Result {
        self.block(Block::Cell, inside)
    }

    /// A cell that holds a label.
    pub(super) fn label_cell(&mut self, id: impl Into<TextId>) -> fmt::Result {
        self.cell(|sheet| sheet.label(id, Style::Plain))
    }

    /// A place in a document, as text: `RFC 5321 §4.2.3`.
    fn place(&mut self, document: &Document<'_>, citation: &Citation<'_>) -> fmt::Result {
        self.untranslated(|sheet| {
            sheet.fact(document.label, Style::Plain)?;
            if citation.section.is_empty() {
                return Ok(());
            }
            sheet.mark(" §")?;
            sheet.fact(citation.section, Style::Plain)
        })
    }

    /// Places in documents, as text.
    pub(super) fn places(&mut self, citations: &[CitationId]) -> fmt::Result {
        self.enumerate(citations, |sheet, id| match sheet.composer.catalogue.citation(*id) {
            Some((document, citation)) => sheet.place(document, citation),
            None => Ok(()),
        })
    }

    /// Places in documents, each as a link.
    pub(super) fn linked_places(&mut self, citations: &[CitationId]) -> fmt::Result {
        self.enumerate(citations, |sheet, id| match sheet.composer.catalogue.citation(*id) {
            Some((document, citation)) => {
                sheet.link(Target::Source(document, citation), |sheet| sheet.place(document, citation))
            }
            None => Ok(()),
        })
    }

    /// An item a document, with links to the cited sections; the citations are sorted.
    pub(super) fn source_items(&mut self, citations: impl Iterator<Item = CitationId>) -> fmt::Result {
        let mut document = None;
        let catalogue = self.composer.catalogue;
        for id in citations {
            let Some((source, citation)) = catalogue.citation(id) else { continue };
            let same = document == Some(citation.document);
            match (same, document.is_some()) {
                (true, _) => self.mark(self.composer.locale.language.comma)?,
                (false, open) => {
                    if open {
                        self.out.end(Block::Item)?;
                    }
                    self.out.begin(Block::Item)?;
                    if !citation.section.is_empty() {
                        self.untranslated(|sheet| sheet.fact(source.label, Style::Plain))?;
                        self.colon()?;
                    }
                    document = Some(citation.document);
                }
            }
            self.link(Target::Source(source, citation), |sheet| {
                sheet.untranslated(|sheet| {
                    if citation.section.is_empty() {
                        sheet.fact(source.label, Style::Plain)
                    } else {
                        sheet.mark("§")?;
                        sheet.fact(citation.section, Style::Plain)
                    }
                })
            })?;
        }
        if document.is_some() { self.out.end(Block::Item) } else { Ok(()) }
    }

    /// The section of sources.
    pub(super) fn sources(&mut self, citations: impl Iterator<Item = CitationId>) -> fmt::Result {
        let anchor = crate::Anchor { code: "", section: "sources" };
        self.block(Block::Heading(2, anchor), |sheet| sheet.label(Phrase::MoreSources, Style::Plain))?;
        self.block(Block::List, |sheet| sheet.source_items(citations))
    }

    /// Links to the same page in the other languages, if there is one.
    pub(super) fn language_item(&mut self, page: &Page<'a>) -> fmt::Result {
        let composer = self.composer;
        let (family, own) = (composer.family, composer.locale.language);
        let others = || {
            let all = composer.catalogue.languages.iter();
            all.filter(|language| language.tag != own.tag && composer.pages.has(family, language, page))
        };
        if others().next().is_none() {
            return Ok(());
        }
        self.block(Block::Item, |sheet| {
            sheet.label(Phrase::MoreLanguages, Style::Strong)?;
            sheet.colon()?;
            sheet.enumerate(others(), |sheet, language| {
                sheet.link(Target::Language(language), |sheet| {
                    sheet.isolated(language.direction, |sheet| sheet.fact(language.native_name, Style::Plain))
                })
            })
        })
    }

    /// The sentence on the state of the translation.
    pub(super) fn state(&mut self) -> fmt::Result {
        match self.composer.locale.language.state.label() {
            Some(phrase) => self.block(Block::Paragraph, |sheet| sheet.label(phrase, Style::Plain)),
            None => Ok(()),
        }
    }

    /// The pairs of this code that are often confused.
    pub(super) fn confused_with(&self, entry: &'a Entry<'a>) -> impl Iterator<Item = (Key, Key)> + use<'a, R> {
        let family = self.composer.family;
        let is_own = move |key: Key| family.form.general(key) == entry.key;
        let notes = family.notes.iter().filter(|note| note.often_confused);
        notes.map(|note| (note.low, note.high)).filter(move |(low, high)| is_own(*low) || is_own(*high))
    }
}
