//! What a build needs beside cargo, installed where it is missing or of another version.

use crate::pins;
use crate::shell::{Failure, Shell};

/// The npm packages that make the program smaller.
const SHRINKERS: [&str; 2] = ["binaryen", "esbuild"];

/// The wasm target, Trunk and wasm-bindgen-cli.
pub fn for_building(shell: &mut Shell) -> Result<(), Failure> {
    wasm_target(shell)?;
    let trunk = pins::pin(shell, "trunk")?;
    cargo_tool(
        shell,
        "trunk",
        "trunk",
        &trunk,
        &["--locked"],
        "it builds the site; some three minutes, once",
    )?;
    let bindgen = pins::wasm_bindgen(shell)?;
    // Without --locked: its own lock file may name crates that a lagging registry lacks.
    let why = "Trunk needs it in the version of the library; a minute, once";
    cargo_tool(shell, "wasm-bindgen", "wasm-bindgen-cli", &bindgen, &[], why)
}

/// wasm-opt and esbuild, without which a build works and is larger.
pub fn for_shrinking(shell: &mut Shell) -> Result<(), Failure> {
    if shell.find("wasm-opt").is_some() && shell.find("esbuild").is_some() {
        return Ok(());
    }
    if shell.find("npm").is_none() {
        shell.say("npm is not on the PATH: the site is built without wasm-opt and esbuild, and is larger");
        return Ok(());
    }
    npm_packages(shell, &SHRINKERS, "wasm-opt and esbuild make the program a fifth smaller")
}

/// Installs npm packages of pinned versions into `target/tools/npm`.
pub fn npm_packages(shell: &Shell, packages: &[&str], why: &str) -> Result<(), Failure> {
    let folder = shell.project("target/tools/npm");
    let mut wanted = Vec::new();
    for package in packages {
        let version = pins::pin(shell, package)?;
        let manifest = folder.join("node_modules").join(package).join("package.json");
        let installed = std::fs::read_to_string(manifest).unwrap_or_default();
        if !installed.contains(&format!("\"version\": \"{version}\"")) {
            wanted.push(format!("{package}@{version}"));
        }
    }
    if wanted.is_empty() {
        return Ok(());
    }
    shell.say(&format!("npm install {}: {why}", wanted.join(" ")));
    let prefix = folder.to_string_lossy().into_owned();
    let mut arguments = vec!["install", "--prefix", &prefix, "--no-audit", "--no-fund"];
    arguments.extend(wanted.iter().map(String::as_str));
    std::fs::create_dir_all(&folder).map_err(|error| Failure(format!("{}: {error}", folder.display())))?;
    shell.run("npm", &arguments)
}

fn wasm_target(shell: &Shell) -> Result<(), Failure> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let sysroot = shell.output("rustc", &["--print", "sysroot"]).unwrap_or_default();
    if std::path::Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    shell.say(&format!("rustup target add {TARGET}: the page's program is compiled for it"));
    shell.run("rustup", &["target", "add", TARGET])
}

/// What cargo compiles a tool with. All of them wait for other programs or for the disk, and are run seldom: what
/// counts is how soon they are there. Optimised as their authors do, Trunk alone takes ten minutes.
const SOON_THERE: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
];

/// Installs a tool from crates.io into `target/tools`, unless the PATH has this version.
pub fn cargo_tool(
    shell: &Shell,
    program: &str,
    package: &str,
    version: &str,
    more: &[&str],
    why: &str,
) -> Result<(), Failure> {
    let found = shell.output(program, &["--version"]).unwrap_or_default();
    if found.split_whitespace().any(|word| word == version) {
        return Ok(());
    }
    shell.say(&format!("cargo install {package} {version}: {why}"));
    let root = shell.project("target/tools").to_string_lossy().into_owned();
    let fixed = ["install", package, "--version", version, "--root", &root];
    shell.run_with("cargo", &[&fixed, more].concat(), &SOON_THERE)
}
