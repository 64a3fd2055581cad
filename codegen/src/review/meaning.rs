//! What programs act on: changes of advice, actors, severities, closings and public names, in words.
//!
//! Takes two lowered catalogues, gives lines. It says nothing of texts.

use catalogue::{CommandId, CommandName, Entry, Facts, Family, Key, Phrase};
use replybook_build::Lowered;
use std::collections::{BTreeMap, BTreeSet};

/// What changed for those who use the crate.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Meaning {
    /// Changes on which programs act.
    pub(crate) acted_on: Vec<String>,
    /// Changes of names that programs use.
    pub(crate) names: Vec<String>,
}

/// Compares two catalogues.
pub(crate) fn compare(base: &Lowered<'_>, head: &Lowered<'_>) -> Meaning {
    let mut meaning = Meaning::default();
    let families =
        |lowered: &Lowered<'_>| lowered.catalogue.families.iter().map(|family| family.id.to_owned()).collect();
    let ids: BTreeSet<String> = families(base);
    for id in &ids | &families(head) {
        match (base.catalogue.family(&id), head.catalogue.family(&id)) {
            (Some(_), None) => meaning.names.push(format!("the module `{id}` is removed")),
            (None, Some(_)) => meaning.names.push(format!("the module `{id}` is new")),
            (Some(old), Some(new)) => {
                Comparison { old: Side { lowered: base, family: old }, new: Side { lowered: head, family: new } }
                    .compare(&mut meaning);
            }
            (None, None) => {}
        }
    }
    meaning
}

#[derive(Clone, Copy)]
struct Side<'s, 'a> {
    lowered: &'s Lowered<'a>,
    family: &'s Family<'a>,
}

impl<'a> Side<'_, 'a> {
    /// A phrase in the source language.
    fn say(&self, phrase: Phrase) -> &'a str {
        self.lowered.packs.first().map_or("", |pack| pack.get(phrase.into()))
    }

    fn command(&self, id: CommandId) -> Option<(String, String)> {
        let command = self.family.command(id)?;
        let name = match command.name {
            CommandName::Word(word) => word,
            CommandName::Label(text) => self.lowered.packs.first().map_or("", |pack| pack.get(text)),
        };
        Some((command.id.to_owned(), name.to_owned()))
    }

    /// The advice for each command and each cause, by a name for people.
    fn advice(&self, entry: &Entry<'a>) -> BTreeMap<String, &'a str> {
        let say = |facts: &Facts<'_>| self.say(facts.advice.value.label());
        let mut advice = BTreeMap::from([(String::new(), say(&entry.facts))]);
        for used in entry.classes {
            advice.insert(format!(" in class {}", used.class), say(&entry.facts.with(&used.facts)));
        }
        for answer in entry.answers {
            let at_command = entry.facts.with(&answer.facts);
            for (_, name) in answer.commands.iter().filter_map(|id| self.command(*id)) {
                advice.insert(format!(" at {name}"), say(&at_command));
                for case in answer.cases {
                    let cause = case.enhanced.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                    advice.insert(format!(" at {name} with {cause}"), say(&at_command.with(&case.facts)));
                }
            }
        }
        advice
    }
}

struct Comparison<'s, 'a> {
    old: Side<'s, 'a>,
    new: Side<'s, 'a>,
}

impl<'a> Comparison<'_, 'a> {
    fn compare(&self, meaning: &mut Meaning) {
        let keys = |side: &Side<'_, 'a>| side.family.entries.iter().map(|entry| entry.key).collect::<BTreeSet<Key>>();
        for key in &keys(&self.old) | &keys(&self.new) {
            let code = self.new.family.form.text(key);
            let module = self.new.family.id;
            match (self.old.family.entry(key), self.new.family.entry(key)) {
                (None, Some(new)) => {
                    meaning.acted_on.push(format!("{code} is new: {}", self.new.say(new.facts.advice.value.label())));
                    meaning.names.push(format!("`{module}::{}` is new", new.constant));
                }
                (Some(old), None) => {
                    meaning.acted_on.push(format!("{code} is removed"));
                    meaning.names.push(format!("`{module}::{}` is removed", old.constant));
                }
                (Some(old), Some(new)) => {
                    if old.constant != new.constant {
                        meaning.names.push(format!("`{module}::{}` → `{module}::{}`", old.constant, new.constant));
                    }
                    self.entry(code.as_str(), old, new, &mut meaning.acted_on);
                }
                (None, None) => {}
            }
        }
    }

    fn entry(&self, code: &str, old: &Entry<'a>, new: &Entry<'a>, lines: &mut Vec<String>) {
        let severity = |side: &Side<'_, 'a>, entry: &Entry<'a>| {
            let severity = side.family.severity(entry.key)?;
            Some(side.lowered.packs.first()?.get(severity.label))
        };
        if let (Some(was), Some(is)) = (severity(&self.old, old), severity(&self.new, new))
            && was != is
        {
            lines.push(format!("{code}: {was} → {is}"));
        }
        let (was, is) = (self.old.advice(old), self.new.advice(new));
        for (place, advice) in &is {
            // What is new at a command follows from the rule of before.
            let before = was
                .get(place)
                .or_else(|| was.get(place.split(" with ").next().unwrap_or(place)))
                .or_else(|| was.get(""));
            if let Some(before) = before.filter(|before| *before != advice) {
                lines.push(format!("{code}{place}: {before} → {advice}"));
            }
        }
        let verb = |place: &str| if place.starts_with(" in class ") { "occurs" } else { "answers" };
        for place in was.keys().filter(|place| !is.contains_key(*place)) {
            lines.push(format!("{code} no longer {}{place}", verb(place)));
        }
        for place in is.keys().filter(|place| !was.contains_key(*place) && !place.contains(" with ")) {
            lines.push(format!("{code} now {}{place}", verb(place)));
        }
        let closes = |entry: &Entry<'a>| match entry.closes.map(|closes| closes.value) {
            Some(true) => "ends the connection",
            Some(false) => "leaves the connection open",
            None => "does not tell whether the connection ends",
        };
        if closes(old) != closes(new) {
            lines.push(format!("{code}: {} → {}", closes(old), closes(new)));
        }
        let actors = |entry: &Entry<'a>| entry.fix.iter().map(|fix| fix.actor).collect::<BTreeSet<_>>();
        let (was, is) = (actors(old), actors(new));
        for actor in &is - &was {
            lines.push(format!("{code}: can now be acted on by: {}", self.new.say(actor.label())));
        }
        for actor in &was - &is {
            lines.push(format!("{code}: can no longer be acted on by: {}", self.old.say(actor.label())));
        }
    }
}
