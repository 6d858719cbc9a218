//! The attributes of the document that follow the state: controls, theme, title, lifted classes.

use super::all;
use crate::meaning::classes_of_steps;
use crate::state::{Embed, TextSize, Theme};
use crate::view::Explorer;
use gloo_utils::document;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// The element that carries the page's attributes.
pub(super) fn root() -> Option<Element> {
    document().document_element()
}

/// Says that the page is live.
pub(super) fn ready() {
    set(root(), "data-app", Some("ready"));
}

/// Says that the page could not become live; the style sheet shows the reason.
pub(super) fn fail() {
    set(root(), "data-app", Some("failed"));
}

/// Keeps the document in step with the state.
pub(super) fn follow(explorer: Explorer) {
    Effect::new(move |_| {
        let state = explorer.state.get();
        check("pollutant", &explorer.figures.pollutant(state.pollutant).code);
        check("panel", state.panel.word());
        check("view", state.view.word());
        let word = |is_set: bool, word: &'static str| is_set.then_some(word);
        set(root(), "data-theme", word(state.theme != Theme::System, state.theme.word()));
        set(root(), "data-text", word(state.text != TextSize::Normal, state.text.word()));
        set(root(), "data-embed", word(state.embed == Embed::Yes, state.embed.word()));
        let against = explorer.figures.yardstick(state.against);
        set(root(), "data-against", Some(&against.code));
        for button in all("button[data-zone]") {
            let own = button.get_attribute("data-zone");
            let is_chosen = state
                .zone
                .is_some_and(|zone| own.as_ref() == Some(&explorer.figures.zones[usize::from(zone.0)].code));
            set(Some(button), "aria-pressed", Some(if is_chosen { "true" } else { "false" }));
        }
    });
    Effect::new(move |_| lift(explorer));
}

/// Dims the steps of the map that the lifted class does not hold.
fn lift(explorer: Explorer) {
    let Some(root) = root() else { return };
    let style = root.unchecked_into::<HtmlElement>().style();
    let (pollutant, against, lifted) =
        (explorer.pollutant.get(), explorer.against.get(), explorer.lifted.get());
    for (step, class) in classes_of_steps(explorer.figures, pollutant, against).into_iter().enumerate() {
        let name = ["--o", &step.to_string()].concat();
        let is_dim = lifted.is_some_and(|lifted| lifted != class);
        // Setting a property of an element that is in the page does not fail.
        let _ =
            if is_dim { style.set_property(&name, "0.15") } else { style.remove_property(&name).map(drop) };
    }
}

/// Checks the radio button of a value, where it is not checked already, and titles the document.
fn check(name: &str, value: &str) {
    for input in all(&["input[name=", name, "]"].concat()) {
        let input: HtmlInputElement = input.unchecked_into();
        if input.value() != value {
            continue;
        }
        if !input.checked() {
            input.set_checked(true);
        }
        if let Some(title) = input.get_attribute("data-title") {
            document().set_title(&title);
        }
    }
}

/// Sets an attribute, or takes it away.
pub(super) fn set(element: Option<Element>, name: &str, value: Option<&str>) {
    let Some(element) = element else { return };
    // Both only fail for names that are no attribute's.
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}
