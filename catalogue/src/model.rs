//! What a catalogue holds: families, their codes with facts and texts, and notes on pairs.
//!
//! Everything is borrowed, so that the same types stand on statics or on what a generator has read. Texts are slots
//! ([`TextId`]), facts are values; neither knows a language.

use crate::{Address, Advice, Fate, Key, KeyForm, Language, NextHost, Outcome, Phrase, Scope, Standing, TextId};

/// A whole catalogue.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue<'a> {
    /// The crate in which its constants are found; empty if pages name none.
    pub crate_name: &'a str,
    /// The families of codes, in the order of the spec.
    pub families: &'a [Family<'a>],
    /// All languages, the source language first, with or without their texts.
    pub languages: &'a [Language<'a>],
    /// The documents on which the catalogue rests.
    pub documents: &'a [Document<'a>],
    /// The places in those documents, sorted by document and section.
    pub citations: &'a [Citation<'a>],
}

impl<'a> Catalogue<'a> {
    /// The family with this id.
    pub fn family(&self, id: &str) -> Option<&'a Family<'a>> {
        self.families.iter().find(|family| family.id == id)
    }

    /// The language with this tag, to the letter.
    pub fn language(&self, tag: &str) -> Option<&'a Language<'a>> {
        self.languages.iter().find(|language| language.tag == tag)
    }

    /// A citation with its document.
    pub fn citation(&self, id: CitationId) -> Option<(&'a Document<'a>, &'a Citation<'a>)> {
        let citation = self.citations.get(usize::from(id.0))?;
        Some((self.documents.get(usize::from(citation.document))?, citation))
    }
}

/// A document that facts and texts rest on.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// How it is called in a text, such as `RFC 5321`.
    pub label: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Where it is.
    pub url: &'a str,
    /// What leads from the document to a section: this, then the number; empty if sections have no address.
    pub section_prefix: &'a str,
}

/// A place in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation<'a> {
    /// The index of the document in [`Catalogue::documents`].
    pub document: u16,
    /// The section, such as `4.2.1`; empty for the document as a whole.
    pub section: &'a str,
}

/// The index of a citation in [`Catalogue::citations`]; their order is that of documents and sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CitationId(pub u16);

/// What a fact or a text rests on.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    /// The places that say it, or from which it follows.
    pub sources: &'a [CitationId],
    /// Whether it is, at least in part, the catalogue's own inference.
    pub inferred: bool,
}

impl<'a> Basis<'a> {
    /// What the sources say themselves.
    pub const fn new(sources: &'a [CitationId]) -> Self {
        Self { sources, inferred: false }
    }

    /// What follows from the sources, or from none.
    pub const fn inferred(sources: &'a [CitationId]) -> Self {
        Self { sources, inferred: true }
    }
}

impl<'a, T> Sourced<'a, T> {
    /// A fact that the sources state.
    pub const fn new(value: T, sources: &'a [CitationId]) -> Self {
        Self { value, basis: Basis::new(sources) }
    }

    /// A fact that is inferred.
    pub const fn inferred(value: T, sources: &'a [CitationId]) -> Self {
        Self { value, basis: Basis::inferred(sources) }
    }
}

impl<'a> Prose<'a> {
    /// A text that the sources bear out.
    pub const fn new(text: TextId, sources: &'a [CitationId]) -> Self {
        Self { text, basis: Basis::new(sources) }
    }

    /// A text that is inferred, at least in part.
    pub const fn inferred(text: TextId, sources: &'a [CitationId]) -> Self {
        Self { text, basis: Basis::inferred(sources) }
    }
}

/// A fact with what it rests on.
#[derive(Clone, Copy, Debug)]
pub struct Sourced<'a, T> {
    /// The fact.
    pub value: T,
    /// What it rests on.
    pub basis: Basis<'a>,
}

/// A text with what it rests on.
#[derive(Clone, Copy, Debug)]
pub struct Prose<'a> {
    /// The slot of the text.
    pub text: TextId,
    /// What it rests on.
    pub basis: Basis<'a>,
}

/// One family of codes: a protocol's, or one of a protocol's.
#[derive(Clone, Copy, Debug)]
pub struct Family<'a> {
    /// Its id, which is also a directory of pages and a module of Rust.
    pub id: &'a str,
    /// What stands before a code in a title, the same in every language.
    pub kicker: &'a str,
    /// How its keys are written.
    pub form: KeyForm,
    /// Its severities, as ranges of keys in rising order.
    pub severities: &'a [Severity<'a>],
    /// Its categories.
    pub categories: &'a [Category<'a>],
    /// The commands its codes answer.
    pub commands: &'a [Command<'a>],
    /// Its codes, in the order of their keys.
    pub entries: &'a [Entry<'a>],
    /// The number of the first key in `index`.
    pub index_start: u32,
    /// For each key from `index_start` on: one more than the position in `entries`, or 0 if there is no entry.
    pub index: &'a [u16],
    /// Notes on pairs, in the order of the pairs.
    pub notes: &'a [Note<'a>],
    /// The title of the list of codes.
    pub reference_title: TextId,
    /// The title of the list of comparisons.
    pub comparisons_title: TextId,
}

