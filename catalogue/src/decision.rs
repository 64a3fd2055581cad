//! What to do after a reply: from the code, the enhanced status code and the command, as far as they are known.
//!
//! Takes a family and those three, gives facts with their sources and the reason why these hold. It never guesses: what
//! depends on something that is not known is said to depend.

use crate::{
    Actor, Address, Advice, Answer, Basis, Case, CommandId, EnhancedCode, Entry, Facts, Family, Fate, Key, KeyForm,
    NextHost, Prose, Scope, Severity, Sourced,
};

/// What to do where it depends on what is not known.
const DEPENDS: Sourced<'static, Advice> = Sourced { value: Advice::Depends, basis: Basis::inferred(&[]) };

/// Why a decision is what it is: the most particular of what was known.
///
/// ```
/// use replybook::{Reason, ReplyCode, decide, smtp};
///
/// assert_eq!(decide(ReplyCode::of::<299>(), None, None).reason, Reason::Severity);
/// assert_eq!(decide(smtp::EXCEEDED_STORAGE, None, Some(smtp::commands::MAIL)).reason, Reason::Command);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The code has no entry, so its severity alone decides (RFC 5321 §4.3.2).
    Severity,
    /// What holds for the code as a rule.
    Rule,
    /// What holds for the code at the command.
    Command,
    /// What holds for the cause that the enhanced status code tells.
    Cause,
}

/// What to do after a reply, and what the reply says of message, address and hosts.
///
/// A fact that would depend on something unknown is `None`; for the advice, [`Advice::Depends`] says so.
///
/// ```
/// use replybook::{Address, Advice, decide, smtp};
///
/// let decision = decide(smtp::EXCEEDED_STORAGE, "5.2.2".parse().ok(), Some(smtp::commands::RCPT));
/// assert_eq!(decision.advice.value, Advice::DoNotRetry);
/// assert_eq!(decision.address.map(|fact| fact.value), Some(Address::Good), "a full mailbox exists");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Decision<'a> {
    /// The severity of the code, which no enhanced status code overrules; `None` for a key of none.
    pub severity: Option<&'a Severity<'a>>,
    /// The entry of the code, if it has one.
    pub entry: Option<&'a Entry<'a>>,
    /// What to do.
    pub advice: Sourced<'a, Advice>,
    /// What the reply is about.
    pub scope: Option<Sourced<'a, Scope>>,
    /// What has become of the message.
    pub fate: Option<Sourced<'a, Fate>>,
    /// Whether another host may answer differently.
    pub next_host: Option<Sourced<'a, NextHost>>,
    /// What it says of the recipient's address.
    pub address: Option<Sourced<'a, Address>>,
    /// Why it is so.
    pub reason: Reason,
    /// Why the advice departs from what the severity allows, if it does.
    pub why: Option<Prose<'a>>,
    /// Whether the class of the enhanced status code contradicts the reply code's first digit. The reply code decides all
    /// the same; the enhanced one still tells the cause.
    pub is_at_odds: bool,
}

impl<'a> Decision<'a> {
    /// The decision on a code of which nothing is known.
    pub const UNKNOWN: Self = Self {
        severity: None,
        entry: None,
        advice: DEPENDS,
        scope: None,
        fate: None,
        next_host: None,
        address: None,
        reason: Reason::Severity,
        why: None,
        is_at_odds: false,
    };

