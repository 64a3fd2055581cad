//! What the page of a code must say.

use super::{PageOf, Writer, relative};
use crate::code::Code;
use crate::page::{Block, Section, code, plain};
use crate::spec::{Entry, items, strings, text};
use crate::topic::Topic;
use serde_json::Value;

/// The facts at a glance, after the reply text and the category.
const AT_A_GLANCE: [&str; 9] =
    ["severity", "standing", "scope", "fate", "next_host", "address", "commands", "closes", "defined-in"];

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

/// Whether the definition of a code names its classes, and the registry has it with a reply code of another.
fn is_at_odds(entry: &Entry) -> bool {
    let on = |basis: &'static str| items(&entry.value["classes"]).filter(move |used| used["basis"]["value"] == basis);
    let named: Vec<Option<u64>> = on("stated").chain(on("defined")).map(|used| used["class"].as_u64()).collect();
    let mut registered = items(&entry.value["registered"]).map(|item| Code::of(&item["code"]).class());
    on("stated").next().is_some() && registered.any(|class| !named.contains(&class))
}

impl Writer<'_> {
    pub(super) fn code(&self, entry: &Entry) -> Vec<Section> {
        let prose = |key: &str| Block::Paragraph(self.prose(&format!("{}/{key}", entry.code)));
        let topic = entry.topic();
        let title = plain(&format!("{} {}", self.family.kicker, topic.titled()));
        let mut sections = self.top(title, vec![self.name(entry), prose("short")]);
        let has = |list: &str| items(&entry.value[list]).next().is_some();
        let section = |part: &str| match part {
            "advice" if has("classes") => self.section(2, part, "advice-in-class"),
            "partners" => Section { heading: self.fact_label(part), ..self.section(2, part, "facts") },
            _ => self.section(2, part, part),
        };
        let mut add = |part: &str, blocks: Vec<Block>| {
            if !blocks.is_empty() {
                sections.push(Section { blocks, ..section(part) });
            }
        };
        let if_any = |list: &str, block: Block| if has(list) { vec![block] } else { Vec::new() };
        add("facts", vec![self.at_a_glance(topic)]);
        add("description", vec![prose("description")]);
        add("advice", if has("classes") { self.advice_in_classes(topic) } else { self.advice(entry) });
        add("seen-when", vec![self.seen(entry, "seen_when")]);
        add("fix", vec![self.fix(entry)]);
        add("send-when", vec![prose("use_when")]);
        add("meanings", if_any("meanings", self.seen(entry, "meanings")));
        let practice = items(&entry.value["in_practice"]);
        add("practice", practice.map(|item| prose(&format!("in_practice/{}", text(item, "id")))).collect());
        add("partners", if_any("registered", self.partners(entry)));
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

    fn at_a_glance(&self, topic: Topic<'_>) -> Block {
        let mut rows = vec![
            [self.label("column/fact"), topic.code.to_string()],
            [self.fact_label("reply-text"), code(topic.reply_text())],
        ];
        if let Some(category) = self.family.category(topic.code) {
            let label = self.label(&format!("{}/category/{category}", self.family.id));
            rows.push([self.fact_label("category"), label]);
        }
        // What is to be done at which command has a table of its own, unless that is one of classes.
        let is_shown = |fact: &&str| match *fact {
            "commands" => topic.classes().next().is_some(),
            "closes" => topic.closes().is_some(),
            _ => true,
        };
        let facts = AT_A_GLANCE.into_iter().filter(is_shown);
        rows.extend(facts.map(|fact| [self.fact_label(fact), self.cell(fact, topic, None)]));
        Block::Table(rows.into_iter().map(Vec::from).collect())
    }

    /// What to do in each class and why the code makes sense there; then that the registry has it with reply codes of a class
    /// that its definition does not name, where it names some.
    fn advice_in_classes(&self, topic: Topic<'_>) -> Vec<Block> {
        let head = [
            self.label("column/code"),
            self.fact_label("severity"),
            self.fact_label("advice"),
            self.label("column/basis"),
        ];
        let rows = topic.classes().map(|used| {
            let concrete = topic.in_class(used);
            vec![
                code(&concrete.code.to_string()),
                self.severity(concrete.code),
                self.cell("advice", concrete, None),
                self.label(&format!("class-basis/{}", text(&used["basis"], "value"))),
            ]
        });
        let table = Block::Table([head.to_vec()].into_iter().chain(rows).collect());
        let odds = is_at_odds(topic.entry);
        let odds = odds.then(|| Block::Paragraph(self.pattern("registered/at-odds", &[("code", topic.code)])));
        [table].into_iter().chain(odds).collect()
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

    /// The codes that stand beside it, each with its name and a link to the page on which it stands, and who says so.
    fn partners(&self, entry: &Entry) -> Block {
        let this = PageOf::Code(self.family, self.language, entry);
        let partner = self.spec.partner(self.family).map(|family| Self { family, ..*self });
        let item = |item: &Value| {
            let other = Code::of(&item["code"]);
            let known = partner.and_then(|partner| Some((partner, partner.family.entry(other)?)));
            let page = match (partner, known) {
                (_, Some((partner, known))) => {
                    partner.has_code(known).then_some(PageOf::Code(partner.family, self.language, known))
                }
                (Some(partner), None) if partner.lists(other) => {
                    partner.has_non_standard().then_some(PageOf::NonStandard(partner.family, self.language))
                }
                _ => None,
            };
            let label = code(&other.to_string());
            let label = match page {
                Some(page) => format!("[{label}]({})", relative(&this.path(), &page.path())),
                None => label,
            };
            let name = known.map(|(partner, known)| self.label(&format!("{}/{}/name", partner.family.id, known.code)));
            let said = [name.unwrap_or_default(), self.places(item)].into_iter().filter(|said| !said.is_empty());
            self.labelled(&label, &said.collect::<Vec<_>>().join(&self.mark("semicolon")))
        };
        Block::List(items(&entry.value["registered"]).map(item).collect())
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
        let pairs =
            self.same_command().filter(|(low, high)| [low, high].map(|code| code.enumerated()).contains(&entry.code));
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
