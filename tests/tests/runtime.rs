//! What a program composes from the statics is what the generator composes from the JSON.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "support/every_page.rs"]
mod every_page;
mod support;

use bumpalo::Bump;
use catalogue::{
    Catalogue, Composer, Everything, Family, Language, Locale, Markdown, Page, Pages, Phrase, Place, Plain,
};
use every_page::pages;
use replybook::{CATALOGUE, EnhancedCode, EnumeratedCode, ReplyCode, locales};
use replybook_build::Spec;
use std::path::{Path, PathBuf};
use tests::without_isolates;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The languages whose pages are on disk.
struct CheckedIn(Vec<String>);

impl CheckedIn {
    fn new() -> Self {
        let path = root().join("catalogue/spec/catalogue.json");
        let spec: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let tags = spec["checked_in"].as_array().unwrap().iter();
        Self(tags.map(|tag| tag.as_str().unwrap().to_owned()).collect())
    }
}

impl Pages for CheckedIn {
    fn has(&self, family: &Family<'_>, language: &Language<'_>, page: &Page<'_>) -> bool {
        self.0.iter().any(|tag| tag == language.tag) && Everything.has(family, language, page)
    }
}

fn markdown<'a>(
    catalogue: &'a Catalogue<'a>,
    family: &'a Family<'a>,
    locale: Locale<'a>,
    page: Page<'a>,
    pages: &'a dyn Pages,
) -> String {
    let mut text = String::new();
    let composer = Composer { catalogue, family, locale, pages };
    composer.compose(&page, &mut Markdown::new(&mut text, Place { family, language: locale.language, page })).unwrap();
    text
}

#[test]
fn every_page_from_the_statics_is_the_file_on_disk() {
    let mut different = Vec::new();
    let mut count = 0;
    let checked_in = CheckedIn::new();
    for family in CATALOGUE.families {
        for locale in locales::ALL.iter().copied() {
            for page in pages(family).into_iter().filter(|page| checked_in.has(family, locale.language, page)) {
                let mut path = String::new();
                page.write_path(family, locale.language, &mut path).unwrap();
                let file = std::fs::read_to_string(root().join("generated").join(&path)).unwrap_or_default();
                // Two lines of header and an empty one come before what is composed.
                let body = file.splitn(4, '\n').nth(3).unwrap_or_default();
                count += 1;
                if body != markdown(&CATALOGUE, family, locale, page, &checked_in) {
                    different.push(path);
                }
            }
        }
    }
    assert!(count > 0, "there are pages");
    assert!(different.is_empty(), "{} of {count} differ: {different:#?}", different.len());
    // And there is no file that is none of these: all but the two lists of languages.
    let pages = ["reference", "comparisons"].map(|folder| support::files(&root().join("generated").join(folder)).len());
    assert_eq!(count + 2, pages.iter().sum::<usize>());
}

