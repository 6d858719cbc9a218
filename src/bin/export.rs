//! The WebAssembly module that makes files, pictures and citations of the view. The page loads it when the
//! reader first asks for one of them.
//!
//! Why: docs/decisions.md#three-webassembly-modules

#[cfg(target_family = "wasm")]
fn main() {
    browser::export::start();
}

#[cfg(not(target_family = "wasm"))]
fn main() {
    eprintln!("This program runs in the browser; Trunk builds it with the page.");
}
