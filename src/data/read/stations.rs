//! `stations.csv` and `station_positions.csv`: groups of special stations and where they stand.

use super::air::pollutant;
use super::table::{Row, Table};
use super::{Reader, ring};
use crate::data::{Fault, LonLat, Problem, StationFigure, StationGroup, StationKind, StationPosition};
use std::collections::HashMap;

/// Reads the groups with their figures and positions.
pub(super) fn read(reader: &Reader, faults: &mut Vec<Fault>) -> Vec<StationGroup> {
    let mut groups = figures(reader, faults);
    positions(reader, &mut groups, faults);
    groups
}

fn figures(reader: &Reader, faults: &mut Vec<Fault>) -> Vec<StationGroup> {
    let columns = [
        "group",
        "name_en",
        "name_zh",
        "kind",
        "stations",
        "pollutant",
        "value",
        "compared_with_city_percent",
        "where",
    ];
    let table = Table::read(reader.files, "stations.csv", &columns, faults);
    let sections = reader.descriptor.sections();
    let mut seen = HashMap::new();
    let mut groups: Vec<StationGroup> = Vec::new();
    for row in table.rows() {
        let code = row.text("group", faults);
        let name = row.bilingual("name", faults);
        let kind = row.one_of("kind", "border, traffic or background", kind, faults);
        let stations = row.optional_count("stations", faults);
        let pollutant = pollutant(&row, reader, faults);
        let value = row.amount("value", faults);
        let compared_with_city = row.number("compared_with_city_percent", faults);
        let place = row.place(&sections, faults);
        let (Some(code), Some(name), Some(kind), Some(stations), Some(pollutant)) =
            (code, name, kind, stations, pollutant)
        else {
            continue;
        };
        if !row.is_new("group", &format!("{code} {pollutant}"), &mut seen, faults) {
            continue;
        }
        let (Some(value), Some(compared_with_city), Some(place)) = (value, compared_with_city, place) else {
            continue;
        };
        let figure = StationFigure { pollutant, value, compared_with_city, place };
        match groups.iter_mut().find(|group| group.code == code) {
            Some(group) => group.figures.push(figure),
            None => groups.push(StationGroup {
                code: code.to_owned(),
                name,
                kind,
                stations,
                figures: vec![figure],
                positions: Vec::new(),
            }),
        }
    }
    groups
}

fn positions(reader: &Reader, groups: &mut [StationGroup], faults: &mut Vec<Fault>) {
    let columns = ["group", "name_en", "name_zh", "lon", "lat", "source"];
    let table = Table::read(reader.files, "station_positions.csv", &columns, faults);
    for row in table.rows() {
        let name = row.bilingual("name", faults);
        let at = position(&row, faults);
        if let Some(source) = row.text("source", faults).filter(|name| !reader.descriptor.has_source(name)) {
            row.fault(
                "source",
                Problem::Unknown(source.to_owned(), "the sources of datapackage.json"),
                faults,
            );
        }
        let Some(code) = row.text("group", faults) else {
            continue;
        };
        let Some(group) = groups.iter_mut().find(|group| group.code == code) else {
            row.fault("group", Problem::Unknown(code.to_owned(), "stations.csv"), faults);
            continue;
        };
        if let (Some(name), Some(at)) = (name, at) {
            group.positions.push(StationPosition { name, at });
        }
    }
}

fn position(row: &Row, faults: &mut Vec<Fault>) -> Option<LonLat> {
    let lon = row.number("lon", faults);
    let lat = row.number("lat", faults);
    let at = LonLat { lon: lon?.to_f64(), lat: lat?.to_f64() };
    if let Some(problem) = ring::off_globe(at) {
        row.fault("lon", problem, faults);
        return None;
    }
    Some(at)
}

fn kind(word: &str) -> Option<StationKind> {
    match word {
        "border" => Some(StationKind::Border),
        "traffic" => Some(StationKind::Traffic),
        "background" => Some(StationKind::Background),
        _ => None,
    }
}
