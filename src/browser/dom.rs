//! The document: its elements are found by the selectors of the contract, and get attributes and the focus.

use gloo_utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The element that carries the page's attributes.
pub fn root() -> Option<Element> {
    document().document_element()
}

/// The first element that a selector of the contract finds.
pub fn query(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

/// All elements that a selector of the contract finds.
pub fn query_all(selector: &str) -> Vec<Element> {
    let Ok(list) = document().query_selector_all(selector) else {
        return Vec::new();
    };
    (0..list.length()).filter_map(|index| list.item(index)?.dyn_into().ok()).collect()
}

/// Sets an attribute, or takes it away. One that is as it should be is left alone, for the browser looks
/// at all that may depend on a change.
pub fn set_attribute(element: Option<Element>, name: &str, value: Option<&str>) {
    let Some(element) = element.filter(|element| element.get_attribute(name).as_deref() != value) else {
        return;
    };
    // Both only fail for names that are no attribute's.
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// Gives the focus to an element.
pub fn focus(element: Option<Element>) {
    // An element of the page takes the focus; those of SVG have the same call.
    element.into_iter().for_each(|element| drop(element.unchecked_into::<HtmlElement>().focus()));
}
