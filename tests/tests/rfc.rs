//! The spec against tables made from the texts of the RFCs, read for this test and not from the spec.
//!
//! Where the spec departs from them on purpose, it stands in a list with its reason. The list holds nothing else: a
//! departure that is gone has to be taken out, so it can only shrink.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};
use tests::spec::{Entry, Family, items, strings, text};
use tests::{Code, Spec, spec_folder};

fn smtp() -> Family {
    let spec = Spec::load(&spec_folder()).unwrap();
    spec.families.into_iter().find(|family| family.id == "smtp").expect("the reply codes")
}

/// RFC 5321 §4.2.3, with the two codes that RFC 7504 §5.1 adds: each code with its text.
const REPLY_TEXTS: [(u64, &str); 26] = [
    (211, "System status, or system help reply"),
    (214, "Help message"),
    (220, "<domain> Service ready"),
    (221, "<domain> Service closing transmission channel"),
    (250, "Requested mail action okay, completed"),
    (251, "User not local; will forward to <forward-path>"),
    (252, "Cannot VRFY user, but will accept message and attempt delivery"),
    (354, "Start mail input; end with <CRLF>.<CRLF>"),
    (421, "<domain> Service not available, closing transmission channel"),
    (450, "Requested mail action not taken: mailbox unavailable"),
    (451, "Requested action aborted: local error in processing"),
    (452, "Requested action not taken: insufficient system storage"),
    (455, "Server unable to accommodate parameters"),
    (500, "Syntax error, command unrecognized"),
    (501, "Syntax error in parameters or arguments"),
    (502, "Command not implemented"),
    (503, "Bad sequence of commands"),
    (504, "Command parameter not implemented"),
    (521, "Host does not accept mail"),
    (550, "Requested action not taken: mailbox unavailable"),
    (551, "User not local; please try <forward-path>"),
    (552, "Requested mail action aborted: exceeded storage allocation"),
    (553, "Requested action not taken: mailbox name not allowed"),
    (554, "Transaction failed"),
    (555, "MAIL FROM/RCPT TO parameters not recognized or not implemented"),
    (556, "Domain does not accept mail"),
];

/// RFC 4954 §6: the codes of the authentication extension with their enhanced codes.
const AUTHENTICATION: [(u64, &str); 7] =
    [(235, "2.7.0"), (432, "4.7.12"), (454, "4.7.0"), (534, "5.7.9"), (535, "5.7.8"), (530, "5.7.0"), (538, "5.7.11")];

/// Which command is answered with which codes.
const ANSWERS: [(&str, &[u64]); 15] = [
    // RFC 5321 §4.3.2, with 521 at the greeting and 556 at RCPT as RFC 7504 §5.1 adds them.
    ("greeting", &[220, 521, 554]),
    ("EHLO", &[250, 502, 504, 550]),
    ("HELO", &[250, 502, 504, 550]),
    ("MAIL", &[250, 451, 452, 455, 503, 550, 552, 553, 555]),
    ("RCPT", &[250, 251, 450, 451, 452, 455, 503, 550, 551, 552, 553, 555, 556]),
    ("DATA", &[354, 503, 554]),
    ("end-of-data", &[250, 450, 451, 452, 550, 552, 554]),
    ("RSET", &[250]),
    ("VRFY", &[250, 251, 252, 502, 504, 550, 551, 553]),
    ("EXPN", &[250, 252, 502, 504, 550]),
    ("HELP", &[211, 214, 502, 504]),
    ("NOOP", &[250]),
    ("QUIT", &[221]),
    // RFC 4954 §4 and §6.
    ("AUTH", &[235, 334, 432, 454, 503, 504, 534, 535, 538]),
    // RFC 3207 §4.
    ("STARTTLS", &[220, 454]),
];

/// RFC 5321 §4.3.2: what any command can be answered with.
const ANY: [u64; 3] = [421, 500, 501];

/// Codes that answer every command but a few, from the point of a session at which the text says so.
const EXCEPTING: [(u64, &[&str], &str); 4] = [
    (530, &["AUTH", "EHLO", "HELO", "NOOP", "RSET", "QUIT"], "RFC 4954 §6"),
    (530, &["NOOP", "EHLO", "STARTTLS", "QUIT"], "RFC 3207 §4"),
    (554, &["QUIT"], "RFC 3207 §4.1"),
    (521, &["QUIT"], "RFC 7504 §3"),
];

/// A code and commands in which the spec departs from the tables, and why.
struct Departure {
    code: u64,
    commands: &'static [&'static str],
    /// Whether the spec has what the tables lack, or lacks what they have.
    is_added: bool,
    reason: &'static str,
}

const fn added(code: u64, commands: &'static [&'static str], reason: &'static str) -> Departure {
    Departure { code, commands, is_added: true, reason }
}

