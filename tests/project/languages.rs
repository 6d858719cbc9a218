//! A third language needs no more than its words: a site of three is built with the pseudo language.
#![cfg(feature = "pseudo-language")]

use atlas::data::Language;
use export::{EmbedOptions, ExportData, embed_dialog};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of the project.
const PROJECT: &str = env!("CARGO_MANIFEST_DIR");

/// A staged site as Trunk leaves it, with programs and scripts that do nothing, after the hook has run. Each test has
/// one of its own, since tests run side by side.
fn site(name: &str) -> PathBuf {
    let staging = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&staging);
    fs::create_dir_all(&staging).unwrap();
    fs::copy(Path::new(PROJECT).join("index.html"), staging.join("index.html")).unwrap();
    for program in ["eco-atlas", "export", "desk"] {
        fs::write(staging.join(format!("{program}_bg.wasm")), "").unwrap();
        fs::write(staging.join(format!("{program}.js")), "").unwrap();
    }
    for file in ["start.js", "frame.js", "desk-start.js", "icon.svg"] {
        fs::write(staging.join(file), "").unwrap();
    }
    let hook = Command::new(env!("CARGO_BIN_EXE_eco-atlas"))
        .env("TRUNK_STAGING_DIR", &staging)
        .env("TRUNK_PROFILE", "debug")
        .env("ECO_ATLAS_DATA", Path::new(PROJECT).join("tests/three-languages"))
        .output()
        .unwrap();
    assert!(hook.status.success(), "{}", String::from_utf8_lossy(&hook.stderr));
    staging
}

#[test]
fn a_site_of_three_languages_is_whole() {
    let site = site("three-languages");
    let words = |language: Language| match language {
        Language::En => "Skip to the table",
        Language::Zh => "跳到数据表",
        Language::Pseudo => "Šķíþ ţö ţĥé ţáƀļé",
    };
    for language in Language::ALL {
        let page = fs::read_to_string(site.join(language.folder()).join("index.html")).unwrap();
        assert!(page.contains(&format!("lang=\"{}\"", language.tag())), "{language:?}");
        for each in Language::ALL {
            assert_eq!(page.contains(words(each)), each == language, "{each:?} in {language:?}");
        }
        assert_eq!(page.matches("class=\"language\"").count(), 2, "{language:?}");
        assert_eq!(page.matches("rel=\"alternate\"").count(), 2, "{language:?}");
        for other in language.others() {
            let (address, tag) = (language.path_to(other), other.tag());
            let link = format!("href=\"{address}\" data-keep-state=\"{address}\" lang=\"{tag}\"");
            assert!(page.contains(&link), "{link} in {language:?}");
            let alternate = format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\">");
            assert!(page.contains(&alternate), "{alternate} in {language:?}");
            let guide = site.join(language.folder()).join("accessibility/index.html");
            assert!(fs::read_to_string(guide).unwrap().contains(&format!("hreflang=\"{tag}\"")));
        }
    }
}

#[test]
fn exports_of_three_languages_offer_all_of_them() {
    let files = fs::read_dir(site("three-languages-exports")).unwrap().map(|entry| entry.unwrap().path());
    let data: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|ending| ending == "txt")).collect();
    assert_eq!(data.len(), 3);
    for path in data {
        let read = ExportData::decode(&fs::read_to_string(path).unwrap()).unwrap();
        assert_eq!(read.languages, Language::ALL);
        assert_eq!(read.place.get(Language::Pseudo), "ƥ Testville");
        let dialog = embed_dialog(Language::Pseudo, &read.languages, EmbedOptions::default(), "");
        for language in Language::ALL {
            assert!(dialog.contains(&format!("value=\"{}\"", language.code())), "{language:?}");
            assert!(dialog.contains(language.own_name()), "{language:?}");
        }
    }
}
