//! A package as the format writes it: what its reading repaired is written so.

use atlas::data::format::{BOUNDARIES, DESCRIPTOR, TABLES, TOPOLOGY, TableFormat};
use atlas::data::read::{Content, Files, line_of, rows, visible_text};
use atlas::data::report::{Finding, Repair};
use atlas::data::{Atlas, FileLocation, Polygon, Report};
use geojson::{Feature, FeatureCollection, Geometry, GeometryValue, Position, feature::Id};
use serde_json::Value;
use std::collections::HashMap;

/// The package with its tables in UTF-8 with commas, its cells as they were read, and its boundaries as
/// GeoJSON where they were repaired. Reading it gives the same atlas, and nothing more to repair.
///
/// `None` where so much was repaired that not all of it is known.
pub fn tidy(files: &Files, atlas: &Atlas, report: &Report) -> Option<Files> {
    if report.repairs_left_out > 0 {
        return None;
    }
    let mut made = files.clone();
    for table in TABLES.iter().filter(|table| files.has(table.file)) {
        let repairs = report.repairs.iter().filter(|repair| repair.file == table.file);
        made.insert(table.file, Content::Bytes(tidied(files, table, repairs)?));
    }
    let has_repaired = |file| report.repairs.iter().any(|repair| repair.file == file);
    if [BOUNDARIES, TOPOLOGY].into_iter().any(has_repaired) {
        made.remove(TOPOLOGY);
        made.insert(BOUNDARIES, Content::Bytes(boundaries(atlas).into_bytes()));
        made.insert(DESCRIPTOR, Content::Bytes(descriptor(files)?));
    }
    Some(made)
}

/// A table with its repairs; blank rows and blank columns are left out.
fn tidied<'a>(
    files: &Files,
    table: &TableFormat,
    repairs: impl Iterator<Item = &'a Finding<Repair>>,
) -> Option<Vec<u8>> {
    let cell = |repair: &'a Finding<Repair>| match &repair.location {
        FileLocation::Cell { line, column } => Some(((*line, column.as_str()), &repair.what)),
        _ => None,
    };
    let repairs: HashMap<(u64, &str), &Repair> = repairs.filter_map(cell).collect();
    let rows = rows(files, table)?;
    let (header, rows) = rows.split_first()?;
    let columns: Vec<(usize, &str)> =
        header.iter().map(str::trim).enumerate().filter(|(_, name)| !name.is_empty()).collect();
    let mut written = csv::Writer::from_writer(Vec::new());
    written.write_record(columns.iter().map(|(_, name)| *name)).ok()?;
    for row in rows.iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())) {
        let line = line_of(row);
        let cell = |(index, name): &(usize, &str)| match repairs.get(&(line, *name)) {
            Some(Repair::Number(_, number)) => number.clone(),
            Some(Repair::NoData(_)) => String::new(),
            Some(Repair::LeadingZeros(_, whole)) => whole.clone(),
            Some(Repair::Unseen) => visible_text(row.get(*index).unwrap_or_default().trim()).into_owned(),
            _ => row.get(*index).unwrap_or_default().trim().to_owned(),
        };
        written.write_record(columns.iter().map(cell)).ok()?;
    }
    written.into_inner().ok()
}

/// The descriptor for boundaries as they are written here: GeoJSON whose ids are the codes.
fn descriptor(files: &Files) -> Option<Vec<u8>> {
    let mut descriptor: Value = serde_json::from_str(&files.plain_text(DESCRIPTOR)?).ok()?;
    descriptor.get_mut("atlas")?.as_object_mut()?.remove("boundaries");
    let resources = descriptor.get_mut("resources").and_then(Value::as_array_mut);
    for resource in resources.into_iter().flatten().filter(|resource| resource["path"] == TOPOLOGY) {
        resource["path"] = BOUNDARIES.into();
        resource["format"] = "geojson".into();
        resource["mediatype"] = "application/geo+json".into();
    }
    serde_json::to_vec_pretty(&descriptor).ok()
}

/// The polygons of an atlas as GeoJSON, a feature a line.
fn boundaries(atlas: &Atlas) -> String {
    let areas = atlas.figures.areas.iter().zip(&atlas.boundaries);
    let features = areas.filter(|(_, polygons)| !polygons.is_empty()).map(|(area, polygons)| Feature {
        id: Some(Id::String(area.code.clone())),
        properties: Some(serde_json::Map::new()),
        geometry: Some(Geometry::new(geometry(polygons))),
        bbox: None,
        foreign_members: None,
    });
    FeatureCollection { features: features.collect(), bbox: None, foreign_members: None }.to_string()
}

fn geometry(polygons: &[Polygon]) -> GeometryValue {
    let position = |at: &atlas::data::LonLat| Position::from(vec![at.lon, at.lat]);
    let rings = |polygon: &Polygon| {
        polygon.rings.iter().map(|ring| ring.iter().map(position).collect()).collect::<Vec<Vec<Position>>>()
    };
    match polygons {
        [only] => GeometryValue::Polygon { coordinates: rings(only) },
        all => GeometryValue::MultiPolygon { coordinates: all.iter().map(rings).collect() },
    }
}
