//! The command from outside: what it writes, what it leaves alone, what it says, and how it ends.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use support::{
    Dice, EN, Family, Files, JA, PAIRS, REPLIES, ROOT, Run, TR, Thing, Workshop, code_text, is_page, put, run,
    run_with, texts, things,
};
use unicode_normalization::UnicodeNormalization as _;

const KINDS: [(&str, &str); 5] = [
    ("rust", "src/emitted/"),
    ("schema", "schema/"),
    ("data", "data/"),
    ("reference", "reference/"),
    ("comparisons", "comparisons/"),
];

const PAGE_HEADER: &str = "<!-- Generated from the JSON spec by `cargo run -p codegen`. -->\n\
                           <!-- Do not edit: change the spec and run the command again. -->\n";

/// The line by which a page is known as ours.
const PAGE_MARK: &str = "<!-- Generated from the JSON spec by `cargo run -p codegen`. -->\n";

/// A page of ours that no spec has.
fn orphan() -> String {
    format!("{PAGE_HEADER}\nOnce there was a code.\n")
}

/// The module of a language.
fn module(tag: &str) -> String {
    tag.to_ascii_lowercase().replace('-', "_")
}

fn tags(files: &Files, key: &str) -> Vec<String> {
    let list = files.get(ROOT, key);
    list.as_array().unwrap().iter().map(|tag| tag.as_str().unwrap().to_owned()).collect()
}

/// The paths of all files that a spec is to give, worked out from the spec alone.
fn expected_paths(files: &Files) -> BTreeSet<String> {
    let mut paths: BTreeSet<String> =
        ["src/emitted/tables.rs", "reference/README.md", "comparisons/README.md"].map(String::from).into();
    paths.extend(["catalogue", "data", "entries", "notes", "locale"].map(|name| format!("schema/{name}.schema.json")));
    paths.extend(tags(files, "/languages").iter().map(|tag| format!("src/emitted/{}.rs", module(tag))));
    for family in files.families() {
        for tag in tags(files, "/checked_in") {
            paths.insert(format!("data/{tag}/{}.json", family.id));
            let pages = pages(files, &family).into_iter();
            paths.extend(pages.map(|(kind, file)| format!("{kind}/{tag}/{}/{file}.md", family.id)));
        }
    }
    paths
}

/// The pages of a family in a language: the kind and the name of each.
fn pages(files: &Files, family: &Family) -> Vec<(&'static str, String)> {
    let (file, notes) = (files.json(&family.entries), files.get(&family.notes, "/notes"));
    let entries = file["entries"].as_array().unwrap();
    let mut compared: Vec<String> = entries
        .iter()
        .filter(|entry| entry["compared"] == json!(true))
        .map(|entry| code_text(&entry["code"]))
        .collect();
    // Only reply codes are compared without a note, and they have three digits.
    compared.sort();
    let mut pairs: BTreeSet<String> = BTreeSet::new();
    for low in &compared {
        pairs.extend(compared.iter().filter(|high| low < *high).map(|high| format!("{low}-vs-{high}")));
    }
    let named = notes.as_array().unwrap().iter().map(|note| [0, 1].map(|side| code_text(&note["codes"][side])));
    pairs.extend(named.map(|codes| codes.join("-vs-")));

    let mut pages = vec![("reference", "README".to_owned()), ("comparisons", "README".to_owned())];
    if file["non_standard"].as_array().is_some_and(|codes| !codes.is_empty()) {
        pages.push(("reference", "non-standard".to_owned()));
    }
    pages.extend(entries.iter().map(|entry| ("reference", code_text(&entry["code"]))));
    pages.extend(pairs.into_iter().map(|pair| ("comparisons", pair)));
    pages
}

/// The names and numbers of the lines that say a count for each kind.
fn counts(stdout: &str) -> BTreeMap<String, Vec<usize>> {
    let lines = stdout.lines().filter(|line| line.contains(" files: "));
    lines
        .map(|line| {
            let (kind, rest) = line.split_once(' ').unwrap();
            let numbers = rest.split([' ', ',', ':']).filter_map(|word| word.parse().ok());
            (kind.to_owned(), numbers.collect())
        })
        .collect()
}

/// Without the times at which files were modified.
fn timeless(things: BTreeMap<String, Thing>) -> BTreeMap<String, Thing> {
    let old = std::time::UNIX_EPOCH;
    let thing = |thing| match thing {
        Thing::File { text, .. } => Thing::File { text, modified: old },
        other => other,
    };
    things.into_iter().map(|(name, one)| (name, thing(one))).collect()
}

/// What differs between two folders, by path.
fn differing(one: &BTreeMap<String, Thing>, other: &BTreeMap<String, Thing>) -> BTreeSet<String> {
    let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    names.into_iter().filter(|name| one.get(*name) != other.get(*name)).cloned().collect()
}

fn set<const N: usize>(names: [&str; N]) -> BTreeSet<String> {
    names.map(String::from).into()
}

#[test]
fn a_fresh_run_writes_every_file_and_counts_them() {
    let workshop = Workshop::new();
    let Run { stdout, stderr, .. } = workshop.done(&[]);
    let written: BTreeSet<String> = texts(&workshop.out()).into_keys().collect();
    let expected = expected_paths(&Files::few());
    let missing: Vec<_> = expected.difference(&written).collect();
    let unknown: Vec<_> = written.difference(&expected).collect();
    assert!(missing.is_empty() && unknown.is_empty(), "missing: {missing:#?}\nunknown: {unknown:#?}");

    assert_eq!(stderr, "");
    assert_eq!(stdout.lines().count(), KINDS.len(), "one line a kind: {stdout}");
    for (kind, folder) in KINDS {
        let files = written.iter().filter(|path| path.starts_with(folder)).count();
        assert_eq!(counts(&stdout)[kind], [files, files, 0, 0], "files, written, unchanged, removed of {kind}");
    }
}

