//! All checks: what each finds, how bad that is, and who looks.
//!
//! The one list of them. What a check must know of a language is in the language's file; how it looks, in the module
//! that it names.

use super::Severity::{Fatal, Warning};
use super::{Check, Look, glossary, grammar, marks, meaning, structure, tokens, unicode, wording};

/// A waiver that no check needs.
pub(super) const UNNEEDED_WAIVER: Check = Check {
    id: "unneeded-waiver",
    severity: Fatal,
    help: "a waiver whose check finds nothing",
    more: "A waiver that outlives its reason would hide the next slip. Remove it.",
    look: Look::Waivers,
};

/// A waiver that cannot be.
pub(super) const REFUSED_WAIVER: Check = Check {
    id: "refused-waiver",
    severity: Fatal,
    help: "a waiver of a check that does not exist, or that nothing waives",
    more: "Only warnings can be waived: what is fatal is wrong in every text. Mend the text, or the id of the check.",
    look: Look::Waivers,
};

/// All checks, in the order in which they are explained.
pub(crate) const CHECKS: &[Check] = &[
    Check {
        id: "unknown-key",
        severity: Fatal,
        help: "a key for which there is no text",
        more: "Every text has its key from the source language. Whoever reads the spec refuses it, and names the key that \
               is nearest.",
        look: Look::Loader,
    },
    Check {
        id: "duplicate-key",
        severity: Fatal,
        help: "a key that stands twice in one object",
        more: "JSON would quietly lose one of the two. Whoever reads the spec refuses it: remove one.",
        look: Look::Loader,
    },
    Check {
        id: "not-one-line",
        severity: Fatal,
        help: "a text that is empty, has more than one line, or white space at its ends",
        more: "A text is one line, and what stands between two sentences is up to the page. Whoever reads the spec refuses \
               anything else.",
        look: Look::Loader,
    },
    Check {
        id: "unknown-placeholder",
        severity: Fatal,
        help: "a brace that encloses no code, no word of the protocol and no argument, or a pattern without its argument",
        more: "Codes and words of the protocol stand in braces, as `{552}` and `{RCPT TO}`. Whoever reads the spec refuses \
               others, and names the one that is nearest.",
        look: Look::Loader,
    },
    Check {
        id: "missing",
        severity: Fatal,
        help: "a text that a language lacks",
        more: "Pages that need it are left out in that language. Translate it, and run `translations stamp`.",
        look: Look::Listing,
    },
    Check {
        id: "stale",
        severity: Fatal,
        help: "a translation of a text that has changed since",
        more: "Bring it up to date, delete its `digest`, and run `translations stamp`.",
        look: Look::Listing,
    },
    Check {
        id: "unstamped",
        severity: Fatal,
        help: "a translation without the digest of the text from which it was made",
        more: "Run `translations stamp`, which writes it.",
        look: Look::Listing,
    },
    Check {
        id: "draft",
        severity: Fatal,
        help: "a translation that nobody has read against the source",
        more: "When somebody else has read it, its state is `checked`.",
        look: Look::Listing,
    },
    Check {
        id: "undescribed-language",
        severity: Fatal,
        help: "a language that does not say how it is written",
        more: "Most checks go by `writing` in `language` of the language's file: marks, spaces, scripts, words. Without it, \
               or with a script that is not known, they would pass everything.",
        look: Look::Language(structure::undescribed_language),
    },
    Check {
        id: "markup",
        severity: Fatal,
        help: "Markdown, HTML or an address on the web in a text",
        more: "Texts go to programs and terminals too, and pages set them. Codes and words of the protocol stand in braces; \
               an address belongs into the documents of the spec.",
        look: Look::Text(structure::markup),
    },
    Check {
        id: "placeholders",
        severity: Fatal,
        help: "not the codes and words of the protocol that the source has, each as often",
        more: "In any order, but to the letter: `{552}` in the source is `{552}` here. If the source names a code twice, so \
               does the translation, lest it say less.",
        look: Look::Text(tokens::placeholders),
    },
    Check {
        id: "rfc-numbers",
        severity: Fatal,
        help: "not the RFCs that the source names, or not written as there",
        more: "`RFC 5321` stands with one space and ASCII digits in every language.",
        look: Look::Text(tokens::rfc_numbers),
    },
    Check {
        id: "digits",
        severity: Fatal,
        help: "a digit that is not ASCII",
        more: "Whoever searches for a number, or copies it, needs the digits of the protocol.",
        look: Look::Text(tokens::digits),
    },
    Check {
        id: "nfc",
        severity: Fatal,
        help: "a text that is not in Unicode's normal form C",
        more: "Two spellings that look the same would not be found as one. Most editors compose characters when they save; \
               `uconv -x nfc` does it.",
        look: Look::Text(unicode::nfc),
    },
    Check {
        id: "invisible-character",
        severity: Fatal,
        help: "a character that cannot be seen, is for private use, or is a presentation form of another",
        more: "Zero-width characters, soft hyphens, overrides of direction and the like come in by copying, and nobody sees \
               them leave. Delete it, or write the plain character.",
        look: Look::Text(unicode::invisible_character),
    },
    Check {
        id: "foreign-script",
        severity: Fatal,
        help: "a letter of a script that is neither the language's nor Latin",
        more: "The scripts of a language are `scripts` in its file. Latin letters are allowed for names; what of them is \
               left over from the source is another check.",
        look: Look::Text(unicode::foreign_script),
    },
    Check {
        id: "own-script",
        severity: Fatal,
        help: "a text with too few letters of the language's own scripts",
        more: "The least share is `own_letters` in the language's file. A text below it was hardly translated.",
        look: Look::Text(unicode::own_script),
    },
    Check {
        id: "mixed-script",
        severity: Fatal,
        help: "a word with letters of two scripts",
        more: "A Cyrillic letter that looks like a Latin one is found by no search. Type the word anew.",
        look: Look::Text(unicode::mixed_script),
    },
    Check {
        id: "forbidden-character",
        severity: Fatal,
        help: "a character that the language does not use, such as a Traditional one in Simplified Chinese",
        more: "They are listed in `forbidden` in the language's file, with the reason.",
        look: Look::Text(unicode::forbidden_character),
    },
    Check {
        id: "isolates",
        severity: Fatal,
        help: "an isolate in a language from left to right, or one that is not closed",
        more: "Only a text from right to left holds isolates, U+2066 to U+2068 with U+2069. Codes need none: pages isolate \
               them.",
        look: Look::Text(unicode::isolates),
    },
    Check {
        id: "equal-to-source",
        severity: Warning,
        help: "a sentence that is the same as in the source language",
        more: "It was probably left untranslated. Where a word is the same in both languages, waive it.",
        look: Look::Text(wording::equal_to_source),
    },
    Check {
        id: "left-over",
        severity: Fatal,
        help: "a word of the source language",
        more: "Found by `common_words` of the source language, less the `shared_words` of this one; in other scripts, by \
               any word in small letters that is not among `names`. What others have written stands in quotation marks; a \
               language that does not say which those are is not looked at.",
        look: Look::Text(wording::left_over),
    },
    Check {
        id: "end-mark",
        severity: Fatal,
        help: "a sentence without its end mark, or a name with one",
        more: "The marks are `terminators` in the language's file. What is a sentence in the source is one here.",
        look: Look::Text(marks::end_mark),
    },
    Check {
        id: "odd-space",
        severity: Fatal,
        help: "white space that the language does not use",
        more: "A no-break or ideographic space in the wrong place looks like a space and is none for a search. Those that a \
               language uses beside its marks are in `spacing` in its file.",
        look: Look::Text(marks::odd_space),
    },
    Check {
        id: "double-space",
        severity: Fatal,
        help: "several spaces in a row",
        more: "One is enough in every language.",
        look: Look::Text(marks::double_space),
    },
    Check {
        id: "space-at-mark",
        severity: Fatal,
        help: "not the space before or after a mark that the language has there",
        more: "Which marks have which space is `spacing` in the language's file: none before a comma in German, a narrow \
               no-break space before a semicolon in French.",
        look: Look::Text(marks::space_at_mark),
    },
    Check {
        id: "script-gap",
        severity: Fatal,
        help: "no gap between letters without spaces and Latin letters or digits, or a space between its own",
        more: "The gap is `latin_gap` in the language's file.",
        look: Look::Text(marks::script_gap),
    },
    Check {
        id: "foreign-mark",
        severity: Fatal,
        help: "a mark that the language does not use",
        more: "Its marks are `terminators`, `quotes`, `brackets`, `apostrophe` and `marks` in its file: no ASCII quotation \
               marks where it has its own, no half-width comma among full-width ones.",
        look: Look::Text(marks::foreign_mark),
    },
    Check {
        id: "unbalanced",
        severity: Fatal,
        help: "a bracket or quotation mark without its counterpart",
        more: "They are `quotes` and `brackets` in the language's file, and close in the sentence in which they open.",
        look: Look::Text(marks::unbalanced),
    },
    Check {
        id: "doubled-word",
        severity: Warning,
        help: "a word that stands twice in a row",
        more: "Where the language says it so, add the word to `doubles` in its file, or waive this one place.",
        look: Look::Text(wording::doubled_word),
    },
    Check {
        id: "shared-text",
        severity: Warning,
        help: "one sentence for two that differ in the source",
        more: "Something that the source tells apart was probably lost, or one of them copied. Where the language needs no \
               difference, waive it.",
        look: Look::All(wording::shared_text),
    },
    Check {
        id: "two-texts",
        severity: Warning,
        help: "two sentences for one that is the same in the source",
        more: "Take the better one for both. Where the place asks for another one, waive it.",
        look: Look::All(wording::two_texts),
    },
    Check {
        id: "length",
        severity: Warning,
        help: "a text that is far longer or shorter than texts of the language are",
        more: "The bounds are `length` in the language's file. Something was probably added or lost.",
        look: Look::Text(wording::length),
    },
    Check {
        id: "sentences",
        severity: Warning,
        help: "another number of sentences than in the source",
        more: "Pages set a sentence a line, and a review shows them beside each other. Where the language needs another \
               division, waive it.",
        look: Look::Text(wording::sentences),
    },
    Check {
        id: "glossary-avoid",
        severity: Warning,
        help: "a word that the glossary of the language says not to use",
        more: "Use the word in `prefer`. A longer word that is right may hold it; where it has another meaning, waive it.",
        look: Look::Text(glossary::avoided),
    },
    Check {
        id: "glossary-missing",
        severity: Warning,
        help: "a term of the source for which the text has no word of the glossary",
        more: "Use the word in `prefer`. If the text is right, the term lacks a form (`forms`), the word has another \
               meaning in that phrase (`unless`), or the place is to be waived.",
        look: Look::Text(glossary::missing),
    },
    Check {
        id: "register",
        severity: Warning,
        help: "a word of a register in which the language does not address its reader",
        more: "They are `register` in the language's file: one register in all texts.",
        look: Look::Text(wording::register),
    },
    Check {
        id: "glued",
        severity: Fatal,
        help: "a suffix, particle or word that is glued to a code",
        more: "Codes and words of the protocol stay to the letter, and grammar stands on a noun beside them: \
               `{552} kodunun`, `der Befehl {RCPT TO}`.",
        look: Look::Text(grammar::glued),
    },
    Check {
        id: "advice-polarity",
        severity: Fatal,
        help: "a sentence for an advice without the words for it, or with words for the opposite",
        more: "What stands for trying again later has a word of `retry_later` in the language's file and none of \
               `do_not_retry`, and the reverse. Programs and people act on it.",
        look: Look::Text(meaning::advice_polarity),
    },
    Check {
        id: "lasting",
        severity: Warning,
        help: "a word for \"for good\" at a code for now, or the reverse, that the source does not have",
        more: "The words are `temporary` and `permanent` in the language's file. Where the word speaks of something else, \
               waive it.",
        look: Look::Text(meaning::lasting),
    },
    Check {
        id: "shared-name",
        severity: Fatal,
        help: "two codes with one name",
        more: "A name tells its code from all others of the family.",
        look: Look::All(meaning::shared_name),
    },
    UNNEEDED_WAIVER,
    REFUSED_WAIVER,
];

#[cfg(test)]
mod tests {
    use super::CHECKS;
    use std::collections::BTreeSet;

    #[test]
    fn ids_are_words_with_hyphens_and_stand_once() {
        let ids: BTreeSet<&str> = CHECKS.iter().map(|check| check.id).collect();
        assert_eq!(ids.len(), CHECKS.len());
        for check in CHECKS {
            assert!(check.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{}", check.id);
            assert!(!check.help.ends_with('.') && check.more.ends_with('.'), "{}", check.id);
        }
    }
}
