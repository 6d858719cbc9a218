//! The programs as they are run: Trunk's hook, and `cargo xtask data`.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of the project.
const PROJECT: &str = env!("CARGO_MANIFEST_DIR");

/// A folder of the tests of this program, empty.
fn empty_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn the_build_stops_at_a_negative_value_and_writes_nothing() {
    let (staging, package) = (empty_folder("staging"), empty_folder("negative"));
    let files = fixtures::small_with(&fixtures::project("tests/broken/negative"));
    for name in files.names() {
        fs::write(package.join(name), files.bytes(name).unwrap()).unwrap();
    }
    fs::write(staging.join("index.html"), "as Trunk left it").unwrap();
    let hook = Command::new(env!("CARGO_BIN_EXE_eco-atlas"))
        .env("TRUNK_STAGING_DIR", &staging)
        .env("TRUNK_PROFILE", "release")
        .env("ECO_ATLAS_DATA", &package)
        .output()
        .unwrap();
    assert!(!hook.status.success());
    let said = String::from_utf8(hook.stderr).unwrap();
    let expected = fs::read_to_string(fixtures::project("tests/broken/negative/expected.txt")).unwrap();
    let fault = expected.trim().strip_prefix("fault").unwrap_or(expected.trim()).trim();
    assert!(said.contains(fault), "{said} lacks {fault}");
    let left: Vec<_> = fs::read_dir(&staging).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["index.html"]);
    assert_eq!(fs::read_to_string(staging.join("index.html")).unwrap(), "as Trunk left it");
}

/// Runs `cargo xtask data` as it is run there.
fn command(arguments: &[&str]) -> (Option<i32>, String) {
    let run = Command::new(env!("CARGO_BIN_EXE_data"))
        .args(arguments)
        .current_dir(PROJECT)
        .env_remove("LC_ALL")
        .env("LANG", "C")
        .output()
        .unwrap();
    (run.status.code(), String::from_utf8(run.stdout).unwrap() + &String::from_utf8(run.stderr).unwrap())
}

#[test]
fn the_command_ends_with_a_status_that_tells() {
    let (status, said) = command(&["check", "tests/packages/small"]);
    assert_eq!((status, said.as_str()), (Some(0), "no faults, no warnings, no repairs\n"));
    let (status, said) = command(&["check", "tests/lenient/semicolons"]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.starts_with("fault datapackage.json: the file is missing"), "{said}");
    let (status, said) = command(&["check", "tests/lenient/semicolons", "--lang", "zh"]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.starts_with("错误 datapackage.json：缺少该文件"), "{said}");
    let (status, said) = command(&["check", "tests/lenient/semicolons", "--json"]);
    let first: Value = serde_json::from_str(said.lines().next().unwrap()).unwrap();
    assert_eq!((status, &first["severity"]), (Some(1), &"fault".into()), "{said}");
    assert_eq!(command(&["check"]).0, Some(2));
    assert_eq!(command(&["check", "no/such/folder"]).0, Some(2));
}

#[test]
fn the_command_makes_a_package_and_never_writes_over_one() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new");
    let _ = fs::remove_dir_all(&folder);
    let named = folder.to_string_lossy().into_owned();
    let (status, said) = command(&["new", &named, "--from", "beijing-2020"]);
    assert_eq!(status, Some(0), "{said}");
    let (status, said) = command(&["check", &named, "--json"]);
    assert_eq!(status, Some(1), "{said}");
    let (status, said) = command(&["new", &named, "--from", "beijing-2020"]);
    assert_eq!(status, Some(2), "{said}");
    fs::remove_dir_all(&folder).unwrap();
}
