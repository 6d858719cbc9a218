//! The switches: radio buttons that choose the pollutant, the view or the panel. One listener hears a press, and nobody
//! else does.
//!
//! Why: docs/decisions.md#one-listener-for-a-press

use super::dom;
use super::event::{listen, target};
use atlas::state::ViewState;
use view::contract::{POLLUTANT_SWITCH, RADIOS, SWITCHES};
use view::{Choice, Explorer};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

/// Makes the choices of the radio buttons that are checked although the page did not come so: the reader chose before
/// the page was hydrated.
pub(super) fn read_choices(state: &mut ViewState, explorer: Explorer) {
    for input in dom::query_all(RADIOS) {
        let input: HtmlInputElement = input.unchecked_into();
        if input.checked() && !input.default_checked() {
            choice_of(&input, explorer).iter().for_each(|choice| choice.apply(state));
        }
    }
}

/// Listens to the switches of the view and the panel, and to that of the pollutant where nobody else does. Arrow keys
/// and labels click as well.
pub(super) fn attach(explorer: Explorer, with_pollutants: bool) {
    let pollutants = dom::query_all(POLLUTANT_SWITCH).into_iter().filter(|_| with_pollutants);
    for switch in dom::query_all(SWITCHES).into_iter().chain(pollutants) {
        on(&switch, "click", move |event, input| {
            event.stop_propagation();
            choice_of(&input, explorer).into_iter().for_each(|choice| explorer.choose(choice));
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

/// What a radio button stands for.
pub(super) fn choice_of(input: &HtmlInputElement, explorer: Explorer) -> Option<Choice> {
    Choice::of(&input.name(), &input.value(), explorer.figures)
}
