//! `stations.csv` and `station_positions.csv`: groups of special stations and where they stand.

use super::air::pollutant;
use super::row::Row;
use super::table::Table;
use super::{Reader, globe};
use crate::data::fault::Home;
use crate::data::{LonLat, Problem, Report, StationFigure, StationGroup, StationPosition, format};
use std::collections::{HashMap, HashSet};

/// Reads the groups with their figures and positions.
pub(super) fn read(reader: &Reader, report: &mut Report) -> Vec<StationGroup> {
    let table = Table::read(reader, &format::STATIONS, report);
    let mut groups = figures(&table, reader, report);
    let known: HashSet<&str> = table.rows().map(|row| row.cell("group")).collect();
    positions(reader, &mut groups, (!table.faulty).then_some(&known), report);
    groups
}

fn figures(table: &Table, reader: &Reader, report: &mut Report) -> Vec<StationGroup> {
    let mut seen = HashMap::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut groups: Vec<StationGroup> = Vec::new();
    for row in table.rows() {
        let code = row.code("group", report);
        let name = row.localized("name", reader.languages, report);
        let kind = row.one_of("kind", report);
        let stations = row.optional_count("stations", report);
        let pollutant = pollutant(&row, reader, report);
        let value = row.amount("value", report);
        let compared_with_city = row.number("compared_with_city_percent", report);
        let stated_at = row.statement_ref(reader.sections, report);
        let (Some(code), Some(name), Some(kind), Some(stations), Some(pollutant)) =
            (code, name, kind, stations, pollutant)
        else {
            continue;
        };
        if !row.is_new("group", &format!("{code} {pollutant}"), &mut seen, report) {
            continue;
        }
        let (Some(value), Some(compared_with_city), Some(stated_at)) = (value, compared_with_city, stated_at)
        else {
            continue;
        };
        let figure = StationFigure { pollutant, value, compared_with_city, stated_at };
        match places.get(code) {
            Some(&place) => groups[place].figures.push(figure),
            None => {
                places.insert(code, groups.len());
                groups.push(StationGroup {
                    code: code.to_owned(),
                    name,
                    kind,
                    stations,
                    figures: vec![figure],
                    positions: Vec::new(),
                });
            }
        }
    }
    groups
}

/// Reads the positions; `known` are all groups, those of rows with faults too, where they could be read.
fn positions(
    reader: &Reader,
    groups: &mut [StationGroup],
    known: Option<&HashSet<&str>>,
    report: &mut Report,
) {
    let table = Table::read(reader, &format::STATION_POSITIONS, report);
    let places = groups.iter().enumerate().map(|(place, group)| (group.code.clone(), place));
    let places: HashMap<String, usize> = places.collect();
    for row in table.rows() {
        let name = row.localized("name", reader.languages, report);
        let at = position(&row, report);
        if let Some(source) = row.text("source", report).filter(|name| !reader.descriptor.has_source(name)) {
            row.fault("source", Problem::Unknown(source.to_owned(), Home::Sources), report);
        }
        let Some(code) = row.text("group", report) else {
            continue;
        };
        let Some(group) = places.get(code).map(|&place| &mut groups[place]) else {
            if known.is_some_and(|known| !known.contains(code)) {
                let home = Home::Table(format::STATIONS.file);
                row.fault("group", Problem::Unknown(code.to_owned(), home), report);
            }
            continue;
        };
        if let (Some(name), Some(at)) = (name, at) {
            group.positions.push(StationPosition { name, at });
        }
    }
}

fn position(row: &Row, report: &mut Report) -> Option<LonLat> {
    let lon = row.number("lon", report);
    let lat = row.number("lat", report);
    let at = LonLat { lon: lon?.to_f64(), lat: lat?.to_f64() };
    if let Some(problem) = globe::off_globe(at.lon, at.lat) {
        row.fault("lon", problem, report);
        return None;
    }
    Some(at)
}
