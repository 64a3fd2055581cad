//! An example: the catalogue of another protocol, Gemini, from a spec of the crate's own.
//!
//! Takes the status line of a Gemini response, gives what to do.

#![deny(warnings)]

/// The tables: facts, constants, and where the texts are.
#[allow(clippy::pedantic, reason = "generated")]
pub mod tables {
    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

/// The texts in English.
#[allow(clippy::pedantic, reason = "generated")]
pub mod en {
    include!(concat!(env!("OUT_DIR"), "/en.rs"));
}

use catalogue::{Decision, Number};

/// The status of a response, the number at the beginning of its first line.
///
/// ```
/// use own_spec::{status, tables::gemini};
///
/// assert_eq!(status("44 60"), Some(gemini::SLOW_DOWN));
/// assert_eq!(status("later"), None);
/// ```
pub fn status(line: &str) -> Option<Number> {
    line.split(' ').next()?.parse().ok().map(Number::new)
}

/// What to do after a status, known or not.
///
/// ```
/// use catalogue::Advice;
/// use own_spec::{decide, tables::gemini};
///
/// assert_eq!(decide(gemini::SLOW_DOWN).advice.value, Advice::RetryLater);
/// assert_eq!(decide(catalogue::Number::new(49)).advice.value, Advice::RetryLater, "the first digit decides");
/// ```
pub fn decide(status: Number) -> Decision<'static> {
    let catalogue = &tables::CATALOGUE;
    catalogue.family("gemini").map_or(Decision::UNKNOWN, |family| Decision::new(catalogue, family, status, None, None))
}

/// One sentence for the user.
///
/// ```
/// use own_spec::{sentence, tables::gemini};
///
/// assert_eq!(sentence(gemini::NOT_FOUND), Some("There is no such page on this server, and there may never be one."));
/// ```
pub fn sentence(status: Number) -> Option<&'static str> {
    let entry = tables::CATALOGUE.family("gemini")?.entry(status)?;
    Some(en::LOCALE.text(entry.short.text))
}