    /// The decision on a code of a family.
    ///
    /// ```
    /// use replybook::{Advice, CATALOGUE, Decision, smtp};
    ///
    /// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
    /// let decision = Decision::new(family, smtp::SERVICE_NOT_AVAILABLE, None, None);
    /// assert_eq!(decision.advice.value, Advice::RetryLater);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn new(
        family: &Family<'a>,
        key: impl Into<Key>,
        enhanced: Option<EnhancedCode>,
        command: Option<CommandId>,
    ) -> Self {
        let key = key.into();
        let severity = family.severity(key);
        let class = class_of(family, key);
        let is_at_odds = enhanced.is_some_and(|enhanced| class.is_some_and(|class| class != enhanced.class()));
        let Some(entry) = family.entry(key) else {
            let advice = severity.map_or(DEPENDS, |severity| severity.advice);
            return Self { severity, advice, is_at_odds, ..Self::UNKNOWN };
        };
        // The digit of the reply decides; of the enhanced code, subject and detail tell the cause.
        let told = enhanced.and_then(|code| EnhancedCode::new(class?, code.subject(), code.detail()));
        let known = Known { family: *family, entry, told };
        match command.and_then(|command| known.answer_to(command)) {
            Some(answer) => {
                let case = known.case(answer);
                let facts = known.facts(answer);
                Self {
                    severity,
                    entry: Some(entry),
                    advice: facts.advice,
                    scope: Some(facts.scope),
                    fate: Some(facts.fate),
                    next_host: Some(facts.next_host),
                    address: Some(facts.address),
                    reason: if case.is_some() { Reason::Cause } else { Reason::Command },
                    why: case.and_then(|case| case.why),
                    is_at_odds,
                }
            }
            // A command that the code is not known to answer says nothing of it.
            None if command.is_some() => Self {
                severity,
                entry: Some(entry),
                advice: entry.facts.advice,
                scope: Some(entry.facts.scope),
                fate: Some(entry.facts.fate),
                next_host: Some(entry.facts.next_host),
                address: Some(entry.facts.address),
                reason: Reason::Rule,
                why: None,
                is_at_odds,
            },
            None => known.wherever(severity, is_at_odds),
        }
    }

    /// Who can act, in the order of the entry; nobody is known for a code without one.
    ///
    /// ```
    /// use replybook::{Actor, decide, smtp};
    ///
    /// let decision = decide(smtp::EXCEEDED_STORAGE, None, None);
    /// assert!(decision.actors().any(|actor| actor == Actor::Recipient));
    /// ```
    pub fn actors(&self) -> impl Iterator<Item = Actor> + use<'a> {
        self.entry.into_iter().flat_map(|entry| entry.fix.iter().map(|fix| fix.actor))
    }
}

/// The class that enhanced status codes have beside a reply code; `None` in families that have none.
fn class_of(family: &Family<'_>, key: Key) -> Option<u8> {
    match family.form {
        KeyForm::ReplyCode => u8::try_from(key.number() / 100).ok(),
        KeyForm::Number => None,
    }
}

/// An entry with what is known of the cause.
#[derive(Clone, Copy)]
struct Known<'a> {
    family: Family<'a>,
    entry: &'a Entry<'a>,
    /// The enhanced status code, in the class of the reply code.
    told: Option<EnhancedCode>,
}

impl<'a> Known<'a> {
    /// The answer to a command: the one that names it, or the one for every command.
    fn answer_to(&self, command: CommandId) -> Option<&'a Answer<'a>> {
        let exact = self.entry.answers.iter().find(|answer| answer.commands.contains(&command));
        exact.or_else(|| self.entry.answers_to(&self.family, command).next())
    }

    /// The cause that can be told at an answer.
    fn case(&self, answer: &Answer<'a>) -> Option<&'a Case<'a>> {
        let told = self.told?;
        answer.cases.iter().find(|case| case.enhanced.contains(&told))
    }

    fn facts(&self, answer: &Answer<'a>) -> Facts<'a> {
        let at_command = self.entry.facts.with(&answer.facts);
        self.case(answer).map_or(at_command, |case| at_command.with(&case.facts))
    }

    /// What holds whatever the command: of the answers at which the cause can be told, or else of all.
    fn wherever(&self, severity: Option<&'a Severity<'a>>, is_at_odds: bool) -> Decision<'a> {
        let entry = self.entry;
        let tells = entry.answers.iter().any(|answer| self.case(answer).is_some());
        let looked_at = || entry.answers.iter().filter(move |answer| !tells || self.case(answer).is_some());
        let facts = || looked_at().map(|answer| self.facts(answer));
        let advice = agreed(facts().map(|facts| facts.advice), entry.facts.advice);
        let mut whys = looked_at().filter_map(|answer| self.case(answer)?.why);
        Decision {
            severity,
            entry: Some(entry),
            advice: advice.unwrap_or(DEPENDS),
            scope: agreed(facts().map(|facts| facts.scope), entry.facts.scope),
            fate: agreed(facts().map(|facts| facts.fate), entry.facts.fate),
            next_host: agreed(facts().map(|facts| facts.next_host), entry.facts.next_host),
            address: agreed(facts().map(|facts| facts.address), entry.facts.address),
            reason: if tells { Reason::Cause } else { Reason::Rule },
            why: whys.next(),
            is_at_odds,
        }
    }
}

/// The value on which all agree, with what it rests on; the rule where there is none.
fn agreed<'a, T: PartialEq>(
    mut values: impl Iterator<Item = Sourced<'a, T>>,
    rule: Sourced<'a, T>,
) -> Option<Sourced<'a, T>> {
    let first = values.next().unwrap_or(rule);
    values.all(|value| value.value == first.value).then_some(first)
}
