//! What holds of every page as a page, whatever it says: in every language of the spec, checked in or not.
//!
//! Pages are composed in memory. What the blocks and runs of a page must keep to is read off them; its language,
//! direction, anchors, links and line breaks are read back from its Markdown.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "support/every_page.rs"]
mod every_page;

use catalogue::{
    Block, Catalogue, Composer, Direction, Everything, Family, Language, Locale, Markdown, Origin, Page, Pages, Place,
    Render, Run, Style, Target,
};
use every_page::pages;
use replybook_build::{Arena, Spec};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;
use tests::check::resolve;
use tests::{page, spec_folder};

/// A run as it came, with what is known of its place.
#[derive(Clone, Debug)]
struct Piece {
    text: String,
    style: Style,
    origin: Origin,
    in_link: bool,
}

/// A block that holds runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Heading,
    Paragraph,
    Item,
    Cell,
    /// A kicker, a title or a listing.
    Other,
}

/// A block with its runs in order.
#[derive(Clone, Debug)]
struct Said {
    kind: Kind,
    pieces: Vec<Piece>,
}

impl Said {
    fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }
}

/// Hears a page block by block.
#[derive(Debug, Default)]
struct Listener {
    gaps: [String; 2],
    said: Vec<Said>,
    links: usize,
}

impl Listener {
    fn add(&mut self, text: &str, style: Style, origin: Origin) {
        let piece = Piece { text: text.to_owned(), style, origin, in_link: self.links > 0 };
        if let Some(said) = self.said.last_mut() {
            said.pieces.push(piece);
        }
    }
}

impl Render for Listener {
    fn begin(&mut self, block: Block<'_>) -> fmt::Result {
        let kind = match block {
            Block::Heading(..) => Kind::Heading,
            Block::Paragraph => Kind::Paragraph,
            Block::Item => Kind::Item,
            Block::Cell => Kind::Cell,
            Block::Kicker | Block::Title | Block::Listing(_) => Kind::Other,
            Block::Page(_) | Block::List | Block::Table(_) | Block::Row => return Ok(()),
        };
        self.said.push(Said { kind, pieces: Vec::new() });
        Ok(())
    }

    fn end(&mut self, _: Block<'_>) -> fmt::Result {
        Ok(())
    }

    fn run(&mut self, run: Run<'_>) -> fmt::Result {
        self.add(run.text, run.style, run.origin);
        Ok(())
    }

    fn begin_link(&mut self, _: Target<'_>) -> fmt::Result {
        self.links += 1;
        Ok(())
    }

    fn end_link(&mut self, _: Target<'_>) -> fmt::Result {
        self.links -= 1;
        Ok(())
    }

    fn sentence_gap(&mut self) -> fmt::Result {
        let gap = self.gaps[0].clone();
        self.add(&gap, Style::Plain, Origin::Page);
        Ok(())
    }

    fn group_gap(&mut self) -> fmt::Result {
        let gap = self.gaps[1].clone();
        self.add(&gap, Style::Plain, Origin::Page);
        Ok(())
    }

    fn end_line(&mut self) -> fmt::Result {
        Ok(())
    }
}

/// What is asked of the blocks of a language.
struct Rules {
    direction: Direction,
    terminators: Vec<String>,
    closing: Vec<char>,
    /// Words that may stand twice in a row.
    doubles: Vec<String>,
}

impl Rules {
    /// All in which a block does not keep to them.
    fn faults(&self, said: &Said) -> Vec<String> {
        let mut faults = Vec::new();
        faults
            .extend(self.doubled(said).map(|word| format!("`{word}` stands on both sides of a seam: {}", said.text())));
        if !self.is_ended(said) {
            faults.push(format!("a paragraph does not end like a sentence: {}", said.text()));
        }
        if self.direction == Direction::RightToLeft && begins_left_to_right(said) {
            faults.push(format!("a text from right to left begins from left to right: {}", said.text()));
        }
        faults
    }

