//! Translations to and from the tools of translators, as PO files.
//!
//! A message is a text: its context is the key, its lines are the sentences. What is still to be read against the source
//! language is fuzzy, with the wording that it was made from where the history has it. Waivers, glossary and whatever else
//! the file of a language holds are no part of it, and stay as they are.
//!
//! What comes back unchanged changes nothing, to the byte. What was changed or confirmed (no longer fuzzy) is a draft from
//! the present text, unless its state is said; the state of a text is raised by nothing else. Nothing is written if
//! anything is wrong: all of that is told, with its place in the file.

use super::edit::{Edit, text_of};
use super::history::{Wanted, wordings};
use super::po::{self, Field, Message, Place, Problem};
use super::survey::{Progress, Survey};
use super::{file_of, full_key};
use crate::arguments::{Folders, ImportArguments, ImportState};
use crate::digest::digest;
use crate::review::{Failure, refused};
use catalogue::{Piece, pieces};
use replybook_build::{Part, Spec, Translation};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read as _, Write as _};
use std::path::Path;

/// What stands between two sentences of a text, so that one can be told from the next.
const SENTENCE_END: &str = "\n";

fn is_unread(progress: Progress) -> bool {
    matches!(progress, Progress::Stale | Progress::Unstamped | Progress::Draft)
}

/// Writes the texts of a language as a PO file.
pub(crate) fn export(folders: &Folders, tag: &str, file: Option<&Path>) -> Result<bool, Failure> {
    let spec = Spec::load(&folders.spec)?;
    file_of(&spec, tag)?;
    let translations = spec.translations();
    let survey = Survey::new(&translations);
    let texts: Vec<(Translation<'_>, Progress)> = (translations.of(tag).into_iter())
        .map(|text| {
            let progress = survey.progress(&text);
            (text, progress)
        })
        .collect();
    let made_from = |text: &Translation<'_>| -> Option<Wanted> {
        Some((full_key(text), text.translated.as_ref()?.digest?.to_owned()))
    };
    let stale = texts.iter().filter(|(_, progress)| *progress == Progress::Stale);
    let was = wordings(&spec, stale.filter_map(|(text, _)| made_from(text)).collect());
    let mut messages = vec![header(translations.source().0, tag)];
    messages.extend(texts.iter().map(|(text, progress)| {
        let translated = text.translated.as_ref().map(|translated| translated.sentences.join(SENTENCE_END));
        let wording = made_from(text).filter(|_| *progress == Progress::Stale).and_then(|wanted| was.get(&wanted));
        Message {
            note: progress.word().to_owned(),
            is_fuzzy: is_unread(*progress),
            previous: wording.map(|wording| wording.sentences.join(SENTENCE_END)),
            context: Some(field(full_key(text))),
            id: field(text.source.join(SENTENCE_END)),
            text: field(translated.unwrap_or_default()),
        }
    }));
    let text = po::write(&messages);
    let count = messages.len() - 1;
    match file {
        None => {
            // Whoever has stopped reading is not waited for.
            let _ = std::io::stdout().write_all(text.as_bytes());
        }
        Some(path) => {
            replybook_build::replace_file(path, &text)?;
            say!("{tag}: {count} texts in {}", path.display());
        }
    }
    Ok(true)
}

const fn field(text: String) -> Field {
    Field { text, place: Place { line: 0, column: 0 } }
}

/// The message that says what the file is; gettext writes a tag with underscores.
fn header(source: &str, tag: &str) -> Message {
    let lines = [
        "Project-Id-Version: replybook".to_owned(),
        format!("Language: {}", tag.replace('-', "_")),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=UTF-8".to_owned(),
        "Content-Transfer-Encoding: 8bit".to_owned(),
        format!("X-Source-Language: {source}"),
    ];
    let text: String = lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
    Message { text: field(text), ..Message::default() }
}

/// What is done to one text.
struct Change {
    part: Part,
    key: String,
    sentences: Vec<String>,
    digest: Option<String>,
    state: &'static str,
}

/// How many texts came to what.
#[derive(Default)]
struct Counts {
    changed: usize,
    confirmed: usize,
    unchanged: usize,
}

