//! A code as a spec writes it.
//!
//! A value of JSON goes in, or a text; a code comes out that has an order and is written as it was. It knows how codes look,
//! and nothing of what they mean.

use serde_json::Value;
use std::fmt;

/// A code of any family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// A number: `552`.
    Number(u64),
    /// Class, subject and detail: `5.2.2`. A class of 0 is one that is left open: `X.2.2`.
    Status(u64, u64, u64),
}

impl Code {
    /// The code in a value of the spec: a number, or a text.
    pub fn of(value: &Value) -> Self {
        let text = || value.as_str().and_then(Self::read);
        value.as_u64().map(Self::Number).or_else(text).unwrap_or(Self::Number(0))
    }

    /// The code that a text writes.
    pub fn read(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('.').collect();
        let number = |part: &str| part.parse().ok();
        match parts.as_slice() {
            [code] => Some(Self::Number(number(code)?)),
            ["X", subject, detail] => Some(Self::Status(0, number(subject)?, number(detail)?)),
            [class, subject, detail] => Some(Self::Status(number(class)?, number(subject)?, number(detail)?)),
            _ => None,
        }
    }

    /// The number by which a reply code and an enhanced status code go together; `None` if it is left open.
    pub fn class(self) -> Option<u64> {
        let class = match self {
            Self::Number(number) => number / 100,
            Self::Status(class, ..) => class,
        };
        (class > 0).then_some(class)
    }

    /// The number that names the category: the second digit, or the subject.
    pub fn category(self) -> Option<u64> {
        match self {
            Self::Number(number) => number.to_string().chars().nth(1)?.to_digit(10).map(u64::from),
            Self::Status(_, subject, _) => Some(subject),
        }
    }

    /// The code under which the spec tells of it: without its class, if codes of its kind are enumerated without one.
    #[must_use]
    pub const fn enumerated(self) -> Self {
        match self {
            Self::Number(_) => self,
            Self::Status(_, subject, detail) => Self::Status(0, subject, detail),
        }
    }

    /// The code in a class, if it can have another.
    #[must_use]
    pub const fn in_class(self, class: u64) -> Self {
        match self {
            Self::Number(_) => self,
            Self::Status(_, subject, detail) => Self::Status(class, subject, detail),
        }
    }

    /// The code as JSON has it.
    pub fn json(self) -> Value {
        match self {
            Self::Number(number) => number.into(),
            Self::Status(..) => self.to_string().into(),
        }
    }
}

impl From<u64> for Code {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl PartialEq<u64> for Code {
    fn eq(&self, number: &u64) -> bool {
        *self == Self::Number(*number)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Status(0, subject, detail) => write!(f, "X.{subject}.{detail}"),
            Self::Status(class, subject, detail) => write!(f, "{class}.{subject}.{detail}"),
        }
    }
}
