//! Where text goes: standard output, as a terminal or as a file.
//!
//! Styled text goes in; it comes out as it is on a terminal, and without its styles elsewhere or if `NO_COLOR` is set.
//! It never writes half a text and goes on after an error.

use crate::failure::Failure;
use std::io::{self, IsTerminal as _, Write as _};

/// What is too wide to be read easily, on however wide a terminal.
const READABLE: usize = 100;
/// The width of what is no terminal.
const USUAL: usize = 80;
/// The least width in which anything can be set.
const LEAST: usize = 20;

pub(crate) struct Screen {
    out: anstream::AutoStream<io::StdoutLock<'static>>,
    width: usize,
    /// Whether lines are cut or broken at the width: not where a program reads them.
    fits_lines: bool,
}

impl Screen {
    pub(crate) fn new(width: Option<u16>) -> Self {
        let out = io::stdout().lock();
        let is_terminal = out.is_terminal();
        let own = if is_terminal { textwrap::termwidth().clamp(LEAST, READABLE) } else { USUAL };
        Self {
            out: anstream::AutoStream::auto(out),
            width: width.map_or(own, usize::from),
            fits_lines: is_terminal || width.is_some(),
        }
    }

    /// The width of a line, in columns.
    pub(crate) const fn width(&self) -> usize {
        self.width
    }

    /// Whether also a line that a program could want whole is to be fitted to the width.
    pub(crate) const fn fits_lines(&self) -> bool {
        self.fits_lines
    }

    /// Writes a text.
    pub(crate) fn write(&mut self, text: &str) -> Result<(), Failure> {
        let written = self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush());
        written.map_err(|error| Failure::Io("cannot write", error))
    }

    /// Writes a value as JSON, a field a line.
    pub(crate) fn write_json(&mut self, value: &serde_json::Value) -> Result<(), Failure> {
        self.write(&format!("{value:#}\n"))
    }
}

/// Tells something beside the output.
pub(crate) fn note(text: &str) {
    // A note that nobody can read is no failure.
    let _ = writeln!(io::stderr(), "note: {text}");
}
