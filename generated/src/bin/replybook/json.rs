//! The answers as JSON.
//!
//! Situations and pairs go in; values come out whose shape the README documents: ids as in the spec, texts of the
//! language without markup, sources as `RFC 5321 §4.2.1`. A field is always there; what is not known is `null`.

use crate::answer::{self, closes_phrase, phrase_of};
use crate::coded::Coded;
use crate::compare::Pair;
use crate::outline::Outline;
use crate::part::Side;
use crate::pen::place;
use crate::situation::Situation;
use crate::text;
use replybook::catalogue::{
    Basis, Command, CommandId, CommandName, Phrase, Prose, Relation, SeenWhen, Sourced, Subject, TextId,
};
use replybook::{CATALOGUE, Entry, Family, Locale, Reason};
use serde_json::{Value, json};

/// What is said of a reply; in brief, without what its entry says of every reply with this code.
pub(crate) fn explain(situation: &Situation, locale: Locale<'static>, brief: bool) -> Value {
    let Some(family) = situation.coded.family() else { return Value::Null };
    let of = Of { family, locale };
    let mut value = of.code(situation.coded);
    let extra = json!({
        "locale": locale.language.tag,
        "enhanced": situation.enhanced.map(|code| code.to_string()),
        "command": situation.command.map(|id| of.command(id)),
        "lines_differ": situation.lines_differ,
        "decision": situation.coded.is_concrete().then(|| of.decision(situation)),
        "nearest": of.nearest(situation),
    });
    merge(&mut value, extra);
    if !brief {
        merge(&mut value, json!({ "entry": family.entry(situation.coded.key).map(|entry| of.entry(entry)) }));
    }
    let cause = situation.enhanced.map(Coded::new).and_then(|coded| {
        let of = Of { family: coded.family()?, locale };
        let mut cause = of.code(coded);
        if !brief {
            merge(&mut cause, json!({ "entry": of.family.entry(coded.key).map(|entry| of.entry(entry)) }));
        }
        Some(cause)
    });
    merge(&mut value, json!({ "cause": cause }));
    value
}

/// What separates two codes.
pub(crate) fn compare(pair: &Pair) -> Value {
    let of = Of { family: pair.family, locale: pair.locale };
    let relation = Relation::of(pair.family, &pair.low, &pair.high);
    let (relation, label) = match relation {
        Relation::Rivals => ("rivals", Phrase::RelationRivals),
        Relation::Outcomes => ("outcomes", Phrase::RelationOutcomes),
        Relation::Strangers => ("strangers", Phrase::RelationStrangers),
    };
    let mut outline = Outline::new(pair.locale.language);
    if pair.compose(&mut outline).is_err() {
        return Value::Null;
    }
    let differences = outline.section("differences");
    let rows = differences.iter().flat_map(|section| section.rows.iter().skip(1)).map(|row| {
        let [fact, low, high] = row.as_slice() else { return Value::Null };
        let titles = pair.family.titles;
        let title = |text: TextId| match text {
            _ if text == titles.severity => Some("severity"),
            _ if text == titles.commands => Some("commands"),
            _ if text == titles.registered => Some("registered"),
            _ => None,
        };
        let id = |text: TextId| Phrase::ALL.iter().find(|phrase| TextId::from(**phrase) == text);
        json!({
            "fact": fact.first.and_then(|text| title(text).or_else(|| id(text)?.key().strip_prefix("fact/"))),
            "label": fact.text,
            "low": low.text,
            "high": high.text,
        })
    });
    let subject = |subject: &Subject<'static>| {
        let mut value = of.code(Coded::of(pair.family, subject.key()));
        merge(&mut value, json!({ "entry": subject.entry().map(|entry| of.entry(entry)) }));
        value
    };
    json!({
        "locale": pair.locale.language.tag,
        "title": outline.title,
        "relation": { "id": relation, "label": pair.locale.text(label) },
        "verdict": outline.sections.first().map(|head| head.paragraphs.join("\n")),
        "points": differences.map(|section| section.items.clone()),
        "differences": rows.collect::<Vec<_>>(),
        "same": differences.and_then(|section| section.paragraphs.first()),
        "choice": outline.section("use-when").and_then(|section| section.paragraphs.first()),
        "low": subject(&pair.low),
        "high": subject(&pair.high),
    })
}

/// Adds the fields of one object to another.
pub(crate) fn merge(value: &mut Value, more: Value) {
    if let (Value::Object(fields), Value::Object(more)) = (value, more) {
        fields.extend(more);
    }
}

/// What can be said of codes of a family in a language.
#[derive(Clone, Copy)]
struct Of {
    family: &'static Family<'static>,
    locale: Locale<'static>,
}

impl Of {
    /// What there is to say of any code.
    fn code(self, coded: Coded) -> Value {
        let code = coded.key;
        let entry = self.family.entry(code);
        let known = self.family.non_standard(code);
        json!({
            "code": coded.json(),
            "title": entry.map(|entry| entry.title),
            "name": self.locale.text(entry.map_or(Phrase::UnknownName.into(), |entry| entry.name)),
            "short": entry.map(|entry| self.text(entry.short.text)),
            "severity": self.family.severity(code).map(|severity| self.labelled(severity.id, severity.label)),
            "category": self.family.category(code).map(|category| self.labelled(category.id, category.label)),
            "non_standard": known.map(|known| json!({
                "evidence": self.sourced(known.evidence.value.id(), known.evidence.value.label(), known.evidence.basis),
                "line": self.prose(&known.line),
            })),
        })
    }

