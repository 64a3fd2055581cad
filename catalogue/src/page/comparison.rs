//! The page that compares two codes.
//!
//! Same headings in the same order on every page; the relation of the two decides what stands below them.

use super::Page;
use super::facts::shared_facts;
use super::sheet::Sheet;
use crate::relation::may_answer;
use crate::{
    Advice, Block, CitationId, CommandId, Entry, Facts, Family, Fate, NextHost, Note, Outcome, Phrase, Relation,
    Render, Style, Subject, Target,
};
use core::fmt;

/// What a page compares.
#[derive(Clone, Copy)]
struct Pair<'p, 'a> {
    low: &'p Subject<'a>,
    high: &'p Subject<'a>,
    relation: Relation,
    /// What an expert adds to the pair.
    note: Option<&'a Note<'a>>,
}

pub(super) fn compose<'a, R: Render>(
    sheet: &mut Sheet<'_, 'a, R>,
    low: &Subject<'a>,
    high: &Subject<'a>,
) -> fmt::Result {
    let family = sheet.composer.family;
    let note = family.note(low.key(), high.key());
    let pair = Pair { low, high, relation: Relation::of(family, low, high), note };
    sheet.block(Block::Page(sheet.composer.locale.language), |sheet| {
        sheet.block(Block::Kicker, |sheet| sheet.fact(family.kicker, Style::Plain))?;
        sheet.block(Block::Title, |sheet| sheet.title(low, Some(high)))?;
        verdict(sheet, &pair)?;
        for subject in sides(family, low, high).into_iter().flatten() {
            side(sheet, &subject)?;
        }
        differences(sheet, &pair)?;
        use_when(sheet, &pair)?;
        more(sheet, &pair)?;
        sheet.state()
    })
}

/// The subjects of which a page tells what they mean: both, or what they have in common if they share an entry.
fn sides<'a>(family: &Family<'a>, low: &Subject<'a>, high: &Subject<'a>) -> [Option<Subject<'a>>; 2] {
    match low.entry() {
        Some(entry) if low.shares_entry(high) => [Some(Subject::of(family, entry)), None],
        _ => [Some(*low), Some(*high)],
    }
}

/// What separates the two, and what to do after each.
fn verdict<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, pair: &Pair<'_, 'a>) -> fmt::Result {
    let Pair { low, high, relation, note } = *pair;
    sheet.block(Block::Paragraph, |sheet| {
        match note {
            Some(note) => {
                sheet.text(note.verdict.text)?;
                sheet.out.sentence_gap()?;
            }
            // Of a code without an entry it is not known which commands it answers.
            None if low.entry().is_none() || high.entry().is_none() => {}
            None => {
                relation_sentence(sheet, relation, low, high)?;
                sheet.out.sentence_gap()?;
            }
        }
        advice_sentences(sheet, low, high)?;
        if relation == Relation::Strangers {
            return Ok(());
        }
        exceptions(sheet, low, high)?;
        exceptions(sheet, high, low)
    })
}

fn relation_sentence<'a, R: Render>(
    sheet: &mut Sheet<'_, 'a, R>,
    relation: Relation,
    low: &Subject<'a>,
    high: &Subject<'a>,
) -> fmt::Result {
    // What has no outcome has no role.
    let (Some(of_low), Some(of_high)) = (low.outcome(), high.outcome()) else { return Ok(()) };
    // Told by role: the better outcome first.
    let (first, second) = if of_low <= of_high { (low, high) } else { (high, low) };
    let (one, other) = (sheet.key_text(first.key()), sheet.key_text(second.key()));
    let phrase = match (relation, of_low.min(of_high), of_low.max(of_high)) {
        (Relation::Strangers, ..) => Phrase::Strangers,
        (_, Outcome::Success, Outcome::Success) => Phrase::TwoSuccess,
        (_, Outcome::Success, Outcome::Intermediate) => Phrase::SuccessIntermediate,
        (_, Outcome::Success, Outcome::Temporary) => Phrase::SuccessTemporary,
        (_, Outcome::Success, Outcome::Permanent) => Phrase::SuccessPermanent,
        (_, Outcome::Intermediate, Outcome::Temporary) => Phrase::IntermediateTemporary,
        (_, Outcome::Intermediate, Outcome::Permanent) => Phrase::IntermediatePermanent,
        (_, Outcome::Temporary, Outcome::Temporary) => Phrase::TwoTemporary,
        (_, Outcome::Temporary, _) => Phrase::TemporaryPermanent,
        (_, Outcome::Intermediate, _) => Phrase::TwoIntermediate,
        (_, Outcome::Permanent, _) => Phrase::TwoPermanent,
    };
    match phrase.arguments() {
        [a, b] => sheet.pattern(phrase, &[(*a, &one), (*b, &other)]),
        _ => Ok(()),
    }
}

