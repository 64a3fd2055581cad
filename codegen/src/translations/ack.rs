//! A change of the source language that changes no translation: a typo.
//!
//! Takes keys and a reason, records in the source language's file that translations made from the wording before count as
//! made from the present one. When the text changes again, they count no more. It guesses nothing: where translations
//! were made from several wordings, it asks which.

use super::edit::Edit;
use super::full_key;
use super::history::wordings;
use super::list::marked;
use super::survey::Survey;
use crate::arguments::{AckArguments, Folders};
use crate::digest::digest;
use crate::review::Failure;
use replybook_build::{Acknowledged, Spec, Translation, Translations};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// A text whose present wording is to stand for an earlier one.
struct Change {
    key: String,
    present: String,
    earlier: String,
    sentences: String,
    /// The languages whose translations become current.
    languages: Vec<String>,
}

/// Acknowledges the wordings that came before the present ones.
pub(crate) fn ack(folders: &Folders, asked: &AckArguments) -> Result<bool, Failure> {
    if asked.reason.trim().is_empty() || asked.reason.trim() != asked.reason || asked.reason.contains('\n') {
        let message = "a reason is one line, not empty: say why no translation has to change";
        return Err(Failure::Asked(message.into()));
    }
    let spec = Spec::load(&folders.spec)?;
    let translations = spec.translations();
    let source = translations.of(translations.source().0);
    let (mut changes, mut problems) = (Vec::new(), Vec::new());
    for key in asked.keys.iter().collect::<BTreeSet<_>>() {
        match change(&translations, &source, key, asked.from.as_deref()) {
            Ok(change) => changes.push(change),
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(Failure::Asked(problems.join("\nerror: ")));
    }
    let mut edit = Edit::new(&spec);
    let before: BTreeMap<&str, Acknowledged<'_>> = translations.acknowledged().map(|of| (of.key, of)).collect();
    let file = edit.file(&translations.source().1)?;
    for Change { key, present, earlier, .. } in &changes {
        // What stood for the earlier wording stands for the present one too; what stood for another is past.
        let kept = before.get(key.as_str()).filter(|of| [earlier, present].iter().any(|known| of.present == *known));
        let mut all: BTreeMap<&str, &str> = kept.iter().flat_map(|of| of.earlier.iter().copied()).collect();
        all.remove(present.as_str());
        all.insert(earlier, &asked.reason);
        let all: Vec<_> = all.iter().map(|(digest, reason)| json!({ "digest": digest, "reason": reason })).collect();
        super::edit::text_of(file, "acknowledged", key);
        file["acknowledged"][key] = json!({ "present": present, "earlier": all });
    }
    edit.write()?;
    let was = wordings(&spec, changes.iter().map(|change| (change.key.clone(), change.earlier.clone())).collect());
    for Change { key, earlier, sentences, languages, .. } in changes {
        say!("acknowledged: {key}, for {}", languages.join(", "));
        match was.get(&(key, earlier)) {
            Some(wording) => {
                let (old, new) = marked(&wording.sentences.join(" "), &sentences);
                say!("    now: {new}");
                say!("    was: {old} ({})", wording.commit);
            }
            None => {
                say!("    now: {sentences}");
                say!("    was: not in the history");
            }
        }
    }
    Ok(true)
}

/// What is to be recorded for a key, or what is wrong with it.
fn change(
    translations: &Translations<'_>,
    source: &[Translation<'_>],
    key: &str,
    from: Option<&str>,
) -> Result<Change, String> {
    let Some(text) = source.iter().find(|text| full_key(text) == key) else {
        let keys: Vec<String> = source.iter().map(full_key).collect();
        let help = replybook_build::did_you_mean(key, keys.iter().map(String::as_str));
        return Err(format!("there is no text `{key}`; {help}").trim_end_matches("; ").to_owned());
    };
    let present = digest(key, &text.source);
    let survey = Survey::new(translations);
    // The wordings from which translations were made that are not current, with their languages.
    let mut stale: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (tag, _) in translations.languages() {
        let all = translations.of(tag);
        let translated = all.iter().find(|text| full_key(text) == key).and_then(|text| text.translated.clone());
        if let Some(stamped) = translated.and_then(|translated| translated.digest) {
            let stands_for = survey.stands_for(key, stamped);
            if stands_for != present {
                stale.entry(stands_for).or_default().push(tag.to_owned());
            }
        }
    }
    if let Some(from) = from {
        stale.retain(|digest, _| *digest == from);
    }
    let mut wordings = stale.into_iter();
    match (wordings.next(), wordings.next()) {
        (None, _) => {
            let of = from.map_or_else(String::new, |from| format!(" that was made from {from}"));
            Err(format!("no translation of `{key}`{of} is stale: there is nothing to acknowledge"))
        }
        (Some((earlier, languages)), None) => Ok(Change {
            key: key.to_owned(),
            present,
            earlier: earlier.to_owned(),
            sentences: text.source.join(" "),
            languages,
        }),
        (Some(first), Some(second)) => {
            let all = [first, second].into_iter().chain(wordings);
            let all: Vec<String> =
                all.map(|(digest, languages)| format!("{digest} ({})", languages.join(", "))).collect();
            Err(format!(
                "translations of `{key}` were made from several wordings: {}; say with `--from` which one the present \
                 text stands for",
                all.join(", ")
            ))
        }
    }
}
