//! What the command `replybook explain -` reads: the replies in logs and bounces, each distinct one once, and nothing
//! that only looks like one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "support/command.rs"]
mod command;

use catalogue::Phrase;
use command::{Run, command, fed, root};
use proptest::prelude::*;
use replybook::locales;
use serde_json::Value;
use std::io::Write as _;
use std::process::Stdio;
use unicode_width::UnicodeWidthStr as _;

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(root().join("tests/fixtures/logs").join(name)).unwrap()
}

/// Times, code, enhanced code and command.
type Counted = (u64, u64, Option<String>, Option<String>);

fn counted(json: &Value) -> Vec<Counted> {
    let one = |reply: &Value| {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let (count, code) = (reply["count"].as_u64().unwrap(), reply["code"].as_u64().unwrap());
        (count, code, text(&reply["enhanced"]), text(&reply["command"]["id"]))
    };
    json["replies"].as_array().unwrap().iter().map(one).collect()
}

/// What is counted in some input.
fn replies(input: &[u8]) -> Vec<Counted> {
    counted(&fed(&["explain", "-", "--json"], input).json())
}

fn wanted(list: &[(u64, u64, &str, &str)]) -> Vec<Counted> {
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    list.iter().map(|(count, code, enhanced, command)| (*count, *code, text(enhanced), text(command))).collect()
}

/// The reply in one line, or none.
fn only(line: &str) -> Option<(u64, String, String)> {
    let found = replies(line.as_bytes());
    assert!(found.len() <= 1, "{line}: {found:?}");
    let (count, code, enhanced, command) = found.into_iter().next()?;
    assert_eq!(count, 1, "{line}");
    Some((code, enhanced.unwrap_or_default(), command.unwrap_or_default()))
}

fn reply(code: u64, enhanced: &str, command: &str) -> (u64, String, String) {
    (code, enhanced.to_owned(), command.to_owned())
}

#[test]
fn the_log_of_postfix_is_read() {
    let run = fed(&["explain", "-", "--json"], &fixture("postfix.log"));
    assert_eq!(run.code, 0, "{}", run.err);
    let list = [
        (2, 450, "4.3.2", "RCPT"),
        (2, 452, "4.2.2", "RCPT"),
        (1, 421, "4.3.2", "greeting"),
        (1, 451, "4.7.1", "RCPT"),
        (1, 452, "4.2.2", "end-of-data"),
        (1, 535, "5.7.8", "AUTH"),
        (1, 550, "5.1.1", "RCPT"),
        (1, 552, "5.2.2", "end-of-data"),
        (1, 552, "5.3.4", "end-of-data"),
        (1, 554, "5.7.1", "RCPT"),
    ];
    assert_eq!(counted(&run.json()), wanted(&list));
    assert_eq!(run.json()["lost_connections"], 1);
    let list = run.json()["replies"].as_array().unwrap().clone();
    let of = |code: u64| list.iter().find(|reply| reply["code"] == code).unwrap()["example"].clone();
    assert_eq!(of(554), "554 5.7.1 <anna@example.com>: Relay access denied", "what follows is not the reply's");
    assert_eq!(of(421), "421 4.3.2 Service not available", "the parenthesis is the log's");
    assert_eq!(of(552), "552 sorry, that mailbox is over its quota");
    assert_eq!(run.err, "note: 1 of the lines tell of a lost connection, which is no reply\n");
}

#[test]
fn a_host_whose_address_was_taken_out_is_told_by_the_command() {
    let said = "(host mx.example.com said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))";
    assert_eq!(only(said), Some(reply(452, "4.2.2", "RCPT")));
    assert_eq!(only("my host said: 452 Mailbox full"), None, "without address and command it is talk");
}

#[test]
fn the_log_of_exim_is_read() {
    let run = fed(&["explain", "-", "--json"], &fixture("exim.log"));
    assert_eq!(run.code, 0, "{}", run.err);
    let list = [
        (2, 550, "5.1.1", "RCPT"),
        (1, 421, "", "greeting"),
        (1, 450, "4.2.0", "RCPT"),
        (1, 451, "4.7.1", "RCPT"),
        (1, 452, "4.2.2", "RCPT"),
        (1, 452, "4.3.1", "MAIL"),
        (1, 501, "5.1.3", "RCPT"),
        (1, 552, "5.3.4", "end-of-data"),
        (1, 553, "5.3.0", "RCPT"),
    ];
    assert_eq!(counted(&run.json()), wanted(&list));
    assert_eq!(run.json()["refusals_without_code"], 1, "`rejected RCPT` without its reply is no reply");
}