/// What to do after each: in one sentence where both want the same, or one is to be retried and one not.
fn advice_sentences<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, low: &Subject<'a>, high: &Subject<'a>) -> fmt::Result {
    let (a, b) = (sheet.key_text(low.key()), sheet.key_text(high.key()));
    let family = sheet.composer.family;
    match (Told::of(family, low, high), Told::of(family, high, low)) {
        (one, other) if one == other => sheet.pattern(one.of_both(), &[("a", &a), ("b", &b)]),
        (Told::RetryLater, Told::ReturnMessage) => sheet.pattern(Phrase::RetryOrStop, &[("retry", &a), ("stop", &b)]),
        (Told::ReturnMessage, Told::RetryLater) => sheet.pattern(Phrase::RetryOrStop, &[("retry", &b), ("stop", &a)]),
        (one, other) => {
            sheet.pattern(one.of_one(), &[("code", &a)])?;
            sheet.out.sentence_gap()?;
            sheet.pattern(other.of_one(), &[("code", &b)])
        }
    }
}

/// What a sentence says to do after a code, at the commands that the other can answer as well: what holds at all of them,
/// or the rule if it holds at some; exceptions have a sentence of their own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    GoOn,
    /// The session is over, and that is success.
    Leave,
    Continue,
    RetryLater,
    ChangeThenResend,
    /// The message fails with the command.
    ReturnMessage,
    /// The message fails at this host alone.
    GiveUpHere,
    /// No message fails with the command.
    DoWithout,
    Depends,
}

impl Told {
    fn of<'a>(family: &Family<'a>, subject: &Subject<'a>, other: &Subject<'a>) -> Self {
        let entry = subject.entry();
        let facts = || shared_facts(family, subject, other);
        let of_severity = subject.severity().map_or(Advice::Depends, |severity| severity.advice.value);
        let rule = subject.facts().map_or(of_severity, |facts| facts.advice.value);
        let first = facts().next().map_or(rule, |facts| facts.advice.value);
        let is_uniform = facts().all(|facts| facts.advice.value == first);
        let holds_somewhere = facts().any(|facts| facts.advice.value == rule);
        let value = if is_uniform || !holds_somewhere { first } else { rule };
        let there = || facts().filter(|facts| facts.advice.value == value);
        let is_at_stake = |facts: &Facts<'_>| facts.fate.value != Fate::NotInvolved;
        let may_differ = |facts: &Facts<'_>| facts.next_host.value == NextHost::MayDiffer;
        let closes = entry.and_then(|entry| entry.closes).is_some_and(|closes| closes.value);
        match value {
            _ if !is_uniform && !holds_somewhere => Self::Depends,
            Advice::Done if closes => Self::Leave,
            // Without a message, an end of the session is all there is to it.
            Advice::RetryLater if closes && !there().any(|facts| is_at_stake(&facts)) => Self::Leave,
            Advice::Done => Self::GoOn,
            Advice::Continue => Self::Continue,
            Advice::RetryLater => Self::RetryLater,
            Advice::ChangeThenResend => Self::ChangeThenResend,
            Advice::DoNotRetry => {
                let concerns_mail = there().next().is_none() || there().any(|facts| is_at_stake(&facts));
                let mut judged = there().filter(|facts| !concerns_mail || is_at_stake(facts)).peekable();
                if judged.peek().is_some() && judged.all(|facts| may_differ(&facts)) {
                    Self::GiveUpHere
                } else if concerns_mail {
                    Self::ReturnMessage
                } else {
                    Self::DoWithout
                }
            }
            Advice::Depends => Self::Depends,
        }
    }

    const fn of_one(self) -> Phrase {
        match self {
            Self::GoOn => Phrase::OneDone,
            Self::Leave => Phrase::OneDoneClosing,
            Self::Continue => Phrase::OneContinue,
            Self::RetryLater => Phrase::OneRetryLater,
            Self::ChangeThenResend => Phrase::OneChangeThenResend,
            Self::ReturnMessage => Phrase::OneDoNotRetry,
            Self::GiveUpHere => Phrase::OneGiveUpHere,
            Self::DoWithout => Phrase::OneDoWithout,
            Self::Depends => Phrase::OneDepends,
        }
    }

    const fn of_both(self) -> Phrase {
        match self {
            Self::GoOn => Phrase::BothDone,
            Self::Leave => Phrase::BothDoneClosing,
            Self::Continue => Phrase::BothContinue,
            Self::RetryLater => Phrase::BothRetryLater,
            Self::ChangeThenResend => Phrase::BothChangeThenResend,
            Self::ReturnMessage => Phrase::BothDoNotRetry,
            Self::GiveUpHere => Phrase::BothGiveUpHere,
            Self::DoWithout => Phrase::BothDoWithout,
            Self::Depends => Phrase::BothDepends,
        }
    }
}

