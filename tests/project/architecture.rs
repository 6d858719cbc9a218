//! The order of the modules: no arrow goes back, and only the edge knows the browser.
//!
//! Why: docs/decisions.md#statement-as-data
//! Why: docs/decisions.md#one-edge-to-the-browser
//! Why: docs/decisions.md#packages-by-layer

use atlas::data::Language;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The modules of `atlas` in the order of the data. A module may name those before it.
const MODULES: [&str; 5] = ["data", "geometry", "meaning", "state", "words"];

/// The packages in the order of the data, and those that each needs. Only the programs know the islands, so that an edit
/// to one compiles nothing else.
const PACKAGES: [(&str, &[&str]); 10] = [
    ("atlas", &[]),
    ("view", &["atlas"]),
    ("islands", &["atlas", "view"]),
    ("guides", &["atlas", "view"]),
    ("pages", &["atlas", "guides", "view"]),
    ("style", &["atlas", "view"]),
    ("export", &["atlas", "view"]),
    ("desk", &["atlas", "guides", "view"]),
    ("site", &["atlas", "export", "guides", "pages", "style", "view"]),
    ("browser", &["atlas", "desk", "export", "view"]),
];

/// What the programs need: the islands, which they hand to both halves, and the halves.
const PROGRAMS: [&str; 9] =
    ["atlas", "browser", "desk", "export", "islands", "pages", "site", "style", "view"];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true if path.ends_with("tests") => {}
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
fn no_arrow_goes_back_within_the_atlas() {
    for (place, module) in MODULES.iter().enumerate() {
        let files = sources(&fixtures::project("src/atlas").join(module));
        assert!(!files.is_empty(), "no module {module}");
        for file in files {
            let code = code(&file);
            assert!(
                !code.contains("crate::{"),
                "{}: one use a module, so that this test sees it",
                file.display()
            );
            for later in &MODULES[place + 1..] {
                assert!(!names(&code, later), "{} names {later}", file.display());
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

/// The packages of ours that a manifest needs outside of its tests.
fn needed(manifest: &Path) -> BTreeSet<String> {
    let manifest: toml::Table = std::fs::read_to_string(manifest).unwrap().parse().unwrap();
    let targets = manifest.get("target").and_then(toml::Value::as_table).into_iter().flatten();
    let tables = targets.filter_map(|(_, target)| target.get("dependencies"));
    let tables = tables.chain(manifest.get("dependencies")).filter_map(toml::Value::as_table);
    let is_ours = |name: &&String| PACKAGES.iter().any(|(package, _)| package == name);
    tables.flat_map(toml::Table::keys).filter(is_ours).cloned().collect()
}

#[test]
fn packages_need_those_before_them_alone() {
    for (place, (package, needs)) in PACKAGES.iter().enumerate() {
        let earlier = |name: &&str| PACKAGES[..place].iter().any(|(package, _)| package == name);
        assert!(needs.iter().all(earlier), "{package} needs one that comes later");
        let manifest = fixtures::project("src").join(package).join("Cargo.toml");
        assert_eq!(needed(&manifest), needs.iter().map(|need| (*need).to_owned()).collect(), "{package}");
    }
    let programs = PROGRAMS.iter().map(|need| (*need).to_owned()).collect();
    assert_eq!(needed(&fixtures::project("Cargo.toml")), programs);
}

#[test]
fn every_folder_of_the_sources_is_a_package() {
    for entry in std::fs::read_dir(fixtures::project("src")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        // Cargo's own place for programs.
        if path.is_dir() && name != "bin" {
            assert!(
                PACKAGES.iter().any(|(package, _)| *package == name),
                "{name} is no package of the order"
            );
        }
    }
}

#[test]
fn only_the_edge_knows_the_browser() {
    let root = fixtures::project("src");
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
    for file in sources(&fixtures::project("src")) {
        let lines = std::fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 350, "{} has {lines} lines", file.display());
    }
}

#[test]
fn the_statement_is_data_and_not_code() {
    let atlas = fixtures::beijing();
    for file in sources(&fixtures::project("src")) {
        let code = code(&file);
        for place in atlas.about.place.texts() {
            assert!(!code.contains(place), "{} names {place}", file.display());
        }
        for area in &atlas.figures.areas {
            let named = [format!("\"{}\"", area.code), area.name.get(Language::Zh).to_owned()];
            assert!(
                named.iter().all(|name| !code.contains(name)),
                "{} names {}",
                file.display(),
                area.name.get(Language::En)
            );
        }
    }
}
