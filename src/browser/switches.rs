//! The switches: radio buttons that choose the pollutant, the view or the panel.
//! One listener hears a press, and nobody else does.

use super::event::{listen, target};
use super::{query_all, set_if_changed};
use atlas::data::Keyword;
use atlas::state::{Panel, View, ViewState};
use leptos::prelude::*;
use view::Explorer;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

/// Takes what is checked although the page did not come so: it was chosen before we were here.
pub(super) fn read_choices(state: &mut ViewState, explorer: Explorer) {
    for input in query_all("input[type=radio]") {
        let input: HtmlInputElement = input.unchecked_into();
        if input.checked() && !input.default_checked() {
            choose(state, &input, explorer);
        }
    }
}

/// Listens to the switches of the view and the panel. Arrow keys and labels click as well.
pub(super) fn attach(explorer: Explorer) {
    for switch in query_all(".switch:not(.switch-pollutant)") {
        on(&switch, "click", move |event, input| {
            event.stop_propagation();
            take(&input, explorer);
        });
    }
}

/// Listens to what happens to the buttons of a switch.
pub(super) fn on(switch: &Element, name: &'static str, act: impl Fn(&Event, HtmlInputElement) + 'static) {
    listen(switch, name, move |event| {
        if let Some(input) = target(event) {
            act(event, input);
        }
    });
}

/// Takes over what a radio button chooses, where it is something else than before.
pub(super) fn take(input: &HtmlInputElement, explorer: Explorer) {
    let mut state = explorer.state.get_untracked();
    choose(&mut state, input, explorer);
    set_if_changed(explorer.state, state);
}

/// What a radio button chooses.
fn choose(state: &mut ViewState, input: &HtmlInputElement, explorer: Explorer) {
    let value = input.value();
    match input.name().as_str() {
        "pollutant" => {
            state.pollutant = explorer.figures.pollutant_by_code(&value).unwrap_or(state.pollutant)
        }
        "panel" => state.panel = Panel::from_keyword(&value).unwrap_or(state.panel),
        "view" => state.view = View::from_keyword(&value).unwrap_or(state.view),
        _ => {}
    }
}
