//! The shape of a spec: what may stand where.
//!
//! One description per type serves three ends: reading a file with all its errors, the JSON Schema for editors, and
//! the order of keys in the canonical form. Checks of meaning are not here.

use crate::diagnostic::{Diagnostic, did_you_mean, shortened};
use crate::json::{Member, Node, Value};
use crate::source::Span;

/// What may stand at one place of a spec.
#[derive(Debug)]
pub(crate) enum Shape {
    /// An object with known keys.
    Record(&'static Record),
    /// A list with at least one item.
    List(&'static Shape),
    /// An object whose keys are data.
    Map(&'static Shape),
    /// A text: what it is for, and a pattern if it is not free.
    Text { of: &'static str, pattern: Option<&'static str> },
    /// One of some texts.
    Choice(&'static [&'static str]),
    /// A whole number.
    Number { min: u32, max: u32 },
    /// True or false.
    Bool,
    /// One of several shapes that differ in kind.
    Either(&'static [&'static Shape]),
}

/// An object with known keys, in their canonical order.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) doc: &'static str,
    pub(crate) fields: &'static [Field],
}

/// One key of a record.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) doc: &'static str,
    pub(crate) required: bool,
    pub(crate) shape: &'static Shape,
}

impl Shape {
    /// Whether texts for people stand in it. What holds none may stand on one line.
    pub(crate) fn holds_prose(&self) -> bool {
        match self {
            Self::Record(record) => record.fields.iter().any(|field| field.shape.holds_prose()),
            Self::List(item) | Self::Map(item) => item.holds_prose(),
            Self::Text { pattern, .. } => pattern.is_none(),
            Self::Either(shapes) => shapes.iter().any(|shape| shape.holds_prose()),
            Self::Choice(_) | Self::Number { .. } | Self::Bool => false,
        }
    }
}

/// A type that can be read from a spec.
pub(crate) trait Shaped: Sized {
    const SHAPE: Shape;
    /// Whether the key may be left out.
    const OPTIONAL: bool = false;

    /// Reads a value; what is wrong goes to the reader, and then there is no value.
    fn read(node: &Node, reader: &mut Reader) -> Option<Self>;

    /// The value of a key that is left out.
    fn absent() -> Option<Self> {
        None
    }
}

/// Collects what is wrong while values are read.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Reader {
    pub(crate) fn error(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        let (message, help) = (shortened(&message.into()), shortened(&help.into()));
        self.diagnostics.push(Diagnostic { span, message, help });
    }

    pub(crate) fn wrong_kind(&mut self, node: &Node, wanted: &str) {
        self.error(node.span, format!("expected {wanted}, found {}", node.value.kind()), format!("put {wanted} here"));
    }

    /// The members of an object; keys that occur twice are errors.
    pub(crate) fn members<'n>(&mut self, node: &'n Node) -> Option<&'n [Member]> {
        let Value::Object(members) = &node.value else {
            self.wrong_kind(node, "an object");
            return None;
        };
        for (position, member) in members.iter().enumerate() {
            if members.iter().take(position).any(|earlier| earlier.key == member.key) {
                self.error(
                    member.key_span,
                    format!("the key `{}` stands here a second time", member.key),
                    "remove one of the two",
                );
            }
        }
        Some(members)
    }

    /// The members of a record; unknown keys are errors.
    pub(crate) fn record<'n>(&mut self, node: &'n Node, record: &'static Record) -> Option<&'n [Member]> {
        let members = self.members(node)?;
        for member in members {
            // Editors find the schema by this key.
            let known = member.key == "$schema" || record.fields.iter().any(|field| field.name == member.key);
            if !known {
                let names = record.fields.iter().map(|field| field.name);
                self.error(member.key_span, format!("unknown key `{}`", member.key), did_you_mean(&member.key, names));
            }
        }
        Some(members)
    }

    /// The value of one key of a record.
    pub(crate) fn field<T: Shaped>(&mut self, node: &Node, members: &[Member], field: &'static Field) -> Option<T> {
        if let Some(member) = members.iter().find(|member| member.key == field.name) {
            return T::read(&member.node, self);
        }
        let absent = T::absent();
        if absent.is_none() {
            // Point at the beginning of the object, not at all of it.
            let span = Span { end: node.span.start + 1, ..node.span };
            let doc = field.doc.trim();
            self.error(span, format!("the key `{}` is missing", field.name), format!("it holds: {doc}"));
        }
        absent
    }
}

