//! `zones.csv`, `zone_members.csv` and `facts.csv`.

use super::Reader;
use super::areas::Areas;
use super::table::Table;
use crate::data::fault::Home;
use crate::data::{EcologicalZone, Fact, FactKind, FactValue, FileLocation, Problem, Report, format};
use std::collections::{HashMap, HashSet};

/// The most zones that the map can tell apart.
const MOST_ZONES: usize = u8::MAX as usize;

/// Reads the ecological zones with their districts.
pub(super) fn zones(reader: &Reader, areas: &Areas, report: &mut Report) -> Vec<EcologicalZone> {
    let table = Table::read(reader, &format::ZONES, report);
    if table.len() > MOST_ZONES {
        table.fault(FileLocation::File, Problem::ZoneCount(table.len()), report);
        return Vec::new();
    }
    let mut seen = HashMap::new();
    let mut zones = Vec::new();
    for row in table.rows() {
        let code = row.code("id", report);
        let name = row.localized("name", reader.languages, report);
        let note = row.localized("note", reader.languages, report);
        let growth = row.number("growth_percent", report);
        let stated_at = row.statement_ref(reader.sections, report);
        let Some(code) = code.filter(|code| row.is_new("id", code, &mut seen, report)) else {
            continue;
        };
        if let (Some(name), Some(note), Some(growth), Some(stated_at)) = (name, note, growth, stated_at) {
            zones.push(EcologicalZone {
                code: code.to_owned(),
                name,
                growth,
                note,
                members: Vec::new(),
                stated_at,
            });
        }
    }
    let known: Vec<&str> = table.rows().map(|row| row.cell("id")).collect();
    members(reader, areas, &mut zones, (!table.faulty).then_some(&known[..]), report);
    zones
}

/// Reads the districts of the zones; `known` are all ids of zones, those of rows with faults too, where
/// they could be read.
fn members(
    reader: &Reader,
    areas: &Areas,
    zones: &mut [EcologicalZone],
    known: Option<&[&str]>,
    report: &mut Report,
) {
    let table = Table::read(reader, &format::ZONE_MEMBERS, report);
    let mut seen = HashMap::new();
    let mut peopled = HashSet::new();
    for row in table.rows() {
        row.statement_ref(reader.sections, report);
        let (Some(zone), Some(code)) = (row.text("zone", report), row.text("code", report)) else {
            continue;
        };
        let is_new = row.is_new("code", &format!("{zone} {code}"), &mut seen, report);
        let area = areas.in_cell(&row, "code", code, report);
        let Some(home) = zones.iter_mut().find(|home| home.code == zone) else {
            if known.is_some_and(|known| !known.contains(&zone)) {
                let home = Home::Table(format::ZONES.file);
                row.fault("zone", Problem::Unknown(zone.to_owned(), home), report);
            }
            continue;
        };
        peopled.insert(zone);
        if let Some(area) = area.filter(|_| is_new) {
            home.members.push(area);
        }
    }
    for zone in zones.iter().filter(|zone| !table.faulty && !peopled.contains(zone.code.as_str())) {
        table.fault(FileLocation::File, Problem::NoRow(zone.code.clone()), report);
    }
}

/// Reads the other figures.
pub(super) fn facts(reader: &Reader, areas: &Areas, report: &mut Report) -> Vec<Fact> {
    let table = Table::read(reader, &format::FACTS, report);
    let mut seen = HashMap::new();
    let mut facts = Vec::new();
    for row in table.rows() {
        let key = row.text("key", report);
        let kind = row.one_of("unit", report);
        let stated_at = row.statement_ref(reader.sections, report);
        let (Some(key), Some(kind)) = (key, kind) else {
            continue;
        };
        let value = match kind {
            FactKind::Number(unit) => row.number("value", report).map(|value| FactValue::Number(value, unit)),
            FactKind::Rating => row.one_of("value", report).map(FactValue::Rating),
            FactKind::Code => row
                .text("value", report)
                .and_then(|code| areas.in_cell(&row, "value", code, report))
                .map(FactValue::Area),
        };
        let Some(value) = value else { continue };
        let unique =
            if kind == FactKind::Code { format!("{key} {}", row.cell("value")) } else { key.to_owned() };
        if !row.is_new("key", &unique, &mut seen, report) {
            continue;
        }
        if let Some(stated_at) = stated_at {
            facts.push(Fact { key: key.to_owned(), value, stated_at });
        }
    }
    facts
}
