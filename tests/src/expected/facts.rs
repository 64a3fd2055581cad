//! Facts in cells: the values of one code, and those in which two differ or agree.

use super::Writer;
use super::relation::{Relation, looked_at, shared};
use crate::page::{Block, code, strong};
use crate::spec::{Entry, items, strings, text};
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

/// The facts whose values can differ from command to command.
const VARYING: [&str; 5] = ["advice", "scope", "fate", "next_host", "address"];

impl Writer<'_> {
    pub(super) fn fact_label(&self, fact: &str) -> String {
        self.label(&format!("fact/{}", fact.replace('_', "-")))
    }

    /// The only value of a fact at those commands, if there is only one.
    fn only_value<'e>(&self, entry: &'e Entry, beside: Option<&'e Entry>, fact: &str) -> Option<&'e str> {
        let commands = looked_at(self.family, entry, beside);
        let values: BTreeSet<&str> = commands.iter().map(|command| entry.at(self.family, command, fact)).collect();
        let mut values = values.into_iter();
        let first = values.next().unwrap_or_else(|| entry.rule(fact));
        values.next().is_none().then_some(first)
    }

    /// What stands in the cell of a fact.
    pub(super) fn cell(&self, fact: &str, entry: &Entry, beside: Option<&Entry>) -> String {
        let value = &entry.value;
        match fact {
            "severity" => {
                let severity = text(self.family.severity(entry.code), "id");
                self.label(&format!("{}/severity/{severity}", self.family.id))
            }
            "commands" => self.all_commands(&entry.commands().collect::<Vec<_>>()),
            "closes" => self.label(if value["closes"]["value"] == true { "closes/yes" } else { "closes/no" }),
            "registered" if items(&value["enhanced"]).next().is_none() => "–".into(),
            "registered" => self.list(items(&value["enhanced"]).map(|enhanced| code(text(enhanced, "code")))),
            "standing" => self.label(&format!("standing/{}", text(&value["standing"], "value"))),
            "defined-in" => self.places(&value["reply_text"]),
            _ => self.varying_cell(fact, entry, beside),
        }
    }

    fn varying_cell(&self, fact: &str, entry: &Entry, beside: Option<&Entry>) -> String {
        let label = |value: &str| self.label(&format!("{}/{value}", fact.replace('_', "-")));
        if let Some(value) = self.only_value(entry, beside, fact) {
            return label(value);
        }
        // Each value with its commands, in the order in which the values first come.
        let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
        for command in looked_at(self.family, entry, beside) {
            let value = entry.at(self.family, command, fact);
            match groups.iter_mut().find(|(known, _)| *known == value) {
                Some((_, commands)) => commands.push(command),
                None => groups.push((value, vec![command])),
            }
        }
        let groups = groups.into_iter();
        let said = groups.map(|(value, commands)| self.labelled(&label(value), &self.commands_among_others(commands)));
        said.collect::<Vec<_>>().join("<br>")
    }

    /// Whether two codes agree in a fact, wherever both can come.
    fn agree(&self, fact: &str, low: &Entry, high: &Entry) -> bool {
        let set = |entry: &Entry, list: &str| -> BTreeSet<String> {
            items(&entry.value[list]).map(|item| text(item, "code").to_owned()).collect()
        };
        let sources = |entry: &Entry| -> BTreeSet<String> {
            strings(&entry.value["reply_text"]["sources"]).map(str::to_owned).collect()
        };
        match fact {
            "severity" => self.family.severity(low.code) == self.family.severity(high.code),
            "commands" => {
                let named = |entry: &Entry| self.all_commands(&entry.commands().collect::<Vec<_>>());
                named(low) == named(high)
            }
            "closes" | "standing" => low.value[fact]["value"] == high.value[fact]["value"],
            "registered" => set(low, "enhanced") == set(high, "enhanced"),
            "defined-in" => sources(low) == sources(high),
            _ => {
                let (one, other) = (shared(self.family, low, high), shared(self.family, high, low));
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
    fn is_told(&self, fact: &str, low: &Entry, high: &Entry, strangers: bool) -> bool {
        let varies = |entry: &Entry, other: &Entry| self.only_value(entry, Some(other), fact).is_none();
        let has_codes = |entry: &Entry| items(&entry.value["enhanced"]).next().is_some();
        match fact {
            "advice" => varies(low, high) || varies(high, low),
            "closes" if strangers => !self.agree(fact, low, high),
            "registered" => has_codes(low) || has_codes(high),
            _ => true,
        }
    }

    /// The table of the facts in which two codes differ, and the line of those in which they agree.
    pub(super) fn compared(&self, low: &Entry, high: &Entry) -> Vec<Block> {
        let strangers = Relation::of(self.family, low, high) == Relation::Strangers;
        let facts = COMPARED.into_iter().filter(|(_, always)| *always || !strangers).map(|(fact, _)| fact);
        let told = facts.filter(|fact| self.is_told(fact, low, high, strangers));
        let (same, different): (Vec<_>, Vec<_>) = told.partition(|fact| self.agree(fact, low, high));
        let mut blocks = Vec::new();
        if !different.is_empty() {
            let mut rows = vec![vec![self.label("column/fact"), low.text(), high.text()]];
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
    fn is_narrowed(&self, entry: &Entry, other: &Entry) -> bool {
        let shown = looked_at(self.family, entry, Some(other));
        let varies = VARYING.into_iter().any(|fact| self.only_value(entry, None, fact).is_none());
        varies && entry.commands().any(|command| !shown.contains(&command))
    }
}
