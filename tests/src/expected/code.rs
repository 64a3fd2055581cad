//! What the page of a code must say.

use super::{PageOf, Writer};
use crate::page::{Block, Section, code, plain};
use crate::spec::{Entry, items, strings, text};
use serde_json::Value;

/// The facts at a glance, after the reply text and the category.
const AT_A_GLANCE: [&str; 8] =
    ["severity", "standing", "scope", "fate", "next_host", "address", "closes", "defined-in"];

/// A row of the table of advice.
#[derive(Default)]
struct AdviceRow<'e> {
    commands: Vec<&'e str>,
    /// Whether it is of an answer that tells causes apart.
    has_causes: bool,
    enhanced: Vec<&'e str>,
    advice: String,
    /// What else the causes change.
    also: String,
}

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
        add("same-command", self.same_command_as(entry));
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

    /// What to do at each command and for each cause, with what else a cause changes; then why where that departs from the
    /// severity.
    fn advice(&self, entry: &Entry) -> Vec<Block> {
        let advice_in = |parts: &[&Value]| self.label(&format!("advice/{}", entry.value_in(parts, "advice")));
        // Commands at which the same is to be done whatever the cause, and causes that change the same, share a row.
        let mut rows: Vec<AdviceRow<'_>> = Vec::new();
        for answer in entry.answers() {
            let commands: Vec<&str> = strings(&answer["commands"]).collect();
            let advice = advice_in(&[answer]);
            let mut causes: Vec<AdviceRow<'_>> = Vec::new();
            for case in items(&answer["cases"]) {
                let (advised, also) = (advice_in(&[answer, case]), self.also(case));
                if advised == advice && also.is_empty() {
                    continue;
                }
                let enhanced = strings(&case["enhanced"]);
                match causes.iter_mut().find(|row| row.advice == advised && row.also == also) {
                    Some(row) => row.enhanced.extend(enhanced),
                    None => causes.push(AdviceRow {
                        commands: commands.clone(),
                        has_causes: true,
                        enhanced: enhanced.collect(),
                        advice: advised,
                        also,
                    }),
                }
            }
            let has_causes = !causes.is_empty();
            match rows.iter_mut().find(|row| !has_causes && !row.has_causes && row.advice == advice) {
                Some(row) => row.commands.extend(&commands),
                None => rows.push(AdviceRow { commands, has_causes, advice, ..AdviceRow::default() }),
            }
            rows.extend(causes);
        }
        for row in &mut rows {
            row.commands.sort_by_key(|id| entry.commands().position(|own| own == *id));
        }
        let has_causes = rows.iter().any(|row| row.has_causes);
        let has_also = rows.iter().any(|row| !row.also.is_empty());
        let cells = |commands: String, enhanced: String, advice: String, also: String| {
            let (enhanced, also) = (has_causes.then_some(enhanced), has_also.then_some(also));
            [Some(commands), enhanced, Some(advice), also].into_iter().flatten().collect::<Vec<String>>()
        };
        let alone = rows.len() == 1;
        let head = ["column/command", "column/enhanced", "fact/advice", "column/also"].map(|key| self.label(key));
        let [commands, enhanced, advice, also] = head;
        let head = cells(commands, enhanced, advice, also);
        let rows = rows.into_iter().map(|row| {
            let commands =
                if alone { self.all_commands(&row.commands) } else { self.commands_among_others(row.commands) };
            cells(commands, self.list(row.enhanced.into_iter().map(code)), row.advice, row.also)
        });
        let cases = entry.answers().flat_map(|answer| items(&answer["cases"]));
        let whys = cases.filter(|case| case["why"].is_object());
        let whys = whys.map(|case| Block::Paragraph(self.prose(&format!("{}/cases/{}", entry.code, text(case, "id")))));
        [Block::Table([head].into_iter().chain(rows).collect())].into_iter().chain(whys).collect()
    }

    /// What a cause changes beside the advice.
    fn also(&self, case: &Value) -> String {
        let facts = ["scope", "fate", "next_host", "address"].into_iter();
        let changed = facts.filter_map(|fact| Some((fact, case["facts"][fact]["value"].as_str()?)));
        let said = changed.map(|(fact, value)| {
            let label = self.label(&format!("{}/{value}", fact.replace('_', "-")));
            format!("{} – {label}", self.fact_label(fact))
        });
        said.collect::<Vec<_>>().join("<br>")
    }

    /// Commands; beside the one that stands for every command, only other points of a session are named.
    pub(super) fn all_commands(&self, commands: &[&str]) -> String {
        self.commands(self.as_a_whole(commands), false)
    }

    fn as_a_whole<'c>(&self, commands: &[&'c str]) -> Vec<&'c str> {
        let every = commands.iter().find(|command| self.family.is_every(command));
        let is_named = |id: &&str| every.is_none_or(|every| id == every || !self.family.is_command(id));
        commands.iter().copied().filter(is_named).collect()
    }

    fn enhanced(&self, entry: &Entry) -> Block {
        let item = |item: &Value| self.labelled(&code(text(item, "code")), &self.places(item));
        Block::List(items(&entry.value["enhanced"]).map(item).collect())
    }

    fn rivals_of(&self, entry: &Entry) -> Vec<Block> {
        let this = PageOf::Code(self.family, self.language, entry);
        let items = self.confused_with(entry).map(|note| {
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

    fn same_command_as(&self, entry: &Entry) -> Vec<Block> {
        let this = PageOf::Code(self.family, self.language, entry);
        let pairs = self.same_command().filter(|(low, high)| [*low, *high].contains(&entry.code));
        let links: Vec<String> = pairs.map(|(low, high)| self.pair_link(&this, low, high)).collect();
        if links.is_empty() { Vec::new() } else { vec![Block::Paragraph(self.list(links))] }
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
