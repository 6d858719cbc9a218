//! `cargo xtask data`: checks a package, and makes a new one to fill in.

#[cfg(target_family = "wasm")]
fn main() {}

#[cfg(not(target_family = "wasm"))]
fn main() -> std::process::ExitCode {
    site::data_command(&std::env::args().skip(1).collect::<Vec<_>>())
}
