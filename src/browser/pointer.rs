//! The pointer and the focus: what they are on, and what a click does, as [`Click`] decides. One listener an event
//! serves all areas, classes and zones.
//!
//! Why: docs/decisions.md#one-listener-for-a-press

use super::areas::{area_of, leave_stops, stop_at};
use super::dom;
use super::event::{listen, target};
use super::merged_areas::MergedAreas;
use atlas::data::AreaId;
use atlas::state::{Panel, ZoneId};
use gloo_utils::{document, window};
use leptos::prelude::*;
use view::contract::{
    CELL, CHIP, CLASS, CLEARING, COMPARE_ALL, FIND, FOCUSABLE, FOCUSED_CHIP, GONE, HOVER_ROOTS, HOVERABLE,
    LISTS, MAPS, MORE, NO_MAP, OF_POLLUTANT, OPEN_PANEL, PANELS, STAGE_MAPS, TAKE_OUT, ZONE,
};
use view::{Choice, Click, Clicked, Explorer, Hover, places_around};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, MouseEvent};

/// Listens to the pointer and the focus.
pub(super) fn attach(explorer: Explorer, merged: MergedAreas) {
    // Areas that are drawn together are told apart by where the pointer is on them.
    let over = if explorer.has_many() { "pointermove" } else { "pointerover" };
    on(over, move |event| {
        let element: Option<Element> = target(event);
        let place = place(event.unchecked_ref());
        let area = element.as_ref().and_then(|element| area_at(element, place, explorer, merged));
        // On the line between two areas, the one stays that was hovered over.
        if area.is_some() || !element.as_ref().is_some_and(MergedAreas::is_merged) {
            hover(element.as_ref(), area, explorer);
        }
    });
    on("pointerout", move |event| {
        let event: &MouseEvent = event.unchecked_ref();
        if event.related_target().is_none() {
            hover(None, None, explorer);
        }
    });
    dom::query_all(HOVER_ROOTS).iter().for_each(|part| listen_to_focus(part, explorer));
    on("click", move |event| click(event.unchecked_ref(), explorer, merged));
}

/// Listens to the focus where something can be hovered over. Elsewhere it is nobody's: a press on a switch need not wait
/// for us.
fn listen_to_focus(part: &Element, explorer: Explorer) {
    listen(part, "focusin", move |event| {
        let element: Option<Element> = target(event);
        let area = element.as_ref().and_then(|element| area_of(element, explorer));
        hover(element.as_ref(), area, explorer);
    });
    listen(part, "focusout", move |_| hover(None, None, explorer));
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

/// Tells the explorer what the pointer or the focus is on.
fn hover(element: Option<&Element>, area: Option<AreaId>, explorer: Explorer) {
    // On most elements, there is nothing to hover over: one question finds out.
    let element = element.filter(|element| is_in(element, HOVERABLE));
    let attribute = |selector: &str, name: &str| element?.closest(selector).ok()??.get_attribute(name);
    let pollutant = attribute(OF_POLLUTANT, "data-pollutant");
    explorer.hover(Hover {
        area,
        pollutant: pollutant.and_then(|code| explorer.figures.pollutant_by_code(&code)),
        class: attribute(CLASS, "data-class").and_then(|index| index.parse().ok()),
        zone: element.and_then(|element| zone_of(element, explorer)),
    });
}

fn click(event: &MouseEvent, explorer: Explorer, merged: MergedAreas) {
    let Some(element) = target::<Element>(event) else { return };
    let clicked = Clicked {
        zone: zone_of(&element, explorer),
        area: area_at(&element, place(event), explorer, merged),
        is_cell: is_in(&element, CELL),
        is_more: is_in(&element, MORE),
        is_chip: is_in(&element, CHIP) || is_in(&element, TAKE_OUT),
        is_compare_all: is_in(&element, COMPARE_ALL),
        is_map: is_in(&element, MAPS) && !is_in(&element, NO_MAP),
        is_clearing: is_in(&element, CLEARING),
    };
    match Click::of(clicked, &|| nearest(event, explorer, merged)) {
        Click::ToggleZone(zone) => explorer.toggle_zone(zone),
        Click::ReadOut => hover(Some(&element), clicked.area, explorer),
        Click::FocusList => {
            let list = element.closest(LISTS).ok().flatten();
            in_next_frame(move || refocus(list));
        }
        Click::TakeOut(area) => take_out(&element, area, explorer),
        Click::ToggleOnMap(area) => {
            explorer.toggle(area);
            stop_at(area, explorer, merged);
            leave_stops();
            explorer.read_out(Some(area));
        }
        Click::Toggle(area) => {
            explorer.toggle(area);
            // The button that compares what was found is gone then.
            in_next_frame(|| refocus(dom::query(FIND)));
        }
        Click::ShowComparison => {
            explorer.choose(Choice::Panel(Panel::Compare));
            dom::query_all(PANELS).iter().for_each(Element::scroll_into_view);
        }
        Click::Clear => explorer.clear(),
        Click::Nothing => {}
    }
}

/// Takes the area of a chip out. The chips are made anew: a focus that was seen goes to the chip in the place of the one
/// that is gone, or back to the switch of the panel.
fn take_out(chip: &Element, area: AreaId, explorer: Explorer) {
    let place = explorer.districts.read_untracked().place(area).unwrap_or_default();
    let has_focus = is_in(chip, FOCUSED_CHIP);
    explorer.toggle(area);
    explorer.read_out(None);
    if has_focus {
        in_next_frame(move || {
            let chips = dom::query_all(CHIP);
            let next = chips.get(place).or(chips.last()).cloned();
            refocus(next.or_else(|| dom::query(OPEN_PANEL)));
        });
    }
}

/// Gives the focus to an element, where the one that had it is gone.
fn refocus(element: Option<Element>) {
    let Some(element) = element else { return };
    if document().active_element().is_none_or(|active| active.matches(GONE).unwrap_or(false)) {
        if !element.matches(FOCUSABLE).unwrap_or(true) {
            dom::set_attribute(Some(element.clone()), "tabindex", Some("-1"));
        }
        dom::focus(Some(element));
    }
}

/// Does something when the islands have followed the state.
fn in_next_frame(act: impl FnOnce() + 'static) {
    let act: Box<dyn FnOnce()> = Box::new(act);
    // A window that is shown has a next frame.
    let _ = window().request_animation_frame(Closure::once_into_js(act).unchecked_ref());
}

/// The area nearest to a click beside all of them.
fn nearest(event: &MouseEvent, explorer: Explorer, merged: MergedAreas) -> Option<AreaId> {
    let (x, y) = place(event);
    places_around(x, y).find_map(|(x, y)| {
        let element = document().element_from_point(x as f32, y as f32)?;
        element.closest(STAGE_MAPS).ok()??;
        area_at(&element, (x, y), explorer, merged)
    })
}

fn is_in(element: &Element, selector: &str) -> bool {
    element.closest(selector).is_ok_and(|found| found.is_some())
}

fn zone_of(element: &Element, explorer: Explorer) -> Option<ZoneId> {
    let code = element.closest(ZONE).ok()??.get_attribute("data-zone")?;
    let index = explorer.figures.zones.iter().position(|zone| zone.code == code)?;
    Some(ZoneId(index as u8))
}
