//! Which script a letter belongs to.
//!
//! Takes characters and the names of scripts (ISO 15924), gives the few scripts that checks tell apart. It knows ranges of
//! Unicode and no language.

/// A script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Tamil,
    Thai,
    Georgian,
    Hangul,
    Hiragana,
    Katakana,
    Han,
    /// A letter of another script.
    Other,
}

/// Where the letters of each script are (Unicode's `Blocks.txt`), in rising order.
const RANGES: &[(u32, u32, Script)] = &[
    (0x0041, 0x005a, Script::Latin),
    (0x0061, 0x007a, Script::Latin),
    (0x00aa, 0x02b8, Script::Latin),
    (0x0370, 0x03ff, Script::Greek),
    (0x0400, 0x052f, Script::Cyrillic),
    (0x0531, 0x058f, Script::Armenian),
    (0x0591, 0x05f4, Script::Hebrew),
    (0x0600, 0x06ff, Script::Arabic),
    (0x0750, 0x077f, Script::Arabic),
    (0x08a0, 0x08ff, Script::Arabic),
    (0x0900, 0x097f, Script::Devanagari),
    (0x0980, 0x09ff, Script::Bengali),
    (0x0b80, 0x0bff, Script::Tamil),
    (0x0e00, 0x0e7f, Script::Thai),
    (0x10a0, 0x10ff, Script::Georgian),
    (0x1100, 0x11ff, Script::Hangul),
    (0x1e00, 0x1eff, Script::Latin),
    (0x1f00, 0x1fff, Script::Greek),
    (0x2c60, 0x2c7f, Script::Latin),
    (0x3005, 0x3007, Script::Han),
    (0x3041, 0x309f, Script::Hiragana),
    (0x30a1, 0x30ff, Script::Katakana),
    (0x3130, 0x318f, Script::Hangul),
    (0x31f0, 0x31ff, Script::Katakana),
    (0x3400, 0x4dbf, Script::Han),
    (0x4e00, 0x9fff, Script::Han),
    (0xa720, 0xa7ff, Script::Latin),
    (0xac00, 0xd7af, Script::Hangul),
    (0xf900, 0xfaff, Script::Han),
    (0xfb50, 0xfdff, Script::Arabic),
    (0xfe70, 0xfefc, Script::Arabic),
    (0xff21, 0xff5a, Script::Latin),
    (0xff66, 0xff9f, Script::Katakana),
    (0x2_0000, 0x3_ffff, Script::Han),
];

impl Script {
    /// The script of a letter; nothing for what is no letter.
    pub(crate) fn of(character: char) -> Option<Self> {
        if !character.is_alphabetic() {
            return None;
        }
        let code = u32::from(character);
        let range = RANGES.partition_point(|(_, last, _)| *last < code);
        let within = RANGES.get(range).filter(|(first, ..)| *first <= code);
        Some(within.map_or(Self::Other, |(.., script)| *script))
    }

    /// The scripts that a name of ISO 15924 stands for; none if the name is not known here.
    pub(crate) fn named(name: &str) -> &'static [Self] {
        match name {
            "Latn" => &[Self::Latin],
            "Grek" => &[Self::Greek],
            "Cyrl" => &[Self::Cyrillic],
            "Armn" => &[Self::Armenian],
            "Hebr" => &[Self::Hebrew],
            "Arab" => &[Self::Arabic],
            "Deva" => &[Self::Devanagari],
            "Beng" => &[Self::Bengali],
            "Taml" => &[Self::Tamil],
            "Thai" => &[Self::Thai],
            "Geor" => &[Self::Georgian],
            "Hang" => &[Self::Hangul],
            "Kore" => &[Self::Hangul, Self::Han],
            "Hira" => &[Self::Hiragana],
            "Kana" => &[Self::Katakana],
            "Hani" | "Hans" | "Hant" => &[Self::Han],
            "Jpan" => &[Self::Hiragana, Self::Katakana, Self::Han],
            _ => &[],
        }
    }

    /// Whether its words are divided by spaces, so that one can be found whole.
    pub(crate) const fn spaces_words(self) -> bool {
        !matches!(self, Self::Hiragana | Self::Katakana | Self::Han | Self::Thai)
    }
}

/// Whether a character is of a script whose words are not divided by spaces.
pub(crate) fn is_unspaced(character: char) -> bool {
    Script::of(character).is_some_and(|script| !script.spaces_words())
}

/// Whether a character belongs to the letter before it.
pub(crate) const fn is_combining(character: char) -> bool {
    matches!(character,
        '\u{0300}'..='\u{036f}' | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05bd}' | '\u{0610}'..='\u{061a}'
        | '\u{064b}'..='\u{065f}' | '\u{0670}' | '\u{06d6}'..='\u{06ed}' | '\u{0900}'..='\u{0903}'
        | '\u{093a}'..='\u{094f}' | '\u{0951}'..='\u{0957}' | '\u{0e31}' | '\u{0e34}'..='\u{0e3a}'
        | '\u{0e47}'..='\u{0e4e}' | '\u{3099}' | '\u{309a}')
}

#[cfg(test)]
mod tests {
    use super::{RANGES, Script};

    #[test]
    fn ranges_rise_and_do_not_meet() {
        for pair in RANGES.windows(2) {
            assert!(matches!(pair, [(first, last, _), (next, ..)] if first <= last && last < next), "{pair:?}");
        }
    }

    #[test]
    fn letters_have_a_script_and_nothing_else_has() {
        let scripts = ['a', 'ß', 'а', 'ى', '中', 'ー', 'か', '글', 'ก'].map(Script::of);
        let expected = [
            Script::Latin,
            Script::Latin,
            Script::Cyrillic,
            Script::Arabic,
            Script::Han,
            Script::Katakana,
            Script::Hiragana,
            Script::Hangul,
            Script::Thai,
        ];
        assert_eq!(scripts, expected.map(Some));
        assert_eq!(['1', '.', ' ', '。'].map(Script::of), [None; 4]);
    }
}
