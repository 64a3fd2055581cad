//! Which files there are, in order, and what each holds.
//!
//! Takes the lowered catalogue, gives numbered files: the path and the text of each, composed when it is asked for.
//! It holds no file and touches none.

use crate::emit::{data, pages, rust, tables};
use crate::load::FILES;
use crate::lower::Lowered;
use crate::schema;
use crate::texts::Texts;
use catalogue as c;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The kinds of files, in the order in which they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Modules of Rust.
    Rust,
    /// Schemas of the spec's files, and of the data.
    Schema,
    /// The catalogue as JSON.
    Data,
    /// Pages of codes, with their lists.
    Reference,
    /// Pages of pairs, with their lists.
    Comparisons,
}

impl Kind {
    /// All kinds, in order.
    pub const ALL: [Self; 5] = [Self::Rust, Self::Schema, Self::Data, Self::Reference, Self::Comparisons];

    /// What the files of the kind are called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Schema => "schema",
            Self::Data => "data",
            Self::Reference => "reference",
            Self::Comparisons => "comparisons",
        }
    }

    /// The directory below the output in which all files of the kind stand.
    pub const fn directory(self) -> &'static str {
        match self {
            Self::Rust => "src/emitted",
            Self::Schema => "schema",
            Self::Data => "data",
            Self::Reference => "reference",
            Self::Comparisons => "comparisons",
        }
    }

    /// The beginning by which a file of the kind is known as ours. It never changes, or older files would be nobody's.
    pub(crate) fn mark(self) -> &'static str {
        match self {
            // Their first line is a brace.
            Self::Schema | Self::Data => self.header(),
            _ => self.header().split_inclusive('\n').next().unwrap_or_default(),
        }
    }

    /// The lines with which each file of the kind begins.
    pub(crate) const fn header(self) -> &'static str {
        match self {
            Self::Rust => {
                "// Generated from the JSON spec by `cargo run -p codegen`.\n\
                 // Do not edit: change the spec and run the command again.\n"
            }
            Self::Schema => "{\n  \"$comment\": \"Generated from the types of the loader by `cargo run -p codegen`.",
            Self::Data => "{\n  \"$comment\": \"Generated from the JSON spec by `cargo run -p codegen`.",
            Self::Reference | Self::Comparisons => {
                "<!-- Generated from the JSON spec by `cargo run -p codegen`. -->\n\
                 <!-- Do not edit: change the spec and run the command again. -->\n"
            }
        }
    }
}

/// Which languages have all texts of which pages.
#[derive(Debug)]
pub(crate) struct Complete<'l> {
    lowered: &'l Lowered<'l>,
    /// The positions of the languages whose pages are written.
    shown: Vec<usize>,
}

impl Complete<'_> {
    fn has_texts(&self, language: usize, mut texts: impl Iterator<Item = c::TextId>) -> bool {
        let missing = self.lowered.missing.get(language).map_or(&[][..], Vec::as_slice);
        missing.is_empty() || texts.all(|text| missing.binary_search(&text.slot()).is_err())
    }

    fn language(&self, family: &c::Family<'_>, language: usize) -> bool {
        let phrases = c::Phrase::ALL.iter().map(|phrase| c::TextId::from(*phrase));
        let labels = (family.severities.iter().map(|severity| severity.label))
            .chain(family.categories.iter().map(|category| category.label))
            .chain(family.commands.iter().filter_map(|command| match command.name {
                c::CommandName::Label(text) => Some(text),
                c::CommandName::Word(_) => None,
            }))
            .chain(family.commands.iter().filter_map(|command| command.every))
            .chain(family.titles.all());
        self.has_texts(language, phrases.chain(labels))
    }

    fn code(&self, family: &c::Family<'_>, language: usize, entry: &c::Entry<'_>) -> bool {
        let prose = entry_texts(entry);
        // The page of a code shows the lines that tell it from those with which it is often confused.
        let confused = family.notes.iter().filter(|note| note.often_confused);
        let is_own = |key| family.form.general(key) == entry.key;
        let notes = confused.filter(|note| is_own(note.low) || is_own(note.high));
        // And it calls the codes that stand beside it by their names.
        let partner = self.lowered.catalogue.partner(family);
        let beside = entry.registered.iter().filter_map(|code| Some(partner?.entry(code.key)?.name));
        self.has_texts(language, prose.chain(notes.map(|note| note.verdict.text)).chain(beside))
    }

    /// Whether a language has all texts of a note.
    pub(crate) fn note(&self, language: &c::Language<'_>, note: &c::Note<'_>) -> bool {
        let mut languages = self.lowered.catalogue.languages.iter();
        let position = languages.position(|known| known.tag == language.tag);
        position.is_some_and(|position| self.has_texts(position, note_texts(note)))
    }
}

