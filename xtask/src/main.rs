//! The commands of the README: `cargo xtask serve`, `test` and `build`.
//!
//! Each sets up what is missing first, and says what it does and why before each step. Tools go
//! to `target/tools`, so that nothing of the user's own is touched.

mod browser;
mod pins;
mod shell;
mod tools;

use shell::{Failure, Shell};
use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask serve                sets up what is missing, then opens the site at http://localhost:8080
cargo xtask test                 runs the native tests, builds the site and tests it in Chromium
cargo xtask build [--data DIR]   builds the site for release into dist/, from another package if one is named";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["serve", ref rest @ ..] => serve(rest),
        ["test"] => test(),
        ["build"] => build(None),
        ["build", "--data", folder] => build(Some(PathBuf::from(folder))),
        _ => Err(Failure(USAGE.to_owned())),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(why)) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// Serves the site and builds it again at every change; more arguments go to Trunk.
fn serve(more: &[&str]) -> Result<(), Failure> {
    let mut shell = Shell::new()?;
    tools::for_building(&mut shell)?;
    shell.say("trunk serve, which builds the site and opens http://localhost:8080 (Ctrl-C ends it)");
    shell.run("trunk", &[&["serve", "--open"], more].concat())
}

/// Builds the site for release into `dist/`.
fn build(package: Option<PathBuf>) -> Result<(), Failure> {
    let mut shell = Shell::new()?;
    if let Some(package) = package {
        let full =
            package.canonicalize().map_err(|error| Failure(format!("{}: {error}", package.display())))?;
        shell.set("ECO_ATLAS_DATA", full);
    }
    tools::for_building(&mut shell)?;
    tools::for_shrinking(&mut shell)?;
    shell.say("trunk build --release, into dist/");
    shell.run("trunk", &["build", "--release"])?;
    shell.say("done: dist/ can be copied to any folder of any web server");
    Ok(())
}

/// A stage of the tests: what it is, and how it runs.
type Stage = (&'static str, fn(&mut Shell) -> Result<(), Failure>);

const STAGES: [Stage; 4] = [
    ("native tests: data, geometry, meaning, words, state, colours, structure", native_tests),
    ("the tools of the build and the browser", set_up),
    ("the site for release, into target/site", release_site),
    ("the site in Chromium", browser_tests),
];

/// Runs all tests. A stage that fails ends them; what it leaves out is named.
fn test() -> Result<(), Failure> {
    let mut shell = Shell::new()?;
    for (place, (stage, run)) in STAGES.iter().enumerate() {
        shell.say(stage);
        if let Err(Failure(why)) = run(&mut shell) {
            let rest: Vec<&str> = STAGES[place + 1..].iter().map(|(stage, _)| *stage).collect();
            let left_out = if rest.is_empty() { "nothing".to_owned() } else { rest.join("; ") };
            return Err(Failure(format!("{why}\nfailed: {stage}\nleft out: {left_out}")));
        }
    }
    shell.say("all tests passed; nothing was left out");
    Ok(())
}

fn native_tests(shell: &mut Shell) -> Result<(), Failure> {
    shell.run("cargo", &["test", "--workspace"])
}

/// Node.js comes first: the tools that make the site smaller are npm packages, too.
fn set_up(shell: &mut Shell) -> Result<(), Failure> {
    browser::set_up(shell)?;
    tools::for_building(shell)?;
    tools::for_shrinking(shell)
}

fn release_site(shell: &mut Shell) -> Result<(), Failure> {
    shell.run("trunk", &["build", "--release", "--dist", "target/site"])
}

fn browser_tests(shell: &mut Shell) -> Result<(), Failure> {
    shell.run("node", &["--test", "--test-reporter=spec", "tests/browser/"])
}
