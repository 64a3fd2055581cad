//! What each page must say, derived from the spec alone.
//!
//! The spec goes in, the names of all pages and each page as it must be read come out. How it is written down as
//! Markdown is no matter here.

mod code;
mod comparison;
mod facts;
mod index;
pub mod relation;

use self::relation::Relation;
use crate::code::Code;
use crate::page::{Block, Page, Section, code as code_run, link, plain, strong};
use crate::spec::{Entry, Family, Language, Note, Place, Spec, items, places, strings, text};
use crate::topic::Topic;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The lines with which every page begins.
pub const HEADER: [&str; 2] = [
    "<!-- Generated from the JSON spec by `cargo run -p codegen`. -->",
    "<!-- Do not edit: change the spec and run the command again. -->",
];

/// A page by what it is about.
#[derive(Clone, Copy, Debug)]
pub enum PageOf<'s> {
    /// One code.
    Code(&'s Family, &'s Language, &'s Entry),
    /// Two codes, the lower one first.
    Pair(&'s Family, &'s Language, Topic<'s>, Topic<'s>),
    /// All codes of a family.
    Codes(&'s Family, &'s Language),
    /// The codes of a family that no standard defines.
    NonStandard(&'s Family, &'s Language),
    /// All comparisons of a family.
    Pairs(&'s Family, &'s Language),
    /// The languages there are, under this folder.
    Languages(&'static str),
}

impl PageOf<'_> {
    /// The path below the output.
    pub fn path(&self) -> String {
        let below = |folder: &str, family: &Family, language: &Language, file: &str| {
            format!("{folder}/{}/{}/{file}.md", language.tag(), family.id)
        };
        match self {
            Self::Code(family, language, entry) => below("reference", family, language, &entry.code.to_string()),
            Self::Pair(family, language, low, high) => {
                below("comparisons", family, language, &format!("{}-vs-{}", low.code, high.code))
            }
            Self::Codes(family, language) => below("reference", family, language, "README"),
            Self::NonStandard(family, language) => below("reference", family, language, "non-standard"),
            Self::Pairs(family, language) => below("comparisons", family, language, "README"),
            Self::Languages(folder) => format!("{folder}/README.md"),
        }
    }
}

/// All pages there must be, by path.
pub fn pages(spec: &Spec) -> BTreeMap<String, PageOf<'_>> {
    let mut pages = vec![PageOf::Languages("reference"), PageOf::Languages("comparisons")];
    for family in &spec.families {
        for language in spec.languages.iter().filter(|language| language.has_family(family)) {
            let writer = Writer { spec, family, language };
            pages.extend([PageOf::Codes(family, language), PageOf::Pairs(family, language)]);
            pages.extend(writer.has_non_standard().then_some(PageOf::NonStandard(family, language)));
            pages.extend(writer.entries().map(|entry| PageOf::Code(family, language, entry)));
            pages.extend(writer.pairs().map(|(low, high)| PageOf::Pair(family, language, low, high)));
        }
    }
    pages.into_iter().map(|page| (page.path(), page)).collect()
}

/// A page as it must be read.
pub fn page(spec: &Spec, page: PageOf<'_>) -> Page {
    let (element, sections) = match page {
        PageOf::Code(family, language, entry) => {
            let writer = Writer { spec, family, language };
            (writer.element(), writer.code(entry))
        }
        PageOf::Pair(family, language, low, high) => {
            let writer = Writer { spec, family, language };
            (writer.element(), writer.comparison(low, high))
        }
        PageOf::Codes(family, language) => {
            let writer = Writer { spec, family, language };
            (writer.element(), writer.codes())
        }
        PageOf::NonStandard(family, language) => {
            let writer = Writer { spec, family, language };
            (writer.element(), writer.non_standard())
        }
        PageOf::Pairs(family, language) => {
            let writer = Writer { spec, family, language };
            (writer.element(), writer.comparisons())
        }
        PageOf::Languages(_) => (Default::default(), index::languages(spec)),
    };
    let comments = HEADER.map(str::to_owned).to_vec();
    Page { comments, element, sections, ..Page::default() }
}

/// What pages of a family are written with in a language.
#[derive(Clone, Copy)]
struct Writer<'s> {
    spec: &'s Spec,
    family: &'s Family,
    language: &'s Language,
}

impl<'s> Writer<'s> {
    fn element(&self) -> [String; 2] {
        [self.language.tag().to_owned(), text(&self.language.about, "direction").to_owned()]
    }

