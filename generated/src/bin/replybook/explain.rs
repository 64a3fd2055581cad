//! `explain`: one reply, its short answer first, then the whole page of its code, and that of its enhanced code.
//!
//! The arguments go in; text or JSON comes out. A code without an entry is explained by its first digit, with the codes
//! that are near.

use crate::args::Explain;
use crate::coded::Coded;
use crate::failure::Failure;
use crate::part::Side;
use crate::screen::Screen;
use crate::situation::Situation;
use crate::terminal::Terminal;
use crate::{answer, json};
use replybook::Locale;
use std::{fmt, io};

pub(crate) fn run(args: &Explain, locale: Locale<'static>, screen: &mut Screen) -> Result<(), Failure> {
    let situation = Situation::of_words(&args.reply, args.command)?;
    if args.output.json {
        return screen.write_json(&json::explain(&situation, locale, args.brief));
    }
    let mut terminal = Terminal::new(screen.width(), locale.language);
    compose(&situation, locale, args.brief, &mut terminal).map_err(unwritten)?;
    screen.write(&terminal.finish())
}

fn compose(situation: &Situation, locale: Locale<'static>, brief: bool, out: &mut Terminal<'_>) -> fmt::Result {
    answer::compose(situation, locale, out)?;
    if brief {
        return Ok(());
    }
    answer::page(situation.coded, locale, Side::Body, out)?;
    // The reply code has said what to do; the enhanced one says why.
    let Some(enhanced) = situation.enhanced.map(Coded::new) else { return Ok(()) };
    answer::page(enhanced, locale, Side::Head, out)?;
    answer::page(enhanced, locale, Side::Body, out)
}

/// A string takes whatever is written to it, so that this never comes to pass.
pub(crate) fn unwritten(_: fmt::Error) -> Failure {
    Failure::Io("cannot compose", io::Error::other("a page was refused"))
}
