//! What a build needs beside cargo, installed where it is missing or of another version.
//!
//! Why: docs/decisions.md#pinned-tools

use crate::pins;
use crate::shell::{Failure, Shell};

/// The npm packages that make the program smaller.
const SHRINKERS: [&str; 2] = ["binaryen", "esbuild"];

/// A tool from crates.io.
pub struct Tool {
    /// What it is called by.
    pub program: &'static str,
    /// The package that brings it.
    pub package: &'static str,
    /// How well it is compiled, as cargo counts. Trunk, optimised as its authors do, takes ten minutes and then
    /// waits for other programs: where a tool does little itself, what counts is how soon it is there.
    pub opt_level: &'static str,
    /// Whether its own lock file is heeded.
    pub is_locked: bool,
    /// What it is for, and how long it takes.
    pub why: &'static str,
}

const TRUNK: Tool = Tool {
    program: "trunk",
    package: "trunk",
    opt_level: "0",
    is_locked: true,
    why: "it builds the site; some three minutes, once",
};

/// Not locked: its own lock file may name crates that a lagging registry lacks.
const WASM_BINDGEN: Tool = Tool {
    program: "wasm-bindgen",
    package: "wasm-bindgen-cli",
    // It goes through whole programs at every edit.
    opt_level: "1",
    is_locked: false,
    why: "Trunk needs it in the version of the library; a minute and a half, once",
};

/// The wasm target, Trunk and wasm-bindgen-cli.
pub fn for_building(shell: &mut Shell) -> Result<(), Failure> {
    wasm_target(shell)?;
    TRUNK.install(shell, &pins::pin(shell, TRUNK.package)?)?;
    WASM_BINDGEN.install(shell, &pins::wasm_bindgen(shell)?)
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

impl Tool {
    /// Installs it into `target/tools`, unless the PATH has this version.
    pub fn install(&self, shell: &Shell, version: &str) -> Result<(), Failure> {
        let found = shell.output(self.program, &["--version"]).unwrap_or_default();
        if found.split_whitespace().any(|word| word == version) {
            return Ok(());
        }
        shell.say(&format!("cargo install {} {version}: {}", self.package, self.why));
        let root = shell.project("target/tools").to_string_lossy().into_owned();
        let mut arguments = vec!["install", self.package, "--version", version, "--root", &root];
        arguments.extend(self.is_locked.then_some("--locked"));
        let profile = [
            ("CARGO_PROFILE_RELEASE_OPT_LEVEL", self.opt_level),
            ("CARGO_PROFILE_RELEASE_LTO", "off"),
            ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
            ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
        ];
        shell.run_with("cargo", &arguments, &profile)
    }
}
