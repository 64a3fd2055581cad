//! Every comparison page says what the spec says of its two codes, in every language.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};
use tests::expected::relation::Relation;
use tests::spec::{items, strings};
use tests::{Checker, Code, PageOf, Spec, altered, check, output_folder, page, spec_folder};

fn spec() -> Spec {
    Spec::load(&spec_folder()).unwrap()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(output_folder().join(path)).unwrap()
}

const fn is_pair(about: &PageOf<'_>) -> bool {
    matches!(about, PageOf::Pair(..))
}

#[test]
fn the_pages_are_those_of_the_pairs_and_no_other() {
    let spec = spec();
    let failures = Checker::new(&spec).other_files(&output_folder(), "comparisons");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn each_page_says_what_the_spec_says_of_its_pair() {
    let spec = spec();
    match Checker::new(&spec).check_folder(&output_folder(), is_pair) {
        Ok(count) => assert!(count > 0, "there is no pair"),
        Err(failures) => panic!("{}", failures.join("\n")),
    }
}

#[test]
fn no_checked_in_language_lacks_a_pair() {
    let spec = spec();
    let checker = Checker::new(&spec);
    let mut missing = Vec::new();
    for family in &spec.families {
        let compared = |code: Code| family.entry(code).unwrap().value["compared"] == true;
        let codes: BTreeSet<Code> = family.entries.iter().map(|entry| entry.code).collect();
        let pairs = codes.iter().flat_map(|low| codes.iter().map(move |high| (*low, *high)));
        let pairs = pairs.filter(|(low, high)| low < high && compared(*low) && compared(*high));
        // A note can be on codes in classes that their entries leave open.
        let pairs: BTreeSet<(Code, Code)> =
            pairs.chain(family.notes.iter().map(|note| (note.low, note.high))).collect();
        for language in spec.languages.iter().filter(|language| language.checked_in) {
            let path = |(low, high)| format!("comparisons/{}/{}/{low}-vs-{high}.md", language.tag(), family.id);
            missing.extend(pairs.iter().copied().map(path).filter(|path| !checker.pages().contains_key(path)));
        }
    }
    assert!(missing.is_empty(), "the language lacks texts of:\n{}", missing.join("\n"));
}

#[test]
fn every_sentence_of_a_note_stands_on_the_page_of_its_pair_once() {
    let spec = spec();
    let mut failures = Vec::new();
    for (path, about) in Checker::new(&spec).pages() {
        let PageOf::Pair(family, language, low, high) = about else { continue };
        let Some(note) = family.note(low.code, high.code) else { continue };
        let said = page::read(&read(path)).text();
        for (part, _) in note.parts() {
            let key = format!("prose/{}/{}-{}/{part}", family.id, low.code, high.code);
            for sentence in language.sentences(&key) {
                let count = said.matches(&sentence).count();
                if count != 1 {
                    failures.push(format!("{path}: {part} stands there {count} times: {sentence}"));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A sentence with each code and word of the protocol put aside, so that what is said of one pair can be told from what
/// would be said of any.
fn masked(sentence: &str) -> String {
    let mut parts = sentence.split(['{', '}']);
    let mut said = String::new();
    while let Some(words) = parts.next() {
        said.push_str(words);
        said.extend(parts.next().map(|_| "{}"));
    }
    said
}

/// The words of a sentence in threes.
fn threes(sentence: &str) -> BTreeSet<Vec<String>> {
    let words = masked(sentence).to_lowercase();
    let words: Vec<String> = words.split(|c: char| !c.is_alphanumeric() && c != '{').map(str::to_owned).collect();
    let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
    words.windows(3).map(<[String]>::to_vec).collect()
}

#[test]
fn every_page_of_rivals_has_a_sentence_that_is_true_of_no_other_pair() {
    let spec = spec();
    let mut failures = Vec::new();
    let mut leads: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    let mut verdicts: BTreeMap<(Code, Code), String> = BTreeMap::new();
    for (path, about) in Checker::new(&spec).pages() {
        let PageOf::Pair(family, language, low, high) = about else { continue };
        if Relation::of(family, *low, *high) != Relation::Rivals {
            continue;
        }
        if family.note(low.code, high.code).is_none() {
            failures.push(format!("{path}: rivals, and no note tells them apart"));
            continue;
        }
        let verdict = language.sentences(&format!("prose/{}/{}-{}/verdict", family.id, low.code, high.code)).join(" ");
        for code in [low, high] {
            if !verdict.contains(&format!("{{{}}}", code.code)) {
                failures.push(format!("{path}: the verdict does not name {}: {verdict}", code.code));
            }
        }
        leads.entry((language.tag().to_owned(), masked(&verdict))).or_default().push(path.clone());
        if language.tag() == spec.languages[0].tag() {
            verdicts.insert((low.code, high.code), verdict);
        }
    }
    for ((_, verdict), paths) in leads.iter().filter(|(_, paths)| paths.len() > 1) {
        failures.push(format!("{} say the same of other codes: {verdict}", paths.join(", ")));
    }
    // Two that share most of their words in threes are one template.
    let threes: BTreeMap<_, _> = verdicts.iter().map(|(pair, verdict)| (pair, threes(verdict))).collect();
    for (one, theirs) in &threes {
        for (other, others) in threes.iter().filter(|(other, _)| *other > one) {
            let shared = theirs.intersection(others).count();
            if shared * 2 > theirs.len().min(others.len()) {
                let (first, second) = (&verdicts[*one], &verdicts[*other]);
                failures.push(format!("{one:?} and {other:?} read alike:\n  {first}\n  {second}"));
            }
        }
    }
    assert!(!verdicts.is_empty(), "there are no rivals");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn an_exception_stands_only_where_the_two_can_meet_at_its_command() {
    let spec = spec();
    let mut failures = Vec::new();
    for (path, about) in Checker::new(&spec).pages() {
        let PageOf::Pair(family, language, low, high) = about else { continue };
        let said = page::read(&read(path)).text();
        for (topic, other) in [(low, high), (high, low)] {
            let theirs: BTreeSet<&str> = other.commands().collect();
            let every = |commands: &BTreeSet<&str>| commands.iter().any(|command| family.is_every(command));
            for answer in topic.entry.answers() {
                let ours: BTreeSet<&str> = strings(&answer["commands"]).collect();
                let meet = every(&theirs) || every(&ours) || !ours.is_disjoint(&theirs);
                for case in items(&answer["cases"]).filter(|case| case["why"].is_object()) {
                    let id = case["id"].as_str().unwrap();
                    for sentence in language.sentences(&format!("prose/{}/{}/cases/{id}", family.id, topic.entry.code))
                    {
                        if said.contains(&sentence) != meet {
                            failures.push(format!("{path}: must it be told? {meet}: {sentence}"));
                        }
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// The page of a pair of each relation, in each language in turn, of the pairs that have one.
fn examples(spec: &Spec) -> Vec<(String, String)> {
    let mut examples = BTreeMap::new();
    for (path, about) in Checker::new(spec).pages() {
        if let PageOf::Pair(family, language, low, high) = about {
            let noted = family.note(low.code, high.code).is_some();
            let kind = (family.id.as_str(), Relation::of(family, *low, *high), noted, low.shares_entry(*high));
            examples.insert((kind, language.tag()), path.clone());
        }
    }
    // All of the source language, and of each other language one, each time of another kind.
    let source = spec.languages[0].tag();
    let kinds: BTreeSet<_> = examples.keys().map(|(kind, _)| *kind).collect();
    let tags: Vec<&str> = spec.languages.iter().map(tests::spec::Language::tag).collect();
    let chosen = examples.iter().filter(|((kind, tag), _)| {
        let number = tags.iter().position(|other| other == tag).unwrap();
        *tag == source || kinds.iter().nth(number % kinds.len()) == Some(kind)
    });
    chosen.map(|(_, path)| (path.clone(), read(path))).collect()
}

#[test]
fn any_altered_line_is_found() {
    let spec = spec();
    let examples = examples(&spec);
    assert!(!examples.is_empty());
    let unseen = altered::unseen(&Checker::new(&spec), &examples);
    assert!(unseen.is_empty(), "{}", unseen.join("\n"));
}

/// The first line below a heading that a rule picks.
fn line<'t>(text: &'t str, anchor: &str, rule: impl Fn(&str) -> bool) -> &'t str {
    let (_, below) = text.split_once(&format!("<a id=\"{anchor}\"></a>")).unwrap();
    let mut lines = below.lines().skip(1).take_while(|line| !line.starts_with('#'));
    lines.find(|line| rule(line)).unwrap_or_else(|| panic!("no such line below #{anchor} in\n{text}"))
}

/// Some pairs of each family, those of one code in two classes among them.
fn sample<'c, 's>(spec: &'s Spec, checker: &'c Checker<'s>) -> Vec<(&'c String, &'c PageOf<'s>)> {
    let mut sample = Vec::new();
    for family in &spec.families {
        let of_family = |about: &PageOf<'_>| matches!(about, PageOf::Pair(of, ..) if of.id == family.id);
        let pairs: Vec<_> = checker.pages().iter().filter(|(_, about)| of_family(about)).collect();
        let is_one = |about: &PageOf<'_>| matches!(about, PageOf::Pair(_, _, low, high) if low.shares_entry(*high));
        let (one, two): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|(_, about)| is_one(about));
        for pairs in [one, two] {
            sample.extend(pairs.iter().copied().step_by(pairs.len() / 8 + 1));
        }
    }
    sample
}

#[test]
fn a_changed_fact_is_found() {
    let spec = spec();
    let checker = Checker::new(&spec);
    let mut unseen = Vec::new();
    let mut tables = 0;
    for (path, about) in sample(&spec, &checker) {
        let PageOf::Pair(family, language, low, high) = about else { continue };
        // Of one code in two classes, the page tells once.
        let is_one = low.shares_entry(*high);
        let (first, last) = if is_one { (low.entry.topic(), low.entry.topic()) } else { (*low, *high) };
        let entry = first.entry;
        let text = read(path);
        let page = checker.page(path).unwrap();
        let mut expect = |what: &str, altered: String, words: &[&str]| {
            assert_ne!(altered, text, "{path}: {what}: nothing was changed");
            let failures = page.check(&altered);
            let named = |failure: &String| {
                failure.starts_with(path.as_str()) && words.iter().all(|word| failure.contains(word))
            };
            if !failures.iter().any(named) {
                unseen.push(format!("{path}: {what}: no failure has {words:?} in {failures:#?}"));
            }
        };
        let instead = |old: &str, new: &str| text.replacen(old, new, 1);

        // A pair that differs in nothing has no table.
        let (_, table) = text.split_once("<a id=\"differences\"></a>").unwrap();
        let (table, _) = table.split_once("\n#").unwrap();
        if let Some(row) = table.lines().filter(|line| line.starts_with("| ")).nth(2) {
            let cells: Vec<&str> = row.trim_matches(['|', ' ']).split(" | ").collect();
            let other_cell = format!("| {} | {} | another |", cells[0], cells[1]);
            let (label, column) = (format!("row `{}`", cells[0]), format!("column `{}`", high.code));
            expect("a cell", instead(row, &other_cell), &["#differences", &label, &column, "another"]);
            expect("a row removed", instead(&format!("{row}\n"), ""), &["#differences", "missing", cells[0]]);
            expect("a row doubled", instead(row, &format!("{row}\n{row}")), &["#differences", "second time", cells[0]]);
            let swapped = format!("| {} | {} | {} |", cells[0], cells[2], cells[1]);
            expect("cells swapped", instead(row, &swapped), &["#differences", &label]);
            tables += 1;
        }

        let to = |code: &str| format!("reference/{}/{}/{code}.md", language.tag(), family.id);
        let link = to(&entry.code.to_string());
        expect("a link to nowhere", instead(&link, &to("999")), &["999.md", "leads to no page"]);
        if !is_one {
            let other = last.entry.code.to_string();
            expect("a link to another page", instead(&link, &to(&other)), &["#more", &format!("{other}.md")]);
        }
        let fragment = format!("{link}#nowhere");
        expect("a link to no anchor", instead(&link, &fragment), &["leads to no anchor"]);
        let section = line(&text, "more", |line| line.contains("](https://") && line.contains('§'));
        let (_, cited) = section.rsplit_once("](").unwrap();
        expect("a section", instead(cited, "https://www.rfc-editor.org/rfc/rfc1)"), &["#more", "rfc1)"]);

        let heading = format!("<a id=\"{}-fix\"></a>", last.code);
        expect("a heading", instead(&heading, &format!("{heading}x")), &[&format!("#{}-fix", last.code), "heading"]);
        let other = if is_one { "description" } else { "fix" };
        let twice = format!("<a id=\"{}-{other}\"></a>", first.code);
        expect("an anchor twice", instead(&heading, &twice), &[&format!("#{}-{other}", first.code), "second time"]);
        let title = format!("{} {}", family.kicker, low.titled());
        expect("the title", instead(&title, &format!("{title}s")), &["title", "heading"]);
        expect("a level", instead(&format!("### {heading}"), &format!("## {heading}")), &["level 3"]);

        let verdict = text.lines().skip_while(|line| !line.starts_with("# ")).nth(2).unwrap();
        let code = format!("`{}`", low.code);
        if verdict.contains(&code) {
            let other = verdict.replacen(&code, "`299`", 1);
            expect("a code in the verdict", instead(verdict, &other), &["title, paragraph", "{299}"]);
        }
        let sentence = line(&text, &format!("{}-description", first.code), |line| !line.is_empty());
        let anchor = format!("#{}-description", first.code);
        let changed = altered::changed(sentence).unwrap();
        expect("a sentence", instead(sentence, &changed), &[&anchor, "is missing"]);
        let doubled = format!("{sentence}\n\n{sentence}");
        expect("a sentence doubled", instead(sentence, &doubled), &[&anchor, "second time"]);
        let moved = instead(&format!("{sentence}\n"), "").replacen("\n</div>", &format!("\n{sentence}\n\n</div>"), 1);
        expect("a sentence moved", moved, &["#more", "does not belong"]);
        expect("a brace", instead(sentence, &format!("{sentence} {{code}}")), &[&anchor, "brace"]);
        let fix = line(&text, &format!("{}-fix", first.code), |line| line.starts_with("- **"));
        expect("an item removed", instead(&format!("{fix}\n"), ""), &[&format!("#{}-fix", first.code)]);

        let source = &spec.languages[0];
        if language.tag() != source.tag() {
            let key = format!("prose/{}/{}/use_when", family.id, entry.code);
            let english = source.sentences(&key)[0].replace(['{', '}'], "`");
            expect("English left over", instead(sentence, &english), &[&anchor, "left over"]);
        }
        if !language.breaks_lines() {
            let (at, _) = sentence.char_indices().nth(5).unwrap();
            let broken = format!("{}\n{}", &sentence[..at], &sentence[at..]);
            expect("a line break", instead(sentence, &broken), &[&anchor, "breaks inside"]);
        }
        let tag = format!("lang=\"{}\"", language.tag());
        expect("the language", instead(&tag, "lang=\"xx\""), &["xx"]);
        let direction = instead("dir=\"ltr\"", "dir=\"auto\"").replacen("dir=\"rtl\"", "dir=\"auto\"", 1);
        expect("the direction", direction, &["auto"]);
        expect("the header", instead("Do not edit", "Edit"), &["header"]);
        expect("CR", text.replace('\n', "\r\n"), &["CR"]);
        expect("a space at the end", instead(sentence, &format!("{sentence} ")), &["ends in a space"]);
        expect("no final line feed", text.trim_end().to_owned(), &["line feed"]);
        expect("two final line feeds", format!("{text}\n"), &["line feed"]);
        expect("text after the page", format!("{text}\nMore.\n"), &["after the element"]);
    }
    assert!(unseen.is_empty(), "{}", unseen.join("\n"));
    assert!(tables > 0, "no page has a table");
    let failures = check("comparisons/en/none/1-vs-2.md", "", &spec);
    assert!(failures[0].contains("no such page"), "{failures:?}");
}
