//! Rust source as a careful person would write it: literals, rows, names of constants, documentation.

use catalogue::{Piece, pieces};

/// Rows of nested source, indented by four spaces a level.
#[derive(Debug)]
pub(crate) struct Rows<'o> {
    out: &'o mut String,
    level: usize,
}

impl<'o> Rows<'o> {
    pub(crate) const fn new(out: &'o mut String) -> Self {
        Self { out, level: 0 }
    }

    /// One line.
    pub(crate) fn row(&mut self, text: &str) {
        for _ in 0..self.level {
            self.out.push_str("    ");
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    /// A line that opens something, the lines inside, and the line that closes it.
    pub(crate) fn nest(&mut self, open: &str, close: &str, inside: impl FnOnce(&mut Self)) {
        self.row(open);
        self.level += 1;
        inside(self);
        self.level -= 1;
        self.row(close);
    }

    /// A field that holds a list, an item a row or nested; an empty list on one line.
    pub(crate) fn list<T>(
        &mut self,
        field: &str,
        items: impl IntoIterator<Item = T>,
        mut each: impl FnMut(&mut Self, T),
    ) {
        let mut items = items.into_iter().peekable();
        if items.peek().is_none() {
            return self.row(&format!("{field}: &[],"));
        }
        self.nest(&format!("{field}: &["), "],", |rows| items.for_each(|item| each(rows, item)));
    }
}

/// Whether a character does not show, or changes the order in which others show.
pub(crate) const fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{00ad}' | '\u{061c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Appends a text as it stands between the quotes of a literal; letters and marks stay readable.
pub(crate) fn push_escaped(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            // A line feed stays one: the literal has a text a line.
            '\n' => out.push('\n'),
            other if other.is_control() || is_invisible(other) => out.push_str(&other.escape_unicode().to_string()),
            other => out.push(other),
        }
    }
}

/// A text as a literal on one line.
pub(crate) fn literal(text: &str) -> String {
    let mut out = String::from("\"");
    push_escaped(&text.replace('\n', "\\n"), &mut out);
    out.push('"');
    out
}

/// The name of a constant from the parts of a key: `smtp/552/seen_when` gives `SMTP_552_SEEN_WHEN`.
pub(crate) fn constant(key: &str) -> String {
    key.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect()
}

/// The name of a module from the tag of a language: `zh-Hans` gives `zh_hans`.
pub(crate) fn module(tag: &str) -> String {
    tag.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect()
}

/// A sentence as documentation: its placeholders set as code, nothing else read as markup.
pub(crate) fn documentation(sentence: &str) -> String {
    let mut out = String::new();
    for piece in pieces(sentence) {
        match piece {
            Piece::Placeholder(token) => {
                out.push('`');
                out.push_str(token);
                out.push('`');
            }
            Piece::Words(words) => {
                for character in words.chars() {
                    if "\\`*_[]<>#|~".contains(character) {
                        out.push('\\');
                    }
                    out.push(character);
                }
            }
        }
    }
    out
}
