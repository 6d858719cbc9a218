//! The areas of the map as controls: their roles, names and states, and which one Tab reaches.
//!
//! Areas are fixed markup, so their attributes are set here. Many areas are drawn together, and
//! only the one that Tab reaches is a control.
//!
//! Why: docs/decisions.md#static-areas

use super::merged_areas::MergedAreas;
use super::{dom, follow};
use atlas::data::{AreaId, PollutantId, YardstickId};
use atlas::state::Chosen;
use atlas::words::district_label;
use leptos::prelude::*;
use view::contract::{CODED, FORMER_STOP, MAP, MAP_AREAS, ROW_BUTTONS, TAB_STOP, controls_of, map_area};
use view::{Explorer, drawing};
use web_sys::Element;

/// Makes the areas controls and keeps their names and states in step.
pub(super) fn sync(explorer: Explorer, merged: MergedAreas) {
    for map in dom::query_all(MAP) {
        dom::set_attribute(Some(map), "role", Some("group"));
    }
    // The first area, where none is a control of its own.
    merged.make_control(AreaId(0));
    for (index, control) in dom::query_all(MAP_AREAS).into_iter().enumerate() {
        make_control(control, index == 0);
    }
    for name in dom::query_all(ROW_BUTTONS) {
        dom::set_attribute(Some(name), "aria-pressed", Some(pressed(false)));
    }
    follow(move |_| {
        let shown = (explorer.pollutant.get(), explorer.against.get());
        dom::query_all(MAP_AREAS).into_iter().for_each(|control| name(control, explorer, shown));
    });
    let mut before = Chosen::default();
    follow(move |_| {
        let now = explorer.districts.get();
        for area in before.areas().iter().chain(now.areas()) {
            for control in dom::query_all(&controls_of(&explorer.figures.area(*area).code)) {
                let place = now.place(*area);
                let letter = place.map(|place| drawing::mark_shape(place).1);
                dom::set_attribute(Some(control.clone()), "aria-pressed", Some(pressed(place.is_some())));
                dom::set_attribute(Some(control), "data-mark", letter);
            }
        }
        before = now;
    });
}

/// Makes an area a button.
fn make_control(control: Element, is_stop: bool) {
    let set = |name, value| dom::set_attribute(Some(control.clone()), name, Some(value));
    set("role", "button");
    set("tabindex", if is_stop { "0" } else { "-1" });
    set("aria-pressed", pressed(false));
}

/// Names an area by what it shows.
fn name(control: Element, explorer: Explorer, (pollutant, against): (PollutantId, YardstickId)) {
    let Some(area) = area_of(&control, explorer) else { return };
    let label = district_label(explorer.words, explorer.figures, area, pollutant, against);
    dom::set_attribute(Some(control), "aria-label", Some(&label));
}

pub(super) fn pressed(is_chosen: bool) -> &'static str {
    if is_chosen { "true" } else { "false" }
}

/// The area that an element belongs to.
pub(super) fn area_of(element: &Element, explorer: Explorer) -> Option<AreaId> {
    let carrier = element.closest(CODED).ok()??;
    explorer.figures.area_by_code(&carrier.get_attribute("data-code")?)
}

/// Moves the map's Tab stop to an area.
pub(super) fn stop_at(area: AreaId, explorer: Explorer, merged: MergedAreas) -> Option<Element> {
    for before in dom::query_all(TAB_STOP) {
        dom::set_attribute(Some(before), "tabindex", Some("-1"));
    }
    let own = dom::query(&map_area(&explorer.figures.area(area).code));
    let reached = own.or_else(|| {
        let made = merged.make_control(area)?;
        make_control(made.clone(), true);
        let shown = (explorer.pollutant.get_untracked(), explorer.against.get_untracked());
        name(made.clone(), explorer, shown);
        let is_chosen = explorer.districts.read_untracked().place(area).is_some();
        dom::set_attribute(Some(made.clone()), "aria-pressed", Some(pressed(is_chosen)));
        Some(made)
    });
    dom::set_attribute(reached.clone(), "tabindex", Some("0"));
    reached
}

/// Takes away the controls that were made for a stop that is no more.
pub(super) fn leave_stops() {
    dom::query_all(FORMER_STOP).iter().for_each(Element::remove);
}
