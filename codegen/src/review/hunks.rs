//! Changes of the output, grouped by their cause and by what they say once codes and names are put aside.
//!
//! Takes two or more versions of each file, gives groups with an example, a count and the files. It holds one file at a
//! time, and of each group one example.

use similar::{ChangeTag, TextDiff};
use std::collections::{BTreeMap, BTreeSet};

/// Why a file changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cause {
    /// The spec says something else.
    Spec,
    /// The generator makes something else of the same spec.
    Generator,
    /// Neither: somebody edited the file.
    Hand,
    /// Not told apart, because today's generator cannot read the spec of the base.
    Unknown,
}

/// Files that changed in the same way.
#[derive(Debug)]
pub(crate) struct Group {
    /// The lines that went, in the first of the files.
    pub(crate) removed: Vec<String>,
    /// The lines that came.
    pub(crate) added: Vec<String>,
    /// The places at which it happened.
    pub(crate) count: usize,
    /// The files, by language.
    pub(crate) files: BTreeMap<String, BTreeSet<String>>,
}

impl Group {
    /// The number of files.
    pub(crate) fn files(&self) -> usize {
        self.files.values().map(BTreeSet::len).sum()
    }
}

/// What tells groups apart.
type Likeness = (Cause, String, Vec<String>, Vec<String>);

/// Stands for rows that hold nothing but numbers.
const NUMBERS: &str = "(rows of numbers)";

/// Groups in the making.
#[derive(Debug, Default)]
pub(crate) struct Groups {
    groups: BTreeMap<Likeness, Group>,
    /// Titles and names of codes, the longest first: put aside when changes are compared.
    names: Vec<String>,
}

impl Groups {
    /// No groups yet; `names` are put aside.
    pub(crate) fn new(names: impl IntoIterator<Item = String>) -> Self {
        let names: BTreeSet<String> = names.into_iter().filter(|name| name.chars().count() > 1).collect();
        let mut names: Vec<String> = names.into_iter().collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        Self { groups: BTreeMap::new(), names }
    }

    /// Adds what differs between two versions of a file; a version that is not there is empty.
    pub(crate) fn add(&mut self, cause: Cause, path: &str, old: &str, new: &str) {
        if old == new {
            return;
        }
        let language = language_of(path);
        if old.is_empty() || new.is_empty() {
            // A file that is new or gone is one change, told by its first line of text.
            let title = |text: &str| text.lines().find(|line| line.starts_with("# ")).unwrap_or_default().to_owned();
            let lines = |text: &str, what: &str| {
                if text.is_empty() { Vec::new() } else { vec![format!("{what}: {}", title(text))] }
            };
            return self.push(cause, language, path, lines(old, "the whole file"), lines(new, "a new file"));
        }
        let difference = TextDiff::from_lines(old, new);
        for operations in difference.grouped_ops(0) {
            let (mut removed, mut added) = (Vec::new(), Vec::new());
            for change in operations.iter().flat_map(|operation| difference.iter_changes(operation)) {
                let line = change.value().trim_end_matches('\n');
                let side = match change.tag() {
                    ChangeTag::Delete => &mut removed,
                    ChangeTag::Insert => &mut added,
                    ChangeTag::Equal => continue,
                };
                // Offsets into texts say nothing to a reader.
                let is_numbers = !line.is_empty() && line.chars().all(|c| c.is_ascii_digit() || ", ".contains(c));
                if !is_numbers {
                    side.push(line.to_owned());
                } else if side.last().is_none_or(|last| last != NUMBERS) {
                    side.push(NUMBERS.to_owned());
                }
            }
            self.push(cause, language.clone(), path, removed, added);
        }
    }

