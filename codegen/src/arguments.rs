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

    /// Folder of what is generated [default: generated; of a preview: target/preview/TAG]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

impl Folders {
    /// Where what is generated goes.
    pub(crate) fn out(&self) -> PathBuf {
        self.out.clone().unwrap_or_else(|| PathBuf::from("generated"))
    }
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
    /// Say how far the translations have come, what each lacks, and what the checks find in the texts
    #[command(args_conflicts_with_subcommands = true)]
    Translations {
        #[command(flatten)]
        list: ListArguments,

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

/// What is listed of the translations.
#[derive(Args, Debug)]
pub(crate) struct ListArguments {
    /// Only this language
    #[arg(long, value_name = "TAG")]
    pub(crate) locale: Option<String>,

    /// Name the texts that are checked or reviewed too
    #[arg(long)]
    pub(crate) all: bool,

    /// Write JSON, with every text
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Clone, Debug, Subcommand)]
pub(crate) enum TranslationsCommand {
    /// Give each translation without a digest that of the text it translates
    Stamp,
    /// Say what a check finds, how bad that is, and how to mend or waive it
    Explain {
        /// Id of the check [default: list all]
        #[arg(value_name = "ID")]
        id: Option<String>,
    },
    /// Record that a change of the source language changes no translation
    Ack(AckArguments),
    /// Begin a language: a file with all texts to translate
    New(NewArguments),
    /// Write the pages of a language as far as they are translated, for looking at
    Preview {
        /// The language
        #[arg(value_name = "TAG")]
        tag: String,
    },
    /// Write the texts of a language as a PO file, for the tools of translators
    Export {
        /// The language
        #[arg(value_name = "TAG")]
        tag: String,
        /// The file [default: standard output]
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
    },
    /// Take the texts of a language from a PO file
    Import(ImportArguments),
}

/// What is acknowledged.
#[derive(Args, Clone, Debug)]
pub(crate) struct AckArguments {
    /// Keys of texts, as `translations` lists them: prose/smtp/552/short
    #[arg(required = true, value_name = "KEY")]
    pub(crate) keys: Vec<String>,

    /// Why no translation has to change
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: String,

    /// The digest of the wording for which the present one stands, where translations were made from several
    #[arg(long, value_name = "DIGEST")]
    pub(crate) from: Option<String>,
}

/// A new language. What is left out is as in the source language.
#[derive(Args, Clone, Debug)]
pub(crate) struct NewArguments {
    /// Its tag (BCP 47), such as ga or sr-Latn
    #[arg(value_name = "TAG")]
    pub(crate) tag: String,

    /// Its name in itself
    #[arg(long, value_name = "NAME")]
    pub(crate) native_name: String,

    /// The direction in which it is written
    #[arg(long, value_name = "ltr|rtl", value_parser = direction)]
    pub(crate) direction: Option<catalogue::Direction>,

    /// A script in which it is written (ISO 15924), such as Cyrl; may be given several times
    #[arg(long = "script", value_name = "SCRIPT")]
    pub(crate) scripts: Vec<String>,

    /// A mark that ends a sentence; may be given several times
    #[arg(long = "terminator", value_name = "MARK")]
    pub(crate) terminators: Vec<String>,

    /// What stands between two sentences; empty where a paragraph is one line
    #[arg(long, value_name = "MARK")]
    pub(crate) sentence_gap: Option<String>,

    /// What stands between a label and its text
    #[arg(long, value_name = "MARK")]
    pub(crate) colon: Option<String>,

    /// What stands between the items of an enumeration
    #[arg(long, value_name = "MARK")]
    pub(crate) comma: Option<String>,

    /// What stands between groups of items
    #[arg(long, value_name = "MARK")]
    pub(crate) semicolon: Option<String>,
}

fn direction(id: &str) -> Result<catalogue::Direction, &'static str> {
    catalogue::Direction::from_id(id).ok_or("a direction is `ltr` or `rtl`")
}

/// What is taken from a PO file.
#[derive(Args, Clone, Debug)]
pub(crate) struct ImportArguments {
    /// The language
    #[arg(value_name = "TAG")]
    pub(crate) tag: String,

    /// The file; `-` for standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,

    /// The state of the texts that were changed or confirmed, and are not fuzzy
    #[arg(long, value_enum, default_value_t = ImportState::Draft)]
    pub(crate) state: ImportState,
}

/// How far a text has come that was taken from a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ImportState {
    /// Written, and not yet read by anyone else
    Draft,
    /// Read against the source language by a second reader
    Checked,
}
