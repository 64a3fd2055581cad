//! What a program stores of a reply is read back as it was, under ids that never change, and what cannot be is refused.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use catalogue::ClassBasis;
use replybook::{
    Actor, Address, Advice, EnhancedCode, EnumeratedCode, Evidence, Fate, NextHost, ReplyCode, Scope, Standing,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{from_str, to_string};
use std::fmt::Debug;

fn there_and_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, wanted: &str) {
    assert_eq!(to_string(value).unwrap(), wanted);
    assert_eq!(&from_str::<T>(wanted).unwrap(), value);
}

#[test]
fn codes_are_a_number_and_a_text() {
    there_and_back(&ReplyCode::of::<552>(), "552");
    there_and_back(&EnhancedCode::of::<5, 7, 606>(), "\"5.7.606\"");
    there_and_back(&EnumeratedCode::of::<7, 26>(), "\"X.7.26\"");
    for wrong in ["199", "600", "-552", "\"552\"", "null"] {
        let error = from_str::<ReplyCode>(wrong).expect_err(wrong).to_string();
        assert!(error.contains("200 to 599") || error.contains("u16"), "{wrong}: {error}");
    }
    for wrong in ["\"3.1.1\"", "\"5.1\"", "5.1", "\"05.1.1\""] {
        let error = from_str::<EnhancedCode>(wrong).expect_err(wrong).to_string();
        assert!(error.contains("enhanced status code"), "{wrong}: {error}");
    }
    for wrong in ["\"5.1.1\"", "\"x.1.1\"", "\"X.1\"", "\"X.01.1\"", "7.26"] {
        let error = from_str::<EnumeratedCode>(wrong).expect_err(wrong).to_string();
        assert!(error.contains("enumerated status code"), "{wrong}: {error}");
    }
}

#[test]
fn values_of_a_vocabulary_are_their_ids() {
    macro_rules! all {
        ($($name:ident),+) => {$(
            for value in $name::ALL {
                there_and_back(value, &format!("{:?}", value.id()));
                assert_eq!($name::from_id(value.id()), Some(*value));
                assert_eq!(value.to_string(), value.id());
            }
            assert!(from_str::<$name>("\"nothing of the kind\"").is_err());
        )+};
    }
    all!(Actor, Address, Advice, ClassBasis, Evidence, Fate, NextHost, Scope, Standing);
    there_and_back(&Advice::ChangeThenResend, "\"change-then-resend\"");
}
