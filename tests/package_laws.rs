//! Laws of packages: what is written reads back the same, whatever a spreadsheet made of it; and no file
//! ends in anything but an answer.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use eco_atlas::data::format::{BOUNDARIES, DESCRIPTOR, TABLES};
use eco_atlas::data::read::{Content, Files, check};
use eco_atlas::data::{Atlas, Decimal};
use eco_atlas::desk::{tidy, unzipped, zipped};
use eco_atlas::geometry::Layout;
use proptest::prelude::*;
use proptest::sample::select;

/// A package as the tests make it up.
#[derive(Clone, Debug)]
struct Made {
    /// The values of every area, two pollutants each, in thousandths.
    values: Vec<[Option<i32>; 2]>,
    names: Vec<String>,
    bounds: [Vec<i32>; 2],
    limits: [i32; 2],
}

/// How a spreadsheet writes.
#[derive(Clone, Copy, Debug)]
struct Habit {
    delimiter: char,
    mark: bool,
    line_end: &'static str,
    no_data: &'static str,
    full_width: bool,
    thousands: bool,
    blank_rows: usize,
    clockwise: bool,
    open_rings: bool,
}

prop_compose! {
    fn any_made()(count in 1..9_usize)(
        values in prop::collection::vec([prop::option::of(0..2_000_000_i32), prop::option::of(0..2_000_000_i32)], count),
        names in prop::collection::vec("[^\\p{C}]{0,12}[a-z一-龥]", count),
        bounds in [prop::collection::btree_set(1..2_000_000_i32, 1..6), prop::collection::btree_set(1..2_000_000_i32, 1..6)],
        limit in any::<[prop::sample::Index; 2]>(),
    ) -> Made {
        let bounds = bounds.map(|bounds| bounds.into_iter().collect::<Vec<_>>());
        let limits = [*limit[0].get(&bounds[0]), *limit[1].get(&bounds[1])];
        Made { values, names, bounds, limits }
    }
}

prop_compose! {
    fn any_habit()(
        delimiter in select(vec![',', ';', '\t']),
        mark in any::<bool>(),
        line_end in select(vec!["\n", "\r\n"]),
        no_data in select(vec!["", "—", "ND", "N/A", "无数据"]),
        full_width in any::<bool>(),
        mut thousands in any::<bool>(),
        blank_rows in 0..3_usize,
        clockwise in any::<bool>(),
        open_rings in any::<bool>(),
    ) -> Habit {
        // Where semicolons part cells, a comma may be the decimal one and is not read.
        thousands &= delimiter != ';';
        Habit { delimiter, mark, line_end, no_data, full_width, thousands, blank_rows, clockwise, open_rings }
    }
}

/// How the format writes.
const PLAIN: Habit = Habit {
    delimiter: ',',
    mark: false,
    line_end: "\n",
    no_data: "",
    full_width: false,
    thousands: false,
    blank_rows: 0,
    clockwise: false,
    open_rings: false,
};

impl Habit {
    fn number(&self, thousandths: i32) -> String {
        let plain = Decimal { thousandths, places: 3 }.to_plain();
        let (whole, fraction) = plain.split_once('.').unwrap();
        let whole = match self.thousands && whole.len() > 3 {
            true => format!("{},{}", &whole[..whole.len() - 3], &whole[whole.len() - 3..]),
            false => whole.to_owned(),
        };
        let text = format!("{whole}.{fraction}");
        match self.full_width {
            true => text
                .chars()
                .map(|c| if c.is_ascii_digit() { char::from_u32(c as u32 + 0xfee0).unwrap() } else { c })
                .collect(),
            false => text,
        }
    }

    fn table(&self, rows: &[Vec<String>]) -> Vec<u8> {
        let mut text = String::from(if self.mark { "\u{feff}" } else { "" });
        for row in rows {
            let cells = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
            text.push_str(&cells.collect::<Vec<_>>().join(&self.delimiter.to_string()));
            text.push_str(self.line_end);
        }
        for _ in 0..self.blank_rows {
            text.push_str(&self.delimiter.to_string().repeat(rows[0].len() - 1));
            text.push_str(self.line_end);
        }
        text.into_bytes()
    }
}

