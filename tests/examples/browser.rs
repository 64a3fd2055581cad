//! Pages of a language as one HTML document that measures itself in a browser; `tests/browser/run` shows it to one.
//!
//! A folder of pages and a tag go in; HTML comes out on standard output. The page with most code is there
//! twice, the second time without the directions of its parts: whoever finds nothing wrong with that one measures nothing.

use pulldown_cmark::{Options, Parser, html};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(folder), Some(tag)) = (arguments.next().map(PathBuf::from), arguments.next()) else {
        return Err(std::io::Error::other("usage: browser FOLDER TAG"));
    };
    let mut pages = Vec::new();
    for kind in ["reference", "comparisons"] {
        collect(&folder.join(kind).join(&tag), &mut pages)?;
    }
    pages.sort();
    if pages.is_empty() {
        return Err(std::io::Error::other(format!("{} has no pages", folder.display())));
    }
    let mut document = String::from("<!doctype html>\n<meta charset=\"utf-8\">\n<body>\n");
    let mut control = String::new();
    let codes = |page: &str| page.matches("<code dir").count();
    for path in &pages {
        let markdown = std::fs::read_to_string(path)?;
        let mut page = String::new();
        html::push_html(&mut page, Parser::new_ext(&markdown, Options::ENABLE_TABLES));
        let name = path.strip_prefix(&folder).unwrap_or(path).display().to_string();
        section(&mut document, &name, &page);
        if codes(&page) > codes(&control) {
            control = page;
        }
    }
    section(
        &mut document,
        "control",
        &control.replace("<code dir=\"ltr\">", "<code>").replace("<span dir=\"ltr\">", "<span>"),
    );
    let _ = writeln!(document, "<script>\n{}</script>", include_str!("../browser/measure.js"));
    print(&document)
}

fn section(document: &mut String, name: &str, page: &str) {
    // A string takes whatever is written to it.
    let _ = writeln!(document, "<section data-page=\"{name}\">\n{page}\n</section>");
}

fn print(text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    std::io::stdout().write_all(text.as_bytes())
}

fn collect(folder: &Path, pages: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, pages)?;
        } else if path.extension().is_some_and(|extension| extension == "md") {
            pages.push(path);
        }
    }
    Ok(())
}
