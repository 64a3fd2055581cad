//! What to do after a reply: from the code, the enhanced status code and the command, as far as they are known.
//!
//! Takes a catalogue, a family and those three, gives facts with their sources and the reason why these hold. It never
//! guesses: what depends on something that is not known is said to depend.

use crate::{
    Actor, Address, Advice, Answer, Basis, Case, Catalogue, CommandId, EnhancedCode, Entry, Facts, Family, Fate, Key,
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
    /// The code has no entry, or makes no sense in its class, so its severity alone decides (RFC 5321 §4.3.2).
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
    /// The entry of the enhanced status code, if one was given and has an entry: what it says is why, and never what to do.
    pub cause: Option<&'a Entry<'a>>,
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
        cause: None,
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
    /// let decision = Decision::new(&CATALOGUE, family, smtp::SERVICE_NOT_AVAILABLE, None, None);
    /// assert_eq!(decision.advice.value, Advice::RetryLater);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn new(
        catalogue: &Catalogue<'a>,
        family: &Family<'a>,
        key: impl Into<Key>,
        enhanced: Option<EnhancedCode>,
        command: Option<CommandId>,
    ) -> Self {
        let key = key.into();
        let class = family.form.class(key);
        // The digit of the reply decides; of the enhanced code, subject and detail tell the cause.
        let told = enhanced.and_then(|code| code.enumerated().in_class(class?));
        let partner = catalogue.partner(family);
        let cause = told.and_then(|code| partner?.entry(code));
        let decision = Self {
            severity: family.severity(key),
            cause,
            is_at_odds: enhanced.is_some_and(|enhanced| class.is_some_and(|class| class != enhanced.class())),
            ..Self::UNKNOWN
        };
        let entry = family.entry(key);
        match entry.filter(|entry| class.is_none_or(|class| entry.makes_sense_in(class))) {
            Some(entry) => {
                let rule = class.map_or(entry.facts, |class| entry.facts_in(class));
                decision.on(family, &Known { entry, rule, told }, command).with_cause(class)
            }
            None => Self { entry, advice: decision.severity.map_or(DEPENDS, |severity| severity.advice), ..decision },
        }
    }

    /// What the entry of the code says.
    fn on(self, family: &Family<'a>, known: &Known<'a>, command: Option<CommandId>) -> Self {
        let entry = Some(known.entry);
        let of = |facts: Facts<'a>| Self {
            entry,
            advice: facts.advice,
            scope: Some(facts.scope),
            fate: Some(facts.fate),
            next_host: Some(facts.next_host),
            address: Some(facts.address),
            ..self
        };
        match command.map(|command| known.entry.answer_at(family, command)) {
            Some(Some(answer)) => {
                let case = known.case(answer);
                let reason = if case.is_some() { Reason::Cause } else { Reason::Command };
                Self { reason, why: case.and_then(|case| case.why), ..of(known.facts(answer)) }
            }
            // A command that the code is not known to answer says nothing of it.
            Some(None) => Self { reason: Reason::Rule, ..of(known.rule) },
            None => known.wherever(Self { entry, ..self }),
        }
    }

    /// What the enhanced status code says of the address, where the reply code leaves it open and no case knew better.
    fn with_cause(self, class: Option<u8>) -> Self {
        let is_open = self.address.is_none_or(|address| address.value == Address::CannotSay);
        match (self.cause, class) {
            (Some(cause), Some(class)) if is_open && self.reason != Reason::Cause && cause.makes_sense_in(class) => {
                let told = Some(cause.facts_in(class).address).filter(|address| address.value != Address::Nothing);
                Self { address: told.or(self.address), ..self }
            }
            _ => self,
        }
    }

    /// Who can act: on the cause, if it is known, else on the code, in the order of its entry; nobody is known where neither
    /// has one.
    ///
    /// ```
    /// use replybook::{Actor, decide, smtp};
    ///
    /// let decision = decide(smtp::EXCEEDED_STORAGE, None, None);
    /// assert!(decision.actors().any(|actor| actor == Actor::Recipient));
    /// ```
    pub fn actors(&self) -> impl Iterator<Item = Actor> + use<'a> {
        self.cause.or(self.entry).into_iter().flat_map(|entry| entry.fix.iter().map(|fix| fix.actor))
    }
}

/// An entry with what is known of the cause.
#[derive(Clone, Copy)]
struct Known<'a> {
    entry: &'a Entry<'a>,
    /// What holds in the class of the code, whatever the command.
    rule: Facts<'a>,
    /// The enhanced status code, in the class of the reply code.
    told: Option<EnhancedCode>,
}

impl<'a> Known<'a> {
    /// The cause that can be told at an answer.
    fn case(&self, answer: &Answer<'a>) -> Option<&'a Case<'a>> {
        let told = self.told?;
        answer.cases.iter().find(|case| case.enhanced.contains(&told))
    }

    fn facts(&self, answer: &Answer<'a>) -> Facts<'a> {
        let at_command = self.rule.with(&answer.facts);
        self.case(answer).map_or(at_command, |case| at_command.with(&case.facts))
    }

    /// What holds whatever the command: of the answers at which the cause can be told, or else of all.
    fn wherever(&self, decision: Decision<'a>) -> Decision<'a> {
        let (entry, rule) = (self.entry, self.rule);
        let tells = entry.answers.iter().any(|answer| self.case(answer).is_some());
        let looked_at = || entry.answers.iter().filter(move |answer| !tells || self.case(answer).is_some());
        let facts = || looked_at().map(|answer| self.facts(answer));
        let advice = agreed(facts().map(|facts| facts.advice), rule.advice);
        let mut whys = looked_at().filter_map(|answer| self.case(answer)?.why);
        Decision {
            advice: advice.unwrap_or(DEPENDS),
            scope: agreed(facts().map(|facts| facts.scope), rule.scope),
            fate: agreed(facts().map(|facts| facts.fate), rule.fate),
            next_host: agreed(facts().map(|facts| facts.next_host), rule.next_host),
            address: agreed(facts().map(|facts| facts.address), rule.address),
            reason: if tells { Reason::Cause } else { Reason::Rule },
            why: whys.next(),
            ..decision
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
