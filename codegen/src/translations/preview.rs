//! Pages of a language that is not yet complete, to be looked at.
//!
//! Takes a spec and a tag, writes the pages into a folder of their own; what is not translated is the text of the source
//! language, marked. It never writes where pages belong that are complete.

use super::file_of;
use crate::arguments::Folders;
use crate::review::{Failure, refused};
use replybook_build::{Generator, Kind, Spec};
use std::path::{Path, PathBuf};

/// Writes the pages of a language as far as there are texts.
pub(crate) fn preview(folders: &Folders, tag: &str) -> Result<bool, Failure> {
    let mut spec = Spec::load(&folders.spec)?;
    file_of(&spec, tag)?;
    let out = folders.out.clone().unwrap_or_else(|| Path::new("target/preview").join(tag));
    if is_below(&out, &Folders { spec: folders.spec.clone(), out: None }.out()) {
        let message = format!("{} is for pages that are complete; choose another folder with `--out`", out.display());
        return Err(Failure::Asked(message));
    }
    let source = spec.translations().source().0.to_owned();
    // The brackets mean nothing in Markdown, and stand in no text.
    let marked = spec.preview(tag, |sentence| format!("⟦{source}: {sentence}⟧"))?;
    std::fs::create_dir_all(&out).map_err(refused(&out))?;
    let report = Generator::new().locale(tag).generate(&spec, &out)?;
    let pages: usize = (Kind::ALL.into_iter().zip(report.counts))
        .filter(|(kind, _)| matches!(kind, Kind::Reference | Kind::Comparisons))
        .map(|(_, count)| count)
        .sum();
    let texts = if marked == 1 { "text is" } else { "texts are" };
    say!("{tag}: {pages} pages, in which {marked} {texts} marked as not translated");
    for kind in [Kind::Reference, Kind::Comparisons] {
        say!("{}", out.join(kind.directory()).join(tag).display());
    }
    Ok(true)
}

/// Whether a folder is another, or lies in it; neither needs to be there.
fn is_below(folder: &Path, other: &Path) -> bool {
    real(folder).starts_with(real(other))
}

/// A path without links and detours, as far as it is there.
fn real(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut missing = Vec::new();
    let mut there = absolute.as_path();
    loop {
        if let Ok(real) = there.canonicalize() {
            return missing.iter().rev().fold(real, |path, name| path.join(name));
        }
        match (there.parent(), there.file_name()) {
            (Some(parent), Some(name)) => {
                missing.push(name.to_owned());
                there = parent;
            }
            _ => return absolute,
        }
    }
}
