//! The commands of the README: `cargo xtask serve`, `test`, `build`, `data` and `bench`.
//!
//! Each sets up what is missing first, and says what it does and why before each step. Tools go
//! to `target/tools`, so that nothing of the user's own is touched.

mod bench;
mod browser;
mod others;
mod pins;
mod shell;
mod tools;

use shell::{Failure, Shell};
use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask serve                sets up what is missing, then opens the site at http://localhost:8080
cargo xtask test                 runs the native tests, builds the site and tests it in browsers
cargo xtask bench                measures the site beside other tools; docs/performance.md says what and how
cargo xtask build [--data DIR]   builds the site for release into dist/, from another package if one is named
cargo xtask data check DIR       lists the faults of a data package, and what is suspicious in it
cargo xtask data new DIR --from NAME   makes next year's package to fill in";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["data", ref rest @ ..] => data(rest),
        ["serve", ref rest @ ..] => serve(rest).map(succeeded),
        ["test"] => test().map(succeeded),
        ["bench"] => Shell::new().and_then(|mut shell| bench::run(&mut shell)).map(succeeded),
        ["build"] => build(None).map(succeeded),
        ["build", "--data", folder] => build(Some(PathBuf::from(folder))).map(succeeded),
        _ => Err(Failure(USAGE.to_owned())),
    };
    done.unwrap_or_else(|Failure(why)| {
        eprintln!("{why}");
        ExitCode::FAILURE
    })
}

fn succeeded(_: ()) -> ExitCode {
    ExitCode::SUCCESS
}

/// Serves the site and builds it again at every change; more arguments go to Trunk.
fn serve(more: &[&str]) -> Result<(), Failure> {
    let mut shell = Shell::new()?;
    tools::for_building(&mut shell)?;
    shell.say("trunk serve, which builds the site and opens http://localhost:8080 (Ctrl-C ends it)");
    shell.run("trunk", &[&["serve", "--open"], more].concat())
}

