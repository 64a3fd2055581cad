//! Files on disk: compared, written, removed.
//!
//! Takes a plan and a folder, makes the folder hold just the plan's files, or only says where it does not. It never
//! touches a file that does not begin with our header, never follows a symbolic link inside the output, and leaves
//! every file either old or new, wherever it is stopped.

use crate::plan::{Kind, Plan};
use crate::{Error, Progress};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many files a thread takes at once.
const CHUNK: usize = 64;

/// What is on disk where a file of the plan is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Found {
    Same,
    Stale,
    Missing,
    /// Something that is not ours.
    Foreign,
}

/// How the output differs from the plan.
#[derive(Debug, Default)]
pub(crate) struct Difference {
    /// For each kind, the number of its files.
    pub(crate) counts: [usize; Kind::ALL.len()],
    /// Files that are there with another text: their numbers, kinds and paths.
    pub(crate) stale: Vec<(usize, Kind, PathBuf)>,
    /// Files that are not there.
    pub(crate) missing: Vec<(usize, Kind, PathBuf)>,
    /// Files of ours that no longer belong.
    pub(crate) orphaned: Vec<(Kind, PathBuf)>,
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |error| Error::FileSystem { path, error }
}

/// Runs a function for each file of some numbers on several threads; results come in order.
fn for_each<T: Send>(
    plan: &Plan<'_>,
    numbers: &[usize],
    jobs: NonZeroUsize,
    work: impl Fn(usize, Kind, &str, &str, &mut Vec<u8>) -> Result<T, Error> + Sync,
) -> Result<Vec<(usize, T)>, Error> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let (mut path, mut text, mut buffer) = (String::new(), String::new(), Vec::new());
        let mut results = Vec::new();
        loop {
            let start = next.fetch_add(CHUNK, Ordering::Relaxed);
            let Some(chunk) = numbers.get(start..numbers.len().min(start.saturating_add(CHUNK))) else { break };
            if chunk.is_empty() {
                break;
            }
            for number in chunk {
                let Some(kind) = plan.compose(*number, &mut path, &mut text) else { continue };
                results.push((*number, work(*number, kind, &path, &text, &mut buffer)));
            }
        }
        results
    };
    let mut results: Vec<(usize, Result<T, Error>)> = if jobs.get() == 1 {
        worker()
    } else {
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..jobs.get()).map(|_| scope.spawn(worker)).collect();
            // A thread that panicked has found a defect of ours; its panic goes on here.
            threads
                .into_iter()
                .flat_map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
                .collect()
        })
    };
    results.sort_by_key(|(number, _)| *number);
    results.into_iter().map(|(number, result)| result.map(|value| (number, value))).collect()
}

/// Compares the output with the plan, and changes nothing.
pub(crate) fn compare(
    plan: &Plan<'_>,
    out: &Path,
    jobs: NonZeroUsize,
    progress: &dyn Progress,
) -> Result<Difference, Error> {
    let mut difference = Difference::default();
    let mut foreign = links(plan, out)?;
    if !foreign.is_empty() {
        return Err(Error::InTheWay(foreign));
    }
    let numbers: Vec<usize> = (0..plan.len()).collect();
    progress.start(numbers.len());
    let found = for_each(plan, &numbers, jobs, |_, kind, path, text, buffer| {
        let file = out.join(path);
        let found = look(&file, kind, text, buffer).map_err(failed(&file))?;
        progress.advance();
        Ok((kind, file, found))
    })?;
    progress.finish();
    for (number, (kind, file, found)) in found {
        if let Some(count) = difference.counts.get_mut(usize::from(kind as u8)) {
            *count += 1;
        }
        match found {
            Found::Same => {}
            Found::Stale => difference.stale.push((number, kind, file)),
            Found::Missing => difference.missing.push((number, kind, file)),
            Found::Foreign => foreign.push(file),
        }
    }
    if !foreign.is_empty() {
        return Err(Error::InTheWay(foreign));
    }
    difference.orphaned = orphans(plan, out)?;
    Ok(difference)
}

/// Files and symbolic links where the plan needs directories; links are not followed.
fn links(plan: &Plan<'_>, out: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut links = Vec::new();
    for directory in plan.directories() {
        let directory = out.join(directory);
        match fs::symlink_metadata(&directory) {
            Ok(metadata) if !metadata.is_dir() => links.push(directory),
            Ok(_) => {}
            // Above it stands something that has been found already.
            Err(error) if is_absent(&error) || error.kind() == ErrorKind::NotADirectory => {}
            Err(error) => return Err(failed(&directory)(error)),
        }
    }
    Ok(links)
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound)
}

