//! lettre sends to a server of the test's own, and its errors are explained in German with the right advice.

#![deny(warnings)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use lettre::{Message, SmtpTransport, Transport};
use mail_client::{of_lettre, of_smtp_proto};
use replybook::{Advice, Reason};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::thread;

/// A server for one session: it answers each command with what the script has for it, or with success.
struct Server {
    port: u16,
    thread: thread::JoinHandle<()>,
}

impl Server {
    fn start(script: &'static [(&'static str, &'static str)]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let answer = |command: &str, usual: &'static str| {
            script.iter().find(|(wanted, _)| command.starts_with(wanted)).map_or(usual, |(_, answer)| answer)
        };
        let thread = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
            let mut say = |text: &str| stream.write_all(text.as_bytes()).is_ok();
            say(answer("greeting", "220 mail.example.org\r\n"));
            while let Some(line) = lines.next() {
                let usual = match line.get(..4).unwrap_or_default() {
                    "EHLO" => "250-mail.example.org\r\n250 8BITMIME\r\n",
                    "DATA" => "354 Go ahead\r\n",
                    "QUIT" => "221 Bye\r\n",
                    _ => "250 OK\r\n",
                };
                let said = answer(&line, usual);
                if !say(said) || line.starts_with("QUIT") {
                    return;
                }
                if said.starts_with("354") {
                    lines.by_ref().take_while(|line| line != ".").for_each(drop);
                    say(answer(".", "250 2.6.0 Queued\r\n"));
                }
            }
        });
        Self { port, thread }
    }

    fn send(self) -> Result<(), lettre::transport::smtp::Error> {
        let message = Message::builder()
            .from("anna@example.com".parse().unwrap())
            .to("ben@example.org".parse().unwrap())
            .subject("Hallo")
            .body("Guten Tag".to_owned())
            .unwrap();
        let transport = SmtpTransport::builder_dangerous("127.0.0.1").port(self.port).build();
        let sent = transport.send(&message).map(drop);
        drop(transport);
        self.thread.join().unwrap();
        sent
    }
}

#[test]
fn a_message_that_is_accepted_is_no_error() {
    Server::start(&[]).send().unwrap();
}

#[test]
fn an_error_is_explained_in_german_with_the_right_advice() {
    type Case = (&'static [(&'static str, &'static str)], u16, Option<&'static str>, Advice, &'static str);
    let cases: [Case; 5] = [
        (&[("RCPT", "550 5.1.1 No such user\r\n")], 550, Some("5.1.1"), Advice::DoNotRetry, "Postfach"),
        (
            &[("RCPT", "452-4.2.2 The mailbox\r\n452 4.2.2 is full\r\n")],
            452,
            Some("4.2.2"),
            Advice::RetryLater,
            "Platz",
        ),
        (&[("MAIL", "530 5.7.0 Log in first\r\n")], 530, Some("5.7.0"), Advice::ChangeThenResend, "an"),
        (&[(".", "550 5.7.1 Spam\r\n")], 550, Some("5.7.1"), Advice::DoNotRetry, "Nachricht"),
        (&[("greeting", "421 Too many connections\r\n")], 421, None, Advice::RetryLater, "später"),
    ];
    for (script, code, enhanced, advice, word) in cases {
        let error = Server::start(script).send().expect_err("the server refuses");
        let answer = of_lettre(&error).unwrap_or_else(|| panic!("no reply in {error:?}"));
        assert_eq!(answer.code.number(), code, "{error:?}");
        assert_eq!(answer.enhanced.map(|code| code.to_string()).as_deref(), enhanced, "{error:?}");
        assert_eq!(answer.decision().advice.value, advice, "{error:?}");
        let sentence = answer.sentence().unwrap();
        assert!(sentence.contains(word), "{code}: {sentence}");
    }
}

#[test]
fn a_server_that_is_not_there_sends_no_reply() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let transport = SmtpTransport::builder_dangerous("127.0.0.1").port(port).build();
    assert!(transport.test_connection().is_err_and(|error| of_lettre(&error).is_none()));
}

#[test]
fn a_response_of_smtp_proto_is_explained_like_any_other() {
    let response = smtp_proto::Response::new(552, 5, 2, 2, "Mailbox full");
    let answer = of_smtp_proto(&response).unwrap();
    assert_eq!(answer.enhanced.unwrap().to_string(), "5.2.2");
    assert_eq!(answer.decision().advice.value, Advice::DoNotRetry);
    assert_eq!(answer.decision().reason, Reason::Cause);
    let without = smtp_proto::Response::new(250, 0, 0, 0, "OK");
    assert_eq!(of_smtp_proto(&without).unwrap().enhanced, None);
}

#[test]
fn the_adapters_that_the_readme_shows_are_those_that_are_compiled() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("../../../generated/README.md")).unwrap();
    let source = std::fs::read_to_string(root.join("src/lib.rs")).unwrap();
    let shown: Vec<&str> =
        readme.split("```rust,ignore\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert_eq!(shown.len(), 2, "an adapter for each of the two crates");
    for adapter in shown {
        assert!(source.contains(adapter), "the source has another text than the README shows:\n{adapter}");
    }
}
