//! What the desk makes of files that an editor gives it: what is to be said, the tables with what is
//! wrong in them marked, the draft on the map beside what is published, and the package to take away.

use super::{doubts, tidy, unzipped, zipped};
use atlas::data::format::{BOUNDARIES, DESCRIPTOR, TABLES, TOPOLOGY, TableFormat};
use atlas::data::plain::{is_picture, is_plain};
use atlas::data::read::{self, Content, Files};
use atlas::data::{Atlas, Figures, FileLocation, Language, Report};
use atlas::geometry::Layout;
use atlas::words::{self, FindingLine, formula, number_or, signed};
use guides::{Change, Draft, FindingView, RowView, TableView};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use std::collections::{HashMap, HashSet};
use view::class_rules;

/// What is handed to the desk.
#[derive(Serialize, Deserialize)]
pub struct Upload {
    /// The files as they were chosen; a zip is opened.
    pub files: Files,
    /// The package that the site was built from; empty where it could not be had.
    pub published: Files,
    /// The language to speak, as [`Language::code`].
    pub language: String,
}

/// What the desk says.
#[derive(Default, Serialize, Deserialize)]
pub struct UploadReport {
    /// What is shown, as markup that our components made.
    pub markup: String,
    /// The colours of the maps.
    pub style: String,
    /// In short, for the status.
    pub status: String,
    /// The package as a zip, with its name, where it has no fault.
    pub zip: Option<(String, ByteBuf)>,
}

/// The most rows of a table that are shown, and the most columns.
const MOST_ROWS: usize = 200;
const MOST_COLUMNS: usize = 40;

/// The most values that are listed as changed.
const MOST_CHANGES: usize = 500;

/// Looks at files.
pub fn check_upload(upload: Upload) -> UploadReport {
    let Upload { files, published, language } = upload;
    let language = Language::from_code(&language).unwrap_or_default();
    let words = words::desk(language);
    let Some(sorted) = sorted(files) else {
        return UploadReport { status: words.bad_zip.to_owned(), ..UploadReport::default() };
    };
    let Sorted { mut files, strange } = sorted;
    if files.names().next().is_none() {
        let strange = (!strange.is_empty()).then(|| [" ", &(words.strange)(&strange.join(", "))].concat());
        return UploadReport {
            status: [words.nothing, &strange.unwrap_or_default()].concat(),
            ..UploadReport::default()
        };
    }
    let completed = complete(&mut files, &published);
    let (draft, mut report) = read::check(&files);
    let before = read::read(&published).ok();
    if let Some(draft) = &draft {
        let last_year = before.as_ref().filter(|before| draft.about.follows(&before.about));
        doubts(&files, draft, last_year, &mut report);
    }
    let told = words::report_text(language, &report);
    let mut notes = Vec::new();
    notes.extend((!strange.is_empty()).then(|| (words.strange)(&strange.join(", "))));
    notes.extend((!completed.is_empty()).then(|| (words.completed)(&completed.join(", "))));
    notes.extend(told.left_out);
    let zip = draft.as_ref().and_then(|draft| package(&files, draft, &report));
    let tables = tables(&files, &told.lines);
    let findings = findings(language, &told.lines, &tables);
    let style = draft.as_ref().map(|draft| class_rules(&draft.figures)).unwrap_or_default();
    let draft = draft.map(|draft| beside(language, draft, before));
    let markup = guides::upload_report(language, draft, notes, findings, tables);
    UploadReport { markup, style, status: told.summary, zip }
}

/// The package to take away, with the name of its file.
fn package(files: &Files, draft: &Atlas, report: &Report) -> Option<(String, ByteBuf)> {
    let name = name_of(files);
    let package = zipped(&tidy(files, draft, report)?, &name)?;
    Some(([&name, ".zip"].concat(), ByteBuf::from(package)))
}

struct Sorted {
    files: Files,
    strange: Vec<String>,
}

/// The files of a package, those of a zip among them, and the names of what is no part of one; `None`
/// for a zip that cannot be read.
fn sorted(files: Files) -> Option<Sorted> {
    let mut all = Files::default();
    for (name, content) in files.0 {
        match content {
            content if !name.to_lowercase().ends_with(".zip") => all.insert(&name, content),
            Content::Bytes(bytes) => all.0.extend(unzipped(&bytes)?.0),
            Content::TooLarge(_) => return None,
        }
    }
    let is_ours = |name: &str| {
        TABLES.iter().any(|table| table.file == name)
            || [DESCRIPTOR, BOUNDARIES, TOPOLOGY, "NOTICE"].contains(&name)
            || is_picture(name)
    };
    let strange: Vec<String> = all.names().filter(|name| !is_ours(name)).map(str::to_owned).collect();
    strange.iter().for_each(|name| all.remove(name));
    Some(Sorted { files: all, strange })
}

/// Takes what the files lack from the published package, where they bring no package of their own.
fn complete(files: &mut Files, published: &Files) -> Vec<String> {
    if files.has(DESCRIPTOR) {
        return Vec::new();
    }
    let has_boundaries = [BOUNDARIES, TOPOLOGY].into_iter().any(|name| files.has(name));
    let is_needed = |name: &str| !(has_boundaries && [BOUNDARIES, TOPOLOGY].contains(&name));
    let missing = published.0.iter().filter(|(name, _)| !files.has(name) && is_needed(name));
    let missing: Vec<(String, Content)> =
        missing.map(|(name, content)| (name.clone(), content.clone())).collect();
    let names = missing.iter().map(|(name, _)| name.clone()).collect();
    files.0.extend(missing);
    names
}

