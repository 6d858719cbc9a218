//! The switches: radio buttons that choose the pollutant, the view or the panel.
//!
//! The next frame waits for what a press does, so that it does as little as can be: one listener hears it,
//! nobody else does, and of another pollutant it shows the map alone.

use super::later::Later;
use super::{all, page, set};
use crate::state::{Panel, View, ViewState};
use crate::view::Explorer;
use gloo_events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, MouseEvent};

/// How long a button is held down until what is around the map follows it, in milliseconds: longer than a press takes.
const HELD: u8 = 200;

/// Takes what is checked although the page did not come so: it was chosen before we were here.
pub(super) fn keep_choices(state: &mut ViewState, explorer: Explorer) {
    for input in all("input[type=radio]") {
        let input: HtmlInputElement = input.unchecked_into();
        if input.checked() && !input.default_checked() {
            choose(state, &input, explorer);
        }
    }
}

/// Listens to the switches. Arrow keys and labels click as well.
pub(super) fn listen(explorer: Explorer) {
    for switch in all(".switch:not(.switch-pollutant)") {
        on(&switch, "click", move |event, input| {
            event.stop_propagation();
            take(&input, explorer);
        });
    }
    for switch in all(".switch-pollutant") {
        listen_to_pollutants(&switch, explorer);
    }
}

/// Another pollutant is shown first, and told to the program when the map is painted. The mouse shows it as soon
/// as it presses; who leaves the button before letting go has chosen nothing.
fn listen_to_pollutants(switch: &Element, explorer: Explorer) {
    let maps: &'static [Element] = all(".map").leak();
    let show_map = |code: &str| page::colour(maps, "map", code);
    let held = StoredValue::new(None);
    let show_held = Later::after(HELD, move || {
        if let Some(pollutant) = held.get_value() {
            page::show(pollutant, explorer);
        }
    });
    on(switch, "mousedown", move |event, input| {
        if is_press(event.unchecked_ref(), &input) && explorer.is_shown_by_style() {
            let code = input.value();
            show_map(&code);
            held.set_value(explorer.figures.pollutant_by_code(&code));
            show_held.ask();
        }
    });
    on(switch, "pointerout", move |_, _| {
        if held.get_value().is_some() {
            held.set_value(None);
            page::show(explorer.state.read_untracked().pollutant, explorer);
        }
    });
    let take_checked = Later::after_paint(move || {
        for input in all("input[name=pollutant]:checked") {
            take(input.unchecked_ref(), explorer);
        }
    });
    on(switch, "click", move |event, input| {
        event.stop_propagation();
        held.set_value(None);
        if explorer.is_shown_by_style() {
            show_map(&input.value());
            take_checked.ask();
        } else {
            take(&input, explorer);
        }
    });
}

/// Whether the mouse presses a button that is not checked. A finger, which may only begin to scroll, does so when it
/// is lifted.
fn is_press(event: &MouseEvent, input: &HtmlInputElement) -> bool {
    event.button() == 0 && !input.checked()
}

/// Listens to what happens to the buttons of a switch.
fn on(switch: &Element, name: &'static str, act: impl Fn(&Event, HtmlInputElement) + 'static) {
    EventListener::new(switch, name, move |event| {
        let input = event.target().and_then(|target| target.dyn_into().ok());
        if let Some(input) = input {
            act(event, input);
        }
    })
    .forget();
}

/// Takes over what a radio button chooses, where it is something else than before.
fn take(input: &HtmlInputElement, explorer: Explorer) {
    let mut state = explorer.state.get_untracked();
    choose(&mut state, input, explorer);
    set(explorer.state, state);
}

/// What a radio button chooses.
fn choose(state: &mut ViewState, input: &HtmlInputElement, explorer: Explorer) {
    let value = input.value();
    match input.name().as_str() {
        "pollutant" => {
            state.pollutant = explorer.figures.pollutant_by_code(&value).unwrap_or(state.pollutant)
        }
        "panel" => state.panel = Panel::from_word(&value).unwrap_or(state.panel),
        "view" => state.view = View::from_word(&value).unwrap_or(state.view),
        _ => {}
    }
}