impl c::Pages for Complete<'_> {
    fn has(&self, family: &c::Family<'_>, language: &c::Language<'_>, page: &c::Page<'_>) -> bool {
        let mut languages = self.lowered.catalogue.languages.iter();
        let Some(position) = languages.position(|known| known.tag == language.tag) else { return false };
        if !self.shown.contains(&position) || !self.language(family, position) {
            return false;
        }
        match page {
            c::Page::Reference(subject) => subject.entry().is_some_and(|entry| self.code(family, position, entry)),
            c::Page::Comparison(one, other) => match (one.entry(), other.entry()) {
                (Some(left), Some(right)) => {
                    let note = family.note(one.key(), other.key()).into_iter().flat_map(note_texts);
                    let relation = c::Relation::of(family, one, other);
                    let sides = [left, right].into_iter().flat_map(|entry| side_texts(entry, relation));
                    family.has_comparison(one.key(), other.key()) && self.has_texts(position, sides.chain(note))
                }
                _ => false,
            },
            c::Page::NonStandard => {
                let lines = family.non_standard.iter().map(|code| code.line.text);
                !family.non_standard.is_empty() && self.has_texts(position, lines)
            }
            c::Page::ReferenceIndex | c::Page::ComparisonIndex => true,
        }
    }
}

/// The texts of a code on the page of a pair.
fn side_texts<'e>(entry: &'e c::Entry<'_>, relation: c::Relation) -> impl Iterator<Item = c::TextId> + 'e {
    let cases = entry.answers.iter().flat_map(|answer| answer.cases);
    let met = cases.filter_map(|case| Some(case.why.as_ref()?.text)).chain([entry.use_when.text]);
    [entry.name, entry.description.text]
        .into_iter()
        .chain(entry.seen_when.iter().map(|seen| seen.prose.text))
        .chain(entry.fix.iter().map(|fix| fix.prose.text))
        // Codes that never meet are neither chosen between nor excepted from anything.
        .chain(met.filter(move |_| relation != c::Relation::Strangers))
}

/// The texts of a code on its own page.
fn entry_texts<'e>(entry: &'e c::Entry<'_>) -> impl Iterator<Item = c::TextId> + 'e {
    let cases = entry.answers.iter().flat_map(|answer| answer.cases);
    [entry.name, entry.short.text, entry.description.text, entry.use_when.text]
        .into_iter()
        .chain(cases.filter_map(|case| Some(case.why.as_ref()?.text)))
        .chain(entry.seen_when.iter().chain(entry.meanings).map(|seen| seen.prose.text))
        .chain(entry.fix.iter().map(|fix| fix.prose.text))
        .chain(entry.in_practice.iter().map(|prose| prose.text))
}

fn note_texts(note: &c::Note<'_>) -> impl Iterator<Item = c::TextId> + use<> {
    let text = |prose: c::Prose<'_>| prose.text;
    [Some(text(note.verdict)), note.points.map(text), note.choice.map(text)].into_iter().flatten()
}

/// One file.
#[derive(Clone, Copy, Debug)]
enum File<'a> {
    Tables,
    Texts(c::Locale<'a>),
    Schema(usize),
    Languages(Kind),
    Data(c::Locale<'a>, &'a c::Family<'a>),
    Page(c::Locale<'a>, &'a c::Family<'a>, c::Page<'a>),
}

/// Consecutive files of one origin.
#[derive(Debug)]
struct Segment<'a> {
    /// The number of the first file.
    start: usize,
    files: Files<'a>,
}

