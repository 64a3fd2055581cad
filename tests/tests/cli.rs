//! The command `replybook`, run as a user runs it: explanations, comparisons, searches, in every language, as text and as
//! JSON. What it reads from logs is in `cli_logs.rs`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "support/command.rs"]
mod command;

use catalogue::{Phrase, TextId};
use command::{command, executable, good, root, run, squeezed};
use proptest::prelude::*;
use replybook::{CATALOGUE, EnhancedCode, Entry, Family, Locale, ReplyCode, locales};
use serde_json::Value;
use std::path::Path;
use std::process::Stdio;
use tests::without_isolates;
use unicode_width::UnicodeWidthStr as _;

/// Every code, as it is written.
fn entries() -> impl Iterator<Item = (String, &'static Entry<'static>)> {
    let coded = |family: &'static Family<'static>| {
        family.entries.iter().map(|entry| (family.form.text(entry.key).to_string(), entry))
    };
    CATALOGUE.families.iter().flat_map(coded)
}

/// Every code as a server sends it: of one that leaves its class open, the code in its last class.
fn sent() -> impl Iterator<Item = (String, &'static Entry<'static>)> {
    entries().map(|(code, entry)| match entry.classes.last() {
        Some(used) => (code.replacen('X', &used.class.to_string(), 1), entry),
        None => (code, entry),
    })
}

/// The languages in which the code at a place among all is tried: all for a few codes, and one in turn for the others, as
/// each is a run of the command. That each page says in every language what it has to is proven of the library.
fn tried(position: usize) -> Vec<Locale<'static>> {
    const ALL_EVERY: usize = 30;
    match position % ALL_EVERY {
        0 => locales::ALL.to_vec(),
        _ => vec![locales::ALL[position % locales::ALL.len()]],
    }
}

fn entry(code: &str) -> &'static Entry<'static> {
    entries().find(|(known, _)| known == code).unwrap().1
}

fn text(locale: Locale<'static>, id: impl Into<TextId>) -> String {
    squeezed(&locale.text(id).replace(['{', '}'], ""))
}

#[test]
fn every_language_of_the_catalogue_can_be_chosen() {
    for language in CATALOGUE.languages {
        let json = good(&["explain", "552", "--json", "--brief", "--locale", language.tag]).json();
        assert_eq!(json["locale"], language.tag);
    }
}

#[test]
fn a_reply_is_read_in_every_form_in_which_people_give_it() {
    // Words, and what they say: code, enhanced code, command, whether the lines differ.
    type Case = (&'static [&'static str], u16, Option<&'static str>, Option<&'static str>, bool);
    const LOG: &str =
        "status=deferred (host mx.example.com[192.0.2.1] said: 452 4.2.2 Full (in reply to RCPT TO command))";
    let cases: &[Case] = &[
        (&["552"], 552, None, None, false),
        (&["552 5.2.2"], 552, Some("5.2.2"), None, false),
        (&["552", "5.2.2"], 552, Some("5.2.2"), None, false),
        (&[" 552 \r\n"], 552, None, None, false),
        (&["552 4.2.2 full"], 552, Some("4.2.2"), None, false),
        (&["550-5.1.1 a\n550 5.1.1 b"], 550, Some("5.1.1"), None, false),
        (&["550-5.1.1 a\r\n550 5.1.1 b\r\n"], 550, Some("5.1.1"), None, false),
        (&[r"550-5.1.1 a\n550 5.1.1 b"], 550, Some("5.1.1"), None, false),
        (&[r"550-5.1.1 a\r\n550 5.1.1 b\r\n"], 550, Some("5.1.1"), None, false),
        (&[r"550 the file C:\new is missing (#5.1.1)"], 550, Some("5.1.1"), None, false),
        (&[r"450-a\n550 b"], 550, None, None, true),
        (&["552", "--command", "rcpt to"], 552, None, Some("RCPT"), false),
        (&["552", "--command", "end-of-data"], 552, None, Some("end-of-data"), false),
        (&["554", "--command", "greeting"], 554, None, Some("greeting"), false),
        (&[LOG], 452, Some("4.2.2"), Some("RCPT"), false),
        (&[LOG, "--command", "MAIL"], 452, Some("4.2.2"), Some("MAIL"), false),
        (&["550 Unzustellbar für Jörg"], 550, None, None, false),
    ];
    for (words, code, enhanced, command, differ) in cases {
        let json = good(&[&["explain", "--json"], *words].concat()).json();
        assert_eq!(json["code"], *code, "{words:?}");
        assert_eq!(json["enhanced"].as_str(), *enhanced, "{words:?}");
        assert_eq!(json["command"]["id"].as_str(), *command, "{words:?}");
        assert_eq!(json["lines_differ"], *differ, "{words:?}");
    }
}

#[cfg(unix)]
#[test]
fn bytes_that_are_no_utf_8_are_a_reply_all_the_same() {
    use std::os::unix::ffi::OsStrExt as _;
    let reply = std::ffi::OsStr::from_bytes(b"550 F\xfcr J\xf6rg");
    let run: command::Run = command([std::ffi::OsStr::new("explain"), reply]).output().unwrap().into();
    assert_eq!(run.code, 0, "{}", run.err);
}

