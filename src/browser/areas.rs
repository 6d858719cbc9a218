//! The areas of the map as controls: their roles, names and states, and which one Tab reaches.
//!
//! Areas are fixed markup, so their attributes are set here: a slice of them at once and the others
//! a slice at a time, so that many areas hold nothing up.

use super::{all, page};
use crate::data::{AreaId, PollutantId, YardstickId};
use crate::state::Chosen;
use crate::view::Explorer;
use crate::words::district_label;
use gloo_utils::window;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;

/// The areas of the main map, which are the controls; those of the inset only take the pointer.
const CONTROLS: &str = ".map [data-code]";

/// The names in the table, which are controls as well, in the order of the areas as long as it is
/// not sorted.
const NAMES: &str = ".figures tbody button";

/// How many areas are looked after at once.
const SLICE: usize = 64;

/// Makes the areas controls and keeps their names and states in step.
pub(super) fn follow(explorer: Explorer) {
    // In the order of the areas, and as long as the page.
    let controls: &[Element] = Box::leak(all(CONTROLS).into_boxed_slice());
    let names: &[Element] = Box::leak(all(NAMES).into_boxed_slice());
    for map in all("svg.map") {
        page::set(Some(map), "role", Some("group"));
    }
    Effect::new(move |_| {
        let shown = (explorer.pollutant.get(), explorer.against.get());
        label(Labels { explorer, controls, names, shown }, 0);
    });
    Effect::new(move |before: Option<Chosen>| {
        let now = explorer.districts.get();
        let before = before.unwrap_or_default();
        for area in before.areas().iter().chain(now.areas()) {
            let own = of(explorer, *area);
            for control in all(&[&own, "[role=button], ", &own, " button"].concat()) {
                page::set(Some(control), "aria-pressed", Some(pressed(now.place(*area).is_some())));
            }
        }
        now
    });
}

/// What controls are named by.
#[derive(Clone, Copy)]
struct Labels {
    explorer: Explorer,
    controls: &'static [Element],
    names: &'static [Element],
    shown: (PollutantId, YardstickId),
}

/// Makes a slice of the areas controls, and names them; then the next, unless something else is shown
/// by now.
fn label(labels: Labels, start: usize) {
    let Labels { explorer, controls, names, shown: (pollutant, against) } = labels;
    let end = controls.len().min(start + SLICE);
    for (index, control) in controls.iter().enumerate().take(end).skip(start) {
        let area = AreaId(index as u16);
        let is_chosen = explorer.districts.read_untracked().place(area).is_some();
        let label = district_label(explorer.words, explorer.figures, area, pollutant, against);
        let set = |name, value: &str| page::set(Some(control.clone()), name, Some(value));
        if !control.has_attribute("role") {
            set("role", "button");
            set("tabindex", if index == 0 { "0" } else { "-1" });
        }
        set("aria-label", &label);
        set("aria-pressed", pressed(is_chosen));
        page::set(names.get(index).cloned(), "aria-pressed", Some(pressed(is_chosen)));
    }
    if end < controls.len() {
        later(move || {
            if labels.shown == (explorer.pollutant.get_untracked(), explorer.against.get_untracked()) {
                label(labels, end);
            }
        });
    }
}

/// Does something in a task of its own, after what waits already.
fn later(act: impl FnOnce() + 'static) {
    let act = Closure::once_into_js(act);
    // Fails for no function of ours.
    let _ = window().set_timeout_with_callback(act.unchecked_ref());
}

fn pressed(is_chosen: bool) -> &'static str {
    if is_chosen { "true" } else { "false" }
}

/// What finds the elements of an area.
fn of(explorer: Explorer, area: AreaId) -> String {
    ["[data-code=\"", &explorer.figures.area(area).code, "\"]"].concat()
}

/// The area that an element belongs to.
pub(super) fn area_of(element: &Element, explorer: Explorer) -> Option<AreaId> {
    let carrier = element.closest("[data-code]").ok()??;
    explorer.figures.area_by_code(&carrier.get_attribute("data-code")?)
}

/// Moves the map's Tab stop to an area.
pub(super) fn stop_at(area: AreaId, explorer: Explorer) -> Option<Element> {
    for before in all(&[CONTROLS, "[tabindex=\"0\"]"].concat()) {
        page::set(Some(before), "tabindex", Some("-1"));
    }
    let reached = all(&[".map ", &of(explorer, area)].concat()).into_iter().next();
    page::set(reached.clone(), "tabindex", Some("0"));
    reached
}