    /// A word that ends one run and begins the next, with nothing but white space between.
    fn doubled(&self, said: &Said) -> Option<String> {
        let mut before = String::new();
        for piece in &said.pieces {
            let (last, first) = (last_word(&before), first_word(&piece.text));
            let touches = before.ends_with(char::is_whitespace) || piece.text.starts_with(char::is_whitespace);
            if touches && !first.is_empty() && last == first && !self.doubles.iter().any(|word| word == first) {
                return Some(first.to_owned());
            }
            before.push_str(&piece.text);
        }
        None
    }

    /// Whether a block of sentences ends like one. Names in strong letters and links are none.
    fn is_ended(&self, said: &Said) -> bool {
        let is_sentence = said.kind == Kind::Paragraph
            && said.pieces.iter().any(|piece| piece.style == Style::Plain && matches!(piece.origin, Origin::Text(_)))
            && !said.pieces.iter().any(|piece| piece.in_link || piece.style == Style::Strong);
        let text = said.text();
        let bare = text.trim_end_matches(|c| self.closing.contains(&c));
        !is_sentence || self.terminators.iter().any(|terminator| bare.ends_with(terminator))
    }
}

fn last_word(text: &str) -> &str {
    let text = text.trim_end();
    text.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default()
}

fn first_word(text: &str) -> &str {
    let text = text.trim_start();
    text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default()
}

/// Whether a paragraph or an item begins with a code, or with a letter or digit of a script from left to right. What
/// stands before the text of an item, in titles and in cells is a code as often as not, and links are named after pages.
fn begins_left_to_right(said: &Said) -> bool {
    let Some(first) = said.pieces.iter().find(|piece| !piece.text.trim().is_empty()) else { return false };
    let is_label = said.kind == Kind::Item && !matches!(first.origin, Origin::Text(_));
    let is_text = matches!(said.kind, Kind::Paragraph | Kind::Item) && !first.in_link && !is_label;
    let strong = first.text.chars().find(|c| c.is_alphanumeric());
    let is_right_to_left =
        |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    is_text && (first.style == Style::Code || strong.is_some_and(|c| !is_right_to_left(c)))
}

/// A page with all that is asked of it.
struct Composed {
    path: String,
    said: Vec<Said>,
    markdown: String,
}

fn compose<'a>(catalogue: &'a Catalogue<'a>, family: &'a Family<'a>, locale: Locale<'a>, page: Page<'a>) -> Composed {
    let composer = Composer { catalogue, family, locale, pages: &Everything };
    let gaps = [locale.language.sentence_gap.to_owned(), locale.language.semicolon.to_owned()];
    let mut listener = Listener { gaps, ..Listener::default() };
    composer.compose(&page, &mut listener).unwrap();
    let (mut path, mut markdown) = (String::new(), String::new());
    page.write_path(family, locale.language, &mut path).unwrap();
    composer
        .compose(&page, &mut Markdown::new(&mut markdown, Place { family, language: locale.language, page }))
        .unwrap();
    Composed { path, said: listener.said, markdown }
}

/// What the Markdown of a page lacks of language, direction and anchors, and where a line breaks that must not.
fn markdown_faults(language: &Language<'_>, found: &page::Page) -> Vec<String> {
    let mut faults = Vec::new();
    let element = [language.tag, language.direction.id()];
    if found.element.iter().ne(element.iter()) {
        faults.push(format!("the page stands in {:?}, not in {element:?}", found.element));
    }
    for section in found.sections.iter().filter(|section| section.level > 1 && section.anchors.is_empty()) {
        faults.push(format!("the heading `{}` has no anchor", section.heading));
    }
    for (section, text) in found.texts().filter(|(_, text)| text.contains('\n') && !language.breaks_lines) {
        faults.push(format!("{}: a line breaks inside a paragraph: {text}", section.name()));
    }
    faults
}

