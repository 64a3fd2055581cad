//! What each check is for.
//!
//! Takes the id of a check, or none; writes what it finds, how bad that is, and how it is mended or waived.

use super::check::{CHECKS, Check, Look, Severity, named};
use replybook_build::did_you_mean;

/// Explains a check, or lists all; an unknown id is an error for whoever asked.
pub(crate) fn explain(id: Option<&str>) -> Result<bool, String> {
    let Some(id) = id else {
        for check in CHECKS {
            say!("{:<20} {:<7}  {}", check.id, check.severity.word(), check.help);
        }
        return Ok(true);
    };
    let Some(check) = named(id) else {
        let ids = CHECKS.iter().map(|check| check.id);
        let help = match did_you_mean(id, ids) {
            near if near.starts_with("did") => near,
            _ => "`translations explain` lists them".into(),
        };
        return Err(format!("there is no check `{id}`: {help}"));
    };
    say!("{} ({}): {}", check.id, check.severity.word(), check.help);
    say!("");
    say!("{}", check.more);
    say!("");
    say!("{}", who(check));
    match check.severity {
        Severity::Fatal => say!("It cannot be waived."),
        Severity::Warning => {
            say!("A text that is right as it is gets a waiver, in its object beside `text`:");
            say!("  \"waive\": [{{ \"check\": \"{}\", \"reason\": \"why it is right\" }}]", check.id);
            say!(
                "In the source language, the list stands in `waivers` of its file, under the section and key of the text."
            );
        }
    }
    Ok(true)
}

fn who(check: &Check) -> &'static str {
    match check.look {
        Look::Loader => "Whoever reads the spec finds it: then the spec is invalid.",
        Look::Listing => "`translations` lists it among what a language lacks.",
        Look::Waivers => "`translations` finds it when all other checks have looked.",
        Look::Language(_) => "`translations` looks at what each language says of itself.",
        Look::Text(_) => "`translations` looks at each text of each language.",
        Look::All(_) => "`translations` looks at all texts of a language together.",
    }
}
