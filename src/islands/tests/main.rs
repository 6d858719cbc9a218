//! The islands as HTML, as the build and the desk write them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use atlas::data::{Atlas, Language};
use atlas::geometry::Layout;
use view::names::map_names;
use view::{Explorer, Island};

/// Writes an island in its default state.
fn html(atlas: &'static Atlas, island: Island, language: Language) -> String {
    let layout = Layout::of(atlas);
    let names = Box::leak(Box::new(map_names(atlas, &layout, language)));
    let anchors = Box::leak(layout.anchors.into_boxed_slice());
    leptos::prelude::Owner::new_root(None)
        .with(|| islands::html(island, Explorer::new(&atlas.figures, anchors, names, language)))
}

#[test]
fn an_island_is_written_the_same_every_time() {
    let atlas: &'static Atlas = Box::leak(Box::new(fixtures::beijing()));
    for language in Language::ALL {
        for island in Island::ALL {
            let first = html(atlas, island, language);
            assert!(!first.is_empty(), "{}", island.name());
            assert_eq!(first, html(atlas, island, language), "{}", island.name());
        }
    }
}

#[test]
fn what_an_area_is_called_is_text_in_every_island() {
    let mut atlas = fixtures::beijing();
    atlas.figures.yardsticks[0].name.set(Language::En, "<i>&limit");
    atlas.figures.yardsticks[0].title.set(Language::En, "<i>&limit");
    let atlas: &'static Atlas = Box::leak(Box::new(atlas));
    let [mut named, mut raw] = [0, 0];
    for island in Island::ALL {
        let html = html(atlas, island, Language::En);
        named += html.matches("&lt;i&gt;&amp;limit").count();
        raw += html.matches("<i>").count();
    }
    assert!(named >= 4, "the legend, the yardsticks, the summary: {named}");
    assert_eq!(raw, 0);
}