/// The exceptions to a code's advice, at commands that the other code can answer as well.
fn exceptions<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, subject: &Subject<'a>, other: &Subject<'a>) -> fmt::Result {
    let (Some(entry), Some(other)) = (subject.entry(), other.entry()) else { return Ok(()) };
    let family = sheet.composer.family;
    for answer in entry.answers {
        let meet = |command: &CommandId| may_answer(family, other, *command);
        for why in answer.cases.iter().filter_map(|case| case.why) {
            if answer.commands.iter().any(meet) {
                sheet.out.sentence_gap()?;
                sheet.text(why.text)?;
            }
        }
    }
    Ok(())
}

/// What one code means, when it is seen, and what to do.
fn side<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, subject: &Subject<'a>) -> fmt::Result {
    let text = sheet.key_text(subject.key());
    let code = text.as_str();
    let anchor = crate::Anchor { code, section: "" };
    sheet.block(Block::Heading(2, anchor), |sheet| sheet.titled(subject))?;
    sheet.block(Block::Paragraph, |sheet| sheet.name(subject))?;
    sheet.heading(3, code, "description", Phrase::HeadingDescription)?;
    let Some(entry) = subject.entry() else {
        sheet.unknown(&text)?;
        return match sheet.composer.family.non_standard(subject.key()) {
            Some(code) => sheet.paragraph(&code.line),
            None => Ok(()),
        };
    };
    sheet.paragraph(&entry.description)?;
    sheet.heading(3, code, "seen-when", Phrase::HeadingSeenWhen)?;
    seen_items(sheet, entry.seen_when)?;
    sheet.heading(3, code, "fix", Phrase::HeadingFix)?;
    fix_items(sheet, entry)
}

/// An item for each group of commands.
pub(super) fn seen_items<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, items: &'a [crate::SeenWhen<'a>]) -> fmt::Result {
    sheet.block(Block::List, |sheet| {
        for item in items {
            sheet.block(Block::Item, |sheet| {
                if !item.commands.is_empty() {
                    sheet.commands(item.commands.iter().copied(), Style::Strong)?;
                    sheet.colon()?;
                }
                sheet.text(item.prose.text)
            })?;
        }
        Ok(())
    })
}

/// An item for each person who can act.
pub(super) fn fix_items<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, entry: &'a Entry<'a>) -> fmt::Result {
    sheet.block(Block::List, |sheet| {
        for fix in entry.fix {
            sheet.block(Block::Item, |sheet| {
                sheet.label(fix.actor.label(), Style::Strong)?;
                sheet.colon()?;
                sheet.text(fix.prose.text)
            })?;
        }
        Ok(())
    })
}

