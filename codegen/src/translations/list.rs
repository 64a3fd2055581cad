//! What the translations of a spec have come to, for people and for programs.
//!
//! Takes a spec, gives per language how many texts have come how far, and each text at which something is to be done; a
//! stale one beside the wording that it was made from, if the history of the repository has it; and what the checks find.

use super::check::{self, Finding};
use super::history::{Wanted, Wording, wordings};
use super::survey::{Progress, Survey};
use super::{file_of, full_key};
use crate::arguments::{Folders, ListArguments};
use crate::review::Failure;
use replybook_build::{Spec, Translation};
use serde_json::{Value, json};
use similar::{ChangeTag, TextDiff};
use std::collections::{BTreeMap, BTreeSet};

/// A language with how far each of its texts has come.
struct Listed<'s> {
    tag: &'s str,
    texts: Vec<(Translation<'s>, Progress)>,
}

impl Listed<'_> {
    fn count(&self, wanted: Progress) -> usize {
        self.texts.iter().filter(|(_, progress)| *progress == wanted).count()
    }

    fn waived(&self) -> usize {
        self.texts.iter().filter(|(text, _)| is_waived(text)).count()
    }

    fn is_complete(&self) -> bool {
        !self.texts.iter().any(|(_, progress)| progress.is_lacking())
    }
}

fn is_waived(text: &Translation<'_>) -> bool {
    text.translated.as_ref().is_some_and(|translated| !translated.waivers.is_empty())
}

/// The text of a stale translation's digest, by which its wording is looked for.
fn made_from(text: &Translation<'_>, progress: Progress) -> Option<Wanted> {
    let digest = text.translated.as_ref()?.digest?;
    (progress == Progress::Stale).then(|| (full_key(text), digest.to_owned()))
}

/// Lists what each language lacks and what the checks find; says whether all are complete and clean.
pub(crate) fn list(folders: &Folders, asked: &ListArguments) -> Result<bool, Failure> {
    let spec = Spec::load(&folders.spec)?;
    if let Some(tag) = &asked.locale {
        file_of(&spec, tag)?;
    }
    let translations = spec.translations();
    let survey = Survey::new(&translations);
    let listed: Vec<Listed<'_>> = (translations.languages())
        .filter(|(tag, _)| asked.locale.as_ref().is_none_or(|wanted| wanted == tag))
        .map(|(tag, _)| {
            let texts = translations.of(tag).into_iter();
            let texts = texts.map(|text| {
                let progress = survey.progress(&text);
                (text, progress)
            });
            Listed { tag, texts: texts.collect() }
        })
        .collect();
    let wanted: BTreeSet<Wanted> = (listed.iter())
        .flat_map(|language| &language.texts)
        .filter_map(|(text, progress)| made_from(text, *progress))
        .collect();
    let was = wordings(&spec, wanted);
    let mut findings = check::findings(&spec);
    findings.retain(|tag, _| asked.locale.as_deref().is_none_or(|wanted| wanted == *tag));
    let clean = findings.values().all(Vec::is_empty);
    let complete = listed.iter().all(Listed::is_complete) && clean;
    if asked.json {
        let languages: Vec<Value> = listed.iter().map(|language| to_json(&spec, language, &was)).collect();
        let findings: Vec<Value> = findings.values().flatten().map(finding_to_json).collect();
        say!("{:#}", json!({ "complete": complete, "languages": languages, "findings": findings }));
        return Ok(complete);
    }
    let source = translations.source().0;
    for language in &listed {
        print(language, source, &was, asked.all);
    }
    print_findings(&findings);
    Ok(complete)
}

/// What the checks find, text by text.
fn print_findings(findings: &BTreeMap<&str, Vec<Finding>>) {
    for finding in findings.values().flatten() {
        let (severity, id) = (finding.check.severity.word(), finding.check.id);
        say!("{}: {severity}: {} [{id}]", finding.place, finding.message);
        let colon = if finding.excerpt.is_empty() { "" } else { ": " };
        if !finding.key.is_empty() {
            say!("    {}{colon}{}", finding.key, finding.excerpt);
        }
    }
    let counts = findings.iter().filter(|(_, found)| !found.is_empty());
    let counts: Vec<String> = counts.map(|(tag, found)| format!("{tag} {}", found.len())).collect();
    if counts.is_empty() {
        say!("checks   clean: {} languages", findings.len());
    } else {
        say!("checks   found: {}; `translations explain <check>` says more", counts.join(", "));
    }
}

