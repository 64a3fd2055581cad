//! The frame of the repository: the output is fresh, dependencies run one way, translations are complete.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use replybook_build::{Generator, Spec, State};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use unicode_normalization::UnicodeNormalization as _;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn the_output_is_fresh() {
    let spec = Spec::load(root().join("catalogue/spec")).unwrap();
    let report = Generator::new().check(&spec, root().join("generated")).unwrap();
    assert!(report.is_clean(), "run `cargo run -p codegen`: {report:#?}");
}

#[test]
fn the_spec_is_in_its_canonical_form() {
    let files = replybook_build::unformatted(root().join("catalogue/spec")).unwrap();
    let paths: Vec<&PathBuf> = files.iter().map(|(path, _)| path).collect();
    assert!(paths.is_empty(), "run `cargo run -p codegen -- fmt`: {paths:#?}");
}

/// What Cargo knows of the workspace, as the features choose it. Only what this platform needs has been fetched.
fn metadata(features: &[&str]) -> Value {
    let version = Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into())).arg("-vV").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc names its host");
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--offline", "--filter-platform", host])
        .args(features)
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn what_is_for_the_command_is_optional_and_turned_on_by_its_feature_alone() {
    let metadata = metadata(&["--no-deps"]);
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages.iter().find(|package| package["name"] == "replybook").unwrap();
    let optional: BTreeSet<&str> = (package["dependencies"].as_array().unwrap().iter())
        .filter(|dependency| dependency["optional"] == true)
        .map(|dependency| dependency["name"].as_str().unwrap())
        .collect();
    let features = package["features"].as_object().unwrap();
    for (feature, turns_on) in features {
        let turns_on = turns_on.as_array().unwrap().iter().filter_map(|on| on.as_str()?.strip_prefix("dep:"));
        let wanted = if feature == "cli" { optional.clone() } else { BTreeSet::new() };
        assert_eq!(turns_on.collect::<BTreeSet<_>>(), wanted, "{feature}");
    }
    let targets = package["targets"].as_array().unwrap();
    let command = targets.iter().find(|target| target["kind"][0] == "bin").unwrap();
    assert_eq!(command["required-features"], serde_json::json!(["cli"]), "a library is built without the command");
}

#[test]
fn dependencies_run_one_way() {
    // The languages need nothing, and the command is no part of the library.
    let metadata = metadata(&[]);
    let names: BTreeMap<&str, &str> = (metadata["packages"].as_array().unwrap().iter())
        .map(|package| (package["id"].as_str().unwrap(), package["name"].as_str().unwrap()))
        .collect();
    // What each package needs to be built, all the way down; what its tests need does not count.
    let direct: BTreeMap<&str, BTreeSet<&str>> = (metadata["resolve"]["nodes"].as_array().unwrap().iter())
        .map(|node| {
            let needed = node["deps"].as_array().unwrap().iter().filter(|dependency| {
                dependency["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"] != "dev")
            });
            (
                names[node["id"].as_str().unwrap()],
                needed.map(|dependency| names[dependency["pkg"].as_str().unwrap()]).collect(),
            )
        })
        .collect();
    let all = |package: &str| {
        let mut all: BTreeSet<&str> = BTreeSet::new();
        let mut open: Vec<&str> = direct[package].iter().copied().collect();
        while let Some(next) = open.pop() {
            if all.insert(next) {
                open.extend(direct[next].iter().copied());
            }
        }
        all
    };
    // The tests turn on the feature `serde`, which is the only one of the library that needs another crate.
    assert_eq!(all("catalogue"), BTreeSet::from(["serde_core"]), "`catalogue` depends on nothing but what is optional");
    let library = BTreeSet::from(["catalogue", "serde_core"]);
    assert_eq!(all("replybook"), library, "`replybook` depends on `catalogue` alone");
    let packages = metadata["packages"].as_array().unwrap();
    for name in ["catalogue", "replybook"] {
        let package = packages.iter().find(|package| package["name"] == name).unwrap();
        let dependencies = package["dependencies"].as_array().unwrap().iter();
        let always = dependencies.filter(|dependency| dependency["optional"] == false && dependency["kind"].is_null());
        let always: Vec<&str> = always.map(|dependency| dependency["name"].as_str().unwrap()).collect();
        assert_eq!(always, if name == "catalogue" { vec![] } else { vec!["catalogue"] }, "{name}");
        let default = package["features"]["default"].as_array().cloned().unwrap_or_default();
        assert!(default.iter().all(|feature| feature == "en"), "{name}: a language, and nothing that needs a crate");
    }
    for package in ["replybook-build", "codegen"] {
        assert!(!all(package).contains("replybook"), "`{package}` runs while the generated code is broken");
    }
    let people = ["clap", "annotate-snippets", "indicatif", "similar"];
    assert!(all("replybook-build").is_disjoint(&BTreeSet::from(people)), "what is for people stays in the command");
}

