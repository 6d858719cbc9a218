//! The WebAssembly module of the data desk, of its worker, and of packages that a page opens. A page loads it when
//! it is asked for one of them.
//!
//! Why: docs/decisions.md#three-webassembly-modules
//! Why: docs/decisions.md#islands-known-by-programs-alone

#[cfg(target_family = "wasm")]
mod open;

#[cfg(target_family = "wasm")]
fn main() {
    browser::desk::start(open::open);
}

#[cfg(not(target_family = "wasm"))]
fn main() {
    eprintln!("This program runs in the browser; Trunk builds it with the page.");
}
