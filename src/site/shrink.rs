//! Makes scripts and programs smaller with tools of others, where there are any: esbuild for the
//! scripts and the modules around the WebAssembly, binaryen for the WebAssembly itself. Without them
//! the site works and is larger.
//!
//! Why: docs/decisions.md#optional-shrinking

use super::BuildError;
use super::assets::{self, Program};
use super::stub_functions::stub_functions;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Makes the files of a staged site smaller in place, and says what was left as it is.
pub(super) fn shrink(staging: &Path) -> Result<(), BuildError> {
    for script in assets::SCRIPTS {
        shrink_script(staging, script)?;
    }
    std::thread::scope(|threads| {
        let started = Program::ALL.map(|program| threads.spawn(move || shrink_program(staging, program)));
        let failed = || BuildError::Staging("a tool that makes programs smaller broke off".to_owned());
        started.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|_| Err(failed())))
    })
}

fn shrink_program(staging: &Path, program: Program) -> Result<(), BuildError> {
    if shrink_glue(staging, program)? && drop_exports(staging, program)? {
        stub_unused(staging, program)?;
    }
    shrink_wasm(staging, program).map(|_| ())
}

/// The oldest browsers that the explorer runs in, by the features of WebAssembly that it uses.
/// Older ones keep the page as it is sent.
const OLDEST: &str = "--target=chrome96,firefox95,safari15";

/// Takes what a browser does not need out of a script of ours.
fn shrink_script(staging: &Path, script: &str) -> Result<bool, BuildError> {
    let mut esbuild = Command::new("esbuild");
    esbuild.current_dir(staging).arg(script).arg(format!("--outfile={script}"));
    esbuild.args(["--minify", OLDEST, "--log-level=warning", "--allow-overwrite"]);
    run(&mut esbuild, "esbuild", script)
}

/// Keeps of a module around a program what starting the program needs. The libraries beneath
/// Leptos export classes that no page of ours makes use of.
fn shrink_glue(staging: &Path, program: Program) -> Result<bool, BuildError> {
    let glue = program.glue();
    let entry_name = format!("entry-{glue}");
    let entry = staging.join(&entry_name);
    let content = format!("export {{ default }} from \"./{glue}\";");
    fs::write(&entry, content).map_err(|error| BuildError::File(entry.clone(), error))?;
    let mut esbuild = Command::new("esbuild");
    esbuild.current_dir(staging).arg(&entry_name).arg(format!("--outfile={glue}"));
    esbuild.args(["--bundle", "--minify", "--format=esm", "--log-level=warning", "--allow-overwrite"]);
    // What registers a class to be disposed of is no use of the class.
    esbuild.args(["--define:Symbol.dispose=undefined", "--pure:FinalizationRegistry"]);
    let done = run(&mut esbuild, "esbuild", &glue);
    fs::remove_file(&entry).map_err(|error| BuildError::File(entry, error))?;
    done
}

/// Takes out of a program the exports that its module does not name, and what only they use.
fn drop_exports(staging: &Path, program: Program) -> Result<bool, BuildError> {
    let path = staging.join(program.glue());
    let glue = fs::read_to_string(&path).map_err(|error| BuildError::File(path, error))?;
    // Programs are made smaller side by side: each has files of its own.
    let wanted_name = format!("wanted-{}.json", program.glue());
    let wanted = staging.join(&wanted_name);
    let graph = wanted_exports(&glue).to_string();
    fs::write(&wanted, graph).map_err(|error| BuildError::File(wanted.clone(), error))?;
    let wasm = program.wasm();
    let mut metadce = Command::new("wasm-metadce");
    metadce.current_dir(staging).arg(&wasm).arg(format!("--graph-file={wanted_name}")).args(["-o", &wasm]);
    // The names stay for now. It lists all that it leaves out.
    let done = run(metadce.arg("-g").stdout(Stdio::null()), "wasm-metadce", &wasm)?;
    fs::remove_file(&wanted).map_err(|error| BuildError::File(wanted, error))?;
    Ok(done)
}

/// Empties what a program has in its table and never calls.
fn stub_unused(staging: &Path, program: Program) -> Result<(), BuildError> {
    // The exports copy pictures by a promise of their own. The desk is seldom wanted, and is not looked through.
    let unused: &[&str] = match program {
        Program::Explorer => &["wasm_streams::", "futures::future_to_promise"],
        Program::Export => &["wasm_streams::"],
        Program::Desk => return Ok(()),
    };
    let path = staging.join(program.wasm());
    let wasm = fs::read(&path).map_err(|error| BuildError::File(path.clone(), error))?;
    let emptied = stub_functions(&wasm, unused).map_err(BuildError::Staging)?;
    fs::write(&path, emptied).map_err(|error| BuildError::File(path, error))
}

/// The exports that a module names, as the graph that wasm-metadce reads. It may name more than
/// there are. What frees a class is not wanted: no class is left to make one of.
fn wanted_exports(glue: &str) -> serde_json::Value {
    let frees_a_class = |name: &str| name.starts_with("__wbg_") && name.ends_with("_free");
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let names: BTreeSet<&str> = glue
        .split('.')
        .skip(1)
        .map(|rest| rest.split(|letter| !is_word(letter)).next().unwrap_or_default())
        .filter(|name| !name.is_empty() && !frees_a_class(name))
        .collect();
    let nodes = names.iter().map(|name| serde_json::json!({ "name": name, "export": name }));
    let page = serde_json::json!({ "name": "the page", "root": true, "reaches": names });
    nodes.chain([page]).collect()
}

fn shrink_wasm(staging: &Path, program: Program) -> Result<bool, BuildError> {
    let wasm = program.wasm();
    let mut wasm_opt = Command::new("wasm-opt");
    wasm_opt.current_dir(staging).arg(&wasm).args(["-o", &wasm]);
    if program != Program::Desk {
        // Flattened and put together again first, it packs better; of the explorer twice over, and once more when it is
        // smaller: measured, 2 % in brotli, and a quarter of the build's time. A function with one caller is only put
        // into it where it is short. The desk is seldom wanted and large: dropping its exports is enough, and only its
        // sections are stripped.
        let round = ["--flatten", "--rereloop", "-Os"];
        let rounds = if program == Program::Explorer {
            [&round[..], &round, &["-Os"]].concat()
        } else {
            round.to_vec()
        };
        wasm_opt.args(rounds).args(["-Os", "--low-memory-unused"]);
        wasm_opt.args(["--one-caller-inline-max-function-size", "100"]);
    }
    wasm_opt.args(["--strip-producers", "--strip-target-features"]);
    run(&mut wasm_opt, "wasm-opt", &wasm)
}

/// Runs a tool; `false` where there is none.
fn run(command: &mut Command, tool: &str, file: &str) -> Result<bool, BuildError> {
    match command.status() {
        Ok(status) if status.success() => Ok(true),
        Ok(status) => Err(BuildError::Staging(format!("{tool} ended with {status}"))),
        Err(_) => {
            eprintln!("{tool} is not on the PATH: {file} stays larger than it could be.");
            Ok(false)
        }
    }
}
