//! What the page of a pair must say.

use super::relation::{self, Relation};
use super::{PageOf, Writer};
use crate::page::{Block, Section, plain, strong};
use crate::spec::{Entry, items, strings, text};
use serde_json::Value;

impl Writer<'_> {
    pub(super) fn comparison(&self, low: &Entry, high: &Entry) -> Vec<Section> {
        let title = plain(&format!("{} {} vs {}", self.family.kicker, low.titled(), high.titled()));
        let mut sections = self.top(title, vec![self.verdict(low, high)]);
        for entry in [low, high] {
            let anchor = |part: &str| format!("{}-{part}", entry.code);
            let heading = plain(&entry.titled());
            sections.push(Section { level: 2, anchors: vec![entry.text()], heading, blocks: vec![self.name(entry)] });
            let description = Block::Paragraph(self.prose(&format!("{}/description", entry.code)));
            let parts =
                [("description", description), ("seen-when", self.seen(entry, "seen_when")), ("fix", self.fix(entry))];
            sections.extend(
                parts.map(|(part, block)| Section { blocks: vec![block], ..self.section(3, &anchor(part), part) }),
            );
        }
        let parts = [
            ("differences", self.differences(low, high)),
            ("use-when", self.use_when(low, high)),
            ("more", self.more(low, high)),
        ];
        sections.extend(parts.map(|(part, blocks)| Section { blocks, ..self.section(2, part, part) }));
        sections
    }

    /// The part of the note on the pair, if it has one.
    fn noted(&self, low: &Entry, high: &Entry, part: &str) -> Option<Vec<String>> {
        let note = self.family.note(low.code, high.code)?;
        note.value[part].is_object().then(|| self.sentences(&format!("{}-{}/{part}", low.code, high.code)))
    }

    /// One to three sentences: what separates the two, what a sender does, and exceptions where the two can meet.
    fn verdict(&self, low: &Entry, high: &Entry) -> Block {
        let mut said = self.noted(low, high, "verdict").unwrap_or_else(|| {
            let (key, arguments) = relation::sentence(self.family, low, high);
            vec![self.pattern(&key, &arguments)]
        });
        said.extend(
            relation::advice(self.family, low, high).iter().map(|(key, arguments)| self.pattern(key, arguments)),
        );
        if Relation::of(self.family, low, high) != Relation::Strangers {
            said.extend(self.exceptions(low, high));
            said.extend(self.exceptions(high, low));
        }
        Block::Paragraph(said.join(self.gap()))
    }

    fn exceptions(&self, entry: &Entry, other: &Entry) -> Vec<String> {
        let meets =
            |answer: &&Value| strings(&answer["commands"]).any(|command| self.family.may_answer(other, command));
        let cases = entry.answers().filter(meets).flat_map(|answer| items(&answer["cases"]));
        let whys = cases.filter(|case| case["why"].is_object());
        whys.flat_map(|case| self.sentences(&format!("{}/cases/{}", entry.code, text(case, "id")))).collect()
    }

    fn differences(&self, low: &Entry, high: &Entry) -> Vec<Block> {
        let points = self.noted(low, high, "points").map(Block::List);
        points.into_iter().chain(self.compared(low, high)).collect()
    }

    fn use_when(&self, low: &Entry, high: &Entry) -> Vec<Block> {
        if Relation::of(self.family, low, high) == Relation::Strangers {
            let said = self.pattern("choice/strangers", &[("a", low.code), ("b", high.code)]);
            return vec![Block::Paragraph(said)];
        }
        let choice = self.noted(low, high, "choice").map(|said| Block::Paragraph(said.join(self.gap())));
        let each =
            |entry: &Entry| self.labelled(&strong(&entry.text()), &self.prose(&format!("{}/use_when", entry.code)));
        choice.into_iter().chain([Block::List([low, high].map(each).to_vec())]).collect()
    }

    fn more(&self, low: &Entry, high: &Entry) -> Vec<Block> {
        let this = PageOf::Pair(self.family, self.language, low, high);
        let linked =
            |entry: &Entry| self.code_link(&this, entry, &format!("{} {}", self.family.kicker, entry.titled()));
        let mut items: Vec<String> = [low, high].into_iter().filter(|entry| self.has_code(entry)).map(linked).collect();
        let note = self.family.note(low.code, high.code).map(|note| &note.places);
        let places = [&low.places, &high.places].into_iter().chain(note).flatten().cloned().collect();
        items.extend(self.sources(&places));
        let confused = self.family.notes.iter().filter(|note| note.is_often_confused());
        let notes = confused.filter(|note| {
            let touches = [note.low, note.high].iter().any(|code| [low.code, high.code].contains(code));
            touches && (note.low, note.high) != (low.code, high.code) && self.has_pair(note.low, note.high)
        });
        let rivals: Vec<String> = notes.map(|note| self.pair_link(&this, note.low, note.high)).collect();
        if !rivals.is_empty() {
            items.push(self.labelled(&self.strong_label("more/rivals"), &self.list(rivals)));
        }
        items.extend(self.languages_item(&this, &self.others(|other| other.has_pair(low.code, high.code))));
        items.push(self.page_link(&this, "more/comparisons", &PageOf::Pairs(self.family, self.language)));
        [Block::List(items)].into_iter().chain(self.state()).collect()
    }
}
