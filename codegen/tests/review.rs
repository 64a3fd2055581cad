//! `codegen review` on real changes of each kind, in a repository of its own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use support::Files;
use tempfile::TempDir;

/// A repository with the spec and the output of this one as its first commit.
struct Repository(TempDir);

impl Repository {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Files::few().write(&folder.path().join("catalogue/spec"));
        let repository = Self(folder);
        repository.git(&["init", "--quiet"]);
        repository.generate();
        repository.commit();
        repository
    }

    fn path(&self, inside: &str) -> PathBuf {
        self.0.path().join(inside)
    }

    fn git(&self, arguments: &[&str]) {
        let identity = ["-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
        let output = Command::new("git").args(identity).args(arguments).current_dir(self.0.path()).output().unwrap();
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "a state"]);
    }

    /// Runs the command; gives its exit code and what it wrote.
    fn codegen(&self, arguments: &[&str]) -> (i32, String, String) {
        let output =
            Command::new(env!("CARGO_BIN_EXE_codegen")).args(arguments).current_dir(self.0.path()).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }

    fn generate(&self) {
        let (code, _, errors) = self.codegen(&[]);
        assert_eq!(code, 0, "{errors}");
    }

    fn review(&self, arguments: &[&str]) -> String {
        let (code, out, errors) = self.codegen(&[&["review"], arguments].concat());
        assert_eq!(code, 0, "{errors}{out}");
        out
    }

    /// Changes a file of the spec as JSON.
    fn change(&self, file: &str, change: impl FnOnce(&mut Value)) {
        let path = self.path("catalogue/spec").join(file);
        let mut json = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        change(&mut json);
        fs::write(path, json.to_string()).unwrap();
    }
}

fn entry(file: &mut Value, code: u64) -> &mut Value {
    file["entries"].as_array_mut().unwrap().iter_mut().find(|entry| entry["code"] == code).unwrap()
}

/// The lines of a section of a report.
fn section<'r>(report: &'r str, title: &str) -> Vec<&'r str> {
    let lines: Vec<&str> = report.lines().collect();
    let Some(start) = lines.iter().position(|line| *line == title) else { return Vec::new() };
    // A line under the title, and an empty one.
    let rest = lines.get(start + 3..).unwrap_or_default();
    let end = rest.windows(2).position(|pair| pair[1].starts_with("====")).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default().to_vec()
}

/// The first lines of the groups in a section.
fn groups<'r>(report: &'r str, title: &str) -> Vec<&'r str> {
    section(report, title).into_iter().filter(|line| line.starts_with("- ")).collect()
}

const SPEC: &str = "What changed in the spec";
const OUTPUT: &str = "What that did to the output";
const GENERATOR: &str = "What the generator does differently";
const HAND: &str = "Edited by hand";
const ACTED_ON: &str = "Programs act on this";
const NAMES: &str = "Public names of the crate";

#[test]
fn nothing_changed_is_said_in_one_line() {
    let report = Repository::new().review(&[]);
    assert_eq!(report, "Review of generated files\nBetween `HEAD` and the working tree: no change in the spec.\n");
}

#[test]
fn a_sentence_is_told_once_with_the_pages_that_hold_it() {
    let repository = Repository::new();
    repository.change("smtp/replies.json", |file| {
        entry(file, 552)["description"]["text"][0] = json!("A limit is in the way.");
    });
    repository.generate();
    let report = repository.review(&[]);
    assert_eq!(section(&report, SPEC)[0], "- smtp/replies · 552 · description", "{report}");
    assert!(section(&report, SPEC).contains(&"  + A limit is in the way."), "{report}");
    let pages: Vec<&str> = groups(&report, OUTPUT).into_iter().filter(|line| line.contains("(en)")).collect();
    assert_eq!(pages, ["- 6 files (en):"], "the code's page and its five comparisons: {report}");
    let is_english = |line: &&str| ["(en)", "(data/en)", "(rust)"].iter().any(|of| line.contains(of));
    assert!(groups(&report, OUTPUT).iter().all(is_english), "{report}");
    assert!(section(&report, HAND).is_empty() && section(&report, ACTED_ON).is_empty(), "{report}");
}

#[test]
fn a_translation_touches_its_language_alone() {
    let repository = Repository::new();
    repository.change("locales/de.json", |file| file["prose"]["smtp/552/use_when"]["text"] = json!(["Ein Satz."]));
    repository.generate();
    let report = repository.review(&[]);
    assert_eq!(section(&report, SPEC)[0], "- locales/de · prose · smtp/552/use_when");
    let is_german = |line: &&str| ["(de)", "(data/de)", "(rust)"].iter().any(|of| line.contains(of));
    assert!(groups(&report, OUTPUT).iter().all(is_german), "{report}");
}

