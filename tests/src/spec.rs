//! The spec as it is written: the JSON as plain values, with accessors for what pages need of it.
//!
//! A folder goes in; families with codes and notes, and languages with all their texts by key come out. It knows the
//! layout of the files and nothing of pages. A text or fact that is not there reads as `⟨no …⟩`, which no page may hold.

use crate::code::Code;
use crate::foreign::Foreign;
use crate::topic::Topic;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A whole spec.
#[derive(Debug)]
pub struct Spec {
    /// The families, in the order of the root.
    pub families: Vec<Family>,
    /// The languages, the source language first.
    pub languages: Vec<Language>,
    /// The documents, in the order of the root.
    pub documents: Vec<Value>,
    /// The crate that holds the constants; empty if pages name none.
    pub crate_name: String,
}

/// A family of codes.
#[derive(Debug)]
pub struct Family {
    /// Its id.
    pub id: String,
    /// What stands before a code in a title.
    pub kicker: String,
    /// Its part of the root.
    pub root: Value,
    /// Its commands in order: those of the family that it is like, and then its own.
    pub commands: Vec<Command>,
    /// Its codes in rising order.
    pub entries: Vec<Entry>,
    /// Codes that no standard defines, in rising order.
    pub non_standard: Vec<NonStandard>,
    /// Its notes on pairs in rising order.
    pub notes: Vec<Note>,
}

/// A command, or another point of a session.
#[derive(Debug)]
pub struct Command {
    /// Its id.
    pub id: String,
    /// The family that lists it, and has its labels.
    pub of: String,
    /// The command as it is written.
    pub value: Value,
}

/// A code that no standard defines.
#[derive(Debug)]
pub struct NonStandard {
    /// The code.
    pub code: Code,
    /// What is known of it, as it is written.
    pub value: Value,
    /// Every place it rests on.
    pub places: BTreeSet<Place>,
}

/// A code with its facts.
#[derive(Debug)]
pub struct Entry {
    /// The code.
    pub code: Code,
    /// The entry as it is written.
    pub value: Value,
    /// The commands it names, in the order of the family.
    pub commands: Vec<String>,
    /// Every place it rests on.
    pub places: BTreeSet<Place>,
}

/// A note on a pair of codes.
#[derive(Debug)]
pub struct Note {
    /// The lower code.
    pub low: Code,
    /// The higher code.
    pub high: Code,
    /// The note as it is written.
    pub value: Value,
    /// Every place it rests on.
    pub places: BTreeSet<Place>,
}

/// A place: the number of its document, its section in the order in which one counts, and its section.
pub type Place = (usize, Vec<(u64, String)>, String);

/// A language with its texts.
#[derive(Debug)]
pub struct Language {
    /// Its description as it is written.
    pub about: Value,
    /// Whether its pages are checked in.
    pub checked_in: bool,
    /// The lowest state of its texts; empty for the source language.
    pub state: String,
    /// All its texts as sentences: `labels/fact/fate`, `prose/smtp/552/short`.
    pub texts: BTreeMap<String, Vec<String>>,
    /// The ids of the families of which it has all texts but those of codes and notes.
    families: BTreeSet<String>,
    /// The codes and the notes of which it has all texts: `smtp/552`, `smtp/452-552`.
    complete: BTreeSet<String>,
    /// What would be source language left over on a page of this one.
    pub foreign: Foreign,
}

/// The items of a list; none if it is left out.
pub fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The texts in a list.
pub fn strings(value: &Value) -> impl Iterator<Item = &str> {
    items(value).filter_map(Value::as_str)
}

/// A text; `⟨no …⟩` if it is left out.
pub fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or("⟨no such text⟩")
}

/// Every place in the lists of sources inside a value, in order and once.
pub fn places(documents: &[Value], value: &Value) -> BTreeSet<Place> {
    match value {
        Value::Array(items) => items.iter().flat_map(|item| places(documents, item)).collect(),
        Value::Object(members) => {
            let own = strings(&value["sources"]).map(|source| place(documents, source));
            own.chain(members.values().flat_map(|item| places(documents, item))).collect()
        }
        _ => BTreeSet::new(),
    }
}

