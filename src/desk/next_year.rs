//! Next year's package out of this year's: what stays is kept, what a statement says anew is empty.

use atlas::data::Language;
use atlas::data::format::{DESCRIPTOR, TABLES, TableFormat, localized_name};
use atlas::data::read::{Content, Files, rows};
use serde_json::Value;
use std::fmt;

/// Why there is no package to start from.
#[derive(Debug)]
pub enum NotNew {
    /// The descriptor is not there, is no JSON, or has no year.
    Descriptor,
    /// A table could not be read.
    Table(&'static str),
}

impl fmt::Display for NotNew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Descriptor => write!(f, "{DESCRIPTOR} is missing, no JSON, or names no year"),
            Self::Table(file) => write!(f, "{file} could not be read"),
        }
    }
}

/// The package for the year after, with the cells to fill in left empty. Checking it lists them.
///
/// Districts, limits, classes, positions and boundaries stay; figures and their places go. Titles
/// that name the year name the next one; the month of publication is for the editor to fill in.
///
/// # Errors
/// The package to start from cannot be read.
pub fn new_year(from: &Files, name: &str) -> Result<Files, NotNew> {
    let mut made = from.clone();
    for table in TABLES.iter().filter(|table| from.has(table.file)) {
        made.insert(table.file, Content::Bytes(emptied(from, table)?.into_bytes()));
    }
    made.insert(DESCRIPTOR, Content::Bytes(descriptor(from, name)?.into_bytes()));
    Ok(made)
}

/// A table whose yearly cells are empty.
fn emptied(from: &Files, table: &'static TableFormat) -> Result<String, NotNew> {
    let rows = rows(from, table).ok_or(NotNew::Table(table.file))?;
    let mut written = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    let mut header: Option<Vec<bool>> = None;
    for row in rows {
        let record: Vec<&str> = match &header {
            None => row.iter().collect(),
            Some(yearly) => {
                let cell = |(cell, yearly): (_, &bool)| if *yearly { "" } else { cell };
                row.iter().zip(yearly).map(cell).collect()
            }
        };
        written.write_record(&record).map_err(|_| NotNew::Table(table.file))?;
        header.get_or_insert_with(|| record.iter().map(|name| is_yearly(table, name)).collect());
    }
    let bytes = written.into_inner().map_err(|_| NotNew::Table(table.file))?;
    String::from_utf8(bytes).map_err(|_| NotNew::Table(table.file))
}

/// Whether another year writes a column anew; those of the pollutants are of that kind.
fn is_yearly(table: &TableFormat, name: &str) -> bool {
    table.column(name.trim()).map_or(table.by_pollutant, |(column, _)| column.yearly)
}

fn descriptor(from: &Files, name: &str) -> Result<String, NotNew> {
    let text = from.plain_text(DESCRIPTOR).ok_or(NotNew::Descriptor)?;
    let mut descriptor: Value = serde_json::from_str(&text).map_err(|_| NotNew::Descriptor)?;
    let year = descriptor.pointer("/atlas/year").and_then(Value::as_u64).ok_or(NotNew::Descriptor)?;
    let (year, next) = (year.to_string(), year + 1);
    let statements = Language::ALL.map(|language| ["/atlas/statement/", language.code()].concat());
    for pointer in statements.iter().map(String::as_str).chain(["/title"]) {
        if let Some(Value::String(title)) = descriptor.pointer_mut(pointer) {
            *title = title.replace(&year, &next.to_string());
        }
    }
    let statements = statements.iter().filter_map(|pointer| descriptor.pointer(pointer)?.as_str());
    let statements: Vec<String> = statements.map(str::to_owned).collect();
    // The source that cites the statement is another's from its title on.
    for source in descriptor.pointer_mut("/sources").and_then(Value::as_array_mut).into_iter().flatten() {
        let titles = Language::ALL.map(|language| localized_name("title", language));
        for field in titles.iter().map(String::as_str).chain(["title"]) {
            let Some(Value::String(title)) = source.get_mut(field) else { continue };
            let cited = statements.iter().find(|new| title.contains(&new.replace(&next.to_string(), &year)));
            cited.into_iter().for_each(|new| title.clone_from(new));
        }
    }
    let mut set = |pointer: &str, value: Value| {
        if let Some(place) = descriptor.pointer_mut(pointer) {
            *place = value;
        }
    };
    set("/name", name.into());
    set("/atlas/year", next.into());
    set("/atlas/published", "".into());
    // The approval is one of a map, not of all that look like it.
    set("/atlas/map_approval_number", Value::Null);
    serde_json::to_string_pretty(&descriptor).map(|text| text + "\n").map_err(|_| NotNew::Descriptor)
}
