//! Digests for new translations, and what has served its time taken away.
//!
//! Takes a spec, gives each translation without a digest that of the text it was made from: the one that stands beside
//! it, or else the present one. The text beside it goes, and so does each acknowledgement that no translation needs any
//! more: a translation is brought up to date by stamping it, so nobody has to think of the record.

use super::edit::{Edit, text_of};
use super::full_key;
use crate::arguments::Folders;
use crate::digest::digest;
use crate::review::Failure;
use replybook_build::{Spec, Translations};
use serde_json::Value;
use std::collections::BTreeSet;

/// Stamps each translation that has no digest.
pub(crate) fn stamp(folders: &Folders) -> Result<bool, Failure> {
    let spec = Spec::load(&folders.spec)?;
    let translations = spec.translations();
    let mut edit = Edit::new(&spec);
    let mut lines = Vec::new();
    // The digests that translations carry, with the keys of their texts.
    let mut carried: BTreeSet<(String, String)> = BTreeSet::new();
    for (tag, file) in translations.languages() {
        let mut count = 0;
        for text in translations.of(tag) {
            let Some(translated) = &text.translated else { continue };
            let key = full_key(&text);
            if let Some(digest) = translated.digest {
                carried.insert((key.clone(), digest.to_owned()));
            }
            if translated.digest.is_some() && translated.beside.is_none() {
                continue;
            }
            let object = text_of(edit.file(&file)?, text.part.key(), text.key);
            if translated.digest.is_none() {
                count += 1;
                // What the translator has seen is what was translated.
                let source = translated.beside.as_ref().unwrap_or(&text.source);
                object["digest"] = digest(&key, source).into();
            }
            if let Some(members) = object.as_object_mut() {
                members.remove("source");
            }
        }
        lines.push(match count {
            0 => format!("{tag:<8} nothing to stamp"),
            _ => format!("{tag:<8} stamped {count} texts"),
        });
    }
    let forgotten = forget(&translations, &carried, &mut edit)?;
    edit.write()?;
    for line in lines {
        say!("{line}");
    }
    if forgotten > 0 {
        say!("{:<8} {forgotten} acknowledged wordings are needed no more, and gone", translations.source().0);
    }
    Ok(crate::format(folders, false)?)
}

/// Takes away acknowledged wordings that no translation was made from.
fn forget(
    translations: &Translations<'_>,
    carried: &BTreeSet<(String, String)>,
    edit: &mut Edit<'_>,
) -> Result<usize, Failure> {
    let (_, file) = translations.source();
    let mut count = 0;
    for of in translations.acknowledged() {
        let is_needed =
            |digest: Option<&str>| digest.is_some_and(|digest| carried.contains(&(of.key.into(), digest.into())));
        let needed = of.earlier.iter().filter(|(digest, _)| is_needed(Some(digest))).count();
        if needed == of.earlier.len() {
            continue;
        }
        count += of.earlier.len() - needed;
        let json = edit.file(&file)?;
        let Some(all) = json["acknowledged"].as_object_mut() else { continue };
        if needed == 0 {
            all.remove(of.key);
        } else if let Some(earlier) = all.get_mut(of.key).and_then(|of| of["earlier"].as_array_mut()) {
            earlier.retain(|wording| is_needed(wording["digest"].as_str()));
        }
        if all.is_empty()
            && let Value::Object(members) = json
        {
            members.remove("acknowledged");
        }
    }
    Ok(count)
}
