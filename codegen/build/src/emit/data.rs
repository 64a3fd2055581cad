//! The catalogue of a family in a language as one JSON file, for programs in other languages than Rust.
//!
//! Takes the lowered catalogue, gives JSON in which everything is said where it holds: facts as ids, the labels of those
//! ids, and texts as lists of sentences. Its form is described by the schema `data`.

use crate::format::push_text;
use crate::lower::Lowered;
use crate::plan::Complete;
use crate::texts::{Part, Texts};
use catalogue as c;

/// What leads the file, and by which it is known as ours.
pub(crate) const COMMENT: &str = "Generated from the JSON spec by `cargo run -p codegen`. Do not edit.";

/// What the file holds, for whoever reads it.
pub(crate) const SCHEMA: &str = include_str!("data.schema.json");

/// A value of JSON whose members keep their order.
enum Json<'a> {
    Null,
    Bool(bool),
    Number(u32),
    Text(&'a str),
    Owned(String),
    /// Items that stand on one line.
    Inline(Vec<Json<'a>>),
    /// Items each on a line of its own.
    List(Vec<Json<'a>>),
    Object(Vec<(&'a str, Json<'a>)>),
}

impl Json<'_> {
    fn write(&self, level: usize, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(number) => out.push_str(&number.to_string()),
            Self::Text(text) => push_text(text, out),
            Self::Owned(text) => push_text(text, out),
            Self::Inline(items) => {
                out.push('[');
                for (position, item) in items.iter().enumerate() {
                    out.push_str(if position == 0 { "" } else { ", " });
                    item.write(level, out);
                }
                out.push(']');
            }
            Self::List(items) if items.is_empty() => out.push_str("[]"),
            Self::List(items) => {
                for (position, item) in items.iter().enumerate() {
                    out.push_str(if position == 0 { "[" } else { "," });
                    break_line(level + 1, out);
                    item.write(level + 1, out);
                }
                break_line(level, out);
                out.push(']');
            }
            Self::Object(members) => {
                for (position, (key, value)) in members.iter().enumerate() {
                    out.push_str(if position == 0 { "{" } else { "," });
                    break_line(level + 1, out);
                    push_text(key, out);
                    out.push_str(": ");
                    value.write(level + 1, out);
                }
                break_line(level, out);
                out.push('}');
            }
        }
    }
}

fn break_line(level: usize, out: &mut String) {
    out.push('\n');
    (0..level).for_each(|_| out.push_str("  "));
}

/// Writes the file of a family in a language.
pub(crate) fn data(
    lowered: &Lowered<'_>,
    texts: &Texts,
    complete: &Complete<'_>,
    locale: c::Locale<'_>,
    family: &c::Family<'_>,
    out: &mut String,
) {
    let emitter = Emitter { catalogue: lowered.catalogue, family, locale };
    let has = |entry: &&c::Entry<'_>| {
        c::Pages::has(complete, family, locale.language, &c::Page::Reference(c::Subject::of(family, entry)))
    };
    let has_line = || c::Pages::has(complete, family, locale.language, &c::Page::NonStandard);
    let file = Json::Object(vec![
        ("$comment", Json::Text(COMMENT)),
        ("$schema", Json::Text("../../schema/data.schema.json")),
        ("family", Json::Text(family.id)),
        ("language", emitter.language()),
        ("labels", emitter.labels(texts)),
        ("codes", Json::List(family.entries.iter().filter(has).map(|entry| emitter.entry(entry)).collect())),
        (
            "non_standard",
            Json::List(
                family.non_standard.iter().filter(|_| has_line()).map(|code| emitter.non_standard(code)).collect(),
            ),
        ),
        (
            "pairs",
            Json::List(
                (family.notes.iter())
                    .filter(|note| complete.note(locale.language, note))
                    .map(|note| emitter.note(note))
                    .collect(),
            ),
        ),
    ]);
    out.clear();
    file.write(0, out);
    out.push('\n');
}

/// The labels of a command.
fn command_labels(command: &c::Command<'_>) -> impl Iterator<Item = c::TextId> + use<> {
    let name = match command.name {
        c::CommandName::Label(text) => Some(text),
        c::CommandName::Word(_) => None,
    };
    name.into_iter().chain(command.every)
}

