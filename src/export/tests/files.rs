//! What is taken away says the same as the page, names where it is from, and is read by others.

use atlas::data::{Atlas, Concentration, Keyword, Language};
use atlas::geometry::Layout;
use atlas::state::{ViewState, parse};
use expect_test::{expect, expect_file};
use export::export_data;
use export::{
    Content, ExportData, ExportView, Format, Palette, cite_statement, cite_view, picture, statement_bibtex,
    view_bibtex,
};
use std::collections::BTreeSet;

pub const LINK: &str = "https://example.org/atlas/?districts=110101";

/// Every view, some with another yardstick, a choice, stations and a zone.
pub const QUERIES: [&str; 6] = [
    "",
    "districts=110101,110111,bda&panel=stations",
    "pollutant=so2&against=who&zone=core&panel=ecology",
    "pollutant=no2&view=multiples&districts=110118",
    "pollutant=pm10&view=ranking&against=who-it2",
    "view=table&against=city&districts=bda",
];

pub fn export_data_of(atlas: Atlas, language: Language) -> ExportData {
    let atlas: &'static Atlas = Box::leak(Box::new(atlas));
    let layout: &'static Layout = Box::leak(Box::new(Layout::of(atlas)));
    export_data(atlas, layout, language, "beijing-2020")
}

pub fn palette() -> Palette {
    let levels = |name: &str| (1..=7).map(|level| format!("{name}-{level}")).collect();
    Palette {
        paper: "white".into(),
        ink: "black".into(),
        soft: "gray".into(),
        line: "silver".into(),
        border: "black".into(),
        name: "black".into(),
        halo: "white".into(),
        cool: levels("cool"),
        warm: levels("warm"),
        font: "\"Noto Sans\", sans-serif".into(),
    }
}

/// The text of a file in a format.
fn text(format: Format, view: ExportView) -> String {
    match format.content(view, &palette()) {
        Content::Text(text) => text,
        Content::Pixels(_) => panic!("{} holds no text", format.keyword()),
    }
}

/// Runs a check over every view in every language.
pub fn everywhere(check: impl Fn(ExportView)) {
    for language in fixtures::beijing().about.languages {
        let data = export_data_of(fixtures::beijing(), language);
        for query in QUERIES {
            let state = parse(query, data.figures()).0;
            check(ExportView { data: &data, state: &state, link: LINK, language });
        }
    }
}

#[test]
fn export_data_reads_back() {
    for folder in ["public/data/beijing-2020", "tests/packages/small"] {
        for language in Language::ALL {
            let data = export_data_of(fixtures::atlas(folder), language);
            let read = ExportData::decode(&data.encode(language)).unwrap();
            assert_eq!(read.encode(language), data.encode(language));
            assert_eq!((read.map, read.sources, read.published), (data.map, data.sources, data.published));
        }
    }
    assert_eq!(ExportData::decode("nonsense"), None);
    assert_eq!(ExportData::decode(""), None, "nothing is no data");
}

/// The rows of a CSV file down to the empty one, and those below it.
fn rows(text: &str) -> (Vec<Vec<String>>, Vec<Vec<String>>) {
    let text = text.strip_prefix('\u{feff}').expect("the mark that Excel needs");
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let rows: Vec<Vec<String>> =
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    let end = rows.iter().position(|row| row.iter().all(String::is_empty)).unwrap();
    (rows[..end].to_vec(), rows[end + 1..].to_vec())
}

#[test]
fn the_csv_file_reads_back_to_the_same_figures() {
    everywhere(|view| {
        let figures = view.figures();
        let (table, notes) = rows(&text(Format::Csv, view));
        assert_eq!(table.len(), 17 * view.pollutants().len());
        for row in &table {
            let area = figures.area_by_code(&row[0]).unwrap();
            let (pollutant, _) = figures.pollutants().find(|(id, _)| view.formula(*id) == row[5]).unwrap();
            let plain =
                |value: Option<Concentration>| value.map_or(String::new(), |value| value.0.to_plain());
            assert_eq!(row[1], figures.area(area).name.get(view.language));
            assert_eq!(row[6], plain(figures.value(area, pollutant)));
            assert_eq!(row[9], plain(view.limit(pollutant)));
            assert!(!row[15].is_empty(), "where it stands");
        }
        let note = |place: usize| notes[place][1].as_str();
        assert_eq!(note(0), view.title());
        assert!(note(1).contains(&view.against()));
        assert!(note(3).contains(&view.data.statement));
        assert!(note(6).contains("OpenStreetMap"));
        assert!(note(4).contains(['1', '一']), "where the city's figures stand");
        assert_eq!(note(7), LINK, "an approval number is named where there is one");
    });
}

