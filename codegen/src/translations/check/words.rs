//! Words to be looked for in a text, and how they are found.
//!
//! Takes the words of a language's file and its sentences, gives where a word stands. How letters fold, what may be glued
//! to a word and which marks may be missing is data of the language; a script without spaces is searched as it is.

use super::script::{is_combining, is_unspaced};
use catalogue::{Piece, pieces};
use replybook_build::Writing;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What a code, or a word of the protocol, is while words are looked for.
const MASK: char = '\u{fffc}';

/// How the letters of a language are made comparable.
#[derive(Clone, Debug, Default)]
pub(crate) struct Folding {
    pairs: BTreeMap<char, char>,
    dropped: BTreeSet<char>,
    endings: BTreeSet<String>,
}

/// A sentence in small letters, without codes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Folded {
    text: String,
    /// For each byte of `text`, the byte of the sentence from which it comes; at the end the length of the sentence.
    origin: Vec<usize>,
}

/// A word that is looked for.
#[derive(Clone, Debug)]
pub(crate) struct Form<'s> {
    /// As it is written in the language's file.
    pub(crate) written: &'s str,
    core: String,
    any_before: bool,
    any_after: bool,
}

impl Folding {
    pub(crate) fn new(writing: &Writing<'_>) -> Self {
        let mut folding = Self {
            pairs: writing.case_pairs.iter().copied().collect(),
            dropped: writing.optional_marks.chars().collect(),
            ..Self::default()
        };
        folding.endings = writing.endings.iter().map(|ending| folding.fold(ending).text).collect();
        folding
    }

    /// A sentence in which words can be looked for.
    pub(crate) fn fold(&self, sentence: &str) -> Folded {
        let mut folded = Folded::default();
        let mut at = 0;
        for piece in pieces(sentence) {
            match piece {
                Piece::Placeholder(name) => {
                    folded.push(MASK, at);
                    at += name.len() + 2;
                }
                Piece::Words(words) => {
                    for character in words.chars() {
                        match self.pairs.get(&character) {
                            _ if self.dropped.contains(&character) => {}
                            Some(small) => folded.push(*small, at),
                            None => character.to_lowercase().for_each(|small| folded.push(small, at)),
                        }
                        at += character.len_utf8();
                    }
                }
            }
        }
        folded.origin.push(at);
        folded
    }

    /// A word as it is looked for.
    pub(crate) fn form<'s>(&self, written: &'s str) -> Form<'s> {
        let (any_before, rest) = written.strip_prefix('*').map_or((false, written), |rest| (true, rest));
        let (any_after, core) = rest.strip_suffix('*').map_or((false, rest), |core| (true, core));
        Form { written, core: self.fold(core).text, any_before, any_after }
    }

    /// A word that is looked for inside others too.
    pub(crate) fn part<'s>(&self, written: &'s str) -> Form<'s> {
        Form { any_before: true, any_after: true, ..self.form(written) }
    }

    /// Several words as they are looked for.
    pub(crate) fn forms<'s>(&self, written: &[&'s str]) -> Vec<Form<'s>> {
        written.iter().map(|word| self.form(word)).collect()
    }

    /// Where a word stands in a sentence, in bytes of the sentence.
    pub(crate) fn find<'f>(
        &'f self,
        form: &'f Form<'_>,
        sentence: &'f Folded,
    ) -> impl Iterator<Item = Range<usize>> + 'f {
        let places = sentence.text.match_indices(form.core.as_str()).filter(|_| !form.core.is_empty());
        places.filter_map(move |(start, core)| {
            let end = start + core.len();
            let (before, after) = (sentence.text.get(..start)?, sentence.text.get(end..)?);
            let begins = form.any_before || core.starts_with(is_unspaced) || !before.ends_with(is_inside);
            let ends = form.any_after || self.ends(core, after);
            (begins && ends).then_some(())?;
            Some(*sentence.origin.get(start)?..*sentence.origin.get(end)?)
        })
    }

    /// The first of several words that stands in a sentence, and where.
    pub(crate) fn first<'f, 's>(
        &self,
        forms: &'f [Form<'s>],
        sentence: &Folded,
    ) -> Option<(&'f Form<'s>, Range<usize>)> {
        forms.iter().find_map(|form| Some((form, self.find(form, sentence).next()?)))
    }

    fn ends(&self, core: &str, after: &str) -> bool {
        if core.ends_with(is_unspaced) {
            return true;
        }
        let glued = after.split(|c| !is_inside(c)).next().unwrap_or_default();
        glued.is_empty() || self.endings.contains(glued)
    }
}

/// Whether a character stands inside a word of a script with spaces.
fn is_inside(character: char) -> bool {
    (character.is_alphanumeric() && !is_unspaced(character)) || is_combining(character)
}

impl Folded {
    fn push(&mut self, character: char, from: usize) {
        self.text.push(character);
        self.origin.resize(self.text.len(), from);
    }
}

#[cfg(test)]
mod tests {
    use super::Folding;

    fn finds(folding: &Folding, form: &str, sentence: &str) -> Vec<String> {
        let folded = folding.fold(sentence);
        let form = folding.form(form);
        folding.find(&form, &folded).map(|range| sentence[range].to_owned()).collect()
    }

    #[test]
    fn a_word_is_found_whole_and_a_part_where_it_is_asked_for() {
        let folding = Folding::default();
        assert_eq!(finds(&folding, "log", "Log, logs; {log} analog"), ["Log"]);
        assert_eq!(finds(&folding, "log*", "Log, logs; analog"), ["Log", "log"]);
        assert_eq!(finds(&folding, "*log", "Log, logs; analog"), ["Log", "log"]);
        assert_eq!(finds(&folding, "邮件", "新邮件服务器"), ["邮件"]);
    }

    #[test]
    fn letters_fold_and_glue_as_the_language_says() {
        let mut folding = Folding { pairs: [('I', 'ı'), ('İ', 'i')].into(), ..Folding::default() };
        assert_eq!(finds(&folding, "ileti", "İleti ILETI"), ["İleti"]);
        folding.endings = ["ler".to_owned()].into();
        assert_eq!(finds(&folding, "ileti", "İletiler iletiden"), ["İleti"]);
        let folding = Folding { dropped: ['\u{651}'].into(), ..Folding::default() };
        assert_eq!(finds(&folding, "*موسع", "والموس\u{651}ع"), ["موس\u{651}ع"]);
    }
}