/// The package as files. Areas are squares side by side.
fn files(made: &Made, habit: Habit) -> Files {
    let mut files = Files::from_folder(&support::project("tests/packages/small")).unwrap();
    for table in TABLES.iter().filter(|table| table.optional) {
        files.remove(table.file);
    }
    let rows = |header: &str, rows: Vec<Vec<String>>| {
        let header = header.split(',').map(str::to_owned).collect();
        habit.table(&[vec![header], rows].concat())
    };
    let mut put = |file: &str, bytes: Vec<u8>| files.insert(file, Content::Bytes(bytes));
    let codes: Vec<String> = (0..made.values.len()).map(|index| format!("00{index}")).collect();
    let spot = |index: usize| format!("air table 1 row {}", index + 1);
    let text = |text: &str| text.to_owned();
    let district = |(index, code): (usize, &String)| {
        let name = made.names[index].trim().to_owned();
        vec![code.clone(), name.clone(), name, text("district"), spot(index)]
    };
    put(
        "districts.csv",
        rows(
            "code,name_en,name_zh,kind,where,short_en,short_zh,initials,lon,lat",
            codes.iter().enumerate().map(|each| [district(each), vec![String::new(); 5]].concat()).collect(),
        ),
    );
    let value = |value: Option<i32>| value.map_or(habit.no_data.to_owned(), |value| habit.number(value));
    let figures = |(index, code): (usize, &String)| {
        let [first, second] = made.values[index];
        vec![spot(index), value(second), value(first), code.clone()]
    };
    put("concentrations.csv", rows("where,pm10,pm25,code", codes.iter().enumerate().map(figures).collect()));
    let pollutants = ["pm25", "pm10"];
    let classes = |index: usize| {
        let bounds = made.bounds[index].iter().map(|bound| habit.number(*bound)).chain([String::new()]);
        bounds.map(move |bound| vec![text(pollutants[index]), bound]).collect::<Vec<_>>()
    };
    put("classes.csv", rows("pollutant,upper", [classes(0), classes(1)].concat()));
    let limit = |index: usize| {
        let [pollutant, value] = [text(pollutants[index]), habit.number(made.limits[index])];
        [
            ["GB 3095", "2012", "II"].map(text).to_vec(),
            vec![
                pollutant,
                text("annual"),
                value,
                text("µg/m³"),
                text("2016-01-01"),
                String::new(),
                text("made-up"),
            ],
        ]
        .concat()
    };
    put(
        "limits.csv",
        rows(
            "standard,version,grade,pollutant,averaging,value,unit,in_force_from,in_force_to,source",
            vec![limit(0), limit(1)],
        ),
    );
    let city = |index: usize| {
        vec![
            text(pollutants[index]),
            text("annual-mean"),
            habit.number(36_000),
            text("µg/m³"),
            String::new(),
            String::new(),
            text("air paragraph 1"),
        ]
    };
    put(
        "city.csv",
        rows(
            "pollutant,statistic,value,unit,change_on_year_percent,change_on_base_percent,where",
            vec![city(0), city(1)],
        ),
    );
    let descriptor = String::from_utf8(files.bytes(DESCRIPTOR).unwrap().to_vec()).unwrap();
    let mut descriptor: serde_json::Value = serde_json::from_str(&descriptor).unwrap();
    let mut second = descriptor["atlas"]["pollutants"][0].clone();
    second["id"] = "pm10".into();
    descriptor["atlas"]["pollutants"].as_array_mut().unwrap().push(second);
    files.insert(DESCRIPTOR, Content::Bytes(descriptor.to_string().into_bytes()));
    files.insert(BOUNDARIES, Content::Bytes(squares(&codes, habit).into_bytes()));
    files
}

fn squares(codes: &[String], habit: Habit) -> String {
    let feature = |(index, code): (usize, &String)| {
        let x = index as f64;
        let mut ring = vec![[x, 0.0], [x + 1.0, 0.0], [x + 1.0, 1.0], [x, 1.0], [x, 0.0]];
        if habit.clockwise {
            ring.reverse();
        }
        if habit.open_rings {
            ring.pop();
        }
        serde_json::json!({ "type": "Feature", "id": code, "properties": {},
            "geometry": { "type": "Polygon", "coordinates": [ring] } })
    };
    let features: Vec<_> = codes.iter().enumerate().map(feature).collect();
    serde_json::json!({ "type": "FeatureCollection", "features": features }).to_string()
}

