//! The table of all texts: which there are, where each stands, and what it says in a language.
//!
//! Takes records, gives slots in a fixed order. The order is that of the phrases, then of families, codes and notes.

use crate::load::Records;
use crate::shape::{At, Line};
use crate::spec::{EntrySpec, FamilySpec, LocaleFile, NoteSpec, Unit, WaiverSpec};
use catalogue::Phrase;
use std::collections::BTreeMap;

/// The section of a language's file in which a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Headings of pages.
    Headings,
    /// Names and labels.
    Labels,
    /// Sentences with arguments.
    Patterns,
    /// Prose of codes and notes.
    Prose,
}

impl Part {
    /// All parts.
    pub const ALL: [Self; 4] = [Self::Headings, Self::Labels, Self::Patterns, Self::Prose];

    /// The key of the section.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Headings => "headings",
            Self::Labels => "labels",
            Self::Patterns => "patterns",
            Self::Prose => "prose",
        }
    }
}

impl From<catalogue::Section> for Part {
    fn from(section: catalogue::Section) -> Self {
        match section {
            catalogue::Section::Headings => Self::Headings,
            catalogue::Section::Labels => Self::Labels,
            catalogue::Section::Patterns => Self::Patterns,
        }
    }
}

/// One text.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    pub(crate) part: Part,
    pub(crate) key: String,
    /// The arguments of a pattern.
    pub(crate) arguments: &'static [&'static str],
    /// The sentences in the source language, where they stand beside the facts.
    pub(crate) beside: Option<Vec<At<String>>>,
}

/// All texts of a spec.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    pub(crate) slots: Vec<Slot>,
    by_key: BTreeMap<(Part, String), usize>,
}

/// What a language says in a slot.
#[derive(Clone, Debug)]
pub(crate) struct Said<'r> {
    pub(crate) sentences: Vec<&'r str>,
    pub(crate) digest: Option<&'r str>,
    pub(crate) state: catalogue::State,
    pub(crate) span: crate::source::Span,
    /// Where each of the sentences stands.
    pub(crate) places: Vec<crate::source::Span>,
    /// The sentences of the source language that stand beside a translation.
    pub(crate) beside: Option<Vec<&'r str>>,
    /// Whether the sentences are those of the source language, yet to be translated.
    pub(crate) is_missing: bool,
    pub(crate) waivers: &'r [WaiverSpec],
}

impl Texts {
    pub(crate) fn new(records: &Records) -> Self {
        let mut texts = Self::default();
        for phrase in Phrase::ALL {
            texts.add(phrase.section().into(), phrase.key().into(), phrase.arguments(), None);
        }
        for (family, (entries, notes)) in records.root.families.iter().zip(&records.families) {
            let id = &*family.id.value;
            let mut label = |key: String| texts.add(Part::Labels, key, &[], None);
            label(format!("{id}/index/reference"));
            label(format!("{id}/index/comparisons"));
            for title in titles(family) {
                label(format!("{id}/title/{title}"));
            }
            for severity in &family.severities {
                label(format!("{id}/severity/{}", &*severity.id.value));
            }
            for category in family.categories.iter().flatten() {
                label(format!("{id}/category/{}", &*category.id.value));
            }
            let commands = || family.commands.iter().flatten();
            for command in commands().filter(|command| command.word.is_none()) {
                label(format!("{id}/command/{}", &*command.id.value));
            }
            for command in commands().filter(|command| command.every == Some(true)) {
                label(format!("{id}/command/{}/other", &*command.id.value));
            }
            for entry in &entries.entries {
                texts.add_entry(id, entry);
            }
            for code in entries.non_standard.iter().flatten() {
                let key = format!("{id}/{}/line", code.code.value.0);
                texts.add(Part::Prose, key, &[], Some(lines(&code.text)));
            }
            for note in notes.iter().flat_map(|notes| &notes.notes) {
                texts.add_note(id, note);
            }
        }
        texts
    }

    fn add_entry(&mut self, family: &str, entry: &EntrySpec) {
        let base = format!("{family}/{}", entry.code.value.0);
        let name = At { value: entry.name.0.clone(), span: entry.span };
        self.add(Part::Labels, format!("{base}/name"), &[], Some(vec![name]));
        let mut prose =
            |key: String, text: &[At<Line>]| self.add(Part::Prose, format!("{base}/{key}"), &[], Some(lines(text)));
        prose("short".into(), &entry.short.text);
        prose("description".into(), &entry.description.text);
        for answer in &entry.answers {
            for case in answer.cases.iter().flatten() {
                if let Some(why) = &case.why {
                    prose(format!("cases/{}", &*case.id.value), &why.text);
                }
            }
        }
        for seen in &entry.seen_when {
            prose(format!("seen_when/{}", &*seen.id.value), &seen.text);
        }
        for fix in &entry.fix {
            prose(format!("fix/{}", fix.actor.value.id()), &fix.text);
        }
        prose("use_when".into(), &entry.use_when.text);
        for meaning in entry.meanings.iter().flatten() {
            prose(format!("meanings/{}", &*meaning.id.value), &meaning.text);
        }
        for practice in entry.in_practice.iter().flatten() {
            prose(format!("in_practice/{}", &*practice.id.value), &practice.text);
        }
    }

