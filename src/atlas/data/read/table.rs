//! A table of the package: its header checked, its rows given out with their lines.

use super::row::Row;
use super::{Files, Reader, lenient};
use crate::data::format;
use crate::data::report::Repair;
use crate::data::{FileLocation, Language, Problem, Report};
use std::collections::HashMap;

/// The rows of a CSV file with a checked header.
pub(super) struct Table {
    pub format: &'static format::TableFormat,
    columns: HashMap<String, usize>,
    rows: Vec<csv::StringRecord>,
    /// Whether rows may be missing that the file has, for a fault that is noted already.
    pub faulty: bool,
    /// What parts its cells.
    pub delimiter: u8,
}

impl Table {
    /// Reads a file that must have exactly the columns of its format, in any order; the rows are empty
    /// after a fault, and where the package does without the table.
    pub fn read(reader: &Reader, format: &'static format::TableFormat, report: &mut Report) -> Self {
        let mut table =
            Self { format, columns: HashMap::new(), rows: Vec::new(), faulty: false, delimiter: b',' };
        if format.optional && !reader.files.has(format.file) {
            return table;
        }
        let before = report.faults.len();
        table.take(reader, report);
        table.faulty = report.faults.len() > before;
        table
    }

    fn take(&mut self, reader: &Reader, report: &mut Report) {
        let format = self.format;
        let Some(text) = reader.files.text(format.file, report) else {
            return;
        };
        let columns = format.names(reader.languages, reader.mapped);
        let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
        let delimiter = delimiter(&text, &columns);
        if delimiter != b',' {
            self.repair(FileLocation::File, Repair::Delimiter(char::from(delimiter)), report);
        }
        self.delimiter = delimiter;
        let mut records = records(&text, delimiter);
        let header = match records.next() {
            Some(Ok(header)) => header,
            Some(Err(error)) => {
                self.fault(FileLocation::Line(1), Problem::BadCsv(error.to_string()), report);
                return;
            }
            None => csv::StringRecord::new(),
        };
        if self.take_header(&header, &columns, report) {
            self.take_rows(records, report);
        }
    }

    /// The rows, in the order of the file.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|record| Row { table: self, record })
    }

    /// Whether there is nothing to read, which is a fault of its own already where it is one.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Notes a fault of this file.
    pub fn fault(&self, location: FileLocation, problem: Problem, report: &mut Report) {
        report.fault(self.format.file, location, problem);
    }

    /// Notes a repair in this file.
    pub fn repair(&self, location: FileLocation, repair: Repair, report: &mut Report) {
        report.repair(self.format.file, location, repair);
    }

    /// The text of a cell of a row; empty where the row has no such cell.
    pub(super) fn cell<'a>(&self, record: &'a csv::StringRecord, column: &str) -> &'a str {
        let index = self.columns.get(column);
        index.and_then(|&index| record.get(index)).unwrap_or_default().trim()
    }

    /// Checks the header; the empty cells that spreadsheets leave at its end are no columns.
    fn take_header(&mut self, header: &csv::StringRecord, columns: &[&str], report: &mut Report) -> bool {
        let before = report.faults.len();
        let named = header.iter().map(str::trim).enumerate().filter(|(_, name)| !name.is_empty());
        for (index, name) in named {
            if !columns.contains(&name) {
                self.fault(FileLocation::Line(1), Problem::StrangeColumn(name.to_owned()), report);
            } else if self.columns.insert(name.to_owned(), index).is_some() {
                self.fault(FileLocation::Line(1), Problem::ColumnTwice(name.to_owned()), report);
            }
        }
        for &column in columns {
            if !self.columns.contains_key(column) {
                self.fault(FileLocation::Line(1), Problem::NoColumn(column.to_owned()), report);
            }
        }
        report.faults.len() == before
    }

    /// Takes the rows; blank ones, which spreadsheets leave at the end, are no rows.
    fn take_rows(
        &mut self,
        records: impl Iterator<Item = csv::Result<csv::StringRecord>>,
        report: &mut Report,
    ) {
        let before = report.faults.len();
        let width = self.columns.values().max().map_or(0, |last| last + 1);
        for record in records {
            let record = match record {
                Ok(record) => record,
                Err(error) => {
                    let line = error.position().map_or(1, csv::Position::line);
                    self.fault(FileLocation::Line(line), Problem::BadCsv(error.to_string()), report);
                    continue;
                }
            };
            if record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let beyond = record.iter().skip(width).any(|cell| !cell.trim().is_empty());
            if beyond || record.len() < width {
                self.fault(
                    FileLocation::Line(line_of(&record)),
                    Problem::CellCount(record.len(), width),
                    report,
                );
                continue;
            }
            self.rows.push(record);
        }
        if self.rows.is_empty() && report.faults.len() == before && !self.format.optional {
            self.fault(FileLocation::File, Problem::Empty, report);
        }
    }
}

