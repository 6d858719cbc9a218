//! The field that finds a district: it is asked by Enter, or by the choice of a suggestion.

use super::dom;
use super::event::listen;
use atlas::meaning::is_name;
use view::contract::{FIND, by_id, id};
use view::{Explorer, suggestions};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};

/// Fills the list of suggestions, and answers.
pub(super) fn attach(explorer: Explorer) {
    suggest("", explorer);
    for field in dom::query_all(FIND) {
        let field: HtmlInputElement = field.unchecked_into();
        let asked = field.clone();
        listen(&field, "keydown", move |event| {
            if event.unchecked_ref::<KeyboardEvent>().key() == "Enter" {
                find(&asked, explorer);
            }
        });
        let chosen = field.clone();
        listen(&field, "input", move |_| match is_name(explorer.figures, &chosen.value()) {
            true => find(&chosen, explorer),
            false => suggest(&chosen.value(), explorer),
        });
    }
}

/// Keeps the list of suggestions in step with what is typed.
fn suggest(text: &str, explorer: Explorer) {
    if let Some(options) = suggestions(explorer, text) {
        let options = options.into_string();
        dom::query_all(&by_id(id::SUGGESTIONS)).iter().for_each(|list| list.set_inner_html(&options));
    }
}

fn find(field: &HtmlInputElement, explorer: Explorer) {
    explorer.find(&field.value());
    field.set_value("");
}
