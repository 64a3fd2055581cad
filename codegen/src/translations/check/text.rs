//! A text as checks look at it: words, spaces, marks and codes, each with its place.
//!
//! Takes a sentence of a spec, gives its parts; put together again, they are the sentence. It knows no language.

use super::script::{is_combining, is_unspaced};
use super::words::{Folded, Folding};
use catalogue::{Advice, Phrase, Piece, pieces};
use replybook_build::{Part, Translated, Translation};

/// What a part of a sentence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters and digits; Latin ones with the signs inside, as in `example.org` and `base64`.
    Word,
    /// White space.
    Space,
    /// One character of any other kind.
    Mark,
    /// A code, a word of the protocol or an argument, with its braces.
    Placeholder,
    /// An address on the web.
    Address,
}

/// A part of a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token<'t> {
    pub(crate) kind: Kind,
    pub(crate) text: &'t str,
    /// Where it begins, in bytes.
    pub(crate) at: usize,
}

impl Token<'_> {
    /// The bytes of the sentence that it covers.
    pub(crate) const fn range(&self) -> std::ops::Range<usize> {
        self.at..self.at + self.text.len()
    }

    /// The character, if it is a mark.
    pub(crate) fn mark(&self) -> Option<char> {
        if self.kind == Kind::Mark { self.text.chars().next() } else { None }
    }
}

/// A sentence.
#[derive(Clone, Debug)]
pub(crate) struct Sentence<'t> {
    pub(crate) text: &'t str,
    pub(crate) tokens: Vec<Token<'t>>,
    /// Its words, to be looked for.
    pub(crate) folded: Folded,
}

impl<'t> Sentence<'t> {
    pub(crate) fn new(text: &'t str, folding: &Folding) -> Self {
        Self { text, tokens: tokens(text), folded: folding.fold(text) }
    }

    /// The words.
    pub(crate) fn words(&self) -> impl Iterator<Item = &Token<'t>> {
        self.tokens.iter().filter(|token| token.kind == Kind::Word)
    }

    /// The codes, words of the protocol and arguments, with their braces.
    pub(crate) fn placeholders(&self) -> impl Iterator<Item = &'t str> {
        self.tokens.iter().filter(|token| token.kind == Kind::Placeholder).map(|token| token.text)
    }

    /// The tokens with those before and after each.
    pub(crate) fn neighbours(&self) -> impl Iterator<Item = (Option<&Token<'t>>, &Token<'t>, Option<&Token<'t>>)> {
        self.tokens.iter().enumerate().map(|(at, token)| {
            let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
            (before, token, self.tokens.get(at + 1))
        })
    }
}

/// One text of a language, beside what it translates.
#[derive(Clone, Debug)]
pub(crate) struct Text<'s> {
    pub(crate) part: Part,
    /// Its key, without the section.
    pub(crate) key: &'s str,
    /// The phrase that it is, unless it belongs to a code, a pair or a family.
    pub(crate) phrase: Option<Phrase>,
    /// What the severity of its code advises.
    pub(crate) advice: Option<Advice>,
    /// The sentences in the source language.
    pub(crate) source: Vec<Sentence<'s>>,
    /// The sentences.
    pub(crate) sentences: Vec<Sentence<'s>>,
    /// Where it stands, and what is waived.
    pub(crate) stands: Translated<'s>,
}

impl<'s> Text<'s> {
    /// The text of a translation; nothing if it is missing.
    pub(crate) fn new(text: Translation<'s>, source: &Folding, own: &Folding) -> Option<Self> {
        let stands = text.translated?;
        let phrase = |phrase: &&Phrase| Part::from(phrase.section()) == text.part && phrase.key() == text.key;
        Some(Self {
            part: text.part,
            key: text.key,
            phrase: Phrase::ALL.iter().find(phrase).copied(),
            advice: text.advice,
            source: text.source.iter().map(|sentence| Sentence::new(sentence, source)).collect(),
            sentences: stands.sentences.iter().map(|sentence| Sentence::new(sentence, own)).collect(),
            stands,
        })
    }

