//! A table of the package: its header checked, its rows given out with their lines.

use super::Files;
use crate::data::fault::LARGEST_CONCENTRATION;
use crate::data::{Bilingual, Concentration, Decimal, Fault, Place, Problem, SectionId, Where};
use std::collections::HashMap;

/// The rows of a CSV file with a checked header.
pub(super) struct Table {
    file: &'static str,
    columns: HashMap<String, usize>,
    rows: Vec<csv::StringRecord>,
}

impl Table {
    /// Reads a file that must have exactly these columns, in any order; the rows are empty after a fault.
    pub fn read(files: &Files, file: &'static str, columns: &[&str], faults: &mut Vec<Fault>) -> Self {
        let mut table = Self { file, columns: HashMap::new(), rows: Vec::new() };
        let Some(text) = files.text(file, faults) else {
            return table;
        };
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let header = match reader.headers() {
            Ok(header) => header.clone(),
            Err(error) => {
                table.fault(Place::Line(1), Problem::BadCsv(error.to_string()), faults);
                return table;
            }
        };
        table.columns =
            header.iter().enumerate().map(|(index, name)| (name.trim().to_owned(), index)).collect();
        if !table.check_header(&header, columns, faults) {
            return table;
        }
        let before = faults.len();
        for record in reader.into_records() {
            match record {
                Ok(record) if record.iter().all(|cell| cell.trim().is_empty()) => {}
                Ok(record) => table.rows.push(record),
                Err(error) => {
                    let line = error.position().map_or(1, csv::Position::line);
                    table.fault(Place::Line(line), Problem::BadCsv(row_error(&error)), faults);
                }
            }
        }
        if table.rows.is_empty() && faults.len() == before {
            table.fault(Place::File, Problem::Empty, faults);
        }
        table
    }

    /// The rows, in the order of the file.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|record| Row { table: self, record })
    }

    /// Whether there is nothing to read, which is a fault of its own already.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Notes a fault of this file.
    pub fn fault(&self, place: Place, problem: Problem, faults: &mut Vec<Fault>) {
        faults.push(Fault { file: self.file.to_owned(), place, problem });
    }

    fn check_header(&self, header: &csv::StringRecord, columns: &[&str], faults: &mut Vec<Fault>) -> bool {
        let before = faults.len();
        for &column in columns {
            if !self.columns.contains_key(column) {
                self.fault(Place::Line(1), Problem::NoColumn(column.to_owned()), faults);
            }
        }
        for name in header.iter().map(str::trim) {
            if !columns.contains(&name) {
                self.fault(Place::Line(1), Problem::StrangeColumn(name.to_owned()), faults);
            }
        }
        faults.len() == before
    }
}

/// A row of a table. Each reading of a cell notes its own fault and gives `None`.
pub(super) struct Row<'a> {
    table: &'a Table,
    record: &'a csv::StringRecord,
}

impl<'a> Row<'a> {
    /// The line of the row in the file, counted from 1.
    pub fn line(&self) -> u64 {
        self.record.position().map_or(0, csv::Position::line)
    }

