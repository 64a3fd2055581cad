//! Codes, a family and a direction of writing that nobody thought of: their pages are held to the spec as they are.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use replybook_build::Generator;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tests::spec::{Language, items, strings};
use tests::{Checker, Code, PageOf, Spec, altered};

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn write(path: &Path, value: &Value) {
    fs::write(path, serde_json::to_string_pretty(value).unwrap()).unwrap();
}

/// Gives each sentence of a code's texts a number of its own, so that no two codes say the same.
fn number(value: &mut Value, code: u64) {
    match value {
        Value::Array(lines) => {
            for line in lines {
                let text = line.as_str().unwrap();
                let end = text.char_indices().last().unwrap().0;
                *line = json!(format!("{} ({code}){}", &text[..end], &text[end..]));
            }
        }
        Value::String(text) => text.push_str(&format!(" {code}")),
        _ => panic!("no text: {value}"),
    }
}

fn number_all(value: &mut Value, code: u64) {
    match value {
        Value::Object(members) => {
            for (key, inside) in members {
                if key == "text" { number(inside, code) } else { number_all(inside, code) }
            }
        }
        Value::Array(all) => all.iter_mut().for_each(|inside| number_all(inside, code)),
        _ => {}
    }
}

/// An entry like another, under another code.
fn like(entries: &Value, model: u64, code: u64) -> Value {
    let mut entry = items(entries).find(|entry| entry["code"] == model).unwrap().clone();
    number_all(&mut entry, code);
    entry["code"] = json!(code);
    for key in ["constant", "title", "name"] {
        let text = entry[key].as_str().unwrap().to_owned();
        entry[key] = json!(if key == "constant" { format!("{text}_{code}") } else { format!("{text} {code}") });
    }
    entry.as_object_mut().unwrap().remove("twin");
    entry
}

/// Gives a language the texts of a code that is like another.
fn translate_like(locale: &mut Value, family: &str, model: (&str, u64), code: u64) {
    let prefix = format!("{}/{}/", model.0, model.1);
    for part in ["labels", "prose"] {
        let like: Vec<(String, Value)> = (locale[part].as_object().unwrap().iter())
            .filter_map(|(key, unit)| Some((key.strip_prefix(&prefix)?.to_owned(), unit.clone())))
            .collect();
        for (key, mut unit) in like {
            unit.as_object_mut().unwrap().remove("digest");
            number(&mut unit["text"], code);
            locale[part][format!("{family}/{code}/{key}")] = unit;
        }
    }
}

/// Which code each invented one of the first family, and each of the second, is like.
struct Models {
    first: [(u64, u64); 5],
    second: [(u64, u64); 3],
}

impl Models {
    /// Those with the most to tell of their class, whatever they are.
    fn new(entries: &Value) -> Self {
        let richest = |class: u64| {
            let code = |entry: &&Value| entry["code"].as_u64().unwrap();
            let of_class = items(entries).filter(|entry| code(entry) / 100 == class);
            code(&of_class.max_by_key(|entry| items(&entry["answers"]).count()).unwrap())
        };
        let (fine, bad, worst) = (richest(2), richest(4), richest(5));
        Self {
            first: [(299, fine), (398, fine), (399, fine), (499, bad), (599, worst)],
            second: [(3, worst), (4, fine), (21, fine)],
        }
    }
}

fn remove(value: &mut Value, keys: &[&str]) {
    for key in keys {
        value.as_object_mut().unwrap().remove(*key);
    }
}

/// A code of the first family, particular in its own way.
fn particular(all: &Value, code: u64, model: u64, family: &Value, document: &str) -> Value {
    let mut entry = like(all, model, code);
    let commands = |every: bool| {
        let is_wanted = move |command: &&Value| (command["every"] == true) == every;
        items(&family["commands"]).filter(is_wanted).map(|command| command["id"].clone()).collect::<Vec<_>>()
    };
    match code {
        398 | 399 => {
            // Intermediate, with the same facts at all its commands, and nothing that may be left out.
            entry["facts"]["advice"] = json!({"value": "continue", "inferred": true});
            let own = items(&entry["answers"]).flat_map(|answer| items(&answer["commands"])).cloned();
            entry["answers"] = json!([{"commands": own.collect::<Vec<_>>(), "inferred": true}]);
            remove(&mut entry, &["registered", "meanings", "in_practice", "transcript"]);
        }
        499 => {
            // Every command, with a particular value at one; a document as a whole and sections of it.
            entry["facts"]["advice"] = json!({"value": "retry-later", "inferred": true});
            let facts = json!({
                "scope": {"value": "recipient", "inferred": true},
                "address": {"value": "bad", "inferred": true},
            });
            let sources = [document.to_owned(), format!("{document}#10.2"), format!("{document}#9.1")];
            entry["answers"] = json!([
                {"commands": commands(true), "sources": sources},
                {"commands": commands(false)[5..6], "inferred": true, "facts": facts},
            ]);
        }
        599 => {
            entry["compared"] = json!(false);
            entry["closes"] = json!({"value": true, "inferred": true});
            entry["standing"] = json!({"value": "non-standard", "inferred": true});
        }
        _ => {}
    }
    entry
}