    /// Its key with the section.
    pub(crate) fn full_key(&self) -> String {
        format!("{}/{}", self.part.key(), self.key)
    }

    /// Each sentence with the one that it translates, if there are as many here as there.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (usize, &Sentence<'s>, &Sentence<'s>)> {
        let even = self.source.len() == self.sentences.len();
        let pairs = self.source.iter().zip(&self.sentences).enumerate();
        pairs.filter(move |_| even).map(|(at, (source, own))| (at, source, own))
    }

    /// Whether it is the name of a code.
    pub(crate) fn is_name(&self) -> bool {
        self.part == Part::Labels && self.advice.is_some() && self.key.ends_with("/name")
    }
}

fn tokens(sentence: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    for piece in pieces(sentence) {
        match piece {
            Piece::Placeholder(name) => {
                let end = at + name.len() + 2;
                let text = sentence.get(at..end).unwrap_or_default();
                tokens.push(Token { kind: Kind::Placeholder, text, at });
                at = end;
            }
            Piece::Words(words) => {
                let mut rest = words;
                while !rest.is_empty() {
                    let (kind, length) = first(rest);
                    let (text, after) = rest.split_at(length);
                    tokens.push(Token { kind, text, at });
                    at += length;
                    rest = after;
                }
            }
        }
    }
    tokens
}

/// What a text begins with, and how long that is.
fn first(text: &str) -> (Kind, usize) {
    let run = |belongs: fn(char) -> bool| text.find(|c| !belongs(c)).unwrap_or(text.len());
    let Some(first) = text.chars().next() else { return (Kind::Mark, 0) };
    if text.starts_with("https://") || text.starts_with("http://") {
        return (Kind::Address, run(|c| c.is_ascii_graphic()));
    }
    if first.is_whitespace() {
        return (Kind::Space, run(char::is_whitespace));
    }
    let begins_name =
        first == '.' && text.get(1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()));
    if !first.is_alphanumeric() && !begins_name {
        return (Kind::Mark, first.len_utf8());
    }
    if is_unspaced(first) {
        return (Kind::Word, run(|c| is_unspaced(c) || is_combining(c)));
    }
    let mut end = 0;
    // A name can begin with a dot, as `.NET`.
    let mut before = if begins_name { 'N' } else { first };
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        let belongs = (character.is_alphanumeric() && !is_unspaced(character)) || is_combining(character);
        let after = rest.peek().copied().unwrap_or(' ');
        if !belongs && !joins(before, character, after) {
            break;
        }
        before = character;
        end += character.len_utf8();
    }
    (Kind::Word, end.max(first.len_utf8()))
}

/// Whether a sign stands inside a Latin word or a number.
const fn joins(before: char, sign: char, after: char) -> bool {
    match sign {
        '.' | '-' | '/' | '@' | '\'' => before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric(),
        ':' | ',' => before.is_ascii_digit() && after.is_ascii_digit(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, tokens};

    #[test]
    fn the_tokens_of_a_sentence_are_the_sentence() {
        for sentence in
            ["Nach {RCPT TO}: TLS 1.2, „so“.", "TLSの{552}は、example.org へ。", "a{", "", " x  {5.2.2}{421}"]
        {
            let parts = tokens(sentence);
            assert_eq!(parts.iter().map(|token| token.text).collect::<String>(), sentence);
            let places = parts.iter().all(|token| sentence.get(token.range()) == Some(token.text));
            assert!(places, "{parts:?}");
        }
    }

    #[test]
    fn words_end_where_the_script_changes_to_one_without_spaces() {
        let kinds: Vec<(Kind, &str)> =
            tokens("TLSの 1.2、{552}").iter().map(|token| (token.kind, token.text)).collect();
        let expected = [
            (Kind::Word, "TLS"),
            (Kind::Word, "の"),
            (Kind::Space, " "),
            (Kind::Word, "1.2"),
            (Kind::Mark, "、"),
            (Kind::Placeholder, "{552}"),
        ];
        assert_eq!(kinds, expected);
    }
}