    /// The trimmed text of a cell, which may be empty.
    pub fn cell(&self, column: &str) -> &'a str {
        let index = self.table.columns.get(column);
        index.and_then(|&index| self.record.get(index)).unwrap_or_default().trim()
    }

    /// Notes a fault of a cell.
    pub fn fault(&self, column: &str, problem: Problem, faults: &mut Vec<Fault>) {
        let place = Place::Cell { line: self.line(), column: column.to_owned() };
        self.table.fault(place, problem, faults);
    }

    /// The text of a cell that must be filled.
    pub fn text(&self, column: &str, faults: &mut Vec<Fault>) -> Option<&'a str> {
        let text = self.cell(column);
        if text.is_empty() {
            self.fault(column, Problem::NoValue, faults);
            return None;
        }
        Some(text)
    }

    /// A code of letters, digits and dashes, which may stand in an address and in an attribute.
    pub fn code(&self, column: &str, faults: &mut Vec<Fault>) -> Option<&'a str> {
        let code = self.text(column, faults)?;
        if code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_') {
            return Some(code);
        }
        self.unexpected(column, "a code of letters, digits and dashes", faults);
        None
    }

    /// The text in both languages, from the columns `<stem>_en` and `<stem>_zh`.
    pub fn bilingual(&self, stem: &str, faults: &mut Vec<Fault>) -> Option<Bilingual> {
        let en = self.text(&format!("{stem}_en"), faults);
        let zh = self.text(&format!("{stem}_zh"), faults);
        Some(Bilingual { en: en?.to_owned(), zh: zh?.to_owned() })
    }

    /// A number.
    pub fn number(&self, column: &str, faults: &mut Vec<Fault>) -> Option<Decimal> {
        let text = self.text(column, faults)?;
        let number = Decimal::parse(text);
        if number.is_none() {
            self.unexpected(column, "a number such as 35 or -9.5", faults);
        }
        number
    }

    /// A number where the cell is filled; the outer `None` is a fault.
    pub fn optional_number(&self, column: &str, faults: &mut Vec<Fault>) -> Option<Option<Decimal>> {
        if self.cell(column).is_empty() {
            return Some(None);
        }
        self.number(column, faults).map(Some)
    }

    /// A number that is neither negative nor absurd.
    pub fn amount(&self, column: &str, faults: &mut Vec<Fault>) -> Option<Decimal> {
        let number = self.number(column, faults)?;
        if number < Decimal::whole(0) {
            self.fault(column, Problem::Negative(number.to_plain()), faults);
            return None;
        }
        if number > Decimal::whole(LARGEST_CONCENTRATION) {
            self.fault(column, Problem::Absurd(number.to_plain()), faults);
            return None;
        }
        Some(number)
    }

    /// A concentration where the cell is filled; the outer `None` is a fault.
    pub fn concentration(&self, column: &str, faults: &mut Vec<Fault>) -> Option<Option<Concentration>> {
        if self.cell(column).is_empty() {
            return Some(None);
        }
        self.amount(column, faults).map(|number| Some(Concentration(number)))
    }

    /// A count where the cell is filled; the outer `None` is a fault.
    pub fn optional_count(&self, column: &str, faults: &mut Vec<Fault>) -> Option<Option<u16>> {
        if self.cell(column).is_empty() {
            return Some(None);
        }
        self.one_of(column, "a whole number", |text| text.parse().ok(), faults).map(Some)
    }

    /// A word that `parse` knows; `expected` lists the words for the fault.
    pub fn one_of<T>(
        &self,
        column: &str,
        expected: &'static str,
        parse: impl Fn(&str) -> Option<T>,
        faults: &mut Vec<Fault>,
    ) -> Option<T> {
        let parsed = parse(self.text(column, faults)?);
        if parsed.is_none() {
            self.unexpected(column, expected, faults);
        }
        parsed
    }

    /// A place of the statement in one of the known sections.
    pub fn place(&self, sections: &[SectionId], faults: &mut Vec<Fault>) -> Option<Where> {
        let text = self.text("where", faults)?;
        let Ok(place) = text.parse::<Where>() else {
            self.unexpected("where", "a section and a spot, such as \"air-status paragraph 1\"", faults);
            return None;
        };
        if !sections.contains(&place.section) {
            let problem = Problem::Unknown(place.section.0, "the sections of datapackage.json");
            self.fault("where", problem, faults);
            return None;
        }
        Some(place)
    }

    /// Notes that a key stood before; `false` when it did.
    pub fn is_new(
        &self,
        column: &str,
        key: &str,
        seen: &mut HashMap<String, u64>,
        faults: &mut Vec<Fault>,
    ) -> bool {
        match seen.get(key) {
            Some(&first) => {
                self.fault(column, Problem::Twice(key.to_owned(), format!("line {first}")), faults);
                false
            }
            None => {
                seen.insert(key.to_owned(), self.line());
                true
            }
        }
    }

    fn unexpected(&self, column: &str, expected: &'static str, faults: &mut Vec<Fault>) {
        self.fault(column, Problem::Unexpected(self.cell(column).to_owned(), expected), faults);
    }
}

/// The parser's words without its position, which the fault names itself.
fn row_error(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("the row has {len} cells; expected {expected_len}, as in the header")
        }
        _ => error.to_string(),
    }
}
