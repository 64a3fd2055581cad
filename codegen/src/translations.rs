//! What the translations lack, and the stamping of digests.

use crate::arguments::Folders;
use crate::digest::digest;
use replybook_build::{Error, Spec, Translation};
use std::collections::BTreeMap;

/// What is the matter with a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Lack {
    Missing,
    Stale,
    Unstamped,
    Draft,
}

impl Lack {
    const fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Unstamped => "without digest",
            Self::Draft => "draft",
        }
    }
}

fn full_key(text: &Translation<'_>) -> String {
    format!("{}/{}", text.part.key(), text.key)
}

fn lack(text: &Translation<'_>) -> Option<Lack> {
    let Some(translated) = &text.translated else { return Some(Lack::Missing) };
    match translated.digest {
        None => Some(Lack::Unstamped),
        Some(stamped) if stamped != digest(&full_key(text), &text.source) => Some(Lack::Stale),
        Some(_) if translated.state == replybook_build::State::Draft => Some(Lack::Draft),
        Some(_) => None,
    }
}

/// The number of texts that a language lacks the texts or the digests for.
pub(crate) fn incomplete(spec: &Spec, tag: &str) -> usize {
    spec.translations().of(tag).iter().filter(|text| text.translated.is_none()).count()
}

/// Lists what each language lacks; says whether all are complete.
pub(crate) fn list(folders: &Folders) -> Result<bool, Error> {
    let spec = Spec::load(&folders.spec)?;
    let translations = spec.translations();
    let mut complete = true;
    for (tag, _) in translations.languages() {
        let texts = translations.of(tag);
        let mut lacks: BTreeMap<Lack, Vec<&Translation<'_>>> = BTreeMap::new();
        for text in &texts {
            if let Some(lack) = lack(text) {
                lacks.entry(lack).or_default().push(text);
            }
        }
        if lacks.is_empty() {
            say!("{tag:<8} complete: {} texts", texts.len());
            continue;
        }
        complete = false;
        let counts: Vec<String> =
            lacks.iter().map(|(lack, texts)| format!("{} {}", texts.len(), lack.word())).collect();
        say!("{tag:<8} {} of {} texts", counts.join(", "), texts.len());
        for (lack, texts) in lacks {
            for text in texts {
                say!("  {}: {}", lack.word(), full_key(text));
                if lack != Lack::Unstamped {
                    say!("    en: {}", text.source.join(" "));
                }
            }
        }
    }
    Ok(complete)
}

/// Stamps each translation that has no digest.
pub(crate) fn stamp(folders: &Folders) -> Result<bool, Error> {
    let spec = Spec::load(&folders.spec)?;
    let translations = spec.translations();
    for (tag, file) in translations.languages() {
        // From the last to the first, so that places before stay where they are.
        let mut stamps: Vec<(usize, String)> = Vec::new();
        for text in translations.of(tag) {
            if let Some(translated) = &text.translated
                && translated.digest.is_none()
            {
                let start = spec.sources().range(translated.span).start;
                stamps.push((start, digest(&full_key(&text), &text.source)));
            }
        }
        if stamps.is_empty() {
            say!("{tag:<8} nothing to stamp");
            continue;
        }
        let Some(source) = spec.sources().files().iter().find(|source| source.name == file) else { continue };
        let mut text = source.text.clone();
        stamps.sort();
        for (start, digest) in stamps.iter().rev() {
            // The object of a translation begins with its brace.
            text.insert_str(start + 1, &format!(" \"digest\": \"{digest}\","));
        }
        replybook_build::replace_file(spec.sources().folder().join(&file), &text)?;
        say!("{tag:<8} stamped {} texts", stamps.len());
    }
    crate::format(folders, false)
}
