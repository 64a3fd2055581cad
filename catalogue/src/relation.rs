//! How two codes relate: computed from their facts, never written down.

use crate::{CommandId, Entry, Family, Key, Outcome, Severity};

/// One side of a comparison.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// People mix them up: a note says so, one is the other's twin, or both fail the same command.
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
    commands_of(one).any(|command| may_answer(family, other, command))
}

/// Whether a code can answer a command; of two that stand for every command, each answers the other.
pub(crate) fn may_answer<'a>(family: &Family<'a>, entry: &Entry<'a>, command: CommandId) -> bool {
    let every = family.command(command).is_some_and(|named| named.every);
    (every && !entry.answers.is_empty()) || entry.answers_to(family, command).next().is_some()
}

/// The commands that an entry names, in its order.
pub(crate) fn commands_of<'a>(entry: &Entry<'a>) -> impl Iterator<Item = CommandId> + Clone + use<'a> {
    entry.answers.iter().flat_map(|answer| answer.commands.iter().copied())
}