/// Checks a data package or makes a new one: a program of the project's own, since it needs its reader. It has said
/// what there is to say, so that only its status is passed on.
fn data(arguments: &[&str]) -> Result<ExitCode, Failure> {
    let shell = Shell::new()?;
    let here = std::env::current_dir().unwrap_or_default();
    let arguments = with_whole_paths(arguments, &here);
    let program = ["run", "--quiet", "--bin", "data", "--"];
    let arguments = arguments.iter().map(String::as_str);
    let status = shell.status("cargo", &program.into_iter().chain(arguments).collect::<Vec<_>>(), &[])?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The arguments of the command with its folders as whole paths: they are named from where the user is, and the
/// program runs in the project's folder. What `--from` names may also be a package of the project.
fn with_whole_paths(arguments: &[&str], here: &std::path::Path) -> Vec<String> {
    let whole = |path: &str| here.join(path).to_string_lossy().into_owned();
    let mut before = "";
    let mut whole_arguments = Vec::new();
    for (place, argument) in arguments.iter().enumerate() {
        let is_folder = (place == 1 && !argument.starts_with("--")) || before == "--before";
        let is_from = before == "--from" && here.join(argument).is_dir();
        whole_arguments.push(if is_folder || is_from { whole(argument) } else { (*argument).to_owned() });
        before = argument;
    }
    whole_arguments
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

/// A stage of the tests: what it is, and how it runs. It gives back what it had to leave out.
type Stage = (&'static str, fn(&mut Shell) -> Result<Vec<String>, Failure>);

const STAGES: [Stage; 7] = [
    ("native tests: data, geometry, meaning, words, state, colours, structure", native_tests),
    ("readers of packages and addresses, fuzzed for a minute", fuzz),
    ("the tools of the build, the browsers and the servers", set_up),
    ("the site for release, into target/site", release_site),
    ("a site of many areas, into target/many", site_of_many),
    ("a site of another place, into target/vermont", site_of_another_place),
    ("the site in Chromium, Firefox and WebKit, on nginx and Apache", browser_tests),
];

/// Runs all tests. A stage that fails ends them; what is left out is named.
fn test() -> Result<(), Failure> {
    let mut shell = Shell::new()?;
    let mut left_out = Vec::new();
    for (place, (stage, run)) in STAGES.iter().enumerate() {
        shell.say(stage);
        match run(&mut shell) {
            Ok(what) => left_out.extend(what),
            Err(Failure(why)) => {
                left_out.extend(STAGES[place + 1..].iter().map(|(stage, _)| (*stage).to_owned()));
                return Err(Failure(format!("{why}\nfailed: {stage}\nleft out: {}", listed(&left_out))));
            }
        }
    }
    shell.say(&format!("all tests passed; left out: {}", listed(&left_out)));
    Ok(())
}

fn listed(left_out: &[String]) -> String {
    if left_out.is_empty() { "nothing".to_owned() } else { left_out.join("; ") }
}

fn native_tests(shell: &mut Shell) -> Result<Vec<String>, Failure> {
    shell.run("cargo", &["test", "--workspace"])?;
    // A third language, made up, which no other build knows.
    let three = ["test", "--package", "eco-atlas", "--features", "pseudo-language", "--test", "project"];
    shell.run("cargo", &three)?;
    Ok(Vec::new())
}

const CARGO_FUZZ: tools::Tool = tools::Tool {
    program: "cargo-fuzz",
    package: "cargo-fuzz",
    opt_level: "0",
    is_locked: true,
    why: "it finds input that breaks a reader; half a minute, once",
};

/// The programs of `fuzz/`, each from its seeds and for a quarter of a minute.
fn fuzz(shell: &mut Shell) -> Result<Vec<String>, Failure> {
    let version = pins::pin(shell, CARGO_FUZZ.package)?;
    if let Err(Failure(why)) = CARGO_FUZZ.install(shell, &version) {
        return Ok(vec![format!("fuzzing: {why}")]);
    }
    for target in ["csv", "geojson", "topojson", "query"] {
        // What is found on the way is kept apart from the seeds.
        let found = shell.project("target/fuzz/corpus").join(target);
        let seeds = shell.project("fuzz/seeds").join(target);
        std::fs::create_dir_all(&found).map_err(|error| Failure(format!("{}: {error}", found.display())))?;
        let [found, seeds] = [found, seeds].map(|folder| folder.to_string_lossy().into_owned());
        // Without a sanitizer the stable compiler will do: there is no unsafe code to watch.
        let run =
            ["fuzz", "run", "--sanitizer", "none", "--target-dir", "target/fuzz", target, &found, &seeds];
        let bounds =
            ["--", "-max_total_time=15", "-timeout=20", "-rss_limit_mb=2048", "-print_final_stats=1"];
        shell.run("cargo", &[&run[..], &bounds].concat())?;
    }
    Ok(Vec::new())
}

/// Node.js comes first: the tools that make the site smaller are npm packages, too.
fn set_up(shell: &mut Shell) -> Result<Vec<String>, Failure> {
    browser::set_up(shell)?;
    tools::for_building(shell)?;
    tools::for_shrinking(shell)?;
    Ok(others::set_up(shell))
}

fn release_site(shell: &mut Shell) -> Result<Vec<String>, Failure> {
    shell.run("trunk", &["build", "--release", "--dist", "target/site"])?;
    Ok(Vec::new())
}

/// Figures that are made up, for what the package of the project is too small to show.
fn site_of_many(shell: &mut Shell) -> Result<Vec<String>, Failure> {
    let package = shell.project("target/many-package");
    shell.run("node", &["tests/browser/make-many.mjs", &package.to_string_lossy()])?;
    shell.set("MANY_PACKAGE", &package);
    shell.set("MANY_SITE", shell.project("target/many"));
    shell.set("ECO_ATLAS_DATA", package);
    shell.run("trunk", &["build", "--release", "--dist", "target/many"])?;
    Ok(Vec::new())
}

/// A package with other pollutants, classes, languages and boundaries than the project's.
fn site_of_another_place(shell: &mut Shell) -> Result<Vec<String>, Failure> {
    shell.set("VERMONT_SITE", shell.project("target/vermont"));
    shell.set("ECO_ATLAS_DATA", shell.project("tests/packages/vermont-2021"));
    shell.run("trunk", &["build", "--release", "--dist", "target/vermont"])?;
    Ok(Vec::new())
}

fn browser_tests(shell: &mut Shell) -> Result<Vec<String>, Failure> {
    let folder = shell.project("tests/browser");
    let entries =
        std::fs::read_dir(&folder).map_err(|error| Failure(format!("{}: {error}", folder.display())))?;
    let names = entries.flatten().map(|entry| entry.path().to_string_lossy().into_owned());
    let mut files: Vec<String> = names.filter(|name| name.ends_with(".test.mjs")).collect();
    files.sort();
    let files = files.iter().map(String::as_str);
    shell.run("node", &["--test", "--test-reporter=spec"].into_iter().chain(files).collect::<Vec<_>>())?;
    Ok(Vec::new())
}

#[cfg(test)]
mod tests {
    use super::with_whole_paths;
    use std::path::Path;

    #[test]
    fn folders_of_the_data_command_are_named_from_where_the_user_is() {
        let here = Path::new("/nowhere/at/all");
        let whole = |arguments: &[&str]| with_whole_paths(arguments, here).join(" ");
        assert_eq!(
            whole(&["check", "x", "--before", "y", "--json"]),
            "check /nowhere/at/all/x --before /nowhere/at/all/y --json"
        );
        assert_eq!(whole(&["check", "/x"]), "check /x");
        assert_eq!(
            whole(&["new", "x", "--from", "beijing-2020"]),
            "new /nowhere/at/all/x --from beijing-2020"
        );
        assert_eq!(whole(&["check", "--json"]), "check --json");
    }
}
