//! `districts.csv`: the areas with figures, and where each stands.

use super::row::Row;
use super::table::Table;
use super::{Reader, globe};
use crate::data::fault::Home;
use crate::data::{Area, AreaId, FileLocation, Locus, LonLat, Problem, Report, StatementRef, format};
use std::collections::HashMap;

/// The most areas that an [`AreaId`] can tell apart.
const MOST_AREAS: usize = u16::MAX as usize;

/// The areas, still without their values, and what belongs to each.
#[derive(Default)]
pub(super) struct Areas {
    pub areas: Vec<Area>,
    pub refs: Vec<StatementRef>,
    pub positions: Vec<Option<LonLat>>,
    /// All codes of the table; those of rows with faults lead to no area.
    codes: HashMap<String, Option<AreaId>>,
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
        match self.codes.get(code) {
            Some(Some(area)) => Found::Area(*area),
            Some(None) => Found::Faulty,
            None if self.codes.is_empty() => Found::Faulty,
            None => Found::Unknown,
        }
    }

    /// The whole code of one that a spreadsheet took for a number, so that its zeros are gone.
    pub fn with_zeros(&self, code: &str) -> Option<&str> {
        let is_number = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit());
        let whole = |zeros: &str| self.codes.get_key_value([zeros, code].concat().as_str());
        let found = ["0", "00", "000"].into_iter().filter(|_| is_number).find_map(whole);
        found.map(|(code, _)| code.as_str())
    }

    /// The area of a code in a cell; an unknown one is a fault of the cell.
    pub fn in_cell(&self, row: &Row, column: &str, code: &str, report: &mut Report) -> Option<AreaId> {
        match self.find(code) {
            Found::Area(area) => Some(area),
            Found::Faulty => None,
            Found::Unknown => match self.with_zeros(code) {
                Some(whole) => {
                    row.zeros_restored(column, whole, report);
                    self.codes.get(whole).copied().flatten()
                }
                None => {
                    let home = Home::Table(format::DISTRICTS.file);
                    row.fault(column, Problem::Unknown(code.to_owned(), home), report);
                    None
                }
            },
        }
    }
}

/// Reads the areas in the order of the file.
pub(super) fn read(reader: &Reader, report: &mut Report) -> Areas {
    let table = Table::read(reader, &format::DISTRICTS, report);
    if table.len() > MOST_AREAS {
        table.fault(FileLocation::File, Problem::TooManyAreas(table.len()), report);
        return Areas::default();
    }
    let mut seen = HashMap::new();
    let mut read = Areas::default();
    for row in table.rows() {
        let code = row.code("code", report);
        if let Some(code) = code {
            read.codes.entry(code.to_owned()).or_default();
        }
        let name = row.localized("name", reader.languages, report);
        let kind = row.one_of("kind", report);
        let stated_at = row.statement_ref(reader.sections, report);
        let position = position(&row, report);
        let Some(code) = code.filter(|code| row.is_new("code", code, &mut seen, report)) else {
            continue;
        };
        let (Some(name), Some(kind), Some(stated_at), Some(position)) = (name, kind, stated_at, position)
        else {
            continue;
        };
        let short = row.optional_localized("short", reader.languages).or(&name);
        read.codes.insert(code.to_owned(), Some(AreaId(read.areas.len() as u16)));
        read.areas.push(Area {
            code: code.to_owned(),
            name,
            short,
            initials: row.cell("initials").to_ascii_lowercase(),
            row: match stated_at.locus {
                Locus::Row { row, .. } => Some(row),
                _ => None,
            },
            kind,
            values: Vec::new(),
        });
        read.refs.push(stated_at);
        read.positions.push(position);
    }
    read
}

/// The position of an area without a polygon; the outer `None` is a fault.
fn position(row: &Row, report: &mut Report) -> Option<Option<LonLat>> {
    let lon = row.optional_number("lon", report)?;
    let lat = row.optional_number("lat", report)?;
    let Some((lon, lat)) = lon.zip(lat) else { return Some(None) };
    let at = LonLat { lon: lon.to_f64(), lat: lat.to_f64() };
    if let Some(problem) = globe::off_globe(at.lon, at.lat) {
        row.fault("lon", problem, report);
        return None;
    }
    Some(Some(at))
}