#[test]
fn every_translation_is_complete_checked_and_made_from_the_present_english() {
    let spec = Spec::load(root().join("catalogue/spec")).unwrap();
    let translations = spec.translations();
    let source = std::fs::read(root().join("catalogue/spec").join(translations.source().1)).unwrap();
    let source: Value = serde_json::from_slice(&source).unwrap();
    // An earlier wording can be acknowledged as saying what one other says.
    let is_acknowledged = |key: &str, earlier: Option<&str>, present: &str| {
        let of = &source["acknowledged"][key];
        let wordings = of["earlier"].as_array().into_iter().flatten();
        of["present"] == present && wordings.into_iter().any(|wording| wording["digest"].as_str() == earlier)
    };
    let mut lacks = Vec::new();
    for (tag, _) in translations.languages() {
        for text in translations.of(tag) {
            let key = format!("{}/{}", text.part.key(), text.key);
            let Some(translated) = &text.translated else {
                lacks.push(format!("{tag}: {key} is missing"));
                continue;
            };
            let mut hash = Sha256::new();
            let english: String = text.source.join("\n").nfc().collect();
            hash.update([key.as_bytes(), &[0], english.as_bytes()].concat());
            let digits: Vec<String> = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
            let digest = digits.concat();
            if translated.digest != Some(digest.as_str()) && !is_acknowledged(&key, translated.digest, &digest) {
                lacks.push(format!("{tag}: {key} is stale or was never stamped"));
            }
            if translated.state == State::Draft {
                lacks.push(format!("{tag}: {key} is a draft"));
            }
        }
    }
    assert!(lacks.is_empty(), "{}", lacks.join("\n"));
}

#[test]
fn every_translation_is_in_nfc_and_keeps_the_placeholders_of_the_english() {
    let spec = Spec::load(root().join("catalogue/spec")).unwrap();
    let translations = spec.translations();
    let tokens = |sentences: &[&str]| {
        let pieces = sentences.iter().flat_map(|sentence| catalogue::pieces(sentence));
        let mut tokens: Vec<String> = pieces
            .filter_map(|piece| match piece {
                catalogue::Piece::Placeholder(token) => Some(token.to_owned()),
                catalogue::Piece::Words(_) => None,
            })
            .collect();
        tokens.sort();
        tokens
    };
    let mut wrong = Vec::new();
    for (tag, _) in translations.languages() {
        for text in translations.of(tag) {
            let Some(translated) = &text.translated else { continue };
            if tokens(&text.source) != tokens(&translated.sentences) {
                wrong.push(format!(
                    "{tag}: {}: placeholders differ from the English: {:?}",
                    text.key, translated.sentences
                ));
            }
            for sentence in &translated.sentences {
                if !unicode_normalization::is_nfc(sentence) {
                    wrong.push(format!("{tag}: {}: not in NFC: {sentence}", text.key));
                }
                if sentence.chars().any(|c| c.is_numeric() && !c.is_ascii_digit()) {
                    wrong.push(format!("{tag}: {}: a digit that is not ASCII: {sentence}", text.key));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
