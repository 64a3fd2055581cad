//! A code with the entry that tells of it, in all the classes that it stands for.
//!
//! A code and its entry go in; the values of its facts come out, at a command and as a rule. A code that leaves its class
//! open has a value in each class; any other has one.

use crate::code::Code;
use crate::spec::{Entry, Family, items, text};
use serde_json::Value;

/// A code that has an entry: that of the entry, or one of its classes.
#[derive(Clone, Copy, Debug)]
pub struct Topic<'s> {
    /// The code.
    pub code: Code,
    /// What tells of it.
    pub entry: &'s Entry,
}

impl<'s> Topic<'s> {
    /// Number and title: `552 Exceeded Storage`.
    pub fn titled(self) -> String {
        format!("{} {}", self.code, self.entry.title())
    }

    /// The commands of its entry, in the order of the family.
    pub fn commands(self) -> impl Iterator<Item = &'s str> {
        self.entry.commands()
    }

    /// Whether both have the same entry, and differ in their class alone.
    pub fn shares_entry(self, other: Self) -> bool {
        self.entry.code == other.entry.code
    }

    /// The classes that it stands for, as they are written: its own, or all of them; none of a code whose class is a part of
    /// it, or that makes no sense in its class.
    pub fn classes(self) -> impl Iterator<Item = &'s Value> {
        let own = self.code.class();
        let stands_for = move |used: &&Value| own.is_none_or(|class| used["class"] == class);
        items(&self.entry.value["classes"]).filter(stands_for)
    }

    /// The codes that can stand beside it in one reply: those of its own class, if it has one.
    pub fn registered(self) -> impl Iterator<Item = Code> {
        let own = self.code.class();
        let all = items(&self.entry.value["registered"]).map(|item| Code::of(&item["code"]));
        all.filter(move |other| own.is_none() || other.class() == own)
    }

    /// This code in one of its classes.
    #[must_use]
    pub fn in_class(self, used: &Value) -> Self {
        Self { code: self.code.in_class(used["class"].as_u64().unwrap_or_default()), ..self }
    }

    /// The value of a fact in each class that it stands for, in an answer and in a case of one, if they are given.
    pub fn values(self, parts: &[&'s Value], fact: &str) -> Vec<&'s str> {
        let in_class = |used: &'s Value| self.entry.value_in(&[&[used], parts].concat(), fact);
        let values: Vec<&str> = self.classes().map(in_class).collect();
        if values.is_empty() { vec![self.entry.value_in(parts, fact)] } else { values }
    }

    /// The values of a fact where nothing particular is said.
    pub fn rules(self, fact: &str) -> Vec<&'s str> {
        self.values(&[], fact)
    }

    /// The values of a fact at a command.
    pub fn all_at(self, family: &Family, command: &str, fact: &str) -> Vec<&'s str> {
        self.values(self.entry.answer_at(family, command).as_slice(), fact)
    }

    /// The value of a fact where nothing particular is said, in its only class.
    pub fn rule(self, fact: &str) -> &'s str {
        self.rules(fact).first().copied().unwrap_or("⟨no class⟩")
    }

    /// The value of a fact at a command, in its only class.
    pub fn at(self, family: &Family, command: &str, fact: &str) -> &'s str {
        self.all_at(family, command, fact).first().copied().unwrap_or("⟨no class⟩")
    }

    /// The value that an answer gives a fact at a command, whatever the class; none if it gives none.
    pub fn particular(self, family: &Family, command: &str, fact: &str) -> Option<&'s str> {
        self.entry.answer_at(family, command)?["facts"][fact]["value"].as_str()
    }

    /// Whether it ends the connection; `None` where the code alone does not tell.
    pub fn closes(self) -> Option<bool> {
        self.entry.value["closes"]["value"].as_bool()
    }

    /// The short text that the defining document gives it.
    pub fn reply_text(self) -> &'s str {
        text(&self.entry.value["reply_text"], "value")
    }
}