#[test]
fn what_is_no_reply_ends_with_2_and_says_why() {
    let cases: &[&[&str]] = &[
        &["explain", "hello"],
        &["explain", ""],
        &["explain", "55"],
        &["explain", "111"],
        &["explain", "600 no"],
        &["explain", "5520"],
        &["explain", "3.2.2"],
        &["explain", "5.2"],
        &["explain", "X.2"],
        &["explain", "5.1000.1"],
        &["explain", "5.02.2"],
        &["explain", "192.0.2.1"],
        &["explain", "2024-03-03 10:00:00"],
        &["explain", "-1"],
        &["explain"],
        &["explain", "552", "--command", "SEND"],
        &["explain", "552", "--command", "report"],
        &["explain", "552", "--locale", "xx"],
        &["explain", "552", "--locale", "zh-TW"],
        &["explain", "552", "--width", "0"],
        &["explain", "552", "--width", "wide"],
        &["explain", "552", "--colour"],
        &["compare", "552"],
        &["compare", "552", "552"],
        &["compare", "552", "hello"],
        &["compare", "552", "5.2.2"],
        &["compare", "X.2.2", "5.2.2"],
        &["compare", "5.2.2", "#5.2.2"],
        &["compare", "452", "552", "421"],
        &["search"],
        &["search", ""],
        &["search", " "],
        &["frobnicate"],
        &[],
    ];
    for arguments in cases {
        let run = run(arguments);
        assert_eq!(run.code, 2, "{arguments:?}: {run:?}");
        assert_eq!(run.out, "", "{arguments:?}");
        assert!(!run.err.is_empty(), "{arguments:?}");
    }
    assert!(run(&["explain", "hello"]).err.starts_with("error: no reply: a line begins with three digits"));
    for word in ["6.1.1", "5.7", "x.1000.1"] {
        let error = format!("error: `{word}` is no code: an enhanced status code is a class of 2, 4 or 5, or X");
        assert!(run(&["explain", word]).err.starts_with(&error), "{word}");
    }
    let unknown = run(&["explain", "552", "--locale", "xx"]).err;
    for language in CATALOGUE.languages {
        assert!(unknown.contains(language.tag), "{unknown}");
    }
    let unknown = run(&["explain", "552", "--command", "SEND"]).err;
    for command in ["end-of-data", "RCPT", "report"] {
        let named = unknown.split([' ', ',', '\n']).filter(|word| *word == command).count();
        assert_eq!(named, 1, "each command is named once: {unknown}");
    }
    assert!(run(&["explain", "552", "--command", "report"]).err.contains("552 does not come at `report`"));
    assert!(run(&["compare", "X.2.2", "5.2.2"]).err.contains("leaves its class open"));
    assert!(run(&["compare", "552", "5.2.2"]).err.contains("one is a reply code, the other an enhanced code"));
}

#[test]
fn the_short_answer_is_what_the_library_decides() {
    let codes = [
        ("552", None),
        ("552", Some("5.5.3")),
        ("452", Some("4.2.2")),
        ("552", Some("4.2.2")),
        ("550", Some("5.7.26")),
        ("5.7.26", None),
        ("4.2.2", None),
        ("5.1.5", None),
        ("5.7.606", None),
    ];
    for (code, enhanced) in codes {
        let family = CATALOGUE.family(if code.contains('.') { "enhanced" } else { "smtp" }).unwrap();
        let commands = family.commands.iter().map(|command| Some(command.id));
        let names: Vec<Option<&str>> = std::iter::once(None).chain(commands).collect();
        for name in names.iter().step_by(3).chain([&Some("RCPT")]) {
            let mut arguments = vec!["explain", "--json", "--brief", code];
            arguments.extend(enhanced);
            if let Some(name) = name {
                arguments.extend(["--command", name]);
            }
            let json = good(&arguments).json();
            let command = name.map(|name| family.command_named(name).unwrap());
            let told = enhanced.map(|code| code.parse().unwrap());
            let key = family.form.parse(code).unwrap();
            let decision = replybook::Decision::new(&CATALOGUE, family, key, told, command);
            let cause = decision.cause.map(|cause| cause.title);
            assert_eq!(json["cause"]["title"].as_str(), cause, "{arguments:?}");
            let said = &json["decision"];
            assert_eq!(said["advice"]["id"], decision.advice.value.id(), "{arguments:?}");
            assert_eq!(said["scope"]["id"].as_str(), decision.scope.map(|fact| fact.value.id()), "{arguments:?}");
            assert_eq!(said["fate"]["id"].as_str(), decision.fate.map(|fact| fact.value.id()), "{arguments:?}");
            assert_eq!(said["next_host"]["id"].as_str(), decision.next_host.map(|fact| fact.value.id()));
            assert_eq!(said["address"]["id"].as_str(), decision.address.map(|fact| fact.value.id()));
            assert_eq!(said["reason"]["id"], format!("{:?}", decision.reason).to_lowercase(), "{arguments:?}");
            assert_eq!(said["at_odds"], decision.is_at_odds, "{arguments:?}");
            assert_eq!(said["why"].is_null(), decision.why.is_none(), "{arguments:?}");
            let actors: Vec<&str> = decision.actors().map(catalogue::Actor::id).collect();
            let told: Vec<&str> =
                said["actors"].as_array().unwrap().iter().map(|actor| actor["id"].as_str().unwrap()).collect();
            assert_eq!(told, actors);
        }
    }
}