/// Takes the texts of a language from a PO file.
pub(crate) fn import(folders: &Folders, asked: &ImportArguments) -> Result<bool, Failure> {
    let spec = Spec::load(&folders.spec)?;
    let file = file_of(&spec, &asked.tag)?;
    let text = read(&asked.file)?;
    let (changes, counts) = po::parse(&text)
        .and_then(|messages| changes(&spec, &asked.tag, asked.state, &messages))
        .map_err(|problems| told(&asked.file, &problems))?;
    let mut edit = Edit::new(&spec);
    for change in changes {
        let object = text_of(edit.file(&file)?, change.part.key(), &change.key);
        if !object.is_object() {
            *object = json!({});
        }
        object["text"] = match change.part {
            Part::Prose => json!(change.sentences),
            _ => json!(change.sentences.first()),
        };
        object["state"] = change.state.into();
        if let Some(digest) = change.digest {
            object["digest"] = Value::from(digest);
        }
        if let Some(members) = object.as_object_mut() {
            members.remove("source");
        }
    }
    let written = edit.write()?;
    let Counts { changed, confirmed, unchanged } = counts;
    say!("{}: {changed} changed, {confirmed} confirmed, {unchanged} as they were", asked.tag);
    for path in written {
        say!("wrote {}", path.display());
    }
    Ok(true)
}

fn read(file: &Path) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        std::io::stdin().lock().read_to_end(&mut bytes).map_err(refused(file))?;
    } else {
        bytes = std::fs::read(file).map_err(refused(file))?;
    }
    String::from_utf8(bytes).map_err(|error| {
        let line =
            error.as_bytes().iter().take(error.utf8_error().valid_up_to()).filter(|byte| **byte == b'\n').count();
        Failure::Asked(format!("{}:{}: a byte is no UTF-8: save the file as UTF-8", file.display(), line + 1))
    })
}

/// All that is wrong with a file, as one message.
fn told(file: &Path, problems: &[Problem]) -> Failure {
    let mut message = String::new();
    for Problem { place, message: what, help } in problems {
        message.push_str(&format!("{what}\n   --> {}:{}:{}\n", file.display(), place.line, place.column));
        if !help.is_empty() {
            message.push_str(&format!("    = help: {help}\n"));
        }
        message.push_str("\nerror: ");
    }
    let errors = if problems.len() == 1 { "one error".to_owned() } else { format!("{} errors", problems.len()) };
    message.push_str(&format!("the file cannot be taken over: {errors}; nothing was written"));
    Failure::Asked(message)
}

/// What a file changes in a language; or all that is wrong with it.
fn changes(
    spec: &Spec,
    tag: &str,
    state: ImportState,
    messages: &[Message],
) -> Result<(Vec<Change>, Counts), Vec<Problem>> {
    let translations = spec.translations();
    let survey = Survey::new(&translations);
    let texts = translations.of(tag);
    let known: BTreeMap<String, &Translation<'_>> = texts.iter().map(|text| (full_key(text), text)).collect();
    let (mut changes, mut counts, mut problems) = (Vec::new(), Counts::default(), Vec::new());
    let mut seen = BTreeSet::new();
    let mut has_header = false;
    for message in messages {
        let Some(context) = &message.context else {
            if message.id.text.is_empty() {
                has_header = true;
                problems.extend(check_header(message, tag));
            } else {
                let help = "a message has the key of its text as `msgctxt`: export the file again";
                problems.push(problem(&message.id, "the message has no context", help));
            }
            continue;
        };
        let Some(text) = known.get(&context.text) else {
            let keys = known.keys().map(String::as_str);
            let help = replybook_build::did_you_mean(&context.text, keys);
            let help = if help.is_empty() { "export the file again".into() } else { help };
            problems.push(problem(context, format!("there is no text `{}`", context.text), help));
            continue;
        };
        if !seen.insert(&context.text) {
            let message = format!("the text `{}` stands here a second time", context.text);
            problems.push(problem(context, message, "remove one of the two"));
            continue;
        }
        match change(&context.text, text, survey.progress(text), state, message) {
            Ok(Some((change, is_new))) => {
                if is_new {
                    counts.changed += 1;
                } else {
                    counts.confirmed += 1;
                }
                changes.push(change);
            }
            Ok(None) => counts.unchanged += 1,
            Err(found) => problems.extend(found),
        }
    }
    if !has_header {
        let message = "the file does not say of which language it is";
        let help = format!("its first message has an empty `msgid`, and `Language: {tag}` in its `msgstr`");
        problems.push(Problem { place: Place { line: 1, column: 1 }, message: message.into(), help });
    }
    problems.sort();
    if problems.is_empty() { Ok((changes, counts)) } else { Err(problems) }
}

fn problem(field: &Field, message: impl Into<String>, help: impl Into<String>) -> Problem {
    Problem { place: field.place, message: message.into(), help: help.into() }
}

