//! Reading a spec from its folder, or from this crate.
//!
//! Takes an origin, gives the records of all its files, or all that is wrong with them. It writes nothing, and reads no
//! file that the root does not name.

use crate::Error;
use crate::diagnostic::{Diagnostic, Invalid};
use crate::json;
use crate::shape::{Reader, Shape, Shaped};
use crate::source::{FileId, Sources, Span};
use crate::spec::{EntriesFile, LocaleFile, NotesFile, Root};
use std::path::{Path, PathBuf};

/// The file at which a spec begins.
pub(crate) const ROOT: &str = "catalogue.json";

/// All records of a spec.
#[derive(Debug)]
pub(crate) struct Records {
    pub(crate) sources: Sources,
    pub(crate) root: Root,
    /// For each family of the root: its codes, and its notes.
    pub(crate) families: Vec<(EntriesFile, Option<NotesFile>)>,
    /// For each language of the root: its file.
    pub(crate) locales: Vec<LocaleFile>,
}

/// The file of a language.
pub(crate) fn locale_file(tag: &str) -> PathBuf {
    Path::new("locales").join(format!("{tag}.json"))
}

/// Where a spec is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Origin<'o> {
    /// In a folder.
    Folder(&'o Path),
    /// In this crate.
    Canonical,
}

impl Origin<'_> {
    /// What the paths of its files begin with.
    fn folder(&self) -> &Path {
        match self {
            Self::Folder(folder) => folder,
            Self::Canonical => Path::new("the canonical spec"),
        }
    }

    fn read(&self, name: &Path) -> std::io::Result<Vec<u8>> {
        match self {
            Self::Folder(folder) => std::fs::read(folder.join(name)),
            Self::Canonical => {
                let file = catalogue::spec::FILES.iter().find(|(path, _)| Path::new(path) == name);
                file.map(|(_, text)| text.as_bytes().to_vec()).ok_or_else(|| std::io::ErrorKind::NotFound.into())
            }
        }
    }
}

struct Loader<'o> {
    origin: Origin<'o>,
    sources: Sources,
    diagnostics: Vec<Diagnostic>,
}

impl Loader<'_> {
    /// Reads one file; `named_at` is the place that names it.
    fn file<T: Shaped>(&mut self, name: &Path, named_at: Option<Span>) -> Result<Option<T>, Error> {
        let path = self.sources.folder().join(name);
        let bytes = match self.origin.read(name) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && named_at.is_some() => {
                if let Some(span) = named_at {
                    self.diagnostics.push(Diagnostic {
                        span,
                        message: format!("there is no file `{}`", path.display()),
                        help: "make it, or take its name out of this place".into(),
                    });
                }
                return Ok(None);
            }
            Err(error) => return Err(Error::FileSystem { path, error }),
        };
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let byte = error.as_bytes().get(valid).copied().unwrap_or_default();
                let text = String::from_utf8_lossy(error.as_bytes().get(..valid).unwrap_or_default()).into_owned();
                let file = self.sources.add(name.to_owned(), text);
                self.diagnostics.push(Diagnostic {
                    span: Span { file, start: valid, end: valid + 1 },
                    message: format!("the byte 0x{byte:02X} is no UTF-8"),
                    help: "save the file as UTF-8".into(),
                });
                return Ok(None);
            }
        };
        let file: FileId = self.sources.add(name.to_owned(), text);
        let text = self.sources.files().last().map_or("", |source| &source.text);
        match json::parse(file, text) {
            Err(diagnostic) => {
                self.diagnostics.push(diagnostic);
                Ok(None)
            }
            Ok(root) => {
                let mut reader = Reader::default();
                let value = T::read(&root, &mut reader);
                self.sources.set_root(file, root);
                self.diagnostics.append(&mut reader.diagnostics);
                Ok(value)
            }
        }
    }
}

/// Reads all files of a spec.
pub(crate) fn records(origin: Origin<'_>) -> Result<Records, Error> {
    let mut loader = Loader { origin, sources: Sources::new(origin.folder()), diagnostics: Vec::new() };
    let root: Option<Root> = loader.file(Path::new(ROOT), None)?;
    let mut families = Vec::new();
    let mut locales = Vec::new();
    if let Some(root) = &root {
        for family in &root.families {
            let entries = loader.file(Path::new(&*family.entries.value), Some(family.entries.span))?;
            let notes = match &family.notes {
                Some(notes) => loader.file(Path::new(&*notes.value), Some(notes.span))?,
                None => None,
            };
            families.extend(entries.map(|entries| (entries, notes)));
        }
        for tag in &root.languages {
            locales.extend(loader.file(&locale_file(&tag.value), Some(tag.span))?);
        }
    }
    let Loader { sources, mut diagnostics, .. } = loader;
    match root {
        Some(root) if diagnostics.is_empty() => Ok(Records { sources, root, families, locales }),
        _ => {
            diagnostics.sort();
            Err(Error::Invalid(Invalid { sources, diagnostics }))
        }
    }
}

/// The shape of each kind of file, by the name of its schema.
pub(crate) const FILES: [(&str, Shape); 4] = [
    ("catalogue", Root::SHAPE),
    ("entries", EntriesFile::SHAPE),
    ("notes", NotesFile::SHAPE),
    ("locale", LocaleFile::SHAPE),
];

/// The shape of a file that the root names.
pub(crate) fn shape_of(root: &Root, name: &Path) -> Option<&'static Shape> {
    const ROOT_SHAPE: &Shape = &Root::SHAPE;
    const ENTRIES: &Shape = &EntriesFile::SHAPE;
    const NOTES: &Shape = &NotesFile::SHAPE;
    const LOCALE: &Shape = &LocaleFile::SHAPE;
    let is = |path: &str| Path::new(path) == name;
    if is(ROOT) {
        return Some(ROOT_SHAPE);
    }
    if root.families.iter().any(|family| is(&family.entries.value)) {
        return Some(ENTRIES);
    }
    if root.families.iter().filter_map(|family| family.notes.as_ref()).any(|notes| is(&notes.value)) {
        return Some(NOTES);
    }
    root.languages.iter().any(|tag| locale_file(&tag.value) == name).then_some(LOCALE)
}
