//! `cargo xtask data`: checks a package, and makes a new one to fill in.

#[cfg(not(target_family = "wasm"))]
mod command;

#[cfg(target_family = "wasm")]
fn main() {}

#[cfg(not(target_family = "wasm"))]
fn main() -> std::process::ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    command::run(&arguments)
}
