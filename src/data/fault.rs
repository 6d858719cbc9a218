//! What is wrong with a package: which file, where in it, what stands there, what was expected.

use std::fmt;

/// One fault of a package. A package is read to its end, so that an editor sees them all.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The file, relative to the package.
    pub file: String,
    /// Where in the file.
    pub place: Place,
    /// What is wrong there.
    pub problem: Problem,
}

/// A place within a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// The file as a whole.
    File,
    /// A line, counted from 1.
    Line(u64),
    /// A cell of a table.
    Cell {
        /// The line, counted from 1.
        line: u64,
        /// The name of the column.
        column: String,
    },
    /// A field of `datapackage.json`.
    Field(String),
    /// A feature of `boundaries.geojson`, counted from 1, with its code where it has one.
    Feature(usize, String),
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Problem {
    /// The package lacks the file.
    Missing,
    /// The file has no content.
    Empty,
    /// The file is larger than any package needs, in bytes.
    TooLarge(u64),
    /// The bytes are no UTF-8; `offset` counts them from 0.
    NotUtf8 {
        /// Where the first bad byte stands.
        offset: usize,
        /// The bytes read well as Chinese in GBK.
        looks_like_gbk: bool,
    },
    /// JSON that does not parse, with the parser's words.
    BadJson(String),
    /// CSV that does not parse, with the parser's words.
    BadCsv(String),
    /// A column is missing from the header.
    NoColumn(String),
    /// A column that the format does not know.
    StrangeColumn(String),
    /// A cell that must be filled is empty.
    NoValue,
    /// Found, and what was expected instead.
    Unexpected(String, &'static str),
    /// A concentration below zero.
    Negative(String),
    /// A concentration that no air ever had.
    Absurd(String),
    /// A code that no other table knows; the table that should.
    Unknown(String, &'static str),
    /// A code that stands twice, and where it stands first: "line 2".
    Twice(String, String),
    /// An area without a row in this table.
    NoRow(String),
    /// A district with figures and no polygon.
    NoPolygon(String),
    /// A polygon whose code has no figures.
    NoFigures(String),
    /// A pollutant without a limit of the default yardstick.
    NoLimit(String),
    /// Class bounds that do not rise: the bound, and the one before it.
    NotRising(String, String),
    /// Class bounds that do not hold the limit.
    LimitNotABound(String, String),
    /// The last class has an upper bound.
    LastClassClosed(String),
    /// More or fewer classes than the palette has colours.
    ClassCount(String, usize),
    /// A limit of the first yardstick that was not in force in the year of the figures.
    NotInForce(u16),
    /// A ring whose last position is not its first.
    RingOpen,
    /// A ring of too few positions.
    RingShort(usize),
    /// A ring that crosses itself near a position.
    RingCrossing(f64, f64),
    /// A position outside the globe.
    OffGlobe(f64, f64),
    /// A position that reads like latitude and longitude swapped.
    Swapped(f64, f64),
}

/// The largest concentration that is believed, in µg/m³.
pub const LARGEST_CONCENTRATION: i32 = 2000;

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: u64 = 50 * 1024 * 1024;

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        match &self.place {
            Place::File => {}
            Place::Line(line) => write!(f, ", line {line}")?,
            Place::Cell { line, column } => write!(f, ", line {line}, column {column}")?,
            Place::Field(field) => write!(f, ", {field}")?,
            Place::Feature(number, code) if code.is_empty() => write!(f, ", feature {number}")?,
            Place::Feature(number, code) => write!(f, ", feature {number} ({code})")?,
        }
        write!(f, ": {}", self.problem)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => write!(f, "the file is missing; the package needs it"),
            Self::Empty => write!(f, "the file is empty; expected a header and rows"),
            Self::TooLarge(bytes) => write!(
                f,
                "the file has {} MB; expected at most {} MB",
                bytes / (1024 * 1024),
                LARGEST_FILE / (1024 * 1024)
            ),
            Self::NotUtf8 { offset, looks_like_gbk } => {
                write!(f, "byte {offset} is no UTF-8; expected text in UTF-8")?;
                if *looks_like_gbk {
                    write!(f, " (it looks like GBK: save it again as \"CSV UTF-8\")")?;
                }
                Ok(())
            }
            Self::BadJson(words) => write!(f, "no JSON of the expected form: {words}"),
            Self::BadCsv(words) => write!(f, "no table: {words}"),
            Self::NoColumn(column) => write!(f, "the header lacks the column {column:?}"),
            Self::StrangeColumn(column) => {
                write!(f, "the header has the column {column:?}; the format knows none of that name")
            }
            Self::NoValue => write!(f, "the cell is empty; expected a value"),
            Self::Unexpected(found, expected) => write!(f, "found {found:?}; expected {expected}"),
            Self::Negative(found) => write!(f, "found {found}; expected no negative value"),
            Self::Absurd(found) => {
                write!(f, "found {found}; expected at most {LARGEST_CONCENTRATION} µg/m³")
            }
            Self::Unknown(code, home) => write!(f, "found {code:?}; expected a code from {home}"),
            Self::Twice(code, first) => {
                write!(f, "found {code:?} again; it stands in {first} already")
            }
            Self::NoRow(code) => write!(f, "no row for {code:?}; expected one for every area"),
            Self::NoPolygon(code) => {
                write!(f, "no polygon for the district {code:?}; only a functional zone may have none")
            }
            Self::NoFigures(code) => {
                write!(f, "a polygon for {code:?}, which is no district of districts.csv")
            }
            Self::NoLimit(pollutant) => write!(
                f,
                "no annual limit of the first yardstick for {pollutant:?}; expected one for every pollutant of the map"
            ),
            Self::NotRising(bound, before) => {
                write!(f, "the bound {bound} follows {before}; expected rising bounds")
            }
            Self::LimitNotABound(pollutant, limit) => write!(
                f,
                "no class of {pollutant:?} ends at its limit {limit}; expected the limit as a bound"
            ),
            Self::LastClassClosed(pollutant) => write!(
                f,
                "the last class of {pollutant:?} has an upper bound; expected an empty cell, so that no value is left out"
            ),
            Self::ClassCount(pollutant, count) => {
                write!(f, "{count} classes for {pollutant:?}; expected 2 to 6")
            }
            Self::NotInForce(year) => write!(
                f,
                "the limit of the first yardstick was not in force in {year}, the year of the figures"
            ),
            Self::RingOpen => {
                write!(f, "a ring does not close; expected its last position to be its first")
            }
            Self::RingShort(count) => {
                write!(f, "a ring of {count} positions; expected at least 4")
            }
            Self::RingCrossing(lon, lat) => {
                write!(f, "a ring crosses itself near [{lon}, {lat}]")
            }
            Self::OffGlobe(lon, lat) => write!(
                f,
                "the position [{lon}, {lat}] lies outside the globe; expected longitude and latitude in degrees"
            ),
            Self::Swapped(lon, lat) => write!(
                f,
                "the position [{lon}, {lat}] reads like latitude and longitude; expected longitude first"
            ),
        }
    }
}
