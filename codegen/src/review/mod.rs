//! A review of a change: what changed in the spec, and what that did to the output.
//!
//! Takes two states of a repository, gives a report that says each thing once. To tell causes apart, it generates both
//! specs with today's generator: where that differs from the output of the base, the generator is the cause; from there
//! to the output of today's spec, the spec; what then still differs was edited by hand. It writes nothing but what it
//! puts into a temporary folder and takes away again.

pub(crate) mod git;
mod hunks;
mod keys;
mod meaning;
mod render;

use crate::arguments::{Folders, ReviewArguments};
use git::Repository;
use hunks::{Cause, Groups};
use keys::Change;
use meaning::Meaning;
use replybook_build::{Error, Generator, Kind, Spec};
use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

/// Why there is no review.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What was asked for cannot be had.
    Asked(String),
    /// The spec that is reviewed is invalid, or the file system refused something.
    Spec(Error),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Asked(message) => f.write_str(message),
            Self::Spec(error) => error.fmt(f),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Spec(error)
    }
}

pub(crate) fn refused(path: &Path) -> impl FnOnce(std::io::Error) -> Failure {
    let path = path.to_owned();
    move |error| Failure::Spec(Error::FileSystem { path, error })
}

/// All that there is to say of a change.
#[derive(Debug)]
struct Review {
    /// What is compared with what, in words.
    between: String,
    /// Why the causes could not be told apart, if they could not.
    unread_base: Option<String>,
    meaning: Meaning,
    changes: Vec<Change>,
    groups: Groups,
}

/// A spec and the output that stands beside it.
struct State {
    spec: PathBuf,
    out: PathBuf,
}

/// Reviews a change; says whether nothing was edited by hand, where that was asked.
pub(crate) fn review(folders: &Folders, arguments: &ReviewArguments) -> Result<bool, Failure> {
    let repository = Repository::here()?;
    let (spec, out) = (repository.inside(&folders.spec)?, repository.inside(&folders.out())?);
    let place = tempfile::tempdir().map_err(refused(&std::env::temp_dir()))?;
    let state = |name: &str, commit: &str| -> Result<State, Failure> {
        let folder = place.path().join(name);
        std::fs::create_dir(&folder).map_err(refused(&folder))?;
        repository.write(commit, &[&spec, &out], &folder)?;
        Ok(State { spec: folder.join("tree").join(&spec), out: folder.join("tree").join(&out) })
    };
    let base_commit = repository.commit(&arguments.base)?;
    let base = state("base", &base_commit)?;
    let (head, head_name) = match &arguments.head {
        Some(revision) => (state("head", &repository.commit(revision)?)?, format!("`{revision}`")),
        None => (State { spec: folders.spec.clone(), out: folders.out() }, "the working tree".to_owned()),
    };
    let review = Review::new(&base, &head, place.path(), format!("`{}` and {head_name}", arguments.base))?;
    render::print(&review, arguments);
    Ok(!arguments.exit_code || review.groups.of(Cause::Hand).is_empty())
}

impl Review {
    fn new(base: &State, head: &State, place: &Path, between: String) -> Result<Self, Failure> {
        let changes = keys::changes(&base.spec, &head.spec).map_err(refused(&head.spec))?;
        let head_spec = Spec::load(&head.spec)?;
        let head_arena = replybook_build::Arena::new();
        let head_lowered = head_spec.lower(&head_arena);
        let generated = |spec: &Spec, name: &str| -> Result<PathBuf, Failure> {
            let folder = place.join(name);
            Generator::new().generate(spec, &folder)?;
            Ok(folder)
        };
        let from_head = generated(&head_spec, "from-head")?;
        let mut names = names(&head_lowered);
        let base_spec = Spec::load(&base.spec);
        let base_arena = replybook_build::Arena::new();
        let (meaning, unread_base, from_base) = match &base_spec {
            Ok(spec) => {
                let lowered = spec.lower(&base_arena);
                names.append(&mut self::names(&lowered));
                (meaning::compare(&lowered, &head_lowered), None, Some(generated(spec, "from-base")?))
            }
            Err(Error::FileSystem { .. }) if !base.spec.exists() => {
                (Meaning::default(), Some("the base has no spec".to_owned()), None)
            }
            Err(error) => {
                // The base stands in a folder that will be gone.
                let folder = format!("{}{}", base.spec.display(), std::path::MAIN_SEPARATOR);
                let first = error.to_string().lines().next().unwrap_or_default().replace(&folder, "");
                (Meaning::default(), Some(format!("today's generator cannot read the spec of the base: {first}")), None)
            }
        };
        let mut groups = Groups::new(names);
        let mut paths = BTreeSet::new();
        for folder in [Some(&base.out), from_base.as_ref(), Some(&from_head), Some(&head.out)].into_iter().flatten() {
            for kind in Kind::ALL {
                collect(folder, &folder.join(kind.directory()), &mut paths).map_err(refused(folder))?;
            }
        }
        for path in paths {
            let text = |folder: &Path| text(&folder.join(&path));
            let (old, new) =
                (text(&base.out).map_err(refused(&base.out))?, text(&head.out).map_err(refused(&head.out))?);
            let should_be = text(&from_head).map_err(refused(&from_head))?;
            if let Some(from_base) = &from_base {
                let regenerated = text(from_base).map_err(refused(from_base))?;
                groups.add(Cause::Generator, &path, &old, &regenerated);
                groups.add(Cause::Spec, &path, &regenerated, &should_be);
            } else {
                groups.add(Cause::Unknown, &path, &old, &should_be);
            }
            groups.add(Cause::Hand, &path, &should_be, &new);
        }
        Ok(Self { between, unread_base, meaning, changes, groups })
    }
}

/// Titles, names and constants of all codes in all languages, which differ from page to page.
fn names(lowered: &replybook_build::Lowered<'_>) -> Vec<String> {
    let entries = || lowered.catalogue.families.iter().flat_map(|family| family.entries);
    let own = entries().flat_map(|entry| [entry.title.to_owned(), entry.constant.to_owned()]);
    let localized = lowered.packs.iter().flat_map(|pack| entries().map(|entry| pack.get(entry.name).to_owned()));
    own.chain(localized).collect()
}

/// The paths of all files below a folder, relative to a root, with slashes.
fn collect(root: &Path, folder: &Path, paths: &mut BTreeSet<String>) -> std::io::Result<()> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            collect(root, &path, paths)?;
        } else if let Some(inside) = path.strip_prefix(root).ok().and_then(Path::to_str) {
            paths.insert(inside.replace(std::path::MAIN_SEPARATOR, "/"));
        }
    }
    Ok(())
}

/// The text of a file; empty if it is not there.
fn text(path: &Path) -> std::io::Result<String> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(String::from_utf8_lossy(&bytes).into_owned()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(error),
    }
}
