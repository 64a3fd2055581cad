//! Checks of wording: what is left of the source, what is said twice, register, length.

use super::language::Language;
use super::script::{Script, is_unspaced};
use super::text::{Kind, Sentence, Text, Token};
use super::{Note, Notes};
use replybook_build::Part;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A sentence that is the one of the source.
pub(super) fn equal_to_source(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    // Headings are given, and one word can be the same in two languages.
    if language.is_source || text.part == Part::Headings {
        return;
    }
    for (at, source, own) in text.pairs().filter(|(_, source, _)| source.words().next().is_some()) {
        let bare = |sentence: &Sentence<'_>| -> Vec<String> {
            let parts = sentence.tokens.iter().filter(|token| token.kind != Kind::Placeholder);
            parts.map(|token| token.text.to_owned()).collect()
        };
        if bare(source) == bare(own) {
            notes.push(Note::new(at, 0..own.text.len(), "this is the text of the source"));
        }
    }
}

/// The stretches of a sentence that stand in brackets or quotation marks: what others have written.
pub(super) fn quoted(sentence: &Sentence<'_>, language: &Language<'_>) -> Vec<Range<usize>> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut stretches = Vec::new();
    for (token, mark) in sentence.tokens.iter().filter_map(|token| Some((token, token.mark()?))) {
        match open.last() {
            Some((closing, start)) if *closing == mark => {
                stretches.push(*start..token.at);
                open.pop();
            }
            _ => open.extend(language.closing(mark).map(|closing| (closing, token.at))),
        }
    }
    stretches
}

/// The stretches of a sentence that stand in quotation marks.
pub(super) fn cited(sentence: &Sentence<'_>, language: &Language<'_>) -> Vec<Range<usize>> {
    let opens = |at: usize| sentence.text.get(at..).and_then(|rest| rest.chars().next());
    let is_citation = |stretch: &Range<usize>| {
        opens(stretch.start).is_some_and(|mark| language.writing.quotes.iter().any(|(open, _)| *open == mark))
    };
    quoted(sentence, language).into_iter().filter(is_citation).collect()
}

/// A word of the source that was left over.
pub(super) fn left_over(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    // Whether a word is cited is seen by the quotes of the language.
    if language.is_source || !language.writing.described {
        return;
    }
    for (at, sentence) in text.sentences.iter().enumerate() {
        let cited = quoted(sentence, language);
        let free = |word: &&Token<'_>| !cited.iter().any(|stretch| stretch.contains(&word.at));
        for word in sentence.words().filter(free) {
            let small = word.text.to_ascii_lowercase();
            let is_common = language.is_latin() && language.left_over.contains(small.as_str());
            // Elsewhere than among Latin letters, a word in small ones is a word of the source unless it is a name.
            let is_foreign = !language.is_latin()
                && word.text.bytes().all(|byte| byte.is_ascii_lowercase())
                && !language.names.contains(word.text);
            if is_common || is_foreign {
                let message = format!("`{}` is a word of the source language", word.text);
                notes.push(Note::new(at, word.range(), message));
            }
        }
    }
}

/// A word that stands twice in a row.
pub(super) fn doubled_word(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    let may_double = |word: &str| language.writing.doubles.contains(&word);
    for (at, sentence) in text.sentences.iter().enumerate() {
        for (range, word) in spaced_doubles(sentence).chain(unspaced_doubles(sentence)) {
            if !may_double(word) {
                notes.push(Note::new(at, range, format!("`{word}` stands twice in a row")));
            }
        }
    }
}

/// Words, or codes, that come again after a space.
fn spaced_doubles<'s>(sentence: &'s Sentence<'_>) -> impl Iterator<Item = (Range<usize>, &'s str)> {
    sentence.neighbours().filter_map(|(before, token, after)| {
        let (before, after) = (before?, after?);
        let is_word = matches!(after.kind, Kind::Word | Kind::Placeholder) && token.kind == Kind::Space;
        // A capital makes another word only at the beginning.
        let same = before.text == after.text || (before.at == 0 && before.text.to_lowercase() == after.text);
        (is_word && same).then(|| (after.range(), after.text))
    })
}

/// Two characters or more that come again at once in a script without spaces; in syllables three, as two often do.
fn unspaced_doubles<'s>(sentence: &'s Sentence<'_>) -> impl Iterator<Item = (Range<usize>, &'s str)> {
    const LONGEST: usize = 6;
    let words = sentence.words().filter(|word| word.text.starts_with(is_unspaced));
    words.flat_map(|word| {
        let starts: Vec<usize> = word.text.char_indices().map(|(at, _)| at).chain([word.text.len()]).collect();
        let mut found = Vec::new();
        for first in 0..starts.len() {
            for length in 2..=LONGEST {
                let at = |characters: usize| starts.get(first + characters).copied();
                let (Some(start), Some(middle), Some(end)) = (at(0), at(length), at(2 * length)) else { break };
                let (one, other) = (word.text.get(start..middle), word.text.get(middle..end));
                if let (Some(one), Some(other)) = (one, other)
                    && one == other
                    && (length > 2 || one.chars().any(|c| Script::of(c) == Some(Script::Han)))
                {
                    found.push((word.at + middle..word.at + end, other));
                    break;
                }
            }
        }
        found
    })
}

