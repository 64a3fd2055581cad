//! What a page is made of, and the trait behind which it becomes text.
//!
//! Composition calls a [`Render`] with blocks and runs, in the order of the page. A renderer writes; it never decides
//! what a page says.

use crate::{Citation, Direction, Document, Family, Key, Language, TextId};
use core::fmt;

/// Where a run comes from. It costs nothing to carry, and a review can say by it why a page changed.
///
/// ```
/// use catalogue::{Origin, TextId};
///
/// assert_ne!(Origin::Text(TextId::new(0)), Origin::Fact);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A text of the language.
    Text(TextId),
    /// A fact of the catalogue that no language translates.
    Fact,
    /// What the page adds: punctuation.
    Page,
}

/// How a run is set.
///
/// ```
/// use catalogue::Style;
///
/// // A renderer for a terminal may set labels bold.
/// let bold = |style| if style == Style::Strong { "\u{1b}[1m" } else { "" };
/// assert_eq!(bold(Style::Plain), "");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As running text.
    Plain,
    /// As a label.
    Strong,
    /// As something taken from the protocol, to the letter.
    Code,
}

/// Text of one origin and one style.
///
/// ```
/// use catalogue::{Origin, Run, Style};
///
/// let run = Run { text: "RCPT TO", style: Style::Code, origin: Origin::Fact };
/// assert_eq!(run.text.len(), 7);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Run<'a> {
    /// The text, without line breaks.
    pub text: &'a str,
    /// How it is set.
    pub style: Style,
    /// Where it comes from.
    pub origin: Origin,
}

/// A heading's place on the page: `421-fix`, or `differences`.
///
/// ```
/// use catalogue::Anchor;
///
/// let anchor = Anchor { code: "421", section: "fix" };
/// assert_eq!(format!("{}-{}", anchor.code, anchor.section), "421-fix");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Anchor<'a> {
    /// The code whose section it heads; empty for the page's own.
    pub code: &'a str,
    /// The section.
    pub section: &'static str,
}

/// A part of a page that holds others or runs.
///
/// ```
/// use catalogue::{Anchor, Block};
///
/// let heading = Block::Heading(2, Anchor { code: "421", section: "" });
/// assert!(matches!(heading, Block::Heading(level, _) if level == 2));
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Block<'a> {
    /// The page itself, in its language.
    Page(&'a Language<'a>),
    /// The word over the title that says what the page belongs to.
    Kicker,
    /// The title.
    Title,
    /// A heading of a level from 2 to 4.
    Heading(u8, Anchor<'a>),
    /// A paragraph.
    Paragraph,
    /// A list.
    List,
    /// An item of a list.
    Item,
    /// A table with this number of columns; its first row is its head.
    Table(u8),
    /// A row of a table.
    Row,
    /// A cell of a row.
    Cell,
    /// Lines of a session or of code, each a run.
    Listing(&'static str),
}

/// Where a link leads.
///
/// ```
/// use catalogue::{Key, Target};
///
/// let target = Target::Comparison(Key::new(452), Key::new(552));
/// assert!(matches!(target, Target::Comparison(low, high) if low < high));
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Target<'a> {
    /// The page of a code in the page's language.
    Reference(Key),
    /// The page in the page's language on which a code of another family stands.
    Partner(&'a Family<'a>, Key),
    /// The comparison of two codes, the lower one first, in the page's language.
    Comparison(Key, Key),
    /// The list of codes in the page's language.
    ReferenceIndex,
    /// The list of codes that no standard defines, in the page's language.
    NonStandard,
    /// The list of comparisons in the page's language.
    ComparisonIndex,
    /// The same page in another language.
    Language(&'a Language<'a>),
    /// A place in a document.
    Source(&'a Document<'a>, &'a Citation<'a>),
}

/// What turns a page into text.
///
/// ```
/// use catalogue::{Block, Composer, Everything, Page, Render, Run, Target};
/// use core::fmt;
/// use replybook::{CATALOGUE, locales};
///
/// /// Counts the words of a page.
/// #[derive(Default)]
/// struct Words(usize);
///
/// impl Render for Words {
///     fn run(&mut self, run: Run<'_>) -> fmt::Result {
///         self.0 += run.text.split_whitespace().count();
///         Ok(())
///     }
///     fn begin(&mut self, _: Block<'_>) -> fmt::Result { Ok(()) }
///     fn end(&mut self, _: Block<'_>) -> fmt::Result { Ok(()) }
///     fn begin_link(&mut self, _: Target<'_>) -> fmt::Result { Ok(()) }
///     fn end_link(&mut self, _: Target<'_>) -> fmt::Result { Ok(()) }
///     fn sentence_gap(&mut self) -> fmt::Result { Ok(()) }
///     fn group_gap(&mut self) -> fmt::Result { Ok(()) }
///     fn end_line(&mut self) -> fmt::Result { Ok(()) }
/// }
///
/// let family = CATALOGUE.family("smtp").ok_or("no such family")?;
/// let composer = Composer { catalogue: &CATALOGUE, family, locale: locales::EN, pages: &Everything };
/// let mut words = Words::default();
/// composer.compose(&Page::ReferenceIndex, &mut words)?;
/// assert!(words.0 > 100);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Render {
    /// Begins a block.
    fn begin(&mut self, block: Block<'_>) -> fmt::Result;
    /// Ends the block that was begun last.
    fn end(&mut self, block: Block<'_>) -> fmt::Result;
    /// Writes a run.
    fn run(&mut self, run: Run<'_>) -> fmt::Result;
    /// Begins a link; what follows up to [`end_link`](Self::end_link) leads there.
    fn begin_link(&mut self, target: Target<'_>) -> fmt::Result;
    /// Ends the link that was begun last.
    fn end_link(&mut self, target: Target<'_>) -> fmt::Result;
    /// Stands between two sentences.
    fn sentence_gap(&mut self) -> fmt::Result;
    /// Stands between two groups of values.
    fn group_gap(&mut self) -> fmt::Result;
    /// Ends a line of a listing.
    fn end_line(&mut self) -> fmt::Result;
    /// Begins text that is written in another direction than the page and is to be kept whole: a title, a place in a
    /// document, the name of another language. Code is not told so, because it is code, nor is a listing. Where no two
    /// directions meet, this is never called; what shows text as data may leave it out.
    fn begin_isolate(&mut self, _: Direction) -> fmt::Result {
        Ok(())
    }
    /// Ends what was begun last by [`begin_isolate`](Self::begin_isolate).
    fn end_isolate(&mut self, _: Direction) -> fmt::Result {
        Ok(())
    }
}
