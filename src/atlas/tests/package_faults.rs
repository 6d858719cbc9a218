//! Every broken package ends in the list of its faults: file, place, what stands there, what was expected.

use atlas::data::read::{Content, Files, check, read};
use atlas::data::{Fault, FileLocation, Language, Problem, Report};
use atlas::words;
use expect_test::expect_file;
use std::path::Path;

/// The cases of a folder, each with files that lie over those of the small package.
fn cases(folder: &str) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(fixtures::project(folder)).unwrap();
    let mut cases: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

/// Holds all that is said of a case against its golden files, one a language.
fn assert_said(case: &Path, report: &Report) {
    for (language, file) in [(Language::En, "expected.txt"), (Language::Zh, "expected.zh.txt")] {
        let name = words::checks(language).severity;
        let line = |line: words::FindingLine| format!("{}  {}\n", name(line.severity), line.text(language));
        let lines: Vec<String> = words::report_text(language, report).lines.into_iter().map(line).collect();
        expect_file![case.join(file)].assert_eq(&lines.concat());
    }
}

#[test]
fn every_broken_package_is_refused_with_its_message() {
    let cases = cases("tests/broken");
    assert!(cases.len() >= 60, "the folder of broken packages is not there");
    for case in cases {
        let (atlas, report) = check(&fixtures::small_with(&case));
        assert!(atlas.is_none() && !report.faults.is_empty(), "{} is not refused", case.display());
        assert_said(&case, &report);
    }
}

#[test]
fn what_spreadsheets_and_other_maps_do_is_read_and_said() {
    let cases = cases("tests/lenient");
    assert!(cases.len() >= 20, "the folder of lenient cases is not there");
    for case in cases {
        let (atlas, report) = check(&fixtures::small_with(&case));
        assert_said(&case, &report);
        let atlas = atlas.unwrap_or_else(|| panic!("{} is refused", case.display()));
        assert!(atlas.boundaries[..2].iter().all(|polygons| !polygons.is_empty()), "{}", case.display());
    }
}

#[test]
fn the_small_package_has_no_faults() {
    let atlas = fixtures::atlas("tests/packages/small");
    assert_eq!(atlas.figures.areas.len(), 3);
}

#[test]
fn a_file_of_100_mb_is_refused_by_its_size() {
    let mut files = Files::from_folder(&fixtures::project("tests/packages/small")).unwrap();
    files.insert("city.csv", Content::TooLarge(100 * 1024 * 1024));
    let faults = read(&files).unwrap_err();
    let expected = Fault {
        file: "city.csv".to_owned(),
        location: FileLocation::File,
        what: Problem::TooLarge(100 * 1024 * 1024),
    };
    assert!(faults.contains(&expected), "{faults:?}");
    let said = words::fault(Language::En, &expected);
    assert_eq!(said, "city.csv: the file has 100 MB; expected at most 50 MB");
}

#[test]
fn a_large_file_on_disk_is_refused_by_its_length() {
    let folder = Scratch::new("large");
    for entry in std::fs::read_dir(fixtures::project("tests/packages/small")).unwrap() {
        let path = entry.unwrap().path();
        std::fs::copy(&path, folder.0.join(path.file_name().unwrap())).unwrap();
    }
    // A sparse file: its length is there, its bytes are not.
    std::fs::File::create(folder.0.join("city.csv")).unwrap().set_len(100 * 1024 * 1024).unwrap();
    let faults = read(&Files::from_folder(&folder.0).unwrap()).unwrap_err();
    assert_eq!(faults[0].what, Problem::TooLarge(100 * 1024 * 1024));
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