fn place(documents: &[Value], source: &str) -> Place {
    let (id, section) = source.split_once('#').unwrap_or((source, ""));
    let document = documents.iter().position(|document| document["id"] == id).unwrap_or(usize::MAX);
    let counted = |part: &str| (part.parse().unwrap_or(u64::MAX), part.to_owned());
    (document, section.split('.').map(counted).collect(), section.to_owned())
}

fn json(folder: &Path, file: &str) -> Result<Value, String> {
    let path = folder.join(file);
    let told = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = std::fs::read_to_string(&path).map_err(|error| told(&error))?;
    serde_json::from_str(&text).map_err(|error| told(&error))
}

/// The commands of a family: those of the family that it is like, and then its own.
fn commands(root: &Value, family: &Value) -> Vec<Command> {
    let shared = items(&root["families"]).find(|other| family["like"].is_string() && family["like"] == other["id"]);
    let own = shared.into_iter().chain([family]);
    let listed = own.flat_map(|family| {
        let of = text(family, "id");
        let command = |value: &Value| Command { id: text(value, "id").into(), of: of.into(), value: value.clone() };
        items(&family["commands"]).map(command)
    });
    listed.collect()
}

impl Spec {
    /// Reads the spec in a folder.
    ///
    /// # Errors
    /// What could not be read, with its path.
    pub fn load(folder: &Path) -> Result<Self, String> {
        let root = json(folder, "catalogue.json")?;
        let documents: Vec<Value> = items(&root["documents"]).cloned().collect();
        let mut families = Vec::new();
        for family in items(&root["families"]) {
            let entries = json(folder, text(family, "entries"))?;
            let notes = match family["notes"].as_str() {
                Some(file) => json(folder, file)?,
                None => Value::Null,
            };
            families.push(Family::new(family, commands(&root, family), &entries, &notes, &documents));
        }
        let checked_in: Vec<&str> = strings(&root["checked_in"]).collect();
        let source = text(&root, "source_language");
        let mut languages: Vec<Language> = Vec::new();
        for tag in strings(&root["languages"]) {
            let file = json(folder, &format!("locales/{tag}.json"))?;
            let mut language = Language::new(&file, checked_in.contains(&tag));
            if tag == source {
                language.state = String::new();
                for family in &families {
                    language.texts.extend(family.source_texts());
                }
            }
            languages.push(language);
        }
        let literal = documents.iter().flat_map(|document| [text(document, "label"), text(document, "title")]);
        let literal: Vec<&str> = literal.collect();
        if let Some((source, others)) = languages.split_first_mut() {
            for language in others {
                language.foreign = Foreign::new(&source.texts, &language.texts, &literal);
            }
        }
        let crate_name = root["crate_name"].as_str().unwrap_or_default().to_owned();
        let mut spec = Self { families, languages, documents, crate_name };
        let complete: Vec<_> = spec.languages.iter().map(|language| spec.completeness(language)).collect();
        for (language, (families, complete)) in spec.languages.iter_mut().zip(complete) {
            (language.families, language.complete) = (families, complete);
        }
        Ok(spec)
    }

    /// The families, and the codes and notes, of which a language has all texts.
    fn completeness(&self, language: &Language) -> (BTreeSet<String>, BTreeSet<String>) {
        let families = self.families.iter().filter(|family| {
            language.checked_in && self.common_keys(family).all(|key| language.texts.contains_key(key))
        });
        // A code or a note is complete unless a text of it is missing.
        let mut complete = BTreeSet::new();
        let mut lacking = BTreeSet::new();
        for key in self.languages.iter().take(1).flat_map(|source| source.texts.keys()) {
            let mut parts = key.split('/');
            if let (Some("prose" | "labels"), Some(family), Some(of)) = (parts.next(), parts.next(), parts.next()) {
                let list = if language.texts.contains_key(key) { &mut complete } else { &mut lacking };
                list.insert(format!("{family}/{of}"));
            }
        }
        (families.map(|family| family.id.clone()).collect(), complete.difference(&lacking).cloned().collect())
    }

    /// The family whose codes stand beside those of a family in a reply.
    pub fn partner(&self, family: &Family) -> Option<&Family> {
        self.families.iter().find(|other| family.goes_with(other))
    }

