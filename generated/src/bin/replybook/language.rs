//! Which language the command speaks.
//!
//! A tag, or the environment, goes in; one of the languages of this build comes out. A tag that names none is refused;
//! an environment that names none gives English. It never takes a language for another because both share a script.

use crate::failure::Failure;
use replybook::{Locale, locales};

/// All languages of the command, in the order of the catalogue: the feature `cli` turns them on.
pub(crate) const ALL: [Locale<'static>; 5] = [locales::EN, locales::DE, locales::JA, locales::TR, locales::ZH_HANS];

/// The language that is asked for, or else the one of the environment, or else English.
pub(crate) fn choose(tag: Option<&str>) -> Result<Locale<'static>, Failure> {
    match tag {
        Some(tag) => of_tag(tag).ok_or_else(|| {
            let known: Vec<&str> = ALL.iter().map(|locale| locale.language.tag).collect();
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
    of_tag(value.split(['.', '@']).next().unwrap_or_default())
}

/// The language of a tag: the very one, or the one that it is a form of.
fn of_tag(tag: &str) -> Option<Locale<'static>> {
    let tag = tag.replace('_', "-");
    if let Some(exact) = ALL.into_iter().find(|locale| locale.language.tag.eq_ignore_ascii_case(&tag)) {
        return Some(exact);
    }
    let wanted = Parts::of(&tag);
    ALL.into_iter().find(|locale| {
        let own = Parts::of(locale.language.tag);
        let script = wanted.script.or_else(|| wanted.likely_script()).or(own.script);
        own.language.eq_ignore_ascii_case(wanted.language)
            && match (own.script.or_else(|| own.likely_script()), script) {
                (Some(own), Some(script)) => own.eq_ignore_ascii_case(script),
                _ => true,
            }
    })
}

/// The subtags of a tag that matter here.
struct Parts<'t> {
    language: &'t str,
    script: Option<&'t str>,
    region: Option<&'t str>,
}

impl<'t> Parts<'t> {
    fn of(tag: &'t str) -> Self {
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        let script = parts.clone().find(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
        let region = parts.find(|part| part.len() == 2);
        Self { language, script, region }
    }

    /// The script in which a region writes a language, where a language has two of them.
    fn likely_script(&self) -> Option<&'static str> {
        let region = self.region.unwrap_or_default();
        match () {
            () if !self.language.eq_ignore_ascii_case("zh") => None,
            () if ["TW", "HK", "MO"].iter().any(|other| region.eq_ignore_ascii_case(other)) => Some("Hant"),
            () => Some("Hans"),
        }
    }
}
