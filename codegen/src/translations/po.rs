//! PO files, as the tools of translators write them (GNU gettext).
//!
//! Takes text, gives messages with their places, or all that is wrong with its lines; takes messages, gives text. How a
//! text is broken into lines means nothing, nor do comments; the order of messages is kept. Plural forms are refused:
//! nothing here has any. It is a parser of our own because those that there are keep no previous text and no places.

use std::fmt::Write as _;

/// A place in a file: line and column, both from 1, the column in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// What is wrong at a place, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Problem {
    pub(super) place: Place,
    pub(super) message: String,
    pub(super) help: String,
}

/// A text with where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) text: String,
    pub(super) place: Place,
}

/// One message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Message {
    /// What is noted for the translator.
    pub(super) note: String,
    pub(super) is_fuzzy: bool,
    /// The text from which a fuzzy translation was made.
    pub(super) previous: Option<String>,
    pub(super) context: Option<Field>,
    pub(super) id: Field,
    pub(super) text: Field,
}

/// Writes messages.
pub(super) fn write(messages: &[Message]) -> String {
    let mut out = String::new();
    for (position, message) in messages.iter().enumerate() {
        if position > 0 {
            out.push('\n');
        }
        if !message.note.is_empty() {
            let _ = writeln!(out, "#. {}", message.note);
        }
        if message.is_fuzzy {
            out.push_str("#, fuzzy\n");
        }
        if let Some(previous) = &message.previous {
            field("#| ", "msgid", previous, &mut out);
        }
        if let Some(context) = &message.context {
            field("", "msgctxt", &context.text, &mut out);
        }
        field("", "msgid", &message.id.text, &mut out);
        field("", "msgstr", &message.text.text, &mut out);
    }
    out
}

/// One field: on one line if its text has one, or else a line of the text a line.
fn field(before: &str, keyword: &str, text: &str, out: &mut String) {
    let _ = write!(out, "{before}{keyword} ");
    if text.contains('\n') {
        out.push_str("\"\"\n");
    }
    for (position, line) in text.split_inclusive('\n').enumerate() {
        if position > 0 || text.contains('\n') {
            out.push_str(before);
        }
        quote(line, out);
        out.push('\n');
    }
    if text.is_empty() {
        out.push_str("\"\"\n");
    }
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            other => out.push(other),
        }
    }
    out.push('"');
}

/// Reads messages; all lines are read, whatever is wrong with some.
pub(super) fn parse(text: &str) -> Result<Vec<Message>, Vec<Problem>> {
    let mut parser = Parser::default();
    // Some tools begin a file with a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (number, line) in text.split('\n').enumerate() {
        parser.line(number + 1, line.strip_suffix('\r').unwrap_or(line));
    }
    let end = Place { line: text.lines().count().max(1), column: 1 };
    parser.finish(end);
    if parser.problems.is_empty() { Ok(parser.messages) } else { Err(parser.problems) }
}

/// What a string is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    Nothing,
    Context,
    Id,
    Text,
    /// What is read over: the context before, or a field that could not be read.
    Ignored,
    Previous,
}

#[derive(Debug)]
struct Parser {
    messages: Vec<Message>,
    problems: Vec<Problem>,
    message: Message,
    has_id: bool,
    has_text: bool,
    open: Open,
}

impl Default for Parser {
    fn default() -> Self {
        Self {
            messages: Vec::new(),
            problems: Vec::new(),
            message: Message::default(),
            has_id: false,
            has_text: false,
            open: Open::Nothing,
        }
    }
}

impl Parser {
    fn problem(&mut self, place: Place, message: impl Into<String>, help: impl Into<String>) {
        self.problems.push(Problem { place, message: message.into(), help: help.into() });
    }

    fn line(&mut self, number: usize, line: &str) {
        let trimmed = line.trim_start_matches([' ', '\t']);
        let place = Place { line: number, column: line.chars().count() - trimmed.chars().count() + 1 };
        let trimmed = trimmed.trim_end_matches([' ', '\t']);
        match trimmed.chars().next() {
            None => {}
            // What was a message once.
            Some('#') if trimmed.starts_with("#~") => {}
            Some('#') => self.comment(place, trimmed),
            Some('"') => self.string(place, trimmed),
            Some(_) => self.keyword(place, trimmed),
        }
    }