/// A sentence that says in two texts what are two sentences in the source.
pub(super) fn shared_text(texts: &[Text<'_>], language: &Language<'_>, notes: &mut Notes) {
    if language.is_source {
        return;
    }
    let mut seen: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    for (position, text) in texts.iter().enumerate().filter(|(_, text)| text.part == Part::Prose) {
        for (at, source, own) in text.pairs() {
            match seen.get(own.text) {
                Some((key, other)) if *other != source.text => {
                    let message = format!("`{key}` says the same, where the source does not");
                    notes.push((position, Note::new(at, 0..own.text.len(), message)));
                }
                _ => drop(seen.insert(own.text, (text.key, source.text))),
            }
        }
    }
}

/// A sentence of the source that is translated in two ways.
pub(super) fn two_texts(texts: &[Text<'_>], language: &Language<'_>, notes: &mut Notes) {
    if language.is_source {
        return;
    }
    let mut seen: BTreeMap<(Part, &str), (&str, &str)> = BTreeMap::new();
    for (position, text) in texts.iter().enumerate() {
        for (at, source, own) in text.pairs() {
            match seen.get(&(text.part, source.text)) {
                Some((key, other)) if *other != own.text => {
                    let message = format!("`{key}` translates the same otherwise: {other}");
                    notes.push((position, Note::new(at, 0..own.text.len(), message)));
                }
                _ => drop(seen.insert((text.part, source.text), (text.key, own.text))),
            }
        }
    }
}

/// A text that is far longer or shorter than texts of the language are beside the source.
pub(super) fn length(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    // Short texts vary more.
    const ENOUGH: usize = 100;
    let Some((least, most)) = language.writing.length.filter(|_| !language.is_source) else { return };
    // Codes, names and what is cited are as long in every language.
    let words = |sentences: &'_ [Sentence<'_>]| -> BTreeSet<String> {
        sentences.iter().flat_map(Sentence::words).map(|word| word.text.to_owned()).collect()
    };
    let same: BTreeSet<String> = words(&text.source).intersection(&words(&text.sentences)).cloned().collect();
    let count = |sentences: &[Sentence<'_>]| -> usize {
        let tokens = sentences.iter().flat_map(|sentence| &sentence.tokens);
        let own = tokens.filter(|token| token.kind != Kind::Placeholder && !same.contains(token.text));
        own.map(|token| token.text.chars().count()).sum()
    };
    let (source, own) = (count(&text.source), count(&text.sentences));
    let percent = own * 100 / source.max(1);
    let bounds = [least, most].map(|bound| usize::try_from(bound).unwrap_or(usize::MAX));
    if source >= ENOUGH && !(bounds[0]..=bounds[1]).contains(&percent) {
        let message =
            format!("the text has {percent} percent of the length of the source, usual are {least} to {most}");
        notes.push(Note::whole(message));
    }
}

/// Another number of sentences than in the source.
pub(super) fn sentences(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    if language.is_source {
        return;
    }
    let own: usize = text.sentences.iter().map(|sentence| ends(sentence, &language.writing.terminators)).sum();
    let source: usize = text.source.iter().map(|sentence| ends(sentence, &language.source_terminators)).sum();
    if own != source {
        notes.push(Note::whole(format!("there are {own} sentences here, {source} in the source")));
    }
}

/// How many sentences there are in one of a list: 1, unless it holds the end of one inside.
fn ends(sentence: &Sentence<'_>, terminators: &[&str]) -> usize {
    let inside = sentence.tokens.windows(3).filter(|window| {
        let [before, mark, after] = window else { return false };
        let is_end = mark.kind == Kind::Mark && terminators.contains(&mark.text);
        // A dot after one letter is that of an abbreviation.
        let is_word = before.kind != Kind::Word || before.text.chars().count() > 1;
        let goes_on = match after.kind {
            Kind::Space => {
                sentence.text.get(after.range().end..).is_some_and(|rest| rest.starts_with(|c: char| !c.is_lowercase()))
            }
            Kind::Word => after.text.starts_with(is_unspaced),
            Kind::Placeholder => true,
            _ => false,
        };
        is_end && is_word && goes_on
    });
    inside.count() + 1
}

/// A word of a register in which the language does not address its reader.
pub(super) fn register(text: &Text<'_>, language: &Language<'_>, notes: &mut Vec<Note>) {
    for (at, sentence) in text.sentences.iter().enumerate() {
        for form in &language.register {
            notes.extend(language.folding.find(form, &sentence.folded).map(|range| {
                Note::new(at, range, format!("`{}` is not how the language addresses its reader", form.written))
            }));
        }
    }
}
