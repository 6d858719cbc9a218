//! `limits.csv` and `classes.csv`, and the pollutants of the map that they make up.

use super::air::pollutant;
use super::descriptor::{PollutantField, localized};
use super::row::Row;
use super::table::Table;
use super::{Reader, lenient};
use crate::data::fault::Home;
use crate::data::{
    Averaging, CityFigure, Concentration, ConcentrationUnit, FileLocation, Limit, Pollutant, Problem, Report,
    format,
};
use std::collections::HashMap;

/// The fewest and the most classes of a pollutant that the palette can part.
const CLASS_COUNTS: std::ops::RangeInclusive<usize> = 2..=6;

/// Reads `limits.csv`.
pub(super) fn limits(reader: &Reader, report: &mut Report) -> Vec<Limit> {
    let table = Table::read(reader, &format::LIMITS, report);
    let default = reader.descriptor.grades().into_iter().next();
    let year = reader.descriptor.atlas.year;
    let mut seen = HashMap::new();
    let mut limits = Vec::new();
    for row in table.rows() {
        let Some(limit) = limit(&row, reader, report) else { continue };
        let Limit { standard, version, grade, pollutant, .. } = &limit;
        let key = format!("{standard}-{version} {grade} {pollutant} {}", row.cell("averaging"));
        if !row.is_new("pollutant", &key, &mut seen, report) {
            continue;
        }
        let is_default = default.as_ref().is_some_and(|grade| grade.covers(&limit));
        let has_ended = limit.to.as_deref().and_then(lenient::date).is_some_and(|last| last < year);
        if is_default && (limit.from > year || has_ended) {
            row.fault("in_force_from", Problem::NotInForce(year), report);
        }
        limits.push(limit);
    }
    limits
}

/// Reads a row of the limits. Every cell is read before the first is missed, so that all faults are noted.
fn limit(row: &Row, reader: &Reader, report: &mut Report) -> Option<Limit> {
    let standard = row.text("standard", report);
    let version = row.text("version", report);
    let grade = row.text("grade", report);
    let pollutant = pollutant(row, reader, report);
    let averaging = row.one_of("averaging", report);
    let value = row.amount("value", report);
    let unit = row.one_of("unit", report).map(|ConcentrationUnit(unit)| unit);
    let from = row.year("in_force_from", report);
    let to = row.cell("in_force_to");
    if !to.is_empty() {
        row.year("in_force_to", report);
    }
    let source = row.text("source", report);
    if let Some(source) = source.filter(|name| !reader.descriptor.has_source(name)) {
        row.fault("source", Problem::Unknown(source.to_owned(), Home::Sources), report);
    }
    Some(Limit {
        standard: standard?.to_owned(),
        version: version?.to_owned(),
        grade: grade?.to_owned(),
        pollutant: pollutant?,
        averaging: averaging?,
        value: value?,
        unit: unit?,
        from: from?,
        to: (!to.is_empty()).then(|| to.to_owned()),
        source: source?.to_owned(),
    })
}

/// The pollutants of the map: those with a column in `concentrations.csv`, with limits and classes.
pub(super) fn pollutants(
    reader: &Reader,
    city: &[CityFigure],
    limits: &[Limit],
    report: &mut Report,
) -> Vec<Pollutant> {
    let mut classes = classes(reader, report);
    let has_classes = !classes.is_empty();
    let grades = reader.descriptor.grades();
    let mut pollutants = Vec::new();
    let is_mapped = |field: &&PollutantField| reader.mapped.contains(&field.id.as_str());
    for field in reader.descriptor.atlas.pollutants.iter().filter(is_mapped) {
        let annual = |limit: &&Limit| limit.pollutant == field.id && limit.averaging == Averaging::Annual;
        let of_grade = |grade: &crate::data::Grade| {
            limits
                .iter()
                .filter(annual)
                .find(|limit| grade.covers(limit))
                .map(|limit| Concentration(limit.value))
        };
        let mut values: Vec<Option<Concentration>> = grades.iter().map(of_grade).collect();
        let mut note = |file: &str, problem| {
            report.fault(file, FileLocation::File, problem);
        };
        let first = values.first().copied().flatten();
        if first.is_none() && !limits.is_empty() {
            note("limits.csv", Problem::NoLimit(field.id.clone()));
        }
        let figure = city.iter().find(|figure| figure.pollutant == field.id);
        if figure.is_none() && !city.is_empty() {
            note("city.csv", Problem::NoRow(field.id.clone()));
        }
        let bounds = classes.remove(&field.id);
        if bounds.is_none() && has_classes {
            note("classes.csv", Problem::ClassCount(field.id.clone(), 0));
        }
        let bounds = bounds.unwrap_or_default();
        let clean = bounds.windows(2).all(|pair| pair[0] < pair[1]);
        if let Some(limit) = first.filter(|limit| clean && !bounds.is_empty() && !bounds.contains(limit)) {
            note("classes.csv", Problem::LimitNotABound(field.id.clone(), limit.0.to_plain()));
        }
        let Some(figure) = figure else { continue };
        let city = Concentration(figure.value);
        values.push(Some(city));
        pollutants.push(Pollutant {
            code: field.id.clone(),
            base: field.base.clone(),
            subscript: field.subscript.clone(),
            spoken: localized(&field.spoken),
            bounds,
            limits: values,
            city,
        });
    }
    pollutants
}

/// Reads `classes.csv` into the bounds of each pollutant, without the open one.
fn classes(reader: &Reader, report: &mut Report) -> HashMap<String, Vec<Concentration>> {
    let table = Table::read(reader, &format::CLASSES, report);
    let mut uppers: Vec<(String, Vec<Option<Concentration>>)> = Vec::new();
    for row in table.rows() {
        let Some(pollutant) = pollutant(&row, reader, report) else {
            continue;
        };
        let Some(upper) = row.concentration("upper", report) else {
            continue;
        };
        if uppers.last().is_none_or(|(last, _)| *last != pollutant) {
            uppers.push((pollutant, Vec::new()));
        }
        let Some((_, own)) = uppers.last_mut() else {
            continue;
        };
        check_rising(&row, own.last().copied(), upper, report);
        own.push(upper);
    }
    let mut bounds = HashMap::new();
    for (pollutant, mut own) in uppers {
        let mut note = |problem| table.fault(FileLocation::File, problem, report);
        if !CLASS_COUNTS.contains(&own.len()) {
            note(Problem::ClassCount(pollutant.clone(), own.len()));
        }
        if own.pop().flatten().is_some() {
            note(Problem::LastClassClosed(pollutant.clone()));
        }
        bounds.insert(pollutant, own.into_iter().flatten().collect());
    }
    bounds
}

/// Notes a bound that does not rise; an open class may only be the last.
fn check_rising(
    row: &Row,
    before: Option<Option<Concentration>>,
    upper: Option<Concentration>,
    report: &mut Report,
) {
    let word = |bound: Option<Concentration>| bound.map(|bound| bound.0.to_plain());
    let falls = match (before, upper) {
        (Some(None), _) => true,
        (Some(Some(before)), Some(upper)) => upper <= before,
        (None, _) | (Some(Some(_)), None) => false,
    };
    if falls {
        row.fault("upper", Problem::NotRising(word(upper), word(before.flatten())), report);
    }
}