#[test]
fn the_parts_of_an_exim_line_are_told_apart() {
    let error = "SMTP error from remote mail server after ";
    for (rest, wanted) in [
        ("MAIL FROM:<a@example.org> SIZE=550 BODY=8BITMIME: 452 4.3.1 Full", Some(reply(452, "4.3.1", "MAIL"))),
        ("pipelined MAIL FROM:<> SIZE=421: 451 Later", Some(reply(451, "", "MAIL"))),
        ("RCPT TO:<a@example.org>: host mx.example.org [192.0.2.250]: 550 5.1.1 No", Some(reply(550, "5.1.1", "RCPT"))),
        ("RCPT TO:<a@example.org>: host mx [2001:db8::552]: 553 No", Some(reply(553, "", "RCPT"))),
        ("RCPT TO:<\"a>: 450 b\"@example.org>: 550 No", Some(reply(550, "", "RCPT"))),
        ("pipelined DATA: 554 5.5.1 No valid recipients", Some(reply(554, "5.5.1", "DATA"))),
        ("end of data: 552 5.3.4 Too big", Some(reply(552, "5.3.4", "end-of-data"))),
        ("pipelined end of data: 552 Too big", Some(reply(552, "", "end-of-data"))),
        ("initial connection: 554 No service", Some(reply(554, "", "greeting"))),
        ("EHLO client.example.org: 550 Go away", Some(reply(550, "", "EHLO"))),
        ("EHLO [IPv6:2001:db8::450]: 550 Go away", Some(reply(550, "", "EHLO"))),
        ("STARTTLS: 454 4.7.0 TLS not available", Some(reply(454, "4.7.0", "STARTTLS"))),
        ("AUTH PLAIN ****: 535 5.7.8 No", Some(reply(535, "5.7.8", "AUTH"))),
        ("BDAT 552 LAST: 451 Later", Some(reply(451, "", "BDAT-LAST"))),
        (r"RCPT TO:<a@example.org>: 550-No\n550 5.1.1 such user", Some(reply(550, "5.1.1", "RCPT"))),
        ("RCPT TO:<a@example.org>: Connection reset by 450", None),
        ("RCPT TO:<a@example.org", None),
        ("", None),
    ] {
        let got = only(&format!("1rgABC-0005Qs-2Z ** x R=r T=t: {error}{rest}\n"));
        // The id of the last part of BDAT is the catalogue's.
        let got = got.map(|(code, enhanced, command)| {
            let is_last = rest.starts_with("BDAT") && command.to_ascii_uppercase().contains("LAST");
            (code, enhanced, if is_last { "BDAT-LAST".to_owned() } else { command })
        });
        assert_eq!(got, wanted, "{rest}");
    }
}

#[test]
fn reports_and_the_text_before_them_tell_of_one_reply_once() {
    let list = [(1, 550, "5.1.1", "RCPT"), (1, 552, "5.2.2", "RCPT")];
    assert_eq!(replies(&fixture("report.eml")), wanted(&list), "Postfix");
    let list = [(1, 550, "5.1.1", "RCPT"), (1, 552, "5.2.2", "end-of-data")];
    assert_eq!(replies(&fixture("exim-bounce.eml")), wanted(&list), "Exim");
    let twice = [fixture("report.eml"), fixture("report.eml")].concat();
    let list = [(2, 550, "5.1.1", "RCPT"), (2, 552, "5.2.2", "RCPT")];
    assert_eq!(replies(&twice), wanted(&list), "two bounces are two");
}

#[test]
fn a_report_alone_gives_its_reply_and_the_status_its_enhanced_code() {
    let list = [(1, 550, "5.1.10", ""), (1, 552, "5.2.2", "")];
    let json = fed(&["explain", "-", "--json"], &fixture("report-only.eml")).json();
    assert_eq!(counted(&json), wanted(&list));
    let unfolded =
        "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient gone@example.com not found by SMTP address lookup";
    assert_eq!(json["replies"][0]["example"], unfolded, "all of a field is read");
    let list = [(2, 550, "5.1.1", "")];
    let group = "Status: 5.1.1\nDiagnostic-Code: smtp; 550 No such user\n\n";
    assert_eq!(replies(group.repeat(2).as_bytes()), wanted(&list), "two recipients are two");
    for (status, enhanced) in
        [("5.0.0", ""), ("2.1.5", ""), ("nonsense", ""), ("4.2.2", "4.2.2"), ("5.2.2 (x)", "5.2.2")]
    {
        let text = format!("Diagnostic-Code: SMTP;550 No\r\nStatus: {status}\r\n");
        assert_eq!(only(&text), Some(reply(550, enhanced, "")), "{status}");
    }
}

