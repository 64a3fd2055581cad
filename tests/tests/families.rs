//! What is data: another code, and another protocol in languages that nobody speaks, without a line of Rust.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use replybook_build::{Generator, Spec};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use support::{copy, files};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn generated(spec: &Path) -> BTreeMap<String, String> {
    let out = tempfile::tempdir().unwrap();
    let spec = Spec::load(spec).unwrap_or_else(|error| panic!("{error}"));
    Generator::new().generate(&spec, out.path()).unwrap_or_else(|error| panic!("{error}"));
    files(out.path())
}

fn change(path: &Path, change: impl FnOnce(&mut Value)) {
    let mut json = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    change(&mut json);
    fs::write(path, json.to_string()).unwrap();
}

/// Every text of an object of the spec made another by a word at its end, so that no two codes say the same.
fn reworded(value: &Value, word: &str) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .map(|(key, member)| {
                let lines = |texts: &Value| {
                    texts
                        .as_array()
                        .unwrap()
                        .iter()
                        .map(|text| json!(format!("{word} {}", text.as_str().unwrap())))
                        .collect()
                };
                (key.clone(), if key == "text" { lines(member) } else { reworded(member, word) })
            })
            .collect(),
        Value::Array(items) => items.iter().map(|item| reworded(item, word)).collect(),
        other => other.clone(),
    }
}

#[test]
fn a_further_code_appears_everywhere_after_one_run() {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("catalogue/spec"), folder.path());
    let before = generated(folder.path());

    let mut codes = Vec::new();
    change(&folder.path().join("smtp/replies.json"), |file| {
        let entries = file["entries"].as_array_mut().unwrap();
        let compared = entries.iter().filter(|entry| entry["compared"] == true);
        codes = compared.map(|entry| entry["code"].as_u64().unwrap()).collect();
        let mut further = reworded(entries.iter().find(|entry| entry["code"] == 452).unwrap(), "Further:");
        further["code"] = json!(499);
        further["constant"] = json!("FURTHER_CODE");
        further["title"] = json!("Further Code");
        further["name"] = json!("A code that nobody knew");
        further.as_object_mut().unwrap().remove("twin");
        entries.push(further);
    });
    let mut checked_in: Vec<String> = Vec::new();
    change(&folder.path().join("catalogue.json"), |file| {
        let tags = file["checked_in"].as_array().unwrap().iter();
        checked_in = tags.map(|tag| tag.as_str().unwrap().to_owned()).collect();
    });
    for tag in checked_in.iter().filter(|tag| *tag != "en") {
        change(&folder.path().join(format!("locales/{tag}.json")), |file| {
            for section in ["labels", "prose"] {
                let texts = file[section].as_object_mut().unwrap();
                let of_452 = texts.iter().filter(|(key, _)| key.starts_with("smtp/452/"));
                let new: Vec<(String, Value)> = of_452
                    .map(|(key, unit)| {
                        let mut unit = reworded(
                            &json!({ "text": [unit["text"].as_str().unwrap_or("499")], "state": "checked" }),
                            "7:",
                        );
                        if section == "labels" {
                            unit["text"] = json!(format!("499 {tag}"));
                        } else {
                            unit["text"] = json!(
                                texts[key]["text"]
                                    .as_array()
                                    .unwrap()
                                    .iter()
                                    .map(|text| format!("7: {}", text.as_str().unwrap()))
                                    .collect::<Vec<_>>()
                            );
                        }
                        (key.replace("/452/", "/499/"), unit)
                    })
                    .collect();
                texts.extend(new);
            }
        });
    }
    let after = generated(folder.path());

    for tag in &checked_in {
        let page = after.get(&format!("reference/{tag}/smtp/499.md")).expect("a page of the code");
        assert!(page.contains("SMTP 499 Further Code\n") || page.contains("SMTP 499 Further Code</span>\n"), "{page}");
        for other in &codes {
            let (low, high) = (other.min(&499), other.max(&499));
            let path = format!("comparisons/{tag}/smtp/{low}-vs-{high}.md");
            assert!(after.get(&path).is_some_and(|page| page.contains("499 Further Code")), "{path}");
        }
        assert!(
            after[&format!("reference/{tag}/smtp/README.md")].contains("[499](499.md)"),
            "the list of codes in {tag}"
        );
        assert!(after[&format!("comparisons/{tag}/smtp/README.md")].contains("(452-vs-499.md)"), "the matrix in {tag}");
        let expected = before.keys().filter(|path| path.contains(&format!("/{tag}/"))).count() + 1 + codes.len();
        assert_eq!(after.keys().filter(|path| path.contains(&format!("/{tag}/"))).count(), expected, "pages in {tag}");
    }
    assert!(after["src/emitted/tables.rs"].contains("pub const FURTHER_CODE: ReplyCode = ReplyCode::of::<499>();"));
}

#[test]
fn a_family_of_an_invented_protocol_comes_out_whole() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/tea");
    let files = generated(&spec);
    for tag in ["qaa", "qab"] {
        for page in ["10", "21", "51", "README"] {
            assert!(files.contains_key(&format!("reference/{tag}/tea/{page}.md")), "{page} in {tag}");
        }
        for page in ["10-vs-21", "10-vs-51", "21-vs-51", "README"] {
            assert!(files.contains_key(&format!("comparisons/{tag}/tea/{page}.md")), "{page} in {tag}");
        }
        let page = &files[&format!("comparisons/{tag}/tea/10-vs-21.md")];
        let title = "TEA 10 Poured vs 21 Still Brewing";
        let kept = if tag == "qab" { format!("# <span dir=\"ltr\">{title}</span>\n") } else { format!("# {title}\n") };
        assert!(page.contains(&kept), "{page}");
    }
    let page = &files["comparisons/qab/tea/21-vs-51.md"];
    assert!(page.contains("<div lang=\"qab\" dir=\"rtl\">"), "{page}");
    assert!(page.contains("<code dir=\"ltr\">POUR</code>") && !page.contains("`POUR`"), "{page}");
    let constants = &files["src/emitted/tables.rs"];
    assert!(constants.contains("pub const GONE_COLD: Number = Number::new(51);"), "{constants}");
    let mut wrong = Vec::new();
    for (path, text) in &files {
        if Path::new(path).extension().is_some_and(|extension| extension == "rs") {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
        // The vocabulary of another protocol must not come out of the code; only the schemas speak of examples.
        let foreign = ["SMTP", "RFC", "RCPT", "smtp"].iter().filter(|word| text.contains(**word));
        wrong.extend(foreign.filter(|_| !path.starts_with("schema/")).map(|word| format!("{path}: {word}")));
        if path.contains("/tea/") && text.lines().any(|line| line.contains(['{', '}'])) {
            wrong.push(format!("{path}: a placeholder has been left"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