    /// The language with this tag.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag() == tag)
    }

    /// The texts that any page of a family needs, whatever its codes.
    fn common_keys<'s>(&'s self, family: &'s Family) -> impl Iterator<Item = &'s str> {
        let source = self.languages.first().into_iter().flat_map(|source| source.texts.keys());
        source.map(String::as_str).filter(|key| {
            let inside = |other: &Family| key.strip_prefix("labels/")?.strip_prefix(&other.id)?.strip_prefix('/');
            let mut of_families = self.families.iter().filter_map(|other| Some((other, inside(other)?)));
            let is_shared =
                |other: &Family, rest: &str| family.root["like"] == other.id && rest.starts_with("command/");
            let is_own = |other: &Family, rest: &str| other.id == family.id && !rest.ends_with("/name");
            let wanted = |(other, rest)| is_own(other, rest) || is_shared(other, rest);
            !key.starts_with("prose/") && of_families.next().is_none_or(wanted)
        })
    }
}

impl Family {
    fn new(root: &Value, commands: Vec<Command>, entries: &Value, notes: &Value, documents: &[Value]) -> Self {
        let non_standard = items(&entries["non_standard"]);
        let mut non_standard: Vec<NonStandard> = non_standard
            .map(|value| NonStandard {
                code: Code::of(&value["code"]),
                value: value.clone(),
                places: places(documents, value),
            })
            .collect();
        non_standard.sort_by_key(|code| code.code);
        let entries = items(&entries["entries"]);
        let mut entries: Vec<Entry> = entries
            .map(|value| Entry {
                code: Code::of(&value["code"]),
                value: value.clone(),
                commands: (commands.iter())
                    .map(|command| command.id.as_str())
                    .filter(|id| {
                        items(&value["answers"]).any(|answer| strings(&answer["commands"]).any(|own| own == *id))
                    })
                    .map(str::to_owned)
                    .collect(),
                places: places(documents, value),
            })
            .collect();
        entries.sort_by_key(|entry| entry.code);
        let notes = items(&notes["notes"]);
        let mut notes: Vec<Note> = notes
            .map(|value| {
                let mut codes = [Code::of(&value["codes"][0]), Code::of(&value["codes"][1])];
                codes.sort_unstable();
                Note { low: codes[0], high: codes[1], value: value.clone(), places: places(documents, value) }
            })
            .collect();
        notes.sort_by_key(|note| (note.low, note.high));
        let (id, kicker) = (text(root, "id").to_owned(), text(root, "kicker").to_owned());
        Self { id, kicker, root: root.clone(), commands, entries, non_standard, notes }
    }

    /// The entry of a code, whatever its class if the spec leaves that open.
    pub fn entry(&self, code: impl Into<Code>) -> Option<&Entry> {
        let code = code.into().enumerated();
        self.entries.iter().find(|entry| entry.code == code)
    }