#[derive(Debug)]
enum Files<'a> {
    One(File<'a>),
    /// The codes of a family.
    Reference(c::Locale<'a>, &'a c::Family<'a>),
    /// All pairs of those codes of a family that are compared with each other.
    Compared(c::Locale<'a>, &'a c::Family<'a>, usize),
    /// The notes of a family on pairs that are not among those.
    Noted(c::Locale<'a>, &'a c::Family<'a>, usize),
}

/// All files that are to be, numbered from 0.
#[derive(Debug)]
pub(crate) struct Plan<'a> {
    lowered: &'a Lowered<'a>,
    texts: &'a Texts,
    complete: Complete<'a>,
    segments: Vec<Segment<'a>>,
    len: usize,
    /// The language to which the plan is limited.
    only: Option<usize>,
    /// For each family, its entries that are compared with each other.
    compared: Vec<Vec<&'a c::Entry<'a>>>,
    /// For each family, its notes on other pairs.
    noted: Vec<Vec<&'a c::Note<'a>>>,
}

impl<'a> Plan<'a> {
    /// The files of the languages at the `shown` positions; with `only`, no file but those of that language.
    pub(crate) fn new(lowered: &'a Lowered<'a>, texts: &'a Texts, shown: &[usize], only: Option<usize>) -> Self {
        let families = lowered.catalogue.families;
        let compared: Vec<Vec<_>> =
            families.iter().map(|family| family.entries.iter().filter(|entry| entry.compared).collect()).collect();
        let noted = families
            .iter()
            .map(|family| {
                let is_compared = |key| family.entry(key).is_some_and(|entry: &c::Entry<'_>| entry.compared);
                family.notes.iter().filter(|note| !(is_compared(note.low) && is_compared(note.high))).collect()
            })
            .collect();
        let mut plan = Self {
            lowered,
            texts,
            complete: Complete { lowered, shown: shown.to_vec() },
            segments: Vec::new(),
            len: 0,
            only,
            compared,
            noted,
        };
        if only.is_none() {
            plan.push(Files::One(File::Tables), 1);
        }
        for (position, (language, pack)) in lowered.catalogue.languages.iter().zip(lowered.packs).enumerate() {
            if only.is_none_or(|only| only == position) {
                plan.push(Files::One(File::Texts(c::Locale { language, pack })), 1);
            }
        }
        if only.is_none() {
            for schema in 0..=FILES.len() {
                plan.push(Files::One(File::Schema(schema)), 1);
            }
        }
        for kind in [Kind::Data, Kind::Reference, Kind::Comparisons] {
            if only.is_none() && kind != Kind::Data {
                plan.push(Files::One(File::Languages(kind)), 1);
            }
            for position in shown {
                if only.is_none_or(|only| only == *position) {
                    plan.push_language(kind, *position);
                }
            }
        }
        plan
    }

    fn push_language(&mut self, kind: Kind, position: usize) {
        let (Some(language), Some(pack)) =
            (self.lowered.catalogue.languages.get(position), self.lowered.packs.get(position))
        else {
            return;
        };
        let locale = c::Locale { language, pack };
        for (number, family) in self.lowered.catalogue.families.iter().enumerate() {
            if !c::Pages::has(&self.complete, family, language, &c::Page::ReferenceIndex) {
                continue;
            }
            if kind == Kind::Data {
                self.push(Files::One(File::Data(locale, family)), 1);
            } else if kind == Kind::Reference {
                self.push(Files::One(File::Page(locale, family, c::Page::ReferenceIndex)), 1);
                if !family.non_standard.is_empty() {
                    self.push(Files::One(File::Page(locale, family, c::Page::NonStandard)), 1);
                }
                self.push(Files::Reference(locale, family), family.entries.len());
            } else {
                let compared = self.compared.get(number).map_or(0, Vec::len);
                let noted = self.noted.get(number).map_or(0, Vec::len);
                self.push(Files::One(File::Page(locale, family, c::Page::ComparisonIndex)), 1);
                self.push(Files::Compared(locale, family, number), compared * compared.saturating_sub(1) / 2);
                self.push(Files::Noted(locale, family, number), noted);
            }
        }
    }

    fn push(&mut self, files: Files<'a>, count: usize) {
        if count > 0 {
            self.segments.push(Segment { start: self.len, files });
            self.len += count;
        }
    }

    /// The number of files, those included that a language lacks the texts for.
    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    /// The language of a file that holds the texts of one.
    pub(crate) fn language_of(&self, number: usize) -> Option<&'a str> {
        match self.file(number)? {
            File::Texts(locale) => Some(locale.language.tag),
            _ => None,
        }
    }

    fn file(&self, number: usize) -> Option<File<'a>> {
        let segment =
            self.segments.get(self.segments.partition_point(|segment| segment.start <= number).checked_sub(1)?)?;
        let offset = number.checked_sub(segment.start)?;
        let (locale, family, page) = match segment.files {
            Files::One(file) => return (offset == 0 && self.is_complete(&file)).then_some(file),
            Files::Reference(locale, family) => {
                (locale, family, c::Page::Reference(c::Subject::of(family, family.entries.get(offset)?)))
            }
            Files::Compared(locale, family, position) => {
                let compared = self.compared.get(position)?;
                let (low, high) = pair(offset, compared.len());
                (locale, family, comparison(family, compared.get(low)?.key, compared.get(high)?.key)?)
            }
            Files::Noted(locale, family, position) => {
                let note = self.noted.get(position)?.get(offset)?;
                (locale, family, comparison(family, note.low, note.high)?)
            }
        };
        let file = File::Page(locale, family, page);
        self.is_complete(&file).then_some(file)
    }

    fn is_complete(&self, file: &File<'a>) -> bool {
        match file {
            File::Page(locale, family, page) => c::Pages::has(&self.complete, family, locale.language, page),
            _ => true,
        }
    }

    /// Composes a file: its path below the output, and its text; `None` if a language lacks texts for it.
    ///
    /// Both buffers are emptied first.
    pub(crate) fn compose(&self, number: usize, path: &mut String, text: &mut String) -> Option<Kind> {
        path.clear();
        text.clear();
        let file = self.file(number)?;
        let kind = write_path(&file, path);
        text.push_str(kind.header());
        let composed = match file {
            File::Tables => {
                tables::tables(self.lowered, self.texts, text);
                Ok(())
            }
            File::Texts(c::Locale { language, pack }) => {
                tables::locale(language, pack, text);
                Ok(())
            }
            File::Schema(position) => {
                text.clear();
                let Some((name, shape)) = FILES.get(position) else {
                    text.push_str(data::SCHEMA);
                    return Some(kind);
                };
                let comment = "Generated from the types of the loader by `cargo run -p codegen`. Do not edit.";
                text.push_str(&schema::schema(&format!("Replybook: {name}"), shape, comment));
                Ok(())
            }
            File::Data(locale, family) => {
                text.clear();
                data::data(self.lowered, self.texts, &self.complete, locale, family, text);
                Ok(())
            }
            File::Languages(kind) => {
                let index = if kind == Kind::Reference { c::Page::ReferenceIndex } else { c::Page::ComparisonIndex };
                pages::languages(self.lowered, &self.complete, index, text)
            }
            File::Page(locale, family, page) => pages::page(self.lowered, &self.complete, locale, family, page, text),
        };
        // A string takes whatever is written to it.
        composed.ok().map(|()| kind)
    }

    /// All paths that a file may have, whatever the spec; those that the plan does not have are orphans.
    #[allow(clippy::case_sensitive_file_extension_comparisons, reason = "we write small letters")]
    pub(crate) fn could_write(&self, path: &str) -> Option<Kind> {
        let parts: Vec<&str> = path.split('/').collect();
        let limited = |tag: &str| match self.only.and_then(|only| self.lowered.catalogue.languages.get(only)) {
            Some(language) => language.tag == tag,
            None => true,
        };
        match parts.as_slice() {
            ["src", "emitted", file] if self.only.is_none() && file.ends_with(".rs") => Some(Kind::Rust),
            ["data", tag, file] if limited(tag) && file.ends_with(".json") => Some(Kind::Data),
            ["schema", file] if self.only.is_none() && file.ends_with(".schema.json") => Some(Kind::Schema),
            ["reference", tag, _, file] if limited(tag) && file.ends_with(".md") => Some(Kind::Reference),
            ["comparisons", tag, _, file] if limited(tag) && file.ends_with(".md") => Some(Kind::Comparisons),
            _ => None,
        }
    }

    /// The directories in which files are to be, with those above them, sorted.
    pub(crate) fn directories(&self) -> BTreeSet<String> {
        let mut directories = BTreeSet::new();
        for segment in &self.segments {
            // All files of a segment stand in one directory.
            let (mut path, mut text) = (String::new(), String::new());
            if self.compose(segment.start, &mut path, &mut text).is_some() {
                directories.extend(path.match_indices('/').filter_map(|(at, _)| Some(path.get(..at)?.to_owned())));
            }
        }
        directories
    }

    /// Whether a file with this path is to be.
    pub(crate) fn contains(&self, path: &str) -> bool {
        match path.split('/').collect::<Vec<_>>().as_slice() {
            [kind, tag, family, file] => self.page(kind, tag, family, file).is_some(),
            // The few other files stand alone in their segments.
            _ => self.segments.iter().any(|segment| match &segment.files {
                Files::One(File::Page(..)) => false,
                Files::One(file) => {
                    let mut own = String::new();
                    write_path(file, &mut own);
                    own == path
                }
                _ => false,
            }),
        }
    }

    /// The page with a path, if it is to be.
    fn page(&self, kind: &str, tag: &str, family: &str, file: &str) -> Option<File<'a>> {
        let catalogue = self.lowered.catalogue;
        let position = catalogue.languages.iter().position(|language| language.tag == tag)?;
        if self.only.is_some_and(|only| only != position) {
            return None;
        }
        let (language, pack) = (catalogue.languages.get(position)?, self.lowered.packs.get(position)?);
        let family = catalogue.family(family)?;
        let key = |text: &str| family.form.parse(text);
        let page = match (kind, file.strip_suffix(".md")?) {
            ("reference", "README") => c::Page::ReferenceIndex,
            ("reference", "non-standard") => c::Page::NonStandard,
            ("comparisons", "README") => c::Page::ComparisonIndex,
            ("reference", code) => {
                let key = key(code)?;
                let entry = family.entry(key).filter(|entry| entry.key == key)?;
                c::Page::Reference(c::Subject::of(family, entry))
            }
            ("comparisons", pair) => {
                let (low, high) = pair.split_once("-vs-")?;
                let (low, high) = (key(low)?, key(high)?);
                (low < high).then_some(comparison(family, low, high)?)?
            }
            _ => return None,
        };
        let file = File::Page(c::Locale { language, pack }, family, page);
        self.is_complete(&file).then_some(file)
    }
}

