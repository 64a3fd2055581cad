//! A review for a terminal, and as Markdown for a pull request.

use super::Review;
use super::hunks::{Cause, Group};
use super::keys::Change;
use crate::arguments::{Format, ReviewArguments};
use std::fmt::Write as _;

/// The most characters that GitHub takes in a comment or a summary.
const LIMIT: usize = 65_536;
/// Room for the line that says how much is left out.
const RESERVE: usize = 200;
/// How many files of a group are named.
const NAMED: usize = 3;

/// One part of a report that is shown whole or left out whole.
type Part = String;

/// Prints a review in the form that was asked for.
pub(super) fn print(review: &Review, arguments: &ReviewArguments) {
    let report = match arguments.format {
        Format::Terminal => Report { markdown: false, all: arguments.all }.text(review),
        Format::Markdown => within(Report { markdown: true, all: arguments.all }.parts(review), LIMIT),
    };
    // Whoever has stopped reading is not waited for.
    let _ = std::io::Write::write_all(&mut std::io::stdout(), report.as_bytes());
}

/// As many parts as fit, and a count of those that do not.
fn within(parts: Vec<Part>, limit: usize) -> String {
    let total: usize = parts.iter().map(|part| part.chars().count()).sum();
    let room = if total <= limit { limit } else { limit - RESERVE };
    let (mut out, mut used, mut left_out) = (String::new(), 0, 0);
    for part in parts {
        let length = part.chars().count();
        // Once something is left out, so is all that follows: a report has no holes.
        if left_out == 0 && used + length <= room {
            used += length;
            out.push_str(&part);
        } else {
            left_out += 1;
        }
    }
    if left_out > 0 {
        let _ = writeln!(
            out,
            "\n_{left_out} further parts are left out here; `cargo run -p codegen -- review` shows them._"
        );
    }
    out
}

struct Report {
    markdown: bool,
    all: bool,
}

impl Report {
    fn text(&self, review: &Review) -> String {
        self.parts(review).concat()
    }

    fn heading(&self, text: &str) -> Part {
        if self.markdown {
            format!("\n## {text}\n\n")
        } else {
            format!("\n{text}\n{}\n\n", "=".repeat(text.chars().count()))
        }
    }

    fn item(&self, text: &str) -> Part {
        format!("- {}\n", if self.markdown { escaped(text) } else { text.to_owned() })
    }

    fn parts(&self, review: &Review) -> Vec<Part> {
        let mut parts = vec![self.opening(review)];
        if !review.meaning.acted_on.is_empty() {
            parts.push(self.heading("Programs act on this"));
            parts.extend(review.meaning.acted_on.iter().map(|line| self.item(line)));
        }
        if !review.meaning.names.is_empty() {
            parts.push(self.heading("Public names of the crate"));
            parts.extend(review.meaning.names.iter().map(|line| self.item(line)));
        }
        if !review.changes.is_empty() {
            parts.push(self.heading("What changed in the spec"));
            parts.extend(review.changes.iter().map(|change| self.change(change)));
        }
        let sections = [
            (Cause::Spec, "What that did to the output"),
            (Cause::Generator, "What the generator does differently"),
            (Cause::Unknown, "What changed in the output, causes not told apart"),
            (Cause::Hand, "Edited by hand"),
        ];
        for (cause, title) in sections {
            let groups = review.groups.of(cause);
            if !groups.is_empty() {
                parts.push(self.heading(title));
                parts.extend(groups.into_iter().map(|group| self.group(group)));
            }
        }
        parts
    }

    fn opening(&self, review: &Review) -> Part {
        let mut out = String::new();
        let title = "Review of generated files";
        out.push_str(&if self.markdown { format!("# {title}\n\n") } else { format!("{title}\n") });
        let count = |cause| review.groups.files_of(cause);
        let mut facts = vec![format!("{} in the spec", changes(review.changes.len()))];
        for (cause, words) in [
            (Cause::Spec, "changed by the spec"),
            (Cause::Generator, "changed by the generator"),
            (Cause::Unknown, "changed"),
            (Cause::Hand, "edited by hand"),
        ] {
            if count(cause) > 0 {
                let groups = review.groups.of(cause).len();
                facts.push(format!(
                    "{} {words}, in {groups} {}",
                    files(count(cause)),
                    if groups == 1 { "group" } else { "groups" }
                ));
            }
        }
        let _ = writeln!(out, "Between {}: {}.", review.between, facts.join("; "));
        if let Some(reason) = &review.unread_base {
            let _ = writeln!(out, "\nCauses are not told apart: {reason}.");
        }
        out
    }

    fn change(&self, change: &Change) -> Part {
        let key = if self.markdown { format!("`{}`", change.key.replace('`', "'")) } else { change.key.clone() };
        let mut out = format!("- {key}\n");
        for (sign, value) in [("-", &change.old), ("+", &change.new)] {
            let Some(value) = value else { continue };
            if self.markdown {
                out.push_str(if sign == "-" || change.old.is_none() { "  ```diff\n" } else { "" });
            }
            for line in value.lines() {
                let _ = writeln!(out, "  {sign} {}", fenced(line));
            }
            if self.markdown {
                out.push_str(if sign == "+" || change.new.is_none() { "  ```\n" } else { "" });
            }
        }
        out
    }

    fn group(&self, group: &Group) -> Part {
        let languages: Vec<&str> = group.files.keys().map(String::as_str).collect();
        let mut out = format!("- {} ({})", files(group.files()), languages.join(", "));
        if group.count > group.files() {
            let _ = write!(out, ", {} places", group.count);
        }
        out.push_str(":\n");
        if self.markdown {
            out.push_str("  ```diff\n");
        }
        for (sign, lines) in [("-", &group.removed), ("+", &group.added)] {
            for line in lines {
                let _ = writeln!(out, "  {sign} {}", fenced(line));
            }
        }
        if self.markdown {
            out.push_str("  ```\n");
        }
        let names: Vec<&str> = group.files.values().flatten().map(String::as_str).collect();
        let shown = if self.all { names.len() } else { NAMED };
        for name in names.iter().take(shown) {
            let _ = writeln!(out, "  {}", if self.markdown { format!("`{name}`  ") } else { format!("in {name}") });
        }
        if names.len() > shown {
            let _ = writeln!(out, "  and {} more", names.len() - shown);
        }
        out
    }
}

fn files(count: usize) -> String {
    if count == 1 { "1 file".into() } else { format!("{count} files") }
}

fn changes(count: usize) -> String {
    match count {
        0 => "no change".into(),
        1 => "1 change".into(),
        _ => format!("{count} changes"),
    }
}

/// A line that cannot end the fence in which it stands.
fn fenced(line: &str) -> String {
    line.replace("```", "'''")
}

fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, character| {
        if "\\`*_[]<>#|".contains(character) && character != '`' {
            out.push('\\');
        }
        out.push(character);
        out
    })
}

#[cfg(test)]
mod tests {
    use super::within;

    #[test]
    fn what_does_not_fit_is_counted() {
        let parts = || vec!["a".repeat(300), "b".repeat(300), "c".repeat(300)];
        assert_eq!(within(parts(), 900).len(), 900);
        let cut = within(parts(), 899);
        assert!(cut.chars().count() <= 899, "{} characters", cut.chars().count());
        assert!(cut.contains("1 further parts are left out") && !cut.contains('c'.to_string().repeat(300).as_str()));
    }
}
