//! The figures of the view for a spreadsheet: a row an area and pollutant, and below an empty row
//! what every export names. UTF-8 with the mark that Excel needs to read Chinese.

use crate::ExportView;
use atlas::data::{AreaId, Concentration, PollutantId};
use atlas::meaning::read;
use atlas::words::reading;
use view::drawing::mark_shape;

/// The byte order mark.
const MARK: &str = "\u{feff}";

type Row = Vec<String>;

/// The figures as CSV, all rows of one width.
pub(super) fn csv(view: ExportView) -> String {
    let words = view.words();
    let [code, name, rest @ ..] = &words.columns;
    let names = view.other_languages().map(words.other_names);
    let header = cells(code, name, names.map(|name| safe(&name)), rest.map(safe));
    let empty = vec![String::new(); header.len()];
    let mut rows = vec![header];
    for area in view.areas() {
        rows.extend(view.pollutants().into_iter().map(|pollutant| row(view, area, pollutant)));
    }
    rows.push(empty.clone());
    rows.extend(view.facts().into_iter().map(|(key, note)| {
        let mut row = empty.clone();
        (row[0], row[1]) = (safe(key), safe(&note));
        row
    }));
    let lines: Vec<String> =
        rows.iter().map(|row| row.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",")).collect();
    [MARK, &lines.join("\r\n"), "\r\n"].concat()
}

fn row(view: ExportView, area: AreaId, pollutant: PollutantId) -> Row {
    let (figures, words, language) = (view.figures(), view.words(), view.language);
    let item = figures.area(area);
    let mark = view.state.districts.place(area).map_or("", |place| mark_shape(place).1);
    let plain = |value: Option<Concentration>| value.map_or(String::new(), |value| value.0.to_plain());
    let (value, limit) = (figures.value(area, pollutant), view.limit(pollutant));
    let city = figures.pollutant(pollutant).city;
    let above = |base: Concentration| value.map_or(String::new(), |value| value.0.minus(base.0).to_plain());
    let read = read(figures, area, pollutant, view.state.against);
    let rank = read.and_then(|read| read.rank);
    let verdict = read.and_then(|read| read.verdict);
    let evidence = read.map(|read| reading(view.texts(), figures, &read, view.state.against).evidence);
    let rest = [
        safe((words.kind)(item.kind)),
        mark.to_owned(),
        safe(&view.formula(pollutant)),
        plain(value),
        view.texts().microgram.to_owned(),
        safe(&view.against()),
        plain(limit),
        limit.map_or(String::new(), above),
        verdict.map_or(String::new(), |verdict| (words.verdict)(verdict).to_owned()),
        city.0.to_plain(),
        above(city),
        rank.map_or(String::new(), |rank| rank.place.to_string()),
        safe(&evidence.unwrap_or_default()),
    ];
    let names = view.other_languages().map(|other| safe(item.name.get(other)));
    cells(&item.code, item.name.get(language), names, rest)
}

/// The cells of a row: the names in other languages stand behind the code and the name in the own one.
fn cells(code: &str, name: &str, names: impl Iterator<Item = String>, rest: [String; 13]) -> Row {
    let mut cells = vec![safe(code), safe(name)];
    cells.extend(names);
    cells.extend(rest);
    cells
}

/// A text that no spreadsheet takes for a formula.
fn safe(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => ["'", text].concat(),
        false => text.to_owned(),
    }
}

/// A cell, quoted where it must be.
fn quoted(cell: &str) -> String {
    match cell.contains([',', '"', '\n', '\r']) {
        true => ["\"", &cell.replace('"', "\"\""), "\""].concat(),
        false => cell.to_owned(),
    }
}
