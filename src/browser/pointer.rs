//! The pointer and the focus: what they are on, and what a click chooses. One listener an event
//! serves all areas, classes and zones.

use super::areas::{area_of, leave_stops, stop_at};
use super::deferred_call::after_paint;
use super::event::{listen, target};
use super::merged_areas::MergedAreas;
use super::{page, query_all, set_if_changed};
use atlas::data::AreaId;
use atlas::state::ZoneId;
use gloo_utils::document;
use leptos::prelude::*;
use view::Explorer;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, MouseEvent};

/// How far beside an area a click still counts for it, in CSS pixels.
const REACH: f64 = 20.0;

/// What is noted beside areas when the pointer or the focus is on it: a class, a zone, a figure of a pollutant.
const HOVERABLE: &str = "[data-class], [data-zone], [data-pollutant]";

/// The parts of the page that have something of that kind.
const HOVER_ROOTS: &str = ".stage, .multiples, .ranking, .figures, .panel";

/// Twelve directions, as steps on the unit circle.
const AROUND: [(f64, f64); 12] = [
    (1.0, 0.0),
    (0.0, 1.0),
    (-1.0, 0.0),
    (0.0, -1.0),
    (0.866, 0.5),
    (-0.5, 0.866),
    (-0.866, -0.5),
    (0.5, -0.866),
    (0.5, 0.866),
    (-0.866, 0.5),
    (-0.5, -0.866),
    (0.866, -0.5),
];

/// Listens to the pointer and the focus.
pub(super) fn attach(explorer: Explorer, merged: MergedAreas) {
    // Areas that are drawn together are parted by where the pointer is on them.
    let over = if explorer.has_many() { "pointermove" } else { "pointerover" };
    on(over, move |event| {
        let element: Option<Element> = target(event);
        let place = place(event.unchecked_ref());
        let area = element.as_ref().and_then(|element| area_at(element, place, explorer, merged));
        // On the line between two areas, the one stays that was hovered at.
        if area.is_some() || !element.as_ref().is_some_and(MergedAreas::is_merged) {
            point(element.as_ref(), area, explorer);
        }
    });
    on("pointerout", move |event| {
        let event: &MouseEvent = event.unchecked_ref();
        if event.related_target().is_none() {
            point(None, None, explorer);
        }
    });
    query_all(HOVER_ROOTS).iter().for_each(|part| listen_to_focus(part, explorer));
    on("click", move |event| click(event.unchecked_ref(), explorer, merged));
}

/// Listens to the focus where something is noted. Elsewhere it is nobody's: a press on a switch need not wait for us.
fn listen_to_focus(part: &Element, explorer: Explorer) {
    listen(part, "focusin", move |event| {
        let element: Option<Element> = target(event);
        let area = element.as_ref().and_then(|element| area_of(element, explorer));
        point(element.as_ref(), area, explorer);
    });
    listen(part, "focusout", move |_| point(None, None, explorer));
}

fn on(name: &'static str, act: impl Fn(&Event) + 'static) {
    listen(&document(), name, act);
}

