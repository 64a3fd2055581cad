//! What texts of the source language said before, from the history of the repository.
//!
//! Takes digests with the keys of their texts, gives the wordings that have them, each with the newest commit in which it
//! stood. A digest names its text whatever the file looked like then, so old files need no loader: whatever is a text in
//! them is tried. It asks `git` for one list of commits and then for files, a few at a time, and gives up after a number
//! of commits; without git, without a repository, or where a shallow clone ends, there is just less to find.

use crate::digest::digest;
use crate::review::git::run;
use replybook_build::Spec;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// So many commits that touched the texts are looked at.
const COMMITS: usize = 500;
/// So many characters of a commit's name are shown.
const SHORTENED: usize = 10;
/// So many files are fetched at a time.
const AT_A_TIME: usize = 16;

/// A text by its key, and the digest of one of its wordings.
pub(super) type Wanted = (String, String);

/// What a text said.
#[derive(Clone, Debug)]
pub(super) struct Wording {
    pub(super) sentences: Vec<String>,
    /// The newest commit in which it stood, shortened.
    pub(super) commit: String,
}

/// The wordings that are found.
pub(super) fn wordings(spec: &Spec, mut wanted: BTreeSet<Wanted>) -> BTreeMap<Wanted, Wording> {
    let mut found = BTreeMap::new();
    let mut tried: BTreeSet<Vec<String>> = BTreeSet::new();
    let versions = if wanted.is_empty() { Vec::new() } else { versions(spec).unwrap_or_default() };
    for some in versions.chunks(AT_A_TIME) {
        let Some(texts) = contents(spec.sources().folder(), some) else { break };
        for (version, text) in some.iter().zip(texts) {
            let Ok(json) = serde_json::from_slice(&text) else { continue };
            each_text(&json, &mut |sentences| {
                if tried.contains(&sentences) {
                    return;
                }
                let lines: Vec<&str> = sentences.iter().map(String::as_str).collect();
                let hits: Vec<Wanted> = wanted.iter().filter(|(key, of)| digest(key, &lines) == *of).cloned().collect();
                for hit in hits {
                    wanted.remove(&hit);
                    found.insert(hit, Wording { sentences: sentences.clone(), commit: version.commit.clone() });
                }
                tried.insert(sentences);
            });
        }
        if wanted.is_empty() {
            break;
        }
    }
    found
}

/// What a file held at a commit.
#[derive(Clone, Debug)]
struct Version {
    commit: String,
    blob: String,
}

/// All that the files with texts of the source language have held, the newest first, each once.
fn versions(spec: &Spec) -> Option<Vec<Version>> {
    let sources = spec.sources();
    let translated: Vec<_> = spec.translations().languages().map(|(_, file)| file).collect();
    let mut command = git(sources.folder());
    command.args(["log", "--raw", "--no-abbrev", "--no-renames", "--format=commit %H"]);
    command.arg(format!("--max-count={COMMITS}")).args(["--", "."]);
    // Translations change far more often, and hold no text of the source language.
    command.args(translated.iter().map(|file| {
        let mut path = OsString::from(":(exclude)");
        path.push(file);
        path
    }));
    let log = String::from_utf8(run(&mut command, &[]).ok()?).ok()?;
    let (mut commit, mut news, mut olds) = ("", Vec::new(), Vec::new());
    for line in log.lines() {
        if let Some(name) = line.strip_prefix("commit ") {
            commit = name.get(..SHORTENED).unwrap_or(name);
            continue;
        }
        // `:100644 100644 <old> <new> M\tpath`
        let mut fields = line.split(' ').skip(2);
        olds.extend(fields.next().map(|blob| Version { commit: format!("{commit}^"), blob: blob.to_owned() }));
        news.extend(fields.next().map(|blob| Version { commit: commit.to_owned(), blob: blob.to_owned() }));
    }
    // What stood before the last commit of the list is in none of it.
    let (mut all, mut seen) = (news, BTreeSet::new());
    all.append(&mut olds);
    all.retain(|version| version.blob.bytes().any(|digit| digit != b'0') && seen.insert(version.blob.clone()));
    Some(all)
}

/// The bytes of some versions, in their order.
fn contents(folder: &Path, versions: &[Version]) -> Option<Vec<Vec<u8>>> {
    let names: String = versions.iter().flat_map(|version| [version.blob.as_str(), "\n"]).collect();
    let answer = run(git(folder).args(["cat-file", "--batch"]), names.as_bytes()).ok()?;
    let mut rest = answer.as_slice();
    let mut all = Vec::new();
    for _ in versions {
        // `<name> blob <size>`, the bytes, and a line feed.
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let (head, after) = rest.split_at_checked(end)?;
        let head = std::str::from_utf8(head).ok()?;
        let after = after.get(1..)?;
        // Of a partial clone, a version may be absent.
        if head.ends_with(" missing") {
            all.push(Vec::new());
            rest = after;
            continue;
        }
        let size = head.rsplit(' ').next()?.parse().ok()?;
        let (bytes, after) = after.split_at_checked(size)?;
        all.push(bytes.to_vec());
        rest = after.get(1..)?;
    }
    Some(all)
}

fn git(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder);
    command
}

/// Calls for whatever is a text: a string, or a list of strings.
fn each_text(json: &Value, each: &mut impl FnMut(Vec<String>)) {
    match json {
        Value::String(text) => each(vec![text.clone()]),
        Value::Array(items) => {
            let lines: Option<Vec<String>> = items.iter().map(|item| item.as_str().map(str::to_owned)).collect();
            match lines {
                Some(lines) => each(lines),
                None => items.iter().for_each(|item| each_text(item, each)),
            }
        }
        Value::Object(members) => members.values().for_each(|member| each_text(member, each)),
        _ => {}
    }
}