#[test]
fn a_second_run_writes_nothing() {
    let workshop = Workshop::new();
    workshop.done(&[]);
    let before = things(workshop.path());
    let run = workshop.done(&[]);
    assert_eq!(differing(&before, &things(workshop.path())), BTreeSet::new(), "neither texts nor times change");
    for (kind, count) in counts(&run.stdout) {
        assert_eq!(count, [count[0], 0, count[0], 0], "files, written, unchanged, removed of {kind}");
    }
}

#[test]
fn a_check_of_a_fresh_output_finds_nothing_and_writes_nothing() {
    let workshop = Workshop::new();
    workshop.done(&[]);
    let before = things(workshop.path());
    let run = workshop.done(&["--check"]);
    assert_eq!(differing(&before, &things(workshop.path())), BTreeSet::new());
    assert_eq!(run.stdout.lines().count(), KINDS.len(), "one line a kind: {}", run.stdout);
    for (kind, count) in counts(&run.stdout) {
        assert_eq!(count[1..], [0, 0, 0], "missing, stale, orphaned of {kind}");
    }
}

#[test]
fn a_check_lists_each_file_that_is_missing_stale_or_orphaned_and_a_run_mends_them() {
    let workshop = Workshop::new();
    workshop.done(&[]);
    let fresh = things(&workshop.out());
    let text = |path: &str| fs::read_to_string(workshop.out().join(path)).unwrap();

    let missing =
        ["src/emitted/tr.rs", "schema/notes.schema.json", "reference/de/smtp/552.md", "comparisons/README.md"];
    for path in missing {
        fs::remove_file(workshop.out().join(path)).unwrap();
    }
    // One is longer, one shorter, and one as long as before.
    let stale = ["src/emitted/tables.rs", "schema/locale.schema.json", "reference/en/smtp/README.md"];
    for (path, change) in stale.iter().zip([
        |text: String| text + "\n",
        |text: String| text[..text.len() - 2].to_owned(),
        |text: String| text.replacen("552", "553", 1),
    ]) {
        let changed = change(text(path));
        assert_ne!(changed, text(path));
        put(&workshop.out().join(path), changed);
    }
    let orphaned = [
        "src/emitted/old.rs",
        "schema/old.schema.json",
        "reference/en/smtp/999.md",
        "reference/en/old/1.md",
        "comparisons/xx/smtp/211-vs-999.md",
        "comparisons/de/smtp/552-vs-211.md",
    ];
    for path in orphaned {
        let header = match path.split('/').next().unwrap() {
            "src" => text("src/emitted/en.rs"),
            "schema" => text("schema/entries.schema.json"),
            _ => orphan(),
        };
        put(&workshop.out().join(path), header);
    }

    let before = things(workshop.path());
    let run = workshop.run(&["--check"]);
    assert_eq!(run.code, 1, "{run:#?}");
    assert_eq!(differing(&before, &things(workshop.path())), BTreeSet::new(), "a check writes nothing");
    let listed: BTreeSet<String> = (run.stdout.lines())
        .filter(|line| ["missing: ", "stale: ", "orphaned: "].iter().any(|word| line.starts_with(word)))
        .map(String::from)
        .collect();
    let all = [("missing", &missing[..]), ("stale", &stale), ("orphaned", &orphaned)];
    let expected: BTreeSet<String> = (all.iter())
        .flat_map(|(word, paths)| paths.iter().map(move |path| (word, path)))
        .map(|(word, path)| format!("{word}: {}", workshop.out().join(path).display()))
        .collect();
    assert_eq!(listed, expected);
    for (kind, folder) in KINDS {
        let number = |paths: &[&str]| paths.iter().filter(|path| path.starts_with(folder)).count();
        let numbers = all.map(|(_, paths)| number(paths));
        assert_eq!(counts(&run.stdout)[kind][1..], numbers, "missing, stale, orphaned of {kind}");
    }

    let run = workshop.done(&[]);
    assert_eq!(differing(&timeless(fresh), &timeless(things(&workshop.out()))), BTreeSet::new(), "all is as before");
    for (kind, folder) in KINDS {
        let number = |paths: &[&str]| paths.iter().filter(|path| path.starts_with(folder)).count();
        let (written, removed) = (number(&missing) + number(&stale), number(&orphaned));
        let count = &counts(&run.stdout)[kind];
        assert_eq!(count[1..], [written, count[0] - written, removed], "written, unchanged, removed of {kind}");
    }
    workshop.done(&["--check"]);
}

#[test]
fn a_check_of_nothing_lists_everything_and_makes_no_folder() {
    let workshop = Workshop::new();
    let run = workshop.run(&["--check"]);
    assert_eq!(run.code, 1);
    assert!(!workshop.out().exists());
    let missing = run.stdout.lines().filter(|line| line.starts_with("missing: ")).count();
    assert_eq!(missing, expected_paths(&Files::few()).len());
}

