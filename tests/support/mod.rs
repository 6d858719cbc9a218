//! What the tests share: the packages they read.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

use eco_atlas::data::read::{Content, Files, read};
use eco_atlas::data::{AreaId, Atlas, Language, PollutantId, YardstickId};
use eco_atlas::words;
use std::path::{Path, PathBuf};

/// A path of the project.
pub fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The package of the statement.
pub fn beijing() -> Atlas {
    atlas("public/data/beijing-2020")
}

/// A package without faults.
pub fn atlas(folder: &str) -> Atlas {
    let files = Files::from_folder(&project(folder)).unwrap();
    read(&files).unwrap_or_else(|faults| {
        let lines: Vec<String> = faults.iter().map(|fault| words::fault(Language::En, fault)).collect();
        panic!("{folder} has faults:\n{}", lines.join("\n"))
    })
}

/// The small package of the tests with the files of another folder over it.
pub fn small_with(folder: &Path) -> Files {
    let mut files = Files::from_folder(&project("tests/packages/small")).unwrap();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let content = std::fs::read(&path).unwrap();
        match name.as_str() {
            "expected.txt" | "expected.zh.txt" => {}
            "absent" => String::from_utf8(content).unwrap().lines().for_each(|name| files.remove(name)),
            _ => files.insert(&name, Content::Bytes(content)),
        }
    }
    files
}

/// The area with a code.
pub fn area(atlas: &Atlas, code: &str) -> AreaId {
    atlas.figures.area_by_code(code).unwrap()
}

/// The pollutant with a code.
pub fn pollutant(atlas: &Atlas, code: &str) -> PollutantId {
    atlas.figures.pollutant_by_code(code).unwrap()
}

/// The yardstick with a code.
pub fn yardstick(atlas: &Atlas, code: &str) -> YardstickId {
    atlas.figures.yardstick_by_code(code).unwrap()
}
