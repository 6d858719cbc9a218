//! Every broken package ends in the list of its faults: file, place, what stands there, what was expected.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use eco_atlas::data::read::{Content, Files, read};
use eco_atlas::data::{Fault, Place, Problem};
use expect_test::expect_file;

#[test]
fn every_broken_package_is_refused_with_its_message() {
    let mut cases: Vec<_> = std::fs::read_dir(support::project("tests/broken"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    cases.sort();
    assert!(cases.len() >= 40, "the folder of broken packages is not there");
    for case in cases {
        let faults = read(&support::small_with(&case)).expect_err(&case.display().to_string());
        let lines: Vec<String> = faults.iter().map(|fault| format!("{fault}\n")).collect();
        expect_file![case.join("expected.txt")].assert_eq(&lines.concat());
    }
}

#[test]
fn the_small_package_has_no_faults() {
    let atlas = support::atlas("tests/packages/small");
    assert_eq!(atlas.figures.areas.len(), 3);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_read() {
    let mut files = Files::from_folder(&support::project("tests/packages/small")).unwrap();
    let table = std::fs::read_to_string(support::project("tests/packages/small/concentrations.csv")).unwrap();
    let from_a_spreadsheet = format!("\u{feff}{}", table.replace('\n', "\r\n"));
    files.insert("concentrations.csv", Content::Bytes(from_a_spreadsheet.into_bytes()));
    assert!(read(&files).is_ok());
}

#[test]
fn a_file_of_100_mb_is_refused_by_its_size() {
    let mut files = Files::from_folder(&support::project("tests/packages/small")).unwrap();
    files.insert("city.csv", Content::TooLarge(100 * 1024 * 1024));
    let faults = read(&files).unwrap_err();
    let expected = Fault {
        file: "city.csv".to_owned(),
        place: Place::File,
        problem: Problem::TooLarge(100 * 1024 * 1024),
    };
    assert!(faults.contains(&expected), "{faults:?}");
    assert_eq!(expected.to_string(), "city.csv: the file has 100 MB; expected at most 50 MB");
}

#[test]
fn a_large_file_on_disk_is_refused_by_its_length() {
    let folder = Scratch::new("large");
    for entry in std::fs::read_dir(support::project("tests/packages/small")).unwrap() {
        let path = entry.unwrap().path();
        std::fs::copy(&path, folder.0.join(path.file_name().unwrap())).unwrap();
    }
    // A sparse file: its length is there, its bytes are not.
    std::fs::File::create(folder.0.join("city.csv")).unwrap().set_len(100 * 1024 * 1024).unwrap();
    let faults = read(&Files::from_folder(&folder.0).unwrap()).unwrap_err();
    assert_eq!(faults[0].problem, Problem::TooLarge(100 * 1024 * 1024));
}

#[test]
fn the_build_stops_at_a_broken_package_and_writes_nothing() {
    let staging = Scratch::new("staging");
    std::fs::write(staging.0.join("index.html"), "as Trunk left it").unwrap();
    let hook = std::process::Command::new(env!("CARGO_BIN_EXE_eco-atlas"))
        .env("TRUNK_STAGING_DIR", &staging.0)
        .env("TRUNK_PROFILE", "release")
        .env("ECO_ATLAS_DATA", support::project("tests/broken/negative"))
        .output()
        .unwrap();
    assert!(!hook.status.success());
    let said = String::from_utf8(hook.stderr).unwrap();
    assert!(said.contains("datapackage.json: the file is missing"), "{said}");
    let left: Vec<_> =
        std::fs::read_dir(&staging.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["index.html"]);
    assert_eq!(std::fs::read_to_string(staging.0.join("index.html")).unwrap(), "as Trunk left it");
}

/// A folder of a test's own, gone when the test ends.
struct Scratch(std::path::PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("eco-atlas-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
