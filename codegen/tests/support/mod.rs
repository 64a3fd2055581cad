//! What the tests of the command share: a copy of the spec in a folder that goes away, JSON of which every place is
//! known, runs of the command, and what a folder held before and after.

#![allow(dead_code, reason = "each file of tests uses its part of it")]

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::time::SystemTime;

/// The spec of this repository.
pub(crate) fn canonical_spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue/spec")
}

pub(crate) const ROOT: &str = "catalogue.json";
pub(crate) const REPLIES: &str = "smtp/replies.json";
pub(crate) const PAIRS: &str = "smtp/pairs.json";
pub(crate) const ENHANCED: &str = "smtp/enhanced.json";
pub(crate) const ENHANCED_PAIRS: &str = "smtp/enhanced_pairs.json";
pub(crate) const EN: &str = "locales/en.json";
pub(crate) const JA: &str = "locales/ja.json";
pub(crate) const TR: &str = "locales/tr.json";

/// A folder of its own with a copy of the spec and a place for what is generated.
pub(crate) struct Workshop {
    folder: tempfile::TempDir,
}

impl Workshop {
    /// A folder with the few codes as they are.
    pub(crate) fn new() -> Self {
        let workshop = Self::empty();
        for (name, bytes) in &Files::few().files {
            put(&workshop.spec().join(name), bytes);
        }
        workshop
    }

    /// A folder with the few codes after a change.
    pub(crate) fn with(change: impl FnOnce(&mut Files)) -> Self {
        let mut files = Files::few();
        change(&mut files);
        let workshop = Self::empty();
        files.write(&workshop.spec());
        workshop
    }

    pub(crate) fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn spec(&self) -> PathBuf {
        self.path().join("spec")
    }

    pub(crate) fn out(&self) -> PathBuf {
        self.path().join("out")
    }

    /// Changes the spec.
    pub(crate) fn change(&self, change: impl FnOnce(&mut Files)) {
        let mut files = Files::read(&self.spec());
        change(&mut files);
        fs::remove_dir_all(self.spec()).unwrap();
        files.write(&self.spec());
    }

    /// Runs the command with the folders of the workshop.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        run_with(&self.spec(), &self.out(), arguments)
    }

    /// Runs the command, which is to succeed.
    pub(crate) fn done(&self, arguments: &[&str]) -> Run {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "codegen {arguments:?}: {run:#?}");
        run
    }
}

/// Runs the command with two folders.
pub(crate) fn run_with(spec: &Path, out: &Path, arguments: &[&str]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_codegen"));
    command.arg("--spec").arg(spec).arg("--out").arg(out).args(arguments);
    run(command)
}

pub(crate) fn run(mut command: Command) -> Run {
    let output = command.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the command writes UTF-8");
    let run = Run {
        code: output.status.code().unwrap_or_else(|| panic!("{command:?} was ended by a signal: {output:?}")),
        stdout: text(&output.stdout),
        stderr: text(&output.stderr),
    };
    assert!(!run.stderr.contains("panicked"), "{command:?} panicked: {}", shortened(&run.stderr));
    run
}

pub(crate) fn shortened(text: &str) -> String {
    let lines = text.lines().take(60).map(|line| line.chars().take(160).collect());
    lines.collect::<Vec<String>>().join("\n")
}

/// What came of a run.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

pub(crate) fn put(path: &Path, bytes: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// One thing in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Thing {
    Directory,
    Link(PathBuf),
    File { text: Vec<u8>, modified: SystemTime },
}

/// All that is in a folder, by its path with slashes; nothing if there is no such folder.
pub(crate) fn things(folder: &Path) -> BTreeMap<String, Thing> {
    fn walk(top: &Path, folder: &Path, things: &mut BTreeMap<String, Thing>) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        for entry in entries {
            let path = entry.unwrap().path();
            let metadata = fs::symlink_metadata(&path).unwrap();
            let name: Vec<String> =
                path.strip_prefix(top).unwrap().iter().map(|part| part.to_string_lossy().into_owned()).collect();
            let thing = if metadata.is_dir() {
                walk(top, &path, things);
                Thing::Directory
            } else if metadata.is_symlink() {
                Thing::Link(fs::read_link(&path).unwrap())
            } else {
                Thing::File { text: fs::read(&path).unwrap(), modified: metadata.modified().unwrap() }
            };
            things.insert(name.join("/"), thing);
        }
    }
    let mut all = BTreeMap::new();
    walk(folder, folder, &mut all);
    all
}

