//! The types that programs store, as serde has them: a reply code as its number, an enhanced status code as its text, a
//! value of a vocabulary as its id. What cannot be is refused when it is read.

use crate::{
    Actor, Address, Advice, ClassBasis, Direction, EnhancedCode, EnumeratedCode, Evidence, Fate, NextHost, Number,
    ReplyCode, Scope, Standing,
};
use core::fmt;
use serde_core::de::{Error, Unexpected, Visitor};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

impl Serialize for ReplyCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.number())
    }
}

impl<'de> Deserialize<'de> for ReplyCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u16::deserialize(deserializer)?;
        Self::new(number)
            .ok_or_else(|| D::Error::invalid_value(Unexpected::Unsigned(number.into()), &"a number from 200 to 599"))
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.number())
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        u32::deserialize(deserializer).map(Self::new)
    }
}

/// Reads a text that a function understands.
struct Text<T> {
    expected: &'static str,
    read: fn(&str) -> Option<T>,
}

impl<T> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.read)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

impl Serialize for EnhancedCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.text().as_str())
    }
}

impl<'de> Deserialize<'de> for EnhancedCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text {
            expected: "an enhanced status code, such as \"5.2.2\"",
            read: |text| text.parse().ok(),
        })
    }
}

impl Serialize for EnumeratedCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.text().as_str())
    }
}

impl<'de> Deserialize<'de> for EnumeratedCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text {
            expected: "an enumerated status code, such as \"X.2.2\"",
            read: |text| text.parse().ok(),
        })
    }
}

macro_rules! by_id {
    ($($name:ident, $expected:literal;)+) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Text { expected: $expected, read: Self::from_id })
            }
        }
    )+};
}

by_id! {
    Actor, "the id of an actor, such as \"sender\"";
    Address, "the id of what is said of an address, such as \"bad\"";
    Advice, "the id of an advice, such as \"retry-later\"";
    ClassBasis, "the id of the basis of a class, such as \"stated\"";
    Direction, "\"ltr\" or \"rtl\"";
    Evidence, "the id of an evidence, such as \"vendor\"";
    Fate, "the id of a fate, such as \"refused\"";
    NextHost, "the id of what is said of another host, such as \"may-differ\"";
    Scope, "the id of a scope, such as \"message\"";
    Standing, "the id of a standing, such as \"extension\"";
}
