//! What a catalogue holds: families, their codes with facts and texts, and notes on pairs.
//!
//! Everything is borrowed, so that the same types stand on statics or on what a generator has read. Texts are slots
//! ([`TextId`]), facts are values; neither knows a language.

use crate::{
    Address, Advice, ClassBasis, EnhancedCode, Evidence, Fate, Key, KeyForm, Language, NextHost, Outcome, Phrase,
    Scope, Standing, TextId,
};

/// A whole catalogue.
///
/// ```
/// use replybook::CATALOGUE;
///
/// assert_eq!(CATALOGUE.crate_name, "replybook");
/// assert!(CATALOGUE.family("smtp").is_some());
/// assert!(CATALOGUE.language("zh-Hans").is_some());
/// ```
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

    /// The family whose codes are written in this form; the first, if there are several.
    ///
    /// ```
    /// use replybook::{CATALOGUE, catalogue::KeyForm};
    ///
    /// assert_eq!(CATALOGUE.family_of(KeyForm::EnhancedCode).map(|family| family.id), Some("enhanced"));
    /// ```
    pub fn family_of(&self, form: KeyForm) -> Option<&'a Family<'a>> {
        self.families.iter().find(|family| family.form == form)
    }

    /// The family whose codes stand beside those of a family in one reply.
    pub fn partner(&self, family: &Family<'_>) -> Option<&'a Family<'a>> {
        self.family_of(family.form.partner()?)
    }

    /// The language with this tag, to the letter.
    pub fn language(&self, tag: &str) -> Option<&'a Language<'a>> {
        self.languages.iter().find(|language| language.tag == tag)
    }

    /// A citation with its document.
    ///
    /// ```
    /// use replybook::{CATALOGUE, smtp};
    ///
    /// let entry = replybook::entry(smtp::EXCEEDED_STORAGE).ok_or("no such code")?;
    /// let source = entry.reply_text.basis.sources.first().ok_or("no source")?;
    /// let (document, citation) = CATALOGUE.citation(*source).ok_or("no such citation")?;
    /// assert_eq!((document.label, citation.section), ("RFC 5321", "4.2.3"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn citation(&self, id: CitationId) -> Option<(&'a Document<'a>, &'a Citation<'a>)> {
        let citation = self.citations.get(usize::from(id.0))?;
        Some((self.documents.get(usize::from(citation.document))?, citation))
    }
}

/// A document that facts and texts rest on.
///
/// ```
/// use replybook::CATALOGUE;
///
/// assert!(CATALOGUE.documents.iter().any(|document| document.label == "RFC 5321"));
/// ```
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
///
/// ```
/// use catalogue::Citation;
///
/// let citation = Citation { document: 0, section: "4.2.1" };
/// assert_eq!(citation.section, "4.2.1");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation<'a> {
    /// The index of the document in [`Catalogue::documents`].
    pub document: u16,
    /// The section, such as `4.2.1`; empty for the document as a whole.
    pub section: &'a str,
}

/// The index of a citation in [`Catalogue::citations`]; their order is that of documents and sections.
///
/// ```
/// use catalogue::CitationId;
/// use replybook::CATALOGUE;
///
/// assert!(CATALOGUE.citation(CitationId(0)).is_some());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CitationId(pub u16);

/// What a fact or a text rests on.
///
/// ```
/// use catalogue::{Basis, CitationId};
///
/// assert!(!Basis::new(&[CitationId(0)]).inferred);
/// assert!(Basis::inferred(&[]).inferred);
/// ```
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
///
/// ```
/// use replybook::{Advice, smtp};
///
/// let entry = replybook::entry(smtp::EXCEEDED_STORAGE).ok_or("no such code")?;
/// assert_eq!(entry.facts.advice.value, Advice::DoNotRetry);
/// assert!(!entry.facts.advice.basis.sources.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Sourced<'a, T> {
    /// The fact.
    pub value: T,
    /// What it rests on.
    pub basis: Basis<'a>,
}

/// A text with what it rests on.
///
/// ```
/// use replybook::{locales, smtp};
///
/// let entry = replybook::entry(smtp::EXCEEDED_STORAGE).ok_or("no such code")?;
/// assert!(locales::EN.text(entry.short.text).starts_with("The message is too large"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Prose<'a> {
    /// The slot of the text.
    pub text: TextId,
    /// What it rests on.
    pub basis: Basis<'a>,
}

