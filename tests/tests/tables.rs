//! The compiled crate against the spec: every fact, every text and every constant.
//!
//! Reads the JSON as plain values and the crate through its public types.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::needless_pass_by_value,
    missing_docs,
    reason = "tests"
)]

use catalogue::{CommandId, Entry, Facts, Family, Locale, Overrides, Phrase, Prose, Sourced};
use replybook::{CATALOGUE, locales};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A file of the spec, read once.
fn json(path: &str) -> &'static Value {
    static FILES: Mutex<BTreeMap<String, &'static Value>> = Mutex::new(BTreeMap::new());
    let read = || -> &'static Value {
        let path = root().join("catalogue/spec").join(path);
        let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Box::leak(Box::new(serde_json::from_slice(&bytes).unwrap()))
    };
    FILES.lock().unwrap().entry(path.to_owned()).or_insert_with(read)
}

fn locales() -> Vec<Locale<'static>> {
    locales::ALL.to_vec()
}

fn list(value: &Value) -> Vec<&Value> {
    value.as_array().map(|items| items.iter().collect()).unwrap_or_default()
}

fn texts(value: &Value) -> Vec<String> {
    list(value).into_iter().map(|item| item.as_str().unwrap_or_default().to_owned()).collect()
}

fn code(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The commands of a family: those of the family that it is like, and then its own.
fn commands_of(spec: &Value) -> Vec<&'static Value> {
    let shared = list(&json("catalogue.json")["families"]).into_iter().find(|other| other["id"] == spec["like"]);
    let own = list(&json("catalogue.json")["families"]).into_iter().find(|other| other["id"] == spec["id"]);
    shared.into_iter().chain(own).flat_map(|family| list(&family["commands"])).collect()
}

/// The texts of a language, but for those of codes and notes: as the file has them.
fn label(tag: &str, key: &str) -> Option<String> {
    let unit = &json(&format!("locales/{tag}.json"))["labels"][key];
    unit.as_str().or_else(|| unit["text"].as_str()).map(str::to_owned)
}

/// Collects what differs, each with the path at which it does.
#[derive(Default)]
struct Differences(Vec<String>);

impl Differences {
    fn same<T: PartialEq + Debug>(&mut self, path: &str, crate_has: T, spec_has: T) {
        if crate_has != spec_has {
            self.0.push(format!("{path}: the crate has {crate_has:?}, the spec {spec_has:?}"));
        }
    }

    fn sources(&mut self, path: &str, basis: &catalogue::Basis<'_>, spec: &Value) {
        let documents: Vec<Value> = list(&json("catalogue.json")["documents"]).into_iter().cloned().collect();
        let mut cited: Vec<String> = (basis.sources.iter())
            .map(|id| {
                let citation = CATALOGUE.citations.get(usize::from(id.0)).expect("a citation");
                let document = documents.get(usize::from(citation.document)).expect("a document");
                let id = document["id"].as_str().unwrap();
                if citation.section.is_empty() { id.to_owned() } else { format!("{id}#{}", citation.section) }
            })
            .collect();
        cited.sort();
        let mut wanted = texts(&spec["sources"]);
        wanted.sort();
        self.same(&format!("{path}.sources"), cited, wanted);
        self.same(&format!("{path}.inferred"), basis.inferred, spec["inferred"].as_bool().unwrap_or(false));
    }

    fn fact<T>(&mut self, path: &str, fact: &Sourced<'_, T>, value: &str, spec: &Value) {
        self.same(path, value.to_owned(), code(&spec["value"]));
        self.sources(path, &fact.basis, spec);
    }

    fn facts(&mut self, path: &str, facts: &Facts<'_>, spec: &Value) {
        self.fact(&format!("{path}.advice"), &facts.advice, facts.advice.value.id(), &spec["advice"]);
        self.fact(&format!("{path}.scope"), &facts.scope, facts.scope.value.id(), &spec["scope"]);
        self.fact(&format!("{path}.fate"), &facts.fate, facts.fate.value.id(), &spec["fate"]);
        self.fact(&format!("{path}.next_host"), &facts.next_host, facts.next_host.value.id(), &spec["next_host"]);
        self.fact(&format!("{path}.address"), &facts.address, facts.address.value.id(), &spec["address"]);
    }

