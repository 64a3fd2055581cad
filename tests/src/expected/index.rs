//! What the indexes must say.

use super::relation::Relation;
use super::{PageOf, Writer};
use crate::code::Code;
use crate::page::{Block, Section, link, plain, strong};
use crate::spec::{Entry, NonStandard, Spec, text};
use crate::topic::Topic;
use std::collections::{BTreeMap, BTreeSet};

/// The sign of a relation in the matrix, and the key of its label.
const SIGNS: [(Relation, &str, &str); 3] = [
    (Relation::Rivals, "●", "relation/rivals"),
    (Relation::Outcomes, "◐", "relation/outcomes"),
    (Relation::Strangers, "○", "relation/strangers"),
];

impl Writer<'_> {
    /// The list of codes: a table a severity; of codes without one, a table a category.
    pub(super) fn codes(&self) -> Vec<Section> {
        let this = PageOf::Codes(self.family, self.language);
        let mut sections = self.top(self.label(&format!("{}/index/reference", self.family.id)), Vec::new());
        for (from, severity) in self.family.severities() {
            let entries = self.entries().filter(|entry| self.family.severity(entry.code) == severity);
            sections.extend(self.table_of(&this, entries, Some(from), self.severity(from)));
        }
        for category in self.family.categories() {
            let entries = self.entries().filter(|entry| self.family.severity(entry.code).is_null());
            let entries = entries.filter(|entry| self.family.category(entry.code) == Some(category));
            let heading = self.label(&format!("{}/category/{category}", self.family.id));
            sections.extend(self.table_of(&this, entries, None, heading));
        }
        let mut more = self.more_of_index(this, "more/comparisons", PageOf::Pairs(self.family, self.language));
        if self.has_non_standard()
            && let Some(Block::List(items)) = more.blocks.first_mut()
        {
            let heading = self.language.label("headings/non-standard");
            items.insert(0, link(&heading, "non-standard.md"));
        }
        sections.push(more);
        sections
    }

    /// A table of codes, if there are any, below the anchor of a code: the given one, or the first of them.
    fn table_of<'e>(
        &self,
        this: &PageOf<'_>,
        entries: impl Iterator<Item = &'e Entry>,
        anchor: Option<Code>,
        heading: String,
    ) -> Option<Section> {
        let mut entries = entries.peekable();
        let first = entries.peek()?.code;
        let head = ["column/code", "column/title", "column/name", "fact/advice"].map(|key| self.label(key));
        let mut rows = vec![head.to_vec()];
        rows.extend(entries.map(|entry| {
            vec![
                self.code_link(this, entry, &entry.code.to_string()),
                plain(entry.title()),
                self.label(&format!("{}/{}/name", self.family.id, entry.code)),
                self.rule(entry.topic()),
            ]
        }));
        let anchors = vec![anchor.unwrap_or(first).to_string()];
        Some(Section { level: 2, anchors, heading, blocks: vec![Block::Table(rows)] })
    }

    /// The codes that no standard defines: a table a severity.
    pub(super) fn non_standard(&self) -> Vec<Section> {
        let this = PageOf::NonStandard(self.family, self.language);
        let rule = Block::Paragraph(self.pattern("non-standard/rule", &[]));
        let heading = plain(&self.language.label("headings/non-standard"));
        let mut sections = self.top(heading, vec![rule]);
        for (from, severity) in self.family.severities() {
            let head = ["column/code", "column/evidence", "column/known", "more/sources"].map(|key| self.label(key));
            let mut rows = vec![head.to_vec()];
            let inside = |code: &&NonStandard| self.family.severity(code.code) == severity;
            rows.extend(self.family.non_standard.iter().filter(inside).map(|code| {
                let said = self.sentences(&format!("{}/line", code.code)).join(self.language.mark("sentence_gap"));
                let evidence = self.label(&format!("evidence/{}", text(&code.value["evidence"], "value")));
                vec![code.code.to_string(), evidence, said, self.linked_places(&code.places)]
            }));
            if rows.len() > 1 {
                let heading = self.severity(from);
                let blocks = vec![Block::Table(rows)];
                sections.push(Section { level: 2, anchors: vec![from.to_string()], heading, blocks });
            }
        }
        let to_codes = self.page_link(&this, "more/reference", &PageOf::Codes(self.family, self.language));
        let languages = self.languages_item(&this, &self.others(|writer| writer.has_non_standard()));
        let blocks = [Block::List([to_codes].into_iter().chain(languages).collect())];
        let blocks = blocks.into_iter().chain(self.state()).collect();
        sections.push(Section { blocks, ..self.section(2, "more", "more") });
        sections
    }

    /// The list of comparisons: rivals first, then the matrix.
    pub(super) fn comparisons(&self) -> Vec<Section> {
        let this = PageOf::Pairs(self.family, self.language);
        let mut sections = self.top(self.label(&format!("{}/index/comparisons", self.family.id)), Vec::new());
        let confused = self.family.notes.iter().filter(|note| note.is_often_confused());
        let items: Vec<String> = confused
            .filter(|note| self.has_pair(note.low, note.high))
            .map(|note| {
                let said = self.prose(&format!("{}-{}/verdict", note.low, note.high));
                self.labelled(&self.pair_link(&this, note.low, note.high), &said)
            })
            .collect();
        if !items.is_empty() {
            sections.push(Section { blocks: vec![Block::List(items)], ..self.section(2, "rivals", "rivals") });
        }
        let mut others: BTreeMap<Code, Vec<String>> = BTreeMap::new();
        for (low, high) in self.same_command() {
            others.entry(low).or_default().push(self.pair_link(&this, low, high));
        }
        let items: Vec<String> = others.into_values().map(|links| self.list(links)).collect();
        if !items.is_empty() {
            let section = self.section(2, "same-command", "same-command");
            sections.push(Section { blocks: vec![Block::List(items)], ..section });
        }
        sections.extend(self.matrix(this));
        sections.push(self.more_of_index(this, "more/reference", PageOf::Codes(self.family, self.language)));
        sections
    }

    /// Every pair of codes that are compared with all others, once: a row for each but the first.
    fn matrix(&self, this: PageOf<'_>) -> Option<Section> {
        let is_compared = |topic: &Topic<'_>| topic.entry.value["compared"] == true;
        let pairs = self.pairs().filter(|(low, high)| is_compared(low) && is_compared(high));
        let codes: BTreeSet<Code> = pairs.flat_map(|(low, high)| [low.code, high.code]).collect();
        let compared: Vec<Topic<'_>> = codes.iter().filter_map(|code| self.family.topic(*code)).collect();
        let (_, lower) = compared.split_last()?;
        let cell = |low: Topic<'_>, high: Topic<'_>| {
            if low.code >= high.code || !self.has_pair(low.code, high.code) {
                return String::new();
            }
            let relation = Relation::of(self.family, low, high);
            let sign = SIGNS.iter().find(|(known, ..)| *known == relation).map_or("?", |(_, sign, _)| *sign);
            let to = PageOf::Pair(self.family, self.language, low, high).path();
            link(sign, &super::relative(&this.path(), &to))
        };
        let head = [self.label("column/code")].into_iter().chain(lower.iter().map(|low| low.code.to_string()));
        let rows = compared.iter().skip(1).map(|high| {
            [strong(&high.code.to_string())].into_iter().chain(lower.iter().map(|low| cell(*low, *high))).collect()
        });
        let table = Block::Table([head.collect()].into_iter().chain(rows).collect());
        let key = Block::List(SIGNS.map(|(_, sign, label)| format!("{sign} {}", self.label(label))).to_vec());
        let heading = self.label("more/comparisons");
        Some(Section { level: 2, anchors: vec!["all".into()], heading, blocks: vec![table, key] })
    }

    fn more_of_index(&self, this: PageOf<'_>, label: &str, other: PageOf<'_>) -> Section {
        let languages = self.others(|writer| writer.language.has_family(writer.family));
        let items = [self.page_link(&this, label, &other)].into_iter().chain(self.languages_item(&this, &languages));
        let blocks = [Block::List(items.collect())].into_iter().chain(self.state()).collect();
        Section { blocks, ..self.section(2, "more", "more") }
    }
}

/// The list of languages, each in its own name and direction, a heading a family.
pub(super) fn languages(spec: &Spec) -> Vec<Section> {
    let families = spec.families.iter().map(|family| {
        let languages = spec.languages.iter().filter(|language| language.has_family(family));
        let item = |language: &crate::spec::Language| {
            let (tag, direction) = (language.tag(), language.mark("direction"));
            let name = plain(language.mark("native_name"));
            format!("<a lang=\"{tag}\" dir=\"{direction}\" href=\"{tag}/{}/README.md\">{name}</a>", family.id)
        };
        let list = Block::List(languages.map(item).collect());
        Section { level: 1, heading: plain(&family.kicker), blocks: vec![list], ..Section::default() }
    });
    [Section::default()].into_iter().chain(families).collect()
}
