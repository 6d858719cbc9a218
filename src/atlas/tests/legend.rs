//! What legends and table rows say, against golden files; each is drawn by several.

use atlas::data::{AreaId, Atlas, Language, YardstickId};
use atlas::words::{explorer, legend, limit_row, table_row};
use expect_test::expect_file;
use std::fmt::Write;

/// A package whose last area has no figure for the first pollutant.
fn lacking(folder: &str) -> Atlas {
    let mut atlas = fixtures::atlas(folder);
    atlas.figures.areas.last_mut().unwrap().values[0] = None;
    atlas
}

#[test]
fn every_legend() {
    let mut text = String::new();
    for language in Language::ALL {
        for folder in ["public/data/beijing-2020", "tests/packages/small"] {
            let atlas = lacking(folder);
            let figures = &atlas.figures;
            for (yardstick, against) in figures.yardsticks() {
                writeln!(text, "# {} {folder} {}", language.code(), against.code).unwrap();
                for (pollutant, _) in figures.pollutants() {
                    let name = against.title.get(language);
                    let legend = legend(explorer(language), figures, pollutant, yardstick, name);
                    writeln!(text, "## {}", legend.title).unwrap();
                    legend.no_limit.iter().for_each(|line| writeln!(text, "-- {line}").unwrap());
                    for row in &legend.rows {
                        row.limit.iter().for_each(|line| {
                            writeln!(text, "-- {}, {}, {}", line.text, line.within, line.over).unwrap();
                        });
                        let (index, label, count) = (row.index, &row.label, row.count);
                        let (side, level) = (row.class.side, row.class.level);
                        writeln!(text, "{index} {label} | {side:?} {level} | {count}").unwrap();
                    }
                    if legend.lacks_data {
                        writeln!(text, "no data").unwrap();
                    }
                }
            }
        }
    }
    expect_file!["golden/legends.txt"].assert_eq(&text);
}

#[test]
fn every_row_of_the_table() {
    let mut text = String::new();
    for language in Language::ALL {
        for folder in ["public/data/beijing-2020", "tests/packages/small"] {
            let atlas = lacking(folder);
            let (figures, words) = (&atlas.figures, explorer(language));
            writeln!(text, "# {} {folder}", language.code()).unwrap();
            for (area, _) in figures.areas() {
                let row = table_row(words, figures, area, YardstickId::default());
                write!(text, "{}", [row.name, row.note.unwrap_or_default()].join(" / ")).unwrap();
                for cell in row.cells {
                    let sign = if cell.is_over { " ▲" } else { "" };
                    write!(text, " | {} ({}){sign}", cell.shown, cell.plain).unwrap();
                }
                writeln!(text).unwrap();
            }
            for (yardstick, _) in figures.yardsticks() {
                let row = limit_row(words, figures, yardstick);
                let values: Vec<String> = row.values.into_iter().map(|(_, value)| value).collect();
                let city = if row.is_city { " (the city)" } else { "" };
                writeln!(text, "{}{city} | {}", row.name, values.join(" | ")).unwrap();
            }
        }
    }
    expect_file!["golden/table.txt"].assert_eq(&text);
}

#[test]
fn a_cell_is_held_against_the_yardstick_that_is_chosen() {
    let atlas = fixtures::beijing();
    let (figures, words) = (&atlas.figures, explorer(Language::En));
    let over = |code: &str| {
        let yardstick = figures.yardstick_by_code(code).unwrap();
        let rows = (0..17).map(|area| table_row(words, figures, AreaId(area), yardstick));
        rows.flat_map(|row| row.cells).filter(|cell| cell.is_over).count()
    };
    assert!(over("who") > over("grade2"), "{} and {}", over("who"), over("grade2"));
}
