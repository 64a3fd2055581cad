#![doc = include_str!("../README.md")]

mod builder;
mod diagnostic;
mod emit;
mod format;
mod json;
mod load;
mod lower;
mod output;
mod plan;
mod preview;
mod schema;
mod shape;
mod source;
mod spec;
mod texts;
mod translation;
mod validate;
mod writing;

pub use builder::Builder;
pub use diagnostic::{Diagnostic, Invalid, did_you_mean};
pub use lower::Lowered;
pub use plan::Kind;
pub use source::{Place, Source, Sources, Span};
pub use texts::Part;
pub use translation::{Acknowledged, Translated, Translation, Translations};
pub use validate::can_name_a_language;
pub use writing::{Forbidden, Spacing, Term, Waiver, Writing};

pub use catalogue::State;

/// The arena that lends what [`Spec::lower`] gives.
pub use bumpalo::Bump as Arena;

use bumpalo::Bump;
use shape::Reader;
use std::fmt;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

/// Why a spec could not be read, or its output not be written.
///
/// `Debug` says what `Display` says: it is what a build script shows that returns this from `main`.
#[non_exhaustive]
pub enum Error {
    /// The spec is invalid; nothing was written.
    Invalid(Invalid),
    /// The file system refused something.
    FileSystem {
        /// What it was about.
        path: PathBuf,
        /// What it said.
        error: std::io::Error,
    },
    /// Files, folders or links that are not ours stand where files of ours must go; nothing was written.
    InTheWay(Vec<PathBuf>),
    /// The spec has no such language; nothing was written.
    UnknownLanguage {
        /// The tag that was asked for.
        tag: String,
        /// The tags that there are.
        known: Vec<String>,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(invalid) => invalid.fmt(f),
            Self::FileSystem { path, error } => write!(f, "{}: {error}", path.display()),
            Self::InTheWay(paths) => {
                f.write_str("what stands here was not generated, and is left alone; move it away:")?;
                paths.iter().try_for_each(|path| write!(f, "\n  {}", path.display()))
            }
            Self::UnknownLanguage { tag, known } => {
                write!(f, "the spec has no language `{tag}`; it has {}", known.join(", "))
            }
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::FileSystem { error, .. } => Some(error),
            Self::Invalid(_) | Self::InTheWay(_) | Self::UnknownLanguage { .. } => None,
        }
    }
}

/// A valid spec.
#[derive(Debug)]
pub struct Spec {
    records: load::Records,
    texts: texts::Texts,
}

impl Spec {
    /// Reads and checks the spec in a folder, which begins at `catalogue.json`.
    pub fn load(folder: impl AsRef<Path>) -> Result<Self, Error> {
        Self::of(load::records(load::Origin::Folder(folder.as_ref()))?)
    }

    /// The canonical spec of the reply codes of SMTP, which is part of this crate.
    ///
    /// ```
    /// let spec = replybook_build::Spec::canonical()?;
    /// assert_eq!(spec.languages().next(), Some("en"));
    /// # Ok::<(), replybook_build::Error>(())
    /// ```
    pub fn canonical() -> Result<Self, Error> {
        Self::of(load::records(load::Origin::Canonical)?)
    }

    fn of(mut records: load::Records) -> Result<Self, Error> {
        for (family, (entries, notes)) in records.root.families.iter().zip(&mut records.families) {
            // The order of codes in a file means nothing; what is no code comes first, and is an error.
            let order = |code: &shape::Code| (family.key.parse(&code.0), code.0.clone());
            entries.entries.sort_by_key(|entry| order(&entry.code.value));
            if let Some(codes) = &mut entries.non_standard {
                codes.sort_by_key(|code| order(&code.code.value));
            }
            if let Some(notes) = notes {
                notes
                    .notes
                    .sort_by_key(|note| note.codes.value.iter().map(|code| order(&code.value)).collect::<Vec<_>>());
            }
        }
        let texts = texts::Texts::new(&records);
        let mut reader = Reader::default();
        validate::check(&records, &texts, &mut reader);
        let mut diagnostics = reader.diagnostics;
        if diagnostics.is_empty() {
            return Ok(Self { records, texts });
        }
        diagnostics.sort();
        diagnostics.dedup();
        Err(Error::Invalid(Invalid { sources: records.sources, diagnostics }))
    }

