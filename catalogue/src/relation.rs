//! How two codes relate: computed from their facts, never written down.

use crate::{ClassUse, Command, CommandId, Entry, Facts, Family, Key, Outcome, Registered, Severity};

/// A code of a family, with an entry or without: the subject of a page, or one side of a comparison.
///
/// ```
/// use catalogue::{Key, Subject};
/// use replybook::CATALOGUE;
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// let known = Subject::new(family, Key::new(552)).ok_or("no such key")?;
/// let unknown = Subject::new(family, Key::new(599)).ok_or("no such key")?;
/// assert!(known.entry().is_some() && unknown.entry().is_none());
/// assert_eq!(known.outcome(), unknown.outcome(), "both are permanent failures");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    key: Key,
    class: Option<u8>,
    entry: Option<&'a Entry<'a>>,
    severity: Option<&'a Severity<'a>>,
}

impl<'a> Subject<'a> {
    /// The subject with this key, if the family allows the key.
    pub fn new(family: &Family<'a>, key: impl Into<Key>) -> Option<Self> {
        let key = family.form.key(key.into().number())?;
        let severity = family.severity(key);
        // A key that leaves its class open has no severity, and is a subject all the same.
        let is_general = family.form == crate::KeyForm::EnhancedCode && family.form.general(key) == key;
        let subject = Self { key, class: family.form.class(key), entry: family.entry(key), severity };
        (severity.is_some() || is_general).then_some(subject)
    }

    /// The subject of an entry.
    pub fn of(family: &Family<'a>, entry: &'a Entry<'a>) -> Self {
        let key = entry.key;
        Self { key, class: family.form.class(key), entry: Some(entry), severity: family.severity(key) }
    }

    /// Its key.
    pub const fn key(&self) -> Key {
        self.key
    }

    /// Its entry, if it has one.
    pub const fn entry(&self) -> Option<&'a Entry<'a>> {
        self.entry
    }

    /// Its severity; `None` for a code that leaves its class open.
    pub const fn severity(&self) -> Option<&'a Severity<'a>> {
        self.severity
    }

    /// What its severity amounts to.
    pub fn outcome(&self) -> Option<Outcome> {
        self.severity.map(Severity::outcome)
    }

    /// Whether it reports a failure.
    pub fn is_failure(&self) -> bool {
        self.outcome().is_some_and(Outcome::is_failure)
    }

    /// Whether the other has the same entry: the two differ in their class alone.
    pub(crate) fn shares_entry(&self, other: &Self) -> bool {
        self.entry.zip(other.entry).is_some_and(|(one, other)| one.key == other.key)
    }

    /// The classes of its entry that it stands for: its own, or all if it leaves the class open.
    pub(crate) fn classes(&self) -> impl Iterator<Item = &'a ClassUse<'a>> + Clone + use<'a> {
        let own = self.class;
        let all = self.entry.map_or(&[][..], |entry| entry.classes);
        all.iter().filter(move |used| own.is_none_or(|class| class == used.class))
    }

    /// The codes of the partner family that can stand beside it in one reply: they share its class, if it has one
    /// (RFC 2034 §4).
    pub(crate) fn registered(&self, family: &Family<'_>) -> impl Iterator<Item = &'a Registered<'a>> + Clone + use<'a> {
        let (own, partner) = (self.class, family.form.partner());
        let all = self.entry.map_or(&[][..], |entry| entry.registered);
        let class = move |code: &Registered<'_>| partner.and_then(|form| form.class(code.key));
        all.iter().filter(move |code| own.is_none_or(|own| class(code) == Some(own)))
    }

    /// The facts that hold at every command unless an answer says otherwise; those of a code that leaves its class open
    /// are those of the class in which it is met most. `None` in a class in which the code makes no sense.
    pub(crate) fn facts(&self) -> Option<Facts<'a>> {
        let entry = self.entry?;
        let Some(class) = self.class else { return Some(entry.facts) };
        entry.makes_sense_in(class).then(|| entry.facts_in(class))
    }

    /// The facts at a command.
    pub(crate) fn facts_at(&self, family: &Family<'a>, command: CommandId) -> Option<Facts<'a>> {
        let (entry, facts) = (self.entry?, self.facts()?);
        Some(entry.answer_at(family, command).map_or(facts, |answer| facts.with(&answer.facts)))
    }
}