/// The atlas of a package without faults.
fn atlas(files: &Files) -> Atlas {
    let (atlas, report) = check(files);
    atlas.unwrap_or_else(|| panic!("{:?}", report.faults))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_package_reads_the_same_whatever_a_spreadsheet_made_of_it(made in any_made(), habit in any_habit()) {
        let plain = atlas(&files(&made, PLAIN));
        for (area, values) in plain.figures.areas.iter().zip(&made.values) {
            let read: Vec<Option<i32>> = area.values.iter().map(|value| value.map(|value| value.0.thousandths)).collect();
            prop_assert_eq!(&read[..], &values[..]);
        }
        prop_assert_eq!(atlas(&files(&made, habit)).figures, plain.figures);
    }

    #[test]
    fn a_package_that_we_write_reads_back_the_same_with_nothing_to_repair(made in any_made(), habit in any_habit()) {
        let given = files(&made, habit);
        let (read, report) = check(&given);
        let read = read.expect("a package without faults");
        let written = tidy(&given, &read, &report).unwrap();
        let (again, report) = check(&written);
        prop_assert_eq!(report.repairs, vec![]);
        prop_assert_eq!(again.as_ref(), Some(&read));
        prop_assert_eq!(unzipped(&zipped(&written, "made").unwrap()), Some(written));
    }

    #[test]
    fn a_damaged_file_ends_in_an_answer(
        file in select(vec!["districts.csv", "concentrations.csv", "city.csv", "limits.csv", "classes.csv", DESCRIPTOR, BOUNDARIES]),
        at in any::<prop::sample::Index>(),
        length in 0..20_usize,
        put in prop::collection::vec(any::<u8>(), 0..20),
    ) {
        let mut files = Files::from_folder(&support::project("tests/packages/small")).unwrap();
        let mut bytes = files.bytes(file).unwrap().to_vec();
        let start = at.index(bytes.len());
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, put);
        files.insert(file, Content::Bytes(bytes));
        let (atlas, report) = check(&files);
        prop_assert_eq!(atlas.is_none(), !report.faults.is_empty());
        // What is read can be shown.
        if let Some(atlas) = atlas {
            Layout::of(&atlas);
        }
    }
}

#[test]
fn more_polygons_than_an_atlas_can_hold_end_in_an_answer() {
    let mut files = Files::from_folder(&support::project("tests/packages/small")).unwrap();
    let mut districts = String::from("code,name_en,name_zh,short_en,short_zh,initials,kind,lon,lat,where\n");
    let mut boundaries = String::from("{\"type\":\"FeatureCollection\",\"features\":[");
    for index in 0..100_000 {
        let (x, y) = (f64::from(index % 400) * 0.1, f64::from(index / 400) * 0.1);
        districts.push_str(&format!("c{index},A,甲,,,,district,,,air table 1 row 1\n"));
        let ring =
            format!("[{x:.1},{y:.1}],[{0:.1},{y:.1}],[{0:.1},{1:.1}],[{x:.1},{y:.1}]", x + 0.1, y + 0.1);
        let comma = if index == 0 { "" } else { "," };
        boundaries.push_str(&format!("{comma}{{\"type\":\"Feature\",\"id\":\"c{index}\",\"properties\":{{}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[[{ring}]]}}}}"));
    }
    boundaries.push_str("]}");
    files.insert("districts.csv", Content::Bytes(districts.into_bytes()));
    files.insert(BOUNDARIES, Content::Bytes(boundaries.into_bytes()));
    let (atlas, report) = check(&files);
    assert!(atlas.is_none());
    let said = eco_atlas::words::fault(eco_atlas::data::Language::En, &report.faults[0]);
    assert_eq!(said, "districts.csv: 100000 areas; expected at most 65535");
    assert!(report.faults.len() <= eco_atlas::data::fault::MOST_FINDINGS);
}

#[test]
fn an_arc_that_is_named_again_and_again_does_not_fill_the_memory() {
    let mut files = Files::from_folder(&support::project("tests/packages/small")).unwrap();
    let arc: Vec<[i32; 2]> = (0..50_000).map(|step| [step % 100, 1]).collect();
    let ring: Vec<i32> = vec![0; 100_000];
    let topology = serde_json::json!({ "type": "Topology", "arcs": [arc],
        "objects": { "areas": { "type": "Polygon", "id": "100001", "arcs": [ring] } } });
    files.insert("boundaries.topojson", Content::Bytes(topology.to_string().into_bytes()));
    let (_, report) = check(&files);
    let said = eco_atlas::words::fault(eco_atlas::data::Language::En, &report.faults[0]);
    assert_eq!(
        said,
        "boundaries.topojson: the rings have too many sides to be checked; expected simpler ones"
    );
}
