//! The pages as a reader finds them, against the spec as it is written.
//!
//! Takes the JSON of the spec and the Markdown of a page, gives what is wrong with the page, fact by fact. Nothing here
//! comes from the generator: the JSON is read as plain values, the pages through a Markdown parser, and what a page must
//! say is derived anew from the design.

pub mod altered;
pub mod check;
pub mod code;
mod compare;
pub mod expected;
mod foreign;
pub mod page;
pub mod spec;
pub mod topic;

pub use check::{Checker, check};
pub use code::Code;
pub use expected::PageOf;
pub use spec::Spec;
pub use topic::Topic;

use std::path::PathBuf;

fn folder(variable: &str, usual: &str) -> PathBuf {
    let usual = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(usual);
    std::env::var_os(variable).map_or_else(usual, PathBuf::from)
}

/// The folder of the spec; another can be given as `REPLYBOOK_SPEC`.
pub fn spec_folder() -> PathBuf {
    folder("REPLYBOOK_SPEC", "../catalogue/spec")
}

/// The folder of what was generated from it; another can be given as `REPLYBOOK_OUT`.
pub fn output_folder() -> PathBuf {
    folder("REPLYBOOK_OUT", "../generated")
}

/// A text without what keeps codes and titles from left to right in a text that runs from right to left.
pub fn without_isolates(text: &str) -> String {
    text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect()
}

/// The code of the README, compiled and run with the other examples.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
