//! All 17 areas in words, in every language, against a golden file; and no text missing.

use atlas::data::{Decimal, Language, YardstickId};
use atlas::meaning::read;
use atlas::words::{
    self, accessibility, explorer, formula, number, page, percent, reading, short_reading, summary,
};
use expect_test::expect_file;
use std::fmt::Write;

#[test]
fn every_reading_of_every_area() {
    let atlas = fixtures::beijing();
    let mut text = String::new();
    for language in atlas.about.languages.iter().copied() {
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
fn every_reading_in_short() {
    let atlas = fixtures::beijing();
    let figures = &atlas.figures;
    let mut text = String::new();
    for language in atlas.about.languages.iter().copied() {
        for (yardstick, against) in figures.yardsticks() {
            for (pollutant, item) in figures.pollutants() {
                writeln!(text, "# {} {} {}", language.code(), against.code, item.code).unwrap();
                let read = |area| short_reading(explorer(language), figures, area, pollutant, yardstick);
                let said: Vec<String> = figures.areas().map(|(area, _)| read(area)).collect();
                writeln!(text, "{}", said.join(" | ")).unwrap();
            }
        }
    }
    expect_file!["golden/short_readings.txt"].assert_eq(&text);
}

#[test]
fn every_summary_of_the_map() {
    let atlas = fixtures::beijing();
    let mut text = String::new();
    for language in atlas.about.languages.iter().copied() {
        for (yardstick, item) in atlas.figures.yardsticks() {
            writeln!(text, "# {} {}", language.code(), item.code).unwrap();
            for (pollutant, _) in atlas.figures.pollutants() {
                let said = summary(explorer(language), &atlas.figures, pollutant, yardstick);
                writeln!(text, "{}{}", said.city, said.extremes).unwrap();
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

/// The plain texts of a language, each with its struct and field.
fn plain_texts(language: Language) -> Vec<(String, &'static str)> {
    let mut all = vec![
        ("explorer", explorer(language).plain_texts()),
        ("page", page(language).plain_texts()),
        ("export", words::export(language).plain_texts()),
        ("embedding", words::embedding(language).plain_texts()),
        ("embed_guide", words::embed_guide(language).plain_texts()),
        ("desk", words::desk(language).plain_texts()),
        ("manual", words::manual(language).plain_texts()),
        ("checks", words::checks(language).plain_texts()),
        ("accessibility", accessibility(language).plain_texts()),
    ];
    all.extend(accessibility(language).sections.iter().map(|section| ("section", section.plain_texts())));
    let named = |(texts, fields): (&str, Vec<(&str, &'static str)>)| {
        let named = |(field, text): (&str, _)| (format!("{texts}.{field}"), text);
        fields.into_iter().map(named).collect::<Vec<_>>()
    };
    all.into_iter().flat_map(named).collect()
}

/// A missing text does not compile; what is left to check is that none is empty or left in English.
#[test]
fn no_language_lacks_a_text() {
    let english = plain_texts(Language::En);
    assert!(english.len() > 130, "only {} texts found", english.len());
    let is_chinese = |text: &str| text.chars().any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter));
    for language in Language::En.others() {
        let own = plain_texts(language);
        assert_eq!(own.len(), english.len(), "the statements have as many parts");
        for ((name, text), (other, english)) in own.iter().zip(&english) {
            assert_eq!(name, other);
            assert_eq!(text.is_empty(), english.is_empty(), "{name}");
            // Without letters there is nothing to say in another language, and a section may begin with its points.
            if !english.chars().any(char::is_alphabetic) {
                assert!(!text.is_empty() || name == "section.intro", "{name} is empty");
                continue;
            }
            // A unit, a format and a single word may be the same: "Sources" in French.
            assert!(text != english || !english.contains(' '), "{name} is left in English");
            assert!(!is_chinese(english) && (language != Language::Zh || is_chinese(text)), "{name}: {text}");
        }
    }
}

#[test]
fn a_tag_or_a_locale_leads_to_its_language() {
    for language in Language::ALL {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
        assert_eq!(Language::from_locale(language.code()), Some(language));
        assert_eq!(Language::from_code(language.code()), Some(language));
    }
    for tag in ["zh", "zh-CN", "ZH-hans", "zh_CN.UTF-8"] {
        assert_eq!(Language::from_locale(tag), Some(Language::Zh), "{tag}");
    }
    assert_eq!(Language::from_locale("en-GB"), Some(Language::En));
    for tag in ["", "C", "xx", "zha", "中"] {
        assert_eq!(Language::from_locale(tag), None, "{tag}");
    }
}

#[test]
fn pages_of_any_two_languages_lead_to_each_other() {
    assert_eq!(Language::En.path_to(Language::Zh), "zh/");
    assert_eq!(Language::Zh.path_to(Language::En), "../");
    let mut folders: Vec<&str> = Language::ALL.map(Language::folder).into();
    folders.sort();
    folders.dedup();
    assert_eq!(folders.len(), Language::COUNT);
    assert!(folders.iter().all(|folder| folder.is_empty() || folder.ends_with('/')));
}

#[test]
fn the_accessibility_statement_says_the_same_in_every_language() {
    let en = accessibility(Language::En);
    for language in Language::En.others() {
        let sections = accessibility(language).sections;
        assert_eq!(en.sections.len(), sections.len());
        for (en, own) in en.sections.iter().zip(sections) {
            assert_eq!((en.points.len(), en.ordered), (own.points.len(), own.ordered), "{}", en.heading);
        }
    }
    for reader in ["NVDA", "VoiceOver", "TalkBack"] {
        assert!(en.sections.iter().any(|section| section.ordered && section.heading.contains(reader)));
    }
}