/// Adds codes to the first family, and a note that is the only reason to compare one of them.
fn add_codes(folder: &Path, root: &Value, models: &Models) {
    let family = &root["families"][0];
    let path = folder.join(family["entries"].as_str().unwrap());
    let mut file = read(&path);
    let all = file["entries"].clone();
    let document = root["documents"][0]["id"].as_str().unwrap();
    let added = models.first.iter().map(|(code, model)| particular(&all, *code, *model, family, document));
    let entries = file["entries"].as_array_mut().unwrap();
    entries.extend(added);
    // The order of codes in the file means nothing.
    entries.reverse();
    write(&path, &file);
    let path = folder.join(family["notes"].as_str().unwrap());
    let mut notes = read(&path);
    let text = "The codes {299} and {599} are never compared.";
    let note = json!({"codes": [299, 599], "often_confused": true, "verdict": {"text": [text], "inferred": true}});
    notes["notes"].as_array_mut().unwrap().push(note);
    write(&path, &notes);
}

/// Adds a family of plain numbers, its failures before its successes.
fn add_family(folder: &Path, root: &mut Value, all: &Value, models: &Models) {
    let first = root["families"][0].clone();
    let mut entries: Vec<Value> = models.second.iter().map(|(code, model)| like(all, *model, *code)).collect();
    for (entry, advice) in entries.iter_mut().zip(["do-not-retry", "retry-later", "done"]) {
        entry["facts"]["advice"] = json!({"value": advice, "inferred": true});
        entry["answers"] = json!([{"commands": ["ask"], "inferred": true}]);
        remove(entry, &["registered"]);
        for list in ["seen_when", "meanings"] {
            for item in entry.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
                item["commands"] = json!(["ask"]);
            }
        }
    }
    entries[2]["answers"][0]["commands"] = json!(["ask", "tell"]);
    remove(&mut entries[2]["seen_when"][0], &["commands"]);
    fs::create_dir_all(folder.join("demo")).unwrap();
    write(&folder.join("demo/codes.json"), &json!({"entries": entries}));
    let severity = |id: &str, from: u64, to: u64, advice: &str| json!({"id": id, "from": from, "to": to, "advice": [advice, "change-then-resend"], "inferred": true});
    let words = items(&first["commands"]).filter_map(|command| command["word"].as_str());
    let words: Vec<&str> = words.chain(strings(&first["words"])).collect();
    root["families"].as_array_mut().unwrap().push(json!({
        "id": "demo",
        "kicker": "Demo [1]",
        "key": "number",
        "entries": "demo/codes.json",
        "severities": [
            severity("worst", 0, 3, "do-not-retry"),
            severity("bad", 4, 9, "retry-later"),
            severity("fine", 10, 99, "done"),
        ],
        "commands": [{"id": "ask", "word": "ASK|ME"}, {"id": "tell"}],
        "words": words,
    }));
}

/// What becomes of codes that leave their class open: one that says the same in two of its classes, and a note on two codes
/// in their classes that nobody mixes up. The family, the pair, and the code whose name a language is to lack.
struct Open {
    family: String,
    pair: String,
    nameless: String,
}

