//! `districts.csv`: the areas with figures, and where each stands.

use super::Reader;
use super::table::{Row, Table};
use crate::data::{Area, AreaId, AreaKind, Bilingual, Fault, LonLat, Problem, Spot, Where};
use std::collections::HashMap;

/// The columns of the table.
const COLUMNS: [&str; 10] =
    ["code", "name_en", "name_zh", "short_en", "short_zh", "initials", "kind", "lon", "lat", "where"];

/// The areas, still without their values, and what belongs to each.
#[derive(Default)]
pub(super) struct Areas {
    pub areas: Vec<Area>,
    pub places: Vec<Where>,
    pub positions: Vec<Option<LonLat>>,
    /// All codes of the table, those of rows with faults too.
    codes: Vec<String>,
}

/// What a code in another table leads to.
pub(super) enum Found {
    /// An area.
    Area(AreaId),
    /// A row with a fault of its own, noted already.
    Faulty,
    /// Nothing.
    Unknown,
}

impl Areas {
    /// What a code leads to.
    pub fn find(&self, code: &str) -> Found {
        let place = self.areas.iter().position(|area| area.code == code);
        match place {
            Some(index) => Found::Area(AreaId(index as u16)),
            None if self.codes.is_empty() || self.codes.iter().any(|known| known == code) => Found::Faulty,
            None => Found::Unknown,
        }
    }

    /// The area of a code in a cell; an unknown one is a fault of the cell.
    pub fn in_cell(&self, row: &Row, column: &str, code: &str, faults: &mut Vec<Fault>) -> Option<AreaId> {
        match self.find(code) {
            Found::Area(area) => Some(area),
            Found::Faulty => None,
            Found::Unknown => {
                row.fault(column, Problem::Unknown(code.to_owned(), "districts.csv"), faults);
                None
            }
        }
    }
}

/// Reads the areas in the order of the file.
pub(super) fn read(reader: &Reader, faults: &mut Vec<Fault>) -> Areas {
    let table = Table::read(reader.files, "districts.csv", &COLUMNS, faults);
    let sections = reader.descriptor.sections();
    let mut seen = HashMap::new();
    let mut read = Areas::default();
    for row in table.rows() {
        let code = row.code("code", faults);
        read.codes.extend(code.map(str::to_owned));
        let name = row.bilingual("name", faults);
        let kind = row.one_of("kind", "\"district\" or \"functional zone\"", kind, faults);
        let place = row.place(&sections, faults);
        let position = position(&row, faults);
        let Some(code) = code.filter(|code| row.is_new("code", code, &mut seen, faults)) else {
            continue;
        };
        let (Some(name), Some(kind), Some(place), Some(position)) = (name, kind, place, position) else {
            continue;
        };
        let short =
            Bilingual { en: or(row.cell("short_en"), &name.en), zh: or(row.cell("short_zh"), &name.zh) };
        read.areas.push(Area {
            code: code.to_owned(),
            name,
            short,
            initials: row.cell("initials").to_ascii_lowercase(),
            row: match place.spot {
                Spot::Row { row, .. } => Some(row),
                _ => None,
            },
            kind,
            values: Vec::new(),
        });
        read.places.push(place);
        read.positions.push(position);
    }
    read
}

fn kind(word: &str) -> Option<AreaKind> {
    match word {
        "district" => Some(AreaKind::District),
        "functional zone" => Some(AreaKind::FunctionalZone),
        _ => None,
    }
}

/// The position of an area without a polygon; the outer `None` is a fault.
fn position(row: &Row, faults: &mut Vec<Fault>) -> Option<Option<LonLat>> {
    let lon = row.optional_number("lon", faults)?;
    let lat = row.optional_number("lat", faults)?;
    Some(lon.zip(lat).map(|(lon, lat)| LonLat { lon: lon.to_f64(), lat: lat.to_f64() }))
}

fn or(text: &str, fallback: &str) -> String {
    if text.is_empty() { fallback.to_owned() } else { text.to_owned() }
}
