//! The edge of the data desk: takes files from the reader, hands them to a worker, and shows what it
//! says; opens packages that the site was not built from.
//!
//! One module for three places: in a worker it checks files, on the page of the desk it takes files, on any
//! other page it opens the package that the address asks for.
//!
//! Why: docs/decisions.md#build-code-in-the-desk

mod editor;
mod opening;
mod package;
mod worker;

use super::dom;
pub use ::desk::{Open, Opened};
use view::contract::DESK;
use wasm_bindgen::JsCast;
use web_sys::DedicatedWorkerGlobalScope;

/// Begins, by where it is. `open` makes the page of a package.
pub fn start(open: Open) {
    if js_sys::global().is_instance_of::<DedicatedWorkerGlobalScope>() {
        worker::register();
    } else if dom::query(DESK).is_none() {
        opening::start(open);
    } else {
        editor::start();
    }
}
