//! Checks of typography: marks, spaces, brackets and quotation marks.

use super::Note;
use super::language::Language;
use super::script::{Script, is_unspaced};
use super::structure::is_markup;
use super::text::{Kind, Text, Token};
use super::unicode::{is_isolate, is_odd};
use super::wording::cited;
use replybook_build::Part;

/// A sentence without its end mark, or a name with one.
pub(super) fn end_mark(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    let own = &language.writing.terminators;
    // A label is a sentence in every language if it is one in the source.
    let wanted = if language.is_source {
        matches!(text.part, Part::Patterns | Part::Prose).then_some(true)
    } else {
        text.source.last().map(|sentence| language.is_ended(sentence.text, &language.source_terminators))
    };
    let Some(wanted) = wanted else { return };
    for (at, sentence) in text.sentences.iter().enumerate() {
        let end = sentence.text.len();
        let last = sentence.text.char_indices().last().map_or(end, |(at, _)| at);
        if language.is_ended(sentence.text, own) != wanted {
            let message = if wanted {
                format!("the sentence does not end with {}", own.join(" or "))
            } else {
                "what is no sentence ends like one".into()
            };
            notes.push(Note::new(at, last..end, message));
        }
    }
}

/// White space that neither separates words nor belongs to a mark.
pub(super) fn odd_space(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    let rules = &language.writing.spacing;
    let known = |space: char| {
        let belongs = |side: Option<&str>| side.is_some_and(|side| side.contains(space));
        space == ' ' || rules.iter().any(|rule| belongs(rule.before) || belongs(rule.after))
    };
    for (at, sentence) in text.sentences.iter().enumerate() {
        for (start, space) in sentence.text.char_indices().filter(|(_, c)| c.is_whitespace() && !known(*c)) {
            // What divides lines is told as such.
            if !is_odd(space) {
                let message = format!("U+{:04X} is a space that the language does not use", u32::from(space));
                notes.push(Note::new(at, start..start + space.len_utf8(), message));
            }
        }
    }
}

/// Several spaces in a row.
pub(super) fn double_space(text: &Text<'_>, _: &Language<'_>, notes: &mut Vec<Note>) {
    for (at, sentence) in text.sentences.iter().enumerate() {
        for space in sentence.tokens.iter().filter(|token| token.kind == Kind::Space) {
            if space.text.chars().nth(1).is_some() {
                notes.push(Note::new(at, space.range(), "several spaces stand in a row"));
            }
        }
    }
}

/// Space before or after a mark that is not as the language has it.
pub(super) fn space_at_mark(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    for (at, sentence) in text.sentences.iter().enumerate() {
        for (before, token, after) in sentence.neighbours() {
            let Some(mark) = token.mark() else { continue };
            for rule in language.writing.spacing.iter().filter(|rule| rule.marks.contains(mark)) {
                let space = |side: Option<&Token<'_>>| match side {
                    Some(side) if side.kind == Kind::Space => side.text.to_owned(),
                    _ => String::new(),
                };
                // What begins or ends the text has nothing beside it, and two marks may follow each other.
                let bound = [(before, rule.before, "before"), (after, rule.after, "after")];
                for (side, wanted, word) in bound {
                    let (Some(side_token), Some(wanted)) = (side, wanted) else { continue };
                    let found = space(side);
                    let is_free = word == "after" && side_token.kind == Kind::Mark;
                    if found != wanted && !is_free && found.chars().nth(1).is_none() {
                        let message = format!("{word} `{mark}` stands {}, not {}", named(wanted), named(&found));
                        notes.push(Note::new(at, token.range(), message));
                    }
                }
            }
        }
    }
}

/// How a space is called.
fn named(space: &str) -> String {
    match space {
        "" => "no space".into(),
        " " => "a space".into(),
        other => other.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect::<Vec<_>>().join(" "),
    }
}

/// No gap between letters of a language without spaces and Latin ones, or a gap between its own.
pub(super) fn script_gap(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    let Some(gap) = language.writing.latin_gap else { return };
    let is_own = |c: Option<char>| c.is_some_and(is_unspaced);
    let is_other =
        |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || Script::of(c).is_some_and(Script::spaces_words));
    for (at, sentence) in text.sentences.iter().enumerate() {
        for (before, token, after) in sentence.neighbours() {
            let first = after.and_then(|after| after.text.chars().next());
            if token.kind == Kind::Word && after.is_some_and(|after| after.kind == Kind::Word) && !gap.is_empty() {
                let last = token.text.chars().next_back();
                if (is_own(last) && is_other(first)) || (is_other(last) && is_own(first)) {
                    let end = token.range().end;
                    notes.push(Note::new(at, end..end, format!("between two scripts stands {}", named(gap))));
                }
            }
            let last = before.and_then(|before| before.text.chars().next_back());
            if token.kind == Kind::Space && is_own(last) && is_own(first) {
                notes.push(Note::new(at, token.range(), "a space stands between letters of a language without spaces"));
            }
        }
    }
}

/// A mark that the language does not use.
pub(super) fn foreign_mark(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    if !language.writing.described {
        return;
    }
    for (at, sentence) in text.sentences.iter().enumerate() {
        let cited = cited(sentence, language);
        // What others have written has the marks of their language.
        let is_own = |token: &Token<'_>| !cited.iter().any(|stretch| stretch.contains(&token.at));
        for (before, token, _) in sentence.neighbours().filter(|(_, token, _)| is_own(token)) {
            let Some(mark) = token.mark() else { continue };
            // What cannot be seen, and signs of Markdown, are told as such.
            let is_told = is_odd(mark) || is_isolate(mark) || is_markup(mark);
            let after_word = before.is_some_and(|before| matches!(before.kind, Kind::Word | Kind::Placeholder));
            let belongs = language.has_mark(mark) || (language.is_apostrophe(mark) && after_word);
            if !is_told && !belongs {
                notes.push(Note::new(at, token.range(), format!("`{mark}` is no mark of the language")));
            }
        }
    }
}

/// A bracket or a quotation that is not closed, or was not opened.
pub(super) fn unbalanced(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    for (at, sentence) in text.sentences.iter().enumerate() {
        let mut open: Vec<(char, std::ops::Range<usize>, char)> = Vec::new();
        for (before, token, after) in sentence.neighbours() {
            let Some(mark) = token.mark() else { continue };
            let is_word =
                |side: Option<&Token<'_>>| side.is_some_and(|side| matches!(side.kind, Kind::Word | Kind::Placeholder));
            if language.is_apostrophe(mark) && is_word(before) && is_word(after) {
                continue;
            }
            if open.last().is_some_and(|(_, _, closing)| *closing == mark) {
                open.pop();
            } else if let Some(closing) = language.closing(mark) {
                open.push((mark, token.range(), closing));
            } else if language.closes(mark) {
                notes.push(Note::new(at, token.range(), format!("`{mark}` closes what was not opened")));
            }
        }
        let unclosed = open.into_iter();
        notes
            .extend(unclosed.map(|(mark, range, closing)| {
                Note::new(at, range, format!("`{mark}` is not closed with `{closing}`"))
            }));
    }
}
