//! `codegen translations` from outside: what is told of each language, what a change of the source language does, new
//! languages, pages to look at, and the way to the tools of translators and back.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;
use support::{Dice, EN, Files, JA, PAIRS, REPLIES, ROOT, Run, TR, Workshop, put, run, texts, things};

const PARTS: [&str; 4] = ["headings", "labels", "patterns", "prose"];

fn languages(workshop: &Workshop) -> Vec<String> {
    let root = Files::read(&workshop.spec()).json(ROOT);
    root["languages"].as_array().unwrap().iter().skip(1).map(|tag| tag.as_str().unwrap().to_owned()).collect()
}

/// The spec with every translation checked and made from the present English.
fn complete() -> Workshop {
    let workshop = Workshop::with(|files| {
        for locale in files.translated_files() {
            files.edit(&locale, |json| {
                for part in PARTS {
                    for unit in json[part].as_object_mut().unwrap().values_mut() {
                        unit["state"] = json!("checked");
                        unit.as_object_mut().unwrap().remove("digest");
                    }
                }
            });
        }
    });
    workshop.done(&["translations", "stamp"]);
    workshop.done(&["fmt"]);
    workshop
}

/// What the command tells programs.
fn listed(workshop: &Workshop) -> Value {
    let run = workshop.run(&["translations", "--json"]);
    let json: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:#?}"));
    assert_eq!(run.code == 0, json["complete"] == true, "the exit code says whether all is complete");
    json
}

/// The keys of the texts of each language that have come so far.
fn come_to(workshop: &Workshop, progress: &str) -> BTreeMap<String, BTreeSet<String>> {
    let json = listed(workshop);
    let of = |language: &Value| {
        let texts = language["texts"].as_array().unwrap().iter();
        let keys =
            texts.filter(|text| text["progress"] == progress).map(|text| text["key"].as_str().unwrap().to_owned());
        (language["tag"].as_str().unwrap().to_owned(), keys.collect::<BTreeSet<_>>())
    };
    let all = json["languages"].as_array().unwrap().iter().map(of);
    all.filter(|(_, keys)| !keys.is_empty()).collect()
}

/// All languages with the same keys.
fn everywhere(workshop: &Workshop, keys: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let keys: BTreeSet<String> = keys.iter().map(|key| (*key).to_owned()).collect();
    languages(workshop).into_iter().map(|tag| (tag, keys.clone())).collect()
}

/// A repository around the spec.
fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").args(identity).args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn commit(folder: &Path) {
    git(folder, &["init", "--quiet"]);
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message", "a state"]);
}

const SHORT: &str = "/entries/@552/short/text/0";

fn say(workshop: &Workshop, sentence: &str) {
    workshop.change(|files| files.set(REPLIES, SHORT, sentence));
}

#[test]
fn one_changed_sentence_makes_exactly_its_translations_stale() {
    let workshop = complete();
    assert_eq!(come_to(&workshop, "stale"), BTreeMap::new());
    let before = texts(&workshop.spec());
    for (file, path, key) in [
        (EN, "/headings/fix", "headings/fix"),
        (EN, "/patterns/advice~1one~1done", "patterns/advice/one/done"),
        (REPLIES, "/entries/@421/name", "labels/smtp/421/name"),
        (REPLIES, "/entries/@552/description/text/0", "prose/smtp/552/description"),
        (REPLIES, "/entries/@452/fix/0/text/0", "prose/smtp/452/fix/"),
        (REPLIES, "/non_standard/@571/text/0", "prose/smtp/571/line"),
        (PAIRS, "/notes/@452-552/verdict/text/0", "prose/smtp/452-552/verdict"),
    ] {
        workshop.change(|files| {
            let old = files.get(file, path);
            files.set(file, path, format!("{} Indeed.", old.as_str().unwrap()));
        });
        let stale = come_to(&workshop, "stale");
        assert_eq!(stale.keys().cloned().collect::<Vec<_>>(), {
            let mut all = languages(&workshop);
            all.sort();
            all
        });
        let keys: BTreeSet<&String> = stale.values().flatten().collect();
        assert!(keys.len() == 1 && keys.first().unwrap().starts_with(key), "{key}: {keys:?}");
        // As it was, nothing is stale.
        for (name, text) in &before {
            put(&workshop.spec().join(name), text);
        }
    }
    assert_eq!(come_to(&workshop, "stale"), BTreeMap::new());
}

