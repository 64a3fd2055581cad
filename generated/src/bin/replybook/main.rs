//! The command `replybook`: explains, compares and finds SMTP reply codes in several languages.
//!
//! Arguments and standard input go in; text for a terminal, or JSON, comes out. It ends with 0; with 1 if nothing was
//! found; with 2 if it was used wrongly, what was given is no reply, or something could not be read or written. It never
//! panics, whatever the bytes, and knows no code and no language by itself: all of that is in the crate.

mod answer;
mod args;
mod coded;
mod compare;
mod explain;
mod failure;
mod json;
mod language;
mod log;
mod outline;
mod part;
mod pen;
mod screen;
mod search;
mod situation;
mod table;
mod tally;
mod terminal;
mod text;
mod wrap;

use args::{Args, Command};
use clap::Parser as _;
use failure::Failure;
use screen::Screen;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

fn run(args: &Args) -> Result<(), Failure> {
    let output = args.output();
    let locale = language::choose(output.locale.as_deref())?;
    let mut screen = Screen::new(output.width);
    match &args.command {
        Command::Explain(explain) if explain.reads_a_log() => log::run(explain, locale, &mut screen),
        Command::Explain(explain) => explain::run(explain, locale, &mut screen),
        Command::Compare(compare) => compare::run(compare, locale, &mut screen),
        Command::Search(search) => search::run(search, locale, &mut screen),
    }
}
