//! Replies off the wire: what servers are seen to send is read, what is no reply is refused with its place, and no byte
//! is lost.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use proptest::prelude::*;
use replybook::{Problem, Reply};

fn read(text: &str) -> Reply<'_> {
    Reply::parse(text.as_bytes()).unwrap_or_else(|error| panic!("{text:?}: {error}"))
}

/// Code, enhanced status code and the texts of the lines.
fn parts(text: &str) -> (u16, String, Vec<String>) {
    let reply = read(text);
    let enhanced = reply.enhanced().map(|code| code.to_string()).unwrap_or_default();
    let texts = reply.lines().map(|line| String::from_utf8_lossy(line.text()).into_owned());
    (reply.code().number(), enhanced, texts.collect())
}

#[test]
fn what_servers_send_is_read() {
    let cases: &[(&str, u16, &str, &[&str])] = &[
        ("250 OK\r\n", 250, "", &["OK"]),
        ("250 OK\n", 250, "", &["OK"]),
        ("250 OK", 250, "", &["OK"]),
        ("250\r\n", 250, "", &[""]),
        ("250 \r\n", 250, "", &[""]),
        ("250", 250, "", &[""]),
        ("250-\r\n250 \r\n", 250, "", &["", ""]),
        ("550\tNo", 550, "", &["No"]),
        ("571 Blocked\r\n", 571, "", &["Blocked"]),
        ("591 Listed\r\n", 591, "", &["Listed"]),
        ("550 5.1.1 No such user\r\n", 550, "5.1.1", &["No such user"]),
        ("550 5.1.1\r\n", 550, "5.1.1", &[""]),
        ("550 5.1.1: no\r\n", 550, "5.1.1", &[": no"]),
        ("550 5.7.606 Banned\r\n", 550, "5.7.606", &["Banned"]),
        ("451 4.7.500 Busy\r\n", 451, "4.7.500", &["Busy"]),
        ("550 #5.1.1 no\r\n", 550, "5.1.1", &["no"]),
        ("550 (#5.1.1) no\r\n", 550, "5.1.1", &["no"]),
        ("550 [#5.1.1]\r\n", 550, "5.1.1", &[""]),
        (
            "550 sorry, no mailbox here by that name. (#5.1.1)\r\n",
            550,
            "5.1.1",
            &["sorry, no mailbox here by that name. (#5.1.1)"],
        ),
        ("552 4.2.2 full\r\n", 552, "4.2.2", &["full"]),
        ("550-5.1.1 one\r\n550 5.1.1 two\r\n", 550, "5.1.1", &["one", "two"]),
        ("550-5.1.1 one\r\n550 two\r\n", 550, "5.1.1", &["one", "two"]),
        ("550-5.1.1 one\r\n550 5.7.1 two\r\n", 550, "5.7.1", &["one", "two"]),
        ("450-one\r\n550 two\r\n", 550, "", &["one", "two"]),
        ("550 one\r\n550 two\r\n", 550, "", &["one", "two"]),
        ("550-one", 550, "", &["one"]),
        ("550 Unzustellbar für Jörg\r\n", 550, "", &["Unzustellbar für Jörg"]),
    ];
    for (text, code, enhanced, texts) in cases {
        let texts = texts.iter().map(|text| (*text).to_owned()).collect();
        assert_eq!(parts(text), (*code, (*enhanced).to_owned(), texts), "{text:?}");
    }
    let latin = Reply::parse(b"550 F\xfcr J\xf6rg\r\n").unwrap();
    assert_eq!(latin.lines().next().unwrap().text(), b"F\xfcr J\xf6rg");
    assert_eq!(latin.to_string(), "550 F\u{fffd}r J\u{fffd}rg");
}

#[test]
fn addresses_and_versions_are_no_enhanced_codes() {
    for text in [
        "550 5.7.1.25 is listed",
        "554 192.0.2.1 is listed",
        "550 4.96.2-RC1 refuses you",
        "220 5.5.2 is the version of this server",
        "250 4.2.2 is no success",
        "354 3.5.4 go ahead",
        "354 5.5.4 go ahead",
        "550 5.01.1 leading zero",
        "550 5.1000.1 too many digits",
        "550 6.1.1 no class",
        "550 see ticket#5.1.1",
        "550 see #5.1.1.4",
        "550 5.1.1st",
        "550 5.7",
    ] {
        assert_eq!(read(text).enhanced(), None, "{text:?}");
        assert_eq!(read(text).lines().next().unwrap().text(), &text.as_bytes()[4..], "{text:?}: the text is whole");
    }
}

