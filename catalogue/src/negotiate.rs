//! Which language somebody gets who asks for some.
//!
//! A tag, or the value of `Accept-Language`, and the languages there are go in; one of those comes out, or none. It
//! allocates nothing and knows no language: under which other tags a language is asked for is said by its record.
//!
//! A range is looked up as in RFC 4647 §3.4: it finds the language of its tag, or else loses its last subtag and tries
//! again, so that `de-AT` finds `de`. It is never made longer: `pt` finds no `pt-BR`, and `zh` no `zh-Hans`, unless that
//! language says that this is a tag of its own. What a language says that it is not ends the search for it: where
//! `zh-TW` is said to be no `zh-Hans`, it does not become `zh` and then that language after all.

use crate::{Language, Locale};

impl Locale<'_> {
    /// The best of some languages for a tag of BCP 47, or for the value of `Accept-Language` (RFC 9110 §12.5.4); `None`
    /// if none of them was asked for.
    ///
    /// The ranges are tried from the highest weight to the lowest; of two with the same, the one that stands first. `*`
    /// comes after those of its weight, and stands for the first language that no other range finds. A range of weight 0
    /// refuses the languages that it is the beginning of, unless a longer range asks for them. Capitals mean nothing, and
    /// a part that is no range with a weight is passed over.
    ///
    /// ```
    /// use replybook::{Locale, locales};
    ///
    /// let tag = |wanted| Locale::negotiate(wanted, locales::ALL).map(|locale| locale.language.tag);
    /// assert_eq!(tag("en-GB"), Some("en"));
    /// assert_eq!(tag("fy, en-US;q=0.8, *;q=0.1"), Some("en"));
    /// assert_eq!(tag("fy"), None, "what to do then is for the program to say");
    /// ```
    #[must_use]
    pub fn negotiate(wanted: &str, among: &[Self]) -> Option<Self> {
        let mut best: Option<(Rank, Self)> = None;
        for locale in among {
            let rank = rank(locale.language, wanted);
            // Of two that are found alike, the one that stands first.
            if let Some(rank) = rank
                && best.as_ref().is_none_or(|(best, _)| rank > *best)
            {
                best = Some((rank, *locale));
            }
        }
        best.map(|(_, locale)| locale)
    }
}

/// How much a language is wanted; the first field in which two differ decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// The weight in thousandths.
    weight: u16,
    /// Whether a range names it, and not `*`.
    is_named: bool,
    /// How many ranges stand behind the one that finds it, so that the first is the greatest.
    behind: usize,
    /// How much of the range its tag is, in bytes.
    length: usize,
}

/// How much a language is wanted by a list of ranges, if it is.
fn rank(language: &Language<'_>, wanted: &str) -> Option<Rank> {
    let refusing = ranges(wanted).filter(|(range, weight)| *weight == 0 && begins(language, range));
    let refused = refusing.map(|(range, _)| range.len()).max();
    let (mut named, mut any): (Option<Rank>, Option<Rank>) = (None, None);
    let count = ranges(wanted).count();
    for (position, (range, weight)) in ranges(wanted).enumerate().filter(|(_, (_, weight))| *weight > 0) {
        let behind = count - position;
        if range == "*" {
            any = any.max(Some(Rank { weight, is_named: false, behind, length: 0 }));
        } else if let Some(length) = found(language, range) {
            named = named.max(Some(Rank { weight, is_named: true, behind, length }));
        }
    }
    // What `*` stands for is what no other range finds; and of two ranges the longer one knows better.
    named.or(any).filter(|rank| refused.is_none_or(|refused| refused < rank.length))
}

/// The ranges of a list with their weights; a tag is a list of one.
fn ranges(list: &str) -> impl Iterator<Item = (&str, u16)> {
    list.split(',').filter_map(|part| {
        let (range, weight) = match part.split_once(';') {
            Some((range, weight)) => (range, weight_of(weight)?),
            None => (part, 1000),
        };
        let range = range.trim_matches(BLANK);
        (range == "*" || is_range(range)).then_some((range, weight))
    })
}

/// The blanks that may stand around a range (RFC 9110 §5.6.3).
const BLANK: [char; 2] = [' ', '\t'];

/// Whether a text is a language range (RFC 4647 §2.1).
fn is_range(text: &str) -> bool {
    let mut subtags = text.split('-');
    let is_subtag = |subtag: &str| (1..=8).contains(&subtag.len()) && subtag.bytes().all(|b| b.is_ascii_alphanumeric());
    subtags.next().is_some_and(|first| is_subtag(first) && first.bytes().all(|b| b.is_ascii_alphabetic()))
        && subtags.all(is_subtag)
}

/// The weight behind a semicolon in thousandths (RFC 9110 §12.4.2); `None` if it is none.
fn weight_of(text: &str) -> Option<u16> {
    let text = text.trim_matches(BLANK);
    let (whole, decimals) = text.strip_prefix(['q', 'Q'])?.strip_prefix('=')?.split_at_checked(1)?;
    let digits = match decimals {
        "" => "",
        _ => decimals.strip_prefix('.')?,
    };
    if digits.len() > 3 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let thousandths = digits.bytes().zip([100, 10, 1]).map(|(digit, place)| u16::from(digit - b'0') * place).sum();
    match (whole, thousandths) {
        ("0", thousandths) => Some(thousandths),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

/// How much of a range is a tag of a language, in bytes; `None` if the range does not find it.
fn found(language: &Language<'_>, range: &str) -> Option<usize> {
    let range = without_wider(range);
    let longest = |tags: &[&str]| tags.iter().filter(|tag| is_beginning(tag, range)).map(|tag| tag.len()).max();
    let own = longest(language.matches).max(longest(&[language.tag]))?;
    // The longer one knows better.
    (longest(language.excludes).unwrap_or_default() < own).then_some(own)
}

/// Whether a range is the beginning of a tag of a language.
fn begins(language: &Language<'_>, range: &str) -> bool {
    let range = without_wider(range);
    [language.tag].iter().chain(language.matches).any(|tag| is_beginning(range, tag))
}

/// A range without the language in front of an extended one: `zh-yue` is `yue` (RFC 5646 §4.5).
fn without_wider(range: &str) -> &str {
    match range.split_once('-') {
        Some((_, rest)) if rest.split('-').next().is_some_and(is_extended) => rest,
        _ => range,
    }
}

/// Whether a subtag in the second place is an extended language: no script, region or variant has three letters.
fn is_extended(subtag: &str) -> bool {
    subtag.len() == 3 && subtag.bytes().all(|b| b.is_ascii_alphabetic())
}

/// Whether the subtags of a tag are the first of a longer one, or all.
fn is_beginning(tag: &str, longer: &str) -> bool {
    longer.get(..tag.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(tag))
        && matches!(longer.as_bytes().get(tag.len()), None | Some(b'-'))
}
