//! What can be said on the command line.
//!
//! Arguments go in; typed words and options come out, or a message with what is wrong. It never looks at what the words
//! mean: a reply stays the bytes that were given.

use clap::{Args as ClapArgs, Parser, Subcommand};
use replybook::CATALOGUE;
use replybook::catalogue::CommandId;
use std::ffi::OsString;

/// Explains SMTP reply codes, compares them, and finds them, in several languages.
#[derive(Debug, Parser)]
#[command(version, about, after_help = EXIT_CODES)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

impl Args {
    /// The options that every subcommand has.
    pub(crate) const fn output(&self) -> &Output {
        match &self.command {
            Command::Explain(explain) => &explain.output,
            Command::Compare(compare) => &compare.output,
            Command::Search(search) => &search.output,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Explain a reply, or each distinct reply in a log or a bounce
    #[command(after_help = EXPLAIN_EXAMPLES)]
    Explain(Explain),
    /// Say what separates two codes
    #[command(after_help = COMPARE_EXAMPLES)]
    Compare(Compare),
    /// Find the codes of which all words are said
    #[command(after_help = SEARCH_EXAMPLES)]
    Search(Search),
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Explain {
    /// A code, a code with its enhanced code, or a whole reply of one or several lines; `-` reads a log or a bounce from
    /// standard input
    #[arg(required = true, value_name = "REPLY")]
    pub(crate) reply: Vec<OsString>,
    /// The command that was answered, such as RCPT, MAIL, DATA, end-of-data or greeting
    #[arg(long, value_name = "COMMAND", value_parser = command)]
    pub(crate) command: Option<CommandId>,
    /// Give the short answer only
    #[arg(long)]
    pub(crate) brief: bool,
    #[command(flatten)]
    pub(crate) output: Output,
}

impl Explain {
    /// Whether the replies stand on standard input.
    pub(crate) fn reads_a_log(&self) -> bool {
        matches!(self.reply.as_slice(), [only] if only == "-")
    }
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Compare {
    /// A code
    #[arg(value_name = "CODE")]
    pub(crate) one: OsString,
    /// Another code
    #[arg(value_name = "CODE")]
    pub(crate) other: OsString,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Search {
    /// What is looked for, in capitals or not, in any language
    #[arg(required = true, value_name = "WORD")]
    pub(crate) words: Vec<String>,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Output {
    /// The language, such as en or zh-Hans; without it, the one of the environment, or else English
    #[arg(long, value_name = "TAG")]
    pub(crate) locale: Option<String>,
    /// Write JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// The width of a line, in columns; without it, that of the terminal, and 80 elsewhere
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(20..))]
    pub(crate) width: Option<u16>,
}

/// Reads a command of any family, and names those there are where it is none. What families share has one index in all.
fn command(name: &str) -> Result<CommandId, String> {
    let families = || CATALOGUE.families.iter();
    families().find_map(|family| family.command_named(name.trim())).ok_or_else(|| {
        let mut ids: Vec<&str> = Vec::new();
        for command in families().flat_map(|family| family.commands) {
            if !ids.contains(&command.id) {
                ids.push(command.id);
            }
        }
        format!("known commands: {}", ids.join(", "))
    })
}

const EXIT_CODES: &str = "\
Exit codes:
  0  explained, also a code that no entry describes
  1  nothing found
  2  wrong use, or no reply

Each subcommand has examples: replybook explain --help";

const EXPLAIN_EXAMPLES: &str = r"Examples:
  replybook explain 552
  replybook explain 552 5.2.2 --brief
  replybook explain '550-5.1.1 <anna@example.org>\n550 5.1.1 No such user' --command RCPT
  replybook explain 421 --locale ja
  replybook explain - < /var/log/mail.log
  replybook explain - --json < bounce.eml";

const COMPARE_EXAMPLES: &str = "\
Examples:
  replybook compare 452 552
  replybook compare 452 552 --locale de
  replybook compare 421 571 --json";

const SEARCH_EXAMPLES: &str = "\
Examples:
  replybook search 'mailbox full'
  replybook search Postfach voll
  replybook search 5.2.2 --json";