    /// A code with its entry.
    pub fn topic(&self, code: impl Into<Code>) -> Option<Topic<'_>> {
        let code = code.into();
        Some(Topic { code, entry: self.entry(code)? })
    }

    /// A command by its id.
    pub fn command(&self, id: &str) -> Option<&Command> {
        self.commands.iter().find(|command| command.id == id)
    }

    /// Whether the codes of another family stand beside those of this one in a reply.
    pub fn goes_with(&self, other: &Self) -> bool {
        let forms = [self, other].map(|family| text(&family.root, "key"));
        forms == ["reply-code", "enhanced-code"] || forms == ["enhanced-code", "reply-code"]
    }

    /// Whether a pair is compared: both are compared with all others, or there is a note.
    pub fn is_compared(&self, low: Code, high: Code) -> bool {
        let is_compared = |code| self.entry(code).is_some_and(|entry| entry.value["compared"] == true);
        (is_compared(low) && is_compared(high)) || self.note(low, high).is_some()
    }

    /// The pairs that are compared, the lower code first.
    pub fn pairs(&self) -> BTreeSet<(Code, Code)> {
        let compared = || self.entries.iter().filter(|entry| entry.value["compared"] == true).map(|entry| entry.code);
        let all = compared().flat_map(|low| compared().map(move |high| (low, high)));
        let noted = self.notes.iter().map(|note| (note.low, note.high));
        all.filter(|(low, high)| low < high).chain(noted).collect()
    }

    /// The note on a pair, the lower code first.
    pub fn note(&self, low: Code, high: Code) -> Option<&Note> {
        self.notes.iter().find(|note| (note.low, note.high) == (low, high))
    }

    /// The severity of a code as it is written; null for a code that leaves its class open.
    pub fn severity(&self, code: Code) -> &Value {
        let inside = |severity: &&Value| (Code::of(&severity["from"])..=Code::of(&severity["to"])).contains(&code);
        items(&self.root["severities"]).find(inside).unwrap_or(&Value::Null)
    }

    /// The first codes of the severities, and the severities.
    pub fn severities(&self) -> impl Iterator<Item = (Code, &Value)> {
        items(&self.root["severities"]).map(|severity| (Code::of(&severity["from"]), severity))
    }

    /// The ids of the categories in order.
    pub fn categories(&self) -> impl Iterator<Item = &str> {
        items(&self.root["categories"]).map(|category| text(category, "id"))
    }

    /// The id of the category of a code, which its second number names.
    pub fn category(&self, code: Code) -> Option<&str> {
        let number = code.category()?;
        let category = items(&self.root["categories"]).find(|category| category["number"] == number)?;
        category["id"].as_str()
    }

    /// Whether a command stands for every command.
    pub fn is_every(&self, id: &str) -> bool {
        self.command(id).is_some_and(|command| command.value["every"] == true)
    }

    /// Whether it is a command, and not another point of a session, such as the greeting.
    pub fn is_command(&self, id: &str) -> bool {
        self.is_every(id) || self.command(id).is_some_and(|command| command.value["word"].is_string())
    }

    /// Whether a code can answer a command.
    pub fn may_answer(&self, entry: &Entry, id: &str) -> bool {
        if self.is_every(id) {
            return entry.commands().any(|own| self.is_command(own));
        }
        entry.commands().any(|own| own == id) || (self.is_command(id) && self.is_every_of(entry))
    }

    /// Whether a code answers every command.
    pub fn is_every_of(&self, entry: &Entry) -> bool {
        entry.commands().any(|command| self.is_every(command))
    }

    /// The prose that stands beside the facts, and the names, by key.
    fn source_texts(&self) -> BTreeMap<String, Vec<String>> {
        let mut texts = BTreeMap::new();
        for entry in &self.entries {
            let base = format!("{}/{}", self.id, entry.code);
            texts.insert(format!("labels/{base}/name"), vec![text(&entry.value, "name").to_owned()]);
            for (key, prose) in entry.prose() {
                texts.insert(format!("prose/{base}/{key}"), strings(&prose["text"]).map(str::to_owned).collect());
            }
        }
        for code in &self.non_standard {
            let line = strings(&code.value["text"]).map(str::to_owned).collect();
            texts.insert(format!("prose/{}/{}/line", self.id, code.code), line);
        }
        for note in &self.notes {
            for (key, prose) in note.parts() {
                let sentences = strings(&prose["text"]).map(str::to_owned).collect();
                texts.insert(format!("prose/{}/{}-{}/{key}", self.id, note.low, note.high), sentences);
            }
        }
        texts
    }
}

impl Note {
    /// Whether people mix the two up.
    pub fn is_often_confused(&self) -> bool {
        self.value["often_confused"] == true
    }

    /// Its texts by the names of their fields.
    pub fn parts(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.value.as_object().into_iter().flatten().filter(|(_, part)| part["text"].is_array())
    }
}

impl Entry {
    /// Its English title.
    pub fn title(&self) -> &str {
        text(&self.value, "title")
    }

