//! What is waived, and whether it has to be.
//!
//! Takes the notes of all checks, takes out those that are waived, and gives findings for waivers that no check needs.

use super::registry::{REFUSED_WAIVER, UNNEEDED_WAIVER};
use super::text::Text;
use super::{CHECKS, Check, Finding, Note, Severity, named};
use replybook_build::{Spec, Waiver, did_you_mean};

/// Takes out the notes that are waived; what is wrong with the waivers themselves is returned.
pub(super) fn apply(spec: &Spec, texts: &[Text<'_>], notes: &mut Vec<(&'static Check, usize, Note)>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        for waiver in &text.stands.waivers {
            let mut say = |check: &'static Check, message: String| {
                findings.push(Finding {
                    check,
                    key: text.full_key(),
                    place: spec.sources().place(waiver.place),
                    message,
                    excerpt: waiver.reason.to_owned(),
                    span: waiver.place,
                });
            };
            match refusal(waiver) {
                Some(message) => say(&REFUSED_WAIVER, message),
                None => {
                    let before = notes.len();
                    notes.retain(|(check, of, _)| *of != at || check.id != waiver.check);
                    if notes.len() == before {
                        say(&UNNEEDED_WAIVER, format!("the check `{}` finds nothing here", waiver.check));
                    }
                }
            }
        }
    }
    findings
}

/// Why a waiver cannot be.
fn refusal(waiver: &Waiver<'_>) -> Option<String> {
    match named(waiver.check) {
        None => {
            let help = did_you_mean(waiver.check, CHECKS.iter().map(|check| check.id));
            Some(format!("there is no check `{}`{}{help}", waiver.check, if help.is_empty() { "" } else { "; " }))
        }
        Some(check) if check.severity == Severity::Fatal => {
            Some(format!("the check `{}` cannot be waived: mend the text", check.id))
        }
        Some(_) => None,
    }
}
