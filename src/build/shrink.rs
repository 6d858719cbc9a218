//! Makes the program smaller with tools of others, where there are any: binaryen's wasm-opt for
//! the WebAssembly, esbuild for the module around it. Without them the site works and is larger.

use super::BuildError;
use super::assets::{GLUE, PROGRAM};
use std::path::Path;
use std::process::Command;

/// Makes the files of a staged site smaller in place, and says what was left as it is.
pub(super) fn shrink(staging: &Path) -> Result<(), BuildError> {
    let (program, glue) = (staging.join(PROGRAM), staging.join(GLUE));
    let mut wasm_opt = Command::new("wasm-opt");
    // Flattened and put together again first, it packs better: measured, 2 % in brotli.
    wasm_opt.args(["--flatten", "--rereloop", "-Os", "-Os", "--converge", "--low-memory-unused"]);
    wasm_opt.args(["--strip-producers", "--strip-target-features"]);
    run(wasm_opt.arg(&program).arg("-o").arg(&program), "wasm-opt", PROGRAM)?;
    let mut esbuild = Command::new("esbuild");
    esbuild.args(["--minify", "--format=esm", "--log-level=warning", "--allow-overwrite"]);
    run(esbuild.arg(&glue).arg(format!("--outfile={}", glue.display())), "esbuild", GLUE)
}

fn run(command: &mut Command, tool: &str, file: &str) -> Result<(), BuildError> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(BuildError::Staging(format!("{tool} ended with {status}"))),
        Err(_) => {
            eprintln!("{tool} is not on the PATH: {file} stays larger than it could be.");
            Ok(())
        }
    }
}