    fn add_note(&mut self, family: &str, note: &NoteSpec) {
        let codes: Vec<&str> = note.codes.value.iter().map(|code| code.value.0.as_str()).collect();
        let base = format!("{family}/{}", codes.join("-"));
        for (key, prose) in note.texts() {
            self.add(Part::Prose, format!("{base}/{key}"), &[], Some(lines(&prose.text)));
        }
    }

    fn add(&mut self, part: Part, key: String, arguments: &'static [&'static str], beside: Option<Vec<At<String>>>) {
        // A key given twice is an error of the records from which it is made, and told there.
        self.by_key.entry((part, key.clone())).or_insert(self.slots.len());
        self.slots.push(Slot { part, key, arguments, beside });
    }

    /// The slot of a key.
    pub(crate) fn find(&self, part: Part, key: &str) -> Option<usize> {
        self.by_key.get(&(part, key.to_owned())).copied()
    }

    /// The slot of a key with its section, such as `labels/closes/no`.
    pub(crate) fn find_full(&self, key: &str) -> Option<usize> {
        let (section, key) = key.split_once('/')?;
        self.find(Part::ALL.into_iter().find(|part| part.key() == section)?, key)
    }

    /// All keys of a part.
    pub(crate) fn keys(&self, part: Part) -> impl Iterator<Item = &str> + Clone {
        self.slots.iter().filter(move |slot| slot.part == part).map(|slot| slot.key.as_str())
    }

    /// What each slot says in a language.
    pub(crate) fn said<'r>(&'r self, locale: &'r LocaleFile, is_source: bool) -> Vec<Option<Said<'r>>> {
        let mut said: Vec<Option<Said<'r>>> = vec![None; self.slots.len()];
        for (part, key, unit) in units(locale).filter(|(.., unit)| !unit.is_missing) {
            if let Some(cell) = self.find(part, &key.value).and_then(|slot| said.get_mut(slot)) {
                *cell = Some(unit);
            }
        }
        if is_source {
            for (cell, slot) in said.iter_mut().zip(&self.slots) {
                if let (None, Some(beside)) = (&cell, &slot.beside)
                    && let Some(first) = beside.first()
                {
                    *cell = Some(Said {
                        sentences: beside.iter().map(|sentence| sentence.value.as_str()).collect(),
                        digest: None,
                        state: catalogue::State::Source,
                        span: first.span,
                        places: beside.iter().map(|sentence| sentence.span).collect(),
                        beside: None,
                        is_missing: false,
                        waivers: &[],
                    });
                }
            }
            for (key, waivers) in locale.waivers.iter().flat_map(|waivers| &waivers.0) {
                if let Some(said) = self.find_full(&key.value).and_then(|slot| said.get_mut(slot)?.as_mut()) {
                    said.waivers = waivers;
                }
            }
        }
        said
    }
}

/// What a family has titles for: what its codes have.
fn titles(family: &FamilySpec) -> impl Iterator<Item = &'static str> {
    let category = family.categories.is_some().then_some("category");
    let partners = family.key.partner().map(|_| ["registered", "partners"]);
    ["severity", "commands", "reply-text"].into_iter().chain(category).chain(partners.into_iter().flatten())
}

fn lines(text: &[At<Line>]) -> Vec<At<String>> {
    text.iter().map(|line| At { value: line.value.0.clone(), span: line.span }).collect()
}

/// All texts that the file of a language holds, known or not.
pub(crate) fn units(locale: &LocaleFile) -> impl Iterator<Item = (Part, &At<String>, Said<'_>)> {
    let maps = [(Part::Headings, &locale.headings), (Part::Labels, &locale.labels), (Part::Patterns, &locale.patterns)];
    let lines = maps.into_iter().flat_map(|(part, map)| {
        map.0.iter().map(move |(key, unit)| {
            (part, key, said(unit, vec![(&**unit.text(), unit.text_span())], |line| vec![&**line]))
        })
    });
    let prose = locale.prose.iter().flat_map(|map| {
        map.0.iter().map(|(key, unit)| {
            let sentences = unit.text().iter().map(|line| (&*line.value as &str, line.span)).collect();
            (Part::Prose, key, said(unit, sentences, |lines| words(lines)))
        })
    });
    lines.chain(prose)
}

fn words(lines: &[At<Line>]) -> Vec<&str> {
    lines.iter().map(|line| &*line.value as &str).collect()
}

fn said<'r, T>(
    unit: &'r Unit<T>,
    sentences: Vec<(&'r str, crate::source::Span)>,
    words: impl Fn(&'r T) -> Vec<&'r str>,
) -> Said<'r> {
    let translation = unit.translation();
    let unread = if unit.is_missing() { catalogue::State::Draft } else { catalogue::State::Source };
    let (sentences, places) = sentences.into_iter().unzip();
    Said {
        sentences,
        digest: translation.and_then(|unit| unit.digest.as_deref()),
        state: translation.map_or(unread, |unit| unit.state.0),
        span: unit.span(),
        places,
        beside: unit.beside().map(words),
        is_missing: unit.is_missing(),
        waivers: translation.and_then(|unit| unit.waive.as_deref()).unwrap_or_default(),
    }
}