impl Open {
    fn invent(folder: &Path, root: &Value) -> Self {
        let family = items(&root["families"]).find(|family| family["key"] == "enhanced-code").unwrap();
        let path = folder.join(family["entries"].as_str().unwrap());
        let mut file = read(&path);
        let entries = file["entries"].as_array_mut().unwrap();
        let all = |entry: &Value| items(&entry["classes"]).count() == 3;
        let several = entries.iter_mut().find(|entry| all(entry)).unwrap();
        let advice = json!({"advice": {"value": "change-then-resend", "inferred": true}});
        for class in 1..3 {
            several["classes"][class]["facts"] = advice.clone();
        }
        let nameless = entries.iter().find(|entry| items(&entry["registered"]).next().is_some()).unwrap();
        let nameless = nameless["code"].as_str().unwrap().to_owned();
        let fails = |entry: &&Value| items(&entry["classes"]).any(|used| used["class"] == 5);
        let mut failing = entries.iter().filter(fails).map(|entry| entry["code"].as_str().unwrap().replace('X', "5"));
        let (low, high) = (failing.next().unwrap(), failing.next_back().unwrap());
        write(&path, &file);
        let path = folder.join(family["notes"].as_str().unwrap());
        let mut notes = read(&path);
        let codes: Vec<Code> = [&low, &high].iter().filter_map(|code| Code::read(code)).collect();
        let (low, high) = (codes[0].min(codes[1]), codes[0].max(codes[1]));
        let text = format!("Nobody takes {{{low}}} for {{{high}}}.");
        let verdict = json!({"text": [text], "inferred": true});
        let note = json!({"codes": [low.json(), high.json()], "often_confused": false, "verdict": verdict});
        notes["notes"].as_array_mut().unwrap().push(note);
        write(&path, &notes);
        Self { family: family["id"].as_str().unwrap().to_owned(), pair: format!("{low}-{high}"), nameless }
    }

    /// The verdict on the pair in a language.
    fn translate(&self, locale: &mut Value) {
        let end = locale["language"]["terminators"][0].as_str().unwrap();
        let codes: Vec<String> = self.pair.split('-').map(|code| format!("{{{code}}}")).collect();
        let verdict = json!({"state": "draft", "text": [format!("{} – {}{end}", codes[0], codes[1])]});
        locale["prose"][format!("{}/{}/verdict", self.family, self.pair)] = verdict;
    }
}

/// Gives a language the texts of what was invented; the last one lacks those of one code.
fn translate(locale: &mut Value, family: &str, models: &Models, is_last: bool, known: &BTreeMap<String, Vec<String>>) {
    for (code, model) in models.first.iter().skip(usize::from(is_last)) {
        translate_like(locale, family, (family, *model), *code);
    }
    for (code, model) in &models.second {
        translate_like(locale, "demo", (family, *model), *code);
    }
    let end = locale["language"]["terminators"][0].as_str().unwrap();
    let verdict = json!({"state": "draft", "text": [format!("{{299}} – {{599}}{end}")]});
    locale["prose"][format!("{family}/299-599/verdict")] = verdict;
    let prose = locale["prose"].as_object_mut().unwrap();
    prose.retain(|key, _| known.contains_key(&format!("prose/{key}")));
}

/// The spec with more codes than it has, a second family, and a language that runs from right to left.
fn invent(folder: &Path) -> Open {
    let path = folder.join("catalogue.json");
    let mut root = read(&path);
    let family = root["families"][0]["id"].as_str().unwrap().to_owned();
    let all = read(&folder.join(root["families"][0]["entries"].as_str().unwrap()))["entries"].clone();
    let models = Models::new(&all);
    add_codes(folder, &root, &models);
    add_family(folder, &mut root, &all, &models);
    let open = Open::invent(folder, &root);
    write(&path, &root);
    let known = Spec::load(folder).unwrap().languages[0].texts.clone();
    let tags: Vec<&str> = strings(&root["languages"]).collect();
    let checked_in: Vec<&str> = strings(&root["checked_in"]).collect();
    for (position, tag) in tags.iter().enumerate() {
        let path = folder.join(format!("locales/{tag}.json"));
        let mut locale = read(&path);
        for (key, text) in [
            ("index/reference", "codes <all>"),
            ("index/comparisons", "codes *compared*"),
            ("title/severity", "how bad"),
            ("title/commands", "after"),
            ("title/reply-text", "literally"),
            ("severity/worst", "worst"),
            ("severity/bad", "bad"),
            ("severity/fine", "fine"),
            ("command/tell", "tell"),
        ] {
            let text = format!("{text} ({tag})");
            let unit = if position == 0 { json!(text) } else { json!({"state": "draft", "text": text}) };
            locale["labels"][format!("demo/{key}")] = unit;
        }
        if position > 0 {
            open.translate(&mut locale);
            translate(&mut locale, &family, &models, position + 1 == tags.len(), &known);
        }
        // What makes a difference to pages is tried in languages whose pages are written.
        match checked_in.iter().position(|known| known == tag) {
            Some(1) => locale["language"]["direction"] = json!("rtl"),
            // What only the page of the code needs: its comparisons are there all the same.
            Some(2) => remove(&mut locale["prose"], &[&format!("{family}/398/short")]),
            // What the pages of the codes that stand beside it need as well.
            Some(3) => remove(&mut locale["labels"], &[&format!("{}/{}/name", open.family, open.nameless)]),
            _ => {}
        }
        write(&path, &locale);
    }
    open
}

