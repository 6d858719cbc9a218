//! The page of the map, as the build writes it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use atlas::data::{Atlas, Language};
use atlas::geometry::Layout;
use pages::{PageContext, html};
use view::Island;
use view::Loads;

/// The page of a package in a language.
fn page(atlas: Atlas, language: Language) -> String {
    let atlas: &'static Atlas = Box::leak(Box::new(atlas));
    let layout = Box::leak(Box::new(Layout::of(atlas)));
    let loads = || Loads {
        program: "a.wasm".to_owned(),
        glue: "a.js".to_owned(),
        export: "./export.js".to_owned(),
        logo: None,
    };
    PageContext::with(atlas, layout, language, islands::html, |context| html::map(context, loads()))
}

#[test]
fn every_island_that_the_page_needs_stands_in_it() {
    let page = page(fixtures::beijing(), Language::En);
    for island in Island::ALL {
        let count = page.matches(&format!("data-island=\"{}\"", island.name())).count();
        let expected = match island {
            // On the map, in its inset, and on four small maps.
            Island::Outlines => 6,
            Island::SmallMarks => 4,
            // Only where areas are many.
            Island::More => 0,
            _ => 1,
        };
        assert_eq!(count, expected, "{}", island.name());
    }
}

#[test]
fn a_control_carries_the_code_of_its_area() {
    let atlas = fixtures::beijing();
    let codes: Vec<String> = atlas.figures.areas.iter().map(|area| area.code.clone()).collect();
    let page = page(atlas, Language::Zh);
    for code in codes {
        // The map, four small maps, four plots, the table; the inset where it is seen.
        let count = page.matches(&format!("data-code=\"{code}\"")).count();
        assert!((10..=11).contains(&count), "{code}: {count}");
    }
}
