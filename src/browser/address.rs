//! The address and the view state: one follows the other, with Back and Forward.

use super::event::listen;
use super::{follow, page, query_all, switches};
use atlas::data::Language;
use atlas::state::{self, ViewState};
use gloo_utils::window;
use leptos::prelude::*;
use view::Explorer;
use wasm_bindgen::JsValue;

/// The attribute of the root that holds the query where the browser refuses to change the address:
/// in a sandbox, or after a flood of changes.
const HELD: &str = "data-query";

/// Takes the state from the address and from what the reader has already chosen, then keeps the
/// address in step.
pub(super) fn sync(explorer: Explorer) {
    let (mut state, hints) = state::parse(&query(), explorer.figures);
    explorer.hints.set(hints);
    let asked = state.language.take();
    let other = asked.filter(|language| *language != explorer.words.language);
    if other.is_some_and(|language| go_to_language(explorer, &state, language)) {
        return;
    }
    switches::read_choices(&mut state, explorer);
    explorer.state.set(state);
    follow(move |is_first| write(explorer, is_first));
    listen(&window(), "popstate", move |_| {
        let (state, hints) = state::parse(&query(), explorer.figures);
        explorer.hints.set(hints);
        explorer.state.set(state);
    });
}

/// Writes the state into the address, unless it says so already, and into the links that keep it.
/// The first time it only tidies what the reader opened, which is no step to go back to.
fn write(explorer: Explorer, is_first: bool) {
    let written = state::write(&explorer.state.read(), explorer.figures);
    for link in query_all("a[data-keep-state]") {
        let base = link.get_attribute("data-keep-state").unwrap_or_default();
        page::set_attribute(Some(link), "href", Some(&with_query(&base, &written)));
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
            page::set_attribute(page::root(), HELD, Some(&written));
        }
    }
}

/// Goes to the page of another language with the same state; `false` where there is none to go to.
fn go_to_language(explorer: Explorer, state: &ViewState, language: Language) -> bool {
    let written = state::write(state, explorer.figures);
    let link = query_all(&["a[data-keep-state][hreflang=", language.tag(), "]"].concat()).into_iter().next();
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
        let kept = query.split('&').take_while(|pair| !pair.starts_with("data="));
        let kept = kept.collect::<Vec<_>>().join("&");
        let end = if kept.is_empty() || package.is_empty() { package } else { base };
        return ["?", &kept, end].concat();
    }
    if query.is_empty() { base.to_owned() } else { [base, "?", query].concat() }
}

/// The query of the address; where a sandbox forbids to change it, the one that the root holds.
fn query() -> String {
    let held = page::root().and_then(|root| root.get_attribute(HELD));
    held.unwrap_or_else(|| window().location().search().unwrap_or_default())
}
