//! The canonical spec, as the files of which it consists, for generators that have no checkout.

macro_rules! files {
    ($($path:literal),+ $(,)?) => { &[$(($path, include_str!(concat!("../spec/", $path)))),+] };
}

/// Each file by its path inside the spec.
///
/// ```
/// let (path, text) = catalogue::spec::FILES[0];
/// assert_eq!(path, "catalogue.json");
/// assert!(text.starts_with('{'));
/// ```
pub const FILES: &[(&str, &str)] = files![
    "catalogue.json",
    "locales/ar.json",
    "locales/de.json",
    "locales/en.json",
    "locales/fr.json",
    "locales/ja.json",
    "locales/tr.json",
    "locales/zh-Hans.json",
    "smtp/enhanced.json",
    "smtp/enhanced_pairs.json",
    "smtp/pairs.json",
    "smtp/replies.json",
];
