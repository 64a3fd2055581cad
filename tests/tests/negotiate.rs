//! Which language somebody gets who asks for some: tags, lists with weights, and whatever else stands in a header.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use proptest::prelude::*;
use replybook::{CATALOGUE, Language, Locale, locales};

/// A language that is like English in everything but its tags.
const fn language(
    tag: &'static str,
    matches: &'static [&'static str],
    excludes: &'static [&'static str],
) -> Language<'static> {
    Language { tag, matches, excludes, ..*locales::EN.language }
}

fn chosen<'t>(wanted: &str, languages: &[&'t Language<'t>]) -> Option<&'t str> {
    let pack = locales::EN.pack;
    let among: Vec<Locale<'t>> = languages.iter().map(|language| Locale { language, pack }).collect();
    Locale::negotiate(wanted, &among).map(|locale| locale.language.tag)
}

/// The tag of the language that is found among all of the crate.
fn tag(wanted: &str) -> Option<&'static str> {
    Locale::negotiate(wanted, locales::ALL).map(|locale| locale.language.tag)
}

#[test]
fn every_language_is_found_by_its_tag_and_by_those_of_its_record() {
    for language in CATALOGUE.languages {
        for own in [language.tag].iter().chain(language.matches) {
            let forms = [(*own).to_owned(), own.to_uppercase(), own.to_lowercase(), format!("{own}-x-own")];
            for form in forms.iter().chain([&format!("{own}-u-nu-latn")]) {
                assert_eq!(tag(form), Some(language.tag), "{form}");
            }
        }
        for other in language.excludes {
            for form in [(*other).to_owned(), format!("{other}-x-own"), other.to_uppercase()] {
                assert_ne!(tag(&form), Some(language.tag), "{form}");
            }
        }
    }
}

#[test]
fn chinese_in_simplified_characters_is_for_those_who_read_them() {
    for wanted in ["zh", "zh-CN", "zh-SG", "zh-MY", "zh-Hans", "zh-Hans-TW", "ZH-hans-cn", "zh-cmn-Hans", "zh-CN-x-a"] {
        assert_eq!(tag(wanted), Some("zh-Hans"), "{wanted}");
    }
    for wanted in
        ["zh-TW", "zh-HK", "zh-MO", "zh-Hant", "zh-Hant-CN", "zh-tw-x-a", "zh-yue", "zh-cmn-Hant", "yue", "zhx"]
    {
        assert_eq!(tag(wanted), None, "{wanted}");
    }
    assert_eq!(tag("zh-TW, zh;q=0.5"), Some("zh-Hans"), "who takes any Chinese gets what there is");
    assert_eq!(tag("zh-TW, de;q=0.1"), Some("de"));
}

#[test]
fn a_range_is_shortened_and_never_made_longer() {
    let (brazil, europe, any) = (&language("pt-BR", &[], &[]), &language("pt-PT", &[], &[]), &language("pt", &[], &[]));
    assert_eq!(chosen("pt", &[brazil]), None, "the language does not say that it is for all");
    assert_eq!(chosen("pt-AO", &[brazil]), None);
    assert_eq!(chosen("pt-BR-x-rio", &[brazil]), Some("pt-BR"));
    assert_eq!(chosen("pt-AO", &[brazil, any]), Some("pt"));
    assert_eq!(chosen("pt-PT", &[any, brazil, europe]), Some("pt-PT"), "the longest tag is the best");
    let for_all = &language("pt-BR", &["pt"], &["pt-PT"]);
    assert_eq!(chosen("pt", &[for_all]), Some("pt-BR"));
    assert_eq!(chosen("pt-AO", &[for_all]), Some("pt-BR"));
    assert_eq!(chosen("pt-PT", &[for_all]), None);
    assert_eq!(chosen("pt-PT", &[for_all, europe]), Some("pt-PT"));
    assert_eq!(chosen("ptx", &[any]), None, "a subtag is whole");
    assert_eq!(chosen("p", &[any]), None);
    assert_eq!(tag("de-AT"), Some("de"));
    assert_eq!(tag("de-Latn-AT-1996"), Some("de"));
}