#[test]
fn replies_at_the_beginning_of_a_line_are_read() {
    let list = [(2, 452, "4.5.3", ""), (1, 550, "5.1.1", ""), (1, 552, "", "")];
    assert_eq!(replies(&fixture("session.txt")), wanted(&list));
    for (text, wanted) in [
        ("552", Some(reply(552, "", ""))),
        ("552\r\n", Some(reply(552, "", ""))),
        ("550-a\n550-b\n550 c\n", Some(reply(550, "", ""))),
        ("550-5.1.1 broken off\n", Some(reply(550, "5.1.1", ""))),
        ("550-broken off\n", None),
        ("550-broken off\nhello\n", None),
        ("550 5.1.1 folded\n   into two\n", Some(reply(550, "5.1.1", ""))),
        ("579 5.1.1 odd second digit\n", Some(reply(579, "5.1.1", ""))),
    ] {
        assert_eq!(only(text), wanted, "{text:?}");
    }
}

#[test]
fn no_address_id_size_port_or_date_is_taken_for_a_reply() {
    let log = fixture("nothing.log");
    let run = fed(&["explain", "-"], &log);
    assert_eq!((run.code, run.out.as_str()), (1, ""), "{run:?}");
    assert_eq!(run.err, "error: no reply found on standard input\n");
    for line in String::from_utf8(log).unwrap().lines().filter(|line| !line.starts_with(' ')) {
        assert_eq!(only(line), None, "{line}");
    }
}

#[test]
fn an_input_without_a_reply_ends_with_1() {
    for input in [&b""[..], b"\n\n", b"hello\n", b"\0\0\0", b"\xff\xfe"] {
        let run = fed(&["explain", "-"], input);
        assert_eq!((run.code, run.out.as_str()), (1, ""), "{input:?}");
        assert_eq!(run.err, "error: no reply found on standard input\n");
        let run = fed(&["explain", "-", "--json"], input);
        assert_eq!((run.code, run.json()["replies"].clone()), (1, serde_json::json!([])), "{input:?}");
    }
}

#[test]
fn each_reply_has_its_number_an_example_and_the_short_answer_in_every_language() {
    let log = fixture("postfix.log");
    for locale in locales::ALL.iter().copied() {
        for width in [30, 60, 80] {
            let set = ["explain", "-", "--locale", locale.language.tag, "--width", &width.to_string()];
            let out = fed(&set, &log).out;
            let heads: Vec<&str> = out.lines().filter(|line| line.contains(" × ")).collect();
            assert_eq!(heads.len(), 10, "one each: {heads:?}");
            let times: Vec<u64> = heads.iter().map(|line| line.split(' ').next().unwrap().parse().unwrap()).collect();
            assert!(times.is_sorted_by(|one, other| one >= other), "the most frequent first: {times:?}");
            for line in &heads {
                assert!(line.width() <= width, "an example is one line: {line}");
            }
            let (label, colon) = (locale.text(Phrase::FactAdvice), locale.language.colon);
            let is_advice =
                |line: &&str| [colon.trim_end(), "  "].iter().any(|end| line.starts_with(&format!("{label}{end}")));
            assert_eq!(out.lines().filter(is_advice).count(), 10, "{locale:?}: {out}");
            let brief = fed(
                &["explain", "452", "4.2.2", "--command", "RCPT", "--brief", "--locale", set[3], set[4], set[5]],
                b"",
            )
            .out;
            assert!(out.contains(&brief), "{locale:?}: {brief}");
        }
    }
}

#[test]
fn a_command_that_is_given_holds_where_the_log_tells_none() {
    let input =
        b"552 5.5.3 Too many\n\nx host mx[192.0.2.1] said: 552 5.5.3 Too many (in reply to end of DATA command)\n";
    let run = fed(&["explain", "-", "--json", "--command", "RCPT"], input);
    assert_eq!(counted(&run.json()), wanted(&[(1, 552, "5.5.3", "RCPT"), (1, 552, "5.5.3", "end-of-data")]));
}

#[test]
fn what_a_server_says_cannot_take_over_the_terminal() {
    let input = "550 5.1.1 \u{1b}[2J\u{1b}]0;owned\u{7} \u{9b}31m \u{202e}evil\u{2066} end\n";
    for json in [&[][..], &["--json"]] {
        let mut child = command([&["explain", "-"], json].concat());
        let mut child = child.env("CLICOLOR_FORCE", "1").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let run: Run = child.wait_with_output().unwrap().into();
        let harmless = run.out.replace("\u{1b}[0m", "").replace("\u{1b}[1m", "");
        for evil in ["\u{1b}[2J", "\u{1b}]", "\u{7}", "\u{9b}", "\u{202e}", "\u{2066}"] {
            assert!(!harmless.contains(evil), "{evil:?}: {harmless:?}");
        }
        assert!(harmless.contains("owned 31m evil end"), "{harmless}");
    }
}

