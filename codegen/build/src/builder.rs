//! What another crate's `build.rs` calls: the Rust modules of a spec, in Cargo's folder for them.
//!
//! Takes the canonical spec or one of the crate's own, gives modules to include. It writes nothing else, and nowhere
//! else.

use crate::plan::{Kind, Plan};
use crate::{Error, Spec, output};
use bumpalo::Bump;
use std::path::{Path, PathBuf};

/// Makes the Rust modules of a spec.
///
/// In a `build.rs`:
///
/// ```no_run
/// fn main() -> Result<(), replybook_build::Error> {
///     replybook_build::Builder::canonical().languages(&["en", "de"]).emit()
/// }
/// ```
///
/// In the crate, which depends on `catalogue`:
///
/// ```ignore
/// mod tables {
///     include!(concat!(env!("OUT_DIR"), "/tables.rs"));
/// }
/// mod de {
///     include!(concat!(env!("OUT_DIR"), "/de.rs"));
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Builder<'b> {
    /// The folder of the spec; `None` for the canonical one.
    folder: Option<&'b Path>,
    languages: Option<&'b [&'b str]>,
}

impl<'b> Builder<'b> {
    /// Builds from the canonical spec, which is part of this crate.
    pub const fn canonical() -> Self {
        Self { folder: None, languages: None }
    }

    /// Builds from a spec of the crate's own, in a folder below its manifest.
    pub fn spec<P: AsRef<Path> + ?Sized>(folder: &'b P) -> Self {
        Self { folder: Some(folder.as_ref()), languages: None }
    }

    /// Only the texts of these languages; without it, of all.
    #[must_use]
    pub const fn languages(mut self, tags: &'b [&'b str]) -> Self {
        self.languages = Some(tags);
        self
    }

    /// Writes the modules into `OUT_DIR`, and tells Cargo on which files they depend.
    pub fn emit(self) -> Result<(), Error> {
        let out = std::env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| Error::FileSystem {
            path: "OUT_DIR".into(),
            error: std::io::Error::other("Cargo sets this variable for a build script; elsewhere, call `emit_to`"),
        })?;
        let spec = self.emit_to(out)?;
        println!("cargo::rerun-if-changed=build.rs");
        if self.folder.is_some() {
            for file in spec.sources().files() {
                println!("cargo::rerun-if-changed={}", spec.sources().folder().join(&file.name).display());
            }
        }
        Ok(())
    }

    /// Writes the modules into a folder: `tables.rs`, and one a language. A file that is up to date is left alone.
    pub fn emit_to(self, out: impl AsRef<Path>) -> Result<Spec, Error> {
        let spec = match self.folder {
            Some(folder) => Spec::load(folder)?,
            None => Spec::canonical()?,
        };
        let known: Vec<&str> = spec.languages().collect();
        for tag in self.languages.unwrap_or_default() {
            if !known.contains(tag) {
                let known = known.iter().map(|tag| (*tag).to_owned()).collect();
                return Err(Error::UnknownLanguage { tag: (*tag).to_owned(), known });
            }
        }
        let arena = Bump::new();
        let lowered = spec.lower(&arena);
        let plan = Plan::new(&lowered, &spec.texts, &[], None);
        let (mut path, mut text) = (String::new(), String::new());
        for number in 0..plan.len() {
            let wanted = plan.compose(number, &mut path, &mut text) == Some(Kind::Rust)
                && plan.language_of(number).is_none_or(|tag| self.languages.is_none_or(|tags| tags.contains(&tag)));
            if !wanted {
                continue;
            }
            let name = path.rsplit('/').next().unwrap_or(&path);
            let file = out.as_ref().join(name);
            if std::fs::read(&file).is_ok_and(|old| old == text.as_bytes()) {
                continue;
            }
            output::replace(&file, &text).map_err(|error| Error::FileSystem { path: file, error })?;
        }
        drop(plan);
        Ok(spec)
    }
}