/// Declares records with their fields; the documentation of each is also that of its JSON Schema.
macro_rules! records {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident $(<$generic:ident>)? { $( $(#[doc = $field_doc:literal])+ $field:ident: $type:ty, )+ }
    )+) => {$(
        $(#[doc = $doc])+
        #[allow(dead_code, reason = "a spec says more than generation asks for")]
        #[derive(Clone, Debug)]
        pub(crate) struct $name $(<$generic>)? {
            $( $(#[doc = $field_doc])+ pub(crate) $field: $type, )+
            /// Where it stands.
            pub(crate) span: $crate::source::Span,
        }

        impl $(<$generic: $crate::shape::Shaped>)? $crate::shape::Shaped for $name $(<$generic>)? {
            const SHAPE: $crate::shape::Shape = $crate::shape::Shape::Record(&$crate::shape::Record {
                doc: concat!($($doc),+),
                fields: &[$($crate::shape::Field {
                    name: stringify!($field),
                    doc: concat!($($field_doc),+),
                    required: !<$type as $crate::shape::Shaped>::OPTIONAL,
                    shape: &<$type as $crate::shape::Shaped>::SHAPE,
                }),+],
            });

            fn read(node: &$crate::json::Node, reader: &mut $crate::shape::Reader) -> Option<Self> {
                let $crate::shape::Shape::Record(record) = Self::SHAPE else { return None };
                let members = reader.record(node, record)?;
                let mut fields = record.fields.iter();
                // All fields are read before any error ends the record, so that all errors are found.
                $( let $field = fields.next().and_then(|field| reader.field(node, members, field)); )+
                Some(Self { $( $field: $field?, )+ span: node.span })
            }
        }
    )+};
}
pub(crate) use records;

/// A value with its place.
#[derive(Clone, Debug)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

impl<T: Shaped> Shaped for At<T> {
    const SHAPE: Shape = T::SHAPE;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        Some(Self { value: T::read(node, reader)?, span: node.span })
    }
}

impl<T: Shaped> Shaped for Option<T> {
    const SHAPE: Shape = T::SHAPE;
    const OPTIONAL: bool = true;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        T::read(node, reader).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Shaped> Shaped for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let Value::Array(items) = &node.value else {
            reader.wrong_kind(node, "a list");
            return None;
        };
        if items.is_empty() {
            reader.error(node.span, "the list is empty", "give it an item, or leave the key out if it is optional");
        }
        let read: Vec<Option<T>> = items.iter().map(|item| T::read(item, reader)).collect();
        read.into_iter().collect()
    }
}

/// An object whose keys are data, in the order of the file.
#[derive(Clone, Debug)]
pub(crate) struct Map<T>(pub(crate) Vec<(At<String>, T)>);

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Shaped> Shaped for Map<T> {
    const SHAPE: Shape = Shape::Map(&T::SHAPE);

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let members = reader.members(node)?;
        let read: Vec<Option<(At<String>, T)>> = members
            .iter()
            .map(|member| {
                let value = T::read(&member.node, reader)?;
                Some((At { value: member.key.clone(), span: member.key_span }, value))
            })
            .collect();
        read.into_iter().collect::<Option<_>>().map(Self)
    }
}

impl Shaped for bool {
    const SHAPE: Shape = Shape::Bool;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node.value {
            Value::Bool(value) => Some(value),
            _ => {
                reader.wrong_kind(node, "true or false");
                None
            }
        }
    }
}

/// A whole number that is no smaller and no larger than its limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Whole<const MAX: u32>(pub(crate) u32);

