//! A page against what it must say.
//!
//! The path and the text of a page and the spec go in, failures come out: each names the page, the section and the fact.
//! First come the rules for all pages, which are read off the page alone, then what this very page must say.

use crate::compare::compare;
use crate::expected::{self, HEADER, PageOf};
use crate::page::{self, Block, Page, Section};
use crate::spec::{Language, Spec, strings, text};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What is wrong with a page; nothing if it is right.
pub fn check(path: &str, text: &str, spec: &Spec) -> Vec<String> {
    Checker::new(spec).check(path, text)
}

/// Checks many pages of one spec.
#[derive(Debug)]
pub struct Checker<'s> {
    spec: &'s Spec,
    pages: BTreeMap<String, PageOf<'s>>,
}

/// A text this long says something of its own, and stands on a page once.
const SHORTEST_SENTENCE: usize = 12;

impl<'s> Checker<'s> {
    /// A checker of the pages of a spec.
    pub fn new(spec: &'s Spec) -> Self {
        Self { spec, pages: expected::pages(spec) }
    }

    /// The pages there must be.
    pub const fn pages(&self) -> &BTreeMap<String, PageOf<'s>> {
        &self.pages
    }

    /// What is wrong with one page.
    pub fn check(&self, path: &str, text: &str) -> Vec<String> {
        match self.page(path) {
            Some(page) => page.check(text),
            None => vec![format!("{path}: there must be no such page")],
        }
    }

    /// A page there must be, to be checked in one text or in many.
    pub fn page<'c>(&'c self, path: &'c str) -> Option<PageCheck<'c>> {
        let about = *self.pages.get(path)?;
        Some(PageCheck { checker: self, path, about, wanted: expected::page(self.spec, about) })
    }

    /// Checks all pages of a folder's part, in order, on all cores.
    ///
    /// # Errors
    /// What is wrong with them; a page that is missing or does not belong counts.
    pub fn check_folder(&self, out: &Path, part: impl Fn(&PageOf<'_>) -> bool) -> Result<usize, Vec<String>> {
        let wanted: Vec<&String> = self.pages.iter().filter(|(_, about)| part(about)).map(|(path, _)| path).collect();
        let check = |path: &&String| match std::fs::read_to_string(out.join(path)) {
            Ok(text) => self.check(path, &text),
            Err(error) => vec![format!("{path}: {error}")],
        };
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let failures: Vec<String> = std::thread::scope(|scope| {
            let share = wanted.len().div_ceil(threads).max(1);
            let parts = wanted.chunks(share).map(|part| scope.spawn(move || part.iter().flat_map(check).collect()));
            let parts: Vec<_> = parts.collect();
            let failures =
                parts.into_iter().map(|part| part.join().unwrap_or_else(|_| vec!["a check panicked".into()]));
            failures.flat_map(|failures: Vec<String>| failures).collect()
        });
        if failures.is_empty() { Ok(wanted.len()) } else { Err(failures) }
    }

    /// Files that are missing under a folder of the output, or do not belong there.
    pub fn other_files(&self, out: &Path, folder: &str) -> Vec<String> {
        let mut found = BTreeSet::new();
        let mut open = vec![folder.to_owned()];
        while let Some(folder) = open.pop() {
            for file in std::fs::read_dir(out.join(&folder)).into_iter().flatten().flatten() {
                let path = format!("{folder}/{}", file.file_name().to_string_lossy());
                if file.path().is_dir() {
                    open.push(path);
                } else {
                    found.insert(path);
                }
            }
        }
        let wanted: BTreeSet<String> =
            self.pages.keys().filter(|path| path.starts_with(&format!("{folder}/"))).cloned().collect();
        let missing = wanted.difference(&found).map(|path| format!("{path}: is missing"));
        missing.chain(found.difference(&wanted).map(|path| format!("{path}: does not belong"))).collect()
    }

    /// Every link leads to a page there must be, to a document of the spec, and to an anchor that is there.
    fn links(&self, path: &str, found: &Page) -> Vec<String> {
        let mut failures = Vec::new();
        for address in &found.links {
            if address.starts_with("https://") {
                let known = self.spec.documents.iter().filter_map(|document| document["url"].as_str());
                if !known.into_iter().any(|url| address.starts_with(url)) {
                    failures.push(format!("the link to {address} leads to no document of the spec"));
                }
                continue;
            }
            let (file, fragment) = address.split_once('#').unwrap_or((address, ""));
            let target = if file.is_empty() { path.to_owned() } else { resolve(path, file) };
            match self.pages.get(&target) {
                None => failures.push(format!("the link to {address} leads to no page")),
                Some(about) if !fragment.is_empty() => {
                    let target = expected::page(self.spec, *about);
                    if !target.sections.iter().any(|section| section.anchors.iter().any(|anchor| anchor == fragment)) {
                        failures.push(format!("the link to {address} leads to no anchor"));
                    }
                }
                Some(_) => {}
            }
        }
        failures
    }
}

