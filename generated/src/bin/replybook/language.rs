//! Which language the command speaks.
//!
//! A tag, or the environment, goes in; one of the languages of this build comes out. A tag that names none is refused;
//! an environment that names none gives English. What a tag names is for [`Locale::negotiate`] to say.

use crate::failure::Failure;
use replybook::{Locale, locales};

/// The language that is asked for, or else the one of the environment, or else English.
pub(crate) fn choose(tag: Option<&str>) -> Result<Locale<'static>, Failure> {
    match tag {
        Some(tag) => of_posix(tag).ok_or_else(|| {
            let known: Vec<&str> = locales::ALL.iter().map(|locale| locale.language.tag).collect();
            Failure::Usage(format!("unknown language `{tag}`; known languages: {}", known.join(", ")))
        }),
        None => Ok(of_environment().unwrap_or(locales::EN)),
    }
}

/// As POSIX has it: the first variable that says anything decides.
fn of_environment() -> Option<Locale<'static>> {
    let mut values = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(std::env::var_os);
    let value = values.find(|value| !value.is_empty())?.into_string().ok()?;
    // Behind the language come an encoding and a variant: `de_AT.UTF-8@euro`.
    of_posix(value.split(['.', '@']).next().unwrap_or_default())
}

/// The language of a tag, whose subtags POSIX joins with underscores.
fn of_posix(tag: &str) -> Option<Locale<'static>> {
    Locale::negotiate(&tag.replace('_', "-"), locales::ALL)
}
