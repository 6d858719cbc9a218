//! Where a figure stands in the statement.

use std::str::FromStr;

/// Id of a section of the statement, as in the package's `sections`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SectionId(pub String);

/// A place in the statement: `air-distribution table 1 row 3`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Where {
    /// The section.
    pub section: SectionId,
    /// The spot within it.
    pub spot: Spot,
}

/// A spot within a section, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
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

impl FromStr for Where {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let words: Vec<&str> = text.split(' ').collect();
        let (section, spot) = match words[..] {
            [section, "paragraph", n] => (section, Spot::Paragraph(count(n)?)),
            [section, "note", n] => (section, Spot::Note(count(n)?)),
            [section, "table", table, "row", row] => {
                (section, Spot::Row { table: count(table)?, row: count(row)? })
            }
            _ => return Err(()),
        };
        Ok(Self { section: SectionId(section.to_owned()), spot })
    }
}

/// A number from 1.
fn count(text: &str) -> Result<u16, ()> {
    text.parse().ok().filter(|&number| number > 0).ok_or(())
}