/// The texts of all files in a folder.
pub(crate) fn texts(folder: &Path) -> BTreeMap<String, String> {
    let files = things(folder).into_iter().filter_map(|(name, thing)| match thing {
        Thing::File { text, .. } => Some((name, String::from_utf8(text).unwrap())),
        Thing::Directory | Thing::Link(_) => None,
    });
    files.collect()
}

/// The files of a spec by their names.
#[derive(Clone)]
pub(crate) struct Files {
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// What the files say that have been written in the layout of [`layout`].
    laid_out: BTreeMap<String, Value>,
}

/// The codes on which the command is tried: some of each severity, and a pair of twins; and of those that leave their class
/// open, one with each class, one with two and one with a single one.
const FEW: [&str; 9] = ["211", "214", "250", "421", "452", "552", "X.0.0", "X.2.2", "X.3.1"];

/// Whether a code is one of the few, in whatever class.
fn is_few(code: &str) -> bool {
    let open = code.split_once('.').map(|(_, rest)| format!("X.{rest}"));
    FEW.contains(&open.as_deref().unwrap_or(code))
}

/// A code as it is written, whether as a number or as a text.
pub(crate) fn code_text(code: &Value) -> String {
    code.as_str().map_or_else(|| code.to_string(), str::to_owned)
}

/// A family: its id, and its files.
pub(crate) struct Family {
    pub(crate) id: String,
    pub(crate) entries: String,
    pub(crate) notes: String,
}

impl Files {
    /// The spec of this repository with a few of its codes, so that a run takes no longer as the catalogue grows; in its
    /// canonical form, and with what its own texts are warned of waived: whether those are clean is asked of the whole
    /// spec, once.
    pub(crate) fn few() -> Self {
        static FILES: LazyLock<Files> = LazyLock::new(|| {
            let mut files = Files::read(&canonical_spec());
            files.keep_a_few();
            let folder = tempfile::tempdir().unwrap();
            files.write(folder.path());
            files.waive(&run_with(folder.path(), folder.path(), &["translations", "--json"]));
            files.write(folder.path());
            for (path, text) in replybook_build::unformatted(folder.path()).unwrap() {
                fs::write(path, text).unwrap();
            }
            Files::read(folder.path())
        });
        FILES.clone()
    }

    /// Waives the warnings of a run, each at its text.
    fn waive(&mut self, run: &Run) {
        let told: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:#?}"));
        for finding in told["findings"].as_array().unwrap().iter().filter(|finding| finding["severity"] == "warning") {
            let (place, key) = (finding["place"].as_str().unwrap(), finding["key"].as_str().unwrap());
            let (section, text) = key.split_once('/').unwrap();
            let translation = self.translated_files().into_iter().find(|file| place.contains(file.as_str()));
            // A translation holds its waivers itself, the source language in one list.
            self.edit(translation.as_deref().unwrap_or(EN), |json| {
                let waivers =
                    if translation.is_some() { &mut json[section][text]["waive"] } else { &mut json["waivers"][key] };
                let waiver = json!({ "check": finding["check"], "reason": "The spec has it." });
                match waivers.as_array_mut() {
                    Some(waivers) if waivers.iter().any(|other| other["check"] == waiver["check"]) => {}
                    Some(waivers) => waivers.push(waiver),
                    None => *waivers = json!([waiver]),
                }
            });
        }
    }

    /// The files of the languages but the source language, in the order of the root.
    pub(crate) fn translated_files(&self) -> Vec<String> {
        let tags = self.get(ROOT, "/languages");
        let tags = tags.as_array().unwrap().iter().skip(1);
        tags.map(|tag| format!("locales/{}.json", tag.as_str().unwrap())).collect()
    }

    fn keep_a_few(&mut self) {
        let is_kept = |code: &Value| is_few(&code_text(code));
        let list = |json: &mut Value, key: &str, keep: &dyn Fn(&Value) -> bool| {
            json[key].as_array_mut().unwrap().retain(|item| keep(item));
        };
        for Family { entries, notes, .. } in self.families() {
            self.edit(&entries, |json| {
                list(json, "entries", &|entry| is_kept(&entry["code"]));
                if json.get("non_standard").is_some() {
                    list(json, "non_standard", &|entry| ["422", "571"].contains(&code_text(&entry["code"]).as_str()));
                }
                // What stands beside a code stays where it does itself.
                for entry in json["entries"].as_array_mut().unwrap() {
                    if entry.get("registered").is_some() {
                        list(entry, "registered", &|other| is_kept(&other["code"]));
                    }
                    let entry = entry.as_object_mut().unwrap();
                    entry.retain(|key, value| key != "registered" || !value.as_array().unwrap().is_empty());
                }
            });
            self.edit(&notes, |json| {
                list(json, "notes", &|note| note["codes"].as_array().unwrap().iter().all(is_kept));
            });
        }
        // Texts are named after the code or the pair to which they belong: `smtp/552/short`, `smtp/452-552/verdict`.
        let keeps = |key: &str| {
            let of = key.split('/').nth(1).unwrap_or_default();
            let is_code = of.starts_with(|c: char| c.is_ascii_digit() || c == 'X');
            let line = ["smtp/422/line", "smtp/571/line"].contains(&key);
            !is_code || line || of.split('-').all(is_few)
        };
        for file in self.files.keys().filter(|file| file.starts_with("locales/")).cloned().collect::<Vec<_>>() {
            self.edit(&file, |json| {
                for part in ["labels", "prose"] {
                    if let Some(texts) = json.get_mut(part).and_then(Value::as_object_mut) {
                        texts.retain(|key, _| keeps(key));
                    }
                }
                if let Some(waivers) = json.get_mut("waivers").and_then(Value::as_object_mut) {
                    waivers.retain(|key, _| key.split_once('/').is_some_and(|(_, key)| keeps(key)));
                }
            });
        }
    }

