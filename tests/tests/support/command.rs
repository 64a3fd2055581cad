//! The command `replybook`, built once, and what a run of it gave.

#![allow(dead_code, reason = "each test uses its part")]

use serde_json::Value;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Where the command is, built as a user builds it. Cargo itself says where it has put it.
pub(crate) fn executable() -> &'static Path {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    PATH.get_or_init(|| {
        let output = Command::new(env!("CARGO"))
            .args(["build", "--package", "replybook", "--bin", "replybook", "--features", "cli"])
            .arg("--message-format=json-render-diagnostics")
            .current_dir(root())
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).unwrap();
        let messages = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        let mut found = messages.filter_map(|message| Some(PathBuf::from(message["executable"].as_str()?)));
        found.next_back().expect("Cargo names what it has built")
    })
}

/// The command with arguments, in an environment that says nothing of languages and colours.
pub(crate) fn command<I: AsRef<std::ffi::OsStr>>(arguments: impl IntoIterator<Item = I>) -> Command {
    let mut command = Command::new(executable());
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR"] {
        command.env_remove(variable);
    }
    command.args(arguments).stdin(Stdio::null());
    command
}

/// What a run gave.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let err = String::from_utf8(output.stderr).expect("UTF-8 on standard error");
        assert!(!err.contains("panicked"), "{err}");
        let code = output.status.code().expect("an exit code, and no signal");
        Self { code, out: String::from_utf8(output.stdout).expect("UTF-8 on standard output"), err }
    }
}

impl Run {
    /// The output as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

pub(crate) fn run(arguments: &[&str]) -> Run {
    command(arguments).output().unwrap().into()
}

/// A run that has to end well.
pub(crate) fn good(arguments: &[&str]) -> Run {
    let run = run(arguments);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{arguments:?}");
    run
}

/// A run with something on standard input.
pub(crate) fn fed(arguments: &[&str], input: &[u8]) -> Run {
    let mut command = command(arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || pipe.write_all(&input));
    let run = child.wait_with_output().unwrap().into();
    writer.join().unwrap().expect("all of the input is read");
    run
}

/// A text without spaces and line ends, to look for what may have been broken into lines; and without what keeps the
/// words of the protocol from left to right, which begins anew on each of them.
pub(crate) fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !('\u{2066}'..='\u{2069}').contains(c)).collect()
}
