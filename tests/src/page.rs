//! One page as a reader sees it: Markdown goes in, sections with paragraphs, lists, tables and listings come out.
//!
//! Text is written so that it can be compared with a text of the spec: code in braces (`{552}`), strong text in
//! asterisks, a link as `[text](address)`, inline HTML as it is. Such a mark that is text itself has a backslash before
//! it. What no page may hold is told in [`Page::problems`].

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// A page.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The comments before the page.
    pub comments: Vec<String>,
    /// The language and the direction of the element that holds the page; empty without such an element.
    pub element: [String; 2],
    /// The sections in order. The first has no heading: it holds what stands over the title.
    pub sections: Vec<Section>,
    /// The addresses of all links.
    pub links: Vec<String>,
    /// How many runs of code there are, without and with a direction of their own.
    pub codes: [usize; 2],
    /// The same of listings.
    pub listings: [usize; 2],
    /// The directions of other text that has one of its own.
    pub spans: Vec<String>,
    /// Running text outside of code and of what has a direction of its own.
    pub bare: Vec<String>,
    /// What no page may hold.
    pub problems: Vec<String>,
}

/// A heading with what follows up to the next.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// The level of the heading; 0 before the first.
    pub level: u8,
    /// The explicit anchors in the heading.
    pub anchors: Vec<String>,
    /// The text of the heading.
    pub heading: String,
    /// What stands below it.
    pub blocks: Vec<Block>,
}

/// What stands in a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph with its line breaks.
    Paragraph(String),
    /// The items of a list.
    List(Vec<String>),
    /// The rows of a table, its head first.
    Table(Vec<Vec<String>>),
    /// A listing, with the language it is marked with.
    Listing(String, String),
}

impl Section {
    /// How failures name the section: by its anchor.
    pub fn name(&self) -> String {
        match (self.anchors.first(), self.level) {
            (Some(anchor), _) => format!("#{anchor}"),
            (None, 0) => "top".into(),
            (None, 1) => "title".into(),
            (None, _) => format!("`{}`", self.heading),
        }
    }
}

impl Block {
    /// What the block is called in a failure.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Paragraph(_) => "paragraph",
            Self::List(_) => "list",
            Self::Table(_) => "table",
            Self::Listing(..) => "listing",
        }
    }

    /// The running texts of the block: paragraphs, items and cells, but no listings.
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Self::Paragraph(text) => vec![text],
            Self::List(items) => items.iter().map(String::as_str).collect(),
            Self::Table(rows) => rows.iter().flatten().map(String::as_str).collect(),
            Self::Listing(..) => Vec::new(),
        }
    }
}

impl Page {
    /// All running text, a paragraph, an item or a cell a line.
    pub fn text(&self) -> String {
        self.texts().flat_map(|(_, text)| [text, "\n"]).collect()
    }

    /// Every running text with the section in which it stands, headings included.
    pub fn texts(&self) -> impl Iterator<Item = (&Section, &str)> {
        self.sections.iter().flat_map(|section| {
            let below = section.blocks.iter().flat_map(Block::texts);
            [section.heading.as_str()].into_iter().chain(below).map(move |text| (section, text))
        })
    }
}

/// Plain text in the notation of pages.
pub fn plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | '{' | '}' | '*' | '[' | ']' | '<') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// Code in the notation of pages.
pub fn code(text: &str) -> String {
    format!("{{{text}}}")
}

/// A label in the notation of pages.
pub fn strong(text: &str) -> String {
    format!("**{}**", plain(text))
}

/// A link in the notation of pages.
pub fn link(text: &str, address: &str) -> String {
    format!("[{}]({address})", plain(text))
}

/// An attribute of an opening tag.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    Some(after.split_once('"')?.0)
}

#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each says inside what the reading is; several hold at once")]
struct Reading {
    page: Page,
    inline: String,
    addresses: Vec<String>,
    in_heading: bool,
    in_list: bool,
    in_code: bool,
    in_listing: bool,
    /// Whether text stands in an element with a direction of its own.
    in_span: bool,
    /// The same of listings.
    in_element: bool,
    closed: bool,
}

/// Reads a page.
pub fn read(markdown: &str) -> Page {
    let mut reading = Reading::default();
    reading.page.sections.push(Section::default());
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        reading.event(event);
    }
    if !reading.page.element[0].is_empty() && !reading.closed {
        reading.problem("the element that holds the page is not closed");
    }
    reading.page
}

impl Reading {
    fn problem(&mut self, problem: impl Into<String>) {
        let place = self.page.sections.last().map(Section::name).unwrap_or_default();
        self.page.problems.push(format!("{place}: {}", problem.into()));
    }

    fn push(&mut self, block: Block) {
        if self.closed {
            self.problem(format!("a {} stands after the element that holds the page", block.kind()));
        }
        if let Some(section) = self.page.sections.last_mut() {
            section.blocks.push(block);
        }
    }

