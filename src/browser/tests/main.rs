//! The edge to the browser, as its sources are written: it is compiled for the browser alone.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let inner = folders.iter().filter(|path| !path.ends_with("tests")).flat_map(|path| sources(path));
    files
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .chain(inner)
        .collect()
}

#[test]
fn nothing_of_it_is_compiled_elsewhere() {
    let root = fixtures::project("src/browser");
    let library = std::fs::read_to_string(root.join("lib.rs")).unwrap();
    assert!(library.contains("#![cfg(target_family = \"wasm\")]"));
    assert!(sources(&root).len() > 10);
    for file in sources(&root) {
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(!text.contains("#[test]"), "{} has tests that nothing runs", file.display());
    }
}

/// The literals of a source, without its comments.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
        let mut rest = line;
        while let Some((_, after)) = rest.split_once('"') {
            let ended = after.match_indices('"').find(|(at, _)| !after[..*at].ends_with('\\'));
            let Some((end, _)) = ended else { break };
            found.push(after[..end].to_owned());
            rest = &after[end + 1..];
        }
    }
    found
}

#[test]
fn what_it_looks_for_is_in_the_contract() {
    for file in sources(&fixtures::project("src/browser")) {
        for literal in literals(&std::fs::read_to_string(&file).unwrap()) {
            assert!(
                literal == "." || !literal.starts_with(['.', '#', '[']),
                "{} spells {literal}",
                file.display()
            );
        }
    }
    let made_up = "a(\"x\", \"#id\"); // \"b\"\n/// \".c\"\nd(\"e \\\"f\\\"\", \"[g]\")";
    assert_eq!(
        literals(made_up),
        ["x", "#id", "b", "e \\\"f\\\"", "[g]"],
        "the check tells one from the other"
    );
}
