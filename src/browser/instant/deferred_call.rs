//! Calls of the browser that are made before they are wanted, so that asking for one is a single step: something
//! is shown at once, or done later, when what is seen by now has been painted or after a while.
//!
//! Why: docs/decisions.md#deferred-calls

use gloo_utils::window;
use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// How long a frame is left alone before what follows it is begun, in milliseconds: somewhat longer than one is shown.
const REST: i32 = 24;

/// A function of the browser's with its arguments.
pub(super) struct DeferredCall(Option<Function>);

impl DeferredCall {
    /// When the next frame is on the screen.
    pub fn after_paint(act: impl Fn() + 'static) -> Self {
        Self(behind_frame(&function(act)))
    }

    /// In the frame after the next one. No timer: while a finger is down, the browser lets none come.
    pub fn after_frame(act: impl Fn() + 'static) -> Self {
        Self(frame(&function(act)).and_then(|next| frame(&next.into())))
    }

    /// After some milliseconds.
    pub fn after(milliseconds: i32, act: impl Fn() + 'static) -> Self {
        Self::new(&window(), "setTimeout", &function(act), &milliseconds.into())
    }

    /// At once: an element gets an attribute. One that it has already changes nothing.
    pub fn set(element: &Element, name: &str, value: &str) -> Self {
        Self::new(element, "setAttribute", &name.into(), &value.into())
    }

    /// A function of an object. One that takes a single argument leaves the other alone.
    pub fn new(object: &JsValue, name: &str, first: &JsValue, second: &JsValue) -> Self {
        Self(bound(object, name, first, second))
    }

    /// Asks for it. No frame, timer or attribute of ours is refused.
    pub fn run(&self) {
        if let Some(function) = &self.0 {
            let _ = function.call0(&JsValue::NULL);
        }
    }
}

/// Something of ours as a function of the browser's, for good.
fn function(act: impl Fn() + 'static) -> JsValue {
    Closure::<dyn Fn()>::new(act).into_js_value()
}

/// A function of the browser's that asks for something behind the next frame. That frame only asks for it, and does so
/// without the WebAssembly module, which would hold it up; and it is left alone until it is on the screen.
fn behind_frame(act: &JsValue) -> Option<Function> {
    let ask = bound(&window(), "setTimeout", act, &REST.into())?;
    frame(&ask.into())
}

/// A function of the browser's that asks for something in the next frame.
fn frame(act: &JsValue) -> Option<Function> {
    bound(&window(), "requestAnimationFrame", act, &JsValue::NULL)
}

/// A function of an object with its arguments.
fn bound(object: &JsValue, name: &str, first: &JsValue, second: &JsValue) -> Option<Function> {
    let function: Function = Reflect::get(object, &name.into()).ok()?.dyn_into().ok()?;
    Some(function.bind2(object, first, second).unchecked_into())
}