/// A page with what it must say.
#[derive(Debug)]
pub struct PageCheck<'c> {
    checker: &'c Checker<'c>,
    path: &'c str,
    about: PageOf<'c>,
    wanted: Page,
}

impl PageCheck<'_> {
    /// What is wrong with a text as this page.
    pub fn check(&self, text: &str) -> Vec<String> {
        let found = page::read(text);
        let mut failures = bytes(text);
        failures.extend(found.problems.iter().cloned());
        if let PageOf::Code(_, language, _)
        | PageOf::Pair(_, language, ..)
        | PageOf::Codes(_, language)
        | PageOf::NonStandard(_, language)
        | PageOf::Pairs(_, language) = self.about
        {
            failures.extend(written_in(language, &found));
            failures.extend(torn_apart(self.checker.spec, language, &found));
            failures.extend(said_twice(language, &found));
        }
        failures.extend(self.checker.links(self.path, &found));
        compare(&self.wanted, &found, &mut failures);
        failures.into_iter().map(|failure| format!("{}: {failure}", self.path)).collect()
    }
}

/// The path to which an address on a page leads.
pub fn resolve(from: &str, address: &str) -> String {
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    for part in address.split('/') {
        if part == ".." {
            folders.pop();
        } else {
            folders.push(part);
        }
    }
    folders.join("/")
}

/// Line ends, the header, the end of the file.
fn bytes(text: &str) -> Vec<String> {
    let mut failures = Vec::new();
    if text.contains('\r') {
        failures.push("a line ends in CR".into());
    }
    if !text.ends_with('\n') || text.ends_with("\n\n") {
        failures.push("the file does not end in exactly one line feed".into());
    }
    let mut last = "";
    for (number, line) in text.lines().enumerate() {
        if line.ends_with([' ', '\t', '\u{a0}', '\u{3000}']) {
            failures.push(format!("line {} ends in a space", number + 1));
        }
        if line.is_empty() && last.is_empty() && number > 0 {
            failures.push(format!("line {} is empty like the one before", number + 1));
        }
        last = line;
    }
    if !text.starts_with(&format!("{}\n{}\n\n", HEADER[0], HEADER[1])) {
        failures.push("the header is not that of generated pages".into());
    }
    failures
}

/// A running text without the addresses of its links.
fn without_addresses(text: &str) -> String {
    let mut said = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        said.push_str(before);
        said.push(']');
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    said + rest
}

/// How a language is written: its line breaks, the direction of code, and nothing of the source language in it.
fn written_in(language: &Language, found: &Page) -> Vec<String> {
    let mut failures = Vec::new();
    let marks = ["colon", "comma", "semicolon", "sentence_gap"].map(|mark| language.mark(mark));
    let marks: Vec<&str> = marks.into_iter().chain([" – ", "<br>"]).filter(|mark| !mark.is_empty()).collect();
    for (section, text) in found.texts() {
        let name = section.name();
        if text.contains('\n') && !language.breaks_lines() {
            failures.push(format!("{name}: a line breaks inside a paragraph: {text}"));
        }
        if text.contains('⟨') {
            failures.push(format!("{name}: the spec lacks a text or a fact: {text}"));
        }
        if let Some(left) = language.foreign.find(&without_addresses(text), &marks) {
            failures.push(format!("{name}: the source language is left over: {left}"));
        }
    }
    let [bare, directed] = found.codes;
    let is_right_to_left = language.mark("direction") == "rtl";
    let wrong = if is_right_to_left { bare } else { directed };
    if wrong > 0 {
        let wanted = if is_right_to_left { "isolated" } else { "plain" };
        failures.push(format!("{wrong} runs of code are not {wanted}"));
    }
    if found.listings[usize::from(!is_right_to_left)] > 0 {
        failures.push("a listing has not the direction of listings".into());
    }
    if found.spans.iter().any(|direction| direction == language.mark("direction")) {
        failures.push("an element has the direction that its text has anyway".into());
    }
    failures
}

