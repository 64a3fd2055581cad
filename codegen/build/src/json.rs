//! JSON with places: what each value is, and where it stands.
//!
//! Takes text, gives a tree of nodes with their spans. `serde_json` decides what is JSON; this module only asks it for
//! one level at a time and keeps where it found each value.

use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};
use serde_json::value::RawValue;
use std::fmt;

/// How deep values may be nested. A spec needs less than half of it.
const MAX_DEPTH: usize = 24;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) span: Span,
    pub(crate) value: Value,
}

#[derive(Clone, Debug)]
pub(crate) enum Value {
    Object(Vec<Member>),
    Array(Vec<Node>),
    Text(String),
    /// As it is written.
    Number(String),
    Bool(bool),
    Null,
}

/// A member of an object; a key may occur more than once.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) key: String,
    pub(crate) key_span: Span,
    pub(crate) node: Node,
}

impl Value {
    /// What kind of value it is, in words.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Object(_) => "an object",
            Self::Array(_) => "a list",
            Self::Text(_) => "a text",
            Self::Number(_) => "a number",
            Self::Bool(_) => "true or false",
            Self::Null => "null",
        }
    }
}

/// Reads a whole file.
pub(crate) fn parse(file: FileId, text: &str) -> Result<Node, Diagnostic> {
    let parser = Parser { file, text };
    if text.starts_with('\u{feff}') {
        return Err(Diagnostic {
            span: Span { file, start: 0, end: 3 },
            message: "the file begins with a byte order mark".into(),
            help: "save it as UTF-8 without one".into(),
        });
    }
    let raw: &RawValue = serde_json::from_str(text).map_err(|error| parser.syntax(&error, 0))?;
    parser.node(raw, 0)
}

struct Parser<'t> {
    file: FileId,
    text: &'t str,
}

impl<'t> Parser<'t> {
    fn node(&self, raw: &'t RawValue, depth: usize) -> Result<Node, Diagnostic> {
        let text = raw.get();
        let start = self.offset(text);
        let span = self.span(start, start + text.len());
        if depth > MAX_DEPTH {
            return Err(Diagnostic {
                span: self.span(start, start + 1),
                message: format!("values are nested more than {MAX_DEPTH} levels deep"),
                help: "a spec needs far fewer levels; look for a bracket that is never closed".into(),
            });
        }
        let value = match text.bytes().next() {
            Some(b'{') => self.object(text, start, depth)?,
            Some(b'[') => {
                let items: Vec<&RawValue> = self.decode(text, start)?;
                Value::Array(items.into_iter().map(|item| self.node(item, depth + 1)).collect::<Result<_, _>>()?)
            }
            Some(b'"') => Value::Text(self.decode(text, start)?),
            Some(b't') => Value::Bool(true),
            Some(b'f') => Value::Bool(false),
            Some(b'n') => Value::Null,
            _ => Value::Number(text.to_owned()),
        };
        Ok(Node { span, value })
    }

    fn object(&self, text: &'t str, start: usize, depth: usize) -> Result<Value, Diagnostic> {
        let members: Members<'t> = self.decode(text, start)?;
        let mut after = start + 1;
        let mut object = Vec::with_capacity(members.0.len());
        for (key, raw) in members.0 {
            let value_start = self.offset(raw.get());
            // Between the last value and this one stand only white space, a comma, the key and a colon.
            let between = self.text.get(after..value_start).unwrap_or_default();
            let open = between.find('"').unwrap_or_default();
            let close = between.rfind('"').unwrap_or_default();
            object.push(Member {
                key,
                key_span: self.span(after + open, after + close + 1),
                node: self.node(raw, depth + 1)?,
            });
            after = value_start + raw.get().len();
        }
        Ok(Value::Object(object))
    }

    fn decode<T: serde_core::Deserialize<'t>>(&self, text: &'t str, start: usize) -> Result<T, Diagnostic> {
        serde_json::from_str(text).map_err(|error| self.syntax(&error, start))
    }

    /// Where a part of the text stands in the whole.
    fn offset(&self, part: &str) -> usize {
        part.as_ptr().addr().saturating_sub(self.text.as_ptr().addr())
    }

    const fn span(&self, start: usize, end: usize) -> Span {
        Span { file: self.file, start, end }
    }

    /// A syntax error of `serde_json`, whose columns count bytes from the start of a line.
    fn syntax(&self, error: &serde_json::Error, base: usize) -> Diagnostic {
        let tail = self.text.get(base..).unwrap_or_default();
        let line_start: usize = tail.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
        let full = error.to_string();
        let start = if error.is_eof() {
            // What is missing is missing after the last thing that is there.
            match self.text.trim_end().len() {
                0 => self.text.rfind('\n').unwrap_or_default(),
                end => end,
            }
        } else {
            // A column counts from 1, but for a control character it counts what comes before it.
            let before = usize::from(!full.starts_with("control character"));
            (base + line_start + error.column().saturating_sub(before)).min(self.text.len())
        };
        let message = full.split_once(" at line ").map_or(full.as_str(), |(message, _)| message);
        Diagnostic {
            span: self.span(start, start + 1),
            message: format!("this is not JSON: {message}"),
            help: "look just before this place for a comma, quote or bracket that is missing or too many".into(),
        }
    }
}

/// The members of one object, in their order, with those that occur twice.
struct Members<'t>(Vec<(String, &'t RawValue)>);

impl<'de> serde_core::Deserialize<'de> for Members<'de> {
    fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl<'de> serde_core::de::Visitor<'de> for Visitor {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: serde_core::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Visitor)
    }
}