    /// Lowers the spec to the types of a program, which the arena lends.
    pub fn lower<'a>(&self, arena: &'a Bump) -> Lowered<'a> {
        lower::lower(&self.records, &self.texts, arena)
    }

    /// The files of the spec.
    pub const fn sources(&self) -> &Sources {
        &self.records.sources
    }

    /// The tags of the spec's languages, the source language first.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.records.root.languages.iter().map(|tag| &*tag.value as &str)
    }

    /// Turns the spec into one whose pages can be looked at in a language that lacks texts: each that it lacks is the
    /// text of the source language, a sentence of which goes through `mark`; no other language has pages. Gives the
    /// number of such texts.
    ///
    /// ```
    /// let mut spec = replybook_build::Spec::canonical()?;
    /// assert_eq!(spec.preview("de", |sentence| format!("[{sentence}]"))?, 0, "nothing is missing");
    /// assert!(spec.preview("xx", str::to_owned).is_err());
    /// # Ok::<(), replybook_build::Error>(())
    /// ```
    pub fn preview(&mut self, tag: &str, mark: impl Fn(&str) -> String) -> Result<usize, Error> {
        let position = self.position(tag)?;
        Ok(preview::fill(&mut self.records, &self.texts, position, mark))
    }

    /// The place of a language in the list of languages.
    fn position(&self, tag: &str) -> Result<usize, Error> {
        let unknown =
            || Error::UnknownLanguage { tag: tag.to_owned(), known: self.languages().map(str::to_owned).collect() };
        self.languages().position(|language| language == tag).ok_or_else(unknown)
    }

    /// What the translations have come to.
    pub fn translations(&self) -> Translations<'_> {
        Translations::new(&self.records, &self.texts)
    }
}

/// The canonical text of each file of a spec whose own differs from it, by its path.
///
/// A file needs to be JSON of the right shape for that, and nothing more.
pub fn unformatted(folder: impl AsRef<Path>) -> Result<Vec<(PathBuf, String)>, Error> {
    let records = load::records(load::Origin::Folder(folder.as_ref()))?;
    let files = records.sources.files().iter().filter_map(|file| {
        let shape = load::shape_of(&records.root, &file.name)?;
        let canonical = format::canonical(file.root.as_ref()?, shape);
        (canonical != file.text).then(|| (records.sources.folder().join(&file.name), canonical))
    });
    Ok(files.collect())
}

/// Puts a text where a file is or is to be, at one moment: whoever reads sees the old or the new.
pub fn replace_file(path: impl AsRef<Path>, text: &str) -> Result<(), Error> {
    let path = path.as_ref();
    output::replace(path, text).map_err(|error| Error::FileSystem { path: path.to_owned(), error })
}

/// Is told how far a run has come, from any thread.
pub trait Progress: Sync {
    /// A number of files are about to be looked at or written.
    fn start(&self, files: usize);
    /// One of them is done.
    fn advance(&self);
    /// All of them are done.
    fn finish(&self);
}

/// Tells nobody.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoProgress;

impl Progress for NoProgress {
    fn start(&self, _: usize) {}
    fn advance(&self) {}
    fn finish(&self) {}
}

/// What a run has found, and done if it was to do anything.
#[derive(Debug, Default)]
pub struct Report {
    /// The number of files of each kind, in the order of [`Kind::ALL`].
    pub counts: [usize; Kind::ALL.len()],
    /// Files whose text was another.
    pub stale: Vec<(Kind, PathBuf)>,
    /// Files that were not there.
    pub missing: Vec<(Kind, PathBuf)>,
    /// Files of ours that did not belong.
    pub orphaned: Vec<(Kind, PathBuf)>,
}