    /// The families of the root.
    pub(crate) fn families(&self) -> Vec<Family> {
        let families = self.get(ROOT, "/families");
        let text = |family: &Value, key: &str| family[key].as_str().unwrap().to_owned();
        let family =
            |family| Family { id: text(family, "id"), entries: text(family, "entries"), notes: text(family, "notes") };
        families.as_array().unwrap().iter().map(family).collect()
    }

    pub(crate) fn read(folder: &Path) -> Self {
        let files = things(folder).into_iter().filter_map(|(name, thing)| match thing {
            Thing::File { text, .. } => Some((name, text)),
            Thing::Directory | Thing::Link(_) => None,
        });
        Self { files: files.collect(), laid_out: BTreeMap::new() }
    }

    pub(crate) fn write(&self, folder: &Path) {
        for (name, bytes) in &self.files {
            put(&folder.join(name), bytes);
        }
    }

    pub(crate) fn json(&self, file: &str) -> Value {
        if let Some(json) = self.laid_out.get(file) {
            return json.clone();
        }
        serde_json::from_slice(&self.files[file]).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    /// Changes what a file says; the file is then written in the layout of [`layout`].
    pub(crate) fn edit(&mut self, file: &str, change: impl FnOnce(&mut Value)) {
        let mut json = self.json(file);
        change(&mut json);
        self.files.insert(file.into(), layout(&json).text.into_bytes());
        self.laid_out.insert(file.into(), json);
    }

    /// Writes all files in the layout of [`layout`], so that their places are known.
    pub(crate) fn lay_out(&mut self) {
        for file in self.files.keys().cloned().collect::<Vec<_>>() {
            self.edit(&file, |_| {});
        }
    }

    /// Replaces a file.
    pub(crate) fn bytes(&mut self, file: &str, bytes: impl Into<Vec<u8>>) {
        self.laid_out.remove(file);
        self.files.insert(file.into(), bytes.into());
    }

    /// Puts a value at a path such as `/entries/@552/code`; see [`resolve`].
    pub(crate) fn set(&mut self, file: &str, path: &str, value: impl Into<Value>) {
        self.edit(file, |json| {
            let path = resolve(json, path);
            let (parent, key) = path.rsplit_once('/').unwrap();
            match json.pointer_mut(parent).unwrap_or_else(|| panic!("{file} has no {parent}")) {
                Value::Object(members) => drop(members.insert(unescaped(key), value.into())),
                Value::Array(items) => items[key.parse::<usize>().unwrap()] = value.into(),
                other => panic!("{file}: {parent} is {other}"),
            }
        });
    }

    pub(crate) fn remove(&mut self, file: &str, path: &str) {
        self.edit(file, |json| {
            let path = resolve(json, path);
            let (parent, key) = path.rsplit_once('/').unwrap();
            let removed = match json.pointer_mut(parent).unwrap_or_else(|| panic!("{file} has no {parent}")) {
                Value::Object(members) => members.remove(&unescaped(key)),
                Value::Array(items) => Some(items.remove(key.parse().unwrap())),
                other => panic!("{file}: {parent} is {other}"),
            };
            assert!(removed.is_some(), "{file} has no {path}");
        });
    }

    pub(crate) fn push(&mut self, file: &str, path: &str, value: impl Into<Value>) {
        self.edit(file, |json| {
            let path = resolve(json, path);
            json.pointer_mut(&path).unwrap().as_array_mut().unwrap().push(value.into());
        });
    }

    pub(crate) fn get(&self, file: &str, path: &str) -> Value {
        let json = self.json(file);
        let path = resolve(&json, path);
        json.pointer(&path).unwrap_or_else(|| panic!("{file} has no {path}")).clone()
    }

    /// Replaces the first of some bytes in a file.
    pub(crate) fn replace(&mut self, file: &str, old: &str, new: impl AsRef<[u8]>) {
        let bytes = &self.files[file];
        let at = find(bytes, old.as_bytes()).unwrap_or_else(|| panic!("{file} does not hold {old}"));
        let changed = [&bytes[..at], new.as_ref(), &bytes[at + old.len()..]].concat();
        self.bytes(file, changed);
    }
}

pub(crate) fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}

