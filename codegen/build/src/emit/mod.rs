//! What is generated: one module a kind of file.
//!
//! Each takes the lowered catalogue and appends the text of one file to a buffer. None of them knows a code, a
//! language or a file system.

pub(crate) mod data;
pub(crate) mod pages;
pub(crate) mod rust;
pub(crate) mod tables;
