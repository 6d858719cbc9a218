//! The address and the view state: one follows the other, with Back and Forward.
//!
//! Why: docs/decisions.md#one-view-state
//! Why: docs/decisions.md#no-router

use super::event::listen;
use super::{dom, follow, switches};
use atlas::data::Language;
use atlas::state::{self, ViewState};
use gloo_utils::window;
use view::Explorer;
use view::contract::{STATE_LINKS, link_to};
use wasm_bindgen::JsValue;

/// The attribute of the root that holds the query where the browser refuses to change the address:
/// in a sandbox, or after a flood of changes.
const HELD: &str = "data-query";

/// Takes the state from the address and from what the reader has already chosen, then keeps the
/// address in step.
pub(super) fn sync(explorer: Explorer) {
    let (mut state, hints) = state::parse(&asked_query(), explorer.figures);
    let asked = state.language.take();
    let other = asked.filter(|language| *language != explorer.words.language);
    if other.is_some_and(|language| go_to_language(explorer, &state, language)) {
        return;
    }
    switches::read_choices(&mut state, explorer);
    explorer.restore(state, hints);
    follow(move |is_first| write(explorer, is_first));
    listen(&window(), "popstate", move |_| {
        let (state, hints) = state::parse(&asked_query(), explorer.figures);
        explorer.restore(state, hints);
    });
}

/// Writes the state into the address, unless it says so already, and into the links that keep it.
/// The first time it only tidies what the reader opened, which is no step to go back to.
fn write(explorer: Explorer, is_first: bool) {
    let written = state::write(&explorer.state.read(), explorer.figures);
    for link in dom::query_all(STATE_LINKS) {
        let base = link.get_attribute("data-keep-state").unwrap_or_default();
        dom::set_attribute(Some(link), "href", Some(&state::address(&base, &written)));
    }
    let (shown, _) = state::parse(&asked_query(), explorer.figures);
    if shown == *explorer.state.read() {
        return;
    }
    let path = window().location().pathname().unwrap_or_default();
    if let Ok(history) = window().history() {
        let address = state::address(&path, &written);
        let done = match is_first {
            true => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
            false => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        };
        if done.is_err() {
            dom::set_attribute(dom::root(), HELD, Some(&written));
        }
    }
}

/// Goes to the page of another language with the same state; `false` where there is none to go to.
fn go_to_language(explorer: Explorer, state: &ViewState, language: Language) -> bool {
    let written = state::write(state, explorer.figures);
    let link = dom::query(&link_to(language.tag()));
    let Some(base) = link.and_then(|link| link.get_attribute("data-keep-state")) else {
        return false;
    };
    // Without leave to navigate, the page stays in its own language.
    window().location().replace(&state::address(&base, &written)).is_ok()
}

/// The query of the address; where a sandbox forbids to change it, the one that the root holds.
fn asked_query() -> String {
    let held = dom::root().and_then(|root| root.get_attribute(HELD));
    held.unwrap_or_else(|| window().location().search().unwrap_or_default())
}
