//! Codes and their keys: what is read is written the same way, the order is that of the parts, and what is no code is
//! refused. Held for any code there can be, in the catalogue or not.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use catalogue::{Key, KeyForm};
use proptest::prelude::*;
use replybook::{EnhancedCode, EnumeratedCode, ReplyCode};

fn class() -> impl Strategy<Value = u8> {
    prop::sample::select(vec![2_u8, 4, 5])
}

/// Subject or detail, near the limits more often than not.
fn part() -> impl Strategy<Value = u16> {
    prop_oneof![0..=999_u16, prop::sample::select(vec![0, 1, 9, 10, 99, 100, 998, 999])]
}

fn enhanced() -> impl Strategy<Value = EnhancedCode> {
    (class(), part(), part()).prop_map(|(class, subject, detail)| EnhancedCode::new(class, subject, detail).unwrap())
}

/// Texts that look like a code, more or less.
fn nearly() -> impl Strategy<Value = String> {
    "[X2450-9x]{0,2}\\.?[0-9]{0,4}\\.?[0-9]{0,4}|[X2-6]\\.[0-9]{1,4}\\.[0-9]{1,4}|[0-9]{1,4}|\\PC{0,9}"
}

proptest! {
    #[test]
    fn an_enhanced_code_is_read_as_it_is_written(class in class(), subject in part(), detail in part()) {
        let code = EnhancedCode::new(class, subject, detail).unwrap();
        let text = format!("{class}.{subject}.{detail}");
        prop_assert_eq!(code.to_string(), text.clone());
        prop_assert_eq!(code.text().to_string(), text.clone());
        prop_assert_eq!(text.parse::<EnhancedCode>(), Ok(code));
        prop_assert_eq!((code.class(), code.subject(), code.detail()), (class, subject, detail));
        prop_assert!(text.parse::<EnumeratedCode>().is_err(), "its class is not open");

        let open = code.enumerated();
        prop_assert_eq!(open.to_string(), format!("X.{subject}.{detail}"));
        prop_assert_eq!(open.to_string().parse::<EnumeratedCode>(), Ok(open));
        prop_assert_eq!((open.subject(), open.detail()), (subject, detail));
        prop_assert_eq!(open.in_class(class), Some(code));
        prop_assert_eq!(EnumeratedCode::new(subject, detail), Some(open));
        prop_assert!(open.to_string().parse::<EnhancedCode>().is_err(), "its class is open");
    }

    #[test]
    fn the_key_of_a_code_is_written_as_the_code_and_leads_back(code in enhanced()) {
        let (form, key, open) = (KeyForm::EnhancedCode, Key::from(code), Key::from(code.enumerated()));
        prop_assert_eq!(form.text(key).to_string(), code.to_string());
        prop_assert_eq!(form.text(open).to_string(), code.enumerated().to_string());
        for key in [key, open] {
            prop_assert_eq!(form.parse(form.text(key).as_str()), Some(key));
            prop_assert_eq!(form.key(key.number()), Some(key));
            prop_assert_eq!(form.general(key), open);
            prop_assert_eq!(form.in_class(key, code.class()), Key::from(code));
            prop_assert_eq!(form.category(key), Some(code.subject()));
        }
        prop_assert_eq!(form.class(key), Some(code.class()));
        prop_assert_eq!(form.class(open), None);
    }

    #[test]
    fn the_order_of_codes_is_that_of_their_parts_and_of_their_keys(one in enhanced(), other in enhanced()) {
        let parts = |code: EnhancedCode| (code.class(), code.subject(), code.detail());
        prop_assert_eq!(one.cmp(&other), parts(one).cmp(&parts(other)));
        prop_assert_eq!(one.cmp(&other), Key::from(one).cmp(&Key::from(other)));
        let open = (one.enumerated(), other.enumerated());
        prop_assert_eq!(open.0.cmp(&open.1), Key::from(open.0).cmp(&Key::from(open.1)));
        prop_assert!(Key::from(open.0) < Key::from(one), "what leaves its class open comes first");
    }

    #[test]
    fn a_key_of_any_form_is_read_as_it_is_written(number in prop_oneof![0..7_000_000_u32, any::<u32>()]) {
        for form in KeyForm::ALL {
            let Some(key) = form.key(number) else { continue };
            prop_assert_eq!(key.number(), number);
            prop_assert_eq!(form.parse(form.text(key).as_str()), Some(key), "{}", form.id());
            let general = form.general(key);
            prop_assert_eq!(form.general(general), general);
            prop_assert_eq!(form.key(general.number()), Some(general));
            if let Some(class) = form.class(key) {
                prop_assert_eq!(form.in_class(general, class), key);
            }
        }
    }

    #[test]
    fn whatever_is_read_as_a_code_is_written_the_same(text in nearly()) {
        for form in KeyForm::ALL {
            if let Some(key) = form.parse(&text) {
                prop_assert_eq!(form.text(key).to_string(), text.clone(), "{}", form.id());
            }
        }
        let enhanced = text.parse::<EnhancedCode>().map(Key::from).or(text.parse::<EnumeratedCode>().map(Key::from));
        prop_assert_eq!(enhanced.ok(), KeyForm::EnhancedCode.parse(&text));
        prop_assert_eq!(text.parse::<ReplyCode>().map(Key::from).ok(), KeyForm::ReplyCode.parse(&text));
    }
}

#[test]
fn what_is_no_code_is_refused() {
    for text in ["3.1.1", "6.1.1", "5.1", "5.1.1.1", "5.01.1", "5.1.1000", "x.1.1", "X.1", "X.01.1", ".1.1", "5..1", ""]
    {
        assert_eq!(KeyForm::EnhancedCode.parse(text), None, "{text:?}");
        assert!(text.parse::<EnhancedCode>().is_err() && text.parse::<EnumeratedCode>().is_err(), "{text:?}");
    }
    for (subject, detail) in [(1000, 1), (1, 1000)] {
        assert_eq!(EnumeratedCode::new(subject, detail), None);
        assert_eq!(EnhancedCode::new(5, subject, detail), None);
    }
    for class in [0, 1, 3, 6, 255] {
        assert_eq!(EnumeratedCode::of::<2, 2>().in_class(class), None);
    }
}