/// The header says the language, with hyphens or underscores, in whatever capitals.
fn check_header(header: &Message, tag: &str) -> Option<Problem> {
    let value = |name: &str| {
        let mut lines = header.text.text.lines().filter_map(|line| line.split_once(':'));
        lines.find(|(key, _)| key.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim().to_owned())
    };
    let language = value("Language").unwrap_or_default();
    if !language.replace('_', "-").eq_ignore_ascii_case(tag) {
        let message = format!("the file is of the language `{language}`, not of `{tag}`");
        return Some(problem(&header.text, message, "take the file of that language, or name the other language"));
    }
    let encoding = value("Content-Type").unwrap_or_default().to_ascii_lowercase();
    let charset = encoding.split_once("charset=").map_or("utf-8", |(_, charset)| charset.trim());
    (charset != "utf-8")
        .then(|| problem(&header.text, format!("the file says that it is {charset}"), "save it as UTF-8"))
}

/// What a message does to its text, and whether the text is a new one; nothing, if it says what the text says.
fn change(
    key: &str,
    text: &Translation<'_>,
    progress: Progress,
    state: ImportState,
    message: &Message,
) -> Result<Option<(Change, bool)>, Vec<Problem>> {
    let source: Vec<&str> = message.id.text.split(SENTENCE_END).collect();
    let made_from = digest(key, &source);
    let translated = text.translated.as_ref();
    let is_present = source == text.source;
    // An export may be older than the present text, as long as it is the one that the translation knows.
    if !is_present && translated.and_then(|translated| translated.digest) != Some(made_from.as_str()) {
        let help = "the text of the source language is not changed here; if it is another by now, export again, and bring \
                    this file to it with `msgmerge`";
        return Err(vec![problem(&message.id, format!("the text `{key}` does not say this"), help)]);
    }
    if message.text.text.is_empty() {
        return match translated {
            None => Ok(None),
            Some(_) => {
                let help = "leave what was there, or take it out of the language's file";
                Err(vec![problem(&message.text, format!("the translation of `{key}` is gone"), help)])
            }
        };
    }
    let sentences: Vec<&str> = message.text.text.split(SENTENCE_END).collect();
    let is_new = translated.is_none_or(|translated| translated.sentences != sentences);
    let is_confirmed = !message.is_fuzzy && is_unread(progress);
    if !is_new && !is_confirmed {
        return Ok(None);
    }
    if is_new {
        let problems = check(key, text, &sentences, message);
        if !problems.is_empty() {
            return Err(problems);
        }
    }
    // Whoever leaves it fuzzy has not yet compared it with the present text.
    let keeps_digest = message.is_fuzzy && progress == Progress::Stale;
    let state = match state {
        ImportState::Checked if !message.is_fuzzy => "checked",
        ImportState::Checked | ImportState::Draft => "draft",
    };
    let change = Change {
        part: text.part,
        key: text.key.to_owned(),
        sentences: sentences.into_iter().map(str::to_owned).collect(),
        digest: (!keeps_digest).then_some(made_from),
        state,
    };
    Ok(Some((change, is_new)))
}

/// What is wrong with a new text.
fn check(key: &str, text: &Translation<'_>, sentences: &[&str], message: &Message) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut add = |what: String, help: &str| problems.push(problem(&message.text, what, help));
    if text.part != Part::Prose && sentences.len() > 1 {
        add(format!("`{key}` is one line, and its translation has {}", sentences.len()), "take out `\\n`");
    }
    for sentence in sentences {
        if sentence.is_empty() {
            add(format!("a sentence of `{key}` is empty"), "`\\n` stands between two sentences, and not at the end");
        } else if sentence.trim() != *sentence || sentence.chars().any(char::is_control) {
            add(
                format!("a sentence of `{key}` has white space at an end, or a control character"),
                "`\\n` stands between two sentences, with nothing around it",
            );
        }
    }
    // Each as often as in the source language, in any order.
    let tokens = |sentences: &[&str]| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for piece in sentences.iter().flat_map(|sentence| pieces(sentence)) {
            if let Piece::Placeholder(token) = piece {
                *counts.entry(token.to_owned()).or_default() += 1;
            }
        }
        counts.into_iter().flat_map(|(token, count)| (0..count).map(move |number| (token.clone(), number))).collect()
    };
    let (own, source): (BTreeSet<(String, usize)>, BTreeSet<_>) = (tokens(sentences), tokens(&text.source));
    let listed = |tokens: &mut dyn Iterator<Item = &(String, usize)>| {
        tokens.map(|(token, _)| format!("`{{{token}}}`")).collect::<Vec<_>>().join(", ")
    };
    let missing = listed(&mut source.difference(&own));
    if !missing.is_empty() {
        let help = "what stands in braces is kept to the letter, and as often as in the source language";
        add(format!("{missing} of `{key}` is missing in its translation"), help);
    }
    let added = listed(&mut own.difference(&source));
    if !added.is_empty() {
        let help = "what stands in braces is that of the source language, to the letter, and as often as there";
        add(format!("{added} is not in `{key}`"), help);
    }
    problems
}
