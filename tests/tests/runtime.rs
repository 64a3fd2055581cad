//! What a program composes from the statics is what the generator composes from the JSON.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use bumpalo::Bump;
use catalogue::{Catalogue, Composer, Everything, Family, Locale, Markdown, Page, Pages, Place, Plain, Subject};
use replybook::{CATALOGUE, ReplyCode, locales};
use replybook_build::Spec;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

const LOCALES: [Locale<'static>; 5] = [locales::EN, locales::DE, locales::JA, locales::TR, locales::ZH_HANS];

fn pages<'a>(family: &'a Family<'a>) -> Vec<Page<'a>> {
    let subject = |entry: &catalogue::Entry<'a>| Subject::new(family, entry.key).expect("a severity");
    let pairs = family.entries.iter().enumerate().flat_map(|(position, low)| {
        family.entries.iter().skip(position + 1).map(move |high| Page::Comparison(subject(low), subject(high)))
    });
    let codes = family.entries.iter().map(Page::Reference);
    codes.chain([Page::ReferenceIndex, Page::NonStandard, Page::ComparisonIndex]).chain(pairs).collect()
}

fn markdown<'a>(catalogue: &'a Catalogue<'a>, family: &'a Family<'a>, locale: Locale<'a>, page: Page<'a>) -> String {
    let mut text = String::new();
    let composer = Composer { catalogue, family, locale, pages: &Everything };
    composer.compose(&page, &mut Markdown::new(&mut text, Place { family, language: locale.language, page })).unwrap();
    text
}

#[test]
fn every_page_from_the_statics_is_the_file_on_disk() {
    let mut different = Vec::new();
    let mut count = 0;
    for family in CATALOGUE.families {
        for locale in LOCALES {
            for page in pages(family).into_iter().filter(|page| Everything.has(family, locale.language, page)) {
                let mut path = String::new();
                page.write_path(family, locale.language, &mut path).unwrap();
                let file = std::fs::read_to_string(root().join("generated").join(&path)).unwrap_or_default();
                // Two lines of header and an empty one come before what is composed.
                let body = file.splitn(4, '\n').nth(3).unwrap_or_default();
                count += 1;
                if body != markdown(&CATALOGUE, family, locale, page) {
                    different.push(path);
                }
            }
        }
    }
    assert!(different.is_empty(), "{} of {count} differ: {different:#?}", different.len());
}

#[test]
fn every_page_from_the_statics_is_the_page_from_the_json() {
    let spec = Spec::load(root().join("catalogue/spec")).unwrap();
    let arena = Bump::new();
    let lowered = spec.lower(&arena);
    let mut different = Vec::new();
    for (of_crate, of_json) in CATALOGUE.families.iter().zip(lowered.catalogue.families) {
        let languages = lowered.catalogue.languages.iter().zip(lowered.packs);
        for (ours, (language, pack)) in LOCALES.into_iter().zip(languages) {
            let theirs = Locale { language, pack };
            for (one, other) in pages(of_crate).into_iter().zip(pages(of_json)) {
                let from_crate = markdown(&CATALOGUE, of_crate, ours, one);
                if from_crate != markdown(lowered.catalogue, of_json, theirs, other) {
                    different.push(format!("{one:?} in {ours:?}"));
                }
                let plain = |catalogue, family, locale: Locale<'_>, page| {
                    let mut text = String::new();
                    let composer = Composer { catalogue, family, locale, pages: &Everything };
                    composer.compose(&page, &mut Plain::new(&mut text, locale.language)).unwrap();
                    text
                };
                if plain(&CATALOGUE, of_crate, ours, one) != plain(lowered.catalogue, of_json, theirs, other) {
                    different.push(format!("{one:?} in {ours:?} as plain text"));
                }
            }
        }
    }
    assert_eq!(CATALOGUE.families.len(), lowered.catalogue.families.len());
    assert!(different.is_empty(), "{} differ:\n{}", different.len(), different.join("\n"));
}

#[test]
fn any_two_codes_can_be_compared() {
    for one in (200..600).step_by(7).filter_map(ReplyCode::new) {
        for other in [211, 250, 354, 421, 571, 599].into_iter().filter_map(ReplyCode::new) {
            for locale in LOCALES {
                let text = replybook::compare(one, other, locale).to_string();
                assert!(text.contains(&format!("SMTP {}", one.min(other))), "{one} and {other}: {text}");
                assert!(!text.contains(['{', '}']), "{one} and {other} in {locale:?}: {text}");
            }
        }
    }
}

#[test]
fn of_a_code_without_an_entry_the_verdict_says_what_its_first_digit_decides() {
    let verdict = |other| {
        let other = ReplyCode::new(other).unwrap();
        replybook::compare(ReplyCode::of::<250>(), other, locales::EN).to_string()
    };
    assert!(verdict(259).contains("After 250 as after 259, the client continues with its next step."));
    assert!(verdict(399).contains("After 399, the client sends what the server asked for."));
    assert!(verdict(499).contains("After 499, the client keeps unfinished mail and tries again later."));
    assert!(verdict(571).contains("After 571, the client gives up and reports the failure to the sender."));
}

#[test]
fn the_order_of_the_two_codes_does_not_matter() {
    let codes: Vec<ReplyCode> = [211, 452, 552, 571].into_iter().filter_map(ReplyCode::new).collect();
    for one in &codes {
        for other in &codes {
            let there = replybook::compare(*one, *other, locales::DE).to_string();
            assert_eq!(there, replybook::compare(*other, *one, locales::DE).to_string());
        }
    }
}