impl<'a> Family<'a> {
    /// The entry of a key.
    pub fn entry(&self, key: impl Into<Key>) -> Option<&'a Entry<'a>> {
        let offset = key.into().number().checked_sub(self.index_start)?;
        let position = self.index.get(usize::try_from(offset).ok()?)?;
        self.entries.get(usize::from(*position).checked_sub(1)?)
    }

    /// The severity of a key, known or not: for an unknown one it is all there is to know.
    pub fn severity(&self, key: impl Into<Key>) -> Option<&'a Severity<'a>> {
        let number = key.into().number();
        self.severities.iter().find(|severity| severity.from <= number && number <= severity.to)
    }

    /// The category of a key, by its second digit.
    pub fn category(&self, key: impl Into<Key>) -> Option<&'a Category<'a>> {
        let text = self.form.text(key.into());
        let digit = text.as_str().as_bytes().get(1)?.checked_sub(b'0')?;
        self.categories.iter().find(|category| category.second_digit == digit)
    }

    /// The note on a pair of keys, in any order.
    pub fn note(&self, one: Key, other: Key) -> Option<&'a Note<'a>> {
        let pair = if one <= other { (one, other) } else { (other, one) };
        let position = self.notes.binary_search_by(|note| (note.low, note.high).cmp(&pair)).ok()?;
        self.notes.get(position)
    }

    /// A command by its index.
    pub fn command(&self, id: CommandId) -> Option<&'a Command<'a>> {
        self.commands.get(usize::from(id.0))
    }

    /// Whether a pair of entries has a page of its own: both are compared with all others, or a note says why.
    pub fn has_comparison(&self, one: &Entry<'_>, other: &Entry<'_>) -> bool {
        one.key != other.key && ((one.compared && other.compared) || self.note(one.key, other.key).is_some())
    }
}

/// A severity: what a range of keys has in common.
#[derive(Clone, Copy, Debug)]
pub struct Severity<'a> {
    /// Its id in the family.
    pub id: &'a str,
    /// The number of its first key.
    pub from: u32,
    /// The number of its last key.
    pub to: u32,
    /// What it is called.
    pub label: TextId,
    /// What to do after a code of which nothing else is known.
    pub advice: Sourced<'a, Advice>,
}

impl Severity<'_> {
    /// What the severity amounts to.
    pub const fn outcome(&self) -> Outcome {
        Outcome::of(self.advice.value)
    }
}

/// A category: what a second digit stands for.
#[derive(Clone, Copy, Debug)]
pub struct Category<'a> {
    /// Its id in the family.
    pub id: &'a str,
    /// The second digit.
    pub second_digit: u8,
    /// What it is called.
    pub label: TextId,
}

/// The index of a command in [`Family::commands`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandId(pub u8);

/// A command, or another point of a session at which a code can come.
#[derive(Clone, Copy, Debug)]
pub struct Command<'a> {
    /// Its id in the family.
    pub id: &'a str,
    /// How it is called.
    pub name: CommandName<'a>,
    /// Whether it stands for every command.
    pub every: bool,
}

/// How a command is called.
#[derive(Clone, Copy, Debug)]
pub enum CommandName<'a> {
    /// By a word of the protocol, the same in every language.
    Word(&'a str),
    /// By a label that each language has.
    Label(TextId),
}

/// The facts that may differ from command to command and from cause to cause.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// What to do.
    pub advice: Sourced<'a, Advice>,
    /// What the reply is about.
    pub scope: Sourced<'a, Scope>,
    /// What has become of the message.
    pub fate: Sourced<'a, Fate>,
    /// Whether another host may answer differently.
    pub next_host: Sourced<'a, NextHost>,
    /// What it says of the recipient's address.
    pub address: Sourced<'a, Address>,
}

impl<'a> Facts<'a> {
    /// These facts, but for those that are overridden.
    #[must_use]
    pub fn with(&self, overrides: &Overrides<'a>) -> Self {
        Self {
            advice: overrides.advice.unwrap_or(self.advice),
            scope: overrides.scope.unwrap_or(self.scope),
            fate: overrides.fate.unwrap_or(self.fate),
            next_host: overrides.next_host.unwrap_or(self.next_host),
            address: overrides.address.unwrap_or(self.address),
        }
    }
}

/// The facts that differ from the rule at some command or for some cause.
#[derive(Clone, Copy, Debug, Default)]
pub struct Overrides<'a> {
    /// What to do.
    pub advice: Option<Sourced<'a, Advice>>,
    /// What the reply is about.
    pub scope: Option<Sourced<'a, Scope>>,
    /// What has become of the message.
    pub fate: Option<Sourced<'a, Fate>>,
    /// Whether another host may answer differently.
    pub next_host: Option<Sourced<'a, NextHost>>,
    /// What it says of the recipient's address.
    pub address: Option<Sourced<'a, Address>>,
}