    /// The entry as what its own code stands for.
    pub const fn topic(&self) -> Topic<'_> {
        Topic { code: self.code, entry: self }
    }

    /// The answers as they are written.
    pub fn answers(&self) -> impl Iterator<Item = &Value> {
        items(&self.value["answers"])
    }

    /// The commands it names, in the order of the family.
    pub fn commands(&self) -> impl Iterator<Item = &str> {
        self.commands.iter().map(String::as_str)
    }

    /// What the answer to a command says: the one that names it, or the one for every command.
    pub fn answer_at(&self, family: &Family, command: &str) -> Option<&Value> {
        let names = |answer: &&Value| strings(&answer["commands"]).any(|id| id == command);
        let every = |answer: &&Value| strings(&answer["commands"]).any(|id| family.is_every(id));
        let for_every = || self.answers().find(every).filter(|_| family.is_command(command));
        self.answers().find(names).or_else(for_every)
    }

    /// The value of a fact in parts of the entry, the last of which decides: a class, an answer, a case of one; what the
    /// entry says itself where none of them does.
    pub fn value_in<'e>(&'e self, parts: &[&'e Value], fact: &str) -> &'e str {
        let particular = parts.iter().rev().find_map(|part| part["facts"][fact]["value"].as_str());
        particular.unwrap_or_else(|| text(&self.value["facts"][fact], "value"))
    }

    /// Every piece of prose with its key inside the entry, in the order of a code's page.
    pub fn prose(&self) -> Vec<(String, &Value)> {
        let entry = &self.value;
        let cases = self.answers().flat_map(|answer| items(&answer["cases"]));
        let whys = cases.filter(|case| case["why"].is_object());
        let list = |name: &'static str, id: &'static str| {
            items(&entry[name]).map(move |item| (format!("{name}/{}", text(item, id)), item))
        };
        let alone = |name: &str| (name.to_owned(), &entry[name]);
        [alone("short"), alone("description")]
            .into_iter()
            .chain(whys.map(|case| (format!("cases/{}", text(case, "id")), &case["why"])))
            .chain(list("seen_when", "id"))
            .chain(list("fix", "actor"))
            .chain([alone("use_when")])
            .chain(list("meanings", "id"))
            .chain(list("in_practice", "id"))
            .collect()
    }
}

impl Language {
    fn new(file: &Value, checked_in: bool) -> Self {
        let mut texts = BTreeMap::new();
        let mut lowest = None;
        for part in ["headings", "labels", "patterns", "prose"] {
            for (key, unit) in file[part].as_object().into_iter().flatten() {
                // What is yet to be translated holds the text of the source language alone.
                if unit.get("source").is_some() && unit.get("text").is_none() {
                    continue;
                }
                let said = unit.get("text").unwrap_or(unit);
                let sentences = said.as_str().into_iter().chain(strings(said)).map(str::to_owned).collect();
                texts.insert(format!("{part}/{key}"), sentences);
                let state = ["draft", "checked", "reviewed"].iter().position(|state| unit["state"] == *state);
                lowest = [lowest, state].into_iter().flatten().min();
            }
        }
        let state = lowest.and_then(|state| ["draft", "checked", "reviewed"].get(state)).copied().unwrap_or_default();
        Self {
            about: file["language"].clone(),
            checked_in,
            state: state.to_owned(),
            texts,
            families: BTreeSet::new(),
            complete: BTreeSet::new(),
            foreign: Foreign::default(),
        }
    }

    /// Its tag.
    pub fn tag(&self) -> &str {
        text(&self.about, "tag")
    }

    /// A mark of the language: `colon`, `comma`, `sentence_gap`.
    pub fn mark(&self, name: &str) -> &str {
        text(&self.about, name)
    }

    /// Whether it has pages of a family at all.
    pub fn has_family(&self, family: &Family) -> bool {
        self.families.contains(&family.id)
    }

    /// Whether it has all texts of a code, `552`, or of a note, `452-552`.
    pub fn has_all_of(&self, family: &Family, of: &str) -> bool {
        self.complete.contains(&format!("{}/{of}", family.id))
    }

    /// Whether a line breaks between two sentences.
    pub fn breaks_lines(&self) -> bool {
        !self.mark("sentence_gap").is_empty()
    }

    /// The sentences of a text.
    pub fn sentences(&self, key: &str) -> Vec<String> {
        self.texts.get(key).cloned().unwrap_or_else(|| vec![format!("⟨no {key}⟩")])
    }

    /// A label, a heading or a name.
    pub fn label(&self, key: &str) -> String {
        self.sentences(key).join(" ")
    }
}
