//! The data desk: checks, next year's package, the schemas, the documents of the format.

use atlas::data::format::{self, TABLES, TableFormat};
use atlas::data::read::{Content, Files, check, read, rows};
use atlas::data::{Language, Report};
use atlas::words;
use expect_test::expect_file;
use serde_json::Value;

const BEIJING: &str = "public/data/beijing-2020";

fn files(folder: &str) -> Files {
    Files::from_folder(&fixtures::project(folder)).unwrap()
}

/// The first filled cell of a column of a package.
fn example(files: &Files, table: &TableFormat, column: &str) -> Option<String> {
    let rows = rows(files, table)?;
    let (header, rows) = rows.split_first()?;
    let index = header.iter().position(|name| name == column)?;
    rows.iter().map(|row| row.get(index).unwrap_or_default()).find(|cell| !cell.is_empty()).map(str::to_owned)
}

/// The lines that are said of a package, without the summary.
fn said(report: &Report) -> Vec<String> {
    let name = words::checks(Language::En).severity;
    let line = |line: words::FindingLine| format!("{} {}", name(line.severity), line.text(Language::En));
    words::report_text(Language::En, report).lines.into_iter().map(line).collect()
}

/// All that is said of a package, its doubts too.
fn report(files: &Files, before: Option<&str>) -> Vec<String> {
    let (atlas, mut report) = check(files);
    let before = before.map(fixtures::atlas);
    desk::doubts(files, &atlas.expect("a package without faults"), before.as_ref(), &mut report);
    said(&report)
}

#[test]
fn the_schemas_of_the_packages_are_those_of_the_reader() {
    let languages = fixtures::atlas(BEIJING).about.languages;
    let beijing = (BEIJING, &languages[..], &["pm25", "no2", "pm10", "so2"][..]);
    let vermont = ("tests/packages/vermont-2020", &[Language::En][..], &["o3", "benzene"][..]);
    let vermont_2021 = ("tests/packages/vermont-2021", vermont.1, vermont.2);
    for (folder, languages, mapped) in [beijing, vermont, vermont_2021] {
        let path = fixtures::project(folder).join(format::DESCRIPTOR);
        let mut descriptor: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let files = files(folder);
        let example = |table: &TableFormat, column: &str| example(&files, table, column);
        let made = desk::resources(|file| files.has(file), languages, mapped, example);
        if descriptor["resources"] != made && std::env::var_os("UPDATE_EXPECT").is_some() {
            descriptor["resources"] = made.clone();
            std::fs::write(&path, serde_json::to_string_pretty(&descriptor).unwrap() + "\n").unwrap();
        }
        assert_eq!(descriptor["resources"], made, "{folder}: run the test with UPDATE_EXPECT=1");
    }
}

#[test]
fn every_table_and_column_is_described_in_every_language() {
    for language in Language::ALL {
        let words = words::manual(language);
        for table in TABLES {
            assert!(!(words.table)(table.file).is_empty(), "{}", table.file);
            assert!(!(words.row)(table.file).is_empty(), "{}", table.file);
            for name in table.names(&Language::ALL, &["pm25"]) {
                assert!(!words::column(language, table, &name).is_empty(), "{} {name}", table.file);
            }
        }
    }
}

#[test]
fn the_documents_have_the_tables_of_the_format() {
    for (language, file) in
        [(Language::En, "docs/data-package.md"), (Language::Zh, "docs/data-package.zh.md")]
    {
        let path = fixtures::project(file);
        let text = std::fs::read_to_string(&path).unwrap();
        let (before, rest) = text.split_once("<!-- tables -->\n").expect(file);
        let (_, after) = rest.split_once("<!-- end of tables -->").expect(file);
        let files = files(BEIJING);
        let example = |table: &TableFormat, column: &str| example(&files, table, column);
        let tables = desk::tables_in_words(language, &["pm25"], example);
        expect_file![path]
            .assert_eq(&format!("{before}<!-- tables -->\n{tables}<!-- end of tables -->{after}"));
    }
}

#[test]
fn next_years_package_lacks_nothing_but_what_the_editor_must_fill_in() {
    let made = desk::new_year(&files(BEIJING), "beijing-2021").unwrap();
    let (atlas, report) = check(&made);
    assert!(atlas.is_none());
    assert_eq!(
        said(&report)[0],
        "fault datapackage.json, atlas.published: nothing is filled in; expected a value"
    );
    let empty = "fault city.csv, line 2, column value: nothing is filled in; expected a value";
    assert!(said(&report).iter().any(|line| line == empty), "tables are read, too: {:#?}", said(&report));
    let descriptor: Value = serde_json::from_slice(made.bytes(format::DESCRIPTOR).unwrap()).unwrap();
    assert_eq!(descriptor["name"], "beijing-2021");
    assert_eq!(descriptor["atlas"]["year"], 2021);
    let title = "Beijing Ecology and Environment Statement 2021";
    assert_eq!(descriptor["atlas"]["statement"]["en"], title);

    // Filled in with this year's figures, it is a package.
    let mut filled = made.clone();
    let descriptor = serde_json::to_string(&descriptor).unwrap();
    let descriptor = descriptor.replace("\"published\":\"\"", "\"published\":\"2022-05\"");
    filled.insert(format::DESCRIPTOR, Content::Bytes(descriptor.into_bytes()));
    for fault in check(&filled).1.faults {
        let is_empty = words::fault(Language::En, &fault).ends_with("nothing is filled in; expected a value");
        let follows =
            matches!(fault.what, atlas::data::Problem::NoRow(_) | atlas::data::Problem::Unknown(..));
        assert!(is_empty || follows, "{}", words::fault(Language::En, &fault));
    }
    for table in TABLES {
        filled.insert(table.file, Content::Bytes(files(BEIJING).bytes(table.file).unwrap().to_vec()));
    }
    assert_eq!(read(&filled).unwrap().about.year, 2021);
}

