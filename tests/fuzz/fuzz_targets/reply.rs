//! Bytes in, no panic, every byte accounted for: the parser of replies.

#![no_main]

use libfuzzer_sys::fuzz_target;
use replybook::{Reply, decide};

fuzz_target!(|bytes: &[u8]| {
    let strict = Reply::parse_strict(bytes);
    match Reply::parse(bytes) {
        Ok(reply) => {
            let all: Vec<u8> = reply.lines().flat_map(|line| line.as_bytes().iter().copied()).collect();
            assert_eq!(all, bytes, "every byte is in a line");
            assert_eq!(reply.lines().last().map(|line| line.code()), Some(reply.code()), "the last line decides");
            assert!(!reply.to_string().contains(['\r', '\n']), "a line for a log is one line");
            let _ = decide(reply.code(), reply.enhanced(), None);
        }
        Err(error) => {
            assert!(error.offset() <= bytes.len(), "the place is in the reply");
            assert!(strict.is_err(), "what cannot be read is not allowed either");
        }
    }
});
