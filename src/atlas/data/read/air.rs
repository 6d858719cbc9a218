//! `city.csv` and `concentrations.csv`: the figures of the city and of its areas.

use super::areas::Areas;
use super::descriptor::Descriptor;
use super::row::Row;
use super::table::{self, Table};
use super::{Files, Reader};
use crate::data::fault::Home;
use crate::data::{CityFigure, ConcentrationUnit, FileLocation, Problem, Report, format};
use std::collections::HashMap;

/// Reads `city.csv`.
pub(super) fn city(reader: &Reader, report: &mut Report) -> Vec<CityFigure> {
    let table = Table::read(reader, &format::CITY, report);
    let mut seen = HashMap::new();
    let mut figures = Vec::new();
    for row in table.rows() {
        let pollutant = pollutant(&row, reader, report);
        let statistic = row.one_of("statistic", report);
        let value = row.amount("value", report);
        let unit = row.one_of("unit", report).map(|ConcentrationUnit(unit)| unit);
        let change_on_year = row.optional_number("change_on_year_percent", report);
        let change_on_base = row.optional_number("change_on_base_percent", report);
        let stated_at = row.statement_ref(reader.sections, report);
        let Some(pollutant) = pollutant.filter(|code| row.is_new("pollutant", code, &mut seen, report))
        else {
            continue;
        };
        if let (
            Some(statistic),
            Some(value),
            Some(unit),
            Some(change_on_year),
            Some(change_on_base),
            Some(stated_at),
        ) = (statistic, value, unit, change_on_year, change_on_base, stated_at)
        {
            figures.push(CityFigure {
                pollutant,
                statistic,
                value,
                unit,
                change_on_year,
                change_on_base,
                stated_at,
            });
        }
    }
    figures
}

/// The most pollutants of the map: each has a letter for its classes.
const MOST_POLLUTANTS: usize = 26;

/// Reads `concentrations.csv` into the values of the areas.
pub(super) fn concentrations(reader: &Reader, areas: &mut Areas, report: &mut Report) {
    let table = Table::read(reader, &format::CONCENTRATIONS, report);
    if !table.faulty && !(1..=MOST_POLLUTANTS).contains(&reader.mapped.len()) {
        table.fault(FileLocation::Line(1), Problem::PollutantCount(reader.mapped.len()), report);
    }
    if table.is_empty() {
        return;
    }
    let mut seen = HashMap::new();
    for row in table.rows() {
        row.statement_ref(reader.sections, report);
        let values: Vec<_> = reader.mapped.iter().map(|column| row.concentration(column, report)).collect();
        let Some(code) = row.text("code", report) else {
            continue;
        };
        let Some(area) = areas.in_cell(&row, "code", code, report) else {
            continue;
        };
        if row.is_new("code", &areas.areas[usize::from(area.0)].code, &mut seen, report) {
            areas.areas[usize::from(area.0)].values = values.into_iter().map(Option::flatten).collect();
        }
    }
    for area in areas.areas.iter().filter(|_| !table.faulty) {
        if !seen.contains_key(&area.code) {
            table.fault(FileLocation::File, Problem::NoRow(area.code.clone()), report);
        }
    }
}

/// The ids of the pollutants of the map: those with a column in `concentrations.csv`.
pub(super) fn mapped<'a>(files: &Files, descriptor: &'a Descriptor) -> Vec<&'a str> {
    let columns = table::header(files, &format::CONCENTRATIONS);
    let ids = descriptor.atlas.pollutants.iter().map(|field| field.id.as_str());
    ids.filter(|id| columns.iter().any(|column| column == *id)).collect()
}

/// The id of a pollutant of the descriptor.
pub(super) fn pollutant(row: &Row, reader: &Reader, report: &mut Report) -> Option<String> {
    let code = row.text("pollutant", report)?;
    if reader.descriptor.atlas.pollutants.iter().any(|field| field.id == code) {
        return Some(code.to_owned());
    }
    row.fault("pollutant", Problem::Unknown(code.to_owned(), Home::Pollutants), report);
    None
}