#[test]
fn the_short_answer_comes_first_and_the_whole_page_follows_in_every_language() {
    for (position, (code, entry)) in sent().enumerate() {
        for locale in tried(position) {
            let tag = locale.language.tag;
            let whole = good(&["explain", &code, "--command", "RCPT", "--locale", tag]).out;
            let short = good(&["explain", &code, "--command", "RCPT", "--brief", "--locale", tag]).out;
            let (out, brief) = (squeezed(&whole), squeezed(&short));
            assert!(out.starts_with(&brief), "{code} in {tag}");
            for wanted in [entry.title, "RCPTTO"] {
                assert!(brief.contains(&squeezed(wanted)), "{code} in {tag}: {wanted}");
            }
            let named = short.lines().filter(|line| *line == locale.text(entry.name)).count();
            assert_eq!(named, 1, "{code} in {tag}: the name is said once");
            assert_eq!(brief.matches(&text(locale, entry.short.text)).count(), 1, "{code} in {tag}: said once");
            for phrase in [Phrase::ColumnCommand, Phrase::FactAdvice, Phrase::FactActors, Phrase::FactReason] {
                assert!(brief.contains(&text(locale, phrase)), "{code} in {tag}: {}", phrase.key());
            }
            let has_heading = |text: &str| text.lines().any(|line| line == locale.text(Phrase::HeadingDescription));
            assert!(has_heading(&whole) && !has_heading(&short), "{code} in {tag}");
            let prose = entry.fix.iter().map(|fix| fix.prose).chain(entry.seen_when.iter().map(|seen| seen.prose));
            for prose in prose.chain([entry.description, entry.use_when]) {
                assert!(out.contains(&text(locale, prose.text)), "{code} in {tag}: {}", locale.text(prose.text));
            }
            assert!(out.contains(&squeezed(entry.reply_text.value)), "{code} in {tag}");
            assert!(!out.contains(['{', '}']), "{code} in {tag}");
        }
    }
}

#[test]
fn contradictions_and_exceptions_are_told() {
    for locale in locales::ALL.iter().copied() {
        let brief = |words: &[&str]| {
            let options: &[&str] = &["explain", "--brief", "--locale", locale.language.tag];
            squeezed(&good(&[options, words].concat()).out)
        };
        let odds = text(locale, Phrase::ReplyAtOdds);
        assert!(brief(&["552", "4.2.2"]).contains(&odds) && !brief(&["552", "5.2.2"]).contains(&odds));
        let differ = text(locale, Phrase::ReplyLinesDiffer);
        assert!(brief(&[r"450-a\n550 b"]).contains(&differ) && !brief(&[r"550-a\n550 b"]).contains(&differ));
        let entry = entry("552");
        let why = entry.answers.iter().flat_map(|answer| answer.cases).find_map(|case| case.why).unwrap();
        let why = text(locale, why.text);
        assert!(brief(&["552", "5.5.3", "--command", "RCPT"]).contains(&why));
        assert!(!brief(&["552", "5.2.2", "--command", "RCPT"]).contains(&why));
    }
}

#[test]
fn every_fact_of_the_short_answer_names_its_source() {
    let out = good(&["explain", "552", "5.5.3", "--command", "RCPT", "--brief"]).out;
    let advice = out.lines().find(|line| line.starts_with("What to do")).unwrap();
    assert!(advice.contains("retry later") && advice.ends_with("RFC 5321 §4.5.3.1.10"), "{advice}");
    let json = good(&["explain", "552", "5.5.3", "--command", "RCPT", "--json"]).json();
    assert_eq!(json["decision"]["advice"]["sources"], serde_json::json!(["RFC 5321 §4.5.3.1.10"]));
}

