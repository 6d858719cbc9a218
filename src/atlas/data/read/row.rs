//! A row of a table, its cells read as what they must be. Each reading notes its own fault and gives
//! `None`.
//!
//! Why: docs/decisions.md#faults-gathered

use super::lenient::{self, NumberCell};
use super::table::{Table, line_of};
use crate::data::fault::{Expected, Home, LARGEST_CONCENTRATION, LARGEST_NUMBER};
use crate::data::format::localized_name;
use crate::data::plain::is_code;
use crate::data::report::Repair;
use crate::data::{
    Concentration, Decimal, FileLocation, Keyword, Language, Localized, Problem, Report, SectionId,
    StatementRef,
};
use std::borrow::Cow;
use std::collections::HashMap;

/// A row of a table.
pub(super) struct Row<'a> {
    pub(super) table: &'a Table,
    pub(super) record: &'a csv::StringRecord,
}

impl<'a> Row<'a> {
    /// The line of the row in the file, counted from 1.
    pub fn line(&self) -> u64 {
        line_of(self.record)
    }

    /// The trimmed text of a cell, which may be empty.
    pub fn cell(&self, column: &str) -> &'a str {
        self.table.cell(self.record, column)
    }

    /// Notes a fault of a cell.
    pub fn fault(&self, column: &str, problem: Problem, report: &mut Report) {
        self.table.fault(self.location_of(column), problem, report);
    }

    /// The text of a cell that must be filled.
    pub fn text(&self, column: &str, report: &mut Report) -> Option<&'a str> {
        let text = self.cell(column);
        if text.is_empty() {
            self.fault(column, Problem::NoValue, report);
            return None;
        }
        Some(text)
    }

    /// A code of letters, digits and dashes, which may stand in an address and in an attribute.
    pub fn code(&self, column: &str, report: &mut Report) -> Option<&'a str> {
        let code = self.text(column, report)?;
        if is_code(code) {
            return Some(code);
        }
        self.unexpected(column, Expected::Code, report);
        None
    }

    /// The text in the languages of the package, from the columns `<stem>_en`, `<stem>_zh` and so on.
    pub fn localized(&self, stem: &str, languages: &[Language], report: &mut Report) -> Option<Localized> {
        let texts = languages.iter().map(|language| {
            let column = localized_name(stem, *language);
            let visible = lenient::visible_text(self.text(&column, report)?);
            if matches!(visible, Cow::Owned(_)) {
                self.table.repair(self.location_of(&column), Repair::Unseen, report);
            }
            if visible.is_empty() {
                self.fault(&column, Problem::NoValue, report);
            }
            Some((*language, visible.into_owned()))
        });
        // All are read before the first is missed, so that all faults are noted.
        let texts: Vec<Option<(Language, String)>> = texts.collect();
        texts.into_iter().collect()
    }

    /// The text in the languages of the package, which may be empty.
    pub fn optional_localized(&self, stem: &str, languages: &[Language]) -> Localized {
        let cell = |language: &Language| {
            let text = self.cell(&localized_name(stem, *language));
            (*language, lenient::visible_text(text).into_owned())
        };
        languages.iter().map(cell).collect()
    }

    /// A number.
    pub fn number(&self, column: &str, report: &mut Report) -> Option<Decimal> {
        match self.number_cell(column, report)? {
            NumberCell::Number(number) => Some(number),
            NumberCell::NoData => {
                self.unexpected(column, Expected::Number, report);
                None
            }
        }
    }

    /// A number where the cell is filled; the outer `None` is a fault.
    pub fn optional_number(&self, column: &str, report: &mut Report) -> Option<Option<Decimal>> {
        if self.cell(column).is_empty() {
            return Some(None);
        }
        match self.number_cell(column, report)? {
            NumberCell::Number(number) => Some(Some(number)),
            NumberCell::NoData => {
                let word = self.cell(column).to_owned();
                self.table.repair(self.location_of(column), Repair::NoData(word), report);
                Some(None)
            }
        }
    }

    /// A concentration.
    pub fn amount(&self, column: &str, report: &mut Report) -> Option<Decimal> {
        let number = self.number(column, report)?;
        self.believable(column, number, report)
    }

    /// A concentration where the cell is filled; the outer `None` is a fault.
    pub fn concentration(&self, column: &str, report: &mut Report) -> Option<Option<Concentration>> {
        match self.optional_number(column, report)? {
            None => Some(None),
            Some(number) => self.believable(column, number, report).map(|number| Some(Concentration(number))),
        }
    }

    /// A count where the cell is filled; the outer `None` is a fault.
    pub fn optional_count(&self, column: &str, report: &mut Report) -> Option<Option<u16>> {
        let Some(number) = self.optional_number(column, report)? else {
            return Some(None);
        };
        let count = (number.places == 0).then(|| u16::try_from(number.thousandths / 1000).ok()).flatten();
        if count.is_none() {
            self.unexpected(column, Expected::WholeNumber, report);
        }
        count.map(Some)
    }

    /// A choice, by its word.
    pub fn one_of<T: Keyword>(&self, column: &str, report: &mut Report) -> Option<T> {
        // The Greek letter looks like the sign of micro and is what many keyboards have.
        let choice = T::from_keyword(&self.text(column, report)?.replace('μ', "µ"));
        if choice.is_none() {
            let words = T::keywords().into_iter().map(str::to_owned).collect();
            self.unexpected(column, Expected::Words(words), report);
        }
        choice
    }

    /// The year of a date.
    pub fn year(&self, column: &str, report: &mut Report) -> Option<u16> {
        let year = lenient::date(self.text(column, report)?);
        if year.is_none() {
            self.unexpected(column, Expected::Date, report);
        }
        year
    }

    /// A place of the statement in one of the known sections.
    pub fn statement_ref(&self, sections: &[SectionId], report: &mut Report) -> Option<StatementRef> {
        let text = self.text("where", report)?;
        let Ok(stated_at) = text.parse::<StatementRef>() else {
            self.unexpected("where", Expected::Locus, report);
            return None;
        };
        if !sections.contains(&stated_at.section) {
            self.fault("where", Problem::Unknown(stated_at.section.0, Home::Sections), report);
            return None;
        }
        Some(stated_at)
    }

    /// Notes that a key stood before; `false` when it did.
    pub fn is_new(
        &self,
        column: &str,
        key: &str,
        seen: &mut HashMap<String, u64>,
        report: &mut Report,
    ) -> bool {
        match seen.get(key) {
            Some(&first) => {
                let first = Box::new(FileLocation::Line(first));
                self.fault(column, Problem::Twice(key.to_owned(), first), report);
                false
            }
            None => {
                seen.insert(key.to_owned(), self.line());
                true
            }
        }
    }

    /// Notes that a code was read with the zeros that it had lost.
    pub fn zeros_restored(&self, column: &str, whole: &str, report: &mut Report) {
        let repair = Repair::LeadingZeros(self.cell(column).to_owned(), whole.to_owned());
        self.table.repair(self.location_of(column), repair, report);
    }

    fn number_cell(&self, column: &str, report: &mut Report) -> Option<NumberCell> {
        let text = self.text(column, report)?;
        let Some((cell, rewritten)) = lenient::number(text, column, self.table.delimiter) else {
            self.unexpected(column, Expected::Number, report);
            return None;
        };
        if let NumberCell::Number(number) = cell {
            if number.abs() > Decimal::whole(LARGEST_NUMBER) {
                self.fault(column, Problem::Absurd(text.to_owned(), LARGEST_NUMBER), report);
                return None;
            }
            if rewritten {
                let repair = Repair::Number(text.to_owned(), number.to_plain());
                self.table.repair(self.location_of(column), repair, report);
            }
        }
        Some(cell)
    }

    /// A concentration that is neither negative nor absurd.
    fn believable(&self, column: &str, number: Decimal, report: &mut Report) -> Option<Decimal> {
        let problem = if number < Decimal::whole(0) {
            Problem::Negative(number.to_plain())
        } else if number > Decimal::whole(LARGEST_CONCENTRATION) {
            Problem::Absurd(number.to_plain(), LARGEST_CONCENTRATION)
        } else {
            return Some(number);
        };
        self.fault(column, problem, report);
        None
    }

    fn unexpected(&self, column: &str, expected: Expected, report: &mut Report) {
        self.fault(column, Problem::Unexpected(self.cell(column).to_owned(), expected), report);
    }

    fn location_of(&self, column: &str) -> FileLocation {
        FileLocation::Cell { line: self.line(), column: column.to_owned() }
    }
}
