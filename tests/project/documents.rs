//! The documents: decisions and the files that they name lead to each other, and every link and path leads somewhere.

use fixtures::project;
use std::collections::BTreeMap;
use std::path::Path;

/// What begins the line by which a source file names its decision. In two parts, so that this file names none.
const MARK: &str = concat!("Why: docs/", "decisions.md#");

/// The lines of every decision.
const LABELS: [&str; 4] = ["Context", "Decision", "Price", "Files"];

/// The files and folders of the project that have sources.
const SOURCES: [&str; 11] = [
    "Cargo.toml",
    "Trunk.toml",
    "index.html",
    "bench",
    "docs",
    "fuzz",
    "packing",
    "public",
    "src",
    "tests",
    "xtask",
];

/// The kinds of files that can name a decision.
const ENDINGS: [&str; 6] = ["css", "html", "js", "mjs", "rs", "toml"];

/// The documents beside those in `docs`.
const DOCUMENTS: [&str; 3] = ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"];

/// A decision as the document states it.
struct Decision {
    anchor: String,
    labels: Vec<String>,
    files: Vec<String>,
}

/// The anchor that GitHub makes of a heading.
fn anchor(heading: &str) -> String {
    let is_kept = |letter: &char| letter.is_alphanumeric() || [' ', '-', '_'].contains(letter);
    heading.trim().to_lowercase().chars().filter(is_kept).collect::<String>().replace(' ', "-")
}

/// What stands in backticks, outside of blocks of code.
fn code_spans(text: &str) -> Vec<&str> {
    let blocks = text.split("```").step_by(2);
    blocks.flat_map(str::lines).flat_map(|line| line.split('`').skip(1).step_by(2)).collect()
}

fn decisions(document: &str) -> Vec<Decision> {
    let sections = document.split("\n## ").skip(1);
    let decision = |section: &str| {
        let (heading, body) = section.split_once('\n').unwrap_or((section, ""));
        let lines = body.lines().filter(|line| !line.trim().is_empty());
        let label =
            |line: &str| line.strip_prefix("- **")?.split_once("**: ").map(|(label, _)| label.to_owned());
        let labels = lines.map(|line| label(line).unwrap_or_else(|| line.to_owned())).collect();
        let files = body.lines().filter(|line| line.starts_with("- **Files**"));
        let files = files.flat_map(code_spans).map(str::to_owned).collect();
        Decision { anchor: anchor(heading), labels, files }
    };
    sections.map(decision).collect()
}

/// The decisions that a source file names.
fn named(source: &str) -> Vec<&str> {
    let lines = source.lines().map(|line| line.trim_start_matches(['/', '!', '*', '#', ' ']));
    lines.filter_map(|line| line.strip_prefix(MARK)?.split_whitespace().next()).collect()
}

/// What is wrong between the decisions and the sources, by their paths.
fn decision_faults(document: &str, sources: &BTreeMap<String, String>) -> Vec<String> {
    let decisions = decisions(document);
    let mut faults = Vec::new();
    for (file, source) in sources {
        for name in named(source) {
            match decisions.iter().filter(|decision| decision.anchor == name).count() {
                1 => {}
                count => faults.push(format!("{file} names {name}, which is {count} headings")),
            }
        }
    }
    for Decision { anchor, labels, files } in &decisions {
        if *labels != LABELS {
            faults.push(format!("{anchor} has the lines {labels:?}"));
        }
        if !sources.values().any(|source| named(source).contains(&anchor.as_str())) {
            faults.push(format!("no source names {anchor}"));
        }
        for file in files {
            match sources.get(file) {
                None => faults.push(format!("{anchor} names {file}, which is no source")),
                Some(source) if named(source).contains(&anchor.as_str()) => {}
                Some(_) => faults.push(format!("{file} does not lead back to {anchor}")),
            }
        }
    }
    faults
}

/// Whether a path of the project exists; `*` stands for any one name.
fn exists(folder: &Path, path: &str) -> bool {
    let Some((before, after)) = path.split_once('*') else { return folder.join(path).exists() };
    let folder = folder.join(before);
    let after = after.trim_start_matches('/');
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).any(|entry| after.is_empty() || exists(&entry, after))
}

/// Whether what stands in backticks is a path of the project, and neither a command nor an address of the site.
fn is_path(code: &str) -> bool {
    let first = code.split('/').next().unwrap_or_default();
    let is_folder = project(first).is_dir() && !first.is_empty() && !["target", "dist"].contains(&first);
    !code.contains([' ', '<', '{', '…']) && is_folder && code.contains('/')
}

