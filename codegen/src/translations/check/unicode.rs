//! Checks of characters: form, what cannot be seen, scripts.

use super::Note;
use super::language::Language;
use super::script::Script;
use super::text::{Kind, Sentence, Text};
use super::wording::cited;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization as _;

/// A sentence that is not in NFC.
pub(super) fn nfc(text: &Text<'_>, _: &Language<'_>, notes: &mut Vec<Note>) {
    for (at, sentence) in text.sentences.iter().enumerate() {
        let normal: String = sentence.text.nfc().collect();
        if normal != sentence.text {
            let same: usize = (sentence.text.chars().zip(normal.chars()))
                .take_while(|(a, b)| a == b)
                .map(|(c, _)| c.len_utf8())
                .sum();
            notes.push(Note::new(at, same..same, "this is not in NFC"));
        }
    }
}

/// What an odd character is; nothing for any other.
fn odd(character: char) -> Option<&'static str> {
    Some(match character {
        '\u{00ad}' => "a soft hyphen",
        '\u{202a}'..='\u{202e}' => "an override of the direction of writing",
        '\u{200b}'..='\u{200f}'
        | '\u{061c}'
        | '\u{180e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{206a}'..='\u{206f}'
        | '\u{feff}' => "a character without width",
        '\u{fe00}'..='\u{fe0f}' | '\u{e_0100}'..='\u{e_01ef}' => "a selector of variants",
        '\u{2028}' | '\u{2029}' => "a division of lines",
        '\u{fffc}' | '\u{fffd}' => "a replacement",
        '\u{e000}'..='\u{f8ff}' | '\u{f_0000}'..='\u{10_ffff}' => "a character for private use",
        '\u{fb00}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefe}'
        | '\u{ff21}'..='\u{ff3a}'
        | '\u{ff41}'..='\u{ff5a}'
        | '\u{ff61}'..='\u{ffdc}' => "a presentation form",
        other if other.is_control() => "a control character",
        _ => return None,
    })
}

/// Whether a character can be neither seen nor counted among marks.
pub(super) fn is_odd(character: char) -> bool {
    odd(character).is_some()
}

/// Writes a character so that it can be seen.
pub(super) fn show(character: char, out: &mut String) {
    if is_odd(character) || is_isolate(character) || (character.is_whitespace() && character != ' ') {
        out.push_str(&format!("<U+{:04X}>", u32::from(character)));
    } else {
        out.push(character);
    }
}

/// A character that cannot be seen, or is made to look like others.
pub(super) fn invisible_character(text: &Text<'_>, _: &Language<'_>, notes: &mut Vec<Note>) {
    for (at, sentence) in text.sentences.iter().enumerate() {
        for (start, character) in sentence.text.char_indices() {
            if let Some(what) = odd(character) {
                let message = format!("U+{:04X} is {what}", u32::from(character));
                notes.push(Note::new(at, start..start + character.len_utf8(), message));
            }
        }
    }
}

/// The scripts with words of which the letters of a word are.
fn word_scripts(word: &str) -> BTreeSet<Script> {
    word.chars().filter_map(Script::of).filter(|script| script.spaces_words()).collect()
}

/// A word with letters of two scripts.
pub(super) fn mixed_script(text: &Text<'_>, _: &Language<'_>, notes: &mut Vec<Note>) {
    for (at, sentence) in text.sentences.iter().enumerate() {
        for word in sentence.words().filter(|word| word_scripts(word.text).len() > 1) {
            let scripts: Vec<String> = word_scripts(word.text).iter().map(|script| format!("{script:?}")).collect();
            let message = format!("`{}` has letters of {}", word.text, scripts.join(" and "));
            notes.push(Note::new(at, word.range(), message));
        }
    }
}

/// A letter of a script that is neither the language's nor Latin.
pub(super) fn foreign_script(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    for (at, sentence) in text.sentences.iter().enumerate() {
        for word in sentence.words().filter(|word| word_scripts(word.text).len() < 2) {
            let foreign = |c: &(usize, char)| {
                Script::of(c.1).is_some_and(|script| script != Script::Latin && !language.scripts.contains(&script))
            };
            if let Some((offset, letter)) = word.text.char_indices().find(foreign) {
                let message = format!("`{letter}` is of no script of the language");
                notes.push(Note::new(at, word.at + offset..word.range().end, message));
            }
        }
    }
}

/// A text of which too little is in the scripts of the language.
pub(super) fn own_script(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    // Of fewer letters a name can be all.
    const ENOUGH: usize = 40;
    // Names are the same everywhere, and what others have written stays as they wrote it.
    let of_source: BTreeSet<&str> = text.source.iter().flat_map(Sentence::words).map(|word| word.text).collect();
    let is_name = |word: &str| word.contains(|c: char| c.is_uppercase()) && of_source.contains(word);
    let letters: Vec<char> = (text.sentences.iter())
        .flat_map(|sentence| {
            let cited = cited(sentence, language);
            sentence.words().filter(move |word| !cited.iter().any(|stretch| stretch.contains(&word.at)))
        })
        .filter(|word| !is_name(word.text))
        .flat_map(|word| word.text.chars())
        .filter(|c| c.is_alphabetic())
        .collect();
    let own = letters.iter().filter(|letter| language.owns(**letter)).count();
    let least = usize::try_from(language.writing.own_letters).unwrap_or(usize::MAX);
    if letters.len() >= ENOUGH && own * 100 < letters.len() * least {
        let share = own * 100 / letters.len();
        notes.push(Note::whole(format!(
            "{share} percent of the letters are of the language, at least {least} should be"
        )));
    }
}

/// A character that the language's file forbids.
pub(super) fn forbidden_character(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    for forbidden in &language.writing.forbidden {
        for (at, sentence) in text.sentences.iter().enumerate() {
            for (start, character) in sentence.text.char_indices().filter(|(_, c)| !c.is_ascii()) {
                if forbidden.characters.iter().any(|row| row.contains(character)) {
                    let message = format!("`{character}` is not used: {}", forbidden.why);
                    notes.push(Note::new(at, start..start + character.len_utf8(), message));
                }
            }
        }
    }
}

/// Whether a character begins or ends a stretch with a direction of its own.
pub(super) const fn is_isolate(character: char) -> bool {
    matches!(character, '\u{2066}'..='\u{2069}')
}

/// Isolates in a language that needs none, or without their end.
pub(super) fn isolates(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    for (at, sentence) in text.sentences.iter().enumerate() {
        let marks = sentence.tokens.iter().filter(|token| token.kind == Kind::Mark);
        let mut open = Vec::new();
        for (token, mark) in marks.filter_map(|token| Some((token, token.mark().filter(|c| is_isolate(*c))?))) {
            let message = if !language.is_right_to_left() {
                "a language that is written from left to right needs no isolates"
            } else if mark != '\u{2069}' {
                open.push(token.range());
                continue;
            } else if open.pop().is_none() {
                "this ends an isolate that does not begin"
            } else {
                continue;
            };
            notes.push(Note::new(at, token.range(), message));
        }
        notes.extend(open.into_iter().map(|range| Note::new(at, range, "this begins an isolate that does not end")));
    }
}
