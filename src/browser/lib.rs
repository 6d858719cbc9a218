//! The edge to the browser: hydrates the page and carries events in and attributes out.
//!
//! Nothing is decided here. What an event means is decided by `view::Explorer`
//! and the pure modules below it; this module only finds elements and sets attributes. It is the
//! only one that names web-sys and gloo.
//!
//! Why: docs/decisions.md#hydration-in-place
//! Why: docs/decisions.md#one-edge-to-the-browser

#![cfg(target_family = "wasm")]

mod address;
mod areas;
#[cfg(feature = "desk")]
pub mod desk;
mod dom;
mod event;
pub mod export;
mod files;
mod find;
mod instant;
mod keyboard;
mod legend;
mod merged_areas;
mod page;
mod pointer;
mod switches;
mod table;

use any_spawner::Executor;
use atlas::data::Language;
use atlas::state::wire::{self, Payload};
use gloo_utils::document;
use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use merged_areas::MergedAreas;
use view::{Explorer, Island, contract};

/// Hydrates the page. `hydrate` does so with an element of an island. Without the figures in the page nothing is touched
/// and it stays as it is.
pub fn start(hydrate: fn(Island, Explorer, &Cursor)) {
    let Some(payload) = payload() else {
        return page::fail();
    };
    // The page's figures live as long as the page.
    let payload: &'static Payload = Box::leak(Box::new(payload));
    // Effects run as tasks of the browser.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new_root(None);
    owner.with(|| {
        let explorer = Explorer::new(&payload.figures, &payload.anchors, &payload.names, language());
        for part in Island::ALL {
            for element in dom::query_all(&contract::with("data-island", part.name())) {
                hydrate(part, explorer, &Cursor::new(element));
            }
        }
        // First, while the map is as it came.
        let is_instant = instant::enable(explorer);
        switches::attach(explorer, !is_instant);
        address::sync(explorer);
        let merged = MergedAreas::of(explorer);
        merged.sync();
        page::sync(explorer, merged);
        areas::sync(explorer, merged);
        legend::sync(explorer);
        table::sync(explorer);
        find::attach(explorer);
        pointer::attach(explorer, merged);
        keyboard::attach(explorer, merged);
    });
    // The explorer is never taken down.
    std::mem::forget(owner);
    page::ready();
}

/// The figures that ride in the page.
fn payload() -> Option<Payload> {
    let text = document().get_element_by_id(contract::id::FIGURES)?.get_attribute("data-figures")?;
    wire::decode(&text)
}

/// The language of the page.
fn language() -> Language {
    let tag = dom::root().and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    Language::from_tag(&tag).unwrap_or_default()
}

/// Does something now and again whenever a signal that it reads changes; it is told the first time. One
/// type for all of these, as for [`Text`](view::Text).
fn follow(act: impl FnMut(bool) + 'static) {
    let mut act: Box<dyn FnMut(bool)> = Box::new(act);
    Effect::new(move |before: Option<()>| act(before.is_none()));
}

/// Something that listeners share: they are never taken down, and neither is it.
fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
