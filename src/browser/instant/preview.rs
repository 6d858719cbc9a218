//! A preview of the map: as it would look under another pollutant, drawn over it and out of sight when a pointer comes
//! to a button, or a key would. A press then only has to let it be seen, and the map itself follows when nobody waits
//! for it.
//!
//! Why: docs/decisions.md#hidden-preview

use super::deferred_call::DeferredCall;
use crate::{dom, page};
use gloo_utils::document;
use view::contract::PREVIEW_IDS;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// A second drawing of the map.
pub(super) struct Preview {
    drawing: Element,
    /// Lets it be seen.
    pub uncover: DeferredCall,
}

impl Preview {
    /// Of the map as it came: it is no control yet and has no marks, nor has its preview.
    pub fn of(map: &Element) -> Option<Self> {
        // What is placed over the map is laid out anew whenever its own style changes: that is around the drawing.
        let frame = document().create_element("div").ok()?;
        let drawing = frame.append_child(&map.clone_node_with_deep(true).ok()?).ok()?.unchecked_into();
        dom::set_attribute(Some(frame.clone()), "class", Some("map-preview"));
        dom::set_attribute(Some(frame.clone()), "aria-hidden", Some("true"));
        DeferredCall::new(map, "insertAdjacentElement", &"afterend".into(), &frame).run();
        // An id is of the map alone.
        dom::query_all(PREVIEW_IDS).into_iter().for_each(|part| dom::set_attribute(Some(part), "id", None));
        let preview = Self { uncover: DeferredCall::set(&drawing, "data-on", ""), drawing };
        preview.draw(None);
        Some(preview)
    }

    /// Draws it out of sight for the pollutant of a code; for none, it is put away.
    pub fn draw(&self, code: Option<&str>) {
        dom::set_attribute(Some(self.drawing.clone()), "data-on", None);
        let class = code.map(|code| page::coloured("", code));
        dom::set_attribute(Some(self.drawing.clone()), "class", class.as_deref());
    }
}
