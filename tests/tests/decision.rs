//! What to do after a reply follows from the spec: for every code, every command and every enhanced code it knows, and
//! with each of them unknown.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use replybook::{Advice, CATALOGUE, Decision, EnhancedCode, Reason, ReplyCode, decide, smtp};
use serde_json::Value;
use std::collections::BTreeSet;
use tests::spec::{Entry, Family, items, strings};
use tests::{Code, Spec, Topic, spec_folder};

fn family() -> Family {
    Spec::load(&spec_folder()).unwrap().families.into_iter().find(|family| family.id == "smtp").unwrap()
}

fn code(entry: &Entry) -> ReplyCode {
    entry.code.to_string().parse().unwrap()
}

/// The facts of a decision by the names and ids of the spec.
fn facts(decision: &Decision<'_>) -> [Option<&'static str>; 5] {
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

#[test]
fn at_a_command_the_answer_to_it_decides_and_a_cause_that_can_be_told() {
    let family = family();
    let mut failures = Vec::new();
    for entry in &family.entries {
        for command in family.commands.iter().map(|command| command.id.as_str()) {
            let id = replybook::command(command).unwrap_or_else(|| panic!("there is a command {command}"));
            let Some(answer) = entry.answer_at(&family, command) else {
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
                (0, _) => Some(entry.value_in(&[], fact)),
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

/// An enhanced status code of the spec in one of its classes.
fn in_class(topic: Topic<'_>, used: &Value) -> EnhancedCode {
    topic.in_class(used).code.to_string().parse().unwrap()
}

#[test]
fn the_enhanced_code_is_the_cause_and_the_reply_code_still_decides() {
    let spec = Spec::load(&spec_folder()).unwrap();
    let enhanced = spec.families.iter().find(|family| family.id == "enhanced").unwrap();
    let mut failures = Vec::new();
    let mut told = 0;
    for reply in &family().entries {
        let Code::Number(number) = reply.code else { panic!("{} is no reply code", reply.code) };
        for entry in &enhanced.entries {
            for class in [2, 4, 5] {
                let sent = entry.code.in_class(class);
                let decision = decide(code(reply), sent.to_string().parse().ok(), None);
                let alone = decide(code(reply), None, None);
                let has_class = matches!(number / 100, 2 | 4 | 5);
                let cause = decision.cause.map(|cause| cause.title);
                if cause != Some(entry.title()).filter(|_| has_class) {
                    failures.push(format!("{} {sent}: the cause is {cause:?}", reply.code));
                }
                if decision.is_at_odds != (class != number / 100) {
                    failures.push(format!("{} {sent}: at odds? {}", reply.code, decision.is_at_odds));
                }
                if decision.reason != Reason::Cause && decision.advice.value != alone.advice.value {
                    failures.push(format!("{} {sent}: the enhanced code has changed the advice", reply.code));
                }
                if !has_class || decision.reason == Reason::Cause {
                    continue;
                }
                // What the reply code leaves open of the address, the cause tells, in the class of the reply.
                let topic = Topic { code: entry.code.in_class(number / 100), entry };
                let tells = topic.classes().next().is_some() && topic.rule("address") != "nothing";
                let wanted = match alone.address.map(|address| address.value.id()) {
                    Some("cannot-say") | None if tells => Some(topic.rule("address")),
                    open => open,
                };
                let found = decision.address.map(|address| address.value.id());
                told += usize::from(wanted != alone.address.map(|address| address.value.id()));
                if found != wanted {
                    failures.push(format!("{} {sent}: the address is {found:?}, not {wanted:?}", reply.code));
                }
                let actors: Vec<&str> = decision.actors().map(replybook::Actor::id).collect();
                let wanted: Vec<&str> = items(&entry.value["fix"]).filter_map(|fix| fix["actor"].as_str()).collect();
                if actors != wanted {
                    failures.push(format!("{} {sent}: {actors:?} can act, not {wanted:?}", reply.code));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(told > 20, "the cause tells something of the address {told} times");
    // A code outside the registry is no cause, and changes nothing.
    let decision = decide(smtp::MAILBOX_UNAVAILABLE, "5.7.606".parse().ok(), None);
    assert!(decision.cause.is_none() && !decision.is_at_odds);
    assert_eq!(facts(&decision), facts(&decide(smtp::MAILBOX_UNAVAILABLE, None, None)));
}

#[test]
fn an_enhanced_code_alone_is_decided_by_its_class_and_the_command() {
    let spec = Spec::load(&spec_folder()).unwrap();
    let enhanced = spec.families.iter().find(|family| family.id == "enhanced").unwrap();
    let family = CATALOGUE.family("enhanced").unwrap();
    let mut failures = Vec::new();
    for topic in enhanced.entries.iter().map(Entry::topic) {
        for used in topic.classes() {
            let sent = in_class(topic, used);
            for (position, command) in enhanced.commands.iter().enumerate() {
                let id = Some(catalogue::CommandId(u8::try_from(position).unwrap()));
                let decision = Decision::new(&CATALOGUE, family, sent, None, id);
                let topic = topic.in_class(used);
                let wanted = FACTS.map(|fact| Some(topic.at(enhanced, &command.id, fact)));
                if facts(&decision) != wanted {
                    failures.push(format!("{sent} at {}: {:?}, not {wanted:?}", command.id, facts(&decision)));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    // Outside the registry, and in a class in which a code makes no sense, the class decides.
    let unknown = ["X.9.9", "X.7.606"].map(|code| Code::read(code).unwrap());
    let known = enhanced.entries.iter().map(|entry| entry.code);
    for (class, advice) in [(2, Advice::Done), (4, Advice::RetryLater), (5, Advice::DoNotRetry)] {
        for code in known.clone().chain(unknown).map(|code| code.in_class(class)) {
            if enhanced.topic(code).is_some_and(|topic| topic.classes().next().is_some()) {
                continue;
            }
            let sent: EnhancedCode = code.to_string().parse().unwrap();
            for command in [None, Some(smtp::commands::RCPT)] {
                let decision = Decision::new(&CATALOGUE, family, sent, None, command);
                assert_eq!((decision.advice.value, decision.reason), (advice, Reason::Severity), "{code}");
                assert!(decision.scope.is_none() && decision.fate.is_none(), "{code}");
                assert_eq!(decision.entry.map(|entry| entry.title), enhanced.entry(code).map(Entry::title), "{code}");
            }
        }
    }
}

#[test]
fn of_an_unknown_code_the_first_digit_decides() {
    let known: BTreeSet<Code> = family().entries.iter().map(|entry| entry.code).collect();
    for number in 200..600 {
        if known.contains(&Code::from(u64::from(number))) {
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
    for family in CATALOGUE.families {
        for entry in family.entries {
            // A code that leaves its class open is decided on in each of its classes.
            let classes = entry.classes.iter().map(|used| family.form.in_class(entry.key, used.class));
            for key in classes.chain([entry.key].into_iter().filter(|_| entry.classes.is_empty())) {
                for command in 0..u8::try_from(family.commands.len()).unwrap() {
                    let command = Some(catalogue::CommandId(command));
                    let basis = Decision::new(&CATALOGUE, family, key, None, command).advice.basis;
                    assert!(!basis.sources.is_empty() || basis.inferred, "{}", family.form.text(key));
                }
            }
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