    fn overrides(&mut self, path: &str, facts: &Overrides<'_>, spec: &Value) {
        let mut optional = |name: &str, fact: Option<(&catalogue::Basis<'_>, &str)>| {
            let wanted = &spec[name];
            match fact {
                Some((basis, value)) => {
                    self.same(&format!("{path}.{name}"), value.to_owned(), code(&wanted["value"]));
                    self.sources(&format!("{path}.{name}"), basis, wanted);
                }
                None => self.same(&format!("{path}.{name}"), &Value::Null, wanted),
            }
        };
        optional("advice", facts.advice.as_ref().map(|fact| (&fact.basis, fact.value.id())));
        optional("scope", facts.scope.as_ref().map(|fact| (&fact.basis, fact.value.id())));
        optional("fate", facts.fate.as_ref().map(|fact| (&fact.basis, fact.value.id())));
        optional("next_host", facts.next_host.as_ref().map(|fact| (&fact.basis, fact.value.id())));
        optional("address", facts.address.as_ref().map(|fact| (&fact.basis, fact.value.id())));
    }

    /// A text with its sources, in every language.
    fn prose(&mut self, key: &str, prose: &Prose<'_>, spec: &Value) {
        self.sources(key, &prose.basis, spec);
        for locale in locales() {
            let tag = locale.language.tag;
            let wanted = if tag == "en" {
                texts(&spec["text"])
            } else {
                texts(&json(&format!("locales/{tag}.json"))["prose"][key]["text"])
            };
            self.same(&format!("{key} in {tag}"), locale.text(prose.text).to_owned(), wanted.join("\n"));
        }
    }
}

fn commands(family: &Family<'_>, ids: &[CommandId]) -> Vec<String> {
    ids.iter().map(|id| family.command(*id).expect("a command").id.to_owned()).collect()
}

