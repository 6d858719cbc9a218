//! All 17 areas in words, in both languages, against a golden file; and no text missing.

use atlas::data::{Decimal, Language, YardstickId};
use atlas::meaning::read;
use atlas::words::{accessibility, explorer, formula, number, page, percent, reading, summary};
use expect_test::expect_file;
use std::fmt::Write;

#[test]
fn every_reading_of_every_area() {
    let atlas = fixtures::beijing();
    let mut text = String::new();
    for language in Language::ALL {
        let words = explorer(language);
        for (yardstick, item) in atlas.figures.yardsticks() {
            writeln!(text, "# {} {}", language.code(), item.code).unwrap();
            for (pollutant, item) in atlas.figures.pollutants() {
                // The default yardstick for all pollutants, the others for the first.
                if yardstick != YardstickId::default() && item.code != "pm25" && item.code != "so2" {
                    continue;
                }
                writeln!(text, "## {}", item.code).unwrap();
                for (area, _) in atlas.figures.areas() {
                    let said = reading(
                        words,
                        &atlas.figures,
                        &read(&atlas.figures, area, pollutant, yardstick).unwrap(),
                        yardstick,
                    );
                    writeln!(
                        text,
                        "{} | {} | {} | {} | {}",
                        said.name, said.value, said.verdict, said.city, said.rank
                    )
                    .unwrap();
                }
            }
        }
    }
    expect_file!["golden/readings.txt"].assert_eq(&text);
}

#[test]
fn every_summary_of_the_map() {
    let atlas = fixtures::beijing();
    let mut text = String::new();
    for language in Language::ALL {
        for (yardstick, item) in atlas.figures.yardsticks() {
            writeln!(text, "# {} {}", language.code(), item.code).unwrap();
            for (pollutant, _) in atlas.figures.pollutants() {
                writeln!(text, "{}", summary(explorer(language), &atlas.figures, pollutant, yardstick))
                    .unwrap();
            }
        }
    }
    expect_file!["golden/summaries.txt"].assert_eq(&text);
}

#[test]
fn fangshan_is_at_the_limit_and_meets_it() {
    let atlas = fixtures::beijing();
    let (area, pollutant) = (fixtures::area(&atlas, "110111"), fixtures::pollutant(&atlas, "pm25"));
    let yardstick = YardstickId::default();
    let said = reading(
        explorer(Language::En),
        &atlas.figures,
        &read(&atlas.figures, area, pollutant, yardstick).unwrap(),
        yardstick,
    );
    assert_eq!(said.value, "35 µg/m³");
    assert_eq!(said.verdict, "meets the GB 3095-2012 Grade II limit, exactly at 35");
    assert_eq!(said.city, "3 below the city (38)");
    assert_eq!(said.rank, "shared rank 7 of 16, lowest first");
}

#[test]
fn numbers_and_formulas() {
    let decimal = |text: &str| Decimal::parse(text).unwrap();
    assert_eq!(number(decimal("-9.5")), "\u{2212}9.5");
    assert_eq!(number(decimal("42.0")), "42.0");
    assert_eq!(percent(decimal("31.6")), "+31.6%");
    assert_eq!(percent(decimal("-15.8")), "\u{2212}15.8%");
    assert_eq!(formula("PM", "2.5"), "PM₂.₅");
    assert_eq!(formula("CO", ""), "CO");
}

#[test]
fn units_have_the_micro_sign() {
    assert_eq!(explorer(Language::En).microgram.chars().next(), Some('\u{b5}'));
    assert_eq!(explorer(Language::Zh).microgram, "微克/立方米");
    assert_eq!(page(Language::En).milligram, "mg/m³");
}

/// A missing text does not compile; what is left to check is that none is empty or left untranslated.
#[test]
fn neither_language_lacks_a_text() {
    let texts = |folder: &str| -> Vec<(String, String)> {
        let field = |line: &str| {
            let (name, text) = line.trim().split_once(": \"")?;
            let plain = name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
            plain.then(|| (name.to_owned(), text.trim_end_matches("\",").to_owned()))
        };
        let files = ["explorer.rs", "page.rs", "export.rs", "accessibility.rs"];
        let source = |file: &str| std::fs::read_to_string(fixtures::project(folder).join(file)).unwrap();
        files.iter().flat_map(|file| source(file).lines().filter_map(field).collect::<Vec<_>>()).collect()
    };
    let (en, zh) = (texts("src/atlas/words/en"), texts("src/atlas/words/zh"));
    assert!(en.len() > 40, "only {} texts found", en.len());
    for ((name, english), (other, chinese)) in en.iter().zip(&zh) {
        assert_eq!(name, other, "both files list their texts in one order");
        // A section may begin with its points.
        assert_eq!(english.is_empty(), chinese.is_empty(), "{name}");
        if english.is_empty() && name == "intro" {
            continue;
        }
        assert!(!english.trim().is_empty() && !chinese.trim().is_empty(), "{name} is empty");
        let is_chinese = |text: &str| text.chars().any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter));
        // The name of the other language is written in that language; a comma is no word.
        match name.as_str() {
            "other_language" => assert!(is_chinese(english) && !is_chinese(chinese)),
            "comma" | "list_comma" | "stop" => assert_ne!(english, chinese),
            "png" => assert!(is_chinese(chinese)),
            _ => assert!(!is_chinese(english) && is_chinese(chinese), "{name}: {english} / {chinese}"),
        }
    }
    assert_eq!(en.len(), zh.len());
}

#[test]
fn the_accessibility_statement_says_the_same_in_both_languages() {
    let [en, zh] = Language::ALL.map(accessibility);
    assert_eq!(en.sections.len(), zh.sections.len());
    for (en, zh) in en.sections.iter().zip(zh.sections) {
        assert_eq!((en.points.len(), en.ordered), (zh.points.len(), zh.ordered), "{}", en.heading);
    }
    for reader in ["NVDA", "VoiceOver", "TalkBack"] {
        assert!(en.sections.iter().any(|section| section.ordered && section.heading.contains(reader)));
    }
}