/// One family of codes: a protocol's, or one of a protocol's.
///
/// ```
/// use catalogue::Key;
/// use replybook::CATALOGUE;
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// assert!(family.entry(Key::new(552)).is_some());
/// assert!(family.non_standard(Key::new(422)).is_some());
/// assert!(family.note(Key::new(552), Key::new(452)).is_some());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
    /// For each key from `index_start` on: one more than the position in `entries`, or 0 if there is no entry. Empty where
    /// the keys lie so far apart that a search costs less.
    pub index: &'a [u16],
    /// Codes that are met though no standard defines them, in the order of their keys; none of them has an entry.
    pub non_standard: &'a [NonStandard<'a>],
    /// Notes on pairs, in the order of the pairs.
    pub notes: &'a [Note<'a>],
    /// How the family calls what its pages show.
    pub titles: Titles,
}

/// How a family calls what its pages show: labels, of which each language has its own.
///
/// ```
/// use replybook::{CATALOGUE, locales};
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// assert_eq!(locales::EN.text(family.titles.severity), "Severity");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Titles {
    /// The list of codes.
    pub reference: TextId,
    /// The list of comparisons.
    pub comparisons: TextId,
    /// What a severity is: a severity, a class.
    pub severity: TextId,
    /// What a category is: a category, a subject; [`TextId::NONE`] in a family without categories.
    pub category: TextId,
    /// The commands at which a code comes.
    pub commands: TextId,
    /// The short text that the defining document gives a code.
    pub reply_text: TextId,
    /// The codes of the partner family with which a code is registered, in a table; [`TextId::NONE`] in a family that has
    /// no partner.
    pub registered: TextId,
    /// The same, as a heading.
    pub partners: TextId,
}

impl Titles {
    /// All that the family has.
    pub fn all(&self) -> impl Iterator<Item = TextId> + use<> {
        let Self { reference, comparisons, severity, category, commands, reply_text, registered, partners } = *self;
        [reference, comparisons, severity, category, commands, reply_text, registered, partners]
            .into_iter()
            .filter(|title| *title != TextId::NONE)
    }
}

impl<'a> Family<'a> {
    /// The entry of a key, whatever its class if the family enumerates codes without one.
    pub fn entry(&self, key: impl Into<Key>) -> Option<&'a Entry<'a>> {
        let key = self.form.general(key.into());
        if self.index.is_empty() {
            let position = self.entries.binary_search_by_key(&key, |entry| entry.key).ok()?;
            return self.entries.get(position);
        }
        let offset = key.number().checked_sub(self.index_start)?;
        let position = self.index.get(usize::try_from(offset).ok()?)?;
        self.entries.get(usize::from(*position).checked_sub(1)?)
    }

    /// What is known of a key that no standard defines.
    pub fn non_standard(&self, key: impl Into<Key>) -> Option<&'a NonStandard<'a>> {
        let key = key.into();
        let position = self.non_standard.binary_search_by_key(&key, |code| code.key).ok()?;
        self.non_standard.get(position)
    }

    /// The severity of a key, known or not: for an unknown one it is all there is to know.
    pub fn severity(&self, key: impl Into<Key>) -> Option<&'a Severity<'a>> {
        let key = key.into();
        self.severities.iter().find(|severity| severity.holds(key))
    }

    /// The severity of the keys of a class.
    pub fn severity_of_class(&self, class: u8) -> Option<&'a Severity<'a>> {
        self.severities.iter().find(|severity| self.form.class(Key::new(severity.from)) == Some(class))
    }

    /// The category of a key, by its second number.
    pub fn category(&self, key: impl Into<Key>) -> Option<&'a Category<'a>> {
        let number = self.form.category(key.into())?;
        self.categories.iter().find(|category| category.number == number)
    }

    /// The note on a pair of keys, in any order.
    pub fn note(&self, one: Key, other: Key) -> Option<&'a Note<'a>> {
        let pair = if one <= other { (one, other) } else { (other, one) };
        let position = self.notes.binary_search_by(|note| (note.low, note.high).cmp(&pair)).ok()?;
        self.notes.get(position)
    }

