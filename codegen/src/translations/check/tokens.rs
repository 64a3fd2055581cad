//! Checks of what stays to the letter: codes, words of the protocol, numbers of RFCs, digits.

use super::Note;
use super::language::Language;
use super::text::{Kind, Sentence, Text};
use std::collections::BTreeMap;

/// Placeholders that are not those of the source, each as often as there.
pub(super) fn placeholders(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    if !language.is_source {
        let [source, own] =
            [&text.source, &text.sentences].map(|all| tally(all.iter().flat_map(Sentence::placeholders)));
        notes.extend(difference(&source, &own).map(Note::whole));
    }
}

/// Numbers of RFCs that are not those of the source, or are written otherwise.
pub(super) fn rfc_numbers(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    if !language.is_source {
        let [source, own] =
            [&text.source, &text.sentences].map(|all| tally(all.iter().flat_map(|sentence| rfcs(sentence.text))));
        notes.extend(difference(&source, &own).map(Note::whole));
    }
}

/// How often each item comes.
fn tally<'t>(items: impl Iterator<Item = &'t str>) -> BTreeMap<&'t str, usize> {
    let mut counts = BTreeMap::new();
    items.for_each(|item| *counts.entry(item).or_default() += 1);
    counts
}

/// What one has more or less often than the other.
fn difference(source: &BTreeMap<&str, usize>, own: &BTreeMap<&str, usize>) -> Option<String> {
    let count = |counts: &BTreeMap<&str, usize>, item: &str| counts.get(item).copied().unwrap_or_default();
    let differing = |item: &&&str| count(source, item) != count(own, item);
    let items: Vec<String> = (source.keys().chain(own.keys().filter(|item| !source.contains_key(*item))))
        .filter(differing)
        .map(|item| {
            format!("`{item}` stands here {}, in the source {}", times(count(own, item)), times(count(source, item)))
        })
        .collect();
    (!items.is_empty()).then(|| items.join("; "))
}

fn times(count: usize) -> String {
    match count {
        0 => "never".into(),
        1 => "once".into(),
        more => format!("{more} times"),
    }
}

/// What stands for an RFC: the letters, and whatever leads from them to a number.
fn rfcs(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.match_indices("RFC").filter_map(|(start, letters)| {
        let rest = sentence.get(start + letters.len()..)?;
        let leads = |gap: &str| gap.chars().all(|c| c.is_whitespace() || c == '-');
        let gap = rest.find(|c: char| c.is_numeric()).filter(|gap| rest.get(..*gap).is_some_and(leads))?;
        let digits = rest.get(gap..)?.find(|c: char| !c.is_numeric()).unwrap_or(rest.len() - gap);
        sentence.get(start..start + letters.len() + gap + digits)
    })
}

/// Digits and numerals that are not ASCII.
pub(super) fn digits(text: &Text<'_>, _: &Language<'_>, notes: &mut Vec<Note>) {
    for (at, sentence) in text.sentences.iter().enumerate() {
        for token in sentence.tokens.iter().filter(|token| token.kind != Kind::Placeholder) {
            let other = token.text.char_indices().find(|(_, c)| c.is_numeric() && !c.is_ascii());
            if let Some((offset, digit)) = other {
                let start = token.at + offset;
                let message = format!("`{digit}` is no ASCII digit");
                notes.push(Note::new(at, start..start + digit.len_utf8(), message));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::rfcs;

    #[test]
    fn an_rfc_is_taken_with_what_leads_to_its_number() {
        let found: Vec<&str> = rfcs("RFC 5321, RFC5322 and the RFC's rules, RFC-3463, in no RFC; {535}.").collect();
        assert_eq!(found, ["RFC 5321", "RFC5322", "RFC-3463"]);
    }
}
