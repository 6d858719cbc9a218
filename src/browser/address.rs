//! The address and the view state: one follows the other, with Back and Forward.

use super::{after_paint, all, follow, page};
use crate::state::{self, Panel, View, ViewState};
use crate::view::Explorer;
use gloo_events::EventListener;
use gloo_utils::{document, window};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlInputElement;

/// The attribute of the root that holds the query where the browser refuses to change the address:
/// in a sandbox, or after a flood of changes.
const HELD: &str = "data-query";

/// Takes the state from the address and from what the reader has already chosen, then keeps the
/// address in step.
pub(super) fn keep(explorer: Explorer) {
    let (mut state, hints) = state::parse(&query(), explorer.figures);
    explorer.hints.set(hints);
    let asked = state.language.take();
    if asked.is_some_and(|language| language != explorer.words.language)
        && go_to_other_language(explorer, &state)
    {
        return;
    }
    keep_choices(&mut state, explorer);
    explorer.state.set(state);
    follow(move |is_first| write(explorer, is_first));
    EventListener::new(&window(), "popstate", move |_| {
        let (state, hints) = state::parse(&query(), explorer.figures);
        explorer.hints.set(hints);
        explorer.state.set(state);
    })
    .forget();
    EventListener::new(&document(), "change", move |event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
            return;
        };
        if input.name() != "pollutant" || !explorer.is_shown_by_style() {
            return explorer.state.update(|state| choose(state, &input, explorer));
        }
        // What the program does besides must not hold the map up. By then another button may be checked.
        page::colour_map(&input.value());
        after_paint(move || {
            for input in all("input[name=pollutant]:checked") {
                explorer.state.update(|state| choose(state, input.unchecked_ref(), explorer));
            }
        });
    })
    .forget();
}

/// A radio button that is checked although the page did not come so was chosen before we were here.
fn keep_choices(state: &mut ViewState, explorer: Explorer) {
    for input in all("input[type=radio]") {
        let input: HtmlInputElement = input.unchecked_into();
        if input.checked() && !input.default_checked() {
            choose(state, &input, explorer);
        }
    }
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

/// Writes the state into the address, unless it says so already, and into the links that keep it.
/// The first time it only tidies what the reader opened, which is no step to go back to.
fn write(explorer: Explorer, is_first: bool) {
    let written = state::write(&explorer.state.read(), explorer.figures);
    for link in all("a[data-keep-state]") {
        let base = link.get_attribute("data-keep-state").unwrap_or_default();
        page::set(Some(link), "href", Some(&with_query(&base, &written)));
    }
    let (shown, _) = state::parse(&query(), explorer.figures);
    if shown == *explorer.state.read() {
        return;
    }
    let path = window().location().pathname().unwrap_or_default();
    if let Ok(history) = window().history() {
        let address = with_query(&path, &written);
        let done = match is_first {
            true => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
            false => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        };
        if done.is_err() {
            page::set(page::root(), HELD, Some(&written));
        }
    }
}

/// Goes to the page of the other language with the same state; `false` where there is none to go to.
fn go_to_other_language(explorer: Explorer, state: &ViewState) -> bool {
    let written = state::write(state, explorer.figures);
    let link = all("a[data-keep-state][hreflang]").into_iter().next();
    let Some(base) = link.and_then(|link| link.get_attribute("data-keep-state")) else {
        return false;
    };
    // Without leave to navigate, the page stays in its own language.
    window().location().replace(&with_query(&base, &written)).is_ok()
}

/// An address with a query. A base that begins with `&` is the end of the query itself: another package.
fn with_query(base: &str, query: &str) -> String {
    if let Some(package) = base.strip_prefix('&') {
        // What a query says of its package is the last thing that it says.
        let kept = query.split("data=").next().unwrap_or_default().trim_end_matches('&');
        let end = if kept.is_empty() || package.is_empty() { package } else { base };
        return ["?", kept, end].concat();
    }
    if query.is_empty() { base.to_owned() } else { [base, "?", query].concat() }
}

/// The query of the address; where a sandbox forbids to change it, the one that the root holds.
fn query() -> String {
    let held = page::root().and_then(|root| root.get_attribute(HELD));
    held.unwrap_or_else(|| window().location().search().unwrap_or_default())
}