#[test]
fn a_changed_fact_stands_on_top_in_words() {
    let repository = Repository::new();
    repository.change("smtp/replies.json", |file| {
        let entry = entry(file, 452);
        entry["closes"]["value"] = json!(true);
        entry["answers"][0]["facts"] = json!({"advice": {"value": "change-then-resend", "inferred": true}});
        entry["fix"].as_array_mut().unwrap().retain(|fix| fix["actor"] != "recipient");
        entry["constant"] = json!("NO_STORAGE");
    });
    for locale in Files::few().translated_files() {
        repository.change(&locale, |file| {
            drop(file["prose"].as_object_mut().unwrap().remove("smtp/452/fix/recipient").unwrap());
        });
    }
    repository.generate();
    let report = repository.review(&[]);
    let wanted = [
        "- 452 at MAIL FROM: retry later → change something, then send again",
        "- 452: leaves the connection open → ends the connection",
        "- 452: can no longer be acted on by: Recipient",
    ];
    for line in wanted {
        assert!(section(&report, ACTED_ON).contains(&line), "{line}\n{report}");
    }
    assert!(section(&report, NAMES).contains(&"- `smtp::INSUFFICIENT_STORAGE` → `smtp::NO_STORAGE`"), "{report}");
    assert!(report.find(ACTED_ON) < report.find(SPEC), "{report}");
}

#[test]
fn what_changes_in_one_class_is_told_of_that_class() {
    let repository = Repository::new();
    repository.change("smtp/enhanced.json", |file| {
        let entries = file["entries"].as_array_mut().unwrap();
        let entry = entries.iter_mut().find(|entry| entry["code"] == "X.0.0").unwrap();
        let classes = entry["classes"].as_array_mut().unwrap();
        classes[1]["facts"]["advice"] = json!({"value": "change-then-resend", "inferred": true});
        classes.truncate(2);
    });
    repository.generate();
    let report = repository.review(&[]);
    let wanted =
        ["- X.0.0 in class 4: retry later → change something, then send again", "- X.0.0 no longer occurs in class 5"];
    for line in wanted {
        assert!(section(&report, ACTED_ON).contains(&line), "{line}\n{report}");
    }
    assert!(!report.contains("in class 2"), "{report}");
}

#[test]
fn a_pattern_on_all_pages_is_one_group_a_language() {
    let repository = Repository::new();
    for (tag, text) in [("de", "Noch mehr erfahren"), ("ja", "もっと見る")] {
        repository.change(&format!("locales/{tag}.json"), |file| file["headings"]["more"]["text"] = json!(text));
    }
    repository.generate();
    let report = repository.review(&[]);
    let pages: Vec<&str> = groups(&report, OUTPUT).into_iter().filter(|line| !line.contains("(rust)")).collect();
    assert_eq!(pages, ["- 31 files (de):", "- 31 files (ja):"], "9 codes, 17 pairs, 5 lists: {report}");
    let named = |report: &str| report.lines().filter(|line| line.starts_with("  in comparisons/")).count();
    assert_eq!(named(&report), 6, "the first three by name: {report}");
    assert!(named(&repository.review(&["--all"])) >= 32, "all by name");
}

#[test]
fn a_new_and_a_removed_code_are_told_as_such() {
    let repository = Repository::new();
    repository.change("smtp/replies.json", |file| {
        let mut new = entry(file, 214).clone();
        new["code"] = json!(213);
        new["constant"] = json!("FILE_STATUS");
        new["title"] = json!("File Status");
        file["entries"].as_array_mut().unwrap().push(new);
    });
    repository.generate();
    let report = repository.review(&[]);
    assert!(section(&report, ACTED_ON).contains(&"- 213 is new: success, go on"), "{report}");
    assert!(section(&report, NAMES).contains(&"- `smtp::FILE_STATUS` is new"), "{report}");
    assert!(report.contains("a new file: # SMTP 213 File Status"), "{report}");
    repository.commit();
    repository.git(
        &["revert", "--no-edit", "--quiet", "HEAD"]
            .iter()
            .filter(|word| **word != "--quiet")
            .copied()
            .collect::<Vec<_>>(),
    );
    let report = repository.review(&["--base", "HEAD~1"]);
    assert!(section(&report, ACTED_ON).contains(&"- 213 is removed"), "{report}");
    assert!(report.contains("the whole file: # SMTP 213 File Status"), "{report}");
    let same = repository.review(&["--base", "HEAD~1", "--head", "HEAD"]);
    let body = |report: &str| report.lines().skip(2).collect::<Vec<_>>().join("\n");
    assert_eq!(body(&same), body(&report), "a commit is reviewed like the working tree");
}

