//! What is done later: when what is seen by now has been painted, or after a while.

use gloo_utils::window;
use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Something that is done later, as often as it is asked for. Made before it is wanted, so that asking is one call.
pub(super) struct Later(Option<Function>);

impl Later {
    /// In the frame after the next one.
    pub fn after_paint(act: impl Fn() + 'static) -> Self {
        Self(in_frame_after_next(&Closure::<dyn Fn()>::new(act).into_js_value()))
    }

    /// After some milliseconds.
    pub fn after(milliseconds: u8, act: impl Fn() + 'static) -> Self {
        let act = Closure::<dyn Fn()>::new(act).into_js_value();
        Self(of_window("setTimeout").map(|wait| bound(&wait, &act, milliseconds)))
    }

    pub fn ask(&self) {
        if let Some(ask) = &self.0 {
            // Neither a frame nor a timer is refused.
            let _ = ask.call0(&JsValue::NULL);
        }
    }
}

/// Does something once, when what is seen by now has been painted, in the frame after that.
pub(super) fn after_paint(act: impl FnOnce() + 'static) {
    Later(in_frame_after_next(&Closure::once_into_js(act))).ask();
}

/// A function of the browser's that asks for something in the frame after the next one. The next frame only asks for
/// it, and does so without the program, which would hold it up.
fn in_frame_after_next(act: &JsValue) -> Option<Function> {
    let ask = of_window("requestAnimationFrame")?;
    // A frame is asked for with one argument, and leaves another alone.
    Some(bound(&ask, &bound(&ask, act, 0), 0))
}

/// A function of the window with its arguments.
fn bound(function: &Function, act: &JsValue, number: u8) -> Function {
    function.bind2(&window(), act, &number.into()).unchecked_into()
}

/// A function that every window has.
fn of_window(name: &str) -> Option<Function> {
    Reflect::get(&window(), &name.into()).ok()?.dyn_into().ok()
}
