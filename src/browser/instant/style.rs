//! The style sheets of the hydrated page: their rules ask the root what is shown, and no longer the buttons.
//!
//! Before the page is hydrated, a rule finds out by `:has` what is checked, and the browser looks at all that such a
//! rule may concern at every press. The sheets are walked by their names in script: typed, they would cost
//! three times the bytes.
//!
//! Why: docs/decisions.md#selector-rewriting

use gloo_utils::document;
use js_sys::Reflect;
use view::hydrated_selector;
use wasm_bindgen::JsValue;

/// Makes all rules of the page ask the root. A browser that keeps a selector as it is shows the same, later.
pub(super) fn ask_root() {
    for sheets in ["styleSheets", "adoptedStyleSheets"] {
        items(&document(), sheets).for_each(|sheet| ask_root_within(&sheet));
    }
}

/// The same for the rules within a sheet or a rule.
fn ask_root_within(owner: &JsValue) {
    for rule in items(owner, "cssRules") {
        ask_root_within(&rule);
        let selector = of(&rule, "selectorText").as_string();
        if let Some(hydrated) = selector.and_then(|selector| hydrated_selector(&selector)) {
            // It stays as it was where it cannot be set.
            let _ = Reflect::set(&rule, &"selectorText".into(), &hydrated.into());
        }
    }
}

/// What a list of an object holds; nothing where there is none.
fn items(owner: &JsValue, list: &str) -> impl Iterator<Item = JsValue> {
    let list = of(owner, list);
    let length = of(&list, "length").as_f64().unwrap_or_default() as u32;
    (0..length).map(move |at| of(&list, at))
}

/// What an object has by a name; undefined where it has none, or where none can be asked.
fn of(owner: &JsValue, name: impl Into<JsValue>) -> JsValue {
    Reflect::get(owner, &name.into()).unwrap_or_default()
}