#[test]
fn what_is_no_reply_is_refused_where_it_shows() {
    for (text, problem, line, offset) in [
        ("", Problem::Empty, 1, 0),
        ("\r\n", Problem::NoCode, 1, 0),
        ("hello", Problem::NoCode, 1, 0),
        ("25", Problem::NoCode, 1, 2),
        ("25x OK", Problem::NoCode, 1, 2),
        (" 250 OK", Problem::NoCode, 1, 0),
        ("150 wait", Problem::FirstDigit, 1, 0),
        ("605 dropped", Problem::FirstDigit, 1, 0),
        ("2500 OK", Problem::Separator, 1, 3),
        ("250=OK", Problem::Separator, 1, 3),
        ("250-one\r\ntwo\r\n", Problem::NoCode, 2, 9),
        ("250-one\r\n\r\n250 two\r\n", Problem::NoCode, 2, 9),
    ] {
        let error = Reply::parse(text.as_bytes()).expect_err(text);
        assert_eq!((error.problem(), error.line(), error.offset()), (problem, line, offset), "{text:?}");
        assert!(error.to_string().starts_with("no reply: "), "{error}");
    }
}

#[test]
fn strictly_read_a_reply_is_what_the_standard_allows() {
    for text in ["250 OK\r\n", "250\r\n", "250-one\r\n250-\ttwo\r\n250 three\r\n", "550 5.1.1 no\r\n"] {
        let strict = Reply::parse_strict(text.as_bytes()).unwrap_or_else(|error| panic!("{text:?}: {error}"));
        assert_eq!(strict, read(text));
    }
    let long = format!("250 {}\r\n", "x".repeat(507));
    assert!(Reply::parse_strict(long.replacen('x', "", 1).as_bytes()).is_ok(), "512 octets are allowed");
    for (text, problem, line, offset) in [
        ("571 Blocked\r\n", Problem::SecondDigit, 1, 1),
        ("450-one\r\n550 two\r\n", Problem::CodesDiffer, 2, 9),
        ("550 one\r\n550 two\r\n", Problem::AfterEnd, 2, 9),
        ("550-one\r\n", Problem::Unfinished, 2, 9),
        ("550\tone\r\n", Problem::Separator, 1, 3),
        ("550 für\r\n", Problem::Character, 1, 5),
        ("550 a\0b\r\n", Problem::Character, 1, 5),
        ("550 a\rb\r\n", Problem::Character, 1, 5),
        ("550 one\n", Problem::LineEnd, 1, 7),
        ("550 one", Problem::LineEnd, 1, 7),
        (&long, Problem::LineLength, 1, 510),
        ("552 4.2.2 full\r\n", Problem::Class, 1, 4),
        ("550-5.1.1 one\r\n550 5.7.1 two\r\n", Problem::EnhancedDiffer, 2, 19),
    ] {
        let error = Reply::parse_strict(text.as_bytes()).expect_err(text);
        assert_eq!((error.problem(), error.line(), error.offset()), (problem, line, offset), "{text:?}");
        assert!(Reply::parse(text.as_bytes()).is_ok(), "{text:?}: servers send it all the same");
    }
}

#[test]
fn a_caller_sees_what_the_server_did_wrong() {
    assert!(read("450-one\r\n550 two\r\n").lines_differ());
    assert!(!read("550-one\r\n550 two\r\n").lines_differ());
    assert!(read("550-one\r\n550 two\r\n").is_finished());
    assert!(!read("550-one\r\n").is_finished());
}

/// Bytes that look like a reply, more or less.
fn nearly() -> impl Strategy<Value = Vec<u8>> {
    let line = (
        "[2-6][0-9]{2}|[0-9a-z]{0,4}",
        "[ \\-\t]?",
        "(#?[2456]\\.[0-9]{1,4}\\.[0-9]{1,4})?",
        any::<Vec<u8>>(),
        "(\r\n|\n|\r)?",
    );
    let line = line.prop_map(|(code, mark, enhanced, text, end)| {
        [code.as_bytes(), mark.as_bytes(), enhanced.as_bytes(), &text, end.as_bytes()].concat()
    });
    proptest::collection::vec(line, 0..4).prop_map(|lines| lines.concat())
}

proptest! {
    #[test]
    fn whatever_the_bytes_every_one_is_accounted_for(bytes in prop_oneof![any::<Vec<u8>>(), nearly()]) {
        match Reply::parse(&bytes) {
            Ok(reply) => {
                let lines: Vec<u8> = reply.lines().flat_map(|line| line.as_bytes().iter().copied()).collect();
                prop_assert_eq!(&lines, &bytes);
                prop_assert_eq!(reply.lines().last().map(|line| line.code()), Some(reply.code()));
                for line in reply.lines() {
                    let end = line.as_bytes().trim_ascii_end().len();
                    let text = line.text().trim_ascii_end();
                    prop_assert!(line.as_bytes()[..end].ends_with(text), "the text ends the line");
                }
            }
            Err(error) => {
                prop_assert!(error.offset() <= bytes.len());
                prop_assert!(Reply::parse_strict(&bytes).is_err());
            }
        }
        if let Ok(strict) = Reply::parse_strict(&bytes) {
            prop_assert_eq!(Ok(strict), Reply::parse(&bytes));
            prop_assert!(!strict.lines_differ() && strict.is_finished());
        }
    }
}