#[test]
fn no_label_is_left_in_english_on_a_page_in_another_language() {
    let pages: &[&[&str]] = &[
        &["explain", "552", "5.5.3", "--command", "RCPT"],
        &["explain", "421", "5.0.0", "--command", "greeting"],
        &["explain", "559"],
        &["explain", r"450-a\n250 b"],
        &["explain", "550 5.7.26 no"],
        &["explain", "X.5.4"],
        &["explain", "5.7.606"],
        &["compare", "452", "552"],
        &["compare", "421", "571"],
        &["compare", "4.2.2", "5.2.2"],
    ];
    for locale in locales::ALL.iter().copied().filter(|locale| locale.language.tag != "en") {
        for page in pages {
            for width in ["30", "100"] {
                let out = good(&[*page, &["--locale", locale.language.tag, "--width", width]].concat()).out;
                for phrase in Phrase::ALL {
                    let english = locales::EN.text(*phrase);
                    if english == locale.text(*phrase) {
                        continue;
                    }
                    for line in out.lines() {
                        let line = line.trim_start_matches([' ', '-']);
                        let cells = line.split("  ").any(|cell| cell.trim() == english);
                        assert!(!cells && !line.starts_with(&format!("{english}:")), "{page:?}: {line}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_code_without_an_entry_is_explained_by_its_first_digit_and_the_nearest_codes() {
    for number in [299, 399, 499, 559, 599] {
        let code = ReplyCode::new(number).unwrap();
        assert!(replybook::entry(code).is_none(), "{code} has no entry");
        for locale in locales::ALL.iter().copied() {
            let arguments = ["explain", &code.to_string(), "--locale", locale.language.tag];
            let out = squeezed(&good(&arguments).out);
            let said = locale.text(Phrase::UnknownDescription).replace("{code}", &code.to_string());
            assert!(out.contains(&squeezed(&said)), "{code}: {out}");
            let json = good(&[&arguments[..], &["--json"]].concat()).json();
            let severity = CATALOGUE.families[0].severity(code).unwrap();
            assert_eq!(json["severity"]["id"], severity.id);
            assert_eq!(json["decision"]["advice"]["id"], severity.advice.value.id());
            assert_eq!(json["decision"]["reason"]["id"], "severity");
            for near in json["nearest"].as_array().unwrap() {
                let near = ReplyCode::new(u16::try_from(near["code"].as_u64().unwrap()).unwrap()).unwrap();
                let entry = replybook::entry(near).unwrap();
                assert_eq!(near.first_digit(), code.first_digit());
                assert!(out.contains(&squeezed(&format!("{near} {}", entry.title))), "{code}: {near}");
            }
            let of_digit = CATALOGUE.families[0].entries.iter().any(|entry| severity.holds(entry.key));
            assert_eq!(!json["nearest"].as_array().unwrap().is_empty(), of_digit, "{code}");
        }
    }
}

#[test]
fn an_enhanced_code_is_explained_with_or_without_its_class_in_every_language() {
    let family = CATALOGUE.family("enhanced").unwrap();
    let open = entries().filter(|(code, _)| code.starts_with('X'));
    for (position, (code, entry)) in open.enumerate() {
        for locale in tried(position) {
            // As wide as it takes to keep each cell on one line.
            let wide = ["explain", &code, "--width", "200", "--locale", locale.language.tag];
            let out = without_isolates(&good(&wide).out);
            assert!(out.starts_with(&format!("SMTP Status {code} {}\n", entry.title)), "{code}: {out}");
            let squeezed_out = squeezed(&out);
            for wanted in
                [text(locale, entry.name), text(locale, entry.description.text), squeezed(entry.reply_text.value)]
            {
                assert!(squeezed_out.contains(&wanted), "{code} in {locale:?}: {wanted}");
            }
            // Each class with what to do; what is to be done as a whole depends on it, and is left to the table.
            let table = text(locale, Phrase::HeadingAdviceInClass);
            let (_, table) = squeezed_out.split_once(&table).unwrap_or_else(|| panic!("{code}: {out}"));
            for used in entry.classes {
                let sent = family.form.in_class(entry.key, used.class);
                let row = format!("{}{}", family.form.text(sent), text(locale, family.severity(sent).unwrap().label));
                assert!(table.contains(&row), "{code} in {locale:?}: {row}: {table}");
            }
        }
    }
    for language in CATALOGUE.languages {
        let json = good(&["explain", "X.7.26", "--json", "--locale", language.tag]).json();
        assert_eq!(
            (&json["code"], &json["decision"], &json["severity"]),
            (&"X.7.26".into(), &Value::Null, &Value::Null)
        );
        let classes: Vec<&str> =
            json["entry"]["classes"].as_array().unwrap().iter().map(|of| of["code"].as_str().unwrap()).collect();
        let wanted = entry("X.7.26").classes.iter().map(|used| format!("{}.7.26", used.class));
        assert_eq!(classes, wanted.collect::<Vec<_>>());
    }
}

#[test]
fn an_enhanced_code_is_read_in_every_form_in_which_it_is_written() {
    for (words, code) in [
        (&["5.7.26"][..], "5.7.26"),
        (&["#5.7.26"], "5.7.26"),
        (&["(#5.7.26)"], "5.7.26"),
        (&[" 5.7.26 "], "5.7.26"),
        (&["X.7.26"], "X.7.26"),
        (&["x.7.26"], "X.7.26"),
        (&["4.7.606"], "4.7.606"),
    ] {
        let json = good(&[&["explain", "--json"], words].concat()).json();
        assert_eq!((json["code"].as_str(), &json["enhanced"]), (Some(code), &Value::Null), "{words:?}");
    }
    let json = good(&["explain", "5.1.1", "--command", "report", "--json"]).json();
    assert_eq!(json["command"]["id"], "report");
    assert_eq!(json["decision"]["reason"]["id"], "command");
}

#[test]
fn a_whole_reply_has_the_page_of_each_of_its_codes() {
    let cause = entry("X.7.26");
    for locale in locales::ALL.iter().copied() {
        let options = ["--locale", locale.language.tag];
        let reply = "550 5.7.26 Unauthenticated mail is refused";
        let out = without_isolates(&good(&[&["explain", reply], &options[..]].concat()).out);
        let (reply_page, cause_page) = out.split_once("\nSMTP Status 5.7.26 ").unwrap_or_else(|| panic!("{out}"));
        assert!(reply_page.starts_with("SMTP 550 Mailbox Unavailable\n"), "{out}");
        for (page, entry) in [(reply_page, entry("550")), (cause_page, cause)] {
            let page = squeezed(page);
            for prose in [entry.description, entry.use_when] {
                assert!(page.contains(&text(locale, prose.text)), "{}: {page}", locale.text(prose.text));
            }
        }
        // The short answer names the cause, and no more of it.
        let brief = good(&[&["explain", reply, "--brief", "--width", "200"], &options[..]].concat()).out;
        let squeezed_brief = squeezed(&brief);
        assert!(squeezed_brief.contains(&format!("5.7.26–{}", text(locale, cause.name))), "{brief}");
        assert!(!squeezed_brief.contains(&text(locale, cause.description.text)), "{brief}");
        let json = good(&[&["explain", reply, "--json"], &options[..]].concat()).json();
        assert_eq!((&json["code"], &json["enhanced"]), (&550.into(), &"5.7.26".into()));
        assert_eq!((&json["cause"]["code"], json["cause"]["title"].as_str()), (&"5.7.26".into(), Some(cause.title)));
        assert_eq!(
            json["cause"]["entry"]["description"]["text"].as_str().map(squeezed),
            Some(text(locale, cause.description.text))
        );
    }
}

#[test]
fn a_code_outside_the_registry_keeps_its_class_and_subject_and_says_no_more() {
    for locale in locales::ALL.iter().copied() {
        let options = ["--locale", locale.language.tag];
        for words in [&["5.7.606"][..], &["550 5.7.606 Access denied, banned sending IP"]] {
            let out = good(&[&["explain"], words, &options[..]].concat()).out;
            let json = good(&[&["explain", "--json"], words, &options[..]].concat()).json();
            let of_code = if words[0].starts_with('5') && json["cause"].is_null() { &json } else { &json["cause"] };
            assert_eq!((&of_code["code"], &of_code["category"]["id"]), (&"5.7.606".into(), &"security".into()));
            assert_eq!(of_code["severity"]["id"], "permanent-failure");
            assert!(
                of_code["title"].is_null() && of_code["short"].is_null() && of_code["entry"].is_null(),
                "{of_code}"
            );
            let said = locale.text(Phrase::UnknownEnhanced).replace("{code}", "5.7.606");
            assert!(squeezed(&out).contains(&squeezed(&said)), "{out}");
        }
    }
}

#[test]
fn the_language_is_the_one_that_is_asked_for_or_that_of_the_environment() {
    let locale = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = command([&["explain", "552", "--json", "--brief"], arguments].concat());
        let run: command::Run = command.envs(variables.iter().copied()).output().unwrap().into();
        assert_eq!(run.code, 0, "{}", run.err);
        run.json()["locale"].as_str().unwrap().to_owned()
    };
    for (value, wanted) in [
        ("de", "de"),
        ("de_AT.UTF-8", "de"),
        ("de_DE@euro", "de"),
        ("de@euro", "de"),
        ("ar_EG.UTF-8", "ar"),
        ("fr_CA", "fr"),
        ("ja_JP.eucJP", "ja"),
        ("tr_TR.UTF-8", "tr"),
        ("zh_CN", "zh-Hans"),
        ("zh_CN.GB18030", "zh-Hans"),
        ("zh_SG.UTF-8", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh_TW", "en"),
        ("zh_HK.UTF-8", "en"),
        ("zh_Hant_CN", "en"),
        ("xx_XX", "en"),
        ("C", "en"),
        ("C.UTF-8", "en"),
        ("POSIX", "en"),
        ("deutsch", "en"),
        ("", "en"),
        ("_", "en"),
        ("-", "en"),
    ] {
        assert_eq!(locale(&[("LANG", value)], &[]), wanted, "{value:?}");
        assert_eq!(locale(&[("LC_ALL", value)], &[]), wanted, "{value:?}");
    }
    assert_eq!(locale(&[("LC_ALL", "ja_JP"), ("LC_MESSAGES", "de_DE"), ("LANG", "tr_TR")], &[]), "ja");
    assert_eq!(locale(&[("LC_MESSAGES", "de_DE"), ("LANG", "tr_TR")], &[]), "de");
    assert_eq!(locale(&[("LC_ALL", ""), ("LANG", "tr_TR")], &[]), "tr", "an empty variable says nothing");
    assert_eq!(locale(&[("LC_ALL", "C"), ("LANG", "tr_TR")], &[]), "en", "C is English");
    assert_eq!(locale(&[("LC_ALL", "ja_JP")], &["--locale", "de"]), "de", "what is asked for comes first");
    for (tag, wanted) in [("DE", "de"), ("zh-hans", "zh-Hans"), ("zh_Hans", "zh-Hans"), ("de-AT", "de")] {
        assert_eq!(locale(&[], &["--locale", tag]), wanted, "{tag}");
    }
}

/// The comparison of two codes of one kind, as the library composes it.
fn compared(one: &str, other: &str, locale: Locale<'static>) -> String {
    match (one.parse::<ReplyCode>(), other.parse::<ReplyCode>()) {
        (Ok(one), Ok(other)) => replybook::compare(one, other, locale).to_string(),
        _ => {
            let code = |text: &str| text.parse::<EnhancedCode>().unwrap();
            replybook::compare(code(one), code(other), locale).to_string()
        }
    }
}

#[test]
fn two_codes_are_compared_whatever_their_order() {
    let pairs = [
        ("452", "552"),
        ("421", "571"),
        ("211", "552"),
        ("299", "599"),
        ("4.2.2", "5.2.2"),
        ("5.7.1", "5.7.26"),
        ("2.1.5", "5.1.5"),
        ("5.7.1", "5.7.606"),
    ];
    for locale in locales::ALL.iter().copied() {
        let tag = locale.language.tag;
        for (one, other) in pairs {
            let out = good(&["compare", one, other, "--locale", tag]).out;
            assert_eq!(out, good(&["compare", other, one, "--locale", tag]).out, "{one} and {other} in {tag}");
            let kicker = if one.contains('.') { "SMTP Status" } else { "SMTP" };
            assert!(squeezed(&out).starts_with(&squeezed(&format!("{kicker} {one}"))), "{out}");
            // All that the library says, but for the word over the title and the addresses of sections.
            let page = compared(one, other, locale);
            let squeezed_out = squeezed(&out);
            for line in page.lines().skip(1).filter(|line| !line.contains(['|', '<'])) {
                let line = squeezed(line);
                assert!(squeezed_out.contains(&line), "{one} and {other} in {tag}: {line}");
            }
        }
    }
}

#[test]
fn a_comparison_as_json_holds_what_its_page_says() {
    let json = good(&["compare", "552", "452", "--json"]).json();
    assert_eq!((&json["low"]["code"], &json["high"]["code"]), (&452.into(), &552.into()));
    assert_eq!(json["title"], "SMTP 452 Insufficient Storage vs 552 Exceeded Storage");
    assert_eq!(json["relation"]["id"], "rivals");
    let out = squeezed(&good(&["compare", "452", "552"]).out);
    for text in [&json["verdict"], &json["same"], &json["choice"], &json["high"]["entry"]["use_when"]["text"]] {
        assert!(out.contains(&squeezed(text.as_str().unwrap())), "{text}");
    }
    let differences = json["differences"].as_array().unwrap();
    assert!(differences.iter().any(|row| {
        row["fact"] == "severity" && row["low"] == "temporary failure" && row["high"] == "permanent failure"
    }));
    assert!(differences.iter().all(|row| row["fact"].is_string()), "{differences:?}");
    let json = good(&["compare", "421", "571", "--json", "--locale", "de"]).json();
    assert_eq!(json["high"]["entry"], Value::Null, "a code without an entry");
    assert!(json["low"]["entry"].is_object());
}

/// Codes and languages of the hits.
fn hits(words: &[&str]) -> Vec<(String, String)> {
    let json = good(&[&["search", "--json"], words].concat()).json();
    let code = |code: &Value| code.as_str().map_or_else(|| code.to_string(), str::to_owned);
    let hit = |hit: &Value| (code(&hit["code"]), hit["locale"].as_str().unwrap().to_owned());
    json["hits"].as_array().unwrap().iter().map(hit).collect()
}

#[test]
fn every_code_is_found_by_its_number_its_title_and_its_names() {
    for (position, (code, entry)) in entries().enumerate() {
        assert_eq!(hits(&[&code])[0].0, code, "{code}");
        // In one of its classes, and by its title in capitals: in turn, as a search is the slowest of all runs.
        let sent =
            entry.classes.iter().cycle().nth(position).map(|used| code.replacen('X', &used.class.to_string(), 1));
        let typed = sent.filter(|_| position % 2 == 1).unwrap_or_else(|| entry.title.to_uppercase());
        assert!(hits(&[&typed]).iter().any(|hit| hit.0 == code), "{typed}");
        for locale in tried(position) {
            let name = locale.text(entry.name);
            assert!(hits(&[name]).iter().any(|hit| hit.0 == code), "{name}");
        }
    }
}

#[test]
fn all_words_have_to_be_said_in_one_language_and_any_language_will_do() {
    let has = |words: &[&str], code: u64, tag: &str| hits(words).contains(&(code.to_string(), tag.to_owned()));
    assert!(has(&["mailbox full"], 552, "en"));
    assert!(has(&["FULL", "MailBox"], 552, "en"), "the order and the case do not matter");
    assert!(has(&["postfach", "voll"], 552, "de"));
    assert!(has(&["ZU GROSS"], 552, "de"), "capitals of ß");
    assert!(has(&["メールボックス"], 552, "ja"));
    assert!(has(&["邮箱"], 552, "zh-Hans"));
    assert!(has(&["5.2.2"], 552, "en"), "enhanced codes");
    assert!(has(&["exceeded storage allocation"], 552, "en"), "reply texts");
    assert!(has(&["552", "allocation"], 552, "en"), "a number and a word");
    let run = run(&["search", "メールボックス", "Postfach"]);
    assert_eq!(run.code, 1, "no language has both words: {}", run.out);
    // A Turkish word is found however its dotted and dotless letters are made capitals.
    let names = entries().map(|(code, entry)| (code, locales::TR.text(entry.name)));
    for (code, name) in names.filter(|(_, name)| name.contains(['ı', 'i', 'İ'])).step_by(5) {
        for typed in [name.to_uppercase(), name.replace('ı', "I"), name.replace('i', "İ")] {
            assert!(hits(&[&typed]).iter().any(|hit| hit.0 == code), "{typed}");
        }
    }
}

#[test]
fn a_hit_in_code_or_name_comes_first_and_each_hit_is_one_line() {
    let out = good(&["search", "storage"]).out;
    let first = out.lines().next().unwrap();
    assert!(first.contains("torage | "), "the title or the name has it: {first}");
    let json = good(&["search", "storage", "--json"]).json();
    let named = |hit: &Value| ["code", "title", "name"].contains(&hit["field"].as_str().unwrap());
    let fields: Vec<bool> = json["hits"].as_array().unwrap().iter().map(named).collect();
    assert!(fields.is_sorted_by(|one, other| one >= other), "{fields:?}");
    assert_eq!(out.lines().count(), fields.len(), "one line each");
    let json = good(&["search", "mailbox full", "--json"]).json();
    assert!(json["hits"][0]["title"].is_string(), "codes with an entry before others: {}", json["hits"][0]);
    let found = good(&["search", "encoding makes attachments"]).out;
    let entry = entry("552");
    assert_eq!(
        found.split_inclusive('\n').next(),
        Some(&*format!(
            "552 {} | {} | Make the message smaller; encoding makes attachments a third larger, so a link is better \
             for large files.\n",
            entry.title,
            locales::EN.text(entry.name)
        ))
    );
    let other = good(&["search", "Postfach voll"]).out;
    assert!(other.lines().all(|line| line.contains(" | [de] ")), "the language of the hit is told: {other}");
    let own = good(&["search", "Postfach voll", "--locale", "de"]).out;
    assert!(!own.contains("[de]"), "{own}");
}

#[test]
fn a_search_that_finds_nothing_ends_with_1_and_says_so() {
    for json in [&[][..], &["--json"]] {
        let run = run(&[&["search", "xylophone", "552"], json].concat());
        assert_eq!(run.code, 1);
        assert_eq!(run.err, "error: nothing found: of no code all of `xylophone 552` is said\n");
        match json {
            [] => assert_eq!(run.out, ""),
            _ => assert_eq!(run.json()["hits"], serde_json::json!([])),
        }
    }
}

#[test]
fn every_line_fits_the_width() {
    let pages: &[&[&str]] = &[
        &["explain", "552", "5.5.3", "--command", "RCPT"],
        &["explain", "421"],
        &["explain", "559"],
        &["explain", "X.7.1"],
        &["explain", "550", "5.7.26"],
        &["compare", "452", "552"],
        &["compare", "211", "571"],
        &["compare", "4.2.2", "5.2.2"],
        &["search", "storage"],
    ];
    let mut too_long = Vec::new();
    for page in pages {
        for locale in locales::ALL.iter().copied() {
            for width in ["", "20", "27", "40", "60", "80", "100", "200"] {
                let set: &[&str] = if width.is_empty() { &[] } else { &["--width", width] };
                if width.is_empty() && page[0] == "search" {
                    continue;
                }
                let out = good(&[*page, &["--locale", locale.language.tag], set].concat()).out;
                let wanted: usize = width.parse().unwrap_or(80);
                let mut longest = 0;
                for line in out.lines() {
                    // Addresses and lines of a session are given to the letter.
                    let to_the_letter = line.contains("<http") || line.starts_with("    ");
                    if !to_the_letter || page[0] == "search" {
                        longest = longest.max(line.width());
                        if line.width() > wanted {
                            too_long.push(format!("{page:?} in {locale:?} at {wanted}: {line}"));
                        }
                    }
                }
                let has_prose = page[0] != "search" && page[1] != "559";
                assert!(!has_prose || longest + 12 > wanted, "{page:?}: the width is used: {longest} of {wanted}");
            }
        }
    }
    assert!(too_long.is_empty(), "{}", too_long.join("\n"));
}

#[test]
fn a_table_that_does_not_fit_becomes_lines_of_labels_and_values() {
    let wide = good(&["explain", "552", "--brief", "--command", "MAIL"]).out;
    assert!(wide.lines().any(|line| line.starts_with("Command   ") && line.contains("  MAIL FROM")), "{wide}");
    let narrow = good(&["explain", "552", "--brief", "--command", "MAIL", "--width", "30"]).out;
    assert!(narrow.lines().any(|line| line == "Command: MAIL FROM"), "{narrow}");
}

#[test]
fn no_line_begins_or_ends_with_a_mark_that_belongs_to_its_neighbour() {
    for tag in ["ja", "zh-Hans"] {
        for width in 24..60 {
            let out = good(&["explain", "552", "--locale", tag, "--width", &width.to_string()]).out;
            for line in out.lines() {
                let line = line.trim();
                assert!(!line.starts_with(['、', '。', '，', '；', '：', '）', '」']), "{tag} at {width}: {line}");
                assert!(!line.ends_with(['（', '「']), "{tag} at {width}: {line}");
            }
        }
    }
}

#[test]
fn colour_is_for_terminals_and_for_whoever_wants_it() {
    let pages: [&[&str]; 3] = [&["explain", "552"], &["compare", "452", "552"], &["search", "storage"]];
    for page in pages {
        let styled = |variables: &[(&str, &str)]| {
            let run: command::Run = command(page).envs(variables.iter().copied()).output().unwrap().into();
            assert_eq!(run.code, 0);
            run.out
        };
        let plain = styled(&[]);
        assert!(!plain.contains('\u{1b}'), "a pipe is no terminal");
        let forced = styled(&[("CLICOLOR_FORCE", "1")]);
        assert!(forced.contains("\u{1b}["), "{forced}");
        assert_eq!(styled(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]), plain, "NO_COLOR comes first");
        let mut bare = String::new();
        let mut rest = forced.as_str();
        while let Some((before, after)) = rest.split_once("\u{1b}[") {
            bare.push_str(before);
            rest = after.split_once('m').expect("a whole sequence").1;
        }
        bare.push_str(rest);
        assert_eq!(bare, plain, "styles change nothing else");
    }
}

#[test]
fn json_is_never_coloured_and_never_broken() {
    let mut command = command(["explain", "552", "--json", "--width", "20"]);
    let run: command::Run = command.env("CLICOLOR_FORCE", "1").output().unwrap().into();
    assert_eq!(run.out, good(&["explain", "552", "--json"]).out);
}

#[test]
fn json_has_the_same_fields_whatever_the_code() {
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let wanted = good(&["explain", "552", "5.2.2", "--command", "RCPT", "--json"]).json();
    for code in ["211", "299", "399", "421", "559", "571", "5.7.26", "5.1.5", "5.7.606"] {
        let json = good(&["explain", code, "--json", "--locale", "ja"]).json();
        assert_eq!(keys(&json), keys(&wanted), "{code}");
        assert_eq!(keys(&json["decision"]), keys(&wanted["decision"]), "{code}");
    }
    let brief = good(&["explain", "552", "--json", "--brief"]).json();
    assert_eq!(brief.get("entry"), None, "the short answer");
    assert_eq!(keys(&brief).len() + 1, keys(&wanted).len());
    // As the README documents it.
    let readme = std::fs::read_to_string(root().join("generated/README.md")).unwrap();
    let compared = good(&["compare", "452", "552", "--json"]).json();
    let found = good(&["search", "storage", "--json"]).json();
    let fields = [&wanted, &wanted["decision"], &wanted["entry"], &compared, &found, &found["hits"][0]];
    for key in fields.into_iter().flat_map(keys) {
        assert!(readme.contains(&format!("`{key}`")), "the README does not tell of `{key}`");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    for arguments in
        [&["explain", "552"][..], &["compare", "452", "552"], &["search", "e"], &["explain", "552", "--json"]]
    {
        let mut child = command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let run: command::Run = child.wait_with_output().unwrap().into();
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_written_is_told() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let run: command::Run = command(["explain", "552"]).stdout(full).stderr(Stdio::piped()).output().unwrap().into();
    assert_eq!(run.code, 2);
    assert!(run.err.starts_with("error: cannot write: "), "{}", run.err);
}

#[test]
fn help_has_examples_and_they_work() {
    let all = good(&["--help"]).out;
    assert!(all.contains("Exit codes:"), "{all}");
    let mut count = 0;
    for subcommand in ["explain", "compare", "search"] {
        assert!(all.contains(subcommand), "{all}");
        let help = good(&[subcommand, "--help"]).out;
        assert!(help.contains("Examples:"), "{help}");
        let log = root().join("tests/fixtures/logs/report.eml");
        let examples = help.lines().filter_map(|line| line.trim().strip_prefix("replybook "));
        for example in examples.filter(|example| example.starts_with(subcommand)) {
            count += 1;
            // The example's file is one of ours.
            let (words, file) = example.split_once(" < ").map_or((example, None), |(words, _)| (words, Some(&*log)));
            let run = as_in_a_shell(words, file);
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{example}");
        }
    }
    assert!(count >= 10, "{count} examples");
    let version = good(&["--version"]).out;
    assert_eq!(version, format!("replybook {}\n", env!("CARGO_PKG_VERSION")));
    assert!(executable().is_file());
}

/// Runs the command with words as a shell takes them apart, on a file if there is one.
fn as_in_a_shell(words: &str, input: Option<&Path>) -> command::Run {
    let parts = words.split('\'').enumerate();
    let words: Vec<&str> =
        parts.flat_map(|(at, part)| if at % 2 == 1 { vec![part] } else { part.split_whitespace().collect() }).collect();
    let mut command = command(&words);
    if let Some(path) = input {
        command.stdin(std::fs::File::open(path).unwrap());
    }
    command.output().unwrap().into()
}

#[test]
fn the_readme_shows_what_the_command_really_says() {
    let readme = std::fs::read_to_string(root().join("generated/README.md")).unwrap();
    let mut count = 0;
    for block in readme.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap();
        let (line, shown) = block.split_once('\n').unwrap();
        let words = line.strip_prefix("$ replybook ").unwrap_or_else(|| panic!("{line}"));
        let (words, input) = match words.split_once(" < ") {
            Some((words, name)) => (words, Some(root().join("tests/fixtures/logs").join(name))),
            None => (words, None),
        };
        let run = as_in_a_shell(words, input.as_deref());
        count += 1;
        // An ellipsis stands for the rest.
        match shown.strip_suffix("…\n") {
            Some(beginning) => assert!(run.out.starts_with(beginning), "{line}\n{}", run.out),
            None => assert_eq!(run.out, shown, "{line}"),
        }
    }
    assert!(count >= 4, "{count} examples");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn whatever_is_typed_there_is_an_answer_or_an_error(
        word in "[2-6][0-9]{2}[ -]?\\PC{0,20}|\\PC{1,20}|[0-9.\\\\n -]{1,12}",
        subcommand in prop_oneof![Just("explain"), Just("compare"), Just("search")],
        width in 20..120_u16,
    ) {
        let width = width.to_string();
        let mut arguments = vec![subcommand, "--width", &width, "--", &word];
        if subcommand == "compare" {
            arguments.push("552");
        }
        let run = run(&arguments);
        // A hyphen reads standard input, on which there is nothing.
        let may_find_nothing = subcommand == "search" || (subcommand == "explain" && word == "-");
        let wanted: &[i32] = if may_find_nothing { &[0, 1, 2] } else { &[0, 2] };
        prop_assert!(wanted.contains(&run.code), "{:?}: {:?}", arguments, run);
        prop_assert_eq!(run.code == 0, run.err.is_empty(), "{:?}", run);
        prop_assert!(!run.out.contains('\u{1b}'), "nothing of the input moves the cursor");
        if subcommand == "explain" && word.trim() != "-" {
            let read = replybook::Reply::parse(word.trim_ascii().as_bytes()).is_ok();
            prop_assert!(run.code == 0 || !read, "{:?}", word);
        }
    }
}