#[test]
fn a_language_is_told_by_counts_and_by_the_texts_that_lack_something() {
    let workshop = complete();
    workshop.change(|files| {
        files.remove(TR, "/headings/fix");
        files.remove(TR, "/headings/more/digest");
        files.set(TR, "/labels/closes~1no/state", "draft");
        files.set(TR, "/labels/closes~1yes/state", "reviewed");
        let waived = json!([{"check": "same-text", "reason": "It is the same word."}]);
        files.set(TR, "/labels/closes~1yes/waive", waived.clone());
        files.set(TR, "/headings/advice/digest", "0123456789abcdef");
    });
    let json = listed(&workshop);
    let languages = json["languages"].as_array().unwrap();
    let turkish = languages.iter().find(|language| language["tag"] == "tr").unwrap();
    let total = turkish["texts"].as_array().unwrap().len();
    let counts = json!({
        "missing": 1, "stale": 1, "unstamped": 1, "draft": 1, "checked": total - 5, "reviewed": 1, "waived": 1,
    });
    assert_eq!(turkish["counts"], counts);
    assert_eq!((&turkish["complete"], &json["complete"]), (&json!(false), &json!(false)));
    assert!(languages.iter().all(|language| language["tag"] == "tr" || language["complete"] == true));
    let text = |key: &str| turkish["texts"].as_array().unwrap().iter().find(|text| text["key"] == key).unwrap();
    assert_eq!(text("headings/fix")["source"], json!(["How to fix"]));
    assert_eq!(text("headings/fix")["text"], Value::Null);
    assert_eq!(text("labels/closes/yes")["waived"][0]["reason"], "It is the same word.");
    assert!(text("labels/closes/no")["place"]["file"].as_str().unwrap().ends_with("tr.json"));

    let run = workshop.run(&["translations"]);
    for line in [
        &format!(
            "1 missing, 1 stale, 1 without digest, 1 draft, {} checked, 1 reviewed, 1 with a check waived of {total}",
            total - 5
        ) as &str,
        "  missing: headings/fix\n    en: How to fix\n",
        "  without digest: headings/more\n",
        "  draft: labels/closes/no\n    en: no\n",
        "  waived: labels/closes/yes: same-text: It is the same word.\n",
    ] {
        assert!(run.stdout.contains(line), "{line}: {}", run.stdout);
    }
    assert!(!run.stdout.contains("  checked: ") && !run.stdout.contains("  reviewed: "), "{}", run.stdout);
    assert!(workshop.run(&["translations", "--all"]).stdout.contains("  reviewed: labels/closes/yes\n"));

    // Limited to a language, only that one counts.
    assert_eq!(workshop.run(&["translations", "--locale", "tr"]).code, 1);
    let run = workshop.done(&["translations", "--locale", "de"]);
    let told = run.stdout.lines().filter(|line| !line.starts_with("  waived: "));
    let told: Vec<&str> = told.filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(told, ["de", "checks"], "{}", run.stdout);
    for tag in ["en", "dee", "DE", ""] {
        let run = workshop.run(&["translations", "--locale", tag]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{tag}: {run:#?}");
    }
}

#[test]
fn a_stale_text_is_shown_beside_the_wording_that_it_was_made_from() {
    let workshop = complete();
    let first = "The message is too big for the server.";
    say(&workshop, first);
    workshop.change(|files| files.remove(TR, "/prose/smtp~1552~1short/digest"));
    workshop.done(&["translations", "stamp"]);
    commit(&workshop.spec());
    for sentence in ["The message is far too big.", "The message is too large for the server."] {
        say(&workshop, sentence);
        commit(&workshop.spec());
    }
    let run = workshop.run(&["translations", "--locale", "tr"]);
    let marked =
        "    en:  The message is too [+large+] for the server.\n    was: The message is too [-big-] for the server. (";
    assert!(run.stdout.contains(marked), "{}", run.stdout);
    let json: Value =
        serde_json::from_str(&workshop.run(&["translations", "--locale", "tr", "--json"]).stdout).unwrap();
    let texts = json["languages"][0]["texts"].as_array().unwrap().iter();
    let text = texts.into_iter().find(|text| text["progress"] == "stale").unwrap();
    assert_eq!(text["was"]["source"], json!([first]));
    let commit_name = text["was"]["commit"].as_str().unwrap().trim_end_matches('^');
    git(&workshop.spec(), &["show", "--quiet", commit_name]);

    // The present wording need not be committed.
    say(&workshop, "Something else.");
    let told = workshop.run(&["translations", "--locale", "tr"]).stdout;
    assert!(told.contains("    en:  [+Something+] [+else.+]\n"), "{told}");
    assert!(told.contains("    was: [-The-] [-message is too big for the server.-] ("), "{told}");

    // Neither a shallow clone nor a system without git has it, and neither minds.
    let url = format!("file://{}", workshop.spec().display());
    git(workshop.path(), &["clone", "--quiet", "--depth", "1", &url, "shallow"]);
    let mut shallow = Command::new(env!("CARGO_BIN_EXE_codegen"));
    shallow.arg("--spec").arg(workshop.path().join("shallow")).args(["translations", "--locale", "tr"]);
    let mut without = Command::new(env!("CARGO_BIN_EXE_codegen"));
    without.arg("--spec").arg(workshop.spec()).args(["translations", "--locale", "tr"]).env("PATH", "");
    for command in [shallow, without] {
        let told = support::run(command);
        assert_eq!((told.code, told.stderr.as_str()), (1, ""), "{told:#?}");
        assert!(told.stdout.contains("    was: not in the history\n"), "{}", told.stdout);
    }
}

fn ack(workshop: &Workshop, arguments: &[&str]) -> Run {
    let set: Vec<&str> = ["translations", "ack"].into_iter().chain(arguments.iter().copied()).collect();
    workshop.run(&set)
}

const KEY: &str = "prose/smtp/552/short";

#[test]
fn an_acknowledged_typo_keeps_the_translations_until_the_text_changes_again() {
    let workshop = complete();
    let old = Files::read(&workshop.spec()).get(REPLIES, SHORT);
    let old = old.as_str().unwrap().to_owned();
    say(&workshop, &format!("{old} Reely."));
    workshop.change(|files| {
        files.set(REPLIES, "/entries/@421/short/text/0", "Another change.");
        // One language was made from yet another wording.
        files.set(JA, "/prose/smtp~1552~1short/digest", "0123456789abcdef");
    });
    let others = "prose/smtp/421/short";
    assert_eq!(come_to(&workshop, "stale"), everywhere(&workshop, &[KEY, others]));
    let before = texts(&workshop.spec());

    // Which wording is meant is asked.
    let run = ack(&workshop, &[KEY, "--reason", "A word was misspelt."]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("several wordings") && run.stderr.contains("0123456789abcdef (ja)"), "{}", run.stderr);
    let digest = Files::read(&workshop.spec()).get(TR, "/prose/smtp~1552~1short/digest");
    let run = ack(&workshop, &[KEY, "--reason", "A word was misspelt.", "--from", digest.as_str().unwrap()]);
    assert_eq!(run.code, 0, "{run:#?}");
    let mut expected = everywhere(&workshop, &[others]);
    expected.get_mut("ja").unwrap().insert(KEY.into());
    assert_eq!(come_to(&workshop, "stale"), expected, "exactly the translations of that wording are current");
    let after = texts(&workshop.spec());
    let changed: Vec<&String> = after.keys().filter(|name| before.get(*name) != after.get(*name)).collect();
    assert_eq!(changed, [EN], "and no translation was touched");
    let record = &Files::read(&workshop.spec()).json(EN)["acknowledged"][KEY];
    assert_eq!(record["earlier"], json!([{"digest": digest, "reason": "A word was misspelt."}]));
    assert!(!workshop.run(&["fmt", "--check"]).stdout.contains("en.json"), "it is written in canonical form");
    workshop.done(&[]);

    // A second typo: what stood for the wording before stands for the present one.
    say(&workshop, &format!("{old} Really."));
    assert_eq!(come_to(&workshop, "stale"), everywhere(&workshop, &[KEY, others]));
    let present = record["present"].as_str().unwrap();
    let run = ack(&workshop, &[KEY, "--reason", "And so was another.", "--from", present]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert_eq!(come_to(&workshop, "stale"), expected);

    // Another sentence is another sentence.
    say(&workshop, "Something else.");
    assert_eq!(come_to(&workshop, "stale"), everywhere(&workshop, &[KEY, others]));
    say(&workshop, &format!("{old} Really."));
    assert_eq!(come_to(&workshop, "stale"), expected, "the state stands in the data");

    // Once all translations are made anew, nothing is left of it.
    for tag in languages(&workshop) {
        workshop.change(|files| files.remove(&format!("locales/{tag}.json"), "/prose/smtp~1552~1short/digest"));
    }
    let run = workshop.done(&["translations", "stamp"]);
    assert!(run.stdout.contains("are needed no more"), "{}", run.stdout);
    assert_eq!(Files::read(&workshop.spec()).json(EN).get("acknowledged"), None);
    assert_eq!(come_to(&workshop, "stale"), everywhere(&workshop, &[others]));
}

#[test]
fn several_texts_are_acknowledged_at_once_or_none() {
    let workshop = complete();
    workshop.change(|files| {
        files.set(REPLIES, "/entries/@421/short/text/0", "Another text.");
        files.set(REPLIES, SHORT, "Yet another.");
    });
    let before = things(&workshop.spec());
    for (arguments, wanted) in [
        (&[KEY, "prose/smtp/421/shrt", "--reason", "Why."] as &[&str], "did you mean `prose/smtp/421/short`?"),
        (&["smtp/552/short", "--reason", "Why."], "there is no text `smtp/552/short`"),
        (&[KEY, "prose/smtp/250/short", "--reason", "Why."], "no translation of `prose/smtp/250/short` is stale"),
        (&[KEY, "--reason", "Why.", "--from", "0123456789abcdef"], "made from 0123456789abcdef is stale"),
        (&[KEY, "--reason", ""], "a reason"),
        (&[KEY, "--reason", "  "], "a reason"),
        (&[KEY], "--reason"),
        (&["--reason", "Why."], "KEY"),
    ] {
        let run = ack(&workshop, arguments);
        assert_eq!(run.code, 2, "{arguments:?}: {run:#?}");
        assert!(run.stderr.contains(wanted), "{arguments:?}: {}", run.stderr);
    }
    let run = ack(&workshop, &["nothing", "prose/smtp/250/short", "--reason", "Why."]);
    assert_eq!(run.stderr.matches("error: ").count(), 2, "all at once: {}", run.stderr);
    assert!(before == things(&workshop.spec()), "nothing was written");
    assert_eq!(ack(&workshop, &[KEY, "prose/smtp/421/short", "--reason", "Why."]).code, 0);
    assert_eq!(come_to(&workshop, "stale"), BTreeMap::new());
}

const NEW: [&str; 7] = ["translations", "new", "qab", "--native-name", "Qabi", "--direction", "rtl"];

#[test]
fn a_new_language_has_every_text_to_translate_and_the_spec_stays_valid() {
    let workshop = complete();
    workshop.done(&[]);
    let before = texts(&workshop.out());
    let run = workshop.done(&NEW);
    assert!(run.stdout.contains("texts to translate"), "{}", run.stdout);
    let file = "locales/qab.json";
    let json = Files::read(&workshop.spec()).json(file);
    assert_eq!(json["language"]["native_name"], "Qabi");
    assert_eq!(json["language"]["direction"], "rtl");
    assert_eq!(json["headings"]["fix"], json!({"source": "How to fix"}));
    assert!(json["prose"]["smtp/552/short"]["source"].is_array());
    workshop.done(&["fmt", "--check"]);

    let total = listed(&workshop)["languages"][0]["texts"].as_array().unwrap().len();
    let missing = come_to(&workshop, "missing");
    assert_eq!(missing.keys().collect::<Vec<_>>(), ["qab"]);
    assert_eq!(missing["qab"].len(), total, "all of them");

    // Its module is there; its pages are left out, and no other page has changed but for the lists of the crate.
    let run = workshop.done(&[]);
    assert!(run.stdout.contains(&format!("qab: {total} texts are missing")), "{}", run.stdout);
    let after = texts(&workshop.out());
    let new: Vec<&String> = after.keys().filter(|path| !before.contains_key(*path)).collect();
    assert_eq!(new, ["src/emitted/qab.rs"]);
    let changed: Vec<&String> = before.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
    assert_eq!(changed, ["src/emitted/tables.rs"]);
    workshop.done(&["--check"]);
    workshop.done(&["--locale", "qab"]);

    // A text is written beside its source, and stamped by what stood there.
    workshop.change(|files| {
        files.set(file, "/headings/fix/text", "Vata");
        files.set(file, "/headings/fix/state", "draft");
        files.set(file, "/headings/more/text", "Ulo");
        files.set(file, "/headings/more/state", "draft");
        files.set(EN, "/headings/more", "Learn even more");
    });
    workshop.done(&["translations", "stamp"]);
    let unit = Files::read(&workshop.spec()).get(file, "/headings/fix");
    assert_eq!((&unit["text"], unit.get("source")), (&json!("Vata"), None));
    assert_eq!(come_to(&workshop, "draft")["qab"], BTreeSet::from(["headings/fix".into()]));
    assert!(come_to(&workshop, "stale")["qab"].contains("headings/more"), "it was made from what stood beside it");
}

#[test]
fn a_language_that_cannot_be_is_not_begun() {
    let workshop = complete();
    put(&workshop.spec().join("locales/ga.json"), "mine");
    let before = things(&workshop.spec());
    for (tag, wanted) in [
        ("de", "has the language `de` already"),
        ("DE", "has the language `de` already"),
        ("en", "already"),
        ("x", "BCP 47"),
        ("de_AT", "write `de-AT`"),
        ("pt-br", "write `pt-BR`"),
        ("../evil", "BCP 47"),
        ("", "BCP 47"),
        // Words of Rust, reserved names of files, and files of our own.
        ("as", "cannot be"),
        ("con", "cannot be"),
        ("aux", "cannot be"),
        ("tables", "cannot be"),
        ("ga", "is there already"),
    ] {
        let run = workshop.run(&["translations", "new", tag, "--native-name", "X"]);
        assert_eq!(run.code, 2, "{tag}: {run:#?}");
        assert!(run.stderr.contains(wanted), "{tag}: {}", run.stderr);
    }
    for (arguments, wanted) in [
        (&["fy"] as &[&str], "--native-name"),
        (&["fy", "--native-name", ""], "native name"),
        (&["fy", "--native-name", "Frysk", "--direction", "up"], "`ltr` or `rtl`"),
        (&["fy", "--native-name", "Frysk", "--colon", "too long"], "cannot stand here"),
    ] {
        let run = workshop.run(&[&["translations", "new"], arguments].concat());
        assert_eq!(run.code, 2, "{arguments:?}: {run:#?}");
        assert!(run.stderr.contains(wanted), "{arguments:?}: {}", run.stderr);
    }
    assert!(before == things(&workshop.spec()), "nothing was written");
    let script =
        ["translations", "new", "sr-Latn", "--native-name", "srpski", "--terminator", ".", "--terminator", "!"];
    workshop.done(&script);
    let language = Files::read(&workshop.spec()).get("locales/sr-Latn.json", "/language");
    assert_eq!((&language["scripts"], &language["terminators"]), (&json!(["Latn"]), &json!([".", "!"])));
}

#[test]
fn a_preview_has_all_pages_and_marks_what_is_not_translated() {
    let workshop = complete();
    workshop.done(&[]);
    let generated = things(&workshop.out());
    workshop.change(|files| {
        files.remove(TR, "/headings/fix");
        files.remove(TR, "/prose/smtp~1552~1short");
        files.remove(TR, "/patterns/advice~1one~1done");
    });
    let out = workshop.path().join("preview");
    let mut command = Command::new(env!("CARGO_BIN_EXE_codegen"));
    command.arg("--spec").arg(workshop.spec()).args(["translations", "preview", "tr", "--out"]).arg(&out);
    let told = run(command);
    assert_eq!(told.code, 0, "{told:#?}");
    assert!(
        told.stdout.contains("3 texts are marked") && told.stdout.contains(out.to_str().unwrap()),
        "{}",
        told.stdout
    );
    let pages = texts(&out);
    let of_turkish = |path: &str| path.contains("/tr/") && path.ends_with("md");
    let wanted: BTreeSet<&String> = generated.keys().filter(|path| of_turkish(path)).collect();
    let found: BTreeSet<&String> = pages.keys().filter(|path| of_turkish(path)).collect();
    assert_eq!(found, wanted, "every page is there");
    let page = &pages["reference/tr/smtp/552.md"];
    assert!(page.contains("</a>⟦en: How to fix⟧\n"), "{page}");
    assert!(page.contains("⟦en: The message is too large"), "{page}");
    assert!(pages["comparisons/tr/smtp/211-vs-552.md"].contains("⟦en: "), "patterns are marked too");
    assert!(!pages.values().any(|page| page.contains("](../../de/")), "no link leads out of it");
    assert!(generated == things(&workshop.out()), "what is generated stays as it is");

    // Without a folder, it is one below `target`; and never that of complete pages.
    let here = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_codegen"));
        command.current_dir(workshop.path()).args(["--spec", "spec", "translations", "preview"]).args(arguments);
        run(command)
    };
    assert_eq!(here(&["tr"]).code, 0);
    assert!(workshop.path().join("target/preview/tr/reference/tr/smtp/552.md").exists());
    fs::create_dir(workshop.path().join("generated")).unwrap();
    for out in ["generated", "generated/tr", "./target/../generated"] {
        let run = here(&["tr", "--out", out]);
        assert_eq!(run.code, 2, "{out}: {run:#?}");
    }
    assert_eq!(things(&workshop.path().join("generated")).len(), 0);
    for tag in ["en", "xx"] {
        assert_eq!(here(&[tag]).code, 2, "{tag}");
    }
}

fn export(workshop: &Workshop, tag: &str) -> String {
    workshop.done(&["translations", "export", tag]).stdout
}

fn import(workshop: &Workshop, tag: &str, text: &str, more: &[&str]) -> Run {
    let file = workshop.path().join("texts.po");
    put(&file, text);
    workshop.run(&[&["translations", "import", tag, file.to_str().unwrap()], more].concat())
}

/// The same messages as another tool writes them: strings broken anywhere, comments of its own.
fn rewrapped(po: &str, dice: &mut Dice) -> String {
    let mut out = String::from("# SOME DESCRIPTIVE TITLE.\n#\n");
    let mut strings: Option<(String, String)> = None;
    let flush = |strings: &mut Option<(String, String)>, out: &mut String, dice: &mut Dice| {
        let Some((start, text)) = strings.take() else { return };
        out.push_str(&start);
        out.push_str(" \"\"\n");
        let before = if start.starts_with("#|") { "#| " } else { "" };
        let mut rest: Vec<char> = text.chars().collect();
        while !rest.is_empty() {
            let mut end = (1 + dice.below(30)).min(rest.len());
            // An escape is not torn apart.
            while end < rest.len() && rest[end - 1] == '\\' {
                end += 1;
            }
            let line: String = rest.drain(..end).collect();
            out.push_str(&format!("{before}\"{line}\"\n"));
        }
    };
    for line in po.lines() {
        let bare = line.strip_prefix("#| ").unwrap_or(line);
        let string = bare.find('"').map(|at| bare[at + 1..bare.len() - 1].to_owned());
        match (bare.starts_with('"'), string, &mut strings) {
            (true, Some(more), Some((_, text))) => text.push_str(&more),
            (false, Some(text), _) if !bare.starts_with('#') => {
                flush(&mut strings, &mut out, dice);
                let start = line[..line.find('"').unwrap()].trim_end().to_owned();
                strings = Some((start, text));
            }
            _ => {
                flush(&mut strings, &mut out, dice);
                out.push_str(line);
                out.push('\n');
                if line.is_empty() && dice.below(4) == 0 {
                    out.push_str("# A comment of the tool.\n#: spec/locales/en.json:1\n");
                }
            }
        }
    }
    flush(&mut strings, &mut out, dice);
    out + "\n#~ msgctxt \"gone\"\n#~ msgid \"Gone.\"\n#~ msgstr \"Weg.\"\n"
}

/// The spec with texts of every progress in Turkish, in a repository.
fn of_every_progress() -> Workshop {
    let workshop = complete();
    commit(&workshop.spec());
    workshop.change(|files| {
        files.remove(TR, "/headings/fix");
        files.remove(TR, "/headings/more/digest");
        files.set(TR, "/labels/closes~1no/state", "draft");
        files.set(TR, "/labels/closes~1yes/state", "reviewed");
        files.set(TR, "/labels/closes~1yes/waive", json!([{"check": "same-text", "reason": "It is \"so\"."}]));
        files.set(REPLIES, SHORT, "Something \"else\" \\ altogether.");
    });
    workshop.done(&["fmt"]);
    workshop
}

#[test]
fn what_goes_out_and_comes_back_is_the_same_to_the_byte() {
    let workshop = of_every_progress();
    let before = things(&workshop.spec());
    let mut dice = Dice(7);
    for tag in languages(&workshop) {
        let po = export(&workshop, &tag);
        for text in [po.clone(), rewrapped(&po, &mut dice), rewrapped(&po, &mut dice).replace('\n', "\r\n")] {
            let run = import(&workshop, &tag, &text, &[]);
            assert_eq!(run.code, 0, "{run:#?}");
            assert!(run.stdout.contains(": 0 changed, 0 confirmed, "), "{}", run.stdout);
            // Nor is anything raised that was left alone.
            assert_eq!(import(&workshop, &tag, &text, &["--state", "checked"]).code, 0);
            assert!(before == things(&workshop.spec()), "{tag}");
        }
    }
    // And the other way: texts that are taken into a new language come out as they went in.
    let po = export(&workshop, "tr").replace("Language: tr", "Language: qab").replace("#, fuzzy\n", "");
    workshop.done(&NEW);
    let run = import(&workshop, "qab", &po, &["--state", "checked"]);
    assert_eq!(run.code, 0, "{run:#?}");
    let fields = |po: &str| {
        let lines = po.lines().filter(|line| !line.starts_with('#') && !line.contains("Language: "));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(fields(&export(&workshop, "qab")), fields(&po));
}

#[test]
fn a_file_says_what_is_to_be_looked_at() {
    let workshop = of_every_progress();
    let po = export(&workshop, "tr");
    assert!(
        po.starts_with("msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: replybook\\n\"\n\"Language: tr\\n\"\n"),
        "{po}"
    );
    let message = |key: &str| {
        let at = po.find(&format!("msgctxt \"{key}\"\n")).unwrap();
        let start = po[..at].rfind("\n\n").unwrap() + 2;
        let end = po[at..].find("\n\n").map_or(po.len(), |end| at + end);
        po[start..end].trim_end().to_owned()
    };
    assert_eq!(
        message("headings/fix"),
        "#. missing\nmsgctxt \"headings/fix\"\nmsgid \"How to fix\"\nmsgstr \"\"",
        "missing"
    );
    assert!(message("labels/closes/no").starts_with("#. draft\n#, fuzzy\nmsgctxt"), "{}", message("labels/closes/no"));
    assert!(message("headings/more").contains("#, fuzzy\n"));
    assert!(!message("labels/closes/yes").contains("fuzzy"));
    let stale = message(KEY);
    assert!(stale.starts_with("#. stale\n#, fuzzy\n#| msgid \"The message is too large"), "{stale}");
    assert!(stale.contains("msgid \"Something \\\"else\\\" \\\\ altogether.\"\n"), "{stale}");
    // A sentence a line.
    let two = message("prose/smtp/552/description");
    assert!(two.contains("msgid \"\"\n\"") && two.contains("\\n\"\n\""), "{two}");
    let file = workshop.path().join("out.po");
    workshop.done(&["translations", "export", "tr", file.to_str().unwrap()]);
    assert_eq!(fs::read_to_string(file).unwrap(), po);
}

/// A file with one message changed.
fn with(po: &str, key: &str, change: impl FnOnce(&str) -> String) -> String {
    let at = po.find(&format!("msgctxt \"{key}\"\n")).unwrap();
    let start = po[..at].rfind("\n\n").unwrap() + 2;
    let end = po[at..].find("\n\n").map_or(po.len(), |end| at + end);
    format!("{}{}{}", &po[..start], change(&po[start..end]), &po[end..])
}

#[test]
fn what_was_changed_or_confirmed_is_a_draft_unless_its_state_is_said() {
    for (more, state) in [(&[] as &[&str], "draft"), (&["--state", "checked"], "checked")] {
        let workshop = of_every_progress();
        let before = Files::read(&workshop.spec());
        let mut po = export(&workshop, "tr");
        // Translated; confirmed; changed; begun.
        po = with(&po, "headings/fix", |message| message.replace("msgstr \"\"", "msgstr \"Çözüm\""));
        po = with(&po, KEY, |message| message.replace("#, fuzzy\n", ""));
        po = with(&po, "labels/closes/yes", |message| message.replace("msgstr \"", "msgstr \"Öyle "));
        po = with(&po, "labels/closes/no", |message| message.replace("msgstr \"", "msgstr \"Öyle "));
        let run = import(&workshop, "tr", &po, more);
        assert_eq!(run.code, 0, "{run:#?}");
        assert!(run.stdout.contains("tr: 3 changed, 1 confirmed, "), "{}", run.stdout);
        let after = Files::read(&workshop.spec());
        let unit = |key: &str| after.get(TR, key);
        assert_eq!((&unit("/headings/fix")["text"], &unit("/headings/fix")["state"]), (&json!("Çözüm"), &json!(state)));
        let stale = unit("/prose/smtp~1552~1short");
        assert_eq!(stale["text"], before.get(TR, "/prose/smtp~1552~1short/text"));
        assert_eq!(stale["state"], json!(state));
        assert_eq!(unit("/labels/closes~1yes")["state"], json!(state), "it is another text than the reviewed one");
        assert!(unit("/labels/closes~1yes")["waive"].is_array(), "waivers stay");
        assert_eq!(unit("/labels/closes~1no")["state"], "draft", "what is fuzzy is no more than a draft");
        let come = listed(&workshop);
        let turkish = come["languages"].as_array().unwrap().iter().find(|language| language["tag"] == "tr").unwrap();
        assert_eq!(turkish["counts"]["stale"], 0);
        assert_eq!(turkish["counts"]["missing"], 0);
        workshop.done(&["fmt", "--check"]);
        let changed: Vec<&String> =
            after.files.keys().filter(|name| before.files.get(*name) != after.files.get(*name)).collect();
        assert_eq!(changed, [TR]);
    }
}

#[test]
fn a_stale_text_that_stays_fuzzy_stays_stale() {
    let workshop = of_every_progress();
    let po = with(&export(&workshop, "tr"), KEY, |message| message.replace("msgstr \"", "msgstr \"Demek ki "));
    assert_eq!(import(&workshop, "tr", &po, &["--state", "checked"]).code, 0);
    assert!(come_to(&workshop, "stale")["tr"].contains(KEY));
    assert_eq!(Files::read(&workshop.spec()).get(TR, "/prose/smtp~1552~1short/state"), "draft");
}

#[test]
fn a_file_from_before_the_text_changed_gives_translations_that_are_stale() {
    let workshop = complete();
    let po = with(&export(&workshop, "tr"), KEY, |message| message.replace("msgstr \"", "msgstr \"Demek ki "));
    say(&workshop, "Something else.");
    let run = import(&workshop, "tr", &po, &[]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(come_to(&workshop, "stale")["tr"].contains(KEY));
    let text = Files::read(&workshop.spec()).get(TR, "/prose/smtp~1552~1short/text/0");
    assert!(text.as_str().unwrap().starts_with("Demek ki "));
}

#[test]
fn all_that_is_wrong_with_a_file_is_told_and_nothing_is_written() {
    let workshop = complete();
    let before = things(&workshop.spec());
    let po = export(&workshop, "tr");
    let told = |text: &str, wanted: &[(&str, &str)]| {
        let run = import(&workshop, "tr", text, &[]);
        assert_eq!(run.code, 2, "{run:#?}");
        for (message, at) in wanted {
            let place = run.stderr.lines().skip_while(|line| !line.contains(message)).nth(1).unwrap_or_else(|| {
                panic!("{message}: {}", run.stderr);
            });
            assert!(place.ends_with(at), "{message}: {place}");
        }
        assert_eq!(run.stderr.matches("\n   --> ").count(), wanted.len(), "{}", run.stderr);
        assert!(run.stderr.trim_end().ends_with("nothing was written"), "{}", run.stderr);
        assert!(before == things(&workshop.spec()), "nothing was written");
    };
    let line = |text: &str, part: &str| text[..text.find(part).unwrap()].lines().count() + 1;

    // Meaning: all at once.
    let mut text = po.replace("msgctxt \"headings/more\"", "msgctxt \"headings/mor\"");
    text = with(&text, "headings/fix", |message| message.replace("How to fix", "How to mend"));
    text = with(&text, "headings/advice", |message| format!("{message}\n\n{message}"));
    text = with(&text, "labels/closes/no", |message| {
        let at = message.find("msgstr ").unwrap();
        format!("{}msgstr \"\"", &message[..at])
    });
    text = with(&text, "labels/closes/yes", |message| message.replace("msgstr \"", "msgstr \"İki\\n"));
    text = with(&text, "patterns/advice/one/done", |message| {
        let at = message.find("msgstr ").unwrap();
        format!("{}msgstr \"Biter {{552}}.\"", &message[..at])
    });
    text = with(&text, KEY, |message| message.replace("msgstr \"", "msgstr \" \\n"));
    let second = text.rfind("msgctxt \"headings/advice\"").map(|at| text[..at].lines().count() + 1).unwrap();
    let at = |key: &str, lines: usize, column: usize| {
        format!(":{}:{column}", line(&text, &format!("msgctxt \"{key}\"")) + lines)
    };
    told(
        &text,
        &[
            ("there is no text `headings/mor`", &at("headings/mor", 0, 9)),
            ("`headings/fix` does not say this", &at("headings/fix", 1, 7)),
            ("`headings/advice` stands here a second time", &format!(":{second}:9")),
            ("the translation of `labels/closes/no` is gone", &at("labels/closes/no", 2, 8)),
            ("`labels/closes/yes` is one line", &at("labels/closes/yes", 2, 8)),
            ("`{code}` of `patterns/advice/one/done` is missing", &at("patterns/advice/one/done", 2, 8)),
            ("`{552}` is not in `patterns/advice/one/done`", &at("patterns/advice/one/done", 2, 8)),
            ("white space at an end", &at(KEY, 2, 8)),
        ],
    );

    // Form: with line and column, all at once.
    let text = format!("{po}\nmsgfoo \"x\"\nmsgid \"open\n");
    let last = po.lines().count();
    told(
        &text,
        &[
            ("`msgfoo` is no part of a PO file", &format!(":{}:1", last + 2)),
            ("the text has no closing quote", &format!(":{}:12", last + 3)),
            ("the message before has no `msgstr`", &format!(":{}:1", last + 3)),
        ],
    );

    // Another language, another encoding, none at all.
    told(&po.replace("Language: tr", "Language: de"), &[("of the language `de`, not of `tr`", ":2:8")]);
    told(&po.replace("charset=UTF-8", "charset=ISO-8859-9"), &[("iso-8859-9", ":2:8")]);
    told("", &[("does not say of which language", ":1:1")]);
    assert_eq!(import(&workshop, "tr", &po.replace("Language: tr", "Language: TR"), &[]).code, 0);
    assert_eq!(import(&workshop, "zh-Hans", &export(&workshop, "zh-Hans"), &[]).code, 0, "written zh_Hans");

    put(&workshop.path().join("latin.po"), b"msgid \"\"\nmsgstr \"\xe7\"\n");
    let file = workshop.path().join("latin.po");
    let run = workshop.run(&["translations", "import", "tr", file.to_str().unwrap()]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("latin.po:2: ") && run.stderr.contains("UTF-8"), "{}", run.stderr);
    assert_eq!(workshop.run(&["translations", "import", "tr", "nothing.po"]).code, 3);
    assert_eq!(workshop.run(&["translations", "import", "xx", file.to_str().unwrap()]).code, 2);
    assert_eq!(workshop.run(&["translations", "export", "en"]).code, 2);
}

#[test]
fn a_part_of_the_texts_changes_that_part() {
    let workshop = complete();
    let po = export(&workshop, "tr");
    let head = &po[..po.find("\n\n").unwrap()];
    let message = "#, c-format\nmsgctxt \"headings/fix\"\nmsgid \"How to fix\"\nmsgstr \"Çözüm\"\n";
    let run = import(&workshop, "tr", &format!("{head}\n\n{message}"), &[]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert_eq!(come_to(&workshop, "draft"), BTreeMap::from([("tr".into(), BTreeSet::from(["headings/fix".into()]))]));
}