impl<const MAX: u32> Shaped for Whole<MAX> {
    const SHAPE: Shape = Shape::Number { min: 0, max: MAX };

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let Value::Number(digits) = &node.value else {
            reader.wrong_kind(node, "a number");
            return None;
        };
        match digits.parse() {
            Ok(number) if number <= MAX => Some(Self(number)),
            _ => {
                reader.error(
                    node.span,
                    format!("expected a whole number from 0 to {MAX}, found `{digits}`"),
                    "write digits alone",
                );
                None
            }
        }
    }
}

/// A text to the letter, with a rule for what it may be.
macro_rules! texts {
    ($( $(#[doc = $doc:literal])+ $name:ident = $pattern:expr, |$text:ident| $valid:expr; )+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) struct $name(pub(crate) String);

        impl Shaped for $name {
            const SHAPE: Shape = Shape::Text { of: concat!($($doc),+), pattern: $pattern };

            fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
                let Value::Text($text) = &node.value else {
                    reader.wrong_kind(node, "a text");
                    return None;
                };
                if $valid {
                    return Some(Self($text.clone()));
                }
                let message = format!("{:?} cannot stand here", $text);
                reader.error(node.span, message, concat!("what stands here is:", $($doc),+));
                None
            }
        }

        impl std::ops::Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }
    )+};
}

fn each(text: &str, first: impl Fn(u8) -> bool, rest: impl Fn(u8) -> bool) -> bool {
    text.bytes().enumerate().all(|(at, byte)| if at == 0 { first(byte) } else { rest(byte) }) && !text.is_empty()
}

fn is_line(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.chars().any(char::is_control)
}

