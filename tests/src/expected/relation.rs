//! How two codes relate, computed from the facts.
//!
//! A family and two of its codes go in; the relation, and the commands both can answer, come out.

use crate::spec::{Entry, Family, text};

/// How two codes relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// Noted as a pair, twins, or two failures of one command.
    Rivals,
    /// Different results of one command.
    Outcomes,
    /// No command can be answered with both.
    Strangers,
}

impl Relation {
    /// The relation of two codes.
    pub fn of(family: &Family, low: &Entry, high: &Entry) -> Self {
        let is_twin = |one: &Entry, other: &Entry| one.value["twin"] == other.code || one.value["twin"] == other.text();
        let fails = |entry: &Entry| matches!(outcome(family, entry), "temporary" | "permanent");
        let meet = !shared(family, low, high).is_empty();
        let is_noted = family.note(low.code, high.code).is_some();
        if is_noted || is_twin(low, high) || is_twin(high, low) || (meet && fails(low) && fails(high)) {
            Self::Rivals
        } else if meet {
            Self::Outcomes
        } else {
            Self::Strangers
        }
    }
}

/// What a code's severity amounts to, by what it advises first.
pub fn outcome(family: &Family, entry: &Entry) -> &'static str {
    let advice = family.severity(entry.code)["advice"][0].as_str();
    match advice {
        Some("done") => "success",
        Some("continue") => "intermediate",
        Some("retry-later") => "temporary",
        _ => "permanent",
    }
}

/// The outcomes, the best first.
const OUTCOMES: [&str; 4] = ["success", "intermediate", "temporary", "permanent"];

/// The key of the sentence that relates two codes, and its arguments.
pub fn sentence<'k>(family: &Family, low: &Entry, high: &Entry) -> (String, [(&'k str, u64); 2]) {
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

/// Whether a code answers every command.
fn answers_every(family: &Family, entry: &Entry) -> bool {
    entry.commands().any(|command| family.is_every(command))
}

/// The commands at which both codes can come, in the order of the first where both name them.
pub fn shared<'e>(family: &Family, one: &'e Entry, other: &'e Entry) -> Vec<&'e str> {
    match (answers_every(family, one), answers_every(family, other)) {
        (true, false) => other.commands().collect(),
        (_, true) => one.commands().collect(),
        (false, false) => {
            one.commands().filter(|command| other.commands().any(|another| another == *command)).collect()
        }
    }
}

/// The sentences on what to do after each: their keys and arguments.
pub fn advice(low: &Entry, high: &Entry) -> Vec<(String, Vec<(&'static str, u64)>)> {
    let value = |entry: &Entry| text(&entry.value["facts"]["advice"], "value").to_owned();
    let both = "advice/retry-or-stop".to_owned();
    match (value(low).as_str(), value(high).as_str()) {
        (one, other) if one == other => vec![(format!("advice/both/{one}"), vec![("a", low.code), ("b", high.code)])],
        ("retry-later", "do-not-retry") => vec![(both, vec![("retry", low.code), ("stop", high.code)])],
        ("do-not-retry", "retry-later") => vec![(both, vec![("retry", high.code), ("stop", low.code)])],
        (one, other) => [(one, low), (other, high)]
            .map(|(advice, entry)| (format!("advice/one/{advice}"), vec![("code", entry.code)]))
            .to_vec(),
    }
}
