//! What the command says: lines of what was done, errors with the source they stand in, and a bar while one waits.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use indicatif::{ProgressBar, ProgressStyle};
use replybook_build::{Error, Invalid, Kind, Progress, Report, Spec};
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

/// A bar on standard error, if that is a terminal and there is something to wait for.
#[derive(Debug)]
pub(crate) struct Bar(ProgressBar);

/// So many files are done before a bar could be read.
const WORTH_A_BAR: usize = 2_000;

impl Bar {
    pub(crate) fn new() -> Self {
        let style = ProgressStyle::with_template("{wide_bar} {pos}/{len}");
        Self(ProgressBar::hidden().with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())))
    }
}

impl Progress for Bar {
    fn start(&self, files: usize) {
        if files >= WORTH_A_BAR && std::io::stderr().is_terminal() {
            self.0.set_draw_target(indicatif::ProgressDrawTarget::stderr());
        }
        self.0.reset();
        self.0.set_length(u64::try_from(files).unwrap_or(u64::MAX));
    }

    fn advance(&self) {
        self.0.inc(1);
    }

    fn finish(&self) {
        self.0.finish_and_clear();
    }
}

fn count_of(files: &[(Kind, PathBuf)], kind: Kind) -> usize {
    files.iter().filter(|(of, _)| *of == kind).count()
}

/// A line a kind: how many files there are, and what was done to them.
pub(crate) fn generated(report: &Report) {
    for (kind, files) in Kind::ALL.into_iter().zip(report.counts) {
        let (written, removed) =
            (count_of(&report.stale, kind) + count_of(&report.missing, kind), count_of(&report.orphaned, kind));
        let name = kind.name();
        let unchanged = files.saturating_sub(written);
        say!("{name:<12} {files:>6} files: {written} written, {unchanged} unchanged, {removed} removed");
    }
}

/// Each file that is not as it is to be, then a line a kind.
pub(crate) fn checked(report: &Report, unformatted: &[(PathBuf, String)]) {
    for (what, files) in [("missing", &report.missing), ("stale", &report.stale), ("orphaned", &report.orphaned)] {
        for (_, path) in files {
            say!("{what}: {}", path.display());
        }
    }
    for (path, _) in unformatted {
        say!("not in canonical form: {}", path.display());
    }
    for (kind, files) in Kind::ALL.into_iter().zip(report.counts) {
        let [missing, stale, orphaned] =
            [&report.missing, &report.stale, &report.orphaned].map(|files| count_of(files, kind));
        say!("{:<12} {files:>6} files: {missing} missing, {stale} stale, {orphaned} orphaned", kind.name());
    }
    if !report.is_clean() {
        say!("run `cargo run -p codegen` to mend this");
    }
    if !unformatted.is_empty() {
        say!("run `cargo run -p codegen -- fmt` to mend the form of the spec");
    }
}

/// Says for which languages pages are left out because texts are missing.
pub(crate) fn left_out(spec: &Spec, locale: Option<&str>) {
    for tag in spec.languages().skip(1).filter(|tag| locale.is_none_or(|locale| locale == *tag)) {
        let missing = crate::translations::incomplete(spec, tag);
        if missing > 0 {
            let texts = if missing == 1 { "text is" } else { "texts are" };
            say!(
                "{tag}: {missing} {texts} missing, and so are the pages that need them; \
                 `cargo run -p codegen -- translations` lists them"
            );
        }
    }
}

/// Writes an error to standard error.
pub(crate) fn error(error: &Error) {
    match error {
        Error::Invalid(invalid) => complain!("{}", snippets(invalid)),
        other => complain!("error: {other}"),
    }
}

/// All that is wrong with a spec, each with the lines it stands in.
fn snippets(invalid: &Invalid) -> String {
    let sources = invalid.sources();
    let places: Vec<_> = invalid.diagnostics().iter().map(|diagnostic| sources.place(diagnostic.span)).collect();
    let paths: Vec<String> = places.iter().map(|place| shown(&place.file)).collect();
    let mut groups = Vec::new();
    for ((diagnostic, place), path) in invalid.diagnostics().iter().zip(&places).zip(&paths) {
        let text = sources.file(diagnostic.span).map_or("", |file| file.text.as_str());
        let range = sources.range(diagnostic.span);
        // A value of many lines is pointed at where it begins.
        let line_end =
            text.get(range.start..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| range.start + at);
        let marked = range.start..range.end.min(line_end).max(range.start);
        let snippet = Snippet::source(text)
            .path(path.as_str())
            .annotation(AnnotationKind::Primary.span(marked).label(place.path.as_str()));
        let mut group: Group<'_> = Level::ERROR.primary_title(diagnostic.message.as_str()).element(snippet);
        if !diagnostic.help.is_empty() {
            group = group.element(Level::HELP.message(diagnostic.help.as_str()));
        }
        groups.push(group);
    }
    let count = groups.len();
    let coloured = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let mut texts: Vec<String> = groups.into_iter().map(|group| renderer.render(&[group])).collect();
    let errors = if count == 1 { "one error".to_owned() } else { format!("{count} errors") };
    texts.push(format!("the spec is invalid: {errors}; nothing was written"));
    texts.join("\n\n")
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
