//! Pages with one line altered, to see that a check finds it.
//!
//! The text of a page goes in; the same text with each line in turn removed, doubled and changed comes out.

use crate::check::{Checker, PageCheck};

/// A page with one line altered.
#[derive(Debug)]
pub struct Altered {
    /// What was done to which line.
    pub what: String,
    /// The section in which the line stands, as failures name it; empty before the title.
    pub section: String,
    /// The text.
    pub text: String,
}

/// The page with each line in turn removed, doubled, and with one character changed.
pub fn lines(text: &str) -> Vec<Altered> {
    let lines: Vec<&str> = text.lines().collect();
    let mut section = String::new();
    let mut all = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        if line.starts_with('#') {
            let anchor = line.split_once("<a id=\"").and_then(|(_, after)| after.split_once('"'));
            section = anchor.map_or_else(|| "title".into(), |(anchor, _)| format!("#{anchor}"));
        }
        if line.is_empty() {
            continue;
        }
        let mut add = |how: &str, instead: Vec<String>| {
            let (before, after) = (lines.iter().take(number), lines.iter().skip(number + 1));
            let before = before.map(|line| (*line).to_owned());
            let altered: Vec<String> = before.chain(instead).chain(after.map(|line| (*line).to_owned())).collect();
            let what = format!("line {} {how}: {line}", number + 1);
            all.push(Altered { what, section: section.clone(), text: altered.join("\n") + "\n" });
        };
        add("removed", Vec::new());
        add("doubled", vec![(*line).to_owned(), (*line).to_owned()]);
        if let Some(changed) = changed(line) {
            add("changed", vec![changed]);
        }
    }
    all
}

/// The line with the letter or digit in its middle changed to another.
pub fn changed(line: &str) -> Option<String> {
    let places: Vec<(usize, char)> = line.char_indices().filter(|(_, c)| c.is_alphanumeric()).collect();
    let (at, character) = *places.get(places.len() / 2)?;
    let other = match character {
        '7' => '3',
        '0'..='9' => '7',
        'q' => 'z',
        _ => 'q',
    };
    let (before, after) = line.split_at(at);
    Some(format!("{before}{other}{}", after.get(character.len_utf8()..).unwrap_or_default()))
}

/// The alterations of pages, each given with its path, that a checker does not report, or not with page and section.
pub fn unseen(checker: &Checker<'_>, pages: &[(String, String)]) -> Vec<String> {
    let told = |path: &str, page: &PageCheck<'_>, altered: &Altered| {
        let failures = page.check(&altered.text);
        let in_section = format!("{path}: {}", altered.section);
        // What is done to the marks around a block shows wherever the block then ends.
        let is_frame = ["```", "<", "| ---"].iter().any(|mark| altered.what.contains(&format!(": {mark}")));
        failures.iter().any(|failure| failure.starts_with(&in_section) || (is_frame && failure.starts_with(path)))
    };
    let unseen = |(path, text): &(String, String)| -> Vec<String> {
        let Some(page) = checker.page(path) else { return vec![format!("{path}: there must be no such page")] };
        let altered = lines(text).into_iter().filter(|altered| !told(path, &page, altered));
        altered.map(|altered| format!("{path}: {}: {}", altered.section, altered.what)).collect()
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = pages.iter().map(|page| scope.spawn(move || unseen(page))).collect();
        let all = threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_| vec!["a check panicked".into()]));
        all.flatten().collect()
    })
}
