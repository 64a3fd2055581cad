//! Every page of a code says what the spec says of it, in every language.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use serde_json::Value;
use tests::{Checker, PageOf, Spec, altered, output_folder, page, spec_folder};

fn spec() -> Spec {
    Spec::load(&spec_folder()).unwrap()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(output_folder().join(path)).unwrap()
}

const fn is_code(about: &PageOf<'_>) -> bool {
    matches!(about, PageOf::Code(..))
}

#[test]
fn the_pages_are_those_of_the_codes_and_no_other() {
    let spec = spec();
    let failures = Checker::new(&spec).other_files(&output_folder(), "reference");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn each_page_says_what_the_spec_says_of_its_code() {
    let spec = spec();
    match Checker::new(&spec).check_folder(&output_folder(), is_code) {
        Ok(count) => assert!(count > 0, "there is no code"),
        Err(failures) => panic!("{}", failures.join("\n")),
    }
}

#[test]
fn no_checked_in_language_lacks_a_code() {
    let spec = spec();
    let checker = Checker::new(&spec);
    let mut missing = Vec::new();
    for language in spec.languages.iter().filter(|language| language.checked_in) {
        for family in &spec.families {
            let path = |code: &str| format!("reference/{}/{}/{code}.md", language.tag(), family.id);
            let codes = family.entries.iter().map(|entry| entry.code.to_string()).chain(["README".into()]);
            missing.extend(codes.map(|code| path(&code)).filter(|path| !checker.pages().contains_key(path)));
        }
    }
    assert!(missing.is_empty(), "the language lacks texts of:\n{}", missing.join("\n"));
}

/// The texts anywhere inside a value, whatever they are called.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::Object(members) => members
            .iter()
            .flat_map(|(key, inside)| match inside {
                Value::Array(lines) if key == "text" => lines.iter().filter_map(Value::as_str).collect(),
                inside => texts(inside),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_sentence_of_a_code_stands_on_its_page_once() {
    let spec = spec();
    let mut failures = Vec::new();
    for (path, about) in Checker::new(&spec).pages() {
        let PageOf::Code(family, language, entry) = about else { continue };
        let said = page::read(&read(path)).text();
        let own: Vec<String> = if language.tag() == spec.languages[0].tag() {
            texts(&entry.value).into_iter().map(str::to_owned).collect()
        } else {
            let prefix = format!("prose/{}/{}/", family.id, entry.code);
            language
                .texts
                .iter()
                .filter(|(key, _)| key.starts_with(&prefix))
                .flat_map(|(_, text)| text.clone())
                .collect()
        };
        assert!(own.len() > 3, "{path}: the spec says nothing of the code");
        for sentence in own {
            let count = said.matches(&sentence).count();
            if count != 1 {
                failures.push(format!("{path}: stands there {count} times: {sentence}"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn any_altered_line_is_found() {
    let spec = spec();
    let checker = Checker::new(&spec);
    // Of each language another code of each family, and of the source language the one of which most is told.
    let mut examples: Vec<(String, String)> = Vec::new();
    let languages = spec.languages.iter().enumerate();
    for ((number, language), family) in languages.flat_map(|of| spec.families.iter().map(move |family| (of, family))) {
        let is_one = |about: &PageOf<'_>| matches!(about, PageOf::Code(of, said, _) if of.id == family.id && said.tag() == language.tag());
        let pages = checker.pages().iter().filter(|(_, about)| is_one(about));
        let mut pages: Vec<(String, String)> = pages.map(|(path, _)| (path.clone(), read(path))).collect();
        pages.sort_by_key(|(_, text)| text.lines().count());
        let count = pages.len().max(1);
        pages.rotate_right(number % count);
        examples.extend(pages.pop());
    }
    assert!(!examples.is_empty());
    let unseen = altered::unseen(&checker, &examples);
    assert!(unseen.is_empty(), "{}", unseen.join("\n"));
}
