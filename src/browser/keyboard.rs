//! The keyboard on the map: arrows go to the neighbour in their direction, letters to the next name
//! that begins so, Enter and Space choose, Escape takes all choices back.

use super::areas::{area_of, leave_stops, stop_at};
use super::event::{listen, target};
use super::merged_areas::MergedAreas;
use super::query_all;
use atlas::data::AreaId;
use atlas::geometry::{Direction, neighbour};
use atlas::meaning::next_by_letter;
use view::Explorer;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, SvgElement};

/// Listens to keys on the areas of the map. Elsewhere they are nobody's: an arrow on a switch need not wait for us.
pub(super) fn attach(explorer: Explorer, merged: MergedAreas) {
    for map in query_all(".map") {
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
    let focus = |area| focus(area, explorer, merged);
    let go = |direction| {
        let next = neighbour(explorer.anchors, usize::from(area.0), direction);
        next.into_iter().for_each(|next| focus(AreaId(next as u16)));
    };
    match event.key().as_str() {
        "ArrowUp" => go(Direction::North),
        "ArrowRight" => go(Direction::East),
        "ArrowDown" => go(Direction::South),
        "ArrowLeft" => go(Direction::West),
        "Home" => focus(AreaId(0)),
        "End" => focus(AreaId(explorer.figures.areas.len().saturating_sub(1) as u16)),
        "Enter" | " " => explorer.toggle(area),
        "Escape" => explorer.clear(),
        letter if letter.chars().count() == 1 => {
            if let Some(next) = next_by_letter(explorer.figures, area, letter) {
                focus(next);
            }
        }
        _ => return,
    }
    event.prevent_default();
}

fn focus(area: AreaId, explorer: Explorer, merged: MergedAreas) {
    if let Some(element) = stop_at(area, explorer, merged) {
        // An element of the page takes the focus.
        let _ = element.unchecked_into::<SvgElement>().focus();
    }
    leave_stops();
}
