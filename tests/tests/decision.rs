//! What to do after a reply follows from the spec: for every code, every command and every enhanced code it knows, and
//! with each of them unknown.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use replybook::{Advice, CATALOGUE, EnhancedCode, Reason, ReplyCode, decide, smtp};
use serde_json::Value;
use std::collections::BTreeSet;
use tests::spec::{Entry, Family, items, strings};
use tests::{Spec, spec_folder};

fn family() -> Family {
    Spec::load(&spec_folder()).unwrap().families.into_iter().find(|family| family.id == "smtp").unwrap()
}

fn code(entry: &Entry) -> ReplyCode {
    ReplyCode::new(u16::try_from(entry.code).unwrap()).unwrap()
}

/// The facts of a decision by the names and ids of the spec.
fn facts(decision: &replybook::Decision<'_>) -> [Option<&'static str>; 5] {
    [
        Some(decision.advice.value.id()),
        decision.scope.map(|fact| fact.value.id()),
        decision.fate.map(|fact| fact.value.id()),
        decision.next_host.map(|fact| fact.value.id()),
        decision.address.map(|fact| fact.value.id()),
    ]
}

const FACTS: [&str; 5] = ["advice", "scope", "fate", "next_host", "address"];

fn wanted<'e>(entry: &'e Entry, parts: &[&'e Value]) -> [Option<&'e str>; 5] {
    FACTS.map(|fact| Some(entry.value_in(parts, fact)))
}

/// The answer that names a command, or the one for every command.
fn answer<'e>(family: &Family, entry: &'e Entry, command: &str) -> Option<&'e Value> {
    let names = |answer: &&Value| strings(&answer["commands"]).any(|id| id == command);
    let every = |answer: &&Value| strings(&answer["commands"]).any(|id| family.is_every(id));
    entry.answers().find(names).or_else(|| entry.answers().find(every).filter(|_| family.is_command(command)))
}

#[test]
fn at_a_command_the_answer_to_it_decides_and_a_cause_that_can_be_told() {
    let family = family();
    let mut failures = Vec::new();
    for entry in &family.entries {
        for command in family.commands.keys() {
            let id = replybook::command(command).unwrap_or_else(|| panic!("there is a command {command}"));
            let Some(answer) = answer(&family, entry, command) else {
                let decision = decide(code(entry), None, Some(id));
                if (facts(&decision), decision.reason) != (wanted(entry, &[]), Reason::Rule) {
                    failures.push(format!("{} at {command}, which it does not answer: {decision:?}", entry.code));
                }
                continue;
            };
            let decision = decide(code(entry), None, Some(id));
            if (facts(&decision), decision.reason) != (wanted(entry, &[answer]), Reason::Command) {
                failures.push(format!("{} at {command}: {decision:?}", entry.code));
            }
            for case in items(&answer["cases"]) {
                for enhanced in strings(&case["enhanced"]) {
                    let decision = decide(code(entry), Some(enhanced.parse().unwrap()), Some(id));
                    let found = (facts(&decision), decision.reason, decision.why.is_some(), decision.is_at_odds);
                    if found != (wanted(entry, &[answer, case]), Reason::Cause, case["why"].is_object(), false) {
                        failures.push(format!("{} {enhanced} at {command}: {decision:?}", entry.code));
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn with_the_command_unknown_only_that_is_said_which_holds_at_all_of_them() {
    let family = family();
    let mut failures = Vec::new();
    let mut depending = 0;
    for entry in &family.entries {
        let decision = decide(code(entry), None, None);
        for (fact, found) in FACTS.into_iter().zip(facts(&decision)) {
            let values: BTreeSet<&str> = entry.answers().map(|answer| entry.value_in(&[answer], fact)).collect();
            let wanted = match (values.len(), fact) {
                (0, _) => Some(entry.rule(fact)),
                (1, _) => values.first().copied(),
                (_, "advice") => Some("depends"),
                _ => None,
            };
            depending += usize::from(values.len() > 1);
            if found != wanted {
                failures.push(format!("{}.{fact}: {found:?}, not {wanted:?}", entry.code));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(depending > 10, "facts that depend on the command: {depending}");
}

#[test]
fn a_cause_can_tell_the_command() {
    let full: EnhancedCode = "5.2.2".parse().unwrap();
    let decision = decide(smtp::EXCEEDED_STORAGE, Some(full), None);
    assert_eq!((decision.advice.value, decision.reason), (Advice::DoNotRetry, Reason::Cause));
    assert_eq!(decide(smtp::EXCEEDED_STORAGE, None, None).advice.value, Advice::Depends);
}

#[test]
fn where_the_classes_differ_the_reply_code_decides_and_the_cause_is_told_all_the_same() {
    let decision = decide(smtp::EXCEEDED_STORAGE, "4.2.2".parse().ok(), Some(smtp::commands::RCPT));
    assert!(decision.is_at_odds);
    assert_eq!((decision.advice.value, decision.reason), (Advice::DoNotRetry, Reason::Cause));
    assert_eq!(decision.severity.map(|severity| severity.id), Some("permanent-negative"));
    let agreed = decide(smtp::EXCEEDED_STORAGE, "5.2.2".parse().ok(), Some(smtp::commands::RCPT));
    assert!(!agreed.is_at_odds);
    assert_eq!(agreed.advice.value, decision.advice.value);
}

#[test]
fn of_an_unknown_code_the_first_digit_decides() {
    let known: BTreeSet<u64> = family().entries.iter().map(|entry| entry.code).collect();
    for number in 200..600 {
        if known.contains(&u64::from(number)) {
            continue;
        }
        let decision = decide(ReplyCode::new(number).unwrap(), None, Some(smtp::commands::RCPT));
        let advice = match number / 100 {
            2 => Advice::Done,
            3 => Advice::Continue,
            4 => Advice::RetryLater,
            _ => Advice::DoNotRetry,
        };
        assert_eq!((decision.advice.value, decision.reason), (advice, Reason::Severity), "{number}");
        assert!(decision.entry.is_none() && decision.scope.is_none() && decision.address.is_none(), "{number}");
        assert_eq!(decision.actors().count(), 0, "{number}");
    }
}

#[test]
fn every_advice_has_its_source_or_says_that_it_is_inferred() {
    for entry in CATALOGUE.families.iter().flat_map(|family| family.entries) {
        let number = u16::try_from(entry.key.number()).unwrap();
        for command in 0..u8::try_from(CATALOGUE.families[0].commands.len()).unwrap() {
            let decision = decide(ReplyCode::new(number).unwrap(), None, Some(catalogue::CommandId(command)));
            let basis = decision.advice.basis;
            assert!(!basis.sources.is_empty() || basis.inferred, "{number}");
        }
    }
}

#[test]
fn those_who_can_act_are_those_of_the_spec() {
    for entry in family().entries {
        let decision = decide(code(&entry), None, None);
        let found: Vec<&str> = decision.actors().map(replybook::Actor::id).collect();
        let wanted: Vec<&str> = items(&entry.value["fix"]).filter_map(|fix| fix["actor"].as_str()).collect();
        assert_eq!(found, wanted, "{}", entry.code);
    }
}
