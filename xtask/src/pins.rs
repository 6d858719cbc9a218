//! The versions of the tools, from the one place that names them: the project's `Cargo.toml`.
//!
//! Why: docs/decisions.md#pinned-tools

use crate::shell::{Failure, Shell};

/// The pinned version of a tool of `[workspace.metadata.pins]`.
pub fn pin(shell: &Shell, tool: &str) -> Result<String, Failure> {
    let manifest = manifest(shell)?;
    let pins = &manifest["workspace"]["metadata"]["pins"];
    let version = pins.get(tool).and_then(toml::Value::as_str);
    version.map(str::to_owned).ok_or_else(|| Failure(format!("Cargo.toml pins no version of {tool}")))
}

/// The version of wasm-bindgen that the project depends on, which its tool must have too.
pub fn wasm_bindgen(shell: &Shell) -> Result<String, Failure> {
    let manifest = manifest(shell)?;
    let dependency = manifest["workspace"]["dependencies"].get("wasm-bindgen").and_then(toml::Value::as_str);
    let requirement = dependency.and_then(|requirement| requirement.strip_prefix('='));
    requirement
        .map(str::to_owned)
        .ok_or_else(|| Failure("Cargo.toml pins no version of wasm-bindgen".to_owned()))
}

fn manifest(shell: &Shell) -> Result<toml::Table, Failure> {
    let path = shell.project("Cargo.toml");
    let text =
        std::fs::read_to_string(&path).map_err(|error| Failure(format!("{}: {error}", path.display())))?;
    text.parse().map_err(|error| Failure(format!("{}: {error}", path.display())))
}
