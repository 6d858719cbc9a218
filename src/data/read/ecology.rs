//! `zones.csv`, `zone_members.csv` and `facts.csv`.

use super::Reader;
use super::areas::Areas;
use super::table::Table;
use crate::data::{Fact, FactValue, Fault, Place, Problem, Rating, Unit, Zone};
use std::collections::HashMap;

/// Reads the functional zones with their districts.
pub(super) fn zones(reader: &Reader, areas: &Areas, faults: &mut Vec<Fault>) -> Vec<Zone> {
    let columns = ["id", "name_en", "name_zh", "growth_percent", "note_en", "note_zh", "where"];
    let table = Table::read(reader.files, "zones.csv", &columns, faults);
    let sections = reader.descriptor.sections();
    let mut seen = HashMap::new();
    let mut zones = Vec::new();
    for row in table.rows() {
        let code = row.code("id", faults);
        let name = row.bilingual("name", faults);
        let note = row.bilingual("note", faults);
        let growth = row.number("growth_percent", faults);
        let place = row.place(&sections, faults);
        let Some(code) = code.filter(|code| row.is_new("id", code, &mut seen, faults)) else {
            continue;
        };
        if let (Some(name), Some(note), Some(growth), Some(place)) = (name, note, growth, place) {
            zones.push(Zone { code: code.to_owned(), name, growth, note, members: Vec::new(), place });
        }
    }
    let known: Vec<&str> = table.rows().map(|row| row.cell("id")).collect();
    members(reader, areas, &mut zones, &known, faults);
    zones
}

/// Reads the districts of the zones; `known` are all ids of zones, those of rows with faults too.
fn members(reader: &Reader, areas: &Areas, zones: &mut [Zone], known: &[&str], faults: &mut Vec<Fault>) {
    let table = Table::read(reader.files, "zone_members.csv", &["zone", "code", "where"], faults);
    let sections = reader.descriptor.sections();
    let mut seen = HashMap::new();
    for row in table.rows() {
        row.place(&sections, faults);
        let (Some(zone), Some(code)) = (row.text("zone", faults), row.text("code", faults)) else {
            continue;
        };
        let is_new = row.is_new("code", &format!("{zone} {code}"), &mut seen, faults);
        let area = areas.in_cell(&row, "code", code, faults);
        let Some(home) = zones.iter_mut().find(|home| home.code == zone) else {
            if !known.is_empty() && !known.contains(&zone) {
                row.fault("zone", Problem::Unknown(zone.to_owned(), "zones.csv"), faults);
            }
            continue;
        };
        if let Some(area) = area.filter(|_| is_new) {
            home.members.push(area);
        }
    }
    for zone in
        zones.iter().filter(|zone| !seen.keys().any(|key| key.starts_with(&zone.code)) && !table.is_empty())
    {
        table.fault(Place::File, Problem::NoRow(zone.code.clone()), faults);
    }
}

/// Reads the other figures.
pub(super) fn facts(reader: &Reader, areas: &Areas, faults: &mut Vec<Fault>) -> Vec<Fact> {
    let table = Table::read(reader.files, "facts.csv", &["key", "value", "unit", "where"], faults);
    let sections = reader.descriptor.sections();
    let mut seen = HashMap::new();
    let mut facts = Vec::new();
    for row in table.rows() {
        let key = row.text("key", faults);
        let kind = row.one_of("unit", "µg/m³, %, days, districts, index, rating or code", kind, faults);
        let place = row.place(&sections, faults);
        let (Some(key), Some(kind)) = (key, kind) else {
            continue;
        };
        let value = match kind {
            Kind::Number(unit) => row.number("value", faults).map(|value| FactValue::Number(value, unit)),
            Kind::Rating => row.one_of("value", "excellent or good", rating, faults).map(FactValue::Rating),
            Kind::Code => row
                .text("value", faults)
                .and_then(|code| areas.in_cell(&row, "value", code, faults))
                .map(FactValue::Area),
        };
        let Some(value) = value else { continue };
        let unique =
            if matches!(kind, Kind::Code) { format!("{key} {}", row.cell("value")) } else { key.to_owned() };
        if !row.is_new("key", &unique, &mut seen, faults) {
            continue;
        }
        if let Some(place) = place {
            facts.push(Fact { key: key.to_owned(), value, place });
        }
    }
    facts
}

/// What the unit of a fact says of its value.
enum Kind {
    Number(Unit),
    Rating,
    Code,
}

fn kind(word: &str) -> Option<Kind> {
    Some(match word {
        "µg/m³" => Kind::Number(Unit::MicrogramsPerCubicMetre),
        "%" => Kind::Number(Unit::Percent),
        "days" => Kind::Number(Unit::Days),
        "districts" => Kind::Number(Unit::Districts),
        "index" => Kind::Number(Unit::Index),
        "rating" => Kind::Rating,
        "code" => Kind::Code,
        _ => return None,
    })
}

fn rating(word: &str) -> Option<Rating> {
    match word {
        "excellent" => Some(Rating::Excellent),
        "good" => Some(Rating::Good),
        _ => None,
    }
}