impl Overrides<'_> {
    /// Nothing differs from the rule.
    pub const NONE: Self = Self { advice: None, scope: None, fate: None, next_host: None, address: None };
}

/// One code with its facts and texts.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The code.
    pub key: Key,
    /// The English title, the same in every language.
    pub title: &'a str,
    /// The name of its constant in Rust.
    pub constant: &'a str,
    /// Its name in a language.
    pub name: TextId,
    /// The short text that the defining document gives it.
    pub reply_text: Sourced<'a, &'a str>,
    /// How well founded it is.
    pub standing: Sourced<'a, Standing>,
    /// Whether it has a comparison page with each other code of which the same is true.
    pub compared: bool,
    /// The code that says the same for good, or for now.
    pub twin: Option<Key>,
    /// The facts that hold unless an answer says otherwise.
    pub facts: Facts<'a>,
    /// Whether the server ends the connection after it.
    pub closes: Sourced<'a, bool>,
    /// The commands it answers, and what is particular there.
    pub answers: &'a [Answer<'a>],
    /// The enhanced status codes that it is registered or specified with.
    pub enhanced: &'a [Enhanced<'a>],
    /// One sentence that a program can show its user.
    pub short: Prose<'a>,
    /// What the code means.
    pub description: Prose<'a>,
    /// When it is seen.
    pub seen_when: &'a [SeenWhen<'a>],
    /// What each person involved can do.
    pub fix: &'a [Fix<'a>],
    /// When a server sends it.
    pub use_when: Prose<'a>,
    /// What else it means, after particular commands.
    pub meanings: &'a [SeenWhen<'a>],
    /// How servers are seen to use it beside its definition.
    pub in_practice: &'a [Prose<'a>],
    /// An example session, line by line.
    pub transcript: &'a [&'a str],
    /// Everything that its facts and texts rest on, sorted and once.
    pub sources: &'a [CitationId],
}

impl<'a> Entry<'a> {
    /// The answers that are given to a command, those for every command included.
    pub fn answers_to(&self, family: &Family<'a>, command: CommandId) -> impl Iterator<Item = &'a Answer<'a>> {
        let family = *family;
        self.answers.iter().filter(move |answer| {
            answer.commands.iter().any(|id| *id == command || family.command(*id).is_some_and(|named| named.every))
        })
    }

    /// The facts at a command; the rule where nothing particular is known.
    pub fn facts_at(&self, family: &Family<'a>, command: CommandId) -> Facts<'a> {
        let exact = self.answers.iter().find(|answer| answer.commands.contains(&command));
        match exact.or_else(|| self.answers_to(family, command).next()) {
            Some(answer) => self.facts.with(&answer.facts),
            None => self.facts,
        }
    }
}

/// A code as the answer to some commands.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// The commands.
    pub commands: &'a [CommandId],
    /// What says that they can be answered so.
    pub basis: Basis<'a>,
    /// What is particular at them.
    pub facts: Overrides<'a>,
    /// Causes that can be told apart there.
    pub cases: &'a [Case<'a>],
}

/// One cause of a code at a command, told by the enhanced status code.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The enhanced status codes that tell it.
    pub enhanced: &'a [&'a str],
    /// What it rests on.
    pub basis: Basis<'a>,
    /// What is particular to it.
    pub facts: Overrides<'a>,
    /// Why the advice departs from the severity, if it does.
    pub why: Option<Prose<'a>>,
}

/// An enhanced status code that goes with a code.
#[derive(Clone, Copy, Debug)]
pub struct Enhanced<'a> {
    /// The enhanced status code.
    pub code: &'a str,
    /// What says so.
    pub basis: Basis<'a>,
}

/// What a code means at some commands, or when it is seen there.
#[derive(Clone, Copy, Debug)]
pub struct SeenWhen<'a> {
    /// The commands.
    pub commands: &'a [CommandId],
    /// The text.
    pub prose: Prose<'a>,
}

/// What one person involved can do.
#[derive(Clone, Copy, Debug)]
pub struct Fix<'a> {
    /// Who.
    pub actor: crate::Actor,
    /// What.
    pub prose: Prose<'a>,
}

/// What an expert adds to a pair of codes that people mix up.
#[derive(Clone, Copy, Debug)]
pub struct Note<'a> {
    /// The lower code.
    pub low: Key,
    /// The higher code.
    pub high: Key,
    /// The line that leads the comparison.
    pub verdict: Prose<'a>,
    /// Further points.
    pub points: Option<Prose<'a>>,
    /// Which of the two a server sends.
    pub choice: Option<Prose<'a>>,
    /// Everything that the note rests on, sorted and once.
    pub sources: &'a [CitationId],
}

/// The phrase for yes or no to whether a reply ends the connection.
pub(crate) const fn closes_label(closes: bool) -> Phrase {
    if closes { Phrase::ClosesYes } else { Phrase::ClosesNo }
}