/// What is on disk at a path.
fn look(path: &Path, kind: Kind, text: &str, buffer: &mut Vec<u8>) -> io::Result<Found> {
    let metadata = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if is_absent(&error) => return Ok(Found::Missing),
        // A file stands where a directory must be.
        Err(error) if error.kind() == ErrorKind::NotADirectory => return Ok(Found::Foreign),
        Err(error) => return Err(error),
    };
    if !metadata.is_file() {
        return Ok(Found::Foreign);
    }
    buffer.clear();
    let same_length = usize::try_from(metadata.len()) == Ok(text.len());
    let enough = if same_length { metadata.len() } else { kind.mark().len() as u64 };
    File::open(path)?.take(enough).read_to_end(buffer)?;
    Ok(if same_length && buffer == text.as_bytes() {
        Found::Same
    } else if buffer.starts_with(kind.mark().as_bytes()) {
        Found::Stale
    } else {
        Found::Foreign
    })
}

/// The files of ours that the plan does not have, sorted.
fn orphans(plan: &Plan<'_>, out: &Path) -> Result<Vec<(Kind, PathBuf)>, Error> {
    let mut orphans = Vec::new();
    for kind in Kind::ALL {
        walk(plan, out, &out.join(kind.directory()), &mut orphans)?;
    }
    orphans.sort();
    Ok(orphans)
}

fn walk(plan: &Plan<'_>, out: &Path, directory: &Path, orphans: &mut Vec<(Kind, PathBuf)>) -> Result<(), Error> {
    let entries = match fs::read_dir(directory) {
        Ok(entries) => entries,
        Err(error) if is_absent(&error) => return Ok(()),
        Err(error) => return Err(failed(directory)(error)),
    };
    for entry in entries {
        let entry = entry.map_err(failed(directory))?;
        let path = entry.path();
        // The type of the entry itself: a link is neither a file nor a directory.
        let file_type = entry.file_type().map_err(failed(&path))?;
        if file_type.is_dir() {
            walk(plan, out, &path, orphans)?;
        } else if file_type.is_file()
            && let Some(relative) = relative(out, &path)
            && let Some(kind) = plan.could_write(&settled(&relative))
            && (relative != settled(&relative) || !plan.contains(&relative))
            && begins_with(&path, kind.mark()).map_err(failed(&path))?
        {
            orphans.push((kind, path));
        }
    }
    Ok(())
}

/// A path below the output with slashes, if it is UTF-8.
fn relative(out: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> =
        path.strip_prefix(out).ok()?.components().map(|part| part.as_os_str().to_str()).collect();
    Some(parts?.join("/"))
}

/// What a file that was being written when we were stopped is called.
const UNFINISHED: &str = ".replybook-unfinished";

/// The path that an unfinished file would have had; any other path as it is.
fn settled(path: &str) -> String {
    let (directory, name) = path.rsplit_once('/').unwrap_or(("", path));
    let finished = || {
        let (name, process) = name.strip_prefix('.')?.rsplit_once(UNFINISHED)?;
        process.bytes().all(|byte| byte.is_ascii_digit()).then(|| format!("{directory}/{name}"))
    };
    finished().unwrap_or_else(|| path.to_owned())
}

fn begins_with(path: &Path, header: &str) -> io::Result<bool> {
    let mut buffer = Vec::with_capacity(header.len());
    File::open(path)?.take(header.len() as u64).read_to_end(&mut buffer)?;
    Ok(buffer == header.as_bytes())
}

/// Writes what differs and removes what no longer belongs.
pub(crate) fn apply(
    plan: &Plan<'_>,
    out: &Path,
    difference: &Difference,
    jobs: NonZeroUsize,
    progress: &dyn Progress,
) -> Result<(), Error> {
    let mut numbers: Vec<usize> =
        difference.stale.iter().chain(&difference.missing).map(|(number, ..)| *number).collect();
    numbers.sort_unstable();
    progress.start(numbers.len());
    for_each(plan, &numbers, jobs, |_, _, path, text, _| {
        let file = out.join(path);
        replace(&file, text).map_err(failed(&file))?;
        progress.advance();
        Ok(())
    })?;
    progress.finish();
    for (kind, path) in &difference.orphaned {
        fs::remove_file(path).map_err(failed(path))?;
        // Directories that have become empty go too; one that is not empty stays, and so does the kind's own.
        let top = out.join(kind.directory());
        let parents = path.ancestors().skip(1).take_while(|parent| *parent != top);
        for parent in parents {
            if fs::remove_dir(parent).is_err() {
                break;
            }
        }
    }
    Ok(())
}

/// Puts a text where a file is or is to be, at one moment.
pub(crate) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let directory = path.parent().unwrap_or_else(|| Path::new(""));
    fs::create_dir_all(directory)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let unfinished = directory.join(format!(".{name}{UNFINISHED}{}", std::process::id()));
    let written = fs::write(&unfinished, text).and_then(|()| fs::rename(&unfinished, path));
    if written.is_err() {
        // What went wrong is told; that this too may go wrong changes nothing.
        let _ = fs::remove_file(&unfinished);
    }
    written
}
