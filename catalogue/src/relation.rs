//! How two codes relate: computed from their facts, never written down.

use crate::{Command, CommandId, Entry, Family, Key, Outcome, Severity};

/// One side of a comparison.
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
pub enum Subject<'a> {
    /// A code with an entry.
    Known(&'a Entry<'a>, &'a Severity<'a>),
    /// A code without one: its severity is all there is to know.
    Unknown(Key, &'a Severity<'a>),
}

impl<'a> Subject<'a> {
    /// The subject with this key, if the family allows the key.
    pub fn new(family: &Family<'a>, key: impl Into<Key>) -> Option<Self> {
        let key = key.into();
        let severity = family.severity(key)?;
        Some(match family.entry(key) {
            Some(entry) => Self::Known(entry, severity),
            None => Self::Unknown(key, severity),
        })
    }

    /// Its key.
    pub const fn key(&self) -> Key {
        match self {
            Self::Known(entry, _) => entry.key,
            Self::Unknown(key, _) => *key,
        }
    }

    /// Its entry, if it has one.
    pub const fn entry(&self) -> Option<&'a Entry<'a>> {
        match self {
            Self::Known(entry, _) => Some(entry),
            Self::Unknown(..) => None,
        }
    }

    /// Its severity.
    pub const fn severity(&self) -> &'a Severity<'a> {
        match self {
            Self::Known(_, severity) | Self::Unknown(_, severity) => severity,
        }
    }

    /// What its severity amounts to.
    pub const fn outcome(&self) -> Outcome {
        self.severity().outcome()
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
        let twins = one.entry().and_then(|entry| entry.twin) == Some(other.key())
            || other.entry().and_then(|entry| entry.twin) == Some(one.key());
        let both_fail = one.outcome().is_failure() && other.outcome().is_failure();
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
