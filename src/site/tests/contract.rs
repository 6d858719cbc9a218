//! The contract between the page and the browser half: every selector finds something where it says so.

use atlas::data::{Atlas, Language};
use atlas::geometry::Layout;
use atlas::state::ViewState;
use export::{EmbedOptions, dialog, embed_dialog};
use fixtures::made::{Made, PLAIN, files};
use pages::{PageContext, html};
use scraper::{Html, Selector};
use view::Loads;
use view::contract::{self, FoundOn, SELECTORS};
use view::{Explorer, Island};

/// The page of the map of an atlas, as it is sent.
fn map(atlas: Atlas) -> String {
    let atlas: &'static Atlas = Box::leak(Box::new(atlas));
    let layout = Box::leak(Box::new(Layout::of(atlas)));
    let text = |text: &str| text.to_owned();
    let loads = || Loads { program: text("a.wasm"), glue: text("a.js"), export: text("./e.js"), logo: None };
    PageContext::with(atlas, layout, Language::En, islands::html, |context| html::map(context, loads()))
}

/// A package of 201 areas.
fn many_areas() -> Atlas {
    let made = Made {
        values: vec![[Some(30_000), None]; 201],
        names: (0..201).map(|index| format!("Area {index}")).collect(),
        bounds: [vec![35_000], vec![70_000]],
        limits: [35_000, 70_000],
    };
    atlas::data::read::read(&files(&made, PLAIN)).unwrap()
}

/// Two years of Vermont.
fn years() -> Atlas {
    let mut atlas = fixtures::atlas("tests/packages/vermont-2021");
    let before = fixtures::atlas("tests/packages/vermont-2020");
    atlas.add_years("", std::iter::once(("data/vermont-2020/", &before)));
    atlas
}

/// The comparison and the readout with an area in them.
fn choice() -> String {
    let atlas: &'static Atlas = Box::leak(Box::new(fixtures::beijing()));
    let layout: &'static Layout = Box::leak(Box::new(Layout::of(atlas)));
    leptos::prelude::Owner::new_root(None).with(|| {
        let names = Box::leak(Box::new(view::names::map_names(atlas, layout, Language::En)));
        let explorer = Explorer::new(&atlas.figures, &layout.anchors, names, Language::En);
        let mut state = ViewState::default();
        state.districts.add(fixtures::area(atlas, "110111"));
        explorer.restore(state, Vec::new());
        [Island::Compare, Island::Readout].map(|island| islands::html(island, explorer)).concat()
    })
}

/// What a page is rendered to; `None` for what only the browser half makes.
fn page(found: FoundOn) -> Option<String> {
    Some(match found {
        FoundOn::Map => map(fixtures::beijing()),
        FoundOn::ManyAreas => map(many_areas()),
        FoundOn::Years => map(years()),
        FoundOn::Desk => guides::desk(Language::En, Vec::new(), String::new(), String::new()),
        FoundOn::ExportDialog => dialog(Language::En),
        FoundOn::EmbedDialog => embed_dialog(Language::En, &Language::ALL, EmbedOptions::default(), ""),
        FoundOn::Choice => choice(),
        FoundOn::Browser => return None,
    })
}

/// How often a selector finds something. What is checked changes while the page is there: that part is left aside.
fn count(page: &Html, selector: &str) -> usize {
    let lasting = selector.replace(":not(:checked)", "").replace(":checked", "");
    page.select(&Selector::parse(&lasting).unwrap_or_else(|why| panic!("{selector}: {why}"))).count()
}

#[test]
fn every_selector_finds_something_on_the_page_that_it_names() {
    const PLACES: [FoundOn; 7] = [
        FoundOn::Map,
        FoundOn::ManyAreas,
        FoundOn::Years,
        FoundOn::Desk,
        FoundOn::ExportDialog,
        FoundOn::EmbedDialog,
        FoundOn::Choice,
    ];
    let mut looked = SELECTORS.iter().filter(|(_, found)| page_is_made_by_browser(*found)).count();
    for place in PLACES {
        let page = Html::parse_document(&page(place).unwrap());
        for (selector, _) in SELECTORS.iter().filter(|(_, found)| *found == place) {
            for part in selector.split(", ") {
                assert!(count(&page, part) > 0, "{part} finds nothing on {place:?}");
            }
            looked += 1;
        }
        assert_eq!(count(&page, ".no-such-class"), 0, "the check tells one from the other");
    }
    assert_eq!(looked, SELECTORS.len(), "every selector was looked for");
}

fn page_is_made_by_browser(found: FoundOn) -> bool {
    found == FoundOn::Browser
}

#[test]
fn every_id_of_the_contract_stands_once() {
    let [map, desk] = [FoundOn::Map, FoundOn::Desk].map(|found| Html::parse_document(&page(found).unwrap()));
    let years = Html::parse_document(&page(FoundOn::Years).unwrap());
    use contract::id;
    for (page, ids) in [
        (&map, &[id::FIGURES, id::SUGGESTIONS][..]),
        (&years, &[id::HISTORY]),
        (&desk, &[id::FILES, id::DROP, id::STATUS, id::DOWNLOAD, id::TAKE, id::UPLOAD_REPORT]),
    ] {
        for id in ids {
            assert_eq!(count(page, &contract::by_id(id)), 1, "{id}");
        }
    }
}

#[test]
fn what_is_found_by_a_value_is_found() {
    let map = Html::parse_document(&page(FoundOn::Map).unwrap());
    for island in Island::ALL.into_iter().filter(|island| *island != Island::More) {
        assert!(count(&map, &contract::with("data-island", island.name())) > 0, "{}", island.name());
    }
    for selector in [
        contract::map_area("110101"),
        contract::legend_key("no2", 0),
        contract::radios("pollutant"),
        contract::link_to("zh-Hans"),
        contract::with("data-limit", "pm25"),
        contract::with("data-pollutant", "so2"),
    ] {
        assert!(count(&map, &selector) > 0, "{selector}");
    }
    let many = Html::parse_document(&page(FoundOn::ManyAreas).unwrap());
    assert!(count(&many, &contract::small_map("pm25")) > 0);
}
