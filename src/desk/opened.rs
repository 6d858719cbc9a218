//! A package as the page that the build would have made of it, for a site that was built from another.
//!
//! Why: docs/decisions.md#build-code-in-the-desk

use atlas::data::report::Severity;
use atlas::data::{Atlas, Language, PollutantId, Report};
use atlas::geometry::Layout;
use atlas::words;
use export::export_data;
use pages::{Loads, PageContext, html};
use style::package_style;
use view::IslandHtml;

/// The parts of a page.
pub struct Opened {
    /// The language of the page.
    pub language: Language,
    /// The title of the document.
    pub title: String,
    /// The inside of the body, as markup that our components made.
    pub body: String,
    /// The rules of the package, which come after those of the site.
    pub style: String,
}

/// The page of an atlas, in a language if it has it. `name` is that of its folder, and `island_html` writes an
/// island as HTML.
pub fn opened(atlas: Atlas, name: &str, language: Language, loads: Loads, island_html: IslandHtml) -> Opened {
    // The components borrow from both; a page opens one package and is gone.
    let atlas: &'static Atlas = Box::leak(Box::new(atlas));
    let layout: &'static Layout = Box::leak(Box::new(Layout::of(atlas)));
    let languages = &atlas.about.languages;
    let language = languages.iter().copied().find(|own| *own == language).or(languages.first().copied());
    let language = language.unwrap_or_default();
    let data = export_data(atlas, layout, language, name).encode(language);
    let body = PageContext::with(atlas, layout, language, island_html, |context| {
        html::opened_map(PageContext { has_table_page: false, ..context }, loads, data)
    });
    let title = words::title(&atlas.about, language, atlas.figures.pollutant(PollutantId::default()));
    Opened { language, title, body, style: package_style(atlas) }
}

/// The page that says why a package is not shown, in a line or in one a fault.
pub fn refused(language: Language, address: &str, lines: Vec<String>) -> String {
    guides::refused(language, address.to_owned(), lines)
}

/// The lines of the faults of a package.
pub fn fault_lines(language: Language, report: &Report) -> Vec<String> {
    let told = words::report_text(language, report);
    let faults = told.lines.iter().filter(|line| line.severity == Severity::Fault);
    faults.map(|line| line.text(language)).chain(told.left_out).collect()
}