#[test]
fn what_is_not_ours_is_left_alone() {
    let workshop = Workshop::new();
    workshop.done(&[]);
    let fresh = things(&workshop.out());
    // Where an orphan would stand, but without our header; and with our header, but where we write nothing.
    let foreign = [
        ("reference/en/smtp/999.md", "mine\n".to_owned()),
        ("reference/xx/smtp/1.md", format!("\n{PAGE_HEADER}")),
        ("comparisons/en/smtp/1-vs-2.md", PAGE_HEADER.replace('\n', "\r\n")),
        ("comparisons/en/smtp/2-vs-3.md", PAGE_MARK[..PAGE_MARK.len() - 1].to_owned()),
        ("comparisons/en/smtp/3-vs-4.md", String::new()),
        ("src/emitted/mine.rs", "// mine\n".to_owned()),
        ("schema/mine.schema.json", "{}\n".to_owned()),
        ("reference/en/smtp/999.txt", orphan()),
        ("reference/en/notes.md", orphan()),
        ("reference/notes.md", orphan()),
        ("reference/en/smtp/deep/999.md", orphan()),
        ("notes.md", orphan()),
        ("src/lib.rs", "// mine\n".to_owned()),
    ];
    for (path, text) in &foreign {
        put(&workshop.out().join(path), text);
    }
    std::os::unix::fs::symlink("552.md", workshop.out().join("reference/en/smtp/998.md")).unwrap();
    // Beside a foreign file, an orphan goes and the folder stays.
    put(&workshop.out().join("reference/xx/smtp/2.md"), orphan());
    put(&workshop.out().join("comparisons/yy/smtp/1-vs-2.md"), orphan());

    let run = workshop.run(&["--check"]);
    let orphaned = run.stdout.lines().filter(|line| line.starts_with("orphaned: ")).count();
    assert_eq!((run.code, orphaned), (1, 2), "{run:#?}");
    workshop.done(&[]);
    let after = things(&workshop.out());
    let mut kept = set(["reference/en/smtp/998.md"]);
    for (path, text) in &foreign {
        assert_eq!(fs::read_to_string(workshop.out().join(path)).unwrap(), *text, "{path}");
        kept.insert((*path).to_owned());
    }
    kept.extend(["reference/xx", "reference/xx/smtp", "reference/en/smtp/deep"].map(String::from));
    assert_eq!(differing(&timeless(fresh), &timeless(after)), kept, "all else is as before");
    workshop.done(&["--check"]);
}

/// What stands in the way of a file or a folder of ours.
type Obstacle = (&'static str, &'static str, fn(&Path));

