//! Laws of packages: what is written reads back the same, whatever a spreadsheet made of it; and no file
//! ends in anything but an answer.

use atlas::data::Atlas;
use atlas::data::format::{BOUNDARIES, DESCRIPTOR};
use atlas::data::read::{Content, Files, check};
use atlas::geometry::Layout;
use fixtures::made::{PLAIN, any_dialect, any_made, files};
use proptest::prelude::*;
use proptest::sample::select;

/// The atlas of a package without faults.
fn atlas(files: &Files) -> Atlas {
    let (atlas, report) = check(files);
    atlas.unwrap_or_else(|| panic!("{:?}", report.faults))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_package_reads_the_same_whatever_a_spreadsheet_made_of_it(made in any_made(), dialect in any_dialect()) {
        let plain = atlas(&files(&made, PLAIN));
        for (area, values) in plain.figures.areas.iter().zip(&made.values) {
            let read: Vec<Option<i32>> = area.values.iter().map(|value| value.map(|value| value.0.thousandths)).collect();
            prop_assert_eq!(&read[..], &values[..]);
        }
        prop_assert_eq!(atlas(&files(&made, dialect)).figures, plain.figures);
    }

    #[test]
    fn a_damaged_file_ends_in_an_answer(
        file in select(vec!["districts.csv", "concentrations.csv", "city.csv", "limits.csv", "classes.csv", DESCRIPTOR, BOUNDARIES]),
        at in any::<prop::sample::Index>(),
        length in 0..20_usize,
        put in prop::collection::vec(any::<u8>(), 0..20),
    ) {
        let mut files = Files::from_folder(&fixtures::project("tests/packages/small")).unwrap();
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
    let mut files = Files::from_folder(&fixtures::project("tests/packages/small")).unwrap();
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
    let said = atlas::words::fault(atlas::data::Language::En, &report.faults[0]);
    assert_eq!(said, "districts.csv: 100000 areas; expected at most 65535");
    assert!(report.faults.len() <= atlas::data::report::MOST_FINDINGS);
}

#[test]
fn an_arc_that_is_named_again_and_again_does_not_fill_the_memory() {
    let mut files = Files::from_folder(&fixtures::project("tests/packages/small")).unwrap();
    let arc: Vec<[i32; 2]> = (0..50_000).map(|step| [step % 100, 1]).collect();
    let ring: Vec<i32> = vec![0; 100_000];
    let topology = serde_json::json!({ "type": "Topology", "arcs": [arc],
        "objects": { "areas": { "type": "Polygon", "id": "100001", "arcs": [ring] } } });
    files.insert("boundaries.topojson", Content::Bytes(topology.to_string().into_bytes()));
    let (_, report) = check(&files);
    let said = atlas::words::fault(atlas::data::Language::En, &report.faults[0]);
    assert_eq!(
        said,
        "boundaries.topojson: the rings have too many sides to be checked; expected simpler ones"
    );
}
