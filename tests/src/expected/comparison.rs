//! What the page of a pair must say.

use super::relation::{self, Relation};
use super::{PageOf, Writer};
use crate::page::{Block, Section, plain, strong};
use crate::spec::{items, strings, text};
use crate::topic::Topic;
use serde_json::Value;

/// What a page tells of: both codes, or what they have in common if they differ in their class alone.
fn sides<'s>(low: Topic<'s>, high: Topic<'s>) -> Vec<Topic<'s>> {
    if low.shares_entry(high) { vec![low.entry.topic()] } else { vec![low, high] }
}

impl Writer<'_> {
    pub(super) fn comparison(&self, low: Topic<'_>, high: Topic<'_>) -> Vec<Section> {
        let title = plain(&format!("{} {} vs {}", self.family.kicker, low.titled(), high.titled()));
        let mut sections = self.top(title, vec![self.verdict(low, high)]);
        for side in sides(low, high) {
            let (code, entry) = (side.code, side.entry);
            let anchor = |part: &str| format!("{code}-{part}");
            let heading = plain(&side.titled());
            let blocks = vec![self.name(entry)];
            sections.push(Section { level: 2, anchors: vec![code.to_string()], heading, blocks });
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
    fn noted(&self, low: Topic<'_>, high: Topic<'_>, part: &str) -> Option<Vec<String>> {
        let note = self.family.note(low.code, high.code)?;
        note.value[part].is_object().then(|| self.sentences(&format!("{}-{}/{part}", low.code, high.code)))
    }

    /// One to three sentences: what separates the two, what a sender does, and exceptions where the two can meet.
    fn verdict(&self, low: Topic<'_>, high: Topic<'_>) -> Block {
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

    fn exceptions(&self, topic: Topic<'_>, other: Topic<'_>) -> Vec<String> {
        let entry = topic.entry;
        let meets =
            |answer: &&Value| strings(&answer["commands"]).any(|command| self.family.may_answer(other.entry, command));
        let cases = entry.answers().filter(meets).flat_map(|answer| items(&answer["cases"]));
        let whys = cases.filter(|case| case["why"].is_object());
        whys.flat_map(|case| self.sentences(&format!("{}/cases/{}", entry.code, text(case, "id")))).collect()
    }

    fn differences(&self, low: Topic<'_>, high: Topic<'_>) -> Vec<Block> {
        let points = self.noted(low, high, "points").map(Block::List);
        points.into_iter().chain(self.compared(low, high)).collect()
    }

    fn use_when(&self, low: Topic<'_>, high: Topic<'_>) -> Vec<Block> {
        if Relation::of(self.family, low, high) == Relation::Strangers {
            let said = self.pattern("choice/strangers", &[("a", low.code), ("b", high.code)]);
            return vec![Block::Paragraph(said)];
        }
        let choice = self.noted(low, high, "choice").map(|said| Block::Paragraph(said.join(self.gap())));
        let each = |side: Topic<'_>| {
            let said = self.prose(&format!("{}/use_when", side.entry.code));
            self.labelled(&strong(&side.code.to_string()), &said)
        };
        choice.into_iter().chain([Block::List(sides(low, high).into_iter().map(each).collect())]).collect()
    }

    fn more(&self, low: Topic<'_>, high: Topic<'_>) -> Vec<Block> {
        let this = PageOf::Pair(self.family, self.language, low, high);
        let sides = sides(low, high).into_iter().map(|side| side.entry.topic());
        let told = sides.filter(|side| self.has_code(side.entry));
        let linked =
            told.map(|side| self.code_link(&this, side.entry, &format!("{} {}", self.family.kicker, side.titled())));
        let mut items: Vec<String> = linked.collect();
        let note = self.family.note(low.code, high.code).map(|note| &note.places);
        let places = [&low.entry.places, &high.entry.places].into_iter().chain(note).flatten().cloned().collect();
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