/// Where an event is in the window.
fn place(event: &MouseEvent) -> (f64, f64) {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

/// The area that an element belongs to, or the one of those it draws that is at a place of the window.
fn area_at(element: &Element, (x, y): (f64, f64), explorer: Explorer, merged: MergedAreas) -> Option<AreaId> {
    area_of(element, explorer).or_else(|| merged.area_at(element, x, y))
}

/// Notes what the pointer or the focus is on.
fn point(element: Option<&Element>, area: Option<AreaId>, explorer: Explorer) {
    // Of most, nothing is to be noted: one question finds out.
    let element = element.filter(|element| element.closest(HOVERABLE).is_ok_and(|noted| noted.is_some()));
    let class = element.and_then(|element| index_of(element, "data-class"));
    let zone = element.and_then(|element| zone_of(element, explorer));
    set_if_changed(explorer.hovered, area);
    let pollutant = element.and_then(|element| element.closest("[data-pollutant]").ok().flatten());
    let pollutant = pollutant.and_then(|cell| cell.get_attribute("data-pollutant"));
    set_if_changed(
        explorer.hovered_pollutant,
        pollutant.and_then(|code| explorer.figures.pollutant_by_code(&code)),
    );
    set_if_changed(explorer.highlighted, class);
    set_if_changed(explorer.hovered_zone, zone);
}

/// A click chooses the area or the zone it is on, or the area that lies next to it; beside all of
/// them, it takes the choices back.
fn click(event: &MouseEvent, explorer: Explorer, merged: MergedAreas) {
    let Some(element) = target::<Element>(event) else { return };
    let within = |selector| element.closest(selector).ok().flatten().is_some();
    if let Some(zone) = zone_of(&element, explorer) {
        explorer.state.update(|state| state.zone = if state.zone == Some(zone) { None } else { Some(zone) });
        return;
    }
    const NO_MAP: &str = "a, button, label, select, p, figcaption, fieldset, .legend, .readout, .ranking";
    let on_map = within(".map-side") && !within(NO_MAP);
    if within("td") {
        // A tap on a figure reads it; only the name chooses.
        return point(Some(&element), area_of(&element, explorer), explorer);
    }
    if let Some(list) = list_of_more(&element) {
        // The button may be gone by then: its list goes on from there.
        return after_paint(move || refocus(Some(list)));
    }
    let area = area_at(&element, place(event), explorer, merged);
    if within(".chip") {
        return take_out(&element, area, explorer);
    }
    match area.or_else(|| if on_map { beside(event, explorer, merged) } else { None }) {
        Some(area) => {
            explorer.toggle(area);
            if on_map {
                stop_at(area, explorer, merged);
                leave_stops();
                set_if_changed(explorer.hovered, Some(area));
            }
        }
        None if on_map && within(".stage, .multiples") => explorer.clear(),
        None => {}
    }
}

/// The list that a button for more of it belongs to.
fn list_of_more(element: &Element) -> Option<Element> {
    element.closest("[data-island=more] button").ok()??.closest(".figures, .ranking").ok()?
}

/// Takes the area of a chip out. The chips are made anew: a focus that was seen goes to the chip in the
/// place of the one that is gone, or back to the switch of the panel.
fn take_out(chip: &Element, area: Option<AreaId>, explorer: Explorer) {
    let Some(area) = area else { return };
    let place = explorer.districts.read_untracked().place(area).unwrap_or_default();
    let has_focus = chip.closest(".chip:focus-visible").ok().flatten().is_some();
    explorer.toggle(area);
    set_if_changed(explorer.hovered, None);
    if has_focus {
        after_paint(move || {
            let chips = query_all(".chip");
            let next = chips.get(place).or(chips.last()).cloned();
            refocus(next.or_else(|| query_all("[name=panel]:checked").pop()));
        });
    }
}

/// Gives the focus to an element, where the one that had it is gone.
fn refocus(element: Option<Element>) {
    let Some(element) = element else { return };
    let is_gone = |active: Element| active.matches("body, [hidden] *").unwrap_or(false);
    if document().active_element().is_none_or(is_gone) {
        if !element.matches("a, button, input").unwrap_or(true) {
            page::set_attribute(Some(element.clone()), "tabindex", Some("-1"));
        }
        // An element of the page takes the focus.
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
}

/// The area nearest to a click beside all of them, looked for in rings around it.
fn beside(event: &MouseEvent, explorer: Explorer, merged: MergedAreas) -> Option<AreaId> {
    let (x, y) = place(event);
    let rings = (1..=5).map(|ring| REACH * f64::from(ring) / 5.0);
    let mut points = rings
        .flat_map(|radius| AROUND.iter().map(move |(east, south)| (x + radius * east, y + radius * south)));
    points.find_map(|(x, y)| {
        let element = document().element_from_point(x as f32, y as f32)?;
        element.closest(".stage svg").ok()??;
        area_at(&element, (x, y), explorer, merged)
    })
}

fn index_of(element: &Element, attribute: &str) -> Option<usize> {
    let carrier = element.closest(&["[", attribute, "]"].concat()).ok()??;
    carrier.get_attribute(attribute)?.parse().ok()
}

fn zone_of(element: &Element, explorer: Explorer) -> Option<ZoneId> {
    let code = element.closest("[data-zone]").ok()??.get_attribute("data-zone")?;
    let index = explorer.figures.zones.iter().position(|zone| zone.code == code)?;
    Some(ZoneId(index as u8))
}
