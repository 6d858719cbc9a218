//! Where a figure stands in the statement.

use std::str::FromStr;

/// Id of a section of the statement, as in the package's `sections`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SectionId(pub String);

/// A place in the statement: `air-distribution table 1 row 3`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementRef {
    /// The section.
    pub section: SectionId,
    /// The locus within it.
    pub locus: Locus,
}

/// A locus within a section, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locus {
    /// A paragraph.
    Paragraph(u16),
    /// A footnote.
    Note(u16),
    /// A row of a table; its column is the pollutant's.
    Row {
        /// The table.
        table: u16,
        /// The row, without the header.
        row: u16,
    },
}

impl FromStr for StatementRef {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let words: Vec<&str> = text.split(' ').collect();
        let (section, locus) = match words[..] {
            [section, "paragraph", n] => (section, Locus::Paragraph(count(n)?)),
            [section, "note", n] => (section, Locus::Note(count(n)?)),
            [section, "table", table, "row", row] => {
                (section, Locus::Row { table: count(table)?, row: count(row)? })
            }
            _ => return Err(()),
        };
        Ok(Self { section: SectionId(section.to_owned()), locus })
    }
}

/// A number from 1.
fn count(text: &str) -> Result<u16, ()> {
    text.parse().ok().filter(|&number| number > 0).ok_or(())
}