/// The columns of a file, unchecked; none where there is no such file.
pub(super) fn header(files: &Files, format: &format::TableFormat) -> Vec<String> {
    // What is wrong with the file is noted when its rows are read.
    let text = files.plain_text(format.file).unwrap_or_default();
    let header = written(&text, format).next().and_then(Result::ok).unwrap_or_default();
    header.iter().map(|name| name.trim().to_owned()).collect()
}

/// The rows of a table as they are written, the header first; `None` where there is no such text.
pub fn rows(files: &Files, format: &format::TableFormat) -> Option<Vec<csv::StringRecord>> {
    written(&files.plain_text(format.file)?, format).collect::<csv::Result<_>>().ok()
}

/// The records of a table whose columns are not checked.
fn written(text: &str, format: &format::TableFormat) -> impl Iterator<Item = csv::Result<csv::StringRecord>> {
    let known = format.names(&Language::ALL, &[]);
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    records(text, delimiter(text, &known))
}

/// The line that a row of a table begins on, counted from 1.
pub fn line_of(row: &csv::StringRecord) -> u64 {
    row.position().map_or(0, csv::Position::line)
}

/// The line of every row of a table, by the cell of a column; the first, where cells repeat.
pub fn lines(files: &Files, format: &format::TableFormat, column: &str) -> HashMap<String, u64> {
    let rows = rows(files, format).unwrap_or_default();
    let mut lines = HashMap::new();
    let Some((header, rows)) = rows.split_first() else { return lines };
    let Some(index) = header.iter().position(|name| name.trim() == column) else { return lines };
    for row in rows {
        let key = row.get(index).unwrap_or_default().trim().to_owned();
        lines.entry(key).or_insert_with(|| line_of(row));
    }
    lines
}

/// The records of a text, each with the line that it begins on. The parser's own count stands before the line
/// end that Windows writes, and before blank lines.
fn records(text: &str, delimiter: u8) -> impl Iterator<Item = csv::Result<csv::StringRecord>> {
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let (mut line, mut counted) = (1, 0);
    reader.into_records().map(move |record| {
        let mut record = record?;
        if let Some(mut position) = record.position().cloned() {
            let bytes = text.as_bytes();
            let after = usize::try_from(position.byte()).unwrap_or(bytes.len()).min(bytes.len());
            let ends = bytes[after..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            let start = after + ends;
            line += bytes[counted..start].iter().filter(|byte| **byte == b'\n').count() as u64;
            counted = start;
            position.set_line(line);
            record.set_position(Some(position));
        }
        Ok(record)
    })
}

/// The sign that parts the most known columns in the first line; a comma where all do as well.
fn delimiter(text: &str, columns: &[&str]) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let known = |delimiter: u8| {
        let cells = first.split(char::from(delimiter)).map(|cell| cell.trim().trim_matches('"'));
        cells.filter(|cell| columns.contains(cell)).count()
    };
    let mut best = b',';
    for other in lenient::DELIMITERS {
        if known(other) > known(best) {
            best = other;
        }
    }
    best
}