    // Which pages there are.

    fn in_language(self, language: &'s Language) -> Self {
        Self { language, ..self }
    }

    /// The notes on the pairs of a code that are often confused.
    fn confused_with(&self, entry: &Entry) -> impl Iterator<Item = &'s Note> + use<'s> {
        let code = entry.code;
        let confused = self.family.notes.iter().filter(|note| note.is_often_confused());
        confused.filter(move |note| note.low.enumerated() == code || note.high.enumerated() == code)
    }

    fn has_non_standard(&self) -> bool {
        let line = |code: Code| format!("prose/{}/{code}/line", self.family.id);
        let codes = &self.family.non_standard;
        let has_all = codes.iter().all(|code| self.language.texts.contains_key(&line(code.code)));
        !codes.is_empty() && self.language.has_family(self.family) && has_all
    }

    /// Whether a code is among those that no standard defines.
    fn lists(&self, code: Code) -> bool {
        self.family.non_standard.iter().any(|known| known.code == code)
    }

    /// The rivals that are not often confused: both fail the same command.
    fn same_command(&self) -> impl Iterator<Item = (Code, Code)> {
        let fails = |topic: &Topic<'_>| relation::fails(self.family, *topic);
        let failures = self.pairs().filter(move |(low, high)| fails(low) && fails(high));
        let rivals = failures.filter(|(low, high)| Relation::of(self.family, *low, *high) == Relation::Rivals);
        let pairs = rivals.map(|(low, high)| (low.code, high.code));
        pairs.filter(|(low, high)| self.family.note(*low, *high).is_none_or(|note| !note.is_often_confused()))
    }

    /// A code has a page where the language has all its texts, the line of each of its pairs often confused, and the name of
    /// each code that stands beside it.
    fn has_code(&self, entry: &Entry) -> bool {
        let verdict = |note: &Note| {
            let key = format!("prose/{}/{}-{}/verdict", self.family.id, note.low, note.high);
            self.language.texts.contains_key(&key)
        };
        let partner = self.spec.partner(self.family);
        let beside = items(&entry.value["registered"]).map(|item| Code::of(&item["code"]));
        let mut named = beside.filter_map(|code| Some((partner?, partner?.entry(code)?.code)));
        let has_name = |(family, code): (&Family, Code)| {
            self.language.texts.contains_key(&format!("labels/{}/{code}/name", family.id))
        };
        self.language.has_family(self.family)
            && self.language.has_all_of(self.family, &entry.code.to_string())
            && self.confused_with(entry).all(verdict)
            && named.all(has_name)
    }

    /// A pair has a page if both are compared with all others, or a note says why; and where the language has all the
    /// texts that stand on it.
    fn has_pair(&self, low: Code, high: Code) -> bool {
        let (Some(one), Some(other)) = (self.family.topic(low), self.family.topic(high)) else { return false };
        let noted = self.family.note(low, high).is_some();
        let strangers = Relation::of(self.family, one, other) == Relation::Strangers;
        self.family.is_compared(low, high)
            && self.language.has_family(self.family)
            && [one, other].iter().all(|topic| self.has_side(topic.entry, strangers))
            && (!noted || self.language.has_all_of(self.family, &format!("{low}-{high}")))
    }

    /// Whether the language has what the page of a pair says of one of the two.
    fn has_side(&self, entry: &Entry, strangers: bool) -> bool {
        if self.language.has_all_of(self.family, &entry.code.to_string()) {
            return true;
        }
        let of_code = format!("{}/{}", self.family.id, entry.code);
        let is_said = |key: &str| match key.split('/').next() {
            Some("description" | "seen_when" | "fix") => true,
            Some("use_when" | "cases") => !strangers,
            _ => false,
        };
        let mut said = entry.prose().into_iter().filter(|(key, _)| is_said(key));
        self.language.texts.contains_key(&format!("labels/{of_code}/name"))
            && said.all(|(key, _)| self.language.texts.contains_key(&format!("prose/{of_code}/{key}")))
    }

