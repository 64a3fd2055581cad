//! Texts of a language as plain strings, and foreign texts made harmless.
//!
//! A slot or foreign text goes in; a string comes out that has neither braces nor control characters of its own. In a
//! language written from right to left, the words of the protocol are isolated.

use crate::wrap::{END, isolate};
use replybook::catalogue::{Direction, Piece, TextId, pieces};
use replybook::{Language, Locale};

/// The sentences of a text, the words of the protocol in them without their braces.
pub(crate) fn sentences(locale: Locale<'static>, id: impl Into<TextId>) -> impl Iterator<Item = String> {
    let text = locale.text(id.into());
    text.split('\n').filter(|sentence| !sentence.is_empty()).map(move |sentence| plain(locale.language, sentence))
}

/// A text in one line.
pub(crate) fn whole(locale: Locale<'static>, id: impl Into<TextId>) -> String {
    sentences(locale, id).collect::<Vec<_>>().join(locale.language.sentence_gap)
}

fn plain(language: &Language<'_>, sentence: &str) -> String {
    let mut out = String::with_capacity(sentence.len());
    for piece in pieces(sentence) {
        match piece {
            Piece::Words(text) => out.push_str(text),
            Piece::Placeholder(token) => push_token(language, token, &mut out),
        }
    }
    out
}

/// Appends a word of the protocol, which is written from left to right in every language.
pub(crate) fn push_token(language: &Language<'_>, token: &str, out: &mut String) {
    match language.direction {
        Direction::LeftToRight => out.push_str(token),
        Direction::RightToLeft => {
            out.push(isolate(Direction::LeftToRight));
            out.push_str(token);
            out.push(END);
        }
    }
}

/// A text of a language in a line that begins in another: what is written from right to left is kept whole.
pub(crate) fn apart(language: &Language<'_>, text: &str) -> String {
    match language.direction {
        Direction::LeftToRight => text.to_owned(),
        direction @ Direction::RightToLeft => format!("{}{text}{END}", isolate(direction)),
    }
}

/// Whether a character turns the direction of writing.
const fn turns(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text that somebody else wrote, as it can be shown on a terminal: nothing in it moves the cursor or turns the
/// direction of writing.
pub(crate) fn harmless(text: &str) -> String {
    let shown = text.chars().filter(|c| !turns(*c)).map(|c| if c.is_control() { ' ' } else { c });
    shown.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as it is compared while searching: without case, and without what keyboards leave out.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        match character {
            'ß' => out.push_str("ss"),
            // Of the two letters of Turkish, one has no dot and the other keeps it when it is made small.
            'ı' => out.push('i'),
            '\u{307}' => {}
            other if turns(other) => {}
            other => out.push(other),
        }
    }
    out
}