fn compare_entry(differences: &mut Differences, family: &Family<'_>, entry: &Entry<'static>, spec: &Value) {
    let path = format!("{}/{}", family.id, code(&spec["code"]));
    let at = |field: &str| format!("{path}.{field}");
    differences.same(&at("code"), family.form.text(entry.key).to_string(), code(&spec["code"]));
    differences.same(&at("title"), Some(entry.title), spec["title"].as_str());
    differences.same(&at("constant"), Some(entry.constant), spec["constant"].as_str());
    differences.same(&at("compared"), Some(entry.compared), spec["compared"].as_bool());
    let twin = entry.twin.map(|twin| family.form.text(twin).to_string());
    differences.same(&at("twin"), twin.unwrap_or("null".into()), code(&spec["twin"]));
    differences.fact(&at("reply_text"), &entry.reply_text, entry.reply_text.value, &spec["reply_text"]);
    differences.fact(&at("standing"), &entry.standing, entry.standing.value.id(), &spec["standing"]);
    match &entry.closes {
        Some(closes) => differences.fact(&at("closes"), closes, &closes.value.to_string(), &spec["closes"]),
        None => differences.same(&at("closes"), &Value::Null, &spec["closes"]),
    }
    differences.facts(&at("facts"), &entry.facts, &spec["facts"]);
    differences.same(&at("classes"), entry.classes.len(), list(&spec["classes"]).len());
    for (used, spec) in entry.classes.iter().zip(list(&spec["classes"])) {
        let at = at(&format!("classes.{}", used.class));
        differences.same(&at, Some(u64::from(used.class)), spec["class"].as_u64());
        differences.fact(&format!("{at}.basis"), &used.basis, used.basis.value.id(), &spec["basis"]);
        differences.overrides(&at, &used.facts, &spec["facts"]);
    }
    differences.same(&at("answers"), entry.answers.len(), list(&spec["answers"]).len());
    for (number, (answer, spec)) in entry.answers.iter().zip(list(&spec["answers"])).enumerate() {
        let at = at(&format!("answers[{number}]"));
        differences.same(&at, commands(family, answer.commands), texts(&spec["commands"]));
        differences.sources(&at, &answer.basis, spec);
        differences.overrides(&at, &answer.facts, &spec["facts"]);
        differences.same(&format!("{at}.cases"), answer.cases.len(), list(&spec["cases"]).len());
        for (case, spec) in answer.cases.iter().zip(list(&spec["cases"])) {
            let at = format!("{at}.{}", spec["id"]);
            differences.same(&at, case.enhanced.iter().map(ToString::to_string).collect(), texts(&spec["enhanced"]));
            differences.sources(&at, &case.basis, spec);
            differences.overrides(&at, &case.facts, &spec["facts"]);
            differences.same(&format!("{at}.why"), case.why.is_some(), !spec["why"].is_null());
            if let Some(why) = &case.why {
                differences.prose(&format!("{path}/cases/{}", spec["id"].as_str().unwrap()), why, &spec["why"]);
            }
        }
    }
    differences.same(&at("registered"), entry.registered.len(), list(&spec["registered"]).len());
    for (registered, spec) in entry.registered.iter().zip(list(&spec["registered"])) {
        let text = family.form.partner().map(|form| form.text(registered.key).to_string());
        differences.same(&at("registered"), text, Some(code(&spec["code"])));
        differences.sources(&at(&format!("registered.{}", spec["code"])), &registered.basis, spec);
    }
    differences.prose(&format!("{path}/short"), &entry.short, &spec["short"]);
    differences.prose(&format!("{path}/description"), &entry.description, &spec["description"]);
    differences.prose(&format!("{path}/use_when"), &entry.use_when, &spec["use_when"]);
    for (field, seen) in [("seen_when", entry.seen_when), ("meanings", entry.meanings)] {
        differences.same(&at(field), seen.len(), list(&spec[field]).len());
        for (seen, spec) in seen.iter().zip(list(&spec[field])) {
            differences.same(&at(field), commands(family, seen.commands), texts(&spec["commands"]));
            differences.prose(&format!("{path}/{field}/{}", spec["id"].as_str().unwrap()), &seen.prose, spec);
        }
    }
    differences.same(&at("fix"), entry.fix.len(), list(&spec["fix"]).len());
    for (fix, spec) in entry.fix.iter().zip(list(&spec["fix"])) {
        differences.same(&at("fix"), Some(fix.actor.id()), spec["actor"].as_str());
        differences.prose(&format!("{path}/fix/{}", fix.actor.id()), &fix.prose, spec);
    }
    differences.same(&at("in_practice"), entry.in_practice.len(), list(&spec["in_practice"]).len());
    for (prose, spec) in entry.in_practice.iter().zip(list(&spec["in_practice"])) {
        differences.prose(&format!("{path}/in_practice/{}", spec["id"].as_str().unwrap()), prose, spec);
    }
    differences.same(
        &at("transcript"),
        entry.transcript.iter().map(|line| (*line).to_owned()).collect(),
        texts(&spec["transcript"]),
    );
    for locale in locales() {
        let tag = locale.language.tag;
        let name = if tag == "en" {
            code(&spec["name"])
        } else {
            code(&json(&format!("locales/{tag}.json"))["labels"][format!("{path}/name")]["text"])
        };
        differences.same(&format!("{path}/name in {tag}"), locale.text(entry.name).to_owned(), name);
    }
}

