//! Changes to the files of a spec that leave it valid.
//!
//! Takes a valid spec and changes to the JSON of its files, writes the files in their canonical form. All changes are
//! tried on a copy first: unless the spec is valid with all of them, none is written.

use crate::review::{Failure, refused};
use replybook_build::Spec;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The file at which a spec begins.
pub(super) const ROOT: &str = "catalogue.json";

/// Changes that are to be written together.
#[derive(Debug)]
pub(super) struct Edit<'s> {
    spec: &'s Spec,
    files: BTreeMap<PathBuf, Value>,
}

impl<'s> Edit<'s> {
    pub(super) const fn new(spec: &'s Spec) -> Self {
        Self { spec, files: BTreeMap::new() }
    }

    /// The JSON of a file, to be changed.
    pub(super) fn file(&mut self, name: &Path) -> Result<&mut Value, Failure> {
        if !self.files.contains_key(name) {
            let file = self.spec.sources().files().iter().find(|file| file.name == name);
            let path = self.spec.sources().folder().join(name);
            let text = file.map_or("", |file| file.text.as_str());
            // The spec has been read, so this is JSON.
            let json = serde_json::from_str(text).map_err(|error| refused(&path)(std::io::Error::other(error)))?;
            self.files.insert(name.to_owned(), json);
        }
        Ok(self.files.entry(name.to_owned()).or_default())
    }

    /// Adds a file.
    pub(super) fn add(&mut self, name: &Path, json: Value) {
        self.files.insert(name.to_owned(), json);
    }

    /// Writes what differs; gives the paths of the files that did.
    pub(super) fn write(self) -> Result<Vec<PathBuf>, Failure> {
        let copy = tempfile::tempdir().map_err(refused(&std::env::temp_dir()))?;
        let put = |name: &Path, text: &str| -> Result<(), Failure> {
            let path = copy.path().join(name);
            let folder = path.parent().unwrap_or(&path);
            std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&path, text)).map_err(refused(&path))
        };
        let sources = self.spec.sources();
        for file in sources.files() {
            put(&file.name, &file.text)?;
        }
        for (name, json) in &self.files {
            put(name, &json.to_string())?;
        }
        let mut canonical: BTreeMap<PathBuf, String> = replybook_build::unformatted(copy.path())?.into_iter().collect();
        let mut texts = Vec::new();
        for (name, json) in &self.files {
            let text = canonical.remove(&copy.path().join(name)).unwrap_or_else(|| json.to_string());
            put(name, &text)?;
            texts.push((name, text));
        }
        Spec::load(copy.path())?;
        // The root comes last: what it names is there by then.
        texts.sort_by_key(|(name, _)| *name == Path::new(ROOT));
        let mut written = Vec::new();
        for (name, text) in texts {
            let path = sources.folder().join(name);
            if sources.files().iter().any(|file| &file.name == name && file.text == text) {
                continue;
            }
            replybook_build::replace_file(&path, &text)?;
            written.push(path);
        }
        Ok(written)
    }
}

/// The object of a text in the file of a language, made if it is not there.
pub(super) fn text_of<'j>(file: &'j mut Value, section: &str, key: &str) -> &'j mut Value {
    let mut place = file;
    for name in [section, key] {
        if !place.is_object() {
            *place = Value::Object(serde_json::Map::new());
        }
        place = &mut place[name];
    }
    place
}
