//! The JSON for programs in other languages holds what the spec holds, in every language, and keeps to its schema.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use tests::spec::{Entry, Family, Language, items, strings, text};
use tests::{Code, Spec, Topic, output_folder, spec_folder};

fn spec() -> Spec {
    Spec::load(&spec_folder()).unwrap()
}

fn read(path: &str) -> Value {
    let path = output_folder().join(path);
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&bytes).unwrap()
}

/// The file of each family in each language that has pages.
fn files(spec: &Spec) -> Vec<(String, &Family, &Language)> {
    let languages = || spec.languages.iter();
    let pairs = spec.families.iter().flat_map(|family| languages().map(move |language| (family, language)));
    let shown = pairs.filter(|(family, language)| language.has_family(family));
    shown.map(|(family, language)| (format!("data/{}/{}.json", language.tag(), family.id), family, language)).collect()
}

#[test]
fn each_file_keeps_to_the_schema() {
    let spec = spec();
    let schema = read("schema/data.schema.json");
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut failures = Vec::new();
    for (path, ..) in files(&spec) {
        let file = read(&path);
        failures.extend(validator.iter_errors(&file).map(|error| format!("{path}: {}: {error}", error.instance_path)));
        // What the schema must not take.
        for (pointer, wrong) in [
            ("/codes/0/facts/advice", json!("perhaps")),
            ("/codes/0/code", json!("3.1.1")),
            ("/codes/0/classes", json!([{"code": "5.1.1"}])),
            ("/codes/0/registered", json!(["five"])),
            ("/codes/0/short", json!(7)),
            ("/codes/0/description", json!([])),
            ("/pairs/0/codes", json!([1])),
            ("/language/direction", json!("up")),
            ("/codes/0/another", json!(1)),
        ] {
            let mut file = file.clone();
            let (parent, key) = pointer.rsplit_once('/').unwrap();
            file.pointer_mut(parent).unwrap()[key] = wrong;
            if validator.is_valid(&file) {
                failures.push(format!("{path}: the schema takes a wrong {pointer}"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Places as the file writes them: `RFC 5321 §4.2.3`, in order and once.
fn places(spec: &Spec, of: &BTreeSet<tests::spec::Place>) -> Value {
    let label = |document: &usize| text(&spec.documents[*document], "label").to_owned();
    let place = |(document, _, section): &tests::spec::Place| match section.as_str() {
        "" => label(document),
        section => format!("{} §{section}", label(document)),
    };
    Value::from(of.iter().map(place).collect::<Vec<_>>())
}

/// What is wanted of one family in one language.
struct Wanted<'s> {
    spec: &'s Spec,
    family: &'s Family,
    language: &'s Language,
}

impl Wanted<'_> {
    fn sentences(&self, key: &str) -> Value {
        Value::from(self.language.sentences(&format!("prose/{}/{key}", self.family.id)))
    }

    fn facts(entry: &Entry, parts: &[&Value]) -> Value {
        let facts = ["advice", "scope", "fate", "next_host", "address"];
        Value::Object(
            facts.map(|fact| (fact.to_owned(), Value::from(entry.value_in(parts, fact)))).into_iter().collect(),
        )
    }

    /// What its severity is called in the spec; null for a code that leaves its class open.
    fn severity(&self, code: Code) -> Value {
        self.family.severity(code)["id"].clone()
    }

    fn class(&self, topic: Topic<'_>, used: &Value) -> Value {
        let concrete = topic.in_class(used).code;
        json!({
            "code": concrete.json(),
            "severity": self.severity(concrete),
            "basis": used["basis"]["value"],
            "facts": Self::facts(topic.entry, &[used]),
        })
    }

    fn seen(&self, entry: &Entry, list: &str) -> Value {
        let item = |item: &Value| {
            let commands = item["commands"].as_array().cloned().unwrap_or_default();
            json!({"commands": commands, "text": self.sentences(&format!("{}/{list}/{}", entry.code, text(item, "id")))})
        };
        items(&entry.value[list]).map(item).collect()
    }

    fn code(&self, entry: &Entry) -> Value {
        let (code, value) = (entry.code, &entry.value);
        let why = |case: &Value| {
            let said = || self.sentences(&format!("{code}/cases/{}", text(case, "id")));
            if case["why"].is_object() { said() } else { Value::Null }
        };
        let answers = entry.answers().map(|answer| {
            let cases = items(&answer["cases"]).map(|case| {
                json!({"enhanced": case["enhanced"], "facts": Self::facts(entry, &[answer, case]), "why": why(case)})
            });
            let cases: Vec<Value> = cases.collect();
            json!({"commands": answer["commands"], "facts": Self::facts(entry, &[answer]), "cases": cases})
        });
        let fix = items(&value["fix"]).map(|fix| {
            let actor = text(fix, "actor");
            json!({"actor": actor, "text": self.sentences(&format!("{code}/fix/{actor}"))})
        });
        let practice = items(&value["in_practice"]);
        let practice = practice.map(|item| self.sentences(&format!("{code}/in_practice/{}", text(item, "id"))));
        let registered: Vec<Value> = items(&value["registered"]).map(|other| Code::of(&other["code"]).json()).collect();
        let twin = Some(&value["twin"]).filter(|twin| !twin.is_null()).map(|twin| Code::of(twin).json());
        let topic = entry.topic();
        json!({
            "code": code.json(),
            "title": value["title"],
            "name": self.language.label(&format!("labels/{}/{code}/name", self.family.id)),
            "constant": value["constant"],
            "reply_text": value["reply_text"]["value"],
            "severity": self.severity(code),
            "category": self.family.category(code),
            "standing": value["standing"]["value"],
            "twin": twin,
            "closes": value["closes"]["value"],
            "facts": Self::facts(entry, &[]),
            "classes": topic.classes().map(|used| self.class(topic, used)).collect::<Vec<_>>(),
            "answers": answers.collect::<Vec<_>>(),
            "registered": registered,
            "short": self.sentences(&format!("{code}/short"))[0],
            "description": self.sentences(&format!("{code}/description")),
            "seen_when": self.seen(entry, "seen_when"),
            "fix": fix.collect::<Vec<_>>(),
            "use_when": self.sentences(&format!("{code}/use_when")),
            "meanings": self.seen(entry, "meanings"),
            "in_practice": practice.collect::<Vec<_>>(),
            "transcript": value["transcript"].as_array().cloned().unwrap_or_default(),
            "sources": places(self.spec, &entry.places),
        })
    }

    fn labels(&self) -> Value {
        let family = format!("{}/", self.family.id);
        let others: Vec<String> = self.spec.families.iter().map(|family| format!("{}/", family.id)).collect();
        let mut labels = Map::new();
        for (key, said) in &self.language.texts {
            let Some(key) = key.strip_prefix("labels/") else { continue };
            let shared = self.family.root["like"].as_str().and_then(|other| key.strip_prefix(other)?.strip_prefix('/'));
            let shared = shared.filter(|key| key.starts_with("command/"));
            let own = key.strip_prefix(&family).filter(|key| !key.ends_with("/name")).or(shared);
            let common = Some(key).filter(|key| !others.iter().any(|family| key.starts_with(family)));
            if let Some(key) = own.or(common) {
                labels.insert(key.to_owned(), Value::from(said.join(" ")));
            }
        }
        Value::Object(labels)
    }

    fn file(&self) -> Value {
        let (family, language) = (self.family, self.language);
        let non_standard = family.non_standard.iter().map(|code| {
            json!({
                "code": code.code.json(),
                "severity": self.severity(code.code),
                "evidence": code.value["evidence"]["value"],
                "line": self.sentences(&format!("{}/line", code.code)),
                "sources": places(self.spec, &code.places),
            })
        });
        let pairs = family.notes.iter().map(|note| {
            let part = |part: &str| {
                let said = || self.sentences(&format!("{}-{}/{part}", note.low, note.high));
                if note.value[part].is_object() { said() } else { Value::Null }
            };
            json!({
                "codes": [note.low.json(), note.high.json()],
                "often_confused": note.is_often_confused(),
                "verdict": part("verdict"),
                "points": part("points"),
                "choice": part("choice"),
                "sources": places(self.spec, &note.places),
            })
        });
        let state = if language.state.is_empty() { "source" } else { &language.state };
        json!({
            "$comment": "Generated from the JSON spec by `cargo run -p codegen`. Do not edit.",
            "$schema": "../../schema/data.schema.json",
            "family": family.id,
            "language": {
                "tag": language.tag(),
                "native_name": language.mark("native_name"),
                "direction": language.mark("direction"),
                "state": state,
            },
            "labels": self.labels(),
            "codes": family.entries.iter().map(|entry| self.code(entry)).collect::<Vec<_>>(),
            "non_standard": non_standard.collect::<Vec<_>>(),
            "pairs": pairs.collect::<Vec<_>>(),
        })
    }
}

/// Where two values differ, by path.
fn differences(path: &str, found: &Value, wanted: &Value, all: &mut Vec<String>) {
    match (found, wanted) {
        (Value::Object(one), Value::Object(other)) => {
            let keys: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
            for key in keys {
                let (found, wanted) = (one.get(key).unwrap_or(&Value::Null), other.get(key).unwrap_or(&Value::Null));
                differences(&format!("{path}/{key}"), found, wanted, all);
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (position, (found, wanted)) in one.iter().zip(other).enumerate() {
                differences(&format!("{path}/{position}"), found, wanted, all);
            }
        }
        _ if found != wanted => all.push(format!("{path}: {found}, and the spec has {wanted}")),
        _ => {}
    }
}

#[test]
fn each_file_says_what_the_spec_says() {
    let spec = spec();
    let files = files(&spec);
    assert!(!files.is_empty());
    let mut all = Vec::new();
    for (path, family, language) in files {
        differences(&path, &read(&path), &Wanted { spec: &spec, family, language }.file(), &mut all);
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn the_files_are_those_of_the_languages_and_no_other() {
    let spec = spec();
    let wanted: BTreeSet<String> = files(&spec).into_iter().map(|(path, ..)| path).collect();
    let mut found = BTreeSet::new();
    for folder in std::fs::read_dir(output_folder().join("data")).unwrap() {
        let folder = folder.unwrap();
        for file in std::fs::read_dir(folder.path()).unwrap() {
            let (folder, file) = (folder.file_name(), file.unwrap().file_name());
            found.insert(format!("data/{}/{}", folder.display(), file.display()));
        }
    }
    assert_eq!(found, wanted);
}

#[test]
fn every_id_has_its_label() {
    let spec = spec();
    for (path, family, _) in files(&spec) {
        let file = read(&path);
        let labels = file["labels"].as_object().unwrap();
        let mut ids = BTreeSet::new();
        for code in items(&file["codes"]) {
            let severities = items(&code["classes"]).chain([code]).filter_map(|code| code["severity"].as_str());
            ids.extend(severities.map(|severity| format!("severity/{severity}")));
            ids.extend(items(&code["classes"]).map(|used| format!("class-basis/{}", text(used, "basis"))));
            ids.extend(code["category"].as_str().map(|category| format!("category/{category}")));
            ids.insert(format!("standing/{}", text(code, "standing")));
            for answer in items(&code["answers"]) {
                ids.extend(["advice", "scope", "fate"].map(|fact| format!("{fact}/{}", text(&answer["facts"], fact))));
                let nameless =
                    strings(&answer["commands"]).filter(|id| family.command(id).unwrap().value["word"].is_null());
                ids.extend(nameless.map(|id| format!("command/{id}")));
            }
        }
        let lacking: Vec<_> = ids.iter().filter(|id| !labels.contains_key(*id)).collect();
        assert!(lacking.is_empty(), "{path} has no label for {lacking:?}");
    }
}
