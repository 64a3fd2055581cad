//! `search`: the codes of which all words are said, in any language.
//!
//! Words go in; a line a code comes out, those first whose number or name has the words: code, title, name, and the
//! sentence in which they were found, in the language in which they were found. It never looks across two languages.

use crate::args::Search;
use crate::coded::Coded;
use crate::failure::Failure;
use crate::screen::Screen;
use crate::{text, wrap};
use replybook::catalogue::{CommandName, Key, NonStandard, Phrase, TextId};
use replybook::{CATALOGUE, Entry, Family, Locale, locales};
use serde_json::json;

pub(crate) fn run(args: &Search, locale: Locale<'static>, screen: &mut Screen) -> Result<(), Failure> {
    let query = args.words.join(" ");
    let words: Vec<String> = query.split_whitespace().map(text::folded).collect();
    if words.is_empty() {
        return Err(Failure::Usage("there is no word to search for".to_owned()));
    }
    let hits = find(&words, locale);
    if args.output.json {
        let found: Vec<serde_json::Value> = hits.iter().map(Hit::json).collect();
        screen.write_json(&json!({ "locale": locale.language.tag, "query": query, "hits": found }))?;
    } else {
        let mut out = String::new();
        for hit in &hits {
            hit.write(&mut out, locale, screen);
        }
        screen.write(&out)?;
    }
    if hits.is_empty() {
        let query = text::harmless(&query);
        return Err(Failure::NothingFound(format!("nothing found: of no code all of `{query}` is said")));
    }
    Ok(())
}

/// All hits, the best first.
fn find(words: &[String], locale: Locale<'static>) -> Vec<Hit> {
    // The reader's own language first.
    let others = locales::ALL.iter().copied().filter(|other| other.language != locale.language);
    let locales: Vec<Locale<'static>> = std::iter::once(locale).chain(others).collect();
    let searched = CATALOGUE.families.iter().flat_map(|family| {
        let keys = family.entries.iter().map(|entry| entry.key).chain(family.non_standard.iter().map(|code| code.key));
        keys.map(move |key| Searched::new(family, key))
    });
    let best = |searched: Searched| {
        let hits = locales.iter().filter_map(|locale| searched.hit(*locale, words));
        hits.min_by_key(|hit| hit.rank)
    };
    let mut hits: Vec<Hit> = searched.filter_map(best).collect();
    // Of two that are as good, one that a standard describes is the more likely.
    hits.sort_by_key(|hit| (hit.rank, hit.title.is_empty(), hit.order, hit.coded));
    hits
}

/// How good a hit is; the first is the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// It is the number.
    Code,
    /// The title or the name has all words.
    Name,
    /// Another text has all words in one sentence.
    Sentence,
    /// The words stand apart.
    Apart,
}

struct Hit {
    rank: Rank,
    /// The position of its family.
    order: usize,
    coded: Coded,
    title: &'static str,
    name: &'static str,
    locale: Locale<'static>,
    /// The part of the entry in which it was found.
    field: &'static str,
    sentence: String,
}

impl Hit {
    fn json(&self) -> serde_json::Value {
        json!({
            "code": self.coded.json(),
            "title": (!self.title.is_empty()).then_some(self.title),
            "name": self.name,
            "locale": self.locale.language.tag,
            "field": self.field,
            "sentence": self.sentence,
        })
    }

    /// One line; on a terminal, as many as it needs.
    fn write(&self, out: &mut String, locale: Locale<'static>, screen: &Screen) {
        let own = self.locale.language == locale.language;
        let tag = if own { String::new() } else { format!("[{}] ", self.locale.language.tag) };
        let bold = anstyle::Style::new().bold();
        let titled = format!("{} {}", self.coded, self.title);
        let [name, sentence] = [self.name, self.sentence.as_str()].map(|text| text::apart(self.locale.language, text));
        let line = format!("{bold}{}{bold:#} | {name} | {tag}{sentence}", titled.trim_end());
        let width = if screen.fits_lines() { screen.width() } else { usize::MAX };
        wrap::fill(out, &line, width, "", "    ");
    }
}

/// A code with what is said of it.
#[derive(Clone, Copy)]
struct Searched {
    family: &'static Family<'static>,
    coded: Coded,
    entry: Option<&'static Entry<'static>>,
    known: Option<&'static NonStandard<'static>>,
}

