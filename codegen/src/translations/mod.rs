//! The work of translators: what is there, what is lacking and what is wrong, new languages, pages to look at, exchange with their
//! tools.
//!
//! Takes a spec, tells how far its translations have come, and changes nothing but digests, acknowledgements and what is
//! asked for. A file is written only if the spec is valid with it.

mod ack;
mod check;
mod edit;
mod exchange;
mod explain;
mod history;
mod list;
mod new;
mod po;
mod preview;
mod stamp;
mod survey;
mod tag;

pub(crate) use ack::ack;
pub(crate) use exchange::{export, import};
pub(crate) use explain::explain;
pub(crate) use list::list;
pub(crate) use new::new;
pub(crate) use preview::preview;
pub(crate) use stamp::stamp;

use crate::review::Failure;
use replybook_build::{Spec, Translation};

/// The key of a text with its section, by which a person finds it: `prose/smtp/552/short`.
fn full_key(text: &Translation<'_>) -> String {
    format!("{}/{}", text.part.key(), text.key)
}

/// The number of texts that a language lacks.
pub(crate) fn incomplete(spec: &Spec, tag: &str) -> usize {
    spec.translations().of(tag).iter().filter(|text| text.translated.is_none()).count()
}

/// The file of a language into which the spec is translated, below its folder.
fn file_of(spec: &Spec, tag: &str) -> Result<std::path::PathBuf, Failure> {
    let translations = spec.translations();
    if let Some((_, file)) = translations.languages().find(|(language, _)| *language == tag) {
        return Ok(file);
    }
    if translations.source().0 == tag {
        return Err(Failure::Asked(format!("`{tag}` is the language from which is translated")));
    }
    let known: Vec<&str> = translations.languages().map(|(tag, _)| tag).collect();
    let help = replybook_build::did_you_mean(tag, known);
    Err(Failure::Asked(format!("the spec has no language `{tag}`; {help}")))
}
