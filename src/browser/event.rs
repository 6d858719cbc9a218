//! Events: how they are heard, and which element they are of.
//!
//! Why: docs/decisions.md#boxed-texts-and-flags

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Event, EventTarget};

/// Hears an event as long as the page is there, and may keep the browser from what it does at it. One type for all
/// listeners, as for [`Text`](view::Text).
pub(super) fn listen(place: &EventTarget, name: &'static str, act: impl FnMut(&Event) + 'static) {
    let act: Box<dyn FnMut(&Event)> = Box::new(act);
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(place, name, options, act).forget();
}

/// The element that an event is of, where it is of that kind.
pub(super) fn target<T: JsCast>(event: &Event) -> Option<T> {
    event.target()?.dyn_into().ok()
}
