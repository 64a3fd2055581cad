//! The files of a spec, and places in them.
//!
//! Takes texts, gives lines, columns and paths in the JSON for a person to read. It never reads a file.

use crate::diagnostic::shortened;
use crate::json::{Node, Value};
use std::fmt;
use std::path::{Path, PathBuf};

/// The index of a file in [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FileId(pub(crate) usize);

/// A stretch of a file, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub(crate) file: FileId,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// One file of a spec.
#[derive(Debug)]
pub struct Source {
    /// Where it was read, below the spec's folder.
    pub name: PathBuf,
    /// Its text; where the file is no UTF-8, the part before the first wrong byte.
    pub text: String,
    /// What its JSON says, if it is JSON.
    pub(crate) root: Option<Node>,
}

/// All files of a spec that have been read.
#[derive(Debug, Default)]
pub struct Sources {
    folder: PathBuf,
    files: Vec<Source>,
}

/// A place for a person: line and column count from 1, the column in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: PathBuf,
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
    /// The path in the JSON, such as `$.entries[3].code`; empty if the file is no JSON.
    pub path: String,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file.display(), self.line, self.column)
    }
}

impl Sources {
    pub(crate) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), files: Vec::new() }
    }

    pub(crate) fn add(&mut self, name: PathBuf, text: String) -> FileId {
        self.files.push(Source { name, text, root: None });
        FileId(self.files.len() - 1)
    }

    pub(crate) fn set_root(&mut self, id: FileId, root: Node) {
        if let Some(file) = self.files.get_mut(id.0) {
            file.root = Some(root);
        }
    }

    /// The folder of the spec.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// All files, in the order in which they were read.
    pub fn files(&self) -> &[Source] {
        &self.files
    }

    /// The file of a span.
    pub fn file(&self, span: Span) -> Option<&Source> {
        self.files.get(span.file.0)
    }

    /// The bytes of a span inside its file's text.
    pub fn range(&self, span: Span) -> std::ops::Range<usize> {
        let text = self.file(span).map_or("", |file| &file.text);
        let start = boundary(text, span.start);
        start..boundary(text, span.end).max(start)
    }

    /// The place of a byte in a text, given the span of the literal in which the text is written.
    pub fn inside(&self, literal: Span, offset: usize) -> Span {
        let range = self.range(literal);
        let written = self.file(literal).and_then(|file| file.text.get(range)).unwrap_or_default();
        let (mut read, mut at) = (0, 1);
        while read < offset && at < written.len() {
            let rest = written.get(at..).unwrap_or_default();
            let (length, character) = unescaped(rest);
            at += length;
            read += character.map_or(0, char::len_utf8);
        }
        Span { start: (literal.start + at).min(literal.end), ..literal }
    }

    /// Where a span begins.
    pub fn place(&self, span: Span) -> Place {
        let Some(file) = self.file(span) else {
            return Place { file: self.folder.clone(), line: 1, column: 1, path: String::new() };
        };
        let start = self.range(span).start;
        let before = file.text.get(..start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Place {
            file: self.folder.join(&file.name),
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
            path: file.root.as_ref().map(|root| shortened(&path_to(root, start))).unwrap_or_default(),
        }
    }
}

/// What the first character in a literal of JSON is, and in how many bytes it is written.
fn unescaped(written: &str) -> (usize, Option<char>) {
    let unit = |at: usize| u32::from_str_radix(written.get(at..at + 4)?, 16).ok();
    let mut characters = written.chars();
    match (characters.next(), characters.next()) {
        (Some('\\'), Some('u')) => match (unit(2), unit(8)) {
            // Two units make one character beyond the first plane.
            (Some(high @ 0xd800..=0xdbff), Some(low)) => {
                (12, char::from_u32(0x1_0000 + ((high & 0x3ff) << 10) + (low & 0x3ff)))
            }
            (unit, _) => (6, unit.and_then(char::from_u32)),
        },
        // Every other escape stands for one byte.
        (Some('\\'), Some(_)) => (2, Some('\n')),
        (Some(character), _) => (character.len_utf8(), Some(character)),
        (None, _) => (1, None),
    }
}

/// The last place up to an offset at which a character begins.
fn boundary(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// The path of the innermost value at an offset.
fn path_to(root: &Node, offset: usize) -> String {
    let mut path = String::from("$");
    let mut node = root;
    loop {
        let inside = |child: &Node| child.span.start <= offset && offset < child.span.end;
        let next = match &node.value {
            Value::Object(members) => members
                .iter()
                .find(|member| member.key_span.start <= offset && offset < member.node.span.end)
                .map(|member| {
                    if member.key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
                        path.push('.');
                        path.push_str(&member.key);
                    } else {
                        path.push_str(&format!("[{:?}]", member.key));
                    }
                    &member.node
                }),
            Value::Array(items) => items.iter().enumerate().find(|(_, item)| inside(item)).map(|(index, item)| {
                path.push_str(&format!("[{index}]"));
                item
            }),
            _ => None,
        };
        match next {
            Some(child) => node = child,
            None => return path,
        }
    }
}
