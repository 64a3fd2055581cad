//! The file of a new language, to be translated from.
//!
//! Takes a tag and what there is to know of the language, gives a file in which every text of the source language waits
//! under its key, and names the language in the root. The spec stays valid: such a language has all texts missing, and so
//! no pages. What is not said of it is as in the source language.

use super::edit::{Edit, ROOT, text_of};
use super::tag;
use crate::arguments::{Folders, NewArguments};
use crate::review::Failure;
use replybook_build::{Part, Spec};
use serde_json::{Value, json};
use std::path::Path;

/// Begins a language.
pub(crate) fn new(folders: &Folders, asked: &NewArguments) -> Result<bool, Failure> {
    let tag = &asked.tag;
    let spec = Spec::load(&folders.spec)?;
    if let Some(known) = spec.languages().find(|known| known.eq_ignore_ascii_case(tag)) {
        return Err(Failure::Asked(format!("the spec has the language `{known}` already")));
    }
    tag::check(tag).map_err(Failure::Asked)?;
    if !replybook_build::can_name_a_language(tag) {
        let help = "it is a word of Rust, a reserved name of a file, or one of ours; add a script or a region";
        return Err(Failure::Asked(format!("`{tag}` cannot be the tag of a language here: {help}")));
    }
    if asked.native_name.trim() != asked.native_name || asked.native_name.is_empty() {
        return Err(Failure::Asked("the native name is empty, or has white space at an end".into()));
    }
    let translations = spec.translations();
    let name = translations.source().1.with_file_name(format!("{tag}.json"));
    let path = spec.sources().folder().join(&name);
    if path.exists() {
        return Err(Failure::Asked(format!("{} is there already, and is left alone", path.display())));
    }
    let mut edit = Edit::new(&spec);
    let source = edit.file(&translations.source().1)?;
    let mut file = json!({ "language": language(&source["language"], asked) });
    if let Some(schema) = source.get("$schema") {
        file["$schema"] = schema.clone();
    }
    for part in Part::ALL {
        file[part.key()] = json!({});
    }
    let texts = translations.of(translations.source().0);
    for text in &texts {
        let sentences = match (text.part, text.source.as_slice()) {
            (Part::Prose, sentences) => json!(sentences),
            (_, sentences) => json!(sentences.first()),
        };
        *text_of(&mut file, text.part.key(), text.key) = json!({ "source": sentences });
    }
    edit.add(&name, file);
    let root = edit.file(Path::new(ROOT))?;
    if let Some(languages) = root["languages"].as_array_mut() {
        languages.push(tag.as_str().into());
    }
    for path in edit.write()? {
        say!("wrote {}", path.display());
    }
    say!(
        "{tag}: {} texts to translate: write `\"state\": \"draft\"` and `text` beside each `source`, then stamp them",
        texts.len()
    );
    say!("look over `language`: marks and scripts are those of the source language unless you said otherwise");
    Ok(true)
}

/// What there is to know of the language: as in the source language, but for what was said.
fn language(source: &Value, asked: &NewArguments) -> Value {
    let mut language = json!({});
    // What else is said of the source language is true of no other.
    for key in ["direction", "scripts", "terminators", "sentence_gap", "colon", "comma", "semicolon"] {
        language[key] = source[key].clone();
    }
    language["tag"] = asked.tag.as_str().into();
    language["native_name"] = asked.native_name.as_str().into();
    if let Some(direction) = asked.direction {
        language["direction"] = direction.id().into();
    }
    let of_tag = asked.tag.split('-').skip(1).take_while(|subtag| subtag.len() > 1);
    let of_tag: Vec<&str> =
        of_tag.filter(|subtag| subtag.len() == 4 && !subtag.contains(|c: char| c.is_ascii_digit())).collect();
    if !asked.scripts.is_empty() {
        language["scripts"] = json!(asked.scripts);
    } else if !of_tag.is_empty() {
        language["scripts"] = json!(of_tag);
    }
    if !asked.terminators.is_empty() {
        language["terminators"] = json!(asked.terminators);
    }
    for (key, mark) in [
        ("sentence_gap", &asked.sentence_gap),
        ("colon", &asked.colon),
        ("comma", &asked.comma),
        ("semicolon", &asked.semicolon),
    ] {
        if let Some(mark) = mark {
            language[key] = mark.as_str().into();
        }
    }
    language
}