struct Emitter<'e, 'a> {
    catalogue: &'e c::Catalogue<'a>,
    family: &'e c::Family<'a>,
    locale: c::Locale<'a>,
}

impl<'a> Emitter<'_, 'a> {
    fn language(&self) -> Json<'a> {
        let c::Language { tag, native_name, direction, state, .. } = self.locale.language;
        let state = match state {
            c::State::Draft => "draft",
            c::State::Checked => "checked",
            c::State::Reviewed => "reviewed",
            c::State::Source => "source",
        };
        Json::Object(vec![
            ("tag", Json::Text(tag)),
            ("native_name", Json::Text(native_name)),
            ("direction", Json::Text(direction.id())),
            ("state", Json::Text(state)),
        ])
    }

    /// The labels by key; those of other families, and the names of codes, which stand with the codes, are left out.
    fn labels<'t>(&self, texts: &'t Texts) -> Json<'t>
    where
        'a: 't,
    {
        let slots = texts.slots.iter().zip(0_u32..).filter(|(slot, _)| slot.part == Part::Labels);
        let own = format!("{}/", self.family.id);
        let families: Vec<String> = self.catalogue.families.iter().map(|family| format!("{}/", family.id)).collect();
        let mut labels: Vec<(&str, Json<'t>)> = slots
            .filter_map(|(slot, number)| {
                let text = Json::Text(self.locale.text(c::TextId::new(number)));
                match slot.key.strip_prefix(&own) {
                    Some(key) if !key.ends_with("/name") => Some((key, text)),
                    None if !families.iter().any(|family| slot.key.starts_with(family)) => {
                        Some((slot.key.as_str(), text))
                    }
                    _ => None,
                }
            })
            .collect();
        // What it shares with another family is called as there.
        for text in self.family.commands.iter().flat_map(command_labels) {
            let slot = usize::try_from(text.slot()).ok().and_then(|slot| texts.slots.get(slot));
            if let Some((_, key)) = slot.and_then(|slot| slot.key.split_once('/'))
                && !labels.iter().any(|(own, _)| *own == key)
            {
                labels.push((key, self.text(text)));
            }
        }
        labels.sort_by_key(|(key, _)| *key);
        Json::Object(labels)
    }

    /// A code: a number where it is one, else its text.
    fn key(form: c::KeyForm, key: c::Key) -> Json<'a> {
        match form {
            c::KeyForm::EnhancedCode => Json::Owned(form.text(key).as_str().to_owned()),
            _ => Json::Number(key.number()),
        }
    }

    fn own_key(&self, key: c::Key) -> Json<'a> {
        Self::key(self.family.form, key)
    }

    fn text(&self, id: c::TextId) -> Json<'a> {
        Json::Text(self.locale.text(id))
    }

    fn sentences(&self, prose: &c::Prose<'_>) -> Json<'a> {
        Json::List(self.locale.text(prose.text).split('\n').map(Json::Text).collect())
    }

    fn optional(&self, prose: Option<&c::Prose<'_>>) -> Json<'a> {
        prose.map_or(Json::Null, |prose| self.sentences(prose))
    }

    fn places(&self, citations: &[c::CitationId]) -> Json<'a> {
        let places = citations.iter().filter_map(|id| self.catalogue.citation(*id));
        let places = places.map(|(document, citation)| match citation.section {
            "" => Json::Text(document.label),
            section => Json::Owned(format!("{} §{section}", document.label)),
        });
        Json::List(places.collect())
    }

    fn commands(&self, commands: &[c::CommandId]) -> Json<'a> {
        Json::Inline(commands.iter().filter_map(|id| Some(Json::Text(self.family.command(*id)?.id))).collect())
    }

    fn facts(facts: &c::Facts<'_>) -> Json<'a> {
        Json::Object(vec![
            ("advice", Json::Text(facts.advice.value.id())),
            ("scope", Json::Text(facts.scope.value.id())),
            ("fate", Json::Text(facts.fate.value.id())),
            ("next_host", Json::Text(facts.next_host.value.id())),
            ("address", Json::Text(facts.address.value.id())),
        ])
    }

    fn severity(&self, key: c::Key) -> Json<'a> {
        self.family.severity(key).map_or(Json::Null, |severity| Json::Text(severity.id))
    }

    fn answer(&self, entry: &c::Entry<'_>, answer: &c::Answer<'_>) -> Json<'a> {
        let at_command = entry.facts.with(&answer.facts);
        let cases = answer.cases.iter().map(|case| {
            Json::Object(vec![
                ("enhanced", Json::Inline(case.enhanced.iter().map(|code| Json::Owned(code.to_string())).collect())),
                ("facts", Self::facts(&at_command.with(&case.facts))),
                ("why", self.optional(case.why.as_ref())),
            ])
        });
        Json::Object(vec![
            ("commands", self.commands(answer.commands)),
            ("facts", Self::facts(&at_command)),
            ("cases", Json::List(cases.collect())),
        ])
    }

    fn class(&self, entry: &c::Entry<'_>, used: &c::ClassUse<'_>) -> Json<'a> {
        let concrete = self.family.form.in_class(entry.key, used.class);
        Json::Object(vec![
            ("code", self.own_key(concrete)),
            ("severity", self.severity(concrete)),
            ("basis", Json::Text(used.basis.value.id())),
            ("facts", Self::facts(&entry.facts.with(&used.facts))),
        ])
    }

    fn seen(&self, items: &[c::SeenWhen<'_>]) -> Json<'a> {
        let items = items.iter().map(|item| {
            Json::Object(vec![("commands", self.commands(item.commands)), ("text", self.sentences(&item.prose))])
        });
        Json::List(items.collect())
    }

    fn entry(&self, entry: &c::Entry<'a>) -> Json<'a> {
        let fix = entry
            .fix
            .iter()
            .map(|fix| Json::Object(vec![("actor", Json::Text(fix.actor.id())), ("text", self.sentences(&fix.prose))]));
        let category = self.family.category(entry.key);
        let partner = self.family.form.partner();
        let registered = entry.registered.iter().filter_map(|code| Some(Self::key(partner?, code.key)));
        Json::Object(vec![
            ("code", self.own_key(entry.key)),
            ("title", Json::Text(entry.title)),
            ("name", self.text(entry.name)),
            ("constant", Json::Text(entry.constant)),
            ("reply_text", Json::Text(entry.reply_text.value)),
            ("severity", self.severity(entry.key)),
            ("category", category.map_or(Json::Null, |category| Json::Text(category.id))),
            ("standing", Json::Text(entry.standing.value.id())),
            ("twin", entry.twin.map_or(Json::Null, |twin| self.own_key(twin))),
            ("closes", entry.closes.map_or(Json::Null, |closes| Json::Bool(closes.value))),
            ("facts", Self::facts(&entry.facts)),
            ("classes", Json::List(entry.classes.iter().map(|used| self.class(entry, used)).collect())),
            ("answers", Json::List(entry.answers.iter().map(|answer| self.answer(entry, answer)).collect())),
            ("registered", Json::Inline(registered.collect())),
            ("short", self.text(entry.short.text)),
            ("description", self.sentences(&entry.description)),
            ("seen_when", self.seen(entry.seen_when)),
            ("fix", Json::List(fix.collect())),
            ("use_when", self.sentences(&entry.use_when)),
            ("meanings", self.seen(entry.meanings)),
            ("in_practice", Json::List(entry.in_practice.iter().map(|prose| self.sentences(prose)).collect())),
            ("transcript", Json::List(entry.transcript.iter().map(|line| Json::Text(line)).collect())),
            ("sources", self.places(entry.sources)),
        ])
    }

    fn non_standard(&self, code: &c::NonStandard<'_>) -> Json<'a> {
        Json::Object(vec![
            ("code", self.own_key(code.key)),
            ("severity", self.severity(code.key)),
            ("evidence", Json::Text(code.evidence.value.id())),
            ("line", self.sentences(&code.line)),
            ("sources", self.places(code.sources)),
        ])
    }

    fn note(&self, note: &c::Note<'_>) -> Json<'a> {
        Json::Object(vec![
            ("codes", Json::Inline(vec![self.own_key(note.low), self.own_key(note.high)])),
            ("often_confused", Json::Bool(note.often_confused)),
            ("verdict", self.sentences(&note.verdict)),
            ("points", self.optional(note.points.as_ref())),
            ("choice", self.optional(note.choice.as_ref())),
            ("sources", self.places(note.sources)),
        ])
    }
}