#[test]
fn what_is_suspicious_is_said() {
    assert_eq!(report(&files("tests/packages/small"), None), Vec::<String>::new());
    assert_eq!(
        report(&files("tests/packages/small"), Some("tests/packages/small")),
        ["warning concentrations.csv: every value of pm25 is that of the year before: is it right?"]
    );
    let mut doubtful = files("tests/packages/small");
    let mut write = |file: &str, text: &str| doubtful.insert(file, Content::Bytes(text.as_bytes().to_vec()));
    write(
        "concentrations.csv",
        "code,pm25,where\n100001,60,air table 1 row 1\n100002,60,air table 1 row 2\npark,60,air table 1 row 3\n",
    );
    write(
        "city.csv",
        "pollutant,statistic,value,unit,change_on_year_percent,change_on_base_percent,where\n\
         pm25,annual-mean,36,µg/m³,-55,,air paragraph 1\n",
    );
    write("facts.csv", "key,value,unit,where\narea,30000,km²,air paragraph 3\n");
    let expected = [
        "warning concentrations.csv, line 2, column pm25: 60, after 30 in the year before: is it right?",
        "warning concentrations.csv, line 3, column pm25: 60, after 40 in the year before: is it right?",
        "warning concentrations.csv, line 4, column pm25: 60, after 35 in the year before: is it right?",
        "warning city.csv, line 2, column change_on_year_percent: a change of -55%: is it right?",
        "warning concentrations.csv: every area has the same value of pm25",
        "warning boundaries.geojson: the polygons have 24727 km² together; 30000 km² are stated",
    ];
    assert_eq!(report(&doubtful, Some("tests/packages/small")), expected);
}

#[test]
fn a_class_without_districts_and_a_district_far_away_are_said() {
    let mut doubtful = files("tests/packages/small");
    let mut write = |file: &str, text: &str| doubtful.insert(file, Content::Bytes(text.as_bytes().to_vec()));
    write("classes.csv", "pollutant,upper\npm25,20\npm25,35\npm25,50\npm25,\n");
    write(
        "districts.csv",
        "code,name_en,name_zh,short_en,short_zh,initials,kind,lon,lat,where\n\
         100001,West,西区,,,,district,,,air table 1 row 1\n100002,East,东区,,,,district,,,air table 1 row 2\n\
         100003,Far,远区,,,,district,,,air table 1 row 3\n",
    );
    write(
        "concentrations.csv",
        "code,pm25,where\n100001,30,air table 1 row 1\n100002,40,air table 1 row 2\n100003,35,air table 1 row 3\n",
    );
    let square = |code: &str, lon: i32| {
        let ring = [[lon, 0], [lon + 1, 0], [lon + 1, 1], [lon, 1], [lon, 0]];
        serde_json::json!({ "type": "Feature", "id": code, "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [ring] } })
    };
    let features = [square("100001", 0), square("100002", 1), square("100003", 40)];
    write(
        "boundaries.geojson",
        &serde_json::json!({ "type": "FeatureCollection", "features": features }).to_string(),
    );
    let expected = [
        "warning classes.csv: no area falls into the class of pm25 up to 20",
        "warning classes.csv: no area falls into the last class of pm25",
        "warning boundaries.geojson: 100003 lies far from all other districts",
    ];
    assert_eq!(report(&doubtful, None), expected);
}

#[test]
fn what_was_repaired_is_written_so_that_nothing_is_left_to_repair() {
    let cases = std::fs::read_dir(fixtures::project("tests/lenient")).unwrap();
    for case in cases.map(|entry| entry.unwrap().path()) {
        let given = fixtures::small_with(&case);
        let (atlas, report) = check(&given);
        let atlas = atlas.unwrap();
        let written = desk::tidy(&given, &atlas, &report).unwrap();
        let (again, report) = check(&written);
        assert_eq!(report.repairs, [], "{}", case.display());
        assert_eq!(again.as_ref(), Some(&atlas), "{}: {:?}", case.display(), report.faults);
    }
}

#[test]
fn files_without_one_of_a_package_are_not_taken_for_the_published_ones() {
    let upload = |name: &str, content: Content| {
        let mut given = Files::default();
        given.insert(name, content);
        desk::check_upload(desk::Upload {
            files: given,
            published: files(BEIJING),
            language: "en".to_owned(),
        })
    };
    let report = upload("holiday.jpg", Content::Bytes(vec![1, 2, 3]));
    let said = "No file of a data package is among these. Not part of a package, left aside: holiday.jpg";
    assert_eq!((report.status.as_str(), report.zip), (said, None));
    let report = upload("large.zip", Content::TooLarge(99_999_999));
    assert_eq!((report.status.as_str(), report.zip), ("The zip could not be read.", None));
}
