//! `city.csv` and `concentrations.csv`: the figures of the city and of its areas.

use super::Reader;
use super::areas::Areas;
use super::table::{Row, Table};
use crate::data::{CityFigure, Fault, Place, Problem, Statistic, Unit};
use std::collections::HashMap;

/// Reads `city.csv`.
pub(super) fn city(reader: &Reader, faults: &mut Vec<Fault>) -> Vec<CityFigure> {
    let columns = [
        "pollutant",
        "statistic",
        "value",
        "unit",
        "change_on_year_percent",
        "change_on_base_percent",
        "where",
    ];
    let table = Table::read(reader.files, "city.csv", &columns, faults);
    let sections = reader.descriptor.sections();
    let mut seen = HashMap::new();
    let mut figures = Vec::new();
    for row in table.rows() {
        let pollutant = pollutant(&row, reader, faults);
        let statistic =
            row.one_of("statistic", "annual-mean, p95-of-24-hour or p90-of-8-hour", statistic, faults);
        let value = row.amount("value", faults);
        let unit = row.one_of("unit", "µg/m³ or mg/m³", concentration_unit, faults);
        let change_on_year = row.optional_number("change_on_year_percent", faults);
        let change_on_base = row.optional_number("change_on_base_percent", faults);
        let place = row.place(&sections, faults);
        let Some(pollutant) = pollutant.filter(|code| row.is_new("pollutant", code, &mut seen, faults))
        else {
            continue;
        };
        if let (
            Some(statistic),
            Some(value),
            Some(unit),
            Some(change_on_year),
            Some(change_on_base),
            Some(place),
        ) = (statistic, value, unit, change_on_year, change_on_base, place)
        {
            figures.push(CityFigure {
                pollutant,
                statistic,
                value,
                unit,
                change_on_year,
                change_on_base,
                place,
            });
        }
    }
    figures
}

/// Reads `concentrations.csv` into the values of the areas.
pub(super) fn concentrations(reader: &Reader, areas: &mut Areas, faults: &mut Vec<Fault>) {
    let mapped = mapped(reader);
    let columns: Vec<&str> = ["code"].into_iter().chain(mapped.iter().copied()).chain(["where"]).collect();
    let table = Table::read(reader.files, "concentrations.csv", &columns, faults);
    if table.is_empty() {
        return;
    }
    let sections = reader.descriptor.sections();
    let mut seen = HashMap::new();
    for row in table.rows() {
        row.place(&sections, faults);
        let values: Vec<_> = mapped.iter().map(|column| row.concentration(column, faults)).collect();
        let Some(code) = row.text("code", faults) else {
            continue;
        };
        let is_new = row.is_new("code", code, &mut seen, faults);
        if let Some(area) = areas.in_cell(&row, "code", code, faults).filter(|_| is_new) {
            areas.areas[usize::from(area.0)].values = values.into_iter().map(Option::flatten).collect();
        }
    }
    for area in &areas.areas {
        if !seen.contains_key(&area.code) {
            table.fault(Place::File, Problem::NoRow(area.code.clone()), faults);
        }
    }
}

/// The ids of the pollutants of the map: those with a column in `concentrations.csv`.
pub(super) fn mapped<'a>(reader: &Reader<'a>) -> Vec<&'a str> {
    // A file that does not read is noted when its rows are read.
    let text = reader.files.text("concentrations.csv", &mut Vec::new()).unwrap_or_default();
    let mut table = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let columns = table.headers().cloned().unwrap_or_default();
    let ids = reader.descriptor.atlas.pollutants.iter().map(|field| field.id.as_str());
    ids.filter(|id| columns.iter().any(|column| column == *id)).collect()
}

/// The id of a pollutant of the descriptor.
pub(super) fn pollutant(row: &Row, reader: &Reader, faults: &mut Vec<Fault>) -> Option<String> {
    let code = row.text("pollutant", faults)?;
    if reader.descriptor.atlas.pollutants.iter().any(|field| field.id == code) {
        return Some(code.to_owned());
    }
    row.fault("pollutant", Problem::Unknown(code.to_owned(), "the pollutants of datapackage.json"), faults);
    None
}

fn statistic(word: &str) -> Option<Statistic> {
    match word {
        "annual-mean" => Some(Statistic::AnnualMean),
        "p95-of-24-hour" => Some(Statistic::P95Of24Hour),
        "p90-of-8-hour" => Some(Statistic::P90Of8Hour),
        _ => None,
    }
}

pub(super) fn concentration_unit(word: &str) -> Option<Unit> {
    match word {
        "µg/m³" => Some(Unit::MicrogramsPerCubicMetre),
        "mg/m³" => Some(Unit::MilligramsPerCubicMetre),
        _ => None,
    }
}
