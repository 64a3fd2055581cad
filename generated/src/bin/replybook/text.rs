//! Texts of a language as plain strings, and foreign texts made harmless.
//!
//! A slot or foreign text goes in; a string comes out that has neither braces nor control characters of its own.

use replybook::Locale;
use replybook::catalogue::{Piece, TextId, pieces};

/// The sentences of a text, the words of the protocol in them without their braces.
pub(crate) fn sentences(locale: Locale<'static>, id: impl Into<TextId>) -> impl Iterator<Item = String> {
    let text = locale.text(id.into());
    text.split('\n').filter(|sentence| !sentence.is_empty()).map(plain)
}

/// A text in one line.
pub(crate) fn whole(locale: Locale<'static>, id: impl Into<TextId>) -> String {
    sentences(locale, id).collect::<Vec<_>>().join(locale.language.sentence_gap)
}

fn plain(sentence: &str) -> String {
    pieces(sentence)
        .map(|piece| match piece {
            Piece::Words(text) | Piece::Placeholder(text) => text,
        })
        .collect()
}

/// A text that somebody else wrote, as it can be shown on a terminal: nothing in it moves the cursor or turns the
/// direction of writing.
pub(crate) fn harmless(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
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
            other => out.push(other),
        }
    }
    out
}