    fn last_block(&mut self) -> Option<&mut Block> {
        self.page.sections.last_mut()?.blocks.last_mut()
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.in_listing || self.in_code => self.inline.push_str(&text),
            Event::Text(text) => {
                if text.contains(['{', '}']) {
                    self.problem(format!("a brace stands in running text: {text}"));
                }
                if !self.in_span {
                    self.page.bare.push(text.to_string());
                }
                self.inline.push_str(&plain(&text));
            }
            Event::Code(text) => {
                self.page.codes[0] += 1;
                self.inline.push_str(&code(&text));
            }
            Event::SoftBreak | Event::HardBreak => self.inline.push('\n'),
            Event::Html(html) => self.html_block(&html),
            Event::InlineHtml(html) => self.inline_html(&html),
            other => self.problem(format!("no page has this: {other:?}")),
        }
    }

    fn html_block(&mut self, html: &str) {
        for line in html.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if line.starts_with("<!--") {
                self.page.comments.push(line.to_owned());
            } else if let (Some(language), Some(direction)) = (attribute(line, "lang"), attribute(line, "dir")) {
                let is_first = self.page.element[0].is_empty() && self.page.sections.len() == 1;
                if !line.starts_with("<div ") || !is_first {
                    self.problem(format!("one element holds the page, and this is another: {line}"));
                }
                self.page.element = [language.into(), direction.into()];
            } else if line == "<div dir=\"ltr\">" && !self.in_element {
                self.in_element = true;
            } else if line == "</div>" && self.in_element {
                self.in_element = false;
            } else if line == "</div>" && !self.closed {
                self.closed = true;
            } else {
                self.problem(format!("raw HTML: {line}"));
            }
        }
    }

    fn inline_html(&mut self, html: &str) {
        if html == "<code dir=\"ltr\">" {
            self.page.codes[1] += 1;
            self.in_code = true;
            self.inline.push('{');
        } else if let ["<span dir=", direction @ ("ltr" | "rtl"), ">"] = html.split('"').collect::<Vec<_>>().as_slice()
        {
            if self.in_span {
                self.problem("an element with a direction stands in another");
            }
            self.page.spans.push((*direction).to_owned());
            self.in_span = true;
        } else if html == "</span>" && self.in_span {
            self.in_span = false;
        } else if html == "</code>" {
            self.in_code = false;
            self.inline.push('}');
        } else if let (true, Some(anchor)) = (self.in_heading, attribute(html, "id")) {
            if let Some(section) = self.page.sections.last_mut() {
                section.anchors.push(anchor.to_owned());
            }
        } else if !(self.in_heading && html == "</a>") {
            self.page.links.extend(attribute(html, "href").map(str::to_owned));
            self.inline.push_str(html);
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph if self.in_list => {
                if !self.inline.is_empty() {
                    self.inline.push_str("\n\n");
                }
            }
            Tag::Paragraph | Tag::Item | Tag::TableCell => self.inline.clear(),
            Tag::Heading { level, .. } => {
                self.inline.clear();
                self.in_heading = true;
                if self.closed {
                    self.problem("a heading stands after the element that holds the page");
                }
                let level = u8::try_from(level as usize).unwrap_or_default();
                self.page.sections.push(Section { level, ..Section::default() });
            }
            Tag::List(None) if !self.in_list => {
                self.in_list = true;
                self.push(Block::List(Vec::new()));
            }
            Tag::Table(_) => self.push(Block::Table(Vec::new())),
            Tag::TableHead | Tag::TableRow => {
                if let Some(Block::Table(rows)) = self.last_block() {
                    rows.push(Vec::new());
                }
            }
            Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Fenced(language)) => {
                self.inline.clear();
                self.in_listing = true;
                self.page.listings[usize::from(self.in_element)] += 1;
                self.push(Block::Listing(language.into_string(), String::new()));
            }
            Tag::Strong => self.inline.push_str("**"),
            Tag::Link { dest_url, .. } => {
                self.inline.push('[');
                self.addresses.push(dest_url.into_string());
            }
            Tag::HtmlBlock => {}
            other => self.problem(format!("no page has this: {other:?}")),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph if !self.in_list => {
                let text = std::mem::take(&mut self.inline);
                self.push(Block::Paragraph(text));
            }
            TagEnd::Item => {
                let text = std::mem::take(&mut self.inline);
                if let Some(Block::List(items)) = self.last_block() {
                    items.push(text);
                }
            }
            TagEnd::TableCell => {
                let text = std::mem::take(&mut self.inline);
                if let Some(Block::Table(rows)) = self.last_block()
                    && let Some(row) = rows.last_mut()
                {
                    row.push(text);
                }
            }
            TagEnd::CodeBlock => {
                self.in_listing = false;
                let listing = std::mem::take(&mut self.inline);
                if let Some(Block::Listing(_, text)) = self.last_block() {
                    *text = listing;
                }
            }
            TagEnd::Heading(_) => {
                self.in_heading = false;
                let text = std::mem::take(&mut self.inline);
                if let Some(section) = self.page.sections.last_mut() {
                    text.trim().clone_into(&mut section.heading);
                }
            }
            TagEnd::List(_) => self.in_list = false,
            TagEnd::Strong => self.inline.push_str("**"),
            TagEnd::Link => {
                let address = self.addresses.pop().unwrap_or_default();
                self.inline.push_str(&format!("]({address})"));
                self.page.links.push(address);
            }
            _ => {}
        }
    }
}
