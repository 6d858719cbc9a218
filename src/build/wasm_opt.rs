//! Runs binaryen's wasm-opt on the WebAssembly, where there is one.

use super::BuildError;
use std::path::Path;
use std::process::Command;

/// The variable that names a wasm-opt other than the one on the PATH.
const VARIABLE: &str = "ECO_ATLAS_WASM_OPT";

/// Makes a WebAssembly file smaller in place. Without wasm-opt it stays as it is, and that is said.
pub(super) fn optimise(program: &Path) -> Result<(), BuildError> {
    let tool = std::env::var_os(VARIABLE).unwrap_or_else(|| "wasm-opt".into());
    let ended = Command::new(tool)
        .args(["-Oz", "--all-features"])
        .arg(program)
        .arg("-o")
        .arg(program)
        .status();
    match ended {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(BuildError::Staging(format!("wasm-opt ended with {status}"))),
        Err(_) => {
            eprintln!(
                "wasm-opt is not on the PATH: the WebAssembly stays about a tenth larger than it could be."
            );
            Ok(())
        }
    }
}
