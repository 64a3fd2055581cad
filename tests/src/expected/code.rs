//! What the page of a code must say.

use super::{PageOf, Writer};
use crate::page::{Block, Section, code, plain};
use crate::spec::{Entry, items, strings, text};
use serde_json::Value;

/// The facts at a glance, after the reply text and the category.
const AT_A_GLANCE: [&str; 8] =
    ["severity", "standing", "scope", "fate", "next_host", "address", "closes", "defined-in"];

impl Writer<'_> {
    pub(super) fn code(&self, entry: &Entry) -> Vec<Section> {
        let prose = |key: &str| Block::Paragraph(self.prose(&format!("{}/{key}", entry.code)));
        let title = plain(&format!("{} {}", self.family.kicker, entry.titled()));
        let mut sections = self.top(title, vec![self.name(entry), prose("short")]);
        let mut add = |part: &str, blocks: Vec<Block>| {
            if !blocks.is_empty() {
                sections.push(Section { blocks, ..self.section(2, part, part) });
            }
        };
        let has = |list: &str| items(&entry.value[list]).next().is_some();
        let if_any = |list: &str, block: Block| if has(list) { vec![block] } else { Vec::new() };
        add("facts", vec![self.at_a_glance(entry)]);
        add("description", vec![prose("description")]);
        add("advice", self.advice(entry));
        add("seen-when", vec![self.seen(entry, "seen_when")]);
        add("fix", vec![self.fix(entry)]);
        add("send-when", vec![prose("use_when")]);
        add("meanings", if_any("meanings", self.seen(entry, "meanings")));
        let practice = items(&entry.value["in_practice"]);
        add("practice", practice.map(|item| prose(&format!("in_practice/{}", text(item, "id")))).collect());
        add("enhanced", if_any("enhanced", self.enhanced(entry)));
        let lines: String = strings(&entry.value["transcript"]).flat_map(|line| [line, "\n"]).collect();
        add("example", if_any("transcript", Block::Listing("text".into(), lines)));
        add("rivals", self.rivals_of(entry));
        let path = [&self.spec.crate_name, &self.family.id, text(&entry.value, "constant")];
        let path: Vec<&str> = path.into_iter().filter(|part| !part.is_empty()).collect();
        let line = format!("use {};\n", path.join("::"));
        add("rust", vec![Block::Listing("rust".into(), line)]);
        add("more", vec![self.more_of(entry)]);
        let sources = Block::List(self.sources(&entry.places));
        sections.push(Section {
            level: 2,
            anchors: vec!["sources".into()],
            heading: self.label("more/sources"),
            blocks: [sources].into_iter().chain(self.state()).collect(),
        });
        sections
    }

    fn at_a_glance(&self, entry: &Entry) -> Block {
        let mut rows = vec![
            [self.label("column/fact"), entry.text()],
            [self.fact_label("reply-text"), code(text(&entry.value["reply_text"], "value"))],
        ];
        if let Some(category) = self.family.category(entry.code) {
            let label = self.label(&format!("{}/category/{category}", self.family.id));
            rows.push([self.fact_label("category"), label]);
        }
        rows.extend(AT_A_GLANCE.map(|fact| [self.fact_label(fact), self.cell(fact, entry, None)]));
        Block::Table(rows.into_iter().map(Vec::from).collect())
    }

    /// What to do at each command and for each cause, then why where that departs from the severity.
    fn advice(&self, entry: &Entry) -> Vec<Block> {
        let has_cases = entry.answers().any(|answer| items(&answer["cases"]).next().is_some());
        let row = |commands: String, enhanced: String, advice: String| {
            if has_cases { vec![commands, enhanced, advice] } else { vec![commands, advice] }
        };
        let head = row(self.label("column/command"), self.label("column/enhanced"), self.fact_label("advice"));
        let mut rows = vec![head];
        let mut whys = Vec::new();
        let advice = |parts: &[&Value]| self.label(&format!("advice/{}", entry.value_in(parts, "advice")));
        let has_none = |answer: &&Value| items(&answer["cases"]).next().is_none();
        let alike = |answer: &Value, other: &Value| {
            has_none(&other) && entry.value_in(&[answer], "advice") == entry.value_in(&[other], "advice")
        };
        for (position, answer) in entry.answers().enumerate() {
            if has_none(&answer) {
                // Commands at which the same is to be done, whatever the cause, share the row of the first.
                if !entry.answers().take(position).any(|other| alike(answer, other)) {
                    let same = entry.answers().filter(|other| alike(answer, other));
                    let same: Vec<&str> = same.flat_map(|other| strings(&other["commands"])).collect();
                    rows.push(row(self.all_commands(&same), String::new(), advice(&[answer])));
                }
                continue;
            }
            let commands = self.all_commands(&strings(&answer["commands"]).collect::<Vec<_>>());
            rows.push(row(commands.clone(), String::new(), advice(&[answer])));
            for case in items(&answer["cases"]) {
                let enhanced = self.list(strings(&case["enhanced"]).map(code));
                rows.push(row(commands.clone(), enhanced, advice(&[answer, case])));
                if case["why"].is_object() {
                    let key = format!("{}/cases/{}", entry.code, text(case, "id"));
                    whys.push(Block::Paragraph(self.prose(&key)));
                }
            }
        }
        [Block::Table(rows)].into_iter().chain(whys).collect()
    }

    /// Commands; the one that stands for every command says it all.
    pub(super) fn all_commands(&self, commands: &[&str]) -> String {
        let every = commands.iter().find(|command| self.family.is_every(command));
        self.commands(every.map_or(commands, std::slice::from_ref).iter().copied(), false)
    }

    fn enhanced(&self, entry: &Entry) -> Block {
        let item = |item: &Value| self.labelled(&code(text(item, "code")), &self.places(item));
        Block::List(items(&entry.value["enhanced"]).map(item).collect())
    }

    fn rivals_of(&self, entry: &Entry) -> Vec<Block> {
        let this = PageOf::Code(self.family, self.language, entry);
        let items = self.noted_with(entry).map(|note| {
            let said = self.prose(&format!("{}-{}/verdict", note.low, note.high));
            let pair = if self.has_pair(note.low, note.high) {
                self.pair_link(&this, note.low, note.high)
            } else {
                plain(&format!("{} / {}", note.low, note.high))
            };
            self.labelled(&pair, &said)
        });
        let items: Vec<String> = items.collect();
        if items.is_empty() { Vec::new() } else { vec![Block::List(items)] }
    }

    fn more_of(&self, entry: &Entry) -> Block {
        let this = PageOf::Code(self.family, self.language, entry);
        let links = [
            self.page_link(&this, "more/reference", &PageOf::Codes(self.family, self.language)),
            self.page_link(&this, "more/comparisons", &PageOf::Pairs(self.family, self.language)),
        ];
        let languages = self.languages_item(&this, &self.others(|other| other.has_code(entry)));
        Block::List(links.into_iter().chain(languages).collect())
    }
}