#[test]
fn what_stands_in_the_way_is_refused_before_the_first_write() {
    fn away(path: &Path) {
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        } else {
            fs::remove_file(path).unwrap();
        }
    }
    fn link_to(path: &Path, target: &Path) {
        if path.is_dir() {
            fs::rename(path, target).unwrap();
        } else {
            fs::copy(path, target).unwrap();
        }
        if path.exists() {
            away(path);
        }
        std::os::unix::fs::symlink(target, path).unwrap();
    }
    let page = "reference/tr/smtp/552.md";
    let obstacles: [Obstacle; 13] = [
        ("a file without our header", page, |path| put(path, "mine\n")),
        ("an empty file", page, |path| put(path, "")),
        ("a file that begins almost as ours do", page, |path| put(path, PAGE_HEADER.replace("JSON", "XML"))),
        ("a file that is no UTF-8", page, |path| put(path, [0xff; 500])),
        ("a folder", page, |path| {
            away(path);
            put(&path.join("inside.md"), "mine\n");
        }),
        ("a link to a file that is just as ours", page, |path| link_to(path, &path.with_extension("target"))),
        ("a link to nothing", page, |path| {
            away(path);
            std::os::unix::fs::symlink("nowhere.md", path).unwrap();
        }),
        ("a schema that is not ours", "schema/notes.schema.json", |path| put(path, "{}\n")),
        ("a module that is not ours", "src/emitted/tables.rs", |path| put(path, "//! Mine.\n")),
        ("a file for a kind of pages", "comparisons", |path| {
            away(path);
            put(path, "mine\n");
        }),
        ("a file for a language", "comparisons/de", |path| {
            away(path);
            put(path, "mine\n");
        }),
        ("a link for a kind of pages", "comparisons", |path| link_to(path, &path.with_extension("target"))),
        ("a link for a language", "comparisons/de", |path| link_to(path, &path.with_extension("target"))),
    ];
    let mut faults = Vec::new();
    for (name, at, put_in_the_way) in obstacles {
        let workshop = Workshop::new();
        workshop.done(&[]);
        put_in_the_way(&workshop.out().join(at));
        // There would be something to write before, and something to remove after.
        fs::remove_file(workshop.out().join("reference/en/smtp/211.md")).unwrap();
        put(&workshop.out().join("reference/xx/smtp/1.md"), orphan());
        // What a link leads to is old, so that it would be written if the link were followed.
        for stale in things(&workshop.out()).keys().filter(|name| name.contains("target") && is_page(name)) {
            let path = workshop.out().join(stale);
            put(&path, fs::read_to_string(&path).unwrap() + "old\n");
        }
        let before = things(workshop.path());
        for arguments in [&[][..], &["--check"]] {
            let run = workshop.run(arguments);
            if run.code != 3 {
                faults.push(format!("{name}: {arguments:?} exits with {}: {}", run.code, run.stderr));
            }
            if !run.stderr.contains(&workshop.out().join(at).display().to_string()) {
                faults.push(format!("{name}: {arguments:?} does not name {at}: {}", run.stderr));
            }
            let changed = differing(&before, &things(workshop.path()));
            if !changed.is_empty() {
                faults.push(format!("{name}: {arguments:?} changes {changed:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn everything_that_stands_in_the_way_is_named_at_once() {
    let workshop = Workshop::new();
    let foreign = ["reference/en/smtp/211.md", "comparisons/tr/smtp/452-vs-552.md", "src/emitted/ja.rs"];
    for path in foreign {
        put(&workshop.out().join(path), "mine\n");
    }
    let run = workshop.run(&[]);
    assert_eq!(run.code, 3);
    for path in foreign {
        assert!(run.stderr.contains(&workshop.out().join(path).display().to_string()), "{path}: {}", run.stderr);
    }
    assert_eq!(texts(&workshop.out()).len(), foreign.len(), "nothing was written");
}

#[test]
fn a_file_system_that_refuses_is_told_with_the_path() {
    let workshop = Workshop::new();
    let file = workshop.path().join("file");
    put(&file, "mine\n");
    for out in [file.clone(), file.join("out")] {
        let run = run_with(&workshop.spec(), &out, &[]);
        assert_eq!(run.code, 3, "{run:#?}");
        assert!(run.stderr.contains(&file.display().to_string()), "{}", run.stderr);
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine\n");

    workshop.done(&[]);
    let page = workshop.out().join("reference/en/smtp/552.md");
    fs::remove_file(&page).unwrap();
    let folder = page.parent().unwrap();
    let mut permissions = fs::metadata(folder).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(folder, permissions.clone()).unwrap();
    if fs::write(folder.join("probe"), "").is_ok() {
        // Root may write anywhere, so there is nothing to see.
        println!("skipped: this user may write into a folder that is read-only");
        fs::remove_file(folder.join("probe")).unwrap();
    } else {
        let run = workshop.run(&[]);
        assert_eq!(run.code, 3, "{run:#?}");
        assert!(run.stderr.contains(&page.display().to_string()), "{}", run.stderr);
    }
    #[allow(clippy::permissions_set_readonly_false, reason = "so that the folder can be removed")]
    permissions.set_readonly(false);
    fs::set_permissions(folder, permissions).unwrap();
}

/// Whether a path below the output belongs to German alone.
fn is_german(path: &str) -> bool {
    let folders = ["data/de/", "reference/de/", "comparisons/de/"];
    path == "src/emitted/de.rs" || folders.iter().any(|folder| path.starts_with(folder))
}

#[test]
fn a_run_for_one_language_writes_and_checks_that_language_alone() {
    let whole = Workshop::new();
    whole.done(&[]);
    let all = texts(&whole.out());

    let workshop = Workshop::new();
    workshop.done(&["--locale", "de"]);
    let german: BTreeMap<String, String> = all.clone().into_iter().filter(|(path, _)| is_german(path)).collect();
    assert_eq!(texts(&workshop.out()), german, "the German files, and they are those of a whole run");
    workshop.done(&["--check", "--locale", "de"]);
    assert_eq!(workshop.run(&["--check"]).code, 1, "the others are missing");

    let (stale, missing) = ("reference/de/smtp/552.md", "comparisons/de/smtp/211-vs-214.md");
    for tag in ["de", "en"] {
        let path = |path: &str| whole.out().join(path.replace("/de/", &format!("/{tag}/")));
        put(&path(stale), orphan());
        fs::remove_file(path(missing)).unwrap();
        put(&path("reference/de/smtp/999.md"), orphan());
    }
    put(&whole.out().join("src/emitted/old.rs"), &all["src/emitted/en.rs"]);
    put(&whole.out().join("schema/old.schema.json"), &all["schema/notes.schema.json"]);
    let before = things(&whole.out());
    let run = whole.run(&["--check", "--locale", "de"]);
    assert_eq!(run.code, 1);
    let listed: BTreeSet<&str> = run.stdout.lines().filter_map(|line| line.split_once(": /")).map(|(_, p)| p).collect();
    let german = |path: &str| whole.out().join(path).display().to_string().trim_start_matches('/').to_owned();
    let expected = [stale, missing, "reference/de/smtp/999.md"].map(german);
    assert_eq!(listed, expected.iter().map(String::as_str).collect(), "{}", run.stdout);

    whole.done(&["--locale", "de"]);
    let changed = differing(&before, &things(&whole.out()));
    assert_eq!(
        changed,
        set([stale, missing, "reference/de/smtp/999.md", "comparisons/de/smtp", "reference/de/smtp"])
            .into_iter()
            .filter(|path| changed.contains(path))
            .collect(),
        "German alone has changed"
    );
    assert!(changed.contains(stale) && changed.contains(missing) && changed.contains("reference/de/smtp/999.md"));
    whole.done(&["--check", "--locale", "de"]);
    assert_eq!(whole.run(&["--check"]).code, 1);
}

#[test]
fn a_language_that_is_not_checked_in_is_written_when_it_is_asked_for() {
    let workshop = Workshop::with(|files| files.set(ROOT, "/checked_in", json!(["en"])));
    workshop.done(&["fmt"]);
    workshop.done(&[]);
    let files = Files::read(&workshop.spec());
    let written: BTreeSet<String> = texts(&workshop.out()).into_keys().collect();
    assert_eq!(written, expected_paths(&files), "all modules, and the pages of what is checked in");
    assert!(written.contains("src/emitted/ja.rs") && !written.contains("reference/ja/smtp/552.md"));
    workshop.done(&["--locale", "ja"]);
    assert!(workshop.out().join("reference/ja/smtp/552.md").is_file());
    workshop.done(&["--check", "--locale", "ja"]);
}

#[test]
fn what_is_asked_wrongly_is_refused_with_2() {
    let workshop = Workshop::new();
    let mut faults = Vec::new();
    for (arguments, named) in [
        (&["--locale", "xx"][..], "`xx`"),
        (&["--locale", "../de"], "`../de`"),
        (&["--locale", "DE"], "`DE`"),
        (&["--check", "--locale", "xx"], "`xx`"),
        (&["--locale"], "--locale"),
        (&["--colour"], "--colour"),
        (&["--chekc"], "--check"),
        (&["--jobs", "0"], "--jobs"),
        (&["--jobs", "-1"], "-1"),
        (&["--jobs", "many"], "many"),
        (&["generate"], "generate"),
        (&["fmt", "--locale", "de"], "--locale"),
        (&["translations", "stmap"], "stamp"),
    ] {
        let run = workshop.run(arguments);
        if run.code != 2 || !run.stderr.contains(named) || !run.stderr.starts_with("error: ") {
            faults.push(format!("{arguments:?} exits with {}: {}", run.code, run.stderr));
        }
        if workshop.out().exists() {
            faults.push(format!("{arguments:?} has written something"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let run = workshop.run(&["--locale", "xx"]);
    for tag in tags(&Files::few(), "/languages") {
        assert!(run.stderr.contains(&tag), "the languages that there are: {}", run.stderr);
    }
    let help = workshop.done(&["--help"]);
    for word in ["--check", "--locale", "--jobs", "--spec", "--out", "fmt", "translations", "Exit codes"] {
        assert!(help.stdout.contains(word), "{word}: {}", help.stdout);
    }
}

#[test]
fn a_spec_that_is_not_there_is_told_with_its_path() {
    let workshop = Workshop::empty();
    let file = workshop.path().join("file");
    put(&file, "mine\n");
    let empty = workshop.path().join("empty");
    fs::create_dir(&empty).unwrap();
    for spec in [workshop.path().join("nothing"), file, empty] {
        for arguments in
            [&[][..], &["--check"], &["fmt"], &["fmt", "--check"], &["translations"], &["translations", "stamp"]]
        {
            let run = run_with(&spec, &workshop.out(), arguments);
            assert_eq!(run.code, 3, "{arguments:?}: {run:#?}");
            assert!(run.stderr.starts_with("error: "), "{run:#?}");
            assert!(run.stderr.contains(&spec.display().to_string()), "{run:#?}");
            assert!(!workshop.out().exists());
        }
    }
}

#[test]
fn the_bytes_are_the_same_on_any_number_of_threads_and_in_any_folder() {
    let workshop = Workshop::new();
    workshop.done(&["--jobs", "1"]);
    let expected = texts(&workshop.out());
    let mut faults = Vec::new();
    let mut compare = |name: &str, found: &BTreeMap<String, String>| {
        let names: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
        for path in names.into_iter().filter(|path| expected.get(*path) != found.get(*path)) {
            faults.push(format!("{name}: {path} differs"));
        }
    };
    for jobs in ["2", "4", "64"] {
        let out = workshop.path().join(format!("out-{jobs}"));
        assert_eq!(run_with(&workshop.spec(), &out, &["--jobs", jobs]).code, 0);
        compare(&format!("{jobs} threads"), &texts(&out));
    }
    let far = workshop.path().join("a folder/that lies/ünder 日本");
    let other = Workshop::new();
    assert_eq!(run_with(&other.spec(), &far, &[]).code, 0);
    compare("another folder", &texts(&far));
    // Without arguments, both folders are those of the repository one stands in.
    let repository = workshop.path().join("repository");
    Files::few().write(&repository.join("catalogue/spec"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_codegen"));
    command.current_dir(&repository);
    assert_eq!(run(command).code, 0);
    compare("where one stands", &texts(&repository.join("generated")));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Writes JSON with the members of each object in some order, on one line or with odd white space, and with some
/// characters escaped.
fn shuffled(value: &Value, dice: &mut Dice) -> String {
    let text = |text: &str, dice: &mut Dice| {
        let mut out = String::from("\"");
        for character in text.chars() {
            if dice.below(10) == 0 {
                let mut units = [0; 2];
                for unit in character.encode_utf16(&mut units) {
                    out.push_str(&format!("\\u{unit:04X}"));
                }
            } else {
                let quoted = Value::from(character.to_string()).to_string();
                out.push_str(&quoted[1..quoted.len() - 1]);
            }
        }
        out + "\""
    };
    let space = |dice: &mut Dice| ["", "", " ", "\n", "\t", "\r\n  "][dice.below(6)];
    match value {
        Value::Object(members) => {
            let mut members: Vec<(&String, &Value)> = members.iter().collect();
            dice.shuffle(&mut members);
            let members: Vec<String> = members
                .into_iter()
                .map(|(key, value)| {
                    let key = text(key, dice);
                    format!("{}{key}{}:{}{}", space(dice), space(dice), space(dice), shuffled(value, dice))
                })
                .collect();
            format!("{{{}{}}}", members.join(","), space(dice))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| shuffled(item, dice) + space(dice)).collect();
            format!("[{}{}]", space(dice), items.join(","))
        }
        Value::String(string) => text(string, dice),
        other => other.to_string(),
    }
}

/// The spec with the keys of all objects in another order.
fn shuffled_spec(seed: u64, with_lists: bool) -> Files {
    let mut dice = Dice(seed);
    let mut files = Files::few();
    for name in files.files.keys().cloned().collect::<Vec<_>>() {
        let mut json = files.json(&name);
        for list in ["entries", "notes"] {
            if let Some(Value::Array(items)) = json.get_mut(list).filter(|_| with_lists) {
                dice.shuffle(items);
            }
        }
        let text = shuffled(&json, &mut dice);
        files.bytes(&name, text);
    }
    files
}

#[test]
fn the_bytes_are_the_same_whatever_the_order_of_keys_entries_and_notes() {
    let workshop = Workshop::new();
    workshop.done(&[]);
    let expected = texts(&workshop.out());
    for seed in 0..3 {
        let other = Workshop::empty();
        shuffled_spec(seed, true).write(&other.spec());
        other.done(&[]);
        let found = texts(&other.out());
        let differing: Vec<&String> = expected.keys().filter(|path| expected.get(*path) != found.get(*path)).collect();
        assert!(differing.is_empty() && found.len() == expected.len(), "order {seed} changes {differing:#?}");
    }
}

#[test]
fn fmt_gives_each_file_of_the_spec_its_one_form() {
    let few = Workshop::new();
    let original = texts(&few.spec());
    let workshop = Workshop::empty();
    shuffled_spec(7, false).write(&workshop.spec());
    let before = things(workshop.path());
    let run = workshop.run(&["fmt", "--check"]);
    assert_eq!(run.code, 1);
    assert_eq!(differing(&before, &things(workshop.path())), BTreeSet::new(), "a check writes nothing");
    for name in original.keys() {
        assert!(run.stdout.contains(&workshop.spec().join(name).display().to_string()), "{name}: {}", run.stdout);
    }
    workshop.done(&["fmt"]);
    for (name, text) in texts(&workshop.spec()) {
        assert!(text == original[&name], "{name} is not what it was:\n{}", first_difference(&original[&name], &text));
    }
    let formatted = things(&workshop.spec());
    let run = workshop.done(&["fmt"]);
    assert_eq!((run.stdout.as_str(), differing(&formatted, &things(&workshop.spec()))), ("", BTreeSet::new()));
    workshop.done(&["fmt", "--check"]);

    // On one line without any white space.
    workshop.change(|files| {
        for name in files.files.keys().cloned().collect::<Vec<_>>() {
            let text = files.json(&name).to_string();
            files.bytes(&name, text);
        }
    });
    workshop.done(&["fmt"]);
    assert!(texts(&workshop.spec()) == original, "a spec without white space");
}

fn first_difference(one: &str, other: &str) -> String {
    let lines = one.lines().zip(other.lines()).enumerate().find(|(_, (one, other))| one != other);
    lines.map_or_else(|| "the end".into(), |(at, (one, other))| format!("line {}\n-{one}\n+{other}", at + 1))
}

#[test]
fn a_check_asks_for_the_form_of_the_spec() {
    let workshop = Workshop::new();
    workshop.done(&[]);
    workshop.done(&["--check"]);
    workshop.change(|files| files.edit(PAIRS, |_| {}));
    let run = workshop.run(&["--check"]);
    let path = workshop.spec().join(PAIRS).display().to_string();
    assert_eq!(run.code, 1, "{run:#?}");
    let told: Vec<&str> = run.stdout.lines().filter(|line| line.contains("canonical form")).collect();
    assert_eq!(told, [format!("not in canonical form: {path}")], "{}", run.stdout);
    workshop.done(&["fmt"]);
    workshop.done(&["--check"]);
}

#[test]
fn what_a_run_left_unfinished_is_removed_by_the_next() {
    let workshop = Workshop::new();
    workshop.done(&[]);
    let fresh = things(&workshop.out());
    let module = fs::read_to_string(workshop.out().join("src/emitted/de.rs")).unwrap();
    let unfinished = [
        ("reference/en/smtp/.552.md.replybook-unfinished1234", orphan()),
        ("comparisons/de/smtp/.211-vs-214.md.replybook-unfinished1", orphan()),
        ("reference/xx/smtp/.1.md.replybook-unfinished99", orphan()),
        ("src/emitted/.de.rs.replybook-unfinished4321", module),
    ];
    let foreign = [
        ("reference/en/smtp/.552.md.replybook-unfinished77", "mine\n".to_owned()),
        ("reference/en/smtp/.552.md.replybook-unfinished-mine", orphan()),
        ("reference/en/smtp/.552.md.swp", orphan()),
    ];
    for (path, text) in unfinished.iter().chain(&foreign) {
        put(&workshop.out().join(path), text);
    }
    assert_eq!(workshop.run(&["--check"]).code, 1);
    workshop.done(&[]);
    let left = differing(&timeless(fresh), &timeless(things(&workshop.out())));
    assert_eq!(left, foreign.iter().map(|(path, _)| (*path).to_owned()).collect(), "only what is not ours is left");
    workshop.done(&["--check"]);
}

#[test]
fn a_run_that_is_killed_leaves_every_file_old_or_new() {
    let old = Workshop::new();
    old.done(&[]);
    let new = Workshop::with(|files| files.set(ROOT, "/families/0/kicker", "Mail"));
    new.done(&[]);
    let (before, after) = (texts(&old.out()), texts(&new.out()));
    let changed = before.iter().filter(|(path, text)| after.get(*path) != Some(*text)).count();
    assert!(changed > 50, "there is much to write: {changed}");

    let out = old.path().join("killed");
    let mut stopped_within = 0;
    for delay in (0..60).step_by(3) {
        for (path, text) in &before {
            put(&out.join(path), text);
        }
        let mut child = Command::new(env!("CARGO_BIN_EXE_codegen"))
            .arg("--spec")
            .arg(new.spec())
            .arg("--out")
            .arg(&out)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(10 + delay));
        // It may be done already.
        let _ = child.kill();
        child.wait().unwrap();
        let found = texts(&out);
        let mut written = 0;
        for (path, text) in &found {
            written += usize::from(after.get(path) == Some(text) && before.get(path) != Some(text));
            let settled = before.get(path) == Some(text) || after.get(path) == Some(text);
            assert!(settled || path.contains("/.") && path.contains("unfinished"), "{path} is neither old nor new");
        }
        assert!(before.keys().all(|path| found.contains_key(path)), "a file has gone");
        stopped_within += usize::from(written > 0 && written < changed);
        assert_eq!(run_with(&new.spec(), &out, &[]).code, 0);
        let left: Vec<String> = texts(&out).into_keys().filter(|path| !after.contains_key(path)).collect();
        // A file that had no text yet cannot be told from one that is not ours.
        let told = left.iter().filter(|path| !fs::read(out.join(path)).unwrap().is_empty()).count();
        assert_eq!(told, 0, "{left:?}");
        for path in left {
            fs::remove_file(out.join(path)).unwrap();
        }
        assert!(texts(&out) == after, "the next run finishes what was begun");
    }
    println!("{stopped_within} runs were stopped while they wrote");
}

/// The paths of all local links of the pages that lead nowhere, each with its page.
fn dead_links(pages: &BTreeMap<String, String>) -> Vec<String> {
    let mut dead = Vec::new();
    for (path, text) in pages.iter().filter(|(path, _)| is_page(path)) {
        let targets = text.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
        let hrefs = text.split("href=\"").skip(1).filter_map(|rest| rest.split_once('"'));
        for (target, _) in targets.chain(hrefs).filter(|(target, _)| !target.starts_with("https://")) {
            let mut resolved = PathBuf::new();
            for part in Path::new(path).parent().unwrap().join(target).components() {
                match part {
                    Component::ParentDir => assert!(resolved.pop(), "{path} leads out of the output: {target}"),
                    part => resolved.push(part),
                }
            }
            if !pages.contains_key(resolved.to_str().unwrap()) {
                dead.push(format!("{path} leads to {target}"));
            }
        }
    }
    dead
}

#[test]
fn a_missing_translation_leaves_out_just_the_pages_that_need_it() {
    let mut faults = Vec::new();
    for key in
        ["smtp/552/description", "smtp/552/short", "smtp/552/use_when", "smtp/452-552/verdict", "smtp/452-552/choice"]
    {
        let workshop = Workshop::new();
        workshop.done(&[]);
        let before = texts(&workshop.out());
        assert_eq!(dead_links(&before), Vec::<String>::new());
        let pointer = format!("/prose/{}", key.replace('/', "~1"));
        let text = Files::few().get(TR, &format!("{pointer}/text/0"));
        // What of the sentence stands on a page as it is: the longest piece between two placeholders.
        let pieces = text.as_str().unwrap().split(['{', '}']).step_by(2);
        let piece = pieces.max_by_key(|piece| piece.len()).unwrap();
        let needing: BTreeSet<String> = (before.iter())
            .filter(|(path, text)| path.contains("/tr/") && is_page(path) && text.contains(piece))
            .filter(|(path, _)| !path.ends_with("README.md"))
            .map(|(path, _)| path.clone())
            .collect();
        assert!(!needing.is_empty(), "{key}: {piece}");

        workshop.change(|files| files.remove(TR, &pointer));
        let run = workshop.done(&[]);
        let after = texts(&workshop.out());
        let gone: BTreeSet<String> = before.keys().filter(|path| !after.contains_key(*path)).cloned().collect();
        if gone != needing {
            faults.push(format!(
                "{key}: left out without need: {:?}; not left out: {:?}",
                gone.difference(&needing).collect::<Vec<_>>(),
                needing.difference(&gone).collect::<Vec<_>>()
            ));
        }
        faults.extend(dead_links(&after).into_iter().map(|link| format!("{key}: {link}")));
        if !run.stdout.lines().any(|line| line.starts_with("tr: 1 text")) {
            faults.push(format!("{key}: a missing text is not told: {}", run.stdout));
        }
        workshop.done(&["fmt"]);
        workshop.done(&["--check"]);
        let listed = workshop.run(&["translations"]);
        if listed.code != 1 || !listed.stdout.contains(&format!("missing: prose/{key}")) {
            faults.push(format!("{key}: `translations` does not list it: {}", listed.stdout));
        }
        // Nor does another language lose a page.
        workshop.done(&["--locale", "de"]);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Every text in the source language, by section and key, worked out from the files alone.
fn english(files: &Files) -> BTreeMap<String, Vec<String>> {
    let lines = |value: &Value| match value {
        Value::String(line) => vec![line.clone()],
        Value::Array(items) => items.iter().map(|item| item.as_str().unwrap().to_owned()).collect(),
        other => panic!("{other} is no text"),
    };
    let mut all = BTreeMap::new();
    for part in ["headings", "labels", "patterns"] {
        let texts = files.get(EN, &format!("/{part}"));
        all.extend(texts.as_object().unwrap().iter().map(|(key, text)| (format!("{part}/{key}"), lines(text))));
    }
    for family in files.families() {
        english_of(files, &family, &lines, &mut all);
    }
    all
}

/// The texts of the codes and notes of a family.
fn english_of(
    files: &Files,
    family: &Family,
    lines: &impl Fn(&Value) -> Vec<String>,
    all: &mut BTreeMap<String, Vec<String>>,
) {
    let (id, file) = (&family.id, files.json(&family.entries));
    for entry in file["entries"].as_array().unwrap() {
        let code = code_text(&entry["code"]);
        all.insert(format!("labels/{id}/{code}/name"), lines(&entry["name"]));
        for field in ["short", "description", "use_when"] {
            all.insert(format!("prose/{id}/{code}/{field}"), lines(&entry[field]["text"]));
        }
        let mut listed = |field: &str, key: &str, items: &Value| {
            for item in items.as_array().into_iter().flatten() {
                let key = item[key].as_str().unwrap();
                all.insert(format!("prose/{id}/{code}/{field}/{key}"), lines(&item["text"]));
            }
        };
        listed("seen_when", "id", &entry["seen_when"]);
        listed("fix", "actor", &entry["fix"]);
        listed("meanings", "id", &entry["meanings"]);
        listed("in_practice", "id", &entry["in_practice"]);
        let answers = entry["answers"].as_array().unwrap().iter();
        for case in answers.flat_map(|answer| answer["cases"].as_array().into_iter().flatten()) {
            if let Some(why) = case.get("why") {
                all.insert(format!("prose/{id}/{code}/cases/{}", case["id"].as_str().unwrap()), lines(&why["text"]));
            }
        }
    }
    for code in file["non_standard"].as_array().into_iter().flatten() {
        all.insert(format!("prose/{id}/{}/line", code_text(&code["code"])), lines(&code["text"]));
    }
    for note in files.get(&family.notes, "/notes").as_array().unwrap() {
        let codes = [0, 1].map(|side| code_text(&note["codes"][side])).join("-");
        for field in ["verdict", "points", "choice"] {
            if let Some(prose) = note.get(field) {
                all.insert(format!("prose/{id}/{codes}/{field}"), lines(&prose["text"]));
            }
        }
    }
}

fn hex_digit(number: u8) -> char {
    char::from_digit(u32::from(number), 16).unwrap()
}

/// The digest of a text as `languages.md` has it.
fn digest(key: &str, sentences: &[String]) -> String {
    let english: String = sentences.join("\n").nfc().collect();
    let hash = Sha256::digest([key.as_bytes(), &[0], english.as_bytes()].concat());
    let hexadecimal: String = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(hex_digit).collect();
    hexadecimal[..16].to_owned()
}

/// Changes every translated text of a file: key of the section, key of the text, object.
fn each_translation(files: &mut Files, file: &str, mut change: impl FnMut(&str, &mut Map<String, Value>)) {
    files.edit(file, |json| {
        for part in ["headings", "labels", "patterns", "prose"] {
            for (key, text) in json[part].as_object_mut().unwrap() {
                change(&format!("{part}/{key}"), text.as_object_mut().unwrap());
            }
        }
    });
}

/// The spec with every translation checked and made from the present English.
fn complete() -> Workshop {
    let workshop = Workshop::with(|files| {
        for file in files.translated_files() {
            each_translation(files, &file, |_, text| {
                text.insert("state".into(), json!("checked"));
                text.remove("digest");
            });
        }
    });
    workshop.done(&["translations", "stamp"]);
    workshop
}

#[test]
fn stamp_gives_each_translation_the_digest_of_its_english() {
    let workshop = complete();
    let files = Files::read(&workshop.spec());
    let english = english(&files);
    assert!(english.contains_key("prose/smtp/552/short") && english.contains_key("labels/advice/done"));
    let mut wrong = Vec::new();
    for file in files.translated_files() {
        let mut count = 0;
        each_translation(&mut files.clone(), &file, |key, text| {
            count += 1;
            let expected = english.get(key).map(|sentences| digest(key, sentences));
            let found = text.get("digest").and_then(Value::as_str);
            if found != expected.as_deref() {
                wrong.push(format!("{file}: {key}: {found:?} is not {expected:?}"));
            }
        });
        assert_eq!(count, english.len(), "{file} has all texts");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    workshop.done(&["fmt", "--check"]);
    let run = workshop.done(&["translations"]);
    assert_eq!(run.stdout.matches("complete").count(), files.translated_files().len(), "{}", run.stdout);
    let before = things(&workshop.spec());
    workshop.done(&["translations", "stamp"]);
    assert_eq!(differing(&before, &things(&workshop.spec())), BTreeSet::new(), "a second time changes nothing");
}

#[test]
fn a_digest_is_that_of_the_english_in_nfc_with_line_feeds_between_sentences() {
    // By hand: printf 'prose/smtp/552/use_when\0Caf\303\251.\nTwo.' | sha256sum
    let expected = digest("prose/smtp/552/use_when", &["Caf\u{e9}.".into(), "Two.".into()]);
    for cafe in ["Caf\u{e9}.", "Cafe\u{301}."] {
        let workshop = complete();
        workshop.change(|files| {
            files.set(REPLIES, "/entries/@552/use_when/text", json!([cafe, "Two."]));
            files.remove(TR, "/prose/smtp~1552~1use_when/digest");
        });
        workshop.done(&["translations", "stamp"]);
        let files = Files::read(&workshop.spec());
        assert_eq!(files.get(TR, "/prose/smtp~1552~1use_when/digest"), json!(expected), "{cafe:?}");
    }
}

#[test]
fn stamp_leaves_alone_what_has_a_digest() {
    let workshop = complete();
    let before = texts(&workshop.spec());
    let (wrong, bare) = ("/prose/smtp~1552~1short/digest", ["/labels/advice~1done/digest", "/headings/fix/digest"]);
    workshop.change(|files| {
        files.set(TR, wrong, "0123456789abcdef");
        for pointer in bare {
            files.remove(TR, pointer);
        }
    });
    let run = workshop.run(&["translations"]);
    assert_eq!(run.code, 1);
    for line in ["stale: prose/smtp/552/short", "without digest: labels/advice/done", "without digest: headings/fix"] {
        assert!(run.stdout.contains(line), "{line}: {}", run.stdout);
    }
    workshop.done(&["translations", "stamp"]);
    let stamped = Files::read(&workshop.spec());
    assert_eq!(stamped.get(TR, wrong), json!("0123456789abcdef"), "a stale text stays stale");
    // Set right by hand, the file is what it was, to the byte.
    let original: Value = serde_json::from_str(&before[TR]).unwrap();
    let right = original.pointer(wrong).unwrap().as_str().unwrap();
    let mended = texts(&workshop.spec())[TR].replace("0123456789abcdef", right);
    assert!(mended == before[TR], "{}", first_difference(&before[TR], &mended));
    let others = texts(&workshop.spec());
    let changed: Vec<&String> = before.keys().filter(|name| before.get(*name) != others.get(*name)).collect();
    assert_eq!(changed, [TR], "no other file was touched");
}

#[test]
fn a_stale_translation_stays_in_use_and_is_listed() {
    let workshop = complete();
    workshop.done(&[]);
    let before = texts(&workshop.out());
    workshop.change(|files| files.set(REPLIES, "/entries/@552/description/text/0", "A limit stands in the way today."));
    workshop.done(&["fmt"]);
    let run = workshop.done(&[]);
    assert!(!run.stdout.contains("missing"), "{}", run.stdout);
    let after = texts(&workshop.out());
    assert!(after["reference/en/smtp/552.md"].contains("A limit stands in the way today."));
    let gone: Vec<&String> = before.keys().filter(|path| !after.contains_key(*path)).collect();
    assert!(gone.is_empty(), "{gone:?}");
    let changed: Vec<&String> = after
        .keys()
        .filter(|path| is_page(path) && !path.contains("/en/") && before.get(*path) != after.get(*path))
        .collect();
    assert!(changed.is_empty(), "translated pages stay as they are: {changed:?}");
    workshop.done(&["--check"]);

    let run = workshop.run(&["translations"]);
    assert_eq!(run.code, 1);
    let stale = run.stdout.lines().filter(|line| line.trim() == "stale: prose/smtp/552/description").count();
    assert_eq!(stale, Files::read(&workshop.spec()).translated_files().len(), "{}", run.stdout);
    assert!(run.stdout.contains("A limit stands in the way today."), "the present English is shown: {}", run.stdout);
}

#[test]
fn a_draft_is_listed() {
    let workshop = complete();
    workshop.change(|files| files.set(JA, "/labels/advice~1done/state", "draft"));
    let run = workshop.run(&["translations"]);
    assert_eq!(run.code, 1);
    let drafts: Vec<&str> = run.stdout.lines().map(str::trim).filter(|line| line.starts_with("draft: ")).collect();
    assert_eq!(drafts, ["draft: labels/advice/done"]);
}