#[test]
fn whatever_goes_in_memory_and_output_are_bounded() {
    let mut input = Vec::new();
    for number in 0..6_000 {
        writeln!(input, "550 5.{}.{} x", number / 1_000 + 1, number % 1_000).unwrap();
    }
    let run = fed(&["explain", "-", "--json"], &input);
    let counted = counted(&run.json());
    assert_eq!(counted.len(), 4_097, "those beyond the limit are one");
    assert_eq!(counted.iter().map(|counted| counted.0).sum::<u64>(), 6_000, "all are counted");
    assert_eq!(counted[0], (6_000 - 4_096, 550, None, None));
    assert!(run.err.starts_with("note: there are too many distinct replies"), "{}", run.err);
    // A line without end, and a header that is continued for ever.
    let mut long = b"550 5.1.1 ".to_vec();
    long.resize(40_000_000, b'x');
    assert_eq!(replies(&long), wanted(&[(1, 550, "5.1.1", "")]));
    let folded = format!("Diagnostic-Code: smtp; 550 5.1.1 no\n{}\n552 5.2.2 Full\n", " x\n".repeat(200_000));
    assert_eq!(replies(folded.as_bytes()), wanted(&[(1, 550, "5.1.1", ""), (1, 552, "5.2.2", "")]));
    let open = "550-5.1.1 and so on\n".repeat(100_000) + "550 5.1.1 end\n";
    assert_eq!(replies(open.as_bytes()), wanted(&[(1, 550, "5.1.1", "")]));
}

#[cfg(target_os = "linux")]
#[test]
fn what_never_ends_is_read_in_little_memory() {
    let inputs: [&dyn Fn() -> Vec<u8>; 3] = [
        &|| b"x".repeat(64 << 20),
        &|| [&b"Diagnostic-Code: smtp; 550 5.1.1 no\n"[..], &b" 0123456789\n".repeat(6 << 20)].concat(),
        &|| b"550-5.1.1 and so on\n".repeat(3 << 20),
    ];
    for (position, input) in inputs.into_iter().enumerate() {
        // The command may take 32 MiB in all.
        let script = "ulimit -v 32768; exec \"$0\" explain - --json";
        let mut child = std::process::Command::new("sh")
            .args(["-c", script])
            .arg(command::executable())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut pipe = child.stdin.take().unwrap();
        let input = input();
        let writer = std::thread::spawn(move || pipe.write_all(&input));
        let run: Run = child.wait_with_output().unwrap().into();
        assert!(writer.join().unwrap().is_ok(), "{position}: {run:?}");
        assert_eq!(run.code, i32::from(position == 0), "{position}: {run:?}");
    }
}

#[cfg(unix)]
#[test]
fn what_cannot_be_read_is_told() {
    let folder = std::fs::File::open(root()).unwrap();
    let run: Run = command(["explain", "-"]).stdin(folder).output().unwrap().into();
    assert_eq!(run.code, 2);
    assert!(run.err.starts_with("error: cannot read standard input: "), "{}", run.err);
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut input = Vec::new();
    for number in 0..4_000 {
        writeln!(input, "550 5.{}.{} x", number / 1_000 + 1, number % 1_000).unwrap();
    }
    let mut child =
        command(["explain", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    child.stdin.take().unwrap().write_all(&input).unwrap();
    let run: Run = child.wait_with_output().unwrap().into();
    assert_eq!((run.code, run.err.as_str()), (0, ""));
}

/// Lines that look like those of a log, cut and mixed at random.
fn nearly() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just("SMTP error from remote mail server after ".to_owned()),
        Just("RCPT TO:<a@example.org>: ".to_owned()),
        Just("host mx[192.0.2.1] said: ".to_owned()),
        Just(" (in reply to RCPT TO command)".to_owned()),
        Just("NOQUEUE: reject: RCPT from x[192.0.2.1]: ".to_owned()),
        Just("Diagnostic-Code: smtp; ".to_owned()),
        Just("Status: ".to_owned()),
        Just(" refused to talk to me: ".to_owned()),
        Just(" rejected RCPT <".to_owned()),
        Just("\n".to_owned()),
        Just("\n ".to_owned()),
        Just("\\n".to_owned()),
        "[2-6][0-9]{2}[ -]([245]\\.[0-9]\\.[0-9] )?",
        "\\PC{0,4}",
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat().into_bytes())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_bytes_give_an_answer_or_the_news_that_there_is_none(
        input in prop_oneof![proptest::collection::vec(any::<u8>(), 0..2_000), nearly()],
        json in any::<bool>(),
    ) {
        let arguments: &[&str] = if json { &["explain", "-", "--json"] } else { &["explain", "-"] };
        let run = fed(arguments, &input);
        prop_assert!([0, 1].contains(&run.code), "{:?}", run);
        prop_assert_eq!(run.code == 1, run.err.contains("error: no reply found on standard input"));
        if json {
            prop_assert_eq!(run.code == 0, !counted(&run.json()).is_empty());
        } else {
            prop_assert!(!run.out.contains(['\u{1b}', '\0']), "nothing of the input moves the cursor");
        }
    }
}
