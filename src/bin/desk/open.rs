//! A package as the page that the build would have made of it.
//!
//! Why: docs/decisions.md#build-code-in-the-desk
//! Why: docs/decisions.md#islands-known-by-programs-alone

use atlas::data::{Atlas, Language, PollutantId};
use atlas::geometry::Layout;
use atlas::words;
use browser::desk::Opened;
use export::export_data;
use pages::{PageContext, html};
use style::package_style;
use view::Loads;

/// The page of an atlas, in a language if it has it. `name` is that of its folder.
pub fn open(atlas: Atlas, name: &str, language: Language, loads: Loads) -> Opened {
    // The components borrow from both; a page opens one package and is gone.
    let atlas: &'static Atlas = Box::leak(Box::new(atlas));
    let layout: &'static Layout = Box::leak(Box::new(Layout::of(atlas)));
    let languages = &atlas.about.languages;
    let language = languages.iter().copied().find(|own| *own == language).or(languages.first().copied());
    let language = language.unwrap_or_default();
    let data = export_data(atlas, layout, language, name).encode(language);
    let body = PageContext::with(atlas, layout, language, islands::html, |context| {
        html::opened_map(PageContext { has_table_page: false, ..context }, loads, data)
    });
    let title = words::title(&atlas.about, language, atlas.figures.pollutant(PollutantId::default()));
    Opened { language, title, body, style: package_style(atlas, layout) }
}