const fn left_out(code: u64, commands: &'static [&'static str], reason: &'static str) -> Departure {
    Departure { code, commands, is_added: false, reason }
}

/// Where the spec departs from the tables on purpose.
const DEPARTURES: &[Departure] = &[
    added(251, &["EXPN"], "RFC 5321 §3.5.3 names EXPN with VRFY; its §4.3.2 forgets it"),
    added(355, &["MAIL"], "RFC 1845 §3: the offset at which an interrupted transaction goes on"),
    added(
        421,
        &["greeting", "end-of-data"],
        "RFC 821 §4.3 has it at the greeting; after the data as at any command: RFC 5321 §4.3.2",
    ),
    added(
        432,
        &["end-of-data"],
        "throttling: Microsoft 365: SMTP authenticated submission, as seen in fastapi-mail: issue 75 and \
         timeoff-management: issue 308",
    ),
    added(450, &["EHLO", "HELO"], "greylisting by name: RFC 6647 §2.2"),
    added(450, &["MAIL"], "greylisting by envelope: RFC 6647 §2.3; priorities: RFC 6710 §4.1"),
    added(450, &["DATA"], "greylisting before the data: RFC 6647 §2.5"),
    added(450, &["AUTH"], "a limit of logins: Postfix: smtpd.c"),
    added(451, &["greeting", "EHLO", "HELO", "VRFY"], "an access rule that cannot be decided: Exim: smtp_in.c"),
    added(451, &["DATA"], "RFC 821 §4.3 and RFC 2821 §4.3.2 list it, RFC 5321 gives no reason why not"),
    added(452, &["DATA"], "RFC 1870 §6.2: the declared size may be judged at DATA"),
    added(552, &["DATA"], "RFC 1870 §6.2: the declared size may be judged at DATA"),
    added(454, &["RCPT"], "relaying put off: Postfix: postconf(5) and Postfix: smtpd_check.c"),
    added(500, &["end-of-data"], "a line of the message that is too long: RFC 5321 §4.5.3.1.9"),
    added(
        501,
        &["end-of-data"],
        "the last reply to DATA, which can be answered so like any command (RFC 5321 §4.3.2); at submission: RFC 6409 §6.3",
    ),
    added(502, &["MAIL", "RCPT", "DATA"], "RFC 2645 §5.4: a server for on-demand relay has four commands"),
    added(502, &["RSET", "NOOP"], "RFC 2645 §5.4, and Sendmail: srvrsmtp.c; RFC 5321 demands both commands"),
    added(502, &["STARTTLS", "AUTH"], "RFC 5321 §4.2.4: known and not implemented, as Postfix: smtpd.c has it"),
    added(
        503,
        &["EHLO", "HELO", "STARTTLS"],
        "RFC 5321 §3.1 after a greeting with 554, and out of order in OpenSMTPD: smtp_session.c, Exim: smtp_in.c and \
         Sendmail: srvrsmtp.c",
    ),
    added(503, &["VRFY", "EXPN"], "RFC 5321 §3.1 after a greeting with 554, and Sendmail: srvrsmtp.c"),
    added(503, &["RSET", "HELP", "NOOP"], "RFC 5321 §3.1 after a greeting with 554"),
    added(504, &["MAIL"], "a conversion that the server cannot do: RFC 4141 §4.2"),
    added(504, &["RCPT"], "a conversion that the server cannot do: RFC 4141 §5.2"),
    added(550, &["greeting"], "a client refused as such: Exim: globals.c"),
    added(
        550,
        &["DATA"],
        "a submission that is not allowed: RFC 6409 §6.3; a mailbox with a new owner: RFC 7293 §5.1.1",
    ),
    added(551, &["EXPN"], "RFC 5321 §3.5.3 names EXPN with VRFY; its §4.3.2 forgets it"),
    left_out(521, &["AUTH", "STARTTLS"], "a host that never takes mail offers no extensions"),
    left_out(530, &["STARTTLS"], "RFC 3207 §4 excepts it: without it, no client could log in safely"),
];

/// The number of departures may be lowered, and not raised.
const MOST_DEPARTURES: usize = 43;

/// The number that an entry's code is.
fn number(entry: &Entry) -> u64 {
    match entry.code {
        Code::Number(number) => number,
        code @ Code::Status(..) => panic!("{code} is no reply code"),
    }
}

fn entry(family: &Family, code: u64) -> &Entry {
    family.entry(code).unwrap_or_else(|| panic!("there is no entry {code}"))
}