#[test]
fn every_fact_and_text_of_every_code_is_that_of_the_spec() {
    let mut differences = Differences::default();
    for (family, spec) in CATALOGUE.families.iter().zip(list(&json("catalogue.json")["families"])) {
        differences.same("id", Some(family.id), spec["id"].as_str());
        differences.same("kicker", Some(family.kicker), spec["kicker"].as_str());
        let mut entries = list(&json(spec["entries"].as_str().unwrap())["entries"]);
        entries.sort_by_key(|entry| tests::Code::of(&entry["code"]));
        differences.same("entries", family.entries.len(), entries.len());
        for (entry, spec) in family.entries.iter().zip(entries) {
            compare_entry(&mut differences, family, entry, spec);
        }
        let file = json(spec["entries"].as_str().unwrap());
        let non_standard = list(&file["non_standard"]);
        differences.same("non_standard", family.non_standard.len(), non_standard.len());
        for spec in non_standard {
            let text = code(&spec["code"]);
            let key = family.form.parse(&text).expect("a key");
            let found = family.non_standard(key).unwrap_or_else(|| panic!("nothing is known of {text}"));
            differences.fact(&text, &found.evidence, found.evidence.value.id(), &spec["evidence"]);
            differences.prose(&format!("{}/{text}/line", family.id), &found.line, spec);
        }
        let notes = json(spec["notes"].as_str().unwrap());
        differences.same("notes", family.notes.len(), list(&notes["notes"]).len());
        for spec in list(&notes["notes"]) {
            let codes: Vec<String> = list(&spec["codes"]).into_iter().map(code).collect();
            let [low, high] = codes.as_slice() else { panic!("two codes: {codes:?}") };
            let key = |code: &str| family.form.parse(code).expect("a key");
            let note = family.note(key(high), key(low)).unwrap_or_else(|| panic!("no note on {low} and {high}"));
            let path = format!("{}/{low}-{high}", family.id);
            differences.same(&path, Some(note.often_confused), spec["often_confused"].as_bool());
            differences.prose(&format!("{path}/verdict"), &note.verdict, &spec["verdict"]);
            for (field, prose) in [("points", note.points), ("choice", note.choice)] {
                differences.same(&format!("{path}/{field}"), prose.is_some(), !spec[field].is_null());
                if let Some(prose) = prose {
                    differences.prose(&format!("{path}/{field}"), &prose, &spec[field]);
                }
            }
        }
    }
    assert!(differences.0.is_empty(), "{}", differences.0.join("\n"));
}

#[test]
fn severities_categories_commands_and_documents_are_those_of_the_spec() {
    let mut differences = Differences::default();
    let root = json("catalogue.json");
    for (document, spec) in CATALOGUE.documents.iter().zip(list(&root["documents"])) {
        let at = document.label;
        differences.same(at, Some(document.label), spec["label"].as_str());
        differences.same(at, Some(document.title), spec["title"].as_str());
        differences.same(at, Some(document.url), spec["url"].as_str());
        let prefix = spec["section"].as_str().unwrap_or_default().replace("{section}", "");
        differences.same(at, document.section_prefix.to_owned(), prefix);
    }
    differences.same("documents", CATALOGUE.documents.len(), list(&root["documents"]).len());
    for (family, spec) in CATALOGUE.families.iter().zip(list(&root["families"])) {
        differences.same("severities", family.severities.len(), list(&spec["severities"]).len());
        for (severity, spec) in family.severities.iter().zip(list(&spec["severities"])) {
            differences.same("severity", Some(severity.id), spec["id"].as_str());
            let text = |number| family.form.text(catalogue::Key::new(number)).to_string();
            differences.same(severity.id, text(severity.from), code(&spec["from"]));
            differences.same(severity.id, text(severity.to), code(&spec["to"]));
            differences.same(severity.id, Some(severity.advice.value.id()), spec["advice"][0].as_str());
        }
        differences.same("categories", family.categories.len(), list(&spec["categories"]).len());
        for (category, spec) in family.categories.iter().zip(list(&spec["categories"])) {
            differences.same("category", Some(category.id), spec["id"].as_str());
            differences.same(category.id, Some(u64::from(category.number)), spec["number"].as_u64());
        }
        differences.same("commands", family.commands.len(), commands_of(spec).len());
        for (command, spec) in family.commands.iter().zip(commands_of(spec)) {
            differences.same("command", Some(command.id), spec["id"].as_str());
            differences.same(command.id, command.stands_for_every(), spec["every"].as_bool().unwrap_or(false));
            let word = match command.name {
                catalogue::CommandName::Word(word) => Some(word),
                catalogue::CommandName::Label(_) => None,
            };
            differences.same(command.id, word, spec["word"].as_str());
        }
    }
    assert!(differences.0.is_empty(), "{}", differences.0.join("\n"));
}

