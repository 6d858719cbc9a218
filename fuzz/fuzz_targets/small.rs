//! The small package of the tests, with a file of the fuzzer's in it.

use atlas::data::read::{Content, Files, check};
use atlas::geometry::Layout;

const FILES: [(&str, &str); 10] = [
    ("districts.csv", include_str!("../../tests/packages/small/districts.csv")),
    ("concentrations.csv", include_str!("../../tests/packages/small/concentrations.csv")),
    ("city.csv", include_str!("../../tests/packages/small/city.csv")),
    ("limits.csv", include_str!("../../tests/packages/small/limits.csv")),
    ("classes.csv", include_str!("../../tests/packages/small/classes.csv")),
    ("stations.csv", include_str!("../../tests/packages/small/stations.csv")),
    ("zones.csv", include_str!("../../tests/packages/small/zones.csv")),
    ("zone_members.csv", include_str!("../../tests/packages/small/zone_members.csv")),
    ("datapackage.json", include_str!("../../tests/packages/small/datapackage.json")),
    ("boundaries.geojson", include_str!("../../tests/packages/small/boundaries.geojson")),
];

/// Reads the package with a file in place of its own: it is an atlas, or it has faults; and an atlas has a map.
pub fn read_with(name: &str, bytes: &[u8]) {
    let mut files = Files::default();
    for (name, text) in FILES {
        files.insert(name, Content::Bytes(text.as_bytes().to_vec()));
    }
    files.insert(name, Content::Bytes(bytes.to_vec()));
    let (atlas, report) = check(&files);
    assert_eq!(atlas.is_none(), !report.faults.is_empty());
    if let Some(atlas) = atlas {
        Layout::of(&atlas);
    }
}
