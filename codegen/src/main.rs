//! The command that generates Replybook.
//!
//! Takes arguments, drives `replybook-build`, and says what came of it: on standard output what was done, on standard
//! error what is wrong. It generates nothing itself.

/// Writes a line to standard output. Whoever has stopped reading, as `head` does, is not waited for.
macro_rules! say {
    ($($argument:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stdout(), $($argument)*);
    }};
}

/// Writes a line to standard error.
macro_rules! complain {
    ($($argument:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stderr(), $($argument)*);
    }};
}

mod arguments;
mod digest;
mod report;
mod review;
mod translations;

use arguments::{Arguments, Command, Folders, TranslationsCommand};
use clap::Parser as _;
use replybook_build::{Error, Generator, Spec};
use review::Failure;
use std::process::ExitCode;

/// Something is stale, missing or orphaned.
const NOT_FRESH: u8 = 1;
/// The spec, or what was asked for, is invalid.
const INVALID: u8 = 2;
/// The file system refused something.
const REFUSED: u8 = 3;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // That standard output or error is closed is no reason for another message.
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(INVALID) } else { ExitCode::SUCCESS };
        }
    };
    let folders = &arguments.folders;
    let result: Result<bool, Failure> = match &arguments.command {
        None => generate(&arguments).map_err(Failure::from),
        Some(Command::Fmt { check }) => format(folders, *check).map_err(Failure::from),
        Some(Command::Review(asked)) => review::review(folders, asked),
        Some(Command::Translations { list, command: None }) => translations::list(folders, list),
        Some(Command::Translations { command: Some(command), .. }) => match command {
            TranslationsCommand::Stamp => translations::stamp(folders),
            TranslationsCommand::Explain { id } => translations::explain(id.as_deref()).map_err(Failure::Asked),
            TranslationsCommand::Ack(asked) => translations::ack(folders, asked),
            TranslationsCommand::New(asked) => translations::new(folders, asked),
            TranslationsCommand::Preview { tag } => translations::preview(folders, tag),
            TranslationsCommand::Export { tag, file } => translations::export(folders, tag, file.as_deref()),
            TranslationsCommand::Import(asked) => translations::import(folders, asked),
        },
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(NOT_FRESH),
        Err(Failure::Asked(message)) => {
            complain!("error: {message}");
            ExitCode::from(INVALID)
        }
        Err(Failure::Spec(error)) => {
            report::error(&error);
            ExitCode::from(match error {
                Error::FileSystem { .. } | Error::InTheWay(_) => REFUSED,
                _ => INVALID,
            })
        }
    }
}

/// Generates or checks; says whether everything is, or now is, as it is to be.
fn generate(arguments: &Arguments) -> Result<bool, Error> {
    let folders = &arguments.folders;
    let spec = Spec::load(&folders.spec)?;
    let bar = report::Bar::new();
    let mut generator = Generator::new().progress(&bar);
    if let Some(tag) = &arguments.locale {
        generator = generator.locale(tag);
    }
    if let Some(jobs) = arguments.jobs {
        generator = generator.jobs(jobs);
    }
    if !arguments.check {
        let report = generator.generate(&spec, folders.out())?;
        report::generated(&report);
        report::left_out(&spec, arguments.locale.as_deref());
        return Ok(true);
    }
    let report = generator.check(&spec, folders.out())?;
    let unformatted = replybook_build::unformatted(&folders.spec)?;
    report::checked(&report, &unformatted);
    report::left_out(&spec, arguments.locale.as_deref());
    Ok(report.is_clean() && unformatted.is_empty())
}

/// Writes the files of the spec in their canonical form.
fn format(folders: &Folders, check: bool) -> Result<bool, Error> {
    let files = replybook_build::unformatted(&folders.spec)?;
    for (path, text) in &files {
        if check {
            say!("not in canonical form: {}", path.display());
        } else {
            replybook_build::replace_file(path, text)?;
            say!("formatted: {}", path.display());
        }
    }
    Ok(!check || files.is_empty())
}
