//! Every page of a family, as a list.

use catalogue::{Family, Page, Subject};

/// The pages of a family: its lists, its codes, all pairs, and the pairs of codes in a class that have a note.
pub(crate) fn pages<'a>(family: &'a Family<'a>) -> Vec<Page<'a>> {
    let subject = |entry| Subject::of(family, entry);
    let pairs = family.entries.iter().enumerate().flat_map(|(position, low)| {
        family.entries.iter().skip(position + 1).map(move |high| Page::Comparison(subject(low), subject(high)))
    });
    // Codes in classes that their entries leave open are compared where there is a note.
    let in_classes = family.notes.iter().filter(|note| family.form.general(note.low) != note.low);
    let noted = in_classes.map(|note| {
        let subject = |key| Subject::new(family, key).expect("a severity");
        Page::Comparison(subject(note.low), subject(note.high))
    });
    let codes = family.entries.iter().map(|entry| Page::Reference(subject(entry)));
    let lists = [Page::ReferenceIndex, Page::NonStandard, Page::ComparisonIndex];
    codes.chain(lists).chain(pairs).chain(noted).collect()
}