    /// A command by its id, its word, or the first part of its word, in capitals or not: `RCPT`, `rcpt to`, `end-of-data`.
    ///
    /// ```
    /// use replybook::{CATALOGUE, smtp};
    ///
    /// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
    /// assert_eq!(family.command_named("rcpt to"), Some(smtp::commands::RCPT));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn command_named(&self, name: &str) -> Option<CommandId> {
        let is = |text: &str| text.eq_ignore_ascii_case(name);
        let is_word = |command: &Command<'_>, is: &dyn Fn(&str) -> bool| match command.name {
            CommandName::Word(word) => is(word),
            CommandName::Label(_) => false,
        };
        let first = |word: &str| is(word.split(' ').next().unwrap_or(word));
        let mut commands = self.commands.iter();
        let position = (commands.clone().position(|command| is(command.id) || is_word(command, &is)))
            .or_else(|| commands.position(|command| is_word(command, &first)))?;
        u8::try_from(position).ok().map(CommandId)
    }

    /// A command by its index.
    pub fn command(&self, id: CommandId) -> Option<&'a Command<'a>> {
        self.commands.get(usize::from(id.0))
    }

    /// Whether a pair of keys has a page of its own: both are compared with all others, or a note says why.
    pub fn has_comparison(&self, one: Key, other: Key) -> bool {
        let is_compared = |key| self.entry(key).is_some_and(|entry| entry.compared);
        one != other && ((is_compared(one) && is_compared(other)) || self.note(one, other).is_some())
    }
}

/// A severity: what a range of keys has in common.
///
/// ```
/// use catalogue::{Key, Outcome};
/// use replybook::CATALOGUE;
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// let severity = family.severity(Key::new(599)).ok_or("no severity")?;
/// assert_eq!((severity.from, severity.to), (500, 599));
/// assert_eq!(severity.outcome(), Outcome::Permanent);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
    /// Whether a key is one of the severity's.
    pub const fn holds(&self, key: Key) -> bool {
        self.from <= key.number() && key.number() <= self.to
    }

    /// What the severity amounts to.
    pub const fn outcome(&self) -> Outcome {
        Outcome::of(self.advice.value)
    }
}

/// A category: what the second number of a key stands for, a digit or a subject.
///
/// ```
/// use catalogue::Key;
/// use replybook::CATALOGUE;
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// let category = family.category(Key::new(552)).ok_or("no category")?;
/// assert_eq!(category.number, 5);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Category<'a> {
    /// Its id in the family.
    pub id: &'a str,
    /// The second digit, or the subject.
    pub number: u16,
    /// What it is called.
    pub label: TextId,
}

/// The index of a command in [`Family::commands`].
///
/// ```
/// use replybook::{CATALOGUE, smtp};
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// assert_eq!(family.command(smtp::commands::RCPT).map(|command| command.id), Some("RCPT"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandId(pub u8);

/// A command, or another point of a session at which a code can come.
///
/// ```
/// use replybook::{CATALOGUE, smtp};
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// let command = family.command(smtp::commands::RCPT).ok_or("no such command")?;
/// assert!(command.is_command() && !command.stands_for_every());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Command<'a> {
    /// Its id in the family.
    pub id: &'a str,
    /// How it is called.
    pub name: CommandName<'a>,
    /// If it stands for every command: how it is called beside others, of which something else is said.
    pub every: Option<TextId>,
}

impl Command<'_> {
    /// Whether it stands for every command.
    pub const fn stands_for_every(&self) -> bool {
        self.every.is_some()
    }

    /// Whether it is a command of the protocol, rather than another point of a session.
    pub const fn is_command(&self) -> bool {
        matches!(self.name, CommandName::Word(_)) || self.every.is_some()
    }
}

/// How a command is called.
///
/// ```
/// use catalogue::CommandName;
/// use replybook::{CATALOGUE, smtp};
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// let command = family.command(smtp::commands::RCPT).ok_or("no such command")?;
/// assert!(matches!(command.name, CommandName::Word("RCPT TO")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub enum CommandName<'a> {
    /// By a word of the protocol, the same in every language.
    Word(&'a str),
    /// By a label that each language has.
    Label(TextId),
}

