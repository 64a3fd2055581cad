//! How two codes relate, computed from the facts.
//!
//! A family and two of its codes go in; the relation, and the commands both can answer, come out.

use crate::code::Code;
use crate::spec::{Entry, Family};
use crate::topic::Topic;
use std::collections::BTreeSet;

/// How two codes relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// Told apart by a note, twins, one failure in two classes, or two failures of one command.
    Rivals,
    /// Different results of one command.
    Outcomes,
    /// No command can be answered with both.
    Strangers,
}

impl Relation {
    /// The relation of two codes.
    pub fn of(family: &Family, low: Topic<'_>, high: Topic<'_>) -> Self {
        let names = |one: Topic<'_>, other: Topic<'_>| {
            let twin = &one.entry.value["twin"];
            !twin.is_null() && Code::of(twin) == other.code
        };
        let both_fail = fails(family, low) && fails(family, high);
        let meet = !shared(family, low.entry, high.entry).is_empty();
        let is_noted = family.note(low.code, high.code).is_some();
        let are_twins = names(low, high) || names(high, low) || (low.shares_entry(high) && both_fail);
        if is_noted || are_twins || (meet && both_fail) {
            Self::Rivals
        } else if meet {
            Self::Outcomes
        } else {
            Self::Strangers
        }
    }
}

/// What a code's severity amounts to, by what it advises first; `open` for a code that leaves its class open.
pub fn outcome(family: &Family, topic: Topic<'_>) -> &'static str {
    let severity = family.severity(topic.code);
    match severity["advice"][0].as_str() {
        Some("done") => "success",
        Some("continue") => "intermediate",
        Some("retry-later") => "temporary",
        _ if severity.is_null() => "open",
        _ => "permanent",
    }
}

/// Whether a code reports a failure.
pub fn fails(family: &Family, topic: Topic<'_>) -> bool {
    matches!(outcome(family, topic), "temporary" | "permanent")
}

/// The outcomes, the best first.
const OUTCOMES: [&str; 4] = ["success", "intermediate", "temporary", "permanent"];

/// The key of the sentence that relates two codes, and its arguments.
pub fn sentence<'k>(family: &Family, low: Topic<'_>, high: Topic<'_>) -> (String, [(&'k str, Code); 2]) {
    let alike = [("a", low.code), ("b", high.code)];
    if Relation::of(family, low, high) == Relation::Strangers {
        return ("relation/strangers".into(), alike);
    }
    let (one, other) = (outcome(family, low), outcome(family, high));
    if one == other {
        return (format!("relation/two-{one}"), alike);
    }
    let mut roles = [(one, low.code), (other, high.code)];
    roles.sort_by_key(|(outcome, _)| OUTCOMES.iter().position(|known| known == outcome));
    (format!("relation/{}-{}", roles[0].0, roles[1].0), roles)
}

/// The commands at which both codes can come, as the first names them; where that answers every command, as the other does.
pub fn shared<'e>(family: &Family, one: &'e Entry, other: &'e Entry) -> Vec<&'e str> {
    let listed = if family.is_every_of(one) && !family.is_every_of(other) { other } else { one };
    let both = |command: &&str| family.may_answer(one, command) && family.may_answer(other, command);
    listed.commands().filter(both).collect()
}

/// The commands at which a code is looked at: beside another, those that both can answer, if there are any.
pub fn looked_at<'e>(family: &Family, entry: &'e Entry, beside: Option<&'e Entry>) -> Vec<&'e str> {
    let common = beside.map(|other| shared(family, entry, other)).unwrap_or_default();
    if common.is_empty() { entry.commands().collect() } else { common }
}

/// What the sentences say to do after a code beside another: the name of the sentence.
fn told(family: &Family, topic: Topic<'_>, other: Topic<'_>) -> String {
    let commands = looked_at(family, topic.entry, Some(other.entry));
    let values =
        |fact: &str| -> BTreeSet<&str> { commands.iter().map(|command| topic.at(family, command, fact)).collect() };
    let (advice, rule) = (values("advice"), topic.rule("advice"));
    let advice = match advice.len() {
        0 => rule,
        1 => advice.first().copied().unwrap_or(rule),
        _ if advice.contains(rule) => rule,
        _ => "depends",
    };
    let at = |command: &&str, fact: &str, value: &str| topic.at(family, command, fact) == value;
    let there: Vec<&str> = commands.iter().copied().filter(|command| at(command, "advice", advice)).collect();
    let at_stake: Vec<&str> = there.iter().copied().filter(|command| !at(command, "fate", "not-involved")).collect();
    let elsewhere = |commands: &[&str]| commands.iter().all(|command| at(command, "next_host", "may-differ"));
    let closes = topic.closes() == Some(true);
    match advice {
        "done" if closes => "done-closing".into(),
        "retry-later" if closes && at_stake.is_empty() => "done-closing".into(),
        "do-not-retry" if there.is_empty() => advice.into(),
        "do-not-retry" if !at_stake.is_empty() => {
            if elsewhere(&at_stake) {
                "give-up-here".into()
            } else {
                advice.into()
            }
        }
        "do-not-retry" => {
            // A command that is given up takes no message with it where none is involved, but perhaps the host.
            if elsewhere(&there) { "give-up-here".into() } else { "do-without".into() }
        }
        advice => advice.into(),
    }
}

/// The sentences on what to do after each: their keys and arguments.
pub fn advice(family: &Family, low: Topic<'_>, high: Topic<'_>) -> Vec<(String, Vec<(&'static str, Code)>)> {
    let both = "advice/retry-or-stop".to_owned();
    match (told(family, low, high).as_str(), told(family, high, low).as_str()) {
        (one, other) if one == other => vec![(format!("advice/both/{one}"), vec![("a", low.code), ("b", high.code)])],
        ("retry-later", "do-not-retry") => vec![(both, vec![("retry", low.code), ("stop", high.code)])],
        ("do-not-retry", "retry-later") => vec![(both, vec![("retry", high.code), ("stop", low.code)])],
        (one, other) => [(one, low), (other, high)]
            .map(|(advice, topic)| (format!("advice/one/{advice}"), vec![("code", topic.code)]))
            .to_vec(),
    }
}
