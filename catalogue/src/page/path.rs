//! Where a page stands: the names of files and directories.

use super::Page;
use crate::{Family, Key, Language};
use core::fmt;

impl Page<'_> {
    /// Writes the path of the page below the output: `comparisons/de/smtp/421-vs-552.md`.
    pub fn write_path(&self, family: &Family<'_>, language: &Language<'_>, out: &mut impl fmt::Write) -> fmt::Result {
        let kind = match self {
            Self::Reference(_) | Self::ReferenceIndex | Self::NonStandard => REFERENCE,
            Self::Comparison(..) | Self::ComparisonIndex => COMPARISONS,
        };
        write!(out, "{kind}/{}/{}/", language.tag, family.id)?;
        self.write_file_name(family, out)
    }

    pub(crate) fn write_file_name(&self, family: &Family<'_>, out: &mut impl fmt::Write) -> fmt::Result {
        match self {
            Self::Reference(subject) => write_code(family, subject.key(), out),
            Self::Comparison(one, other) => write_pair(family, one.key(), other.key(), out),
            Self::ReferenceIndex | Self::ComparisonIndex => out.write_str(INDEX),
            Self::NonStandard => out.write_str(NON_STANDARD),
        }
    }
}

/// The directory of the pages of single codes.
pub(crate) const REFERENCE: &str = "reference";
/// The directory of the pages of pairs.
pub(crate) const COMPARISONS: &str = "comparisons";
/// The file of an index.
pub(crate) const INDEX: &str = "README.md";
/// The file of the codes that no standard defines.
pub(crate) const NON_STANDARD: &str = "non-standard.md";

/// The file of a code: that of its entry, whatever its class.
pub(crate) fn write_code(family: &Family<'_>, key: Key, out: &mut impl fmt::Write) -> fmt::Result {
    write!(out, "{}.md", family.form.text(family.form.general(key)).as_str())
}

pub(crate) fn write_pair(family: &Family<'_>, one: Key, other: Key, out: &mut impl fmt::Write) -> fmt::Result {
    let (low, high) = if one <= other { (one, other) } else { (other, one) };
    write!(out, "{}-vs-{}.md", family.form.text(low).as_str(), family.form.text(high).as_str())
}