/// The facts that may differ from command to command and from cause to cause.
///
/// ```
/// use replybook::{CATALOGUE, Scope, smtp};
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// let entry = replybook::entry(smtp::EXCEEDED_STORAGE).ok_or("no such code")?;
/// assert_eq!(entry.facts_at(family, smtp::commands::RCPT).scope.value, Scope::Recipient);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
///
/// ```
/// use catalogue::{Overrides, Sourced};
/// use replybook::{Advice, smtp};
///
/// let entry = replybook::entry(smtp::EXCEEDED_STORAGE).ok_or("no such code")?;
/// let overrides = Overrides { advice: Some(Sourced::inferred(Advice::RetryLater, &[])), ..Overrides::default() };
/// assert_eq!(entry.facts.with(&overrides).advice.value, Advice::RetryLater);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
///
/// ```
/// use replybook::{Standing, smtp};
///
/// let entry = replybook::entry(smtp::EXCEEDED_STORAGE).ok_or("no such code")?;
/// assert_eq!(entry.title, "Exceeded Storage");
/// assert_eq!(entry.standing.value, Standing::Standard);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
    /// Whether the server ends the connection after it; `None` where the code alone does not tell.
    pub closes: Option<Sourced<'a, bool>>,
    /// The classes in which it makes sense, and what is particular there; empty where the class is part of the key.
    pub classes: &'a [ClassUse<'a>],
    /// The commands it answers, and what is particular there.
    pub answers: &'a [Answer<'a>],
    /// The codes of the partner family that it is registered or specified with.
    pub registered: &'a [Registered<'a>],
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
    /// The answers that are given to a command, those for every command included. What is no command but a point of the
    /// session, such as the greeting, is answered only by what names it.
    ///
    /// ```
    /// use replybook::{CATALOGUE, smtp};
    ///
    /// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
    /// let entry = replybook::entry(smtp::EXCEEDED_STORAGE).ok_or("no such code")?;
    /// assert!(entry.answers_to(family, smtp::commands::RCPT).next().is_some());
    /// assert!(entry.answers_to(family, smtp::commands::QUIT).next().is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn answers_to(&self, family: &Family<'a>, command: CommandId) -> impl Iterator<Item = &'a Answer<'a>> {
        let family = *family;
        let is_command = family.command(command).is_some_and(Command::is_command);
        self.answers.iter().filter(move |answer| {
            let names_every = |id: &CommandId| family.command(*id).is_some_and(Command::stands_for_every);
            answer.commands.iter().any(|id| *id == command || (is_command && names_every(id)))
        })
    }

    /// What is particular at a command, if anything is known.
    pub(crate) fn answer_at(&self, family: &Family<'a>, command: CommandId) -> Option<&'a Answer<'a>> {
        let exact = self.answers.iter().find(|answer| answer.commands.contains(&command));
        exact.or_else(|| self.answers_to(family, command).next())
    }

    /// The facts at a command; the rule where nothing particular is known.
    pub fn facts_at(&self, family: &Family<'a>, command: CommandId) -> Facts<'a> {
        self.answer_at(family, command).map_or(self.facts, |answer| self.facts.with(&answer.facts))
    }

    /// Whether the code makes sense in a class: any, if the class is part of its key. Of a code in another class, no fact of
    /// the entry is known to hold.
    ///
    /// ```
    /// use replybook::EnhancedCode;
    ///
    /// let entry = replybook::entry(EnhancedCode::of::<4, 2, 2>()).ok_or("no such code")?;
    /// assert!(entry.makes_sense_in(5) && !entry.makes_sense_in(2));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn makes_sense_in(&self, class: u8) -> bool {
        self.classes.is_empty() || self.classes.iter().any(|used| used.class == class)
    }

    /// The facts in a class in which the code makes sense: what holds there at every command, unless an answer says otherwise.
    ///
    /// ```
    /// use replybook::{Advice, EnhancedCode};
    ///
    /// let entry = replybook::entry(EnhancedCode::of::<4, 2, 2>()).ok_or("no such code")?;
    /// assert_eq!(entry.facts_in(4).advice.value, Advice::RetryLater);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn facts_in(&self, class: u8) -> Facts<'a> {
        let particular = self.classes.iter().find(|used| used.class == class);
        particular.map_or(self.facts, |used| self.facts.with(&used.facts))
    }
}