texts! {
    /// a text for people: one line, not empty, without white space at its ends
    Line = None, |text| is_line(text);
    /// a text to the letter: one line, not empty, without white space at its ends and without a fence of backticks
    Literal = Some(r"^(?!.*```)\S([^\u0000-\u001f\u007f-\u009f]*\S)?$"), |text| is_line(text) && !text.contains("```");
    /// punctuation, with the spaces that belong to it
    Mark = Some(r"^[^A-Za-z0-9\u0000-\u001f\u007f-\u009f]{0,4}$"), |text| {
        text.chars().count() <= 4 && !text.chars().any(|c| c.is_control() || c.is_ascii_alphanumeric())
    };
    /// two characters that belong together, the first one first
    Pair = Some(r"^[^\u0000-\u0020\u007f-\u009f]{2}$"), |text| {
        text.chars().count() == 2 && !text.chars().any(|c| c.is_control() || c == ' ')
    };
    /// an id: ASCII letters, digits and hyphens, a letter or digit first
    Id = Some("^[A-Za-z0-9][A-Za-z0-9-]*$"), |text| {
        each(text, |b| b.is_ascii_alphanumeric(), |b| b.is_ascii_alphanumeric() || b == b'-')
    };
    /// the id of a family, which is also a module in Rust and a directory: small ASCII letters, digits and underscores, a letter first
    FamilyId = Some("^[a-z][a-z0-9_]*$"), |text| {
        each(text, |b| b.is_ascii_lowercase(), |b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    /// the name of a constant in Rust: capital ASCII letters, digits and underscores, a letter first
    Constant = Some("^[A-Z][A-Z0-9_]*$"), |text| {
        each(text, |b| b.is_ascii_uppercase(), |b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
    };
    /// a language tag (BCP 47): parts of ASCII letters and digits with hyphens between them, such as `zh-Hans`
    Tag = Some("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"), |text| {
        text.split('-').enumerate().all(|(at, part)| {
            let longest = part.len() <= 8 && part.bytes().all(|b| b.is_ascii_alphanumeric());
            let first = at > 0 || (part.len() >= 2 && part.bytes().all(|b| b.is_ascii_alphabetic()));
            longest && first && !part.is_empty()
        })
    };
    /// the path of a JSON file below the folder of the spec, such as `smtp/replies.json`
    FilePath = Some("^([a-z0-9_]+/)*[a-z0-9_]+\\.json$"), |text| {
        let word = |part: &str| {
            each(part, |_| true, |_| true)
                && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        };
        text.strip_suffix(".json").is_some_and(|stem| stem.split('/').all(word))
    };
    /// a citation: the id of a document, and after a `#` the section if there is one, such as `rfc5321#4.2.1`
    Cite = Some("^[A-Za-z0-9][A-Za-z0-9-]*(#[A-Za-z0-9.]+)?$"), |text| {
        let (document, section) = text.split_once('#').unwrap_or((text, "0"));
        each(document, |b| b.is_ascii_alphanumeric(), |b| b.is_ascii_alphanumeric() || b == b'-')
            && each(section, |b| b.is_ascii_alphanumeric(), |b| b.is_ascii_alphanumeric() || b == b'.')
    };
    /// an address on the web that begins with `https://`, without spaces, brackets or quotes
    Url = Some("^https://[^\\s()<>\"\\\\]+$"), |text| {
        text.strip_prefix("https://").is_some_and(|rest| {
            !rest.is_empty() && !rest.chars().any(|c| c.is_whitespace() || "()<>\"\\".contains(c))
        })
    };
    /// what leads from a document to a section, with `{section}` for its number
    SectionUrl = Some("^#[^\\s()<>\"\\\\]*\\{section\\}$"), |text| {
        text.strip_prefix('#').and_then(|rest| rest.strip_suffix("{section}")).is_some_and(|rest| {
            !rest.chars().any(|c| c.is_whitespace() || "()<>\"\\{}".contains(c))
        })
    };
    /// an enhanced status code: class, subject and detail with dots between them, such as `5.2.2`
    EnhancedCode = Some("^[245]\\.(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})$"), |text| is_enhanced(text);
    /// a digest: 16 small hexadecimal digits, written by the tool
    Digest = Some("^[0-9a-f]{16}$"), |text| {
        text.len() == 16 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
    };
}

/// Whether a text is an enhanced status code as RFC 3463 §2 writes it.
pub(crate) fn is_enhanced(text: &str) -> bool {
    text.parse::<catalogue::EnhancedCode>().is_ok()
}

/// Reads one of some words.
pub(crate) fn read_choice(node: &Node, reader: &mut Reader, ids: &'static [&'static str]) -> Option<String> {
    let Value::Text(text) = &node.value else {
        reader.wrong_kind(node, "a text");
        return None;
    };
    if ids.contains(&text.as_str()) {
        return Some(text.clone());
    }
    let help = match did_you_mean(text, ids.iter().copied()) {
        help if help.starts_with("did") => format!("{help} known: {}", ids.join(", ")),
        help => help,
    };
    reader.error(node.span, format!("unknown value `{text}`"), help);
    None
}

macro_rules! choices {
    ($($name:ty),+ $(,)?) => {$(
        impl Shaped for $name {
            const SHAPE: Shape = Shape::Choice(<$name>::IDS);

            fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
                read_choice(node, reader, <$name>::IDS).and_then(|id| Self::from_id(&id))
            }
        }
    )+};
}

choices! {
    catalogue::Actor, catalogue::Address, catalogue::Advice, catalogue::ClassBasis, catalogue::Evidence, catalogue::Fate,
    catalogue::KeyForm, catalogue::NextHost, catalogue::Scope, catalogue::Standing,
}

/// A code as a spec writes it: a number, or a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Code(pub(crate) String);

impl Shaped for Code {
    const SHAPE: Shape = Shape::Either(&[
        &Shape::Number { min: 0, max: u32::MAX },
        &Shape::Text { of: "a code, as its family writes it", pattern: Some("^[0-9A-Za-z.]+$") },
    ]);

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Number(digits) if digits.parse::<u32>().is_ok() => Some(Self(digits.clone())),
            Value::Text(text) if !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.') => {
                Some(Self(text.clone()))
            }
            Value::Number(digits) => {
                reader.error(node.span, format!("`{digits}` is no code"), "a code is a whole number, or a text");
                None
            }
            _ => {
                reader.wrong_kind(node, "a code, as a number or a text");
                None
            }
        }
    }
}
