//! `boundaries.geojson`: a polygon a district, joined by code, never by name.

use super::areas::{Areas, Found};
use super::{Files, ring};
use crate::data::{AreaKind, Fault, LonLat, Place, Polygon, Problem};
use geojson::{Feature, FeatureCollection, GeometryValue, feature::Id};
use std::collections::HashMap;

const FILE: &str = "boundaries.geojson";

/// The properties that may carry the code of a feature, where its id does not.
const CODE_PROPERTIES: [&str; 2] = ["adcode", "code"];

/// Reads the polygons of every area; none for a functional zone.
pub(super) fn read(files: &Files, areas: &Areas, faults: &mut Vec<Fault>) -> Vec<Vec<Polygon>> {
    let mut boundaries = vec![Vec::new(); areas.areas.len()];
    let Some(text) = files.text(FILE, faults) else {
        return boundaries;
    };
    let collection: FeatureCollection = match text.parse() {
        Ok(collection) => collection,
        Err(error) => {
            note(Place::File, Problem::BadJson(error.to_string()), faults);
            return boundaries;
        }
    };
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (index, feature) in collection.features.iter().enumerate() {
        let code = code(feature);
        let place = Place::Feature(index + 1, code.clone());
        if let Some(&first) = seen.get(&code) {
            note(place, Problem::Twice(code, format!("feature {first}")), faults);
            continue;
        }
        seen.insert(code.clone(), index + 1);
        let polygons = polygons(feature, &place, faults);
        match areas.find(&code) {
            Found::Area(area) => boundaries[usize::from(area.0)] = polygons,
            Found::Faulty => {}
            Found::Unknown => note(place, Problem::NoFigures(code), faults),
        }
    }
    let without =
        areas.areas.iter().filter(|area| area.kind == AreaKind::District && !seen.contains_key(&area.code));
    for area in without {
        note(Place::File, Problem::NoPolygon(area.code.clone()), faults);
    }
    boundaries
}

/// The code of a feature: its id, or one of the known properties.
fn code(feature: &Feature) -> String {
    match &feature.id {
        Some(Id::String(id)) => id.clone(),
        Some(Id::Number(id)) => id.to_string(),
        None => {
            let property = CODE_PROPERTIES.iter().find_map(|name| feature.property(name));
            property.and_then(|value| value.as_str()).unwrap_or_default().to_owned()
        }
    }
}

/// The polygons of a feature, with a fault for every ring that no map can fill.
fn polygons(feature: &Feature, place: &Place, faults: &mut Vec<Fault>) -> Vec<Polygon> {
    let parts = match feature.geometry.as_ref().map(|geometry| &geometry.value) {
        Some(GeometryValue::Polygon { coordinates }) => vec![coordinates],
        Some(GeometryValue::MultiPolygon { coordinates }) => coordinates.iter().collect(),
        other => {
            let found = other.map_or("no geometry", GeometryValue::type_name).to_owned();
            note(place.clone(), Problem::Unexpected(found, "a Polygon or a MultiPolygon"), faults);
            return Vec::new();
        }
    };
    let mut polygons = Vec::new();
    if parts.iter().all(|part| part.is_empty()) {
        note(place.clone(), Problem::RingShort(0), faults);
    }
    for part in parts {
        let rings: Vec<Vec<LonLat>> = part
            .iter()
            .map(|ring| {
                ring.iter().map(|at| LonLat { lon: at.as_slice()[0], lat: at.as_slice()[1] }).collect()
            })
            .collect();
        for problem in rings.iter().filter_map(|ring| ring::problem(ring)) {
            note(place.clone(), problem, faults);
        }
        polygons.push(Polygon { rings });
    }
    polygons
}

fn note(place: Place, problem: Problem, faults: &mut Vec<Fault>) {
    faults.push(Fault { file: FILE.to_owned(), place, problem });
}
