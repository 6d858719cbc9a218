//! `limits.csv` and `classes.csv`, and the pollutants of the map that they make up.

use super::Reader;
use super::air::{concentration_unit, mapped, pollutant};
use super::descriptor::{PollutantField, bilingual};
use super::table::{Row, Table};
use crate::data::{Averaging, CityFigure, Concentration, Fault, Limit, Place, Pollutant, Problem};
use std::collections::HashMap;

/// The fewest and the most classes of a pollutant that the palette can part.
const CLASS_COUNTS: std::ops::RangeInclusive<usize> = 2..=6;

/// Reads `limits.csv`.
pub(super) fn limits(reader: &Reader, faults: &mut Vec<Fault>) -> Vec<Limit> {
    let columns = [
        "standard",
        "version",
        "grade",
        "pollutant",
        "averaging",
        "value",
        "unit",
        "in_force_from",
        "in_force_to",
        "source",
    ];
    let table = Table::read(reader.files, "limits.csv", &columns, faults);
    let default = reader.descriptor.grades().into_iter().next();
    let year = reader.descriptor.atlas.year;
    let mut seen = HashMap::new();
    let mut limits = Vec::new();
    for row in table.rows() {
        let Some(limit) = limit(&row, reader, faults) else { continue };
        let Limit { standard, version, grade, pollutant, .. } = &limit;
        let key = format!("{standard}-{version} {grade} {pollutant} {}", row.cell("averaging"));
        if !row.is_new("pollutant", &key, &mut seen, faults) {
            continue;
        }
        let is_default = default.as_ref().is_some_and(|grade| grade.covers(&limit));
        let has_ended = limit.to.as_deref().and_then(date).is_some_and(|last| last < year);
        if is_default && (limit.from > year || has_ended) {
            row.fault("in_force_from", Problem::NotInForce(year), faults);
        }
        limits.push(limit);
    }
    limits
}

/// Reads a row of the limits. Every cell is read before the first is missed, so that all faults are noted.
fn limit(row: &Row, reader: &Reader, faults: &mut Vec<Fault>) -> Option<Limit> {
    let standard = row.text("standard", faults);
    let version = row.text("version", faults);
    let grade = row.text("grade", faults);
    let pollutant = pollutant(row, reader, faults);
    let averaging = row.one_of("averaging", "annual, 24-hour or 8-hour", averaging, faults);
    let value = row.amount("value", faults);
    let unit = row.one_of("unit", "µg/m³ or mg/m³", concentration_unit, faults);
    let from = row.one_of("in_force_from", DATE, date, faults);
    let to = row.cell("in_force_to");
    if !to.is_empty() && date(to).is_none() {
        row.fault("in_force_to", Problem::Unexpected(to.to_owned(), DATE), faults);
    }
    let source = row.text("source", faults);
    if let Some(source) = source.filter(|name| !reader.descriptor.has_source(name)) {
        let problem = Problem::Unknown(source.to_owned(), "the sources of datapackage.json");
        row.fault("source", problem, faults);
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
    faults: &mut Vec<Fault>,
) -> Vec<Pollutant> {
    let mut classes = classes(reader, faults);
    let grades = reader.descriptor.grades();
    let mut pollutants = Vec::new();
    let mapped = mapped(reader);
    let is_mapped = |field: &&PollutantField| mapped.contains(&field.id.as_str());
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
            faults.push(Fault { file: file.to_owned(), place: Place::File, problem });
        };
        let first = values.first().copied().flatten();
        if first.is_none() && !limits.is_empty() {
            note("limits.csv", Problem::NoLimit(field.id.clone()));
        }
        let figure = city.iter().find(|figure| figure.pollutant == field.id);
        if figure.is_none() && !city.is_empty() {
            note("city.csv", Problem::NoRow(field.id.clone()));
        }
        let bounds = classes.remove(&field.id).unwrap_or_default();
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
            spoken: bilingual(&field.spoken),
            bounds,
            limits: values,
            city,
        });
    }
    pollutants
}

/// Reads `classes.csv` into the bounds of each pollutant, without the open one.
fn classes(reader: &Reader, faults: &mut Vec<Fault>) -> HashMap<String, Vec<Concentration>> {
    let table = Table::read(reader.files, "classes.csv", &["pollutant", "upper"], faults);
    let mut uppers: Vec<(String, Vec<Option<Concentration>>)> = Vec::new();
    for row in table.rows() {
        let Some(pollutant) = pollutant(&row, reader, faults) else {
            continue;
        };
        let Some(upper) = row.concentration("upper", faults) else {
            continue;
        };
        if uppers.last().is_none_or(|(last, _)| *last != pollutant) {
            uppers.push((pollutant, Vec::new()));
        }
        let Some((_, own)) = uppers.last_mut() else {
            continue;
        };
        check_rising(&row, own.last().copied(), upper, faults);
        own.push(upper);
    }
    let mut bounds = HashMap::new();
    for (pollutant, mut own) in uppers {
        let mut note = |problem| table.fault(Place::File, problem, faults);
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
    faults: &mut Vec<Fault>,
) {
    let word =
        |bound: Option<Concentration>| bound.map_or("an open class".to_owned(), |bound| bound.0.to_plain());
    let falls = match (before, upper) {
        (Some(None), _) => true,
        (Some(Some(before)), Some(upper)) => upper <= before,
        (None, _) | (Some(Some(_)), None) => false,
    };
    if falls {
        row.fault("upper", Problem::NotRising(word(upper), word(before.flatten())), faults);
    }
}

fn averaging(word: &str) -> Option<Averaging> {
    match word {
        "annual" => Some(Averaging::Annual),
        "24-hour" => Some(Averaging::TwentyFourHour),
        "8-hour" => Some(Averaging::EightHour),
        _ => None,
    }
}

const DATE: &str = "a date such as 2016-01-01";

/// The year of a date.
fn date(text: &str) -> Option<u16> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else {
        return None;
    };
    let number = |part: &str, digits: usize| -> Option<u16> {
        (part.len() == digits).then(|| part.parse().ok()).flatten()
    };
    let year = number(year, 4)?;
    let fits = (1..=12).contains(&number(month, 2)?) && (1..=31).contains(&number(day, 2)?);
    fits.then_some(year)
}