    fn entries(self) -> impl Iterator<Item = &'s Entry> {
        self.family.entries.iter().filter(move |entry| self.has_code(entry))
    }

    fn pairs(self) -> impl Iterator<Item = (Topic<'s>, Topic<'s>)> {
        let pairs = self.family.pairs().into_iter().filter(move |(low, high)| self.has_pair(*low, *high));
        pairs.filter_map(move |(low, high)| Some((self.family.topic(low)?, self.family.topic(high)?)))
    }

    /// The other languages with a page that is found the same way.
    fn others(self, has: impl Fn(Self) -> bool) -> Vec<&'s Language> {
        let others = self.spec.languages.iter().filter(|other| other.tag() != self.language.tag());
        others.filter(|other| has(self.in_language(other))).collect()
    }

    // Words.

    fn label(&self, key: &str) -> String {
        plain(&self.language.label(&format!("labels/{key}")))
    }

    fn strong_label(&self, key: &str) -> String {
        strong(&self.language.label(&format!("labels/{key}")))
    }

    fn mark(&self, name: &str) -> String {
        plain(self.language.mark(name))
    }

    fn list(&self, parts: impl IntoIterator<Item = String>) -> String {
        parts.into_iter().collect::<Vec<_>>().join(&self.mark("comma"))
    }

    /// What stands between two sentences.
    fn gap(&self) -> &'static str {
        if self.language.breaks_lines() { "\n" } else { "" }
    }

    fn sentences(&self, key: &str) -> Vec<String> {
        let key = format!("prose/{}/{key}", self.family.id);
        self.language.sentences(&key).iter().map(|sentence| with_code(sentence, &[])).collect()
    }

    fn prose(&self, key: &str) -> String {
        self.sentences(key).join(self.gap())
    }

    fn pattern(&self, key: &str, arguments: &[(&str, Code)]) -> String {
        let arguments: Vec<(&str, String)> = arguments.iter().map(|(name, code)| (*name, code.to_string())).collect();
        with_code(&self.language.label(&format!("patterns/{key}")), &arguments)
    }

    fn name(&self, entry: &Entry) -> Block {
        Block::Paragraph(self.strong_label(&format!("{}/{}/name", self.family.id, entry.code)))
    }

    /// Commands by word, or by label.
    fn commands<'c>(&self, commands: impl IntoIterator<Item = &'c str>, is_label: bool) -> String {
        self.list(commands.into_iter().map(|id| {
            let command = self.family.command(id);
            match command.and_then(|command| command.value["word"].as_str()) {
                Some(word) => code_run(word),
                None => {
                    let key = format!("{}/command/{id}", command.map_or("⟨no such command⟩", |command| &command.of));
                    if is_label { self.strong_label(&key) } else { self.label(&key) }
                }
            }
        }))
    }

    /// Commands beside others of which something else is said.
    fn commands_among_others<'c>(&self, commands: impl IntoIterator<Item = &'c str>) -> String {
        let (every, named): (Vec<&str>, Vec<&str>) = commands.into_iter().partition(|id| self.family.is_every(id));
        self.list(named.into_iter().chain(every).map(|id| {
            match self.family.command(id).filter(|command| command.value["every"] == true) {
                Some(command) => self.label(&format!("{}/command/{id}/other", command.of)),
                None => self.commands([id], false),
            }
        }))
    }

    fn labelled(&self, label: &str, said: &str) -> String {
        format!("{label}{}{said}", self.mark("colon"))
    }

    // Parts that several pages have.

    fn section(&self, level: u8, anchor: &str, key: &str) -> Section {
        let heading = plain(&self.language.label(&format!("headings/{key}")));
        Section { level, anchors: vec![anchor.to_owned()], heading, blocks: Vec::new() }
    }

    /// What stands over the title, and the title with what follows it.
    fn top(&self, title: String, blocks: Vec<Block>) -> Vec<Section> {
        let kicker = Block::Paragraph(plain(&self.family.kicker));
        let over = Section { blocks: vec![kicker], ..Section::default() };
        vec![over, Section { level: 1, heading: title, blocks, ..Section::default() }]
    }

    fn seen(&self, entry: &Entry, list: &str) -> Block {
        let item = |item: &Value| {
            let said = self.prose(&format!("{}/{list}/{}", entry.code, text(item, "id")));
            let commands: Vec<&str> = strings(&item["commands"]).collect();
            if commands.is_empty() { said } else { self.labelled(&self.commands(commands, true), &said) }
        };
        Block::List(items(&entry.value[list]).map(item).collect())
    }

    fn fix(&self, entry: &Entry) -> Block {
        let item = |item: &Value| {
            let actor = text(item, "actor");
            let said = self.prose(&format!("{}/fix/{actor}", entry.code));
            self.labelled(&self.strong_label(&format!("actor/{actor}")), &said)
        };
        Block::List(items(&entry.value["fix"]).map(item).collect())
    }

    fn pair_link(&self, from: &PageOf<'_>, low: Code, high: Code) -> String {
        let path = format!("comparisons/{}/{}/{low}-vs-{high}.md", self.language.tag(), self.family.id);
        link(&format!("{low} / {high}"), &relative(&from.path(), &path))
    }

    fn page_link(&self, from: &PageOf<'_>, label: &str, to: &PageOf<'_>) -> String {
        format!("[{}]({})", self.label(label), relative(&from.path(), &to.path()))
    }

    fn code_link(&self, from: &PageOf<'_>, entry: &Entry, said: &str) -> String {
        link(said, &relative(&from.path(), &PageOf::Code(self.family, self.language, entry).path()))
    }

    /// The same page in the other languages that have it; no item if none has.
    fn languages_item(&self, from: &PageOf<'_>, others: &[&Language]) -> Option<String> {
        let same = from.path();
        let links = others.iter().map(|other| {
            let path = same.replacen(&format!("/{}/", self.language.tag()), &format!("/{}/", other.tag()), 1);
            link(other.mark("native_name"), &relative(&same, &path))
        });
        (!others.is_empty()).then(|| self.labelled(&self.strong_label("more/languages"), &self.list(links)))
    }

    /// The sentence on the state of the translation; none in the source language.
    fn state(&self) -> Option<Block> {
        let state = &self.language.state;
        (!state.is_empty()).then(|| Block::Paragraph(self.label(&format!("state/{state}"))))
    }

    /// An item a document with links to all sections, in the order of documents and sections.
    fn sources(&self, places: &BTreeSet<Place>) -> Vec<String> {
        let mut items: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for (document, _, section) in places {
            let links = items.entry(*document).or_default();
            let Some(about) = self.spec.documents.get(*document) else { continue };
            let whole = text(about, "url");
            if section.is_empty() {
                links.push(link(text(about, "label"), whole));
                continue;
            }
            let to_section = about["section"].as_str().map(|pattern| pattern.replace("{section}", section));
            let section = link(&format!("§{section}"), &format!("{whole}{}", to_section.unwrap_or_default()));
            let label = format!("{}{}", plain(text(about, "label")), self.mark("colon"));
            links.push(if links.is_empty() { format!("{label}{section}") } else { section });
        }
        items.into_values().map(|links| self.list(links)).collect()
    }

    /// Places as text: `RFC 5321 §4.2.3`.
    fn places(&self, value: &Value) -> String {
        self.list(places(&self.spec.documents, value).iter().map(|(document, _, section)| {
            let label =
                self.spec.documents.get(*document).map_or("⟨no such document⟩", |about| text(about, "label"));
            let section = if section.is_empty() { String::new() } else { format!(" §{section}") };
            plain(&format!("{label}{section}"))
        }))
    }

    /// Places as links, in the order of documents and sections.
    fn linked_places(&self, places: &BTreeSet<Place>) -> String {
        self.list(places.iter().map(|(document, _, section)| {
            let about = self.spec.documents.get(*document).unwrap_or(&Value::Null);
            if section.is_empty() {
                return link(text(about, "label"), text(about, "url"));
            }
            let to_section = about["section"].as_str().map(|pattern| pattern.replace("{section}", section));
            let address = format!("{}{}", text(about, "url"), to_section.unwrap_or_default());
            link(&format!("{} §{section}", text(about, "label")), &address)
        }))
    }
}

/// A sentence of the spec in the notation of pages: what is in braces is code, or the argument of that name.
fn with_code(sentence: &str, arguments: &[(&str, String)]) -> String {
    let mut said = String::new();
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        let argument = arguments.iter().find(|(argument, _)| *argument == name);
        said.push_str(&plain(before));
        said.push_str(&code_run(argument.map_or(name, |(_, value)| value)));
        rest = after;
    }
    said + &plain(rest)
}

/// The address of one path as seen from another.
pub fn relative(from: &str, to: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let folders = from.len() - 1;
    let common = from.iter().zip(&to).take(folders).take_while(|(one, other)| one == other).count();
    let up = std::iter::repeat_n("..", folders - common);
    up.chain(to.iter().skip(common).copied()).collect::<Vec<_>>().join("/")
}
