//! Two halves of one program: in the browser it hydrates the page; natively it is Trunk's
//! hook, which writes the page.
//!
//! Why: docs/decisions.md#native-run-as-hook
//! Why: docs/decisions.md#islands-known-by-programs-alone

#[cfg(target_family = "wasm")]
fn main() {
    browser::start(islands::hydrate);
}

#[cfg(not(target_family = "wasm"))]
fn main() -> std::process::ExitCode {
    site::run(islands::html)
}