#[test]
fn every_code_of_the_lists_is_there_with_its_text() {
    let family = smtp();
    let mut failures = Vec::new();
    for (code, wanted) in REPLY_TEXTS {
        let fact = &entry(&family, code).value["reply_text"];
        let standing = &entry(&family, code).value["standing"]["value"];
        if text(fact, "value") != wanted {
            failures.push(format!("{code}: the text is {wanted:?}, not {:?}", text(fact, "value")));
        }
        if standing != "standard" {
            failures.push(format!("{code}: a standard code, not {standing}"));
        }
    }
    let known: BTreeSet<u64> = REPLY_TEXTS.iter().map(|(code, _)| *code).collect();
    for entry in &family.entries {
        if entry.value["standing"]["value"] == "standard" && !known.contains(&number(entry)) {
            failures.push(format!("{}: no standard code", entry.code));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn the_codes_of_authentication_have_their_enhanced_codes() {
    let family = smtp();
    let lacking = AUTHENTICATION.iter().filter(|(code, enhanced)| {
        let mut codes = items(&entry(&family, *code).value["registered"]);
        !codes.any(|known| text(known, "code") == *enhanced && strings(&known["sources"]).any(|at| at == "rfc4954#6"))
    });
    let lacking: Vec<_> = lacking.collect();
    assert!(lacking.is_empty(), "without RFC 4954 §6 as their source: {lacking:?}");
}

/// The pairs of a command of the tables and a code that the spec answers it with.
fn answered(family: &Family) -> BTreeSet<(&str, u64)> {
    let commands = ANSWERS.iter().map(|(command, _)| *command);
    let pairs = commands.flat_map(|command| family.entries.iter().map(move |entry| (command, entry)));
    let answers = |command: &str, entry: &Entry| {
        // That of the few which may answer any command is a rule of its own.
        let is_any = || family.is_every_of(entry) && family.is_command(command) && ANY.contains(&number(entry));
        entry.commands().any(|id| id == command) || is_any()
    };
    pairs.filter(|(command, entry)| answers(command, entry)).map(|(command, entry)| (command, number(entry))).collect()
}

/// What the tables and the rules of exceptions want, as pairs of a command and a code.
fn wanted() -> BTreeSet<(&'static str, u64)> {
    let mut wanted = BTreeSet::new();
    for (command, codes) in ANSWERS {
        let is_command = command != "greeting" && command != "end-of-data";
        wanted.extend(codes.iter().chain(ANY.iter().filter(|_| is_command)).map(|code| (command, *code)));
        let excepting = EXCEPTING.iter().filter(|(_, excepted, _)| is_command && !excepted.contains(&command));
        wanted.extend(excepting.map(|(code, ..)| (command, *code)));
    }
    wanted
}

#[test]
fn each_command_is_answered_with_the_codes_of_the_tables() {
    let family = smtp();
    let (found, wanted) = (answered(&family), wanted());
    let mut failures = Vec::new();
    let mut departed: BTreeMap<(&str, u64, bool), &str> = BTreeMap::new();
    for Departure { code, commands, is_added, reason } in DEPARTURES {
        for command in *commands {
            if departed.insert((command, *code, *is_added), reason).is_some() {
                failures.push(format!("{code} at {command} is listed a second time"));
            }
        }
    }
    let added = found.difference(&wanted).map(|pair| (pair, true));
    for ((command, code), is_added) in added.chain(wanted.difference(&found).map(|pair| (pair, false))) {
        if departed.remove(&(*command, *code, is_added)).is_none() {
            let how = if is_added { "answers" } else { "does not answer" };
            failures.push(format!("{code} {how} {command}; the tables differ, and no reason explains it"));
        }
    }
    failures.extend(departed.keys().map(|(command, code, _)| {
        format!("{code} at {command} departs from nothing any more: take it out of the list")
    }));
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn a_departure_gives_the_reason_that_the_spec_gives() {
    let spec = Spec::load(&spec_folder()).unwrap();
    let family = smtp();
    let mut failures = Vec::new();
    for Departure { code, commands, reason, .. } in DEPARTURES.iter().filter(|departure| departure.is_added) {
        for answer in entry(&family, *code).answers() {
            if !strings(&answer["commands"]).any(|command| commands.contains(&command)) {
                continue;
            }
            let cited = strings(&answer["sources"]).map(|source| source.split('#').next().unwrap());
            let labels = cited.filter_map(|id| spec.documents.iter().find(|document| document["id"] == id));
            for label in labels.map(|document| text(document, "label")) {
                if !reason.contains(label) {
                    failures.push(format!("{code} at {commands:?}: the spec cites {label}, the reason does not"));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    let count: usize = DEPARTURES.iter().map(|departure| departure.commands.len()).sum();
    assert_eq!(count, MOST_DEPARTURES, "lower the number with the list, and never raise it");
}

#[test]
fn what_any_command_can_be_answered_with_is_marked_so() {
    let family = smtp();
    for code in ANY {
        assert!(family.is_every_of(entry(&family, code)), "{code} answers any command");
    }
}