#[test]
fn every_page_from_the_statics_is_the_page_from_the_json() {
    let spec = Spec::load(root().join("catalogue/spec")).unwrap();
    let arena = Bump::new();
    let lowered = spec.lower(&arena);
    let mut different = Vec::new();
    for (of_crate, of_json) in CATALOGUE.families.iter().zip(lowered.catalogue.families) {
        let languages = lowered.catalogue.languages.iter().zip(lowered.packs);
        for (ours, (language, pack)) in locales::ALL.iter().copied().zip(languages) {
            let theirs = Locale { language, pack };
            for (one, other) in pages(of_crate).into_iter().zip(pages(of_json)) {
                let from_crate = markdown(&CATALOGUE, of_crate, ours, one, &Everything);
                if from_crate != markdown(lowered.catalogue, of_json, theirs, other, &Everything) {
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
            for locale in locales::ALL.iter().copied() {
                let text = replybook::compare(one, other, locale).to_string();
                assert!(text.contains(&format!("SMTP {}", one.min(other))), "{one} and {other}: {text}");
                assert!(!text.contains(['{', '}']), "{one} and {other} in {locale:?}: {text}");
            }
        }
    }
}

/// Codes that the registry has and some that it has not, in each class.
fn enhanced() -> Vec<EnhancedCode> {
    let family = CATALOGUE.family("enhanced").unwrap();
    let known = family.entries.iter().map(|entry| family.form.text(entry.key).to_string());
    let unknown = ["X.7.606", "X.1.99", "X.9.1", "X.999.999", "X.2.9"].map(str::to_owned);
    let open = known.chain(unknown).map(|text| text.parse::<EnumeratedCode>().unwrap());
    open.flat_map(|code| [2, 4, 5].into_iter().filter_map(move |class| code.in_class(class))).collect()
}

#[test]
fn any_two_enhanced_codes_can_be_compared_and_their_order_does_not_matter() {
    let codes = enhanced();
    for (one, locale) in codes.iter().step_by(5).zip(locales::ALL.iter().copied().cycle()) {
        for other in codes.iter().filter(|other| *other != one) {
            let text = replybook::compare(*one, *other, locale).to_string();
            let (low, high) = (one.min(other), one.max(other));
            let title = without_isolates(text.lines().nth(1).unwrap_or_default());
            assert!(title.starts_with(&format!("SMTP Status {low}")), "{one} and {other}: {title}");
            assert!(title.contains(&format!(" vs {high}")), "{one} and {other}: {title}");
            assert!(!text.contains(['{', '}']), "{one} and {other} in {locale:?}: {text}");
            assert_eq!(text, replybook::compare(*other, *one, locale).to_string());
        }
    }
}

#[test]
fn two_codes_compared_at_run_time_are_the_page_on_disk_where_there_is_one() {
    let family = CATALOGUE.family("enhanced").unwrap();
    let mut count = 0;
    for (note, locale) in family.notes.iter().flat_map(|note| locales::ALL.iter().map(move |locale| (note, *locale))) {
        let code = |key| family.form.text(key).to_string().parse::<EnhancedCode>().unwrap();
        let (low, high) = (code(note.low), code(note.high));
        let path = format!("comparisons/{}/enhanced/{low}-vs-{high}.md", locale.language.tag);
        let Ok(page) = std::fs::read_to_string(root().join("generated").join(&path)) else { continue };
        // What a reader of the page sees of texts stands in what a program says: sentences, names, cells.
        let said: Vec<String> = page
            .lines()
            .filter(|line| !line.contains("](") && !line.contains(" / ") && !line.starts_with(['<', '|', '#', '-']))
            .map(|line| line.trim().replace(['`', '*', '\\'], ""))
            .collect();
        let text = replybook::compare(low, high, locale).to_string();
        let lacking: Vec<&String> = said.iter().filter(|line| !text.contains(line.as_str())).collect();
        assert!(said.len() > 10 && lacking.is_empty(), "{path}: {lacking:#?}\n{text}");
        count += 1;
    }
    assert!(count > 0, "no page was compared");
}

#[test]
fn a_code_outside_the_registry_keeps_class_and_subject_and_says_no_more() {
    let family = CATALOGUE.family("enhanced").unwrap();
    for locale in locales::ALL.iter().copied() {
        for (code, category) in [("5.7.606", "security"), ("4.1.99", "addressing"), ("2.0.999", "other")] {
            let code: EnhancedCode = code.parse().unwrap();
            assert!(replybook::entry(code).is_none() && replybook::short(code, locale).is_none(), "{code}");
            let page = without_isolates(&replybook::explain(code, locale).to_string());
            let category = family.categories.iter().find(|known| known.id == category).unwrap();
            let severity = family.severity(code).unwrap();
            let sentence = locale.text(Phrase::UnknownEnhanced).replace("{code}", &code.to_string());
            let advice = locale.text(severity.advice.value.label());
            for wanted in [locale.text(category.label), locale.text(severity.label), advice, &sentence] {
                assert!(page.contains(wanted), "{code} in {locale:?}: {wanted}: {page}");
            }
            // No other code is named, and no fact beyond those.
            let others = family.entries.iter().filter(|entry| page.contains(locale.text(entry.name)));
            assert_eq!(others.map(|entry| entry.title).collect::<Vec<_>>(), Vec::<&str>::new(), "{code}: {page}");
            for phrase in [Phrase::HeadingNearest, Phrase::HeadingFix, Phrase::FactScope, Phrase::FactFate] {
                let heading = locale.text(phrase);
                assert!(!page.lines().any(|line| line == heading), "{code} in {locale:?}: {heading}");
            }
        }
    }
    // A subject that there is not leaves the class.
    let page = replybook::explain("5.9.1".parse::<EnhancedCode>().unwrap(), locales::EN).to_string();
    assert!(page.contains("permanent failure") && !page.contains("Subject"), "{page}");
}

#[test]
fn in_a_class_in_which_a_code_makes_no_sense_the_class_says_what_to_do() {
    let family = CATALOGUE.family("enhanced").unwrap();
    let mut count = 0;
    for (entry, locale) in family.entries.iter().zip(locales::ALL.iter().copied().cycle()) {
        for key in [2, 4, 5].map(|class| family.form.in_class(entry.key, class)) {
            let code: EnhancedCode = family.form.text(key).to_string().parse().unwrap();
            if entry.classes.iter().any(|used| used.class == code.class()) {
                continue;
            }
            count += 1;
            let page = without_isolates(&replybook::explain(code, locale).to_string());
            let advice = family.severity(code).unwrap().advice.value;
            let row = format!("{} | {}", locale.text(Phrase::FactAdvice), locale.text(advice.label()));
            assert!(page.lines().any(|line| line == row), "{code} in {locale:?}: no row {row}: {page}");
            for fact in [Phrase::FactScope, Phrase::FactFate, Phrase::FactNextHost, Phrase::FactAddress] {
                let label = format!("{} | ", locale.text(fact));
                assert!(!page.lines().any(|line| line.starts_with(&label)), "{code} in {locale:?}: {label}: {page}");
            }
            // The classes in which it does make sense are told.
            for used in entry.classes {
                let concrete = family.form.text(family.form.in_class(entry.key, used.class)).to_string();
                assert!(
                    page.lines().any(|line| line.starts_with(&format!("{concrete} | "))),
                    "{code}: {concrete}: {page}"
                );
            }
            // And beside another code, it is told like one without an entry.
            let other = EnhancedCode::of::<5, 9, 9>();
            let unknown = code.class();
            let unknown = EnhancedCode::new(unknown, 9, 8).unwrap();
            let verdict = |code: EnhancedCode| {
                let text = replybook::compare(code, other, locale).to_string();
                text.lines().nth(3).unwrap_or_default().replace(&code.to_string(), "it")
            };
            assert_eq!(verdict(code), verdict(unknown), "{code}");
        }
    }
    assert!(count > 50, "{count} codes make no sense in a class");
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