#[test]
fn a_new_language_comes_out_as_new_files() {
    let repository = Repository::new();
    let german = fs::read_to_string(repository.path("catalogue/spec/locales/de.json")).unwrap();
    fs::write(
        repository.path("catalogue/spec/locales/gsw.json"),
        german.replace("\"tag\": \"de\"", "\"tag\": \"gsw\""),
    )
    .unwrap();
    repository.change("catalogue.json", |file| {
        for list in ["languages", "checked_in"] {
            file[list].as_array_mut().unwrap().push(json!("gsw"));
        }
    });
    repository.generate();
    let report = repository.review(&[]);
    assert!(groups(&report, OUTPUT).iter().any(|line| line.contains("(gsw)")), "{report}");
    assert!(section(&report, HAND).is_empty(), "{report}");
}

#[test]
fn what_the_generator_does_differently_is_not_laid_to_the_spec() {
    let repository = Repository::new();
    // The output of a generator that wrote another header.
    for language in ["en", "tr"] {
        let folder = repository.path(&format!("generated/comparisons/{language}/smtp"));
        for file in fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let text = fs::read_to_string(&path).unwrap().replace("Do not edit", "Please do not edit");
            fs::write(path, text).unwrap();
        }
    }
    repository.commit();
    repository.generate();
    let report = repository.review(&[]);
    assert_eq!(groups(&report, GENERATOR), ["- 16 files (en):", "- 16 files (tr):"], "{report}");
    assert!(section(&report, OUTPUT).is_empty() && section(&report, HAND).is_empty(), "{report}");
}

#[test]
fn an_edit_by_hand_is_found_and_fails_where_asked() {
    let repository = Repository::new();
    let page = repository.path("generated/comparisons/ja/smtp/452-vs-552.md");
    fs::write(&page, fs::read_to_string(&page).unwrap().replace("4.2.2", "4.2.9")).unwrap();
    let report = repository.review(&[]);
    assert!(section(&report, HAND).contains(&"  in comparisons/ja/smtp/452-vs-552.md"), "{report}");
    assert_eq!(repository.codegen(&["review", "--exit-code"]).0, 1);
    repository.generate();
    // The page begins with our header, so the generator has mended it.
    assert_eq!(repository.codegen(&["review", "--exit-code"]).0, 0);
}

#[test]
fn a_base_that_cannot_be_read_is_grouped_by_text_alone() {
    let repository = Repository::new();
    repository.change("catalogue.json", |file| file["colour"] = json!("red"));
    repository.commit();
    repository.change("catalogue.json", |file| drop(file.as_object_mut().unwrap().remove("colour")));
    repository.change("locales/tr.json", |file| file["headings"]["fix"]["text"] = json!("Çözüm"));
    repository.generate();
    let report = repository.review(&[]);
    assert!(report.contains("today's generator cannot read the spec of the base"), "{report}");
    let changed = groups(&report, "What changed in the output, causes not told apart");
    assert_eq!(changed[0], "- 26 files (tr), 42 places:", "{report}");
}

#[test]
fn markdown_fits_into_what_github_takes() {
    let repository = Repository::new();
    repository.change("smtp/replies.json", |file| {
        for entry in file["entries"].as_array_mut().unwrap() {
            for field in ["description", "use_when"] {
                let sentence =
                    format!("{} {}.", entry["code"], "A rather long sentence about nothing ".repeat(60).trim());
                entry[field]["text"] = json!([sentence, format!("Again {sentence}"), format!("And again {sentence}")]);
            }
        }
    });
    repository.generate();
    let report = repository.review(&["--format", "markdown"]);
    assert!(report.chars().count() <= 65_536, "{} characters", report.chars().count());
    assert!(report.contains("further parts are left out here"), "it says that it was cut");
    assert!(repository.review(&["--all"]).chars().count() > 65_536, "there was more to say");
    assert_eq!(report.matches("```").count() % 2, 0, "every fence is closed");
}

#[test]
fn what_cannot_be_reviewed_is_a_clear_error() {
    let repository = Repository::new();
    let (code, _, errors) = repository.codegen(&["review", "--base", "no-such-revision"]);
    assert_eq!((code, errors.as_str()), (2, "error: `no-such-revision` names no commit\n"));
    repository.change("catalogue.json", |file| file["colour"] = json!("red"));
    let (code, _, errors) = repository.codegen(&["review"]);
    assert!(code == 2 && errors.contains("unknown key `colour`"), "{errors}");
    let outside = tempfile::tempdir().unwrap();
    let output =
        Command::new(env!("CARGO_BIN_EXE_codegen")).arg("review").current_dir(outside.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
}
