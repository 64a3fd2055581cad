//! Why the command ends without having done what it was asked for.
//!
//! What went wrong goes in; one line on standard error and an exit code come out. A reader that has gone away is no
//! failure. It never panics, not even if standard error is closed.

use std::io::{self, Write as _};
use std::process::ExitCode;

#[derive(Debug)]
pub(crate) enum Failure {
    /// Nothing was found: one sentence says where.
    NothingFound(String),
    /// Wrong use, or no reply: one sentence says what is wrong.
    Usage(String),
    /// Something could not be read or written.
    Io(&'static str, io::Error),
}

impl Failure {
    /// Tells the failure to the user.
    pub(crate) fn report(self) -> ExitCode {
        let (text, code) = match self {
            Self::NothingFound(text) => (text, 1),
            Self::Usage(text) => (text, 2),
            Self::Io(_, error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Self::Io(what, error) => (format!("{what}: {error}"), 2),
        };
        // Where standard error is closed, the exit code has to do.
        let _ = writeln!(io::stderr(), "error: {text}");
        ExitCode::from(code)
    }
}