#[test]
fn the_highest_weight_decides_then_the_place_in_the_list() {
    for (wanted, expected) in [
        ("de, en", Some("de")),
        ("en;q=0.5, de;q=0.8", Some("de")),
        ("en;q=0.501,de;q=0.5", Some("en")),
        ("fy, en-US;q=0.8, en;q=0.6, ja;q=0.9", Some("ja")),
        ("de ; q=0.2 ,\ten\t;\tq=0.3", Some("en")),
        ("de;Q=0.2, en;q=0.1", Some("de")),
        ("de;q=1.000, en", Some("de")),
        ("de;q=0.", None),
        ("de;q=0.000", None),
        // A list may have empty parts (RFC 9110 §5.6.1.2).
        (",, de ,", Some("de")),
        ("", None),
        ("   ", None),
        // What is no weight or no range is passed over, and nothing else is.
        ("de;q=1.5, en;q=0.1", Some("en")),
        ("de;q=0.1234, en;q=0.1", Some("en")),
        ("de;q=-1, en;q=0.1", Some("en")),
        ("de;q=, en;q=0.1", Some("en")),
        ("de;level=1, en;q=0.1", Some("en")),
        ("de_AT, en;q=0.1", Some("en")),
        ("Deutsch bitte, en;q=0.1", Some("en")),
        ("de--AT, en;q=0.1", Some("en")),
        ("1de, en;q=0.1", Some("en")),
        ("dé, en;q=0.1", Some("en")),
    ] {
        assert_eq!(tag(wanted), expected, "{wanted:?}");
    }
}

#[test]
fn a_star_stands_for_what_no_other_range_finds() {
    let [first, second] = [0, 1].map(|place| CATALOGUE.languages[place].tag);
    for (wanted, expected) in [
        ("*", Some(first)),
        ("*;q=0.1", Some(first)),
        ("*, de", Some("de")),
        ("fy, *;q=0.5", Some(first)),
        ("en;q=0.2, *;q=0.5", Some(second)),
        ("en;q=0.9, *;q=0.5", Some("en")),
        ("*;q=0", None),
        ("ja, *;q=0", Some("ja")),
        ("*-CH, ja;q=0.1", Some("ja")),
    ] {
        assert_eq!(tag(wanted), expected, "{wanted:?}");
    }
}

#[test]
fn a_weight_of_nothing_refuses() {
    let [second, third] = [1, 2].map(|place| CATALOGUE.languages[place].tag);
    let two = format!("en;q=0, {second};q=0, *;q=0.1");
    for (wanted, expected) in [
        ("en;q=0, *", Some(second)),
        (&*two, Some(third)),
        ("en-GB, en;q=0", None),
        // The longer range knows better.
        ("en-GB;q=0, en", Some("en")),
        ("zh-Hans, zh;q=0", Some("zh-Hans")),
        ("zh;q=0, *;q=0.5", Some("en")),
        ("zh-Hans;q=0, zh", None),
    ] {
        assert_eq!(tag(wanted), expected, "{wanted:?}");
    }
}

#[test]
fn nothing_is_chosen_among_no_languages() {
    assert_eq!(chosen("en, *", &[]), None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_header_is_too_odd(header in "([a-zA-Z*;=q0-9., \\-]|\\PC){0,80}") {
        let _ = tag(&header);
    }

    #[test]
    fn more_ranges_at_the_end_with_less_weight_change_nothing(header in "(de|en-GB|ja|fy|zh-TW)(, (de|en|ja|tr|zh)){0,4}") {
        if let Some(before) = tag(&header) {
            prop_assert_eq!(tag(&format!("{header}, tr;q=0.001, *;q=0.001")), Some(before));
        }
    }
}
