//! The keyboard on the map: arrows go to the neighbour in their direction, letters to the next name
//! that begins so, Enter and Space choose, Escape takes all choices back.

use super::areas::{area_of, stop_at};
use crate::data::AreaId;
use crate::geometry::{Direction, neighbour};
use crate::meaning::next_by_letter;
use crate::view::Explorer;
use gloo_events::{EventListener, EventListenerOptions};
use gloo_utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, SvgElement};

/// Listens to keys on the areas of the map.
pub(super) fn listen(explorer: Explorer) {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), "keydown", options, move |event| {
        let event: &KeyboardEvent = event.unchecked_ref();
        let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let on_map = element.filter(|element| element.closest(".map [data-code]").ok().flatten().is_some());
        if let Some(area) = on_map.and_then(|element| area_of(&element, explorer)) {
            press(event, area, explorer);
        }
    })
    .forget();
}

fn press(event: &KeyboardEvent, area: AreaId, explorer: Explorer) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    match event.key().as_str() {
        "ArrowUp" => go(Direction::North, area, explorer),
        "ArrowRight" => go(Direction::East, area, explorer),
        "ArrowDown" => go(Direction::South, area, explorer),
        "ArrowLeft" => go(Direction::West, area, explorer),
        "Home" => focus(AreaId(0), explorer),
        "End" => focus(AreaId(explorer.figures.areas.len().saturating_sub(1) as u16), explorer),
        "Enter" | " " => explorer.toggle(area),
        "Escape" => explorer.clear(),
        letter if letter.chars().count() == 1 => {
            if let Some(next) = next_by_letter(explorer.figures, area, letter) {
                focus(next, explorer);
            }
        }
        _ => return,
    }
    event.prevent_default();
}

fn go(direction: Direction, from: AreaId, explorer: Explorer) {
    if let Some(next) = neighbour(explorer.anchors, usize::from(from.0), direction) {
        focus(AreaId(next as u16), explorer);
    }
}

fn focus(area: AreaId, explorer: Explorer) {
    if let Some(element) = stop_at(area, explorer) {
        // An element of the page takes the focus.
        let _ = element.unchecked_into::<SvgElement>().focus();
    }
}