#[test]
fn each_family_calls_its_own_by_its_own_labels() {
    let mut differences = Differences::default();
    for family in CATALOGUE.families {
        let titles = family.titles;
        let of_severities =
            family.severities.iter().map(|severity| (format!("severity/{}", severity.id), severity.label));
        let of_categories =
            family.categories.iter().map(|category| (format!("category/{}", category.id), category.label));
        let labels = [
            ("index/reference", titles.reference),
            ("index/comparisons", titles.comparisons),
            ("title/severity", titles.severity),
            ("title/category", titles.category),
            ("title/commands", titles.commands),
            ("title/reply-text", titles.reply_text),
            ("title/registered", titles.registered),
            ("title/partners", titles.partners),
        ];
        let labels = labels.map(|(key, text)| (key.to_owned(), text));
        for (key, text) in labels.into_iter().chain(of_severities).chain(of_categories) {
            let key = format!("{}/{key}", family.id);
            for locale in locales() {
                let wanted = label(locale.language.tag, &key);
                let said = format!("{key} in {}", locale.language.tag);
                differences.same(&said, Some(locale.text(text).to_owned()).filter(|text| !text.is_empty()), wanted);
            }
        }
    }
    assert!(differences.0.is_empty(), "{}", differences.0.join("\n"));
}

#[test]
fn every_phrase_and_every_property_of_a_language_is_that_of_its_file() {
    let mut differences = Differences::default();
    for locale in locales() {
        let tag = locale.language.tag;
        let file = json(&format!("locales/{tag}.json"));
        for phrase in Phrase::ALL {
            let (section, key) = (phrase.section().key(), phrase.key());
            let spec = &file[section][key];
            let wanted = spec.as_str().or_else(|| spec["text"].as_str());
            differences.same(&format!("{section}/{key} in {tag}"), Some(locale.text(*phrase)), wanted);
        }
        let spec = &file["language"];
        let own = locale.language;
        differences.same(tag, CATALOGUE.language(tag), Some(own));
        differences.same(tag, Some(own.native_name), spec["native_name"].as_str());
        differences.same(tag, Some(own.direction.id()), spec["direction"].as_str());
        differences.same(tag, Some(own.sentence_gap), spec["sentence_gap"].as_str());
        differences.same(tag, Some(own.colon), spec["colon"].as_str());
        differences.same(tag, Some(own.comma), spec["comma"].as_str());
        differences.same(tag, Some(own.semicolon), spec["semicolon"].as_str());
        differences.same(tag, own.breaks_lines, spec["sentence_gap"] != "");
        differences.same(
            tag,
            own.matches.to_vec(),
            list(&spec["matches"]).into_iter().filter_map(Value::as_str).collect(),
        );
        differences.same(
            tag,
            own.excludes.to_vec(),
            list(&spec["excludes"]).into_iter().filter_map(Value::as_str).collect(),
        );
    }
    let tags: Vec<&str> = CATALOGUE.languages.iter().map(|language| language.tag).collect();
    let wanted = texts(&json("catalogue.json")["languages"]);
    differences.same("languages", tags.iter().map(|tag| (*tag).to_owned()).collect(), wanted);
    assert!(differences.0.is_empty(), "{}", differences.0.join("\n"));
}

#[test]
fn every_code_is_found_and_no_other() {
    for family in CATALOGUE.families {
        let known: BTreeMap<u32, &str> = family.entries.iter().map(|entry| (entry.key.number(), entry.title)).collect();
        // All numbers of three digits, and all enhanced status codes with a detail of two.
        let numbers = (0..1_000).chain((0..6_000_000).filter(|number| number % 1_000 < 100));
        for key in numbers.filter_map(|number| family.form.key(number)) {
            let found = family.entry(key).map(|entry| entry.title);
            let wanted = known.get(&family.form.general(key).number()).copied();
            assert_eq!(found, wanted, "{}", family.form.text(key));
        }
    }
}

#[test]
fn languages_are_features_of_the_crate() {
    let manifest = std::fs::read_to_string(root().join("generated/Cargo.toml")).unwrap();
    let tags = texts(&json("catalogue.json")["languages"]);
    for tag in &tags {
        assert!(manifest.contains(&format!("\n{tag} = []\n")), "the manifest has no feature `{tag}`");
    }
    let all: Vec<&str> = locales::ALL.iter().map(|locale| locale.language.tag).collect();
    assert_eq!(all, tags, "`all-languages` and the list in the crate root have all of them, in order");
}