/// A part of an entry, and a sentence of it.
type Sentence = (&'static str, String);

impl Searched {
    fn new(family: &'static Family<'static>, key: Key) -> Self {
        let coded = Coded::of(family, key);
        Self { family, coded, entry: family.entry(key), known: family.non_standard(key) }
    }

    /// Whether a word is the code: as its family lists it, or in one of the classes in which it is sent.
    fn is(self, word: &str) -> bool {
        match Coded::enhanced(word) {
            Some(coded) if self.coded.is_like(coded) => self.family.form.general(coded.key) == self.coded.key,
            _ => word == self.coded.to_string(),
        }
    }

    fn name(self, locale: Locale<'static>) -> &'static str {
        locale.text(self.entry.map_or(Phrase::UnknownName.into(), |entry| entry.name))
    }

    /// The sentence that stands for the code where it was found by number or name.
    fn short(self, locale: Locale<'static>) -> String {
        let id = self.entry.map(|entry| entry.short.text).or_else(|| self.known.map(|known| known.line.text));
        id.map_or_else(String::new, |id| text::whole(locale, id))
    }

    fn hit(self, locale: Locale<'static>, words: &[String]) -> Option<Hit> {
        let has_all = |sentence: &str| {
            let folded = text::folded(sentence);
            words.iter().all(|word| folded.contains(word.as_str()))
        };
        let (number, name) = (self.coded.to_string(), self.name(locale));
        let families = CATALOGUE.families.iter();
        let order = families.take_while(|family| family.id != self.family.id).count();
        let title = self.entry.map_or("", |entry| entry.title);
        let hit = |rank, field, sentence| Hit { rank, order, coded: self.coded, title, name, locale, field, sentence };
        if matches!(words, [word] if self.is(word)) {
            return Some(hit(Rank::Code, "code", self.short(locale)));
        }
        for (field, text) in [("title", title), ("name", name)] {
            // That a code has no entry is no name by which it is found.
            if self.entry.is_some() && has_all(&format!("{number} {text}")) {
                return Some(hit(Rank::Name, field, self.short(locale)));
            }
        }
        let sentences = self.sentences(locale);
        if let Some((field, sentence)) = sentences.iter().find(|(_, sentence)| has_all(sentence)) {
            return Some(hit(Rank::Sentence, field, sentence.clone()));
        }
        let all: Vec<String> = sentences.iter().map(|(_, sentence)| text::folded(sentence)).collect();
        let own = text::folded(&format!("{number} {title} {name}"));
        let is_said =
            |word: &String| own.contains(word.as_str()) || all.iter().any(|text| text.contains(word.as_str()));
        if !words.iter().all(is_said) {
            return None;
        }
        // The sentence with the most of them, the first if there are several.
        let count = |folded: &String| words.iter().filter(|word| folded.contains(word.as_str())).count();
        let (at, _) = all.iter().enumerate().max_by_key(|(at, folded)| (count(folded), usize::MAX - at))?;
        let (field, sentence) = sentences.get(at)?;
        Some(hit(Rank::Apart, field, sentence.clone()))
    }

    /// All that is said of the code in a language, sentence by sentence.
    fn sentences(self, locale: Locale<'static>) -> Vec<Sentence> {
        let mut all: Vec<Sentence> = Vec::new();
        let mut add = |field: &'static str, id: TextId| {
            all.extend(text::sentences(locale, id).map(|sentence| (field, sentence)));
        };
        if let Some(entry) = self.entry {
            add("short", entry.short.text);
            add("description", entry.description.text);
            entry.seen_when.iter().for_each(|seen| add("seen_when", seen.prose.text));
            entry.fix.iter().for_each(|fix| add("fix", fix.prose.text));
            add("use_when", entry.use_when.text);
            entry.meanings.iter().for_each(|seen| add("meanings", seen.prose.text));
            entry.in_practice.iter().for_each(|prose| add("in_practice", prose.text));
            let cases = entry.answers.iter().flat_map(|answer| answer.cases);
            cases.filter_map(|case| case.why).for_each(|why| add("why", why.text));
            let words =
                entry.answers.iter().flat_map(|answer| answer.commands).filter_map(|id| self.family.command(*id));
            let words: Vec<&str> = words
                .map(|command| match command.name {
                    CommandName::Word(word) => word,
                    CommandName::Label(id) => locale.text(id),
                })
                .collect();
            let cases = entry.answers.iter().flat_map(|answer| answer.cases).flat_map(|case| case.enhanced);
            let mut codes: Vec<String> = cases.map(ToString::to_string).collect();
            let partner = CATALOGUE.partner(self.family);
            let registered = entry.registered.iter();
            codes.extend(registered.filter_map(|code| Some(Coded::of(partner?, code.key).to_string())));
            codes.sort_unstable();
            codes.dedup();
            all.insert(0, ("reply_text", entry.reply_text.value.to_owned()));
            all.extend(codes.into_iter().map(|code| ("registered", code)));
            all.push(("commands", words.join(locale.language.comma)));
        }
        if let Some(known) = self.known {
            let evidence = locale.text(known.evidence.value.label());
            all.extend(text::sentences(locale, known.line.text).map(|sentence| ("non_standard", sentence)));
            all.push(("non_standard", evidence.to_owned()));
        }
        all
    }
}