fn differences<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, pair: &Pair<'_, 'a>) -> fmt::Result {
    let Pair { low, high, relation, note } = *pair;
    sheet.heading(2, "", "differences", Phrase::HeadingDifferences)?;
    if let Some(points) = note.and_then(|note| note.points) {
        sheet.sentence_items(&points)?;
    }
    sheet.compared_facts(relation, low, high)
}

fn use_when<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, pair: &Pair<'_, 'a>) -> fmt::Result {
    let Pair { low, high, relation, note } = *pair;
    sheet.heading(2, "", "use-when", Phrase::HeadingUseWhen)?;
    if relation == Relation::Strangers {
        let (a, b) = (sheet.key_text(low.key()), sheet.key_text(high.key()));
        return sheet.block(Block::Paragraph, |sheet| sheet.pattern(Phrase::NeverAChoice, &[("a", &a), ("b", &b)]));
    }
    if let Some(choice) = note.and_then(|note| note.choice) {
        sheet.paragraph(&choice)?;
    }
    if low.entry().is_none() && high.entry().is_none() {
        return Ok(());
    }
    sheet.block(Block::List, |sheet| {
        for subject in sides(sheet.composer.family, low, high).into_iter().flatten() {
            let Some(entry) = subject.entry() else { continue };
            sheet.block(Block::Item, |sheet| {
                sheet.key(subject.key(), Style::Strong)?;
                sheet.colon()?;
                sheet.text(entry.use_when.text)
            })?;
        }
        Ok(())
    })
}

fn more<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, pair: &Pair<'_, 'a>) -> fmt::Result {
    let Pair { low, high, note, .. } = *pair;
    sheet.heading(2, "", "more", Phrase::HeadingMore)?;
    let composer = sheet.composer;
    sheet.block(Block::List, |sheet| {
        for subject in sides(composer.family, low, high).into_iter().flatten() {
            let Some(entry) = subject.entry() else { continue };
            let subject = Subject::of(composer.family, entry);
            if composer.has(&Page::Reference(subject)) {
                sheet.block(Block::Item, |sheet| {
                    sheet.link(Target::Reference(entry.key), |sheet| sheet.title(&subject, None))
                })?;
            }
        }
        let of = |subject: &Subject<'a>| match subject.entry() {
            Some(entry) => entry.sources,
            None => composer.family.non_standard(subject.key()).map_or(&[][..], |code| code.sources),
        };
        sheet.source_items(Merged([of(low), of(high), note.map_or(&[][..], |note| note.sources)]))?;
        rivals(sheet, low, high)?;
        sheet.language_item(&Page::Comparison(*low, *high))?;
        sheet.index_item(&Page::ComparisonIndex)
    })
}

/// Links to the other pairs that are often confused, in which one of the two stands.
fn rivals<'a, R: Render>(sheet: &mut Sheet<'_, 'a, R>, low: &Subject<'a>, high: &Subject<'a>) -> fmt::Result {
    let composer = sheet.composer;
    let pairs = || {
        let notes = composer.family.notes.iter().filter(|note| note.often_confused);
        notes.map(|note| (note.low, note.high)).filter(|(one, other)| {
            let this = (*one, *other) == (low.key(), high.key());
            let either = [low.key(), high.key()].iter().any(|key| key == one || key == other);
            either && !this && super::index::has_pair(composer, *one, *other)
        })
    };
    if pairs().next().is_none() {
        return Ok(());
    }
    sheet.block(Block::Item, |sheet| {
        sheet.label(Phrase::MoreRivals, Style::Strong)?;
        sheet.colon()?;
        sheet.enumerate(pairs(), |sheet, (one, other)| sheet.pair_link(one, other))
    })
}

/// Sorted lists as one sorted list, each citation once.
struct Merged<'a>([&'a [CitationId]; 3]);

impl Iterator for Merged<'_> {
    type Item = CitationId;

    fn next(&mut self) -> Option<CitationId> {
        let next = self.0.iter().filter_map(|list| list.first()).min().copied()?;
        for list in &mut self.0 {
            if let [first, rest @ ..] = list
                && *first == next
            {
                *list = rest;
            }
        }
        Some(next)
    }
}