/// The name of a package, as its folder may be called.
fn name_of(files: &Files) -> String {
    let descriptor = files.bytes(DESCRIPTOR).unwrap_or_default();
    let descriptor: serde_json::Value = serde_json::from_slice(descriptor).unwrap_or_default();
    let name = descriptor["name"].as_str().unwrap_or_default();
    let plain: String = name.chars().filter(|c| is_plain(*c)).take(60).collect();
    if plain.trim_matches('.').is_empty() { "package".to_owned() } else { plain }
}

fn findings(language: Language, lines: &[FindingLine], tables: &[TableView]) -> Vec<FindingView> {
    // A finding leads to what is shown.
    let shown: HashSet<&String> = tables.iter().flat_map(TableView::ids).collect();
    let finding = |line: &FindingLine| FindingView {
        severity: line.severity,
        line: line.text(language),
        id: id_of(line.file, line.location).filter(|id| shown.contains(id)),
    };
    lines.iter().map(finding).collect()
}

/// The id of the cell or the row at a place of a table.
fn id_of(file: &str, location: &FileLocation) -> Option<String> {
    let (line, column) = row_and_column(location)?;
    Some(if column.is_empty() { format!("{file}-{line}") } else { format!("{file}-{line}-{column}") })
}

/// The line and the column of a place; no column for a whole row.
fn row_and_column(location: &FileLocation) -> Option<(u64, &str)> {
    match location {
        FileLocation::Line(line) => Some((*line, "")),
        FileLocation::Cell { line, column } => Some((*line, column)),
        FileLocation::File | FileLocation::Field(_) | FileLocation::Feature(..) => None,
    }
}

/// The tables that something is said of, with the ids that findings lead to.
fn tables(files: &Files, lines: &[FindingLine]) -> Vec<TableView> {
    let mut marks: HashMap<&str, Marks> = HashMap::new();
    for line in lines {
        if let Some((number, column)) = row_and_column(line.location) {
            marks.entry(line.file).or_default().entry(number).or_default().push(column);
        }
    }
    let view = |table: &&TableFormat| table_view(files, table, marks.get(table.file)?);
    TABLES.iter().filter_map(view).collect()
}

/// The columns of each line of a table that something is said of; a row as a whole has an empty one.
type Marks<'a> = HashMap<u64, Vec<&'a str>>;

fn table_view(files: &Files, table: &TableFormat, marks: &Marks) -> Option<TableView> {
    let rows = read::rows(files, table)?;
    let (header, rows) = rows.split_first()?;
    // Spreadsheets leave thousands of empty columns behind.
    let width = header
        .iter()
        .enumerate()
        .filter(|(_, name)| !name.trim().is_empty())
        .last()
        .map_or(0, |(last, _)| last + 1);
    let width = width.min(MOST_COLUMNS);
    let header: Vec<String> = header.iter().take(width).map(|name| name.trim().to_owned()).collect();
    let is_shown =
        |row: &&csv::StringRecord| rows.len() <= MOST_ROWS || marks.contains_key(&read::line_of(row));
    let view = |row: &csv::StringRecord| {
        let line = read::line_of(row);
        let columns = marks.get(&line).map(Vec::as_slice).unwrap_or_default();
        let cell = |(index, text): (usize, &str)| {
            let name = header.get(index).map(String::as_str).filter(|name| columns.contains(name));
            let place = |name: &str| FileLocation::Cell { line, column: name.to_owned() };
            (text.to_owned(), name.and_then(|name| id_of(table.file, &place(name))))
        };
        let id = id_of(table.file, &FileLocation::Line(line)).filter(|_| columns.contains(&""));
        RowView { line, id, cells: row.iter().take(width).enumerate().map(cell).collect() }
    };
    let shown = rows.iter().filter(is_shown).take(MOST_ROWS).map(view).collect();
    Some(TableView { file: table.file.to_owned(), rows: shown, all: rows.len(), header })
}

/// A draft beside the published package.
fn beside(language: Language, draft: Atlas, before: Option<Atlas>) -> Draft {
    // A worker shows one draft at a time, and its page may ask for the next: what components borrow is
    // left to the end of the worker.
    let layout: &'static Layout = Box::leak(Box::new(Layout::of(&draft)));
    let is_elsewhere = before.as_ref().is_some_and(|before| before.about.place != draft.about.place);
    let before = before.filter(|_| !is_elsewhere);
    let published = before.map(|before| {
        let year = before.about.year;
        (year, &*Box::leak(Box::new(on_areas_of(&draft.figures, &before))))
    });
    let figures: &'static Figures = Box::leak(Box::new(draft.figures));
    let changes = published.map(|(_, before)| changes(language, before, figures)).unwrap_or_default();
    Draft { figures, layout, published, is_elsewhere, changes }
}

/// The values of a package on the areas and in the classes of another.
fn on_areas_of(figures: &Figures, before: &Atlas) -> Figures {
    let year = before.year_of(figures);
    let mut figures = figures.clone();
    let count = figures.pollutants.len().max(1);
    for (area, values) in figures.areas.iter_mut().zip(year.values.chunks(count)) {
        area.values = values.to_vec();
    }
    figures
}

/// Every value that differs.
fn changes(language: Language, before: &Figures, now: &Figures) -> Vec<Change> {
    let words = words::explorer(language);
    let mut changes = Vec::new();
    for (area, named) in now.areas() {
        for (pollutant, item) in now.pollutants() {
            let value = |figures: &Figures| figures.value(area, pollutant);
            let (was, is) = (value(before), value(now));
            if was == is || changes.len() == MOST_CHANGES {
                continue;
            }
            let difference = was.zip(is).map(|(was, is)| signed(is.0.minus(was.0))).unwrap_or_default();
            changes.push(Change {
                area: named.name.get(language).to_owned(),
                pollutant: formula(&item.base, &item.subscript),
                values: [number_or(was, words.no_data), number_or(is, words.no_data), difference],
            });
        }
    }
    changes
}
