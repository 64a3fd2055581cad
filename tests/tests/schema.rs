//! The JSON Schemas for editors against the loader: both take the same files, and both refuse the same.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use jsonschema::Validator;
use replybook_build::{Error, Spec};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn json_of(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))).unwrap()
}

/// The kinds of files: the name of the schema, and a file of that kind in the spec.
const FILES: [(&str, &str); 6] = [
    ("catalogue", "catalogue.json"),
    ("entries", "smtp/replies.json"),
    ("entries", "smtp/enhanced.json"),
    ("notes", "smtp/pairs.json"),
    ("notes", "smtp/enhanced_pairs.json"),
    ("locale", "locales/de.json"),
];

fn schema(name: &str) -> Validator {
    let schema = json_of(&root().join(format!("generated/schema/{name}.schema.json")));
    jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("{name}: {error}"));
    jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Whether the loader takes the spec with one file put in place of another. Errors of meaning count as well: what is
/// tried here breaks the form, or nothing.
fn loader_takes(file: &str, content: &Value) -> bool {
    let folder = tempfile::tempdir().unwrap();
    support::copy(&root().join("catalogue/spec"), folder.path());
    fs::write(folder.path().join(file), content.to_string()).unwrap();
    match Spec::load(folder.path()) {
        Ok(_) => true,
        Err(Error::Invalid(_)) => false,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn every_file_of_the_spec_is_valid() {
    for spec in [root().join("catalogue/spec"), Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/tea")] {
        let root_file = json_of(&spec.join("catalogue.json"));
        let mut files = vec![("catalogue", "catalogue.json".to_owned())];
        for family in root_file["families"].as_array().unwrap() {
            files.push(("entries", family["entries"].as_str().unwrap().to_owned()));
            files.push(("notes", family["notes"].as_str().unwrap().to_owned()));
        }
        for tag in root_file["languages"].as_array().unwrap() {
            files.push(("locale", format!("locales/{}.json", tag.as_str().unwrap())));
        }
        for (name, file) in files {
            let errors: Vec<String> = schema(name)
                .iter_errors(&json_of(&spec.join(&file)))
                .map(|error| format!("{}: {error}", error.instance_path))
                .collect();
            assert!(errors.is_empty(), "{}: {errors:#?}", spec.join(&file).display());
        }
    }
}

#[test]
fn every_spec_file_names_the_schema_that_it_follows() {
    for (name, file) in FILES {
        let path = root().join("catalogue/spec").join(file);
        let named = json_of(&path)["$schema"].as_str().expect("a schema").to_owned();
        let target = path.parent().unwrap().join(named).canonicalize().expect("the schema exists");
        assert_eq!(target, root().join(format!("generated/schema/{name}.schema.json")).canonicalize().unwrap());
    }
}

/// A change of one value: the JSON pointer, and what is put there; nothing takes the value away.
type Change = (&'static str, Option<Value>);

fn changed(file: &str, (pointer, value): &Change) -> Value {
    let mut json = json_of(&root().join("catalogue/spec").join(file));
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let last = last.replace("~1", "/");
    let parent = json.pointer_mut(parent).unwrap_or_else(|| panic!("{file}: {pointer}"));
    match (parent, value) {
        (Value::Object(members), Some(value)) => drop(members.insert(last, value.clone())),
        (Value::Object(members), None) => drop(members.remove(&last).unwrap_or_else(|| panic!("{file}: {pointer}"))),
        (Value::Array(items), Some(value)) => items[last.parse::<usize>().unwrap()] = value.clone(),
        (parent, _) => panic!("{file}: {pointer} stands in {parent}"),
    }
    json
}

fn verdicts(changes: &[(&'static str, Vec<Change>)], wanted: bool) {
    let mut wrong = Vec::new();
    for (file, changes) in changes {
        let (name, _) = FILES.iter().find(|(_, known)| known == file).unwrap();
        let schema = schema(name);
        for change in changes {
            let content = changed(file, change);
            let verdicts = (schema.is_valid(&content), loader_takes(file, &content));
            if verdicts != (wanted, wanted) {
                let word = |takes: bool| if takes { "takes" } else { "refuses" };
                wrong.push(format!(
                    "{file} {change:?}: the schema {} it, the loader {} it",
                    word(verdicts.0),
                    word(verdicts.1)
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_breaks_the_form_of_the_facts_is_refused_by_both() {
    let put = |pointer, value| (pointer, Some(value));
    verdicts(
        &[
            (
                "catalogue.json",
                vec![
                    put("/colour", json!("red")),
                    ("/languages", None),
                    put("/languages", json!([])),
                    put("/languages", json!("en")),
                    put("/languages/0", json!("en_GB")),
                    put("/languages/0", json!("../en")),
                    put("/languages/0", json!("")),
                    put("/source_language", json!(null)),
                    put("/crate_name", json!("Reply Book")),
                    put("/documents/0/url", json!("http://example.org")),
                    put("/documents/0/url", json!("https://example.org/a b")),
                    put("/documents/0/section", json!("#section")),
                    put("/documents/0/id", json!("RFC 821")),
                    put("/documents/0/label", json!(" RFC 821")),
                    put("/documents/0/label", json!("RFC\t821")),
                    put("/documents/0/label", json!("RFC ``` 821")),
                    put("/families/0/id", json!("SMTP")),
                    put("/families/0/entries", json!("../replies.json")),
                    put("/families/0/entries", json!("/replies.json")),
                    put("/families/0/key", json!("reply code")),
                    put("/families/0/severities", json!({})),
                    put("/families/0/severities/0/from", json!(true)),
                    put("/families/0/severities/0/from", json!(-200)),
                    put("/families/0/severities/0/advice", json!(["give-up"])),
                    put("/families/0/categories/0/number", json!(1000)),
                    put("/families/0/categories/0/number", json!("1")),
                    put("/families/0/like", json!("Another Family")),
                    put("/families/0/commands/0/every", json!("yes")),
                ],
            ),
            (
                "smtp/replies.json",
                vec![
                    ("/entries", None),
                    put("/entries", json!([])),
                    put("/entries/0", json!([])),
                    put("/entries/0/shortt", json!({})),
                    ("/entries/0/short", None),
                    ("/entries/0/facts/advice", None),
                    put("/entries/0/code", json!(211.5)),
                    put("/entries/0/code", json!([211])),
                    put("/entries/0/constant", json!("System_Status")),
                    put("/entries/0/constant", json!("")),
                    put("/entries/0/title", json!("System Status ")),
                    put("/entries/0/compared", json!(1)),
                    put("/entries/0/facts/scope/value", json!("everything")),
                    put("/entries/0/facts/scope/sources", json!("rfc5321#4")),
                    put("/entries/0/facts/scope/sources", json!(["RFC 5321, 4.1"])),
                    put("/entries/0/facts/scope/sources", json!([])),
                    put("/entries/0/facts/scope/sources", json!(["-rfc5321"])),
                    put("/entries/0/registered", json!([{"code": "2-1-1", "inferred": true}])),
                    put("/entries/0/registered", json!(["2.1.1"])),
                    put("/entries/0/classes", json!([{"class": 5}])),
                    put("/entries/0/facts/scope/inferred", json!(null)),
                    put("/entries/0/closes/value", json!("no")),
                    put("/entries/0/description/text", json!("One sentence.")),
                    put("/entries/0/description/text", json!([""])),
                    put("/entries/0/description/text", json!([" A sentence."])),
                    put("/entries/0/description/text", json!(["Two\nlines."])),
                    put("/entries/0/seen_when/0/id", json!("by hand")),
                    put("/entries/0/fix/0/actor", json!("everybody")),
                    put("/entries/0/answers/0/cases", json!([{"id": "x", "enhanced": ["2.1"], "inferred": true}])),
                    put("/entries/0/transcript", json!([12])),
                    put("/non_standard", json!({})),
                    put(
                        "/non_standard",
                        json!([{"code": 477, "evidence": {"value": "rumour", "inferred": true}, "text": ["Heard."]}]),
                    ),
                    put("/non_standard", json!([{"code": 477, "evidence": {"value": "draft", "inferred": true}}])),
                ],
            ),
        ],
        false,
    );
}

#[test]
fn what_breaks_the_form_of_notes_and_languages_is_refused_by_both() {
    let put = |pointer, value| (pointer, Some(value));
    verdicts(
        &[
            (
                "smtp/enhanced.json",
                vec![
                    put("/entries/0/code", json!("X 1 1")),
                    put("/entries/0/closes", json!(true)),
                    put("/entries/0/classes", json!([])),
                    put("/entries/0/classes/0/class", json!(10)),
                    put("/entries/0/classes/0/class", json!("5")),
                    put("/entries/0/classes/0/basis/value", json!("guessed")),
                    ("/entries/0/classes/0/basis", None),
                    put("/entries/0/classes/0/facts", json!({"advice": {"value": "perhaps", "inferred": true}})),
                    put("/entries/0/classes/0/why", json!("It is so.")),
                ],
            ),
            ("smtp/enhanced_pairs.json", vec![put("/notes/0/codes/0", json!("4.7/0"))]),
            (
                "smtp/pairs.json",
                vec![
                    put("/notes/0/codes", json!("211-214")),
                    put("/notes/0/codes/0", json!(null)),
                    ("/notes/0/often_confused", None),
                    put("/notes/0/often_confused", json!("yes")),
                    ("/notes/0/verdict", None),
                    put("/notes/0/verdict/text", json!([])),
                    put("/notes/0/opinion", json!("none")),
                ],
            ),
            (
                "locales/de.json",
                vec![
                    ("/language", None),
                    ("/language/direction", None),
                    put("/language/direction", json!("left")),
                    put("/language/colon", json!("colon")),
                    put("/language/colon", json!(":\t")),
                    put("/language/scripts", json!("Latn")),
                    put("/headings", json!([])),
                    put("/headings/fix", json!(7)),
                    put("/headings/fix", json!({"text": "Beheben"})),
                    put("/headings/fix", json!({"state": "finished", "text": "Beheben"})),
                    put("/headings/fix", json!({"state": "draft", "text": "Beheben", "digest": "12345678ABCDEF00"})),
                    put("/headings/fix", json!({"state": "draft", "text": "Beheben", "by": "somebody"})),
                    put("/prose/smtp~1211~1short", json!({"state": "draft", "text": "Ein Satz."})),
                    put("/glossary/0/prefer", json!("")),
                ],
            ),
        ],
        false,
    );
}

#[test]
fn what_may_be_left_out_or_written_otherwise_is_taken_by_both() {
    let put = |pointer, value| (pointer, Some(value));
    verdicts(
        &[
            (
                "catalogue.json",
                vec![("/$schema", None), ("/crate_name", None), put("/families/0/severities/0/from", json!("200"))],
            ),
            (
                "smtp/replies.json",
                vec![
                    ("/$schema", None),
                    ("/entries/0/transcript", None),
                    put("/entries/0/code", json!("211")),
                    put("/entries/0/facts/scope/inferred", json!(false)),
                ],
            ),
            ("smtp/pairs.json", vec![put("/notes/0/codes", json!(["211", 214]))]),
            (
                "locales/de.json",
                vec![
                    ("/$schema", None),
                    ("/glossary", None),
                    put("/headings/fix", json!({"text": "Beheben", "state": "reviewed"})),
                ],
            ),
        ],
        true,
    );
}