fn finding_to_json(finding: &Finding) -> Value {
    json!({
        "check": finding.check.id,
        "severity": finding.check.severity.word(),
        "key": finding.key,
        "message": finding.message,
        "excerpt": finding.excerpt,
        "place": finding.place.to_string(),
    })
}

/// A line for the language, then what is to be done, then what is waived.
fn print(language: &Listed<'_>, source: &str, was: &BTreeMap<Wanted, Wording>, all: bool) {
    let Listed { tag, texts } = language;
    let total = texts.len();
    let mut counts: Vec<String> = (Progress::ALL.into_iter())
        .map(|progress| (language.count(progress), progress.word()))
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    if language.waived() > 0 {
        counts.push(format!("{} with a check waived", language.waived()));
    }
    let counts = counts.join(", ");
    if language.is_complete() {
        say!("{tag:<8} complete: {total} texts, {counts}");
    } else {
        say!("{tag:<8} {counts} of {total} texts");
    }
    for progress in Progress::ALL.into_iter().filter(|progress| all || progress.is_lacking()) {
        for (text, _) in texts.iter().filter(|(_, of)| *of == progress) {
            say!("  {}: {}", progress.word(), full_key(text));
            if matches!(progress, Progress::Missing | Progress::Stale | Progress::Draft) {
                let now = text.source.join(" ");
                let old = made_from(text, progress);
                match old.as_ref().map(|wanted| was.get(wanted)) {
                    Some(Some(wording)) => {
                        let (old, new) = marked(&wording.sentences.join(" "), &now);
                        say!("    {source}:  {new}");
                        say!("    was: {old} ({})", wording.commit);
                    }
                    Some(None) => {
                        say!("    {source}:  {now}");
                        say!("    was: not in the history");
                    }
                    None => say!("    {source}: {now}"),
                }
            }
        }
    }
    for (text, _) in texts.iter().filter(|(text, _)| is_waived(text)) {
        let waivers = text.translated.iter().flat_map(|translated| &translated.waivers);
        for waiver in waivers {
            say!("  waived: {}: {}: {}", full_key(text), waiver.check, waiver.reason);
        }
    }
}

/// Two wordings with the words marked that only one of them has.
pub(super) fn marked(old: &str, new: &str) -> (String, String) {
    let diff = TextDiff::from_words(old, new);
    let side = |own: ChangeTag, [begin, end]: [&str; 2]| {
        let (mut out, mut inside) = (String::new(), false);
        for change in diff.iter_all_changes().filter(|change| [own, ChangeTag::Equal].contains(&change.tag())) {
            let is_own = change.tag() == own;
            if is_own != inside {
                out.push_str(if is_own { begin } else { end });
                inside = is_own;
            }
            out.push_str(change.value());
        }
        if inside {
            out.push_str(end);
        }
        out
    };
    (side(ChangeTag::Delete, ["[-", "-]"]), side(ChangeTag::Insert, ["[+", "+]"]))
}

fn to_json(spec: &Spec, language: &Listed<'_>, was: &BTreeMap<Wanted, Wording>) -> Value {
    let mut counts: serde_json::Map<String, Value> =
        Progress::ALL.into_iter().map(|progress| (progress.id().into(), language.count(progress).into())).collect();
    counts.insert("waived".into(), language.waived().into());
    let texts: Vec<Value> =
        language.texts.iter().map(|(text, progress)| text_json(spec, text, *progress, was)).collect();
    json!({ "tag": language.tag, "complete": language.is_complete(), "counts": counts, "texts": texts })
}

fn text_json(spec: &Spec, text: &Translation<'_>, progress: Progress, was: &BTreeMap<Wanted, Wording>) -> Value {
    let translated = text.translated.as_ref();
    let wording = made_from(text, progress).and_then(|wanted| was.get(&wanted));
    let waived = translated.map_or(&[][..], |translated| &translated.waivers);
    let waived: Vec<Value> =
        waived.iter().map(|waiver| json!({ "check": waiver.check, "reason": waiver.reason })).collect();
    let place = translated.map(|translated| spec.sources().place(translated.span));
    json!({
        "key": full_key(text),
        "progress": progress.id(),
        "source": text.source,
        "text": translated.map(|translated| &translated.sentences),
        "was": wording.map(|wording| json!({ "source": wording.sentences, "commit": wording.commit })),
        "waived": waived,
        "place": place.map(|place| json!({ "file": place.file, "line": place.line, "column": place.column })),
    })
}
