//! Tags of languages that can name a file, a feature and a module.
//!
//! Takes what somebody typed, gives it back if it is a well-formed tag of BCP 47 in its canonical capitals, or says what
//! is wrong and how to mend it. It knows no language, and so not whether a tag means one.

/// Whether a tag can be that of a new language.
pub(super) fn check(tag: &str) -> Result<(), String> {
    if tag.contains('_') && check(&tag.replace('_', "-")).is_ok() {
        return Err(format!(
            "`{tag}` is no language tag: its parts are joined by hyphens; write `{}`",
            tag.replace('_', "-")
        ));
    }
    let well_formed = is_well_formed(tag);
    if !well_formed {
        return Err(format!(
            "`{tag}` is no language tag (BCP 47): write a language, and where they matter a script and a region, such as \
             `ga`, `sr-Latn` or `pt-BR`"
        ));
    }
    let canonical = canonical(tag);
    if canonical != tag {
        return Err(format!("`{tag}` is not written as BCP 47 writes it: write `{canonical}`"));
    }
    Ok(())
}

fn letters(subtag: &str, lengths: std::ops::RangeInclusive<usize>) -> bool {
    lengths.contains(&subtag.len()) && subtag.bytes().all(|b| b.is_ascii_alphabetic())
}

fn alphanumeric(subtag: &str, lengths: std::ops::RangeInclusive<usize>) -> bool {
    lengths.contains(&subtag.len()) && subtag.bytes().all(|b| b.is_ascii_alphanumeric())
}

fn is_region(subtag: &str) -> bool {
    letters(subtag, 2..=2) || (subtag.len() == 3 && subtag.bytes().all(|b| b.is_ascii_digit()))
}

fn is_variant(subtag: &str) -> bool {
    alphanumeric(subtag, 5..=8)
        || (alphanumeric(subtag, 4..=4) && subtag.bytes().next().is_some_and(|b| b.is_ascii_digit()))
}

/// RFC 5646 §2.1, without tags that are private from the beginning or grandfathered: no page is written in those.
fn is_well_formed(tag: &str) -> bool {
    let mut rest = tag.split('-').peekable();
    let Some(language) = rest.next().filter(|language| letters(language, 2..=8)) else { return false };
    if language.len() <= 3 {
        // Up to three extended languages.
        for _ in 0..3 {
            if rest.next_if(|subtag| letters(subtag, 3..=3)).is_none() {
                break;
            }
        }
    }
    let _ = rest.next_if(|subtag| letters(subtag, 4..=4));
    let _ = rest.next_if(|subtag| is_region(subtag));
    while rest.next_if(|subtag| is_variant(subtag)).is_some() {}
    while let Some(singleton) = rest.next_if(|subtag| alphanumeric(subtag, 1..=1)) {
        let shortest = if singleton.eq_ignore_ascii_case("x") { 1 } else { 2 };
        let mut count = 0;
        while rest.next_if(|subtag| alphanumeric(subtag, shortest..=8)).is_some() {
            count += 1;
        }
        if count == 0 {
            return false;
        }
    }
    rest.next().is_none()
}

/// A tag as RFC 5646 §2.1.1 writes it: small letters, but a script with one capital and a region in capitals.
fn canonical(tag: &str) -> String {
    let mut in_extension = false;
    let subtags = tag.split('-').enumerate().map(|(position, subtag)| {
        in_extension |= subtag.len() == 1;
        match subtag.len() {
            2 if position > 0 && !in_extension => subtag.to_ascii_uppercase(),
            4 if position > 0 && !in_extension => {
                let (first, rest) = subtag.split_at(1);
                first.to_ascii_uppercase() + &rest.to_ascii_lowercase()
            }
            _ => subtag.to_ascii_lowercase(),
        }
    });
    subtags.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn tags_are_well_formed_and_written_as_they_are_to_be() {
        for tag in [
            "ar",
            "fil",
            "pt-BR",
            "zh-Hans",
            "zh-Hant-HK",
            "es-419",
            "de-1996",
            "sl-rozaj-biske",
            "zh-cmn-Hans",
            "de-u-co-phonebk",
            "en-x-a",
        ] {
            assert_eq!(check(tag), Ok(()), "{tag}");
        }
        for tag in [
            "",
            "a",
            "-",
            "de-",
            "-de",
            "d1",
            "de--AT",
            "x-own",
            "i-klingon",
            "de-u",
            "de-AT-AT",
            "abcdefghi",
            "dé",
            "de/at",
            "..",
            "de AT",
            "de-x",
        ] {
            assert!(check(tag).is_err_and(|message| message.contains("BCP 47")), "{tag}");
        }
        for (tag, wanted) in [
            ("DE", "`de`"),
            ("pt-br", "`pt-BR`"),
            ("zh-hans", "`zh-Hans`"),
            ("ZH-HANT-hk", "`zh-Hant-HK`"),
            ("pt_BR", "`pt-BR`"),
        ] {
            assert!(check(tag).is_err_and(|message| message.contains(wanted)), "{tag}");
        }
    }
}
