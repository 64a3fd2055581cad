//! The indexes list every code, every rival and every pair once, in every language.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use std::collections::BTreeMap;
use tests::expected::relation::Relation;
use tests::page::{self, Block};
use tests::{Checker, PageOf, Spec, altered, output_folder, spec_folder};

fn spec() -> Spec {
    Spec::load(&spec_folder()).unwrap()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(output_folder().join(path)).unwrap()
}

const fn is_index(about: &PageOf<'_>) -> bool {
    matches!(about, PageOf::Codes(..) | PageOf::NonStandard(..) | PageOf::Pairs(..) | PageOf::Languages(_))
}

#[test]
fn each_index_says_what_there_is() {
    let spec = spec();
    match Checker::new(&spec).check_folder(&output_folder(), is_index) {
        Ok(count) => assert!(count > 0, "there is no index"),
        Err(failures) => panic!("{}", failures.join("\n")),
    }
}

/// How often each file is linked to in the tables, or in the lists, of a page.
fn linked(text: &str, in_tables: bool) -> BTreeMap<String, usize> {
    let page = page::read(text);
    let blocks = page.sections.iter().flat_map(|section| &section.blocks);
    let blocks = blocks.filter(|block| matches!(block, Block::Table(_)) == in_tables);
    let mut counts = BTreeMap::new();
    for text in blocks.flat_map(Block::texts) {
        for part in text.split("](").skip(1) {
            *counts.entry(part.split(')').next().unwrap().to_owned()).or_default() += 1;
        }
    }
    counts
}

#[test]
fn every_page_of_a_language_is_linked_from_its_index_once() {
    let spec = spec();
    let checker = Checker::new(&spec);
    let mut failures = Vec::new();
    for (path, about) in checker.pages() {
        let folder = path.trim_end_matches("README.md");
        let tables = match about {
            PageOf::Codes(..) | PageOf::Pairs(..) => linked(&read(path), true),
            _ => continue,
        };
        let lists = linked(&read(path), false);
        for (other, about) in checker.pages().iter().filter(|(other, _)| other.starts_with(folder)) {
            let file = other.trim_start_matches(folder);
            let (in_tables, in_lists) = match about {
                PageOf::Code(..) => (1, 0),
                PageOf::NonStandard(..) => (0, 1),
                PageOf::Pair(family, _, low, high) => {
                    let are_rivals = Relation::of(family, *low, *high) == Relation::Rivals;
                    let are_compared = [low, high].iter().all(|topic| topic.entry.value["compared"] == true);
                    (usize::from(are_compared), usize::from(are_rivals))
                }
                _ => continue,
            };
            let count = |links: &BTreeMap<String, usize>| links.get(file).copied().unwrap_or_default();
            if (count(&tables), count(&lists)) != (in_tables, in_lists) {
                let (tables, lists) = (count(&tables), count(&lists));
                failures.push(format!("{path}: links to {file} {tables} times in tables, {lists} times in lists"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn any_altered_line_is_found() {
    let spec = spec();
    let checker = Checker::new(&spec);
    let languages: Vec<&str> = spec.languages.iter().map(tests::spec::Language::tag).collect();
    // Both indexes of the source language, then one of each other in turn; and the lists of languages.
    let is_example = |about: &PageOf<'_>| {
        let number = |tag: &str| languages.iter().position(|other| *other == tag).unwrap();
        match about {
            PageOf::Codes(_, language) => number(language.tag()) % 2 == 0,
            PageOf::NonStandard(_, language) => number(language.tag()) % 3 == 0,
            PageOf::Pairs(_, language) => number(language.tag()) % 2 == 1 || number(language.tag()) == 0,
            PageOf::Languages(_) => true,
            _ => false,
        }
    };
    let examples = checker.pages().iter().filter(|(_, about)| is_example(about));
    let examples: Vec<(String, String)> = examples.map(|(path, _)| (path.clone(), read(path))).collect();
    assert!(examples.len() >= 2);
    let unseen = altered::unseen(&checker, &examples);
    assert!(unseen.is_empty(), "{}", unseen.join("\n"));
}