fn unescaped(key: &str) -> String {
    key.replace("~1", "/").replace("~0", "~")
}

fn is_code(value: &Value, code: &str) -> bool {
    !value.is_null() && code_text(value) == code
}

/// A pointer into JSON in which `@552` stands for the number of the item that is about code 552, `@452-552` for that of
/// the note on two codes, `@smtp` for that of the item with this id, text or tag, and `@end` for the last item.
pub(crate) fn resolve(json: &Value, path: &str) -> String {
    let mut resolved = String::new();
    for part in path.split('/').skip(1) {
        resolved.push('/');
        let Some(wanted) = part.strip_prefix('@') else {
            resolved.push_str(part);
            continue;
        };
        let items = json.pointer(resolved.trim_end_matches('/')).and_then(Value::as_array).unwrap();
        let is_wanted = |item: &Value| {
            item.as_str() == Some(wanted)
                || is_code(&item["code"], wanted)
                || item["id"].as_str() == Some(wanted)
                || wanted
                    .split_once('-')
                    .is_some_and(|(low, high)| is_code(&item["codes"][0], low) && is_code(&item["codes"][1], high))
        };
        let at = if wanted == "end" { items.len().checked_sub(1) } else { items.iter().position(is_wanted) };
        resolved.push_str(&at.unwrap_or_else(|| panic!("nothing is {part} in {path}")).to_string());
    }
    resolved
}

/// What stands in the JSON to the letter, valid or not: a text that begins so is written without quotes.
pub(crate) const RAW: &str = "raw: ";

/// JSON as text, and where in it each value and each key begins, by its pointer.
pub(crate) struct Layout {
    pub(crate) text: String,
    pub(crate) values: BTreeMap<String, usize>,
    pub(crate) keys: BTreeMap<String, usize>,
}

/// Writes JSON with few line breaks, so that much stands before a value on its line, in whatever script.
pub(crate) fn layout(json: &Value) -> Layout {
    fn write(value: &Value, pointer: &str, depth: usize, out: &mut Layout) {
        let gap = if depth < 2 { "\n" } else { " " };
        out.values.insert(pointer.to_owned(), out.text.len());
        match value {
            Value::Array(items) if !items.is_empty() => {
                out.text.push('[');
                for (position, item) in items.iter().enumerate() {
                    out.text.push_str(if position == 0 { "" } else { "," });
                    out.text.push_str(gap);
                    write(item, &format!("{pointer}/{position}"), depth + 1, out);
                }
                out.text.push_str(gap);
                out.text.push(']');
            }
            Value::Object(members) if !members.is_empty() => {
                out.text.push('{');
                for (position, (key, item)) in members.iter().enumerate() {
                    out.text.push_str(if position == 0 { "" } else { "," });
                    out.text.push_str(gap);
                    let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
                    out.keys.insert(pointer.clone(), out.text.len());
                    out.text.push_str(&Value::from(key.as_str()).to_string());
                    out.text.push_str(": ");
                    write(item, &pointer, depth + 1, out);
                }
                out.text.push_str(gap);
                out.text.push('}');
            }
            Value::String(text) if text.starts_with(RAW) => out.text.push_str(&text[RAW.len()..]),
            other => out.text.push_str(&other.to_string()),
        }
    }
    let mut out = Layout { text: String::new(), values: BTreeMap::new(), keys: BTreeMap::new() };
    write(json, "", 0, &mut out);
    out.text.push('\n');
    out
}

/// Line and column, both from 1, the column in characters, of a byte of a text.
pub(crate) fn line_and_column(bytes: &[u8], offset: usize) -> (usize, usize) {
    let before = &bytes[..offset];
    let line = before.split(|byte| *byte == b'\n').count();
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    (line, String::from_utf8_lossy(&before[start..]).chars().count() + 1)
}

/// Whether a path is that of a page.
pub(crate) fn is_page(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "md")
}

/// Numbers that look random and are the same in every run.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below a limit.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(limit).unwrap()).unwrap()
    }

    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for position in (1..items.len()).rev() {
            items.swap(position, self.below(position + 1));
        }
    }
}
