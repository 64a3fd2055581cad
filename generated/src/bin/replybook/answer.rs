//! The short answer: what to do after a reply, why, and what it says of message, address and hosts.
//!
//! A situation goes in; the head of the code's page and a table of what was decided come out, each fact with its sources.
//! It says nothing that the catalogue has not decided.

use crate::coded::Coded;
use crate::part::{Part, Side};
use crate::pen::Pen;
use crate::situation::Situation;
use replybook::catalogue::{Alone, Basis, Block, Composer, Page, Phrase, Render, Style};
use replybook::{Advice, CATALOGUE, EnhancedCode, Family, Locale, Reason};
use std::fmt;

/// The page of a code, or one of its parts.
pub(crate) fn page(coded: Coded, locale: Locale<'static>, side: Side, out: &mut impl Render) -> fmt::Result {
    let (Some(family), Some(subject)) = (coded.family(), coded.subject()) else { return Ok(()) };
    let composer = Composer { catalogue: &CATALOGUE, family, locale, pages: &Alone };
    composer.compose(&Page::Reference(subject), &mut Part::new(out, side))
}

/// The short answer for a situation.
pub(crate) fn compose(situation: &Situation, locale: Locale<'static>, out: &mut impl Render) -> fmt::Result {
    page(situation.coded, locale, Side::Head, out)?;
    let Some(family) = situation.coded.family().filter(|_| situation.coded.is_concrete()) else { return Ok(()) };
    let mut pen = Pen { out, locale };
    pen.block(Block::Table(3), |pen| table(pen, family, situation))?;
    let decision = situation.decide();
    if let Some(why) = decision.why {
        pen.paragraph(why.text)?;
    }
    if let Some(cause) = decision.cause {
        pen.paragraph(cause.short.text)?;
    }
    if decision.is_at_odds {
        pen.paragraph(Phrase::ReplyAtOdds)?;
    }
    if situation.lines_differ {
        pen.paragraph(Phrase::ReplyLinesDiffer)?;
    }
    Ok(())
}

/// The phrase that says why a decision is what it is; where the first digit decides, the head of the page has said so.
pub(crate) const fn phrase_of(reason: Reason) -> Option<Phrase> {
    match reason {
        Reason::Severity => None,
        Reason::Rule => Some(Phrase::ReasonRule),
        Reason::Command => Some(Phrase::ReasonCommand),
        Reason::Cause => Some(Phrase::ReasonCause),
    }
}

/// The phrase for yes or no.
pub(crate) const fn closes_phrase(closes: bool) -> Phrase {
    if closes { Phrase::ClosesYes } else { Phrase::ClosesNo }
}

fn table<R: Render>(pen: &mut Pen<'_, R>, family: &'static Family<'static>, situation: &Situation) -> fmt::Result {
    let decision = situation.decide();
    pen.block(Block::Row, |pen| {
        pen.block(Block::Cell, |pen| pen.fact(&situation.coded.to_string(), Style::Plain))?;
        pen.block(Block::Cell, |_| Ok(()))?;
        pen.block(Block::Cell, |pen| pen.label(Phrase::MoreSources))
    })?;
    if let Some(enhanced) = situation.enhanced {
        let sources = decision.cause.map_or(&[][..], |cause| cause.reply_text.basis.sources);
        pen.row(Phrase::ColumnEnhanced, |pen| told(pen, enhanced), |pen| pen.places(sources))?;
    }
    if let Some(command) = situation.command {
        pen.row(Phrase::ColumnCommand, |pen| pen.command(family, command), |_| Ok(()))?;
    }
    fact(pen, Phrase::FactAdvice, decision.advice.value.label(), decision.advice.basis)?;
    // That something depends says by itself why.
    let depends = decision.advice.value == Advice::Depends && decision.reason == Reason::Rule;
    if let Some(reason) = phrase_of(decision.reason).filter(|_| !depends) {
        let sources = decision.why.map_or(&[][..], |why| why.basis.sources);
        pen.row(Phrase::FactReason, |pen| pen.label(reason), |pen| pen.places(sources))?;
    }
    if let Some(scope) = decision.scope {
        fact(pen, Phrase::FactScope, scope.value.label(), scope.basis)?;
    }
    if let Some(fate) = decision.fate {
        fact(pen, Phrase::FactFate, fate.value.label(), fate.basis)?;
    }
    if let Some(next_host) = decision.next_host {
        fact(pen, Phrase::FactNextHost, next_host.value.label(), next_host.basis)?;
    }
    if let Some(address) = decision.address {
        fact(pen, Phrase::FactAddress, address.value.label(), address.basis)?;
    }
    if let Some(closes) = decision.entry.and_then(|entry| entry.closes) {
        fact(pen, Phrase::FactCloses, closes_phrase(closes.value), closes.basis)?;
    }
    if decision.actors().next().is_none() {
        return Ok(());
    }
    pen.row(
        Phrase::FactActors,
        |pen| {
            for (position, actor) in decision.actors().enumerate() {
                if position > 0 {
                    pen.comma()?;
                }
                pen.label(actor.label())?;
            }
            Ok(())
        },
        |_| Ok(()),
    )
}

/// An enhanced code with its name; of one without an entry, what it is about.
fn told<R: Render>(pen: &mut Pen<'_, R>, enhanced: EnhancedCode) -> fmt::Result {
    pen.fact(&enhanced.to_string(), Style::Code)?;
    let family = Coded::new(enhanced).family();
    let of_entry = replybook::entry(enhanced).map(|entry| entry.name);
    match of_entry.or_else(|| Some(family?.category(enhanced)?.label)) {
        Some(text) => {
            pen.dash()?;
            pen.label(text)
        }
        None => Ok(()),
    }
}

fn fact<R: Render>(pen: &mut Pen<'_, R>, label: Phrase, value: Phrase, basis: Basis<'_>) -> fmt::Result {
    pen.row(label, |pen| pen.label(value), |pen| pen.places(basis.sources))
}
