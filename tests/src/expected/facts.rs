//! Facts in cells: the values of one code, and those in which two differ or agree.

use super::Writer;
use super::relation::{Relation, looked_at, shared};
use crate::code::Code;
use crate::page::{Block, code, strong};
use crate::spec::{Entry, strings, text};
use crate::topic::Topic;
use std::collections::BTreeSet;

/// The facts in which two codes are compared, in order; of those that never meet, the few that are marked.
const COMPARED: [(&str, bool); 11] = [
    ("severity", true),
    ("advice", false),
    ("scope", false),
    ("fate", true),
    ("next_host", false),
    ("address", false),
    ("commands", true),
    ("closes", true),
    ("registered", false),
    ("standing", false),
    ("defined-in", false),
];

/// The facts that each family calls by a name of its own.
const TITLES: [&str; 6] = ["severity", "category", "commands", "reply-text", "registered", "partners"];

/// The facts whose values can differ from command to command and from class to class.
const VARYING: [&str; 5] = ["advice", "scope", "fate", "next_host", "address"];

/// The values of a fact, each with the codes of the classes and the commands at which it holds.
type Groups<'e> = Vec<(&'e str, (Vec<Code>, Vec<&'e str>))>;

/// The classes and commands of a value; a new group of it if it has none.
fn group<'g, 'e>(groups: &'g mut Groups<'e>, value: &'e str) -> &'g mut (Vec<Code>, Vec<&'e str>) {
    let position = groups.iter().position(|(known, _)| *known == value).unwrap_or(groups.len());
    if position == groups.len() {
        groups.push((value, Default::default()));
    }
    &mut groups[position].1
}

impl Writer<'_> {
    pub(super) fn fact_label(&self, fact: &str) -> String {
        if TITLES.contains(&fact) {
            return self.label(&format!("{}/title/{fact}", self.family.id));
        }
        self.label(&format!("fact/{}", fact.replace('_', "-")))
    }

    /// What the severity of a code is called.
    pub(super) fn severity(&self, code: Code) -> String {
        let severity = text(self.family.severity(code), "id");
        self.label(&format!("{}/severity/{severity}", self.family.id))
    }

    /// The only value of a fact at those commands, in all classes, if there is only one.
    fn only_value<'e>(&self, topic: Topic<'e>, beside: Option<Topic<'e>>, fact: &str) -> Option<&'e str> {
        let commands = looked_at(self.family, topic.entry, beside.map(|other| other.entry));
        let mut values: BTreeSet<&str> =
            commands.iter().flat_map(|command| topic.all_at(self.family, command, fact)).collect();
        if commands.is_empty() {
            values.extend(topic.rules(fact));
        }
        let first = values.pop_first();
        first.filter(|_| values.is_empty())
    }

    /// What stands in the cell of a fact.
    pub(super) fn cell(&self, fact: &str, topic: Topic<'_>, beside: Option<Topic<'_>>) -> String {
        let value = &topic.entry.value;
        match fact {
            "severity" if !self.family.severity(topic.code).is_null() => self.severity(topic.code),
            "severity" => self.list(topic.classes().map(|used| self.severity(topic.in_class(used).code))),
            "commands" => self.all_commands(&topic.commands().collect::<Vec<_>>()),
            "closes" => match topic.closes() {
                Some(closes) => self.label(if closes { "closes/yes" } else { "closes/no" }),
                None => "–".into(),
            },
            "registered" if topic.registered().next().is_none() => "–".into(),
            "registered" => self.list(topic.registered().map(|other| code(&other.to_string()))),
            "standing" => self.label(&format!("standing/{}", text(&value["standing"], "value"))),
            "defined-in" => self.places(&value["reply_text"]),
            _ => self.varying_cell(fact, topic, beside),
        }
    }

    /// One value; or each value with the classes and the commands at which it holds, in the order in which values first come.
    /// Where classes differ, they come before the commands at which all of them have something else.
    fn varying_cell(&self, fact: &str, topic: Topic<'_>, beside: Option<Topic<'_>>) -> String {
        let label = |value: &str| self.label(&format!("{}/{value}", fact.replace('_', "-")));
        if let Some(value) = self.only_value(topic, beside, fact) {
            return label(value);
        }
        let rules = topic.rules(fact);
        let classes_differ = rules.iter().any(|value| Some(value) != rules.first());
        let mut groups: Groups<'_> = Vec::new();
        if classes_differ {
            for (used, value) in topic.classes().zip(rules) {
                group(&mut groups, value).0.push(topic.in_class(used).code);
            }
        }
        for command in looked_at(self.family, topic.entry, beside.map(|other| other.entry)) {
            let particular = topic.particular(self.family, command, fact);
            let value = if classes_differ { particular } else { Some(topic.at(self.family, command, fact)) };
            if let Some(value) = value {
                group(&mut groups, value).1.push(command);
            }
        }
        let said = groups.into_iter().map(|(value, (classes, commands))| {
            let classes = self.list(classes.into_iter().map(|class| self.severity(class)));
            let holders = [classes, self.commands_among_others(commands)];
            self.labelled(&label(value), &self.list(holders.into_iter().filter(|list| !list.is_empty())))
        });
        said.collect::<Vec<_>>().join("<br>")
    }

    /// What is to be done as a rule, whatever the command: one value, or each with its classes.
    pub(super) fn rule(&self, topic: Topic<'_>) -> String {
        let mut groups: Groups<'_> = Vec::new();
        let rules = topic.rules("advice");
        for (position, value) in rules.into_iter().enumerate() {
            let class = topic.classes().nth(position).map(|used| topic.in_class(used).code);
            group(&mut groups, value).0.extend(class);
        }
        let alone = groups.len() == 1;
        let said = groups.into_iter().map(|(value, (classes, _))| {
            let label = self.label(&format!("advice/{value}"));
            let classes = self.list(classes.into_iter().map(|class| self.severity(class)));
            if alone { label } else { self.labelled(&label, &classes) }
        });
        said.collect::<Vec<_>>().join("<br>")
    }

    /// Whether two codes agree in a fact, wherever both can come.
    fn agree(&self, fact: &str, low: Topic<'_>, high: Topic<'_>) -> bool {
        let registered = |topic: Topic<'_>| topic.registered().collect::<BTreeSet<Code>>();
        let sources = |entry: &Entry| -> BTreeSet<String> {
            strings(&entry.value["reply_text"]["sources"]).map(str::to_owned).collect()
        };
        match fact {
            "severity" => self.family.severity(low.code) == self.family.severity(high.code),
            "commands" => {
                let named = |topic: Topic<'_>| self.all_commands(&topic.commands().collect::<Vec<_>>());
                named(low) == named(high)
            }
            "closes" => low.closes() == high.closes(),
            "standing" => low.entry.value[fact]["value"] == high.entry.value[fact]["value"],
            "registered" => registered(low) == registered(high),
            "defined-in" => sources(low.entry) == sources(high.entry),
            _ => {
                let (one, other) =
                    (shared(self.family, low.entry, high.entry), shared(self.family, high.entry, low.entry));
                if one.is_empty() {
                    let value = self.only_value(low, None, fact);
                    return value.is_some() && value == self.only_value(high, None, fact);
                }
                let same = |command: &&str| low.at(self.family, command, fact) == high.at(self.family, command, fact);
                one.iter().chain(&other).all(same)
            }
        }
    }

    /// Whether a fact is told at all: not what the verdict has said, nor what neither has.
    fn is_told(&self, fact: &str, low: Topic<'_>, high: Topic<'_>, strangers: bool) -> bool {
        let varies = |topic: Topic<'_>, other: Topic<'_>| self.only_value(topic, Some(other), fact).is_none();
        let has_codes = |topic: Topic<'_>| topic.registered().next().is_some();
        match fact {
            "advice" => varies(low, high) || varies(high, low),
            "closes" if low.closes().is_none() && high.closes().is_none() => false,
            "closes" if strangers => !self.agree(fact, low, high),
            "registered" => has_codes(low) || has_codes(high),
            _ => true,
        }
    }

    /// The table of the facts in which two codes differ, and the line of those in which they agree.
    pub(super) fn compared(&self, low: Topic<'_>, high: Topic<'_>) -> Vec<Block> {
        let strangers = Relation::of(self.family, low, high) == Relation::Strangers;
        let facts = COMPARED.into_iter().filter(|(_, always)| *always || !strangers).map(|(fact, _)| fact);
        let told = facts.filter(|fact| self.is_told(fact, low, high, strangers));
        let (same, different): (Vec<_>, Vec<_>) = told.partition(|fact| self.agree(fact, low, high));
        let mut blocks = Vec::new();
        if !different.is_empty() {
            let mut rows = vec![vec![self.label("column/fact"), low.code.to_string(), high.code.to_string()]];
            rows.extend(different.into_iter().map(|fact| {
                vec![self.fact_label(fact), self.cell(fact, low, Some(high)), self.cell(fact, high, Some(low))]
            }));
            blocks.push(Block::Table(rows));
        }
        if !same.is_empty() {
            let said = same.into_iter().map(|fact| {
                let cell = self.cell(fact, low, Some(high)).replace("<br>", " / ");
                format!("{} – {cell}", self.fact_label(fact))
            });
            let said = said.collect::<Vec<_>>().join(&self.mark("semicolon"));
            let label = strong(&self.language.label("labels/same-facts"));
            blocks.push(Block::Paragraph(self.labelled(&label, &said)));
        }
        if !strangers && (self.is_narrowed(low, high) || self.is_narrowed(high, low)) {
            blocks.push(Block::Paragraph(self.pattern("differences/shared", &[])));
        }
        blocks
    }

    /// Whether a fact of a code varies with the command, and some of its commands are left out beside the other.
    fn is_narrowed(&self, topic: Topic<'_>, other: Topic<'_>) -> bool {
        let shown = looked_at(self.family, topic.entry, Some(other.entry));
        let varies = VARYING.into_iter().any(|fact| self.only_value(topic, None, fact).is_none());
        varies && topic.commands().any(|command| !shown.contains(&command))
    }
}
