//! Whatever a text holds comes out of the Markdown renderer as that text, and as nothing else.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use catalogue::{Block, Direction, Family, Language, Markdown, Origin, Page, Place, Render, Run, Style};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};
use replybook::{CATALOGUE, locales};

/// Texts of one line without white space at their ends, rich in what Markdown and HTML give a meaning.
fn texts() -> impl Strategy<Value = String> {
    let mark = prop::sample::select(vec![
        "`",
        "``",
        "*",
        "**",
        "_",
        "[",
        "](x)",
        "]",
        "<b>",
        "</div>",
        "<!--",
        "&amp;",
        "&",
        "|",
        "\\",
        "#",
        "# ",
        "- ",
        "+ ",
        "1. ",
        "1) ",
        "> ",
        "~~",
        "~",
        "===",
        "---",
        "$",
        "![",
        "http://a.b",
        "{",
        "}",
        " ",
        "  ",
        "\u{202e}",
        "コード",
        "é",
        "0",
        "a",
        "b",
    ]);
    let piece = prop_oneof![4 => mark.prop_map(str::to_owned), 1 => "\\PC"];
    prop::collection::vec(piece, 1..12)
        .prop_map(|pieces| pieces.concat().trim().to_owned())
        .prop_filter("a text is one line and not empty", |text| {
            !text.is_empty() && !text.chars().any(|c| c.is_control() || "\u{2028}\u{2029}".contains(c))
        })
}

fn rendered(language: &Language<'_>, blocks: &[Block<'_>], style: Style, text: &str) -> String {
    let family: &Family<'_> = CATALOGUE.families.first().expect("a family");
    let mut out = String::new();
    let mut markdown = Markdown::new(&mut out, Place { family, language, page: Page::ReferenceIndex });
    for block in blocks {
        markdown.begin(*block).unwrap();
    }
    markdown.run(Run { text, style, origin: Origin::Fact }).unwrap();
    for block in blocks.iter().rev() {
        markdown.end(*block).unwrap();
    }
    out
}

/// The text that a reader of the Markdown sees, and the kinds of everything else that the parser found.
fn read(markdown: &str) -> (String, Vec<String>) {
    let mut text = String::new();
    let mut other = Vec::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::Start(
                Tag::Paragraph
                | Tag::List(_)
                | Tag::Item
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableCell
                | Tag::Strong,
            )
            | Event::End(_) => {}
            event => other.push(format!("{event:?}")),
        }
    }
    (text, other)
}

fn assert_survives(blocks: &[Block<'_>], style: Style, text: &str) {
    let markdown = rendered(locales::EN.language, blocks, style, text);
    let (seen, other) = read(&markdown);
    assert_eq!(seen, text, "in {markdown:?}");
    assert!(other.is_empty(), "{markdown:?} is read as {other:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_paragraph_is_its_text(text in texts()) {
        assert_survives(&[Block::Paragraph], Style::Plain, &text);
    }

    #[test]
    fn an_item_is_its_text(text in texts()) {
        assert_survives(&[Block::List, Block::Item], Style::Plain, &text);
    }

    #[test]
    fn a_cell_is_its_text(text in texts()) {
        assert_survives(&[Block::Table(1), Block::Row, Block::Cell], Style::Plain, &text);
    }

    #[test]
    fn code_is_its_text(text in texts()) {
        // Between backticks, spaces at both ends are not kept; tokens have none.
        assert_survives(&[Block::Paragraph], Style::Code, &text);
    }

    #[test]
    fn code_in_a_cell_is_its_text(text in texts().prop_filter("GitHub cannot show it", |text| !text.contains('\\'))) {
        assert_survives(&[Block::Table(1), Block::Row, Block::Cell], Style::Code, &text);
    }

    #[test]
    fn code_from_right_to_left_is_its_text_inside_one_element(text in texts()) {
        let language = Language { direction: Direction::RightToLeft, ..*locales::EN.language };
        let markdown = rendered(&language, &[Block::Paragraph], Style::Code, &text);
        let (seen, other) = read(&markdown);
        prop_assert_eq!(seen, text, "in {:?}", markdown);
        prop_assert_eq!(other.len(), 2, "{:?} is read as {:?}", markdown, other);
    }
}
