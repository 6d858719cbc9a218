//! The keyboard on the map: what a key means is decided by [`MapKey`].
//!
//! Why: docs/decisions.md#one-listener-for-a-press

use super::areas::{area_of, leave_stops, stop_at};
use super::dom;
use super::event::{listen, target};
use super::merged_areas::MergedAreas;
use atlas::data::AreaId;
use view::contract::MAP;
use view::{Explorer, MapKey};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// Listens to keys on the areas of the map. Elsewhere they are nobody's: an arrow on a switch need not wait for us.
pub(super) fn attach(explorer: Explorer, merged: MergedAreas) {
    for map in dom::query_all(MAP) {
        listen(&map, "keydown", move |event| {
            let area = target::<Element>(event).and_then(|element| area_of(&element, explorer));
            if let Some(area) = area {
                press(event.unchecked_ref(), area, explorer, merged);
            }
        });
    }
}

fn press(event: &KeyboardEvent, area: AreaId, explorer: Explorer, merged: MergedAreas) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let Some(key) = MapKey::of(explorer, area, &event.key()) else { return };
    event.prevent_default();
    match key {
        MapKey::Focus(None) => {}
        MapKey::Focus(Some(next)) => {
            dom::focus(stop_at(next, explorer, merged));
            leave_stops();
        }
        MapKey::Toggle => explorer.toggle(area),
        MapKey::Clear => explorer.clear(),
    }
}