#[test]
fn no_text_of_the_csv_file_is_a_formula() {
    let mut atlas = fixtures::beijing();
    let names = ["=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\tx", "a, \"b\"\r\nc"];
    for (area, name) in atlas.figures.areas.iter_mut().zip(names) {
        area.name.set(Language::En, name);
    }
    let data = export_data_of(atlas, Language::En);
    let state = ViewState::default();
    let (table, _) = rows(&text(
        Format::Csv,
        ExportView { data: &data, state: &state, link: "=1", language: Language::En },
    ));
    for (row, name) in table.iter().zip(names).take(5) {
        assert_eq!(row[1], format!("'{name}"));
    }
    assert_eq!(table[5][1], names[5], "a line end stays within its cell");
    for cell in table.iter().flatten() {
        let is_number = cell.parse::<f64>().is_ok();
        assert!(is_number || !cell.starts_with(['=', '+', '-', '@', '\t']), "{cell}");
    }
}

#[test]
fn the_csv_file_of_the_map() {
    let data = export_data_of(fixtures::beijing(), Language::Zh);
    let state = parse("districts=110111,bda", data.figures()).0;
    let view = ExportView { data: &data, state: &state, link: LINK, language: Language::Zh };
    expect_file!["golden/export.csv"].assert_eq(&text(Format::Csv, view).replace('\r', ""));
}

#[test]
fn the_json_file_holds_the_same_figures() {
    everywhere(|view| {
        let read: serde_json::Value = serde_json::from_str(&text(Format::Json, view)).unwrap();
        assert_eq!(read["title"], view.title());
        assert_eq!(read["link"], LINK);
        assert_eq!(read["map_approval_number"], serde_json::Value::Null);
        let areas = read["areas"].as_array().unwrap();
        assert_eq!(areas.len(), 17);
        for area in areas {
            let id = view.figures().area_by_code(area["code"].as_str().unwrap()).unwrap();
            for figure in area["figures"].as_array().unwrap() {
                let pollutant =
                    view.figures().pollutant_by_code(figure["pollutant"].as_str().unwrap()).unwrap();
                let value = view.figures().value(id, pollutant).unwrap();
                assert_eq!(figure["value"].to_string(), value.0.to_plain());
            }
        }
        for pollutant in read["pollutants"].as_array().unwrap() {
            assert!(pollutant["classes"].as_array().unwrap().len() >= 2);
        }
    });
}

#[test]
fn the_picture_is_xml_with_all_that_it_must_name() {
    everywhere(|view| {
        let drawing = picture(view, &palette());
        let document = roxmltree::Document::parse(&drawing).unwrap();
        let texts: Vec<&str> = document
            .descendants()
            .filter(|node| node.has_tag_name("text"))
            .filter_map(|node| node.text())
            .collect();
        let all = texts.concat();
        // Long notes are broken into lines; what matters is that every letter is there.
        let is_there = |text: &str| all.replace(' ', "").contains(&text.replace(' ', ""));
        for text in view.notes().iter().chain([&view.title()]) {
            assert!(is_there(text), "{text} in {all}");
        }
        assert!(is_there(view.texts().microgram));
        for pollutant in view.pollutants() {
            let limit = view.limit_line(pollutant);
            let is_table = view.state.view == atlas::state::View::Table;
            assert!(is_table || is_there(&limit), "{limit}");
        }
        let size = |name: &str| document.root_element().attribute(name).unwrap().parse::<i32>().unwrap();
        assert_eq!(size("width"), 1200);
        assert!((400..2500).contains(&size("height")));
    });
}