/// The links of pages that lead to no page or no anchor of those that are there.
fn dead_links(pages: &BTreeMap<String, page::Page>) -> Vec<String> {
    let anchors = |page: &page::Page| -> BTreeSet<String> {
        page.sections.iter().flat_map(|section| section.anchors.iter().cloned()).collect()
    };
    let anchors: BTreeMap<&String, BTreeSet<String>> = pages.iter().map(|(path, page)| (path, anchors(page))).collect();
    let mut dead = Vec::new();
    for (path, page) in pages {
        for address in page.links.iter().filter(|address| !address.starts_with("https://")) {
            let (file, fragment) = address.split_once('#').unwrap_or((address, ""));
            let target = if file.is_empty() { path.clone() } else { resolve(path, file) };
            let leads = anchors.get(&target).is_some_and(|known| fragment.is_empty() || known.contains(fragment));
            if !leads {
                dead.push(format!("{path}: the link to {address} leads nowhere"));
            }
        }
    }
    dead
}

/// All that is wrong with the pages of a spec in the languages that have all texts, and how many pages there are.
fn of_spec(folder: &Path) -> (usize, Vec<String>) {
    let spec = Spec::load(folder).unwrap();
    let translations = spec.translations();
    let arena = Arena::new();
    let lowered = spec.lower(&arena);
    let mut faults = Vec::new();
    let mut read = BTreeMap::new();
    let is_complete = |tag: &str| translations.of(tag).iter().all(|text| text.translated.is_some());
    let complete: Vec<_> = lowered.catalogue.languages.iter().zip(lowered.packs).collect();
    let complete: Vec<_> = complete.into_iter().filter(|(language, _)| is_complete(language.tag)).collect();
    for (language, pack) in &complete {
        let writing = translations.writing(language.tag).unwrap();
        let rules = Rules {
            direction: language.direction,
            terminators: writing.terminators.iter().map(|mark| (*mark).to_owned()).collect(),
            closing: writing.quotes.iter().chain(&writing.brackets).map(|(_, closing)| *closing).collect(),
            doubles: writing.doubles.iter().map(|word| (*word).to_owned()).collect(),
        };
        for family in lowered.catalogue.families {
            for page in pages(family).into_iter().filter(|page| Everything.has(family, language, page)) {
                let composed = compose(lowered.catalogue, family, Locale { language, pack }, page);
                let found = page::read(&composed.markdown);
                let of_blocks = composed.said.iter().flat_map(|said| rules.faults(said));
                let of_page = of_blocks.chain(markdown_faults(language, &found));
                faults.extend(of_page.map(|fault| format!("{}: {fault}", composed.path)));
                read.insert(composed.path, found);
            }
        }
    }
    // A language that lacks texts has no pages here to which the others could link.
    if complete.len() == lowered.catalogue.languages.len() {
        // The lists of all languages are no pages of a family, and are written by the generator.
        faults.extend(dead_links(&read).into_iter().filter(|fault| !fault.contains("/../README.md")));
    }
    (read.len(), faults)
}