    fn comment(&mut self, place: Place, comment: &str) {
        if self.has_text {
            self.end(place);
        }
        if let Some(flags) = comment.strip_prefix("#,") {
            self.message.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        } else if let Some(previous) = comment.strip_prefix("#|") {
            let rest = previous.trim_start_matches([' ', '\t']);
            let skipped = comment.chars().count() - rest.chars().count();
            let place = Place { column: place.column + skipped, ..place };
            if let Some(text) = rest.strip_prefix("msgid ") {
                self.open = Open::Previous;
                self.message.previous = Some(String::new());
                let text = text.trim_start_matches([' ', '\t']);
                self.string(
                    Place { column: place.column + rest.chars().count() - text.chars().count(), ..place },
                    text,
                );
            } else if rest.starts_with('"') {
                self.string(place, rest);
            } else {
                self.open = Open::Ignored;
            }
        }
    }

    fn keyword(&mut self, place: Place, line: &str) {
        let end = line.find([' ', '\t', '"']).unwrap_or(line.len());
        let (keyword, rest) = line.split_at(end);
        let text = rest.trim_start_matches([' ', '\t']);
        let text_place = Place { column: place.column + line.chars().count() - text.chars().count(), ..place };
        match keyword {
            "msgctxt" => {
                self.begin(place);
                if self.message.context.is_some() {
                    self.problem(place, "the message has a second context", "end the one before with its `msgstr`");
                }
                self.message.context = Some(Field { text: String::new(), place: text_place });
                self.open = Open::Context;
            }
            "msgid" => {
                self.begin(place);
                if self.has_id {
                    self.problem(place, "the message has a second `msgid`", "end the one before with its `msgstr`");
                }
                self.has_id = true;
                self.message.id = Field { text: String::new(), place: text_place };
                self.open = Open::Id;
            }
            "msgstr" => {
                if !self.has_id || self.has_text {
                    self.problem(place, "a `msgstr` stands without its `msgid`", "put the `msgid` before it");
                }
                self.has_text = true;
                self.message.text = Field { text: String::new(), place: text_place };
                self.open = Open::Text;
            }
            plural if plural == "msgid_plural" || plural.starts_with("msgstr[") => {
                self.problem(place, "a message has plural forms", "no text here has any: take them out");
                self.has_text |= plural != "msgid_plural";
                self.open = Open::Ignored;
            }
            other => {
                let message = format!("`{}` is no part of a PO file", shortened(other));
                self.problem(
                    place,
                    message,
                    "a line is a comment, a text in quotes, or begins with a word such as `msgstr`",
                );
                self.open = Open::Ignored;
                return;
            }
        }
        self.string(text_place, text);
    }

    /// Begins a message, if the one before has its text.
    fn begin(&mut self, place: Place) {
        if self.has_text {
            self.end(place);
        }
    }

    /// One string in quotes, which belongs to the open field.
    fn string(&mut self, place: Place, text: &str) {
        let read = match self.open {
            Open::Nothing => {
                self.problem(place, "a text belongs to nothing", "put `msgid` or `msgstr` before it");
                return;
            }
            _ => unquoted(text),
        };
        let text = match read {
            Ok(text) => text,
            Err((at, message, help)) => {
                return self.problem(Place { column: place.column + at, ..place }, message, help);
            }
        };
        match self.open {
            Open::Context => self.message.context.get_or_insert_default().text.push_str(&text),
            Open::Id => self.message.id.text.push_str(&text),
            Open::Text => self.message.text.text.push_str(&text),
            Open::Previous => self.message.previous.get_or_insert_default().push_str(&text),
            Open::Ignored | Open::Nothing => {}
        }
    }

    fn end(&mut self, place: Place) {
        let message = std::mem::take(&mut self.message);
        if self.has_id && self.has_text {
            self.messages.push(message);
        } else if self.has_id || message.context.is_some() {
            self.problem(
                place,
                "the message before has no `msgstr`",
                "give it one, `msgstr \"\"` if there is no translation",
            );
        }
        (self.has_id, self.has_text, self.open) = (false, false, Open::Nothing);
    }

    fn finish(&mut self, place: Place) {
        self.end(place);
        self.problems.sort();
    }
}

