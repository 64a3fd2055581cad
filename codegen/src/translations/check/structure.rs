//! Checks of what a language's file consists of.

use super::Note;
use super::language::Language;
use super::script::Script;
use super::text::{Kind, Text};

/// The language does not say how it is written, or is written in a script of which nothing is known.
pub(super) fn undescribed_language(language: &Language<'_>) -> Option<String> {
    if !language.writing.described {
        return Some("the language does not say how it is written, so that most checks have nothing to go by".into());
    }
    let unknown = language.writing.scripts.iter().find(|script| Script::named(script).is_empty())?;
    Some(format!("nothing is known of the script `{unknown}`"))
}

/// Signs that Markdown or HTML reads as its own.
const MARKUP: &str = "`*_<>[]#|~\\^";

/// Whether a mark belongs to Markdown or HTML.
pub(super) fn is_markup(mark: char) -> bool {
    MARKUP.contains(mark)
}

/// Markdown, HTML or an address in running text.
pub(super) fn markup(text: &Text<'_>, _: &Language<'_>, notes: &mut Vec<Note>) {
    for (at, sentence) in text.sentences.iter().enumerate() {
        for token in &sentence.tokens {
            if token.mark().is_some_and(is_markup) {
                notes.push(Note::new(at, token.range(), format!("`{}` is a sign of Markdown or HTML", token.text)));
            } else if token.kind == Kind::Address {
                notes.push(Note::new(at, token.range(), "an address on the web stands in running text"));
            }
        }
    }
}
