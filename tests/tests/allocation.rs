//! A program that parses a reply, decides, and writes a page into something of its own allocates nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use allocation_counter::measure;
use replybook::{EnhancedCode, Locale, Reply, ReplyCode, decide, enhanced, locales, smtp};
use std::fmt::{self, Write as _};

/// Takes text and counts it.
#[derive(Default)]
struct Count(usize);

impl fmt::Write for Count {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

#[test]
fn parsing_and_deciding_allocate_nothing() {
    let allocated = measure(|| {
        let reply = Reply::parse(b"550-5.1.1 No such mailbox:\r\n550 5.1.1 <anna@example.org>\r\n").unwrap();
        assert_eq!(reply.lines().count(), 2);
        let decision = decide(reply.code(), reply.enhanced(), Some(smtp::commands::RCPT));
        assert!(decision.actors().count() > 0 && decision.cause.is_some());
        let mut count = Count::default();
        write!(count, "{reply} {reply:?}").unwrap();
    });
    assert_eq!(allocated.count_total, 0);
}

#[test]
fn writing_pages_and_comparisons_allocates_nothing() {
    let mut count = Count::default();
    let allocated = measure(|| {
        for locale in locales::ALL.iter().copied() {
            for code in [220, 354, 450, 552, 422, 599].into_iter().filter_map(ReplyCode::new) {
                write!(count, "{}", replybook::explain(code, locale)).unwrap();
                write!(count, "{}", replybook::compare(code, smtp::MAILBOX_UNAVAILABLE, locale)).unwrap();
            }
            write!(count, "{}", replybook::explain(enhanced::MAILBOX_FULL, locale)).unwrap();
            for code in [(2, 1, 5), (4, 2, 2), (5, 2, 2), (5, 7, 26), (5, 7, 606)] {
                let Some(code) = EnhancedCode::new(code.0, code.1, code.2) else { continue };
                write!(count, "{}", replybook::explain(code, locale)).unwrap();
                write!(count, "{}", replybook::compare(code, EnhancedCode::of::<5, 7, 1>(), locale)).unwrap();
            }
        }
    });
    assert!(count.0 > 100_000, "pages were written: {} bytes", count.0);
    assert_eq!(allocated.count_total, 0);
}

#[test]
fn choosing_a_language_allocates_nothing() {
    let allocated = measure(|| {
        let locale = Locale::negotiate("fy, zh-TW;q=0.9, de-AT;q=0.8, *;q=0.1", locales::ALL);
        assert_eq!(locale.map(|locale| locale.language.tag), Some("de"));
    });
    assert_eq!(allocated.count_total, 0);
}

#[test]
fn the_counter_counts() {
    assert!(measure(|| drop(vec![1, 2, 3])).count_total > 0);
}
