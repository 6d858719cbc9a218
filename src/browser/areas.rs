//! The areas of the map as controls: their roles, names and states, and which one Tab reaches.
//!
//! Areas are fixed markup, so their attributes are set here, after every change, in one pass.

use super::{all, page};
use crate::data::AreaId;
use crate::view::Explorer;
use crate::words::district_label;
use leptos::prelude::*;
use web_sys::Element;

/// The areas of the main map, which are the controls; those of the inset only take the pointer.
const CONTROLS: &str = ".map [data-code]";

/// Makes the areas controls and keeps their names and states in step.
pub(super) fn follow(explorer: Explorer) {
    let controls = all(CONTROLS);
    for (index, control) in controls.iter().enumerate() {
        page::set(Some(control.clone()), "role", Some("button"));
        page::set(Some(control.clone()), "tabindex", Some(if index == 0 { "0" } else { "-1" }));
    }
    for map in all("svg.map") {
        page::set(Some(map), "role", Some("group"));
    }
    let with_area = |control: Element| area_of(&control, explorer).map(|area| (control, area));
    let named: Vec<(Element, AreaId)> = controls.into_iter().filter_map(with_area).collect();
    // The browser runs on one thread; the elements never leave it.
    let named = StoredValue::new_local(named);
    Effect::new(move |_| {
        let (pollutant, against) = (explorer.pollutant.get(), explorer.against.get());
        named.with_value(|named| {
            for (control, area) in named {
                let label = district_label(explorer.words, explorer.figures, *area, pollutant, against);
                page::set(Some(control.clone()), "aria-label", Some(&label));
            }
        });
    });
    Effect::new(move |_| {
        let districts = explorer.districts.get();
        for control in all("[data-code][role=button], [data-code] button") {
            let area = area_of(&control, explorer);
            let is_chosen = area.is_some_and(|area| districts.place(area).is_some());
            page::set(Some(control), "aria-pressed", Some(if is_chosen { "true" } else { "false" }));
        }
    });
}

/// The area that an element belongs to.
pub(super) fn area_of(element: &Element, explorer: Explorer) -> Option<AreaId> {
    let carrier = element.closest("[data-code]").ok()??;
    explorer.figures.area_by_code(&carrier.get_attribute("data-code")?)
}

/// Moves the map's Tab stop to an area.
pub(super) fn stop_at(area: AreaId, explorer: Explorer) -> Option<Element> {
    let mut reached = None;
    for control in all(CONTROLS) {
        let is_it = area_of(&control, explorer) == Some(area);
        page::set(Some(control.clone()), "tabindex", Some(if is_it { "0" } else { "-1" }));
        if is_it {
            reached = Some(control);
        }
    }
    reached
}