#[test]
fn every_page_in_every_language_keeps_to_the_rules_of_pages() {
    let (count, faults) = of_spec(&spec_folder());
    assert!(count > 1_000 && faults.is_empty(), "{} in {count} pages:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn pages_of_another_catalogue_from_right_to_left_keep_to_them_too() {
    let (count, faults) = of_spec(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/tea"));
    assert!(count > 10 && faults.is_empty(), "{} in {count} pages:\n{}", faults.len(), faults.join("\n"));
}

/// A block of runs: text, style, and whether it is a text of the language.
fn block(kind: Kind, runs: &[(&str, Style)]) -> Said {
    let origin = Origin::Text(catalogue::TextId::new(0));
    let piece = |(text, style): &(&str, Style)| Piece { text: (*text).into(), style: *style, origin, in_link: false };
    Said { kind, pieces: runs.iter().map(piece).collect() }
}

fn rules(direction: Direction) -> Rules {
    Rules { direction, terminators: vec![".".into()], closing: vec![')'], doubles: vec!["sie".into()] }
}

#[test]
fn a_word_on_both_sides_of_a_seam_is_found() {
    use Style::{Code, Plain};
    let rules = rules(Direction::LeftToRight);
    let found = |runs: &[(&str, Style)]| rules.doubled(&block(Kind::Paragraph, runs)).is_some();
    assert!(found(&[("the code ", Plain), ("code after it.", Plain)]));
    assert!(found(&[("after ", Plain), ("421", Code), (" 421 comes.", Plain)]));
    assert!(found(&[("One more", Plain), (" ", Plain), ("more.", Plain)]));
    assert!(!found(&[("the code", Plain), (": ", Plain), ("code after it.", Plain)]));
    assert!(!found(&[("kennt sie ", Plain), ("sie.", Plain)]));
    assert!(!found(&[("the co", Plain), ("co.", Plain)]));
}

#[test]
fn a_paragraph_without_its_end_and_one_that_begins_the_wrong_way_are_found() {
    use Style::{Code, Plain, Strong};
    let ltr = rules(Direction::LeftToRight);
    assert!(!ltr.is_ended(&block(Kind::Paragraph, &[("It ends ", Plain), ("421", Code)])));
    assert!(ltr.is_ended(&block(Kind::Paragraph, &[("It ends (so.)", Plain)])));
    assert!(ltr.is_ended(&block(Kind::Paragraph, &[("A name", Strong)])));
    let rtl = rules(Direction::RightToLeft);
    let faults = |kind, runs: &[(&str, Style)]| rtl.faults(&block(kind, runs)).len();
    assert_eq!(faults(Kind::Paragraph, &[("421", Code), (" الرمز.", Plain)]), 1);
    assert_eq!(faults(Kind::Paragraph, &[("SMTP الرمز.", Plain)]), 1);
    assert_eq!(faults(Kind::Item, &[("(2) الرمز.", Plain)]), 1);
    assert_eq!(faults(Kind::Paragraph, &[("الرمز ", Plain), ("421", Code), (".", Plain)]), 0);
    assert_eq!(faults(Kind::Item, &[("421", Code), (" الرمز.", Plain)]), 1);
    let mut labelled = block(Kind::Item, &[("RCPT TO", Code), (": الرمز.", Plain)]);
    labelled.pieces[0].origin = Origin::Fact;
    assert_eq!(rtl.faults(&labelled).len(), 0);
    assert_eq!(faults(Kind::Cell, &[("421", Code)]), 0);
    assert_eq!(faults(Kind::Other, &[("SMTP 421", Plain)]), 0);
}

#[test]
fn a_page_without_language_direction_or_anchor_is_found_and_so_are_dead_links_and_line_breaks() {
    let language = Language { breaks_lines: false, ..*replybook::locales::EN.language };
    let faults = |markdown: &str| markdown_faults(&language, &page::read(markdown)).len();
    let right = "<div lang=\"en\" dir=\"ltr\">\n\n# T\n\n## <a id=\"x\"></a>H\n\nOne line.\n\n</div>\n";
    assert_eq!(faults(right), 0);
    assert_eq!(faults(&right.replace("lang=\"en\"", "lang=\"de\"")), 1);
    assert_eq!(faults(&right.replace("dir=\"ltr\"", "dir=\"rtl\"")), 1);
    assert_eq!(faults(&right.replace("<a id=\"x\"></a>", "")), 1);
    assert_eq!(faults(&right.replace("One line", "One\nline")), 1);
    let dead = |markdown: &str| {
        let pages = [("a/b.md", "[B](../a/c.md#y)"), ("a/c.md", markdown)];
        dead_links(&pages.map(|(path, text)| (path.to_owned(), page::read(text))).into()).len()
    };
    assert_eq!(dead("## <a id=\"y\"></a>H"), 0);
    assert_eq!(dead("## <a id=\"z\"></a>H"), 1);
}