/// What changes its order on a page that runs from right to left, and is not kept: a number before its title, a sign
/// before its number.
fn torn_apart(spec: &Spec, language: &Language, found: &Page) -> Vec<String> {
    if language.mark("direction") != "rtl" {
        return Vec::new();
    }
    let entries = spec.families.iter().flat_map(|family| &family.entries);
    let titled: Vec<String> = entries.map(|entry| format!("{} {}", entry.code, text(&entry.value, "title"))).collect();
    let moves = |text: &&String| text.contains('§') || titled.iter().any(|title| text.contains(title.as_str()));
    let moving = found.bare.iter().filter(moves);
    moving.map(|text| format!("this is not kept from left to right: {text}")).collect()
}

/// The sentences of a page with their sections: of paragraphs and items, without the labels before a colon.
fn sentences<'p>(language: &Language, found: &'p Page) -> Vec<(&'p Section, String)> {
    let ends: Vec<&str> = strings(&language.about["terminators"]).collect();
    let mut all = Vec::new();
    for section in &found.sections {
        let blocks = section.blocks.iter().filter(|block| matches!(block, Block::Paragraph(_) | Block::List(_)));
        for line in blocks.flat_map(Block::texts).flat_map(|text| text.split('\n')) {
            let line = without_label(line, language.mark("colon"));
            if language.breaks_lines() {
                all.extend(ends.iter().any(|end| line.ends_with(end)).then(|| (section, line.to_owned())));
                continue;
            }
            let mut rest = line;
            while let Some(end) = ends.iter().filter_map(|end| Some(rest.find(end)? + end.len())).min() {
                let (sentence, after) = rest.split_at(end);
                all.push((section, sentence.to_owned()));
                rest = after;
            }
        }
    }
    all
}

/// A line without what stands before its first colon, if that is no sentence but strong text, code or a link.
fn without_label<'l>(line: &'l str, colon: &str) -> &'l str {
    let is_label = |label: &str| {
        let starts = label.starts_with(['*', '{', '[']);
        starts && label.ends_with(['*', '}', ')'])
    };
    match line.split_once(colon) {
        Some((label, said)) if is_label(label) => said,
        _ => line,
    }
}

/// No sentence, no item and no row stands on a page twice, and no anchor.
fn said_twice(language: &Language, found: &Page) -> Vec<String> {
    let mut failures = Vec::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for (section, sentence) in sentences(language, found) {
        let is_long = sentence.chars().count() >= SHORTEST_SENTENCE;
        if is_long && !seen.insert(sentence.clone()) {
            failures.push(format!("{}: this is said a second time: {sentence}", section.name()));
        }
    }
    let mut anchors = BTreeSet::new();
    for section in &found.sections {
        for anchor in section.anchors.iter().filter(|anchor| !anchors.insert((*anchor).clone())) {
            failures.push(format!("#{anchor}: the anchor stands here a second time"));
        }
        for block in &section.blocks {
            // A head may be that of several tables.
            let (head, parts) = match block {
                Block::Table(rows) => (rows.first(), rows.iter().skip(1).map(|row| row.join(" | ")).collect()),
                Block::List(items) => (None, items.clone()),
                _ => continue,
            };
            let head = head.map(|row| row.join(" | "));
            for part in parts {
                if Some(&part) == head.as_ref() || !seen.insert(format!("{} {part}", block.kind())) {
                    failures.push(format!("{}: this stands here a second time: {part}", section.name()));
                }
            }
        }
    }
    failures
}
