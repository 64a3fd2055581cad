#![doc = include_str!("../README.md")]
#![no_std]

mod decision;
mod enhanced;
mod key;
mod markdown;
mod model;
mod negotiate;
mod page;
mod phrase;
mod plain;
mod relation;
mod render;
mod reply;
#[cfg(feature = "serde")]
mod serde;
#[cfg(feature = "spec")]
pub mod spec;
mod text;
mod vocabulary;

pub use decision::{Decision, Reason};
pub use enhanced::{EnhancedCode, EnumeratedCode, InvalidEnhancedCode};
pub use key::{Code, ConcreteCode, InvalidReplyCode, Key, KeyForm, KeyText, Number, ReplyCode};
pub use markdown::{Markdown, Place};
pub use model::{
    Answer, Basis, Case, Catalogue, Category, Citation, CitationId, ClassUse, Command, CommandId, CommandName,
    Document, Entry, Facts, Family, Fix, NonStandard, Note, Overrides, Prose, Registered, SeenWhen, Severity, Sourced,
    Titles,
};
pub use page::{Alone, Composer, Everything, Page, Pages};
pub use phrase::{Phrase, Section};
pub use plain::Plain;
pub use relation::{Relation, Subject};
pub use render::{Anchor, Block, Origin, Render, Run, Style, Target};
pub use reply::{InvalidReply, Line, Lines, Problem, Reply};
pub use text::{Direction, Language, Locale, Pack, Piece, State, TextId, pieces};
pub use vocabulary::{Actor, Address, Advice, ClassBasis, Evidence, Fate, NextHost, Outcome, Scope, Standing};