    fn decision(self, situation: &Situation) -> Value {
        let decision = situation.decide();
        let reason = match decision.reason {
            Reason::Severity => "severity",
            Reason::Rule => "rule",
            Reason::Command => "command",
            Reason::Cause => "cause",
        };
        let advice = decision.advice;
        let actors = decision.actors().map(|actor| self.labelled(actor.id(), actor.label()));
        json!({
            "advice": self.sourced(advice.value.id(), advice.value.label(), advice.basis),
            "scope": decision.scope.map(|fact| self.sourced(fact.value.id(), fact.value.label(), fact.basis)),
            "fate": decision.fate.map(|fact| self.sourced(fact.value.id(), fact.value.label(), fact.basis)),
            "next_host": decision.next_host.map(|fact| self.sourced(fact.value.id(), fact.value.label(), fact.basis)),
            "address": decision.address.map(|fact| self.sourced(fact.value.id(), fact.value.label(), fact.basis)),
            "closes": decision.entry.and_then(|entry| entry.closes).map(|closes| self.closes(&closes)),
            "reason": { "id": reason, "label": phrase_of(decision.reason).map(|phrase| self.locale.text(phrase)) },
            "why": decision.why.map(|why| self.prose(&why)),
            "at_odds": decision.is_at_odds,
            "actors": actors.collect::<Vec<_>>(),
        })
    }

    /// What an entry says of every reply with its code.
    fn entry(self, entry: &'static Entry<'static>) -> Value {
        let fix = entry.fix.iter().map(|fix| {
            let mut value = self.prose(&fix.prose);
            merge(&mut value, json!({ "actor": self.labelled(fix.actor.id(), fix.actor.label()) }));
            value
        });
        let partner = CATALOGUE.partner(self.family);
        let registered = entry.registered.iter().filter_map(|registered| {
            let (code, basis) = (Coded::of(partner?, registered.key), registered.basis);
            Some(json!({ "code": code.json(), "sources": places(basis), "inferred": basis.inferred }))
        });
        let classes = entry.classes.iter().map(|used| {
            let code = Coded::of(self.family, self.family.form.in_class(entry.key, used.class));
            let advice = entry.facts_in(used.class).advice;
            json!({
                "code": code.json(),
                "basis": self.sourced(used.basis.value.id(), used.basis.value.label(), used.basis.basis),
                "advice": self.sourced(advice.value.id(), advice.value.label(), advice.basis),
            })
        });
        let commands = entry.answers.iter().flat_map(|answer| answer.commands);
        json!({
            "constant": entry.constant,
            "reply_text": { "text": entry.reply_text.value, "sources": places(entry.reply_text.basis) },
            "standing": self.sourced(entry.standing.value.id(), entry.standing.value.label(), entry.standing.basis),
            "closes": entry.closes.map(|closes| self.closes(&closes)),
            "commands": commands.map(|id| self.command(*id)).collect::<Vec<_>>(),
            "description": self.prose(&entry.description),
            "seen_when": entry.seen_when.iter().map(|seen| self.seen_when(seen)).collect::<Vec<_>>(),
            "fix": fix.collect::<Vec<_>>(),
            "use_when": self.prose(&entry.use_when),
            "meanings": entry.meanings.iter().map(|seen| self.seen_when(seen)).collect::<Vec<_>>(),
            "in_practice": entry.in_practice.iter().map(|prose| self.prose(prose)).collect::<Vec<_>>(),
            "classes": classes.collect::<Vec<_>>(),
            "registered": registered.collect::<Vec<_>>(),
            "transcript": entry.transcript,
            "sources": entry.sources.iter().map(|id| place(*id)).collect::<Vec<_>>(),
        })
    }

    fn seen_when(self, seen: &SeenWhen<'static>) -> Value {
        let mut value = self.prose(&seen.prose);
        let commands: Vec<Value> = seen.commands.iter().map(|id| self.command(*id)).collect();
        merge(&mut value, json!({ "commands": commands }));
        value
    }

    /// The codes that are near one without an entry: those that its page names.
    fn nearest(self, situation: &Situation) -> Vec<Value> {
        let mut outline = Outline::new(self.locale.language);
        if answer::page(situation.coded, self.locale, Side::Body, &mut outline).is_err() {
            return Vec::new();
        }
        let items = outline.section("nearest").into_iter().flat_map(|section| &section.items);
        let entries = items.filter_map(|item| self.family.entry(self.family.form.parse(item.split(' ').next()?)?));
        entries.map(|entry| {
            json!({ "code": Coded::of(self.family, entry.key).json(), "title": entry.title, "name": self.locale.text(entry.name) })
        }).collect()
    }

    fn command(self, id: CommandId) -> Value {
        let Some(Command { id, name, .. }) = self.family.command(id) else { return Value::Null };
        match name {
            CommandName::Word(word) => json!({ "id": id, "label": word }),
            CommandName::Label(text) => self.labelled(id, *text),
        }
    }

    fn text(self, id: TextId) -> String {
        text::whole(self.locale, id)
    }

    fn labelled(self, id: &str, label: impl Into<TextId>) -> Value {
        json!({ "id": id, "label": self.locale.text(label) })
    }

    fn sourced(self, id: &str, label: Phrase, basis: Basis<'_>) -> Value {
        json!({ "id": id, "label": self.locale.text(label), "sources": places(basis), "inferred": basis.inferred })
    }

    fn closes(self, closes: &Sourced<'_, bool>) -> Value {
        let label = self.locale.text(closes_phrase(closes.value));
        let Basis { inferred, .. } = closes.basis;
        json!({ "value": closes.value, "label": label, "sources": places(closes.basis), "inferred": inferred })
    }

    fn prose(self, prose: &Prose<'_>) -> Value {
        json!({ "text": self.text(prose.text), "sources": places(prose.basis), "inferred": prose.basis.inferred })
    }
}

fn places(basis: Basis<'_>) -> Vec<String> {
    basis.sources.iter().map(|id| place(*id)).collect()
}
