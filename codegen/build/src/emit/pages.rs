//! The Markdown pages, and the lists of languages over them.
//!
//! Takes a page of the lowered catalogue, gives Markdown. What a page says is composed by `catalogue`.

use crate::lower::Lowered;
use crate::plan::Complete;
use catalogue as c;
use std::fmt::{self, Write as _};

/// Composes one page of a family in a language.
pub(crate) fn page(
    lowered: &Lowered<'_>,
    complete: &Complete<'_>,
    locale: c::Locale<'_>,
    family: &c::Family<'_>,
    page: c::Page<'_>,
    out: &mut String,
) -> fmt::Result {
    let composer = c::Composer { catalogue: lowered.catalogue, family, locale, pages: complete };
    let place = c::Place { family, language: locale.language, page };
    out.push('\n');
    composer.compose(&page, &mut c::Markdown::new(out, place))
}

/// The list of languages of all families, for one kind of page.
pub(crate) fn languages(
    lowered: &Lowered<'_>,
    complete: &Complete<'_>,
    index: c::Page<'_>,
    out: &mut String,
) -> fmt::Result {
    for family in lowered.catalogue.families {
        write!(out, "\n# {}\n\n", family.kicker)?;
        for language in lowered.catalogue.languages {
            if !c::Pages::has(complete, family, language, &index) {
                continue;
            }
            let c::Language { tag, native_name, direction, .. } = language;
            let id = family.id;
            writeln!(
                out,
                "- <a lang=\"{tag}\" dir=\"{}\" href=\"{tag}/{id}/README.md\">{native_name}</a>",
                direction.id()
            )?;
        }
    }
    Ok(())
}
