//! The arguments of the command.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// Generates the crate, the reference and the comparisons of Replybook from the JSON spec.
///
/// Exit codes: 0 all is well; 1 something is stale, missing or orphaned; 2 the spec or an argument is invalid;
/// 3 the file system refused something.
#[derive(Debug, Parser)]
#[command(name = "codegen", version, args_conflicts_with_subcommands = false, subcommand_negates_reqs = true)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) folders: Folders,

    /// Write nothing: list what is missing, stale, orphaned or not in canonical form
    #[arg(long)]
    pub(crate) check: bool,

    /// Limit writing and checking to one language, also to one whose pages are not checked in
    #[arg(long, value_name = "TAG")]
    pub(crate) locale: Option<String>,

    /// Number of threads [default: one a core]
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,

    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// Where the spec is, and where what is generated goes.
#[derive(Args, Debug)]
pub(crate) struct Folders {
    /// Folder of the spec
    #[arg(long, global = true, value_name = "DIR", default_value = "catalogue/spec")]
    pub(crate) spec: PathBuf,

    /// Folder of what is generated
    #[arg(long, global = true, value_name = "DIR", default_value = "generated")]
    pub(crate) out: PathBuf,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write the files of the spec in their canonical form
    Fmt {
        /// Only list the files that are not
        #[arg(long)]
        check: bool,
    },
    /// Say what changed in the spec since a commit, and what that did to the output
    Review(ReviewArguments),
    /// List what the translations lack: texts that are missing, stale, without digest or still drafts
    Translations {
        #[command(subcommand)]
        command: Option<TranslationsCommand>,
    },
}

/// What is to be reviewed, and how it is shown.
#[derive(Args, Debug)]
pub(crate) struct ReviewArguments {
    /// Commit with which is compared
    #[arg(long, value_name = "REV", default_value = "HEAD")]
    pub(crate) base: String,

    /// Commit that is compared [default: the working tree]
    #[arg(long, value_name = "REV")]
    pub(crate) head: Option<String>,

    /// Name all files
    #[arg(long)]
    pub(crate) all: bool,

    /// How the review is written
    #[arg(long, value_enum, default_value_t = Format::Terminal)]
    pub(crate) format: Format,

    /// End with 1 if a generated file was edited by hand
    #[arg(long)]
    pub(crate) exit_code: bool,
}

/// How a review is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Plain lines
    Terminal,
    /// Markdown of a length that GitHub takes
    Markdown,
}

#[derive(Clone, Copy, Debug, Subcommand)]
pub(crate) enum TranslationsCommand {
    /// Give each translation without a digest that of the text it translates
    Stamp,
}
