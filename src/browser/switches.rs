//! The switches: radio buttons that choose the pollutant, the view or the panel.
//!
//! The next frame waits for what a press does, so that it does as little as can be: one listener hears it,
//! nobody else does, and of another pollutant it shows the map alone.

use super::call::Call;
use super::event::{hear, target};
use super::proof::Proof;
use super::{all, page, set};
use crate::data::PollutantId;
use crate::state::{Panel, View, ViewState};
use crate::view::Explorer;
use leptos::prelude::*;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, MouseEvent};

/// How long a button is held down until what is around the map follows it, in milliseconds: longer than a press takes.
const HELD: i32 = 200;

/// A button that has the focus and shows no ring: neither does the one that then gets it.
const FOCUSED: &str = ".switch-pollutant :focus:not(:focus-visible)";

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
    let Some(map) = all(".map").into_iter().next() else { return };
    let shows = shows(&map, explorer);
    // Many areas would be drawn twice for nothing.
    let proof: &'static Option<Proof> =
        Box::leak(Box::new(if explorer.has_many() { None } else { Proof::of(&map) }));
    let of = move |input: &HtmlInputElement| explorer.figures.pollutant_by_code(&input.value());
    // What the mouse is over, what it holds down, and whether it has let go of what is not told yet.
    let (offered, held, is_let_go) = (kept(None), kept(None), kept(false));
    let has_focus = kept(false);
    let offer = move |pollutant: Option<PollutantId>| {
        if is_let_go.get() {
            // It is still seen on the proof.
            return;
        }
        offered.set(pollutant);
        let code = pollutant.map(|pollutant| explorer.figures.pollutant(pollutant).code.as_str());
        proof.iter().for_each(|proof| proof.draw(code));
    };
    let show = move |pollutant: PollutantId| {
        // The outline of a zone lies on the map alone.
        let is_drawn = offered.get() == Some(pollutant) && explorer.zone.get_untracked().is_none();
        let drawn = proof.as_ref().filter(|_| is_drawn);
        drawn.map_or(&shows[usize::from(pollutant.0)], |proof| &proof.uncover).ask()
    };
    on(switch, "pointerover", move |_, input| {
        offer(of(&input).filter(|_| !input.checked() && explorer.is_shown_by_style()));
        has_focus.set(!all(FOCUSED).is_empty());
    });
    let show_held = Call::after(HELD, move || {
        if let Some(pollutant) = held.get() {
            page::show(pollutant, explorer);
        }
    });
    on_press(switch, move |event| {
        if let Some(pollutant) = offered.get() {
            show(pollutant);
            if has_focus.get() {
                // The focus comes later, so that the map need not wait for it.
                event.prevent_default();
            }
            held.set(Some(pollutant));
            show_held.ask();
        }
    });
    // A finger leaves the button before it presses: it is the mouse that leaves it for good.
    on(switch, "mouseout", move |_, input| {
        if offered.get().is_some_and(|pollutant| Some(pollutant) != of(&input)) {
            return;
        }
        offer(None);
        if held.take().is_some() {
            page::show(explorer.state.read_untracked().pollutant, explorer);
        }
    });
    let take_with_focus = move |input: &HtmlInputElement| {
        if is_let_go.take() {
            // A button of the page takes the focus.
            let _ = input.focus();
        }
        take(input, explorer);
        offer(None);
    };
    let take_checked = Call::after_paint(move || {
        all("input[name=pollutant]:checked").iter().for_each(|input| take_with_focus(input.unchecked_ref()));
    });
    on(switch, "click", move |event, input| {
        event.stop_propagation();
        is_let_go.set(held.take().is_some());
        match of(&input).filter(|_| explorer.is_shown_by_style()) {
            Some(pollutant) => {
                show(pollutant);
                take_checked.ask();
            }
            None => take_with_focus(&input),
        }
    });
}

/// What shows each pollutant on the map.
fn shows(map: &Element, explorer: Explorer) -> &'static [Call] {
    let show = |code: &str| Call::set(map, "class", &page::coloured("map", code));
    explorer.figures.pollutants().map(|(_, item)| show(&item.code)).collect::<Vec<_>>().leak()
}

/// Something that listeners share; they are never taken down.
fn kept<T>(value: T) -> &'static Cell<T> {
    Box::leak(Box::new(Cell::new(value)))
}

/// Listens to presses of the mouse. A finger, which may only begin to scroll, presses when it is lifted.
fn on_press(switch: &Element, act: impl Fn(&MouseEvent) + 'static) {
    hear(switch, "mousedown", move |event| {
        let event: &MouseEvent = event.unchecked_ref();
        if event.button() == 0 {
            act(event);
        }
    });
}

/// Listens to what happens to the buttons of a switch.
fn on(switch: &Element, name: &'static str, act: impl Fn(&Event, HtmlInputElement) + 'static) {
    hear(switch, name, move |event| {
        if let Some(input) = target(event) {
            act(event, input);
        }
    });
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
