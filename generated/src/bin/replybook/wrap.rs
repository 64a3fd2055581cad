//! Lines of a width.
//!
//! Text, with or without styles, goes in; lines that fit come out. Widths are those of a terminal: a Chinese or Japanese
//! character takes two columns. A line is broken at a space or beside such a character, but never so that a closing mark
//! begins a line or an opening one ends it.

use replybook::catalogue::Direction;
use textwrap::core::{Word, display_width};
use textwrap::{Options, WordSeparator, WordSplitter};

/// Stands for a space at which no line is broken.
pub(crate) const GLUE: char = '\u{e000}';

/// Begins text of a direction that does not touch the text around it.
pub(crate) const fn isolate(direction: Direction) -> char {
    match direction {
        Direction::LeftToRight => '\u{2066}',
        Direction::RightToLeft => '\u{2067}',
    }
}

/// Ends it.
pub(crate) const END: char = '\u{2069}';

/// The width of a text on a terminal.
pub(crate) fn width_of(text: &str) -> usize {
    display_width(text)
}

/// The lines of a text: the first begins with one indent, the others with another.
pub(crate) fn lines(text: &str, width: usize, first: &str, others: &str) -> Vec<String> {
    let options = Options::new(width)
        .initial_indent(first)
        .subsequent_indent(others)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation);
    // The sign of a section belongs to its number and to the document before it.
    let text = text.replace(" §", &format!("{GLUE}§"));
    let wrapped = textwrap::wrap(&text, options);
    let mut lines: Vec<String> = wrapped.into_iter().map(|line| line.trim_end().replace(GLUE, " ")).collect();
    balance(&mut lines);
    lines
}

/// Ends at the end of each line what is isolated there, and begins it again on the next: to a terminal, each line is a
/// paragraph of its own.
fn balance(lines: &mut [String]) {
    let mut open = String::new();
    for line in lines {
        let start = line.len() - line.trim_start().len();
        line.insert_str(start, &open);
        open.clear();
        for character in line.chars() {
            match character {
                '\u{2066}' | '\u{2067}' => open.push(character),
                END => drop(open.pop()),
                _ => {}
            }
        }
        line.extend(open.chars().map(|_| END));
    }
}

/// Appends the lines of a text.
pub(crate) fn fill(out: &mut String, text: &str, width: usize, first: &str, others: &str) {
    for line in lines(text, width, first, others) {
        out.push_str(&line);
        out.push('\n');
    }
}

/// A text without styles in one line of a width: what is too long ends in an ellipsis.
pub(crate) fn truncated(text: &str, width: usize) -> String {
    if width_of(text) <= width {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 1;
    for character in text.chars() {
        used += width_of(character.encode_utf8(&mut [0; 4]));
        if used > width {
            break;
        }
        out.push(character);
    }
    out.truncate(out.trim_end().len());
    out.push('…');
    out
}

/// The pieces between which a line may be broken, each with the spaces behind it.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut rest = line;
    Box::new(std::iter::from_fn(move || {
        let (word, after) = rest.split_at_checked(end_of_word(rest))?;
        rest = after;
        (!word.is_empty()).then(|| Word::from(word))
    }))
}

/// Where the first word of a text ends, in bytes.
fn end_of_word(text: &str) -> usize {
    let mut last: Option<char> = None;
    // Behind the last visible character and the styles that end there.
    let mut behind = 0;
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        if character == '\u{1b}' {
            let escape = characters.by_ref().find(|(_, c)| c.is_ascii_alphabetic());
            let end = escape.map_or(text.len(), |(at, c)| at + c.len_utf8());
            if text.get(at..end) == Some("\u{1b}[0m") {
                behind = end;
            }
            continue;
        }
        if last.is_some_and(|last| may_break(last, character)) {
            return behind;
        }
        behind = at + character.len_utf8();
        last = Some(character);
    }
    text.len()
}

/// Whether a line may end before a character that follows another.
fn may_break(last: char, next: char) -> bool {
    match (last, next) {
        (_, ' ') => false,
        (' ', _) => true,
        _ => (stands_alone(last) || stands_alone(next)) && !OPENING.contains(last) && !begins_no_line(next),
    }
}

/// Whether a character needs no space to be parted from its neighbours: it is two columns wide, and no Hangul, whose
/// words have spaces.
fn stands_alone(character: char) -> bool {
    width_of(character.encode_utf8(&mut [0; 4])) == 2 && !('\u{ac00}'..='\u{d7a3}').contains(&character)
}

/// Marks that end no line.
const OPENING: &str = "（「『【〈《〔［｛“‘([{<";

/// Marks that begin no line, and the small letters of Japanese.
fn begins_no_line(character: char) -> bool {
    "、。，．・：；？！）」』】〉》〕］｝”’…‥ー～々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}>%"
        .contains(character)
}