#[test]
fn invented_codes_and_families_are_held_to_the_spec_without_a_change() {
    let folder = tempfile::tempdir().unwrap();
    let (spec_folder, out) = (folder.path().join("spec"), folder.path().join("out"));
    support::copy(&tests::spec_folder(), &spec_folder);
    let open = invent(&spec_folder);
    let built = replybook_build::Spec::load(&spec_folder).unwrap_or_else(|error| match error {
        replybook_build::Error::Invalid(invalid) => {
            let errors: Vec<String> = invalid.diagnostics().iter().map(|found| format!("{found:?}")).collect();
            panic!("{}", errors.join("\n"))
        }
        error => panic!("{error}"),
    });
    Generator::new().generate(&built, &out).unwrap();
    let spec = Spec::load(&spec_folder).unwrap();
    let checker = Checker::new(&spec);

    let mut failures = checker.other_files(&out, "reference");
    failures.extend(checker.other_files(&out, "comparisons"));
    failures.extend(checker.check_folder(&out, |_| true).err().into_iter().flatten());
    assert!(failures.is_empty(), "{}:\n{}", failures.len(), failures.join("\n"));

    // What the invented spec was to bring is there.
    let paths: Vec<&String> = checker.pages().keys().collect();
    let has = |path: &str| paths.iter().any(|known| known.ends_with(path));
    assert!(has("/299-vs-599.md") && has("/398-vs-399.md") && has("demo/3-vs-21.md"), "{paths:?}");
    let written: Vec<&Language> = spec.languages.iter().filter(|language| language.checked_in).collect();
    let third = written[2];
    assert!(has(&format!("comparisons/{}/{}/398-vs-399.md", third.tag(), spec.families[0].id)));
    assert!(!has(&format!("reference/{}/{}/398.md", third.tag(), spec.families[0].id)));
    assert!(!has("/499-vs-599.md"), "599 is compared where a note says why, and nowhere else");
    let languages: Vec<&str> = written.iter().map(|language| language.tag()).collect();
    let lacking = format!("reference/{}/{}/299.md", languages.last().unwrap(), spec.families[0].id);
    assert!(!checker.pages().contains_key(&lacking), "{lacking}");
    let (first, fourth) = (written[0], written[3]);
    let (low, high) = open.pair.split_once('-').unwrap();
    assert!(has(&format!("comparisons/{}/{}/{low}-vs-{high}.md", fourth.tag(), open.family)));
    let family = spec.families.iter().find(|family| family.id == open.family).unwrap();
    let nameless = family.entry(Code::read(&open.nameless).unwrap()).unwrap();
    let beside = Code::of(&nameless.value["registered"][0]["code"]);
    let partner = spec.partner(family).unwrap();
    for (family, code) in [(partner, beside), (family, nameless.code)] {
        let path = |language: &Language| format!("reference/{}/{}/{code}.md", language.tag(), family.id);
        assert!(checker.pages().contains_key(&path(first)), "{}", path(first));
        assert!(!checker.pages().contains_key(&path(fourth)), "{} lacks a name", path(fourth));
    }
    let right_to_left = checker.pages().iter().find(|(path, about)| {
        matches!(about, PageOf::Pair(_, language, ..) if language.tag() == languages[1]) && path.contains("499")
    });
    let (path, _) = right_to_left.unwrap();
    let text = fs::read_to_string(out.join(path)).unwrap();
    assert!(text.contains(" dir=\"rtl\">"), "{text}");

    let bare = text.replacen("<code dir=\"ltr\">", "`", 1).replacen("</code>", "`", 1);
    assert!(checker.check(path, &bare).iter().any(|failure| failure.contains("not isolated")), "{bare}");
    let html = text.replacen("\n</div>", "\n<p>\n</p>\n\n</div>", 1);
    assert!(checker.check(path, &html).iter().any(|failure| failure.contains("raw HTML")), "{html}");

    // And a page of each kind tells when it is altered.
    let pages = [
        path.clone(),
        format!("comparisons/{}/demo/README.md", languages[0]),
        format!("comparisons/{}/{}/README.md", languages[0], open.family),
        format!("comparisons/{}/{}/{low}-vs-{high}.md", languages[1], open.family),
        format!("reference/{}/{}/README.md", languages[0], open.family),
    ];
    let pages = pages.map(|path| (path.clone(), fs::read_to_string(out.join(&path)).unwrap()));
    let unseen = altered::unseen(&checker, &pages);
    assert!(unseen.is_empty(), "{}", unseen.join("\n"));
}
