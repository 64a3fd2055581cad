//! The digest of a text, by which a translation knows from what it was made.

use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use unicode_normalization::UnicodeNormalization as _;

/// The first 16 hexadecimal digits of SHA-256 over the key, a zero byte, and the sentences in NFC, a line feed between
/// two of them.
pub(crate) fn digest(key: &str, sentences: &[&str]) -> String {
    let mut hash = Sha256::new();
    hash.update(key.as_bytes());
    hash.update([0]);
    hash.update(sentences.join("\n").nfc().collect::<String>().as_bytes());
    let bytes = hash.finalize();
    bytes.iter().take(8).fold(String::new(), |mut digits, byte| {
        // A string takes whatever is written to it.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn depends_on_key_and_text_but_not_on_normalization() {
        assert_eq!(digest("a", &["caf\u{e9}"]), digest("a", &["cafe\u{301}"]));
        assert_ne!(digest("a", &["text"]), digest("b", &["text"]));
        assert_ne!(digest("a", &["one two"]), digest("a", &["one", "two"]));
        assert_eq!(digest("", &[""]), "6e340b9cffb37a98");
    }
}