#[test]
fn the_picture_of_the_map_draws_every_area_in_the_colour_of_its_class() {
    let data = export_data_of(fixtures::beijing(), Language::En);
    let state = ViewState::default();
    let view = ExportView { data: &data, state: &state, link: LINK, language: Language::En };
    let drawing = picture(view, &palette());
    let document = roxmltree::Document::parse(&drawing).unwrap();
    let fill_of = |code: &str| {
        let area = view.figures().area_by_code(code).unwrap();
        let shape = &data.map.shapes[usize::from(area.0)];
        let is_it = |node: &roxmltree::Node| node.attribute("d") == Some(shape);
        document.descendants().find(is_it).unwrap().attribute("fill").unwrap().to_owned()
    };
    assert_eq!(fill_of("110101"), fill_of("110102"), "both at 40");
    assert!(fill_of("110101").starts_with("url(#over"), "over the limit");
    assert!(fill_of("110111").starts_with("cool"), "at the limit");
    let swatches: BTreeSet<&str> = document
        .descendants()
        .filter(|node| node.has_tag_name("rect"))
        .filter_map(|node| node.attribute("fill"))
        .collect();
    for (_, area) in view.figures().areas().filter(|(_, area)| area.code != "bda") {
        assert!(swatches.contains(fill_of(&area.code).as_str()), "{} is in the legend", area.code);
    }
}

/// The elements of a kind with their places in the whole picture.
fn placed<'a>(document: &'a roxmltree::Document, kind: &str) -> Vec<(i32, i32, roxmltree::Node<'a, 'a>)> {
    let number = |node: &roxmltree::Node, name: &str| -> i32 {
        node.attribute(name).and_then(|text| text.parse().ok()).unwrap_or(0)
    };
    let moved = |node: roxmltree::Node| -> (i32, i32) {
        let shift = node.attribute("transform").and_then(|text| text.strip_prefix("translate("));
        let shift = shift.and_then(|text| text.split_once(')')).and_then(|(text, _)| text.split_once(' '));
        shift.map_or((0, 0), |(x, y)| (x.parse().unwrap(), y.parse().unwrap()))
    };
    let found = document.descendants().filter(|node| node.has_tag_name(kind));
    found
        .filter(|node| node.ancestors().filter(|outer| outer.has_tag_name("svg")).count() == 1)
        .map(|node| {
            let (x, y) = node.ancestors().map(moved).fold((0, 0), |sum, by| (sum.0 + by.0, sum.1 + by.1));
            (x + number(&node, "x"), y + number(&node, "y"), node)
        })
        .collect()
}

#[test]
fn no_label_of_a_legend_is_cut_by_the_next_swatch_or_the_edge() {
    for against in ["grade2", "grade1", "who", "who-it4", "city"] {
        for form in ["map", "multiples", "ranking"] {
            let data = export_data_of(fixtures::beijing(), Language::En);
            let state =
                parse(&format!("against={against}&view={form}&districts=110118,bda"), data.figures()).0;
            let view = ExportView { data: &data, state: &state, link: LINK, language: Language::En };
            let drawing = picture(view, &palette());
            let document = roxmltree::Document::parse(&drawing).unwrap();
            let swatches = placed(&document, "rect");
            assert!(swatches.len() > 5);
            for (x, y, text) in placed(&document, "text") {
                let size: i32 = text.attribute("font-size").unwrap().parse().unwrap();
                let words = text.text().unwrap_or_default();
                let end = match text.attribute("text-anchor") {
                    Some("start") => x + words.chars().count() as i32 * size * 55 / 100,
                    _ => x,
                };
                assert!(end <= 1200 || words.starts_with("http"), "{words} ends at {end}");
                let is_cut = |(left, top, _): &&(i32, i32, roxmltree::Node)| {
                    *left > x && *left < end && (top + 15 - y).abs() < 8 && words.contains(['≤', '>'])
                };
                assert!(!swatches.iter().any(|swatch| is_cut(&swatch)), "{against}, {form}: {words} is cut");
            }
        }
    }
}

#[test]
fn pictures_name_what_their_marks_and_outlines_stand_for() {
    let data = export_data_of(fixtures::beijing(), Language::En);
    let texts = |query: &str| -> String {
        let state = parse(query, data.figures()).0;
        let view = ExportView { data: &data, state: &state, link: LINK, language: Language::En };
        let drawing = picture(view, &palette());
        let document = roxmltree::Document::parse(&drawing).unwrap();
        let texts =
            document.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text());
        texts.collect::<Vec<_>>().join(" ")
    };
    assert!(texts("view=multiples&districts=110101").contains("Dongcheng"));
    assert!(texts("panel=stations").contains("Southern border"));
    let zone = texts("panel=ecology&zone=conservation");
    assert!(
        zone.contains("Ecological conservation areas") && zone.contains("Fangshan and Changping"),
        "{zone}"
    );
}