fn comparison<'a>(family: &c::Family<'a>, low: c::Key, high: c::Key) -> Option<c::Page<'a>> {
    Some(c::Page::Comparison(c::Subject::new(family, low)?, c::Subject::new(family, high)?))
}

fn write_path(file: &File<'_>, out: &mut String) -> Kind {
    match file {
        File::Tables => {
            out.push_str("src/emitted/tables.rs");
            Kind::Rust
        }
        File::Texts(locale) => {
            let _ = write!(out, "src/emitted/{}.rs", rust::module(locale.language.tag));
            Kind::Rust
        }
        File::Schema(position) => {
            let _ = write!(out, "schema/{}.schema.json", FILES.get(*position).map_or("data", |(name, _)| name));
            Kind::Schema
        }
        File::Data(locale, family) => {
            let _ = write!(out, "data/{}/{}.json", locale.language.tag, family.id);
            Kind::Data
        }
        File::Languages(kind) => {
            let _ = write!(out, "{}/README.md", kind.directory());
            *kind
        }
        File::Page(locale, family, page) => {
            let _ = page.write_path(family, locale.language, out);
            match page {
                c::Page::Reference(_) | c::Page::ReferenceIndex | c::Page::NonStandard => Kind::Reference,
                c::Page::Comparison(..) | c::Page::ComparisonIndex => Kind::Comparisons,
            }
        }
    }
}

/// The pair with a number among all pairs of `count` items, in the order of the first, then of the second.
fn pair(number: usize, count: usize) -> (usize, usize) {
    // The pairs whose first item comes before `first`.
    let before = |first: usize| first * (2 * count - first - 1) / 2;
    let (mut low, mut high) = (0, count.saturating_sub(1));
    while low + 1 < high {
        let middle = usize::midpoint(low, high);
        if before(middle) <= number { low = middle } else { high = middle }
    }
    (low, number - before(low) + low + 1)
}

#[cfg(test)]
mod tests {
    use super::pair;

    #[test]
    fn every_pair_has_one_number() {
        for count in 2..40 {
            let pairs = (0..count).flat_map(|low| (low + 1..count).map(move |high| (low, high)));
            let numbered: Vec<_> = (0..count * (count - 1) / 2).map(|number| pair(number, count)).collect();
            assert_eq!(pairs.collect::<Vec<_>>(), numbered, "{count} items");
        }
    }
}