/// How two codes relate.
///
/// ```
/// use catalogue::{Key, Relation, Subject};
/// use replybook::CATALOGUE;
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// let subject = |number| Subject::new(family, Key::new(number)).ok_or("no such key");
/// assert_eq!(Relation::of(family, &subject(452)?, &subject(552)?), Relation::Rivals);
/// assert_eq!(Relation::of(family, &subject(250)?, &subject(552)?), Relation::Outcomes);
/// assert_eq!(Relation::of(family, &subject(221)?, &subject(354)?), Relation::Strangers);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// A note tells them apart, one is the other's twin, or both fail the same command.
    Rivals,
    /// They answer the same command with different results.
    Outcomes,
    /// They never answer the same command.
    Strangers,
}

impl Relation {
    /// The relation of two subjects of a family. A code without an entry may answer any command.
    pub fn of(family: &Family<'_>, one: &Subject<'_>, other: &Subject<'_>) -> Self {
        let noted = family.note(one.key(), other.key()).is_some();
        let both_fail = one.is_failure() && other.is_failure();
        let names =
            |one: &Subject<'_>, other: &Subject<'_>| one.entry().is_some_and(|entry| entry.twin == Some(other.key()));
        let twins = names(one, other) || names(other, one) || (one.shares_entry(other) && both_fail);
        let meet = match (one.entry(), other.entry()) {
            (Some(one), Some(other)) => may_meet(family, one, other),
            _ => true,
        };
        match () {
            () if noted || twins || (meet && both_fail) => Self::Rivals,
            () if meet => Self::Outcomes,
            () => Self::Strangers,
        }
    }
}

/// Whether two codes can answer the same command.
pub(crate) fn may_meet<'a>(family: &Family<'a>, one: &Entry<'a>, other: &Entry<'a>) -> bool {
    commands_of(family, one).any(|command| may_answer(family, other, command))
        || commands_of(family, other).any(|command| may_answer(family, one, command))
}

/// Whether a code can answer a command; of two that stand for every command, each answers the other.
pub(crate) fn may_answer<'a>(family: &Family<'a>, entry: &Entry<'a>, command: CommandId) -> bool {
    let every = stands_for_every(family, command);
    let answers_commands = || commands_of(family, entry).any(|id| family.command(id).is_some_and(Command::is_command));
    (every && answers_commands()) || entry.answers_to(family, command).next().is_some()
}

/// Whether it is the one that stands for every command.
pub(crate) fn stands_for_every(family: &Family<'_>, command: CommandId) -> bool {
    family.command(command).is_some_and(Command::stands_for_every)
}

/// The commands that an entry names, in the order of the family.
pub(crate) fn commands_of<'a>(
    family: &Family<'a>,
    entry: &Entry<'a>,
) -> impl Iterator<Item = CommandId> + Clone + use<'a> {
    let (commands, answers) = (family.commands, entry.answers);
    let all = (0..=u8::MAX).take(commands.len()).map(CommandId);
    all.filter(move |id| answers.iter().any(|answer| answer.commands.contains(id)))
}

/// Commands without those that one among them stands for.
pub(crate) fn as_a_whole(
    family: &Family<'_>,
    commands: impl Iterator<Item = CommandId> + Clone,
) -> impl Iterator<Item = CommandId> + Clone {
    let family = *family;
    let is_every = move |id: CommandId| stands_for_every(&family, id);
    let has_every = commands.clone().any(is_every);
    let is_covered = move |id: CommandId| has_every && family.command(id).is_some_and(Command::is_command);
    commands.filter(move |id| is_every(*id) || !is_covered(*id))
}