#[test]
fn names_with_markup_stay_text_in_pictures() {
    let mut atlas = fixtures::beijing();
    atlas.figures.areas[7].short.set(Language::En, "<script>&\"'\u{0}\u{202e}");
    let data = export_data_of(atlas, Language::En);
    for query in QUERIES {
        let state = parse(query, data.figures()).0;
        let view = ExportView { data: &data, state: &state, link: LINK, language: Language::En };
        let drawing = picture(view, &palette());
        let document = roxmltree::Document::parse(&drawing).unwrap();
        assert!(document.descendants().all(|node| !node.has_tag_name("script")));
    }
}

#[test]
fn file_names_say_what_is_inside() {
    let data = export_data_of(fixtures::beijing(), Language::En);
    let name = |query: &str| {
        let state = parse(query, data.figures()).0;
        ExportView { data: &data, state: &state, link: LINK, language: Language::En }.file_name("csv")
    };
    assert_eq!(name(""), "beijing-2020-pm25-grade2-map.csv");
    assert_eq!(name("pollutant=no2&against=who&view=ranking"), "beijing-2020-no2-who-ranking.csv");
    assert_eq!(name("view=table"), "beijing-2020-all-grade2-table.csv");
}

#[test]
fn citations() {
    let mut said = String::new();
    for language in fixtures::beijing().about.languages {
        let data = export_data_of(fixtures::beijing(), language);
        let state = ViewState::default();
        let view = ExportView { data: &data, state: &state, link: LINK, language };
        let cited = [
            cite_statement(view),
            statement_bibtex(view),
            cite_view(view, "2026-11-23"),
            view_bibtex(view, "2026-11-23"),
        ];
        said.push_str(&cited.join("\n"));
        said.push('\n');
    }
    expect![[r#"
        Beijing Municipal Ecology and Environment Bureau: Beijing Ecology and Environment Statement 2020. May 2021.
        @techreport{beijing-2020,
          title = {{Beijing Ecology and Environment Statement 2020}},
          institution = {{Beijing Municipal Ecology and Environment Bureau}},
          year = {2021},
          month = {5},
        }
        PM₂.₅, annual mean 2020, Beijing; compared with GB 3095-2012 Grade II limit. Eco Atlas, after: Beijing Municipal Ecology and Environment Bureau: Beijing Ecology and Environment Statement 2020. May 2021. https://example.org/atlas/?districts=110101 (read 2026-11-23).
        @misc{beijing-2020-pm25-grade2-map,
          title = {{PM\textsubscript{2.5}, annual mean 2020, Beijing, GB 3095-2012 Grade II limit}},
          howpublished = {Eco Atlas, \url{https://example.org/atlas/?districts=110101}},
          note = {Beijing Municipal Ecology and Environment Bureau: Beijing Ecology and Environment Statement 2020. May 2021.},
          urldate = {2026-11-23},
        }
        北京市生态环境局：《2020年北京市生态环境状况公报》，2021年5月。
        @techreport{beijing-2020,
          title = {{2020年北京市生态环境状况公报}},
          institution = {{北京市生态环境局}},
          year = {2021},
          month = {5},
        }
        北京市2020年PM₂.₅年均浓度，对照GB 3095—2012二级限值。Eco Atlas，据北京市生态环境局：《2020年北京市生态环境状况公报》，2021年5月。https://example.org/atlas/?districts=110101（2026-11-23访问）。
        @misc{beijing-2020-pm25-grade2-map,
          title = {{北京市2020年PM\textsubscript{2.5}年均浓度，GB 3095—2012二级限值}},
          howpublished = {Eco Atlas, \url{https://example.org/atlas/?districts=110101}},
          note = {北京市生态环境局：《2020年北京市生态环境状况公报》，2021年5月。},
          urldate = {2026-11-23},
        }
    "#]].assert_eq(&said);
}