/// The text of a string in quotes; or how many characters before what is wrong, what that is, and how to mend it.
fn unquoted(text: &str) -> Result<String, (usize, String, &'static str)> {
    const ESCAPES: &str = "write a backslash as `\\\\`; `\\n`, `\\t`, `\\r` and `\\\"` are the others";
    let mut out = String::new();
    let mut characters = text.chars().enumerate();
    match characters.next() {
        Some((_, '"')) => {}
        _ => return Err((0, "a text in quotes is missing".into(), "write `\"\"` if it is empty")),
    }
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => {
                return match characters.next() {
                    None => Ok(out),
                    Some((at, _)) => {
                        Err((at, "something stands behind the text".into(), "write a quote inside a text as `\\\"`"))
                    }
                };
            }
            '\\' => out.push(match characters.next() {
                Some((_, 'n')) => '\n',
                Some((_, 't')) => '\t',
                Some((_, 'r')) => '\r',
                Some((_, same @ ('"' | '\\'))) => same,
                Some((_, other)) => return Err((at, format!("unknown escape `\\{other}`"), ESCAPES)),
                None => return Err((at, "the text ends in a backslash".into(), ESCAPES)),
            }),
            other => out.push(other),
        }
    }
    Err((text.chars().count(), "the text has no closing quote".into(), "a text ends on its line: close it with `\"`"))
}

fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::{Field, Message, parse, write};

    fn message(context: &str, id: &str, text: &str) -> Message {
        let field = |text: &str| Field { text: text.into(), ..Field::default() };
        Message { context: Some(field(context)), id: field(id), text: field(text), ..Message::default() }
    }

    /// Messages without their places and notes.
    fn plain(mut messages: Vec<Message>) -> Vec<Message> {
        for message in &mut messages {
            message.note.clear();
            for field in [&mut message.id, &mut message.text].into_iter().chain(&mut message.context) {
                field.place = super::Place::default();
            }
        }
        messages
    }

    #[test]
    fn what_is_written_is_read_again() {
        let messages = vec![
            message("", "", "Language: de\n"),
            message("a/b", "One.\nTwo.", "Eins \"x\" \\ {RCPT TO}.\nZwei\ttab."),
            Message { is_fuzzy: true, previous: Some("Old.\nOlder.".into()), ..message("c", "New.", "Neu.") },
            Message { is_fuzzy: true, previous: Some(String::new()), note: "draft".into(), ..message("d", "\n", "") },
        ];
        let text = write(&messages);
        assert_eq!(plain(parse(&text).unwrap()), plain(messages.clone()));
        assert_eq!(plain(parse(&text.replace('\n', "\r\n")).unwrap()), plain(messages.clone()));
        assert_eq!(plain(parse(&format!("\u{feff}{text}")).unwrap()), plain(messages), "a byte order mark");
        assert!(
            text.contains("#| msgid \"\"\n#| \"Old.\\n\"\n#| \"Older.\"\nmsgctxt \"c\"\nmsgid \"New.\"\n"),
            "{text}"
        );
    }

    #[test]
    fn how_a_tool_breaks_lines_and_comments_means_nothing() {
        let text = "# A comment.\n#: place:1\n#,fuzzy, c-format\n#| msgctxt \"x\"\n#| \"y\"\n#| msgid \"O\"\n#| \"ld.\"\n\
                    msgctxt \"a\"\n\"/b\"\nmsgid \"One.\\nT\"\n\n  \"wo.\"\t\nmsgstr\"\"\n\"Ein\"\n\"s.\\nZwei.\"\n\
                    msgid \"x\"\nmsgstr \"y\"\n#~ msgid \"gone\"\n#~ msgstr \"weg\"\n";
        let messages = plain(parse(text).unwrap());
        let first =
            Message { is_fuzzy: true, previous: Some("Old.".into()), ..message("a/b", "One.\nTwo.", "Eins.\nZwei.") };
        let second = Message { context: None, ..message("", "x", "y") };
        assert_eq!(messages, [first, second]);
    }

    #[test]
    fn all_errors_are_told_with_their_places() {
        let text = "msgid \"ö\" x\nmsgstr \"a\\q\"\n\nmsgfoo \"x\"\nmsgid \"y\"\nmsgid \"z\"\nmsgstr \"open\n\n\
                    \"more\"\nmsgid \"n\"\nmsgid_plural \"ns\"\nmsgstr[0] \"n\"\nmsgctxt \"end\"\n";
        let problems = parse(text).unwrap_err();
        let told: Vec<(usize, usize, &str)> = problems
            .iter()
            .map(|problem| (problem.place.line, problem.place.column, problem.message.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (1, 10, "something stands behind the text"),
                (2, 10, "unknown escape `\\q`"),
                (4, 1, "`msgfoo` is no part of a PO file"),
                (6, 1, "the message has a second `msgid`"),
                (7, 13, "the text has no closing quote"),
                (11, 1, "a message has plural forms"),
                (12, 1, "a message has plural forms"),
                (13, 1, "the message before has no `msgstr`"),
            ]
        );
        assert!(problems.iter().all(|problem| !problem.help.is_empty()));
    }
}