/// The links and paths of a document that lead nowhere.
fn dead_ends(document: &str, text: &str) -> Vec<String> {
    let root = project(".");
    let own = root.join(document);
    let paths = code_spans(text).into_iter().filter(|code| is_path(code) && !exists(&root, code));
    let mut faults: Vec<String> = paths.map(|path| format!("{document}: `{path}`")).collect();
    let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    for link in links.filter(|link| !link.contains(':')) {
        let (file, fragment) = link.split_once('#').unwrap_or((link, ""));
        let target = if file.is_empty() { own.clone() } else { own.with_file_name(file) };
        let other = std::fs::read_to_string(&target).unwrap_or_default();
        let headings = if file.is_empty() { text } else { &other };
        let is_heading =
            |line: &str| line.starts_with('#') && anchor(line.trim_start_matches('#')) == fragment;
        let is_there = file.is_empty() || target.exists();
        if !is_there || !(fragment.is_empty() || headings.lines().any(is_heading)) {
            faults.push(format!("{document}: {link}"));
        }
    }
    faults
}

/// Adds a file, or those of a folder and its subfolders, by their paths.
fn read_sources(path: &str, sources: &mut BTreeMap<String, String>) {
    let full = project(path);
    if full.is_dir() {
        for entry in std::fs::read_dir(full).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            if !["target", "node_modules", "data"].contains(&name.as_str()) || path == "src/atlas" {
                read_sources(&format!("{path}/{name}"), sources);
            }
        }
    } else if full.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known)) {
        sources.insert(path.to_owned(), std::fs::read_to_string(full).unwrap());
    }
}

#[test]
fn decisions_and_sources_lead_to_each_other() {
    let mut sources = BTreeMap::new();
    SOURCES.iter().for_each(|path| read_sources(path, &mut sources));
    let document = std::fs::read_to_string(project("docs/decisions.md")).unwrap();
    assert_eq!(decision_faults(&document, &sources), [""; 0]);
}

#[test]
fn what_leads_nowhere_between_decisions_and_sources_is_found() {
    let lines =
        |files| format!("- **Context**: a\n- **Decision**: b\n- **Price**: c\n- **Files**: {files}\n");
    let document = format!(
        "# Decisions\n\n## Good (one)\n\n{}\n## Unnamed\n\n{}\n## Short\n\n- **Context**: a\n",
        lines("`a.rs`, `b.css`, `gone.rs`"),
        lines("`a.rs`")
    );
    let source = |names: &[&str]| names.iter().map(|name| format!("//! {MARK}{name}\n")).collect::<String>();
    let sources = BTreeMap::from([
        ("a.rs".to_owned(), source(&["good-one", "short"])),
        ("b.css".to_owned(), format!("/* The look.\n   {MARK}no-such-thing */")),
    ]);
    assert_eq!(
        decision_faults(&document, &sources),
        [
            "b.css names no-such-thing, which is 0 headings",
            "b.css does not lead back to good-one",
            "good-one names gone.rs, which is no source",
            "no source names unnamed",
            "a.rs does not lead back to unnamed",
            "short has the lines [\"Context\"]",
        ]
    );
}

#[test]
fn links_and_paths_of_the_documents_lead_somewhere() {
    let docs = std::fs::read_dir(project("docs")).unwrap();
    let names = docs.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let names = names.filter(|name| name.ends_with(".md")).map(|name| format!("docs/{name}"));
    let faults = names.chain(DOCUMENTS.map(str::to_owned)).flat_map(|document| {
        let text = std::fs::read_to_string(project(&document)).unwrap();
        dead_ends(&document, &text)
    });
    assert_eq!(faults.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn links_and_paths_that_lead_nowhere_are_found() {
    let text = "# One thing\n\n`src/gone.rs`, `src/*/lib.rs`, `src/*/gone.rs`, `tests/project/`, `cargo test`, `dist/gone`\n\
                [a](#one-thing), [b](#two), [c](decisions.md), [d](gone.md), [e](../README.md#run-it), [f](../README.md#gone)\n\
                [g](https://example.org/gone)\n\n```\n`src/gone-too.rs`\n```\n";
    let found = ["`src/gone.rs`", "`src/*/gone.rs`", "#two", "gone.md", "../README.md#gone"];
    assert_eq!(dead_ends("docs/made-up.md", text), found.map(|found| format!("docs/made-up.md: {found}")));
}