impl Report {
    /// Whether the output was just as it is to be.
    pub const fn is_clean(&self) -> bool {
        self.stale.is_empty() && self.missing.is_empty() && self.orphaned.is_empty()
    }
}

/// Generates the files of a spec, or checks them.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use replybook_build::{Generator, Spec};
/// # let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
/// # let spec_folder = format!("{root}/catalogue/spec");
/// # let output = std::env::temp_dir().join(format!("replybook-doctest-{}", std::process::id()));
///
/// let spec = Spec::load(&spec_folder)?;
/// let report = Generator::new().locale("de").generate(&spec, &output)?;
/// assert!(!report.missing.is_empty(), "everything was new");
/// assert!(Generator::new().locale("de").check(&spec, &output)?.is_clean());
/// # std::fs::remove_dir_all(&output)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct Generator<'g> {
    locale: Option<&'g str>,
    jobs: Option<NonZeroUsize>,
    progress: &'g dyn Progress,
}

impl Default for Generator<'_> {
    fn default() -> Self {
        Self { locale: None, jobs: None, progress: &NoProgress }
    }
}

impl fmt::Debug for Generator<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Generator").field("locale", &self.locale).field("jobs", &self.jobs).finish_non_exhaustive()
    }
}

impl<'g> Generator<'g> {
    /// A generator for the pages of the languages that the spec has checked in, on all cores.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits everything to one language, checked in or not.
    #[must_use]
    pub const fn locale(mut self, tag: &'g str) -> Self {
        self.locale = Some(tag);
        self
    }

    /// Works on this number of threads.
    #[must_use]
    pub const fn jobs(mut self, jobs: NonZeroUsize) -> Self {
        self.jobs = Some(jobs);
        self
    }

    /// Tells how far a run has come.
    #[must_use]
    pub const fn progress(mut self, progress: &'g dyn Progress) -> Self {
        self.progress = progress;
        self
    }

    /// Makes a folder hold the files of a spec: writes what differs, removes what no longer belongs.
    pub fn generate(&self, spec: &Spec, out: impl AsRef<Path>) -> Result<Report, Error> {
        self.run(spec, out.as_ref(), true)
    }

    /// Says in what a folder differs from the files of a spec, and changes nothing.
    pub fn check(&self, spec: &Spec, out: impl AsRef<Path>) -> Result<Report, Error> {
        self.run(spec, out.as_ref(), false)
    }

    fn run(&self, spec: &Spec, out: &Path, write: bool) -> Result<Report, Error> {
        let root = &spec.records.root;
        let position = |tag: &str| root.languages.iter().position(|language| &*language.value == tag);
        let only = self.locale.map(|tag| spec.position(tag)).transpose()?;
        let mut shown: Vec<usize> = root.checked_in.iter().filter_map(|tag| position(&tag.value)).collect();
        shown.extend(only.filter(|only| !shown.contains(only)));
        shown.sort_unstable();
        let arena = Bump::new();
        let lowered = spec.lower(&arena);
        let plan = plan::Plan::new(&lowered, &spec.texts, &shown, only);
        let jobs = self.jobs.or_else(|| std::thread::available_parallelism().ok()).unwrap_or(NonZeroUsize::MIN);
        let difference = output::compare(&plan, out, jobs, self.progress)?;
        if write {
            output::apply(&plan, out, &difference, jobs, self.progress)?;
        }
        let without_number =
            |files: Vec<(usize, Kind, PathBuf)>| files.into_iter().map(|(_, kind, path)| (kind, path)).collect();
        Ok(Report {
            counts: difference.counts,
            stale: without_number(difference.stale),
            missing: without_number(difference.missing),
            orphaned: difference.orphaned,
        })
    }
}
