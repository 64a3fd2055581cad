//! `compare`: what separates two codes.
//!
//! Two codes go in, in any order; the page of the pair comes out, or JSON. Any code can be compared, also one without an
//! entry; a code cannot be compared with itself.

use crate::args::Compare;
use crate::explain::unwritten;
use crate::failure::Failure;
use crate::json;
use crate::screen::Screen;
use crate::situation::Situation;
use crate::terminal::Terminal;
use replybook::catalogue::{Alone, Composer, Page, Render, Subject};
use replybook::{CATALOGUE, Family, Locale};
use std::ffi::OsString;
use std::fmt;

pub(crate) fn run(args: &Compare, locale: Locale<'static>, screen: &mut Screen) -> Result<(), Failure> {
    let coded = |word: &OsString| Ok(Situation::of_words(std::slice::from_ref(word), None)?.coded);
    let (one, other) = (coded(&args.one)?, coded(&args.other)?);
    if one == other {
        return Err(Failure::Usage(format!("{one} cannot be compared with itself")));
    }
    if !one.is_like(other) {
        let message = format!("{one} and {other} cannot be compared: one is a reply code, the other an enhanced code");
        return Err(Failure::Usage(message));
    }
    if let Some(open) = [one, other].into_iter().find(|coded| !coded.is_concrete()) {
        let message = format!("{open} leaves its class open; compare codes as they are sent, such as 4.2.2 and 5.2.2");
        return Err(Failure::Usage(message));
    }
    let (low, high) = (one.min(other), one.max(other));
    let pair = || Some(Pair { family: low.family()?, low: low.subject()?, high: high.subject()?, locale });
    let Some(pair) = pair() else { return Ok(()) };
    if args.output.json {
        return screen.write_json(&json::compare(&pair));
    }
    let mut terminal = Terminal::new(screen.width(), locale.language);
    pair.compose(&mut terminal).map_err(unwritten)?;
    screen.write(&terminal.finish())
}

/// Two codes, the lower one first, in a language.
pub(crate) struct Pair {
    pub(crate) family: &'static Family<'static>,
    pub(crate) low: Subject<'static>,
    pub(crate) high: Subject<'static>,
    pub(crate) locale: Locale<'static>,
}

impl Pair {
    /// The page of the pair.
    pub(crate) fn compose(&self, out: &mut impl Render) -> fmt::Result {
        let composer = Composer { catalogue: &CATALOGUE, family: self.family, locale: self.locale, pages: &Alone };
        composer.compose(&Page::Comparison(self.low, self.high), out)
    }
}
