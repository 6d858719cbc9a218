//! The order of the modules: no arrow goes back, and only the edge knows the browser.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::path::{Path, PathBuf};

/// The modules of a package in the order of the data. A module may name those before it.
const MODULES: [(&str, &[&str]); 2] = [
    ("src/atlas", &["data", "geometry", "meaning", "state", "words"]),
    ("src", &["desk", "build", "browser"]),
];

/// The packages of the page, and those before each. Live components are known by the programs alone, so that an edit to
/// one compiles nothing else.
const PACKAGES: [(&str, &[&str]); 8] = [
    ("atlas", &[]),
    ("view", &["atlas"]),
    ("live", &["atlas", "view"]),
    ("prose", &["atlas", "view"]),
    ("pages", &["atlas", "view", "prose"]),
    ("style", &["atlas", "view"]),
    ("export", &["atlas", "view"]),
    ("programs", &["live"]),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(sources(&path)),
            false if path.extension().is_some_and(|ending| ending == "rs") => found.push(path),
            false => {}
        }
    }
    found
}

/// A file without its comments, which may name anything.
fn code(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn no_arrow_goes_back() {
    for (package, modules) in MODULES {
        for (place, module) in modules.iter().enumerate() {
            let files = sources(&support::project(package).join(module));
            assert!(!files.is_empty(), "no module {module}");
            for file in files {
                let code = code(&file);
                assert!(
                    !code.contains("crate::{"),
                    "{}: one use a module, so that this test sees it",
                    file.display()
                );
                for later in &modules[place + 1..] {
                    assert!(!names(&code, later), "{} names {later}", file.display());
                }
            }
        }
    }
}

/// Whether code names a module of the crate, as a whole or something of it.
fn names(code: &str, module: &str) -> bool {
    let name = format!("crate::{module}");
    let is_whole = |(at, _): (usize, &str)| {
        !code[at + name.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '_')
    };
    code.match_indices(&name).any(is_whole)
}

#[test]
fn packages_need_those_before_them_alone() {
    for (package, before) in PACKAGES {
        let manifest = support::project("src").join(package).join("Cargo.toml");
        let manifest = std::fs::read_to_string(manifest).unwrap();
        for (other, _) in PACKAGES {
            let is_other = |rest: &str| rest.starts_with([' ', '.']);
            let needs = manifest.lines().any(|line| line.strip_prefix(other).is_some_and(is_other));
            assert_eq!(needs, before.contains(&other), "{package} and {other}");
        }
    }
}

#[test]
fn what_renders_pages_is_handed_the_live_components() {
    let manifest = std::fs::read_to_string(support::project("Cargo.toml")).unwrap();
    let needs =
        |section: &str| section.lines().any(|line| line.starts_with("live ") || line.starts_with("live."));
    let named = |section: &str| section.lines().next().unwrap_or_default().to_owned();
    let needing: Vec<String> = manifest.split("\n[").filter(|section| needs(section)).map(named).collect();
    assert_eq!(needing, ["workspace.dependencies]", "dev-dependencies]", "profile.desk.package]"]);
}

#[test]
fn only_the_edge_knows_the_browser() {
    let root = support::project("src");
    for file in sources(&root) {
        if file.starts_with(root.join("browser")) {
            continue;
        }
        let code = code(&file);
        for name in ["web_sys", "gloo_", "wasm_bindgen", "js_sys"] {
            assert!(!code.contains(name), "{} names {name}", file.display());
        }
    }
}

#[test]
fn no_file_is_longer_than_a_sitting() {
    for file in sources(&support::project("src")) {
        let lines = std::fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 350, "{} has {lines} lines", file.display());
    }
}

#[test]
fn the_statement_is_data_and_not_code() {
    let atlas = support::beijing();
    for file in sources(&support::project("src")) {
        let code = code(&file);
        for place in [&atlas.about.place.en, &atlas.about.place.zh] {
            assert!(!code.contains(place.as_str()), "{} names {place}", file.display());
        }
        for area in &atlas.figures.areas {
            let named = [format!("\"{}\"", area.code), area.name.zh.clone()];
            assert!(
                named.iter().all(|name| !code.contains(name)),
                "{} names {}",
                file.display(),
                area.name.en
            );
        }
    }
}