    fn push(&mut self, cause: Cause, language: String, path: &str, removed: Vec<String>, added: Vec<String>) {
        let (old, new) = (self.segments(&removed), self.segments(&added));
        // What stands in both is the surroundings, not the change.
        let alike = |own: &BTreeSet<String>, other: &BTreeSet<String>| own.difference(other).cloned().collect();
        let likeness = (cause, language.clone(), alike(&old, &new), alike(&new, &old));
        let group =
            self.groups.entry(likeness).or_insert_with(|| Group { removed, added, count: 0, files: BTreeMap::new() });
        group.count += 1;
        group.files.entry(language).or_default().insert(path.to_owned());
    }

    /// The sentences, cells and items of some lines, without what differs from page to page.
    fn segments(&self, lines: &[String]) -> BTreeSet<String> {
        let mut segments = BTreeSet::new();
        for line in lines {
            let line =
                self.put_aside(line).replace("<br>", "|").replace(". ", ".|").replace("; ", "|").replace(" – ", "|");
            let parts = line.split(['|', '。', '；']).map(|part| part.trim().to_owned());
            segments.extend(parts.filter(|part| !part.is_empty()));
        }
        segments
    }

    /// A line without what differs from page to page: numbers, titles and names of codes.
    fn put_aside(&self, line: &str) -> String {
        let mut line = line.to_owned();
        for name in &self.names {
            if line.contains(name.as_str()) {
                line = line.replace(name.as_str(), "…");
            }
        }
        if line == NUMBERS {
            return line;
        }
        // The anchor and the level of a heading say where it stands.
        if let Some((_, heading)) = line.split_once("</a>").filter(|_| line.starts_with('#')) {
            line = heading.to_owned();
        }
        let mut out = String::with_capacity(line.len());
        for character in line.chars() {
            match character {
                '0'..='9' if out.ends_with('#') => {}
                '0'..='9' => out.push('#'),
                other => out.push(other),
            }
        }
        out
    }

    /// The number of files that a cause has changed.
    pub(crate) fn files_of(&self, cause: Cause) -> usize {
        self.of(cause).into_iter().flat_map(|group| group.files.values().flatten()).collect::<BTreeSet<_>>().len()
    }

    /// The groups of a cause, those of most files first.
    pub(crate) fn of(&self, cause: Cause) -> Vec<&Group> {
        let mut groups: Vec<&Group> =
            self.groups.iter().filter(|((of, ..), _)| *of == cause).map(|(_, group)| group).collect();
        groups.sort_by_key(|group| (std::cmp::Reverse(group.files()), group.files.keys().next().cloned()));
        groups
    }
}

/// The language of a page, or what kind of file it is.
fn language_of(path: &str) -> String {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["reference" | "comparisons", tag, _, ..] => (*tag).to_owned(),
        ["data", tag, _] => format!("data/{tag}"),
        ["src", ..] => "rust".to_owned(),
        [kind, ..] => (*kind).to_owned(),
        [] => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Cause, Groups};

    #[test]
    fn pages_that_differ_in_codes_and_names_alone_are_one_group() {
        let mut groups = Groups::new(["Help Message".to_owned(), "OK".to_owned()]);
        groups.add(
            Cause::Spec,
            "comparisons/en/smtp/1-vs-2.md",
            "a\nAfter 211 Help Message, x.\nb\n",
            "a\nAfter 211 Help Message, y.\nb\n",
        );
        groups.add(
            Cause::Spec,
            "comparisons/en/smtp/3-vs-4.md",
            "a\nAfter 250 OK, x.\nb\n",
            "a\nAfter 250 OK, y.\nb\n",
        );
        groups.add(Cause::Spec, "comparisons/de/smtp/3-vs-4.md", "c\nNach 250 x.\n", "c\nNach 250 y.\n");
        groups.add(Cause::Hand, "comparisons/de/smtp/3-vs-4.md", "same\n", "same\n");
        let counts: Vec<usize> = groups.of(Cause::Spec).iter().map(|group| group.files()).collect();
        assert_eq!(counts, [2, 1], "one group a language");
        assert!(groups.of(Cause::Hand).is_empty());
    }
}
