//! Pages in a language that is written from right to left: what is not translated keeps its own direction, as a whole,
//! and in a language written from left to right nothing of that stands.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use catalogue::{Alone, Composer, Direction, Everything, Family, Locale, Markdown, Page, Place, Plain, Subject};
use replybook_build::{Arena, Lowered, Spec};
use std::fmt::Write as _;
use std::path::Path;

const LEFT_TO_RIGHT: char = '\u{2066}';
const RIGHT_TO_LEFT: char = '\u{2067}';
const END: char = '\u{2069}';

/// The pages of a family: of codes, known and not, of pairs, and the lists.
fn pages<'a>(family: &'a Family<'a>) -> Vec<Page<'a>> {
    let subject = |entry| Subject::of(family, entry);
    let pairs = family.entries.iter().flat_map(|low| family.entries.iter().map(move |high| (low, high)));
    let pairs = pairs.filter(|(low, high)| low.key < high.key);
    let unknown = Subject::new(family, catalogue::Key::new(11)).unwrap();
    let lists = [Page::ReferenceIndex, Page::NonStandard, Page::ComparisonIndex, Page::Reference(unknown)];
    (family.entries.iter().map(|entry| Page::Reference(subject(entry))))
        .chain(pairs.map(|(low, high)| Page::Comparison(subject(low), subject(high))))
        .chain(lists)
        .collect()
}

/// All pages of the invented catalogue in all its languages, rendered.
fn rendered(each: impl Fn(&Lowered<'_>, Locale<'_>, &Page<'_>, &Family<'_>) -> String) -> Vec<(Direction, String)> {
    let spec = Spec::load(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/tea")).unwrap();
    let arena = Arena::new();
    let lowered = spec.lower(&arena);
    let mut all = Vec::new();
    for (language, pack) in lowered.catalogue.languages.iter().zip(lowered.packs) {
        for family in lowered.catalogue.families {
            let pages = pages(family);
            all.extend(
                pages.iter().map(|page| (language.direction, each(&lowered, Locale { language, pack }, page, family))),
            );
        }
    }
    assert!(all.iter().any(|(direction, _)| *direction == Direction::RightToLeft));
    all
}

/// A line without what is isolated in it.
fn outside(line: &str) -> String {
    let mut depth = 0;
    let mut out = String::new();
    for character in line.chars() {
        match character {
            LEFT_TO_RIGHT | RIGHT_TO_LEFT => depth += 1,
            END => depth -= 1,
            _ if depth == 0 => out.push(character),
            _ => {}
        }
        assert!((0..=1).contains(&depth), "isolates are balanced, and none stands in another: {line:?}");
    }
    assert_eq!(depth, 0, "what is isolated ends on its line: {line:?}");
    out
}

#[test]
fn plain_text_isolates_what_is_not_translated() {
    let texts = rendered(|lowered, locale, page, family| {
        let mut text = String::new();
        let composer = Composer { catalogue: lowered.catalogue, family, locale, pages: &Everything };
        composer.compose(page, &mut Plain::new(&mut text, locale.language)).unwrap();
        text
    });
    let mut wrong = Vec::new();
    for (direction, text) in &texts {
        // The name of the other language is all that runs from right to left there.
        let rest = text.replace("\u{2067}قابي\u{2069}", "");
        if *direction == Direction::LeftToRight && rest.contains([LEFT_TO_RIGHT, RIGHT_TO_LEFT, END]) {
            wrong.push(format!("isolates without need: {text:?}"));
        }
        if *direction == Direction::RightToLeft {
            for line in text.lines() {
                let outside = outside(line);
                // Commands, further words, titles, documents, addresses, listings.
                let kept = ["POUR", "MILK", "Poured", "Still Brewing", "The Tin", "§", "https://", "::", "<", ">"];
                wrong.extend(
                    kept.iter().filter(|kept| outside.contains(**kept)).map(|kept| format!("{kept}: {line:?}")),
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let all: String = texts.into_iter().map(|(_, text)| text).collect();
    for whole in
        ["\u{2066}TEA 10 Poured vs 21 Still Brewing\u{2069}\n", "\u{2066}POUR\u{2069}", "\u{2066}The Tin §3\u{2069}"]
    {
        assert!(all.contains(whole), "{whole:?}");
    }
}

#[test]
fn markdown_gives_it_an_element_with_its_direction() {
    let texts = rendered(|lowered, locale, page, family| {
        let mut text = String::new();
        let composer = Composer { catalogue: lowered.catalogue, family, locale, pages: &Alone };
        let place = Place { family, language: locale.language, page: *page };
        composer.compose(page, &mut Markdown::new(&mut text, place)).unwrap();
        text
    });
    for (direction, text) in &texts {
        let count = |part: &str| text.matches(part).count();
        assert!(!text.contains([LEFT_TO_RIGHT, RIGHT_TO_LEFT, END]), "{text}");
        match direction {
            Direction::LeftToRight => assert_eq!(count("dir=\"ltr\"") + count("dir=\"rtl\""), 1, "{text}"),
            Direction::RightToLeft => {
                assert_eq!(count("dir=\"rtl\""), 1, "{text}");
                assert_eq!(count("<span dir=\"ltr\">"), count("</span>"), "{text}");
                assert_eq!(count("<div dir=\"ltr\">\n\n```"), count("```") / 2, "{text}");
                assert_eq!(count("<div "), count("</div>"), "{text}");
                // Backticks stand nowhere but around listings.
                assert_eq!(count("`"), count("```") * 3, "{text}");
            }
        }
    }
}

#[test]
fn the_name_of_a_language_keeps_its_direction_in_pages_of_the_other() {
    let texts = rendered(|lowered, locale, page, family| {
        let mut text = String::new();
        let composer = Composer { catalogue: lowered.catalogue, family, locale, pages: &Everything };
        let place = Place { family, language: locale.language, page: *page };
        composer.compose(page, &mut Markdown::new(&mut text, place)).unwrap();
        text
    });
    let mut links = String::new();
    for (direction, text) in &texts {
        for line in text.lines().filter(|line| line.contains("](../../qa")) {
            writeln!(links, "{direction:?} {line}").unwrap();
        }
    }
    assert!(links.contains("[<span dir=\"rtl\">قابي</span>](../../qab/"), "{links}");
    assert!(links.contains("RightToLeft") && links.contains("[<span dir=\"ltr\">"), "{links}");
}