/// A class in which a code makes sense that leaves its class open.
///
/// ```
/// use replybook::{EnhancedCode, catalogue::ClassBasis};
///
/// let entry = replybook::entry(EnhancedCode::of::<4, 2, 2>()).ok_or("no such code")?;
/// let temporary = entry.classes.iter().find(|used| used.class == 4).ok_or("never temporary")?;
/// assert_eq!(temporary.basis.value, ClassBasis::Stated);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ClassUse<'a> {
    /// The class.
    pub class: u8,
    /// Why it makes sense there.
    pub basis: Sourced<'a, ClassBasis>,
    /// What is particular there.
    pub facts: Overrides<'a>,
}

/// A code as the answer to some commands.
///
/// ```
/// use replybook::smtp;
///
/// let entry = replybook::entry(smtp::EXCEEDED_STORAGE).ok_or("no such code")?;
/// assert!(entry.answers.iter().any(|answer| answer.commands.contains(&smtp::commands::RCPT)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
///
/// ```
/// use replybook::{EnhancedCode, smtp};
///
/// let entry = replybook::entry(smtp::EXCEEDED_STORAGE).ok_or("no such code")?;
/// let full = EnhancedCode::of::<5, 2, 2>();
/// let mut cases = entry.answers.iter().flat_map(|answer| answer.cases);
/// assert!(cases.any(|case| case.enhanced.contains(&full)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The enhanced status codes that tell it.
    pub enhanced: &'a [EnhancedCode],
    /// What it rests on.
    pub basis: Basis<'a>,
    /// What is particular to it.
    pub facts: Overrides<'a>,
    /// Why the advice departs from the severity, if it does.
    pub why: Option<Prose<'a>>,
}

/// A code of the partner family that goes with a code: an enhanced status code with a reply code, and the reverse.
///
/// ```
/// use replybook::{EnhancedCode, catalogue::Key, smtp};
///
/// let entry = replybook::entry(smtp::EXCEEDED_STORAGE).ok_or("no such code")?;
/// let full = Key::from(EnhancedCode::of::<5, 2, 2>());
/// assert!(entry.registered.iter().any(|registered| registered.key == full));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Registered<'a> {
    /// The code, in the partner family.
    pub key: Key,
    /// What says so.
    pub basis: Basis<'a>,
}

/// What a code means at some commands, or when it is seen there.
///
/// ```
/// use replybook::{locales, smtp};
///
/// let entry = replybook::entry(smtp::EXCEEDED_STORAGE).ok_or("no such code")?;
/// for seen in entry.seen_when {
///     println!("{}", locales::EN.text(seen.prose.text));
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct SeenWhen<'a> {
    /// The commands.
    pub commands: &'a [CommandId],
    /// The text.
    pub prose: Prose<'a>,
}

/// What one person involved can do.
///
/// ```
/// use replybook::{Actor, smtp};
///
/// let entry = replybook::entry(smtp::EXCEEDED_STORAGE).ok_or("no such code")?;
/// assert!(entry.fix.iter().any(|fix| fix.actor == Actor::Sender));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Fix<'a> {
    /// Who.
    pub actor: crate::Actor,
    /// What.
    pub prose: Prose<'a>,
}

/// A code that is met though no standard defines it: it has no meaning but that of its severity.
///
/// ```
/// use replybook::{Evidence, ReplyCode};
///
/// let known = replybook::non_standard(ReplyCode::of::<422>()).ok_or("never heard of")?;
/// assert_eq!(known.evidence.value, Evidence::RegistryOnly);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct NonStandard<'a> {
    /// The code.
    pub key: Key,
    /// What it is known from.
    pub evidence: Sourced<'a, Evidence>,
    /// Who sends it, or where it stands.
    pub line: Prose<'a>,
    /// Everything that the evidence and the line rest on, sorted and once.
    pub sources: &'a [CitationId],
}

/// What an expert adds to a pair of codes.
///
/// ```
/// use catalogue::Key;
/// use replybook::{CATALOGUE, locales};
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// let note = family.note(Key::new(452), Key::new(552)).ok_or("no such note")?;
/// assert!(note.often_confused);
/// println!("{}", locales::EN.text(note.verdict.text));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Note<'a> {
    /// The lower code.
    pub low: Key,
    /// The higher code.
    pub high: Key,
    /// Whether people mix the two up; if not, all they have in common is that both fail the same command.
    pub often_confused: bool,
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
