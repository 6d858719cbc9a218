//! What is wrong with a package, where, and what was expected instead. The sentences are in
//! [`words`](crate::words::CheckTexts).

/// A location within a file.
#[derive(Clone, Debug, PartialEq)]
pub enum FileLocation {
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
    /// A feature of the boundaries, counted from 1, with its code where it has one.
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
    /// The bytes are no UTF-8, from this one on, counted from 0.
    NotUtf8(usize),
    /// JSON that does not parse, with the parser's words.
    BadJson(String),
    /// CSV that does not parse, with the parser's words.
    BadCsv(String),
    /// A row of so many cells; the header has as many as the second number.
    CellCount(usize, usize),
    /// A column is missing from the header.
    NoColumn(String),
    /// A column that the format does not know.
    StrangeColumn(String),
    /// A column that stands twice in the header.
    ColumnTwice(String),
    /// A cell or field that must be filled is empty.
    NoValue,
    /// Found, and what was expected instead.
    Unexpected(String, Expected),
    /// A value below zero.
    Negative(String),
    /// A value beyond belief, and the largest that is believed.
    Absurd(String, i32),
    /// A code that no other table knows; the location that should.
    Unknown(String, Home),
    /// A code that stands twice, and where it stands first.
    Twice(String, Box<FileLocation>),
    /// An area without a row in this table.
    NoRow(String),
    /// More areas than an atlas can hold.
    TooManyAreas(usize),
    /// A district with figures and no polygon.
    NoPolygon(String),
    /// A polygon whose code has no figures.
    NoFigures(String),
    /// A feature without a code, and the properties that it has.
    NoCode(Vec<String>),
    /// A pollutant without a limit of the default yardstick.
    NoLimit(String),
    /// Class bounds that do not rise: the bound, and the one before it.
    NotRising(Option<String>, Option<String>),
    /// Class bounds that do not hold the limit.
    LimitNotABound(String, String),
    /// The last class has an upper bound.
    LastClassClosed(String),
    /// More or fewer classes than the palette has colours.
    ClassCount(String, usize),
    /// Fewer or more pollutants of the map than there are letters for their classes.
    PollutantCount(usize),
    /// More zones than the map can tell apart.
    ZoneCount(usize),
    /// A limit of the first yardstick that was not in force in the year of the figures.
    NotInForce(u16),
    /// A ring of too few positions.
    RingShort(usize),
    /// A ring that crosses itself near a position.
    RingCrossing(f64, f64),
    /// Rings whose sides are too many and too long to be checked.
    TooComplex,
    /// A position of fewer than two numbers.
    PositionShort,
    /// A position outside the globe.
    OffGlobe(f64, f64),
    /// A position that reads like latitude and longitude swapped.
    Swapped(f64, f64),
    /// A position in other units than degrees, and the projection that it seems to be of.
    Projected(f64, f64, Projection),
    /// A topology of several objects, none of which the package names.
    WhichObject(Vec<String>),
    /// An arc that the topology does not have.
    NoArc(i64),
}

/// What was expected in location of what was found.
#[derive(Clone, Debug, PartialEq)]
pub enum Expected {
    /// At least one yardstick.
    Yardstick,
    /// An id that is not the city's.
    OtherThanCity,
    /// An address of the web.
    WebAddress,
    /// A picture of the package.
    Picture,
    /// An origin of the web.
    Origin,
    /// At least one language of the page.
    Languages,
    /// A code.
    Code,
    /// A number.
    Number,
    /// A whole number.
    WholeNumber,
    /// A date.
    Date,
    /// A year and a month.
    Month,
    /// A location in the statement.
    Locus,
    /// One of a few words.
    Words(Vec<String>),
    /// Polygons.
    Polygons,
    /// Features, or a topology.
    Boundaries,
}

/// What a code should be known from.
#[derive(Clone, Debug, PartialEq)]
pub enum Home {
    /// A table.
    Table(&'static str),
    /// The sources of the descriptor.
    Sources,
    /// The pollutants of the descriptor.
    Pollutants,
    /// The sections of the descriptor.
    Sections,
}

/// A projection that coordinates seem to be of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Projection {
    /// Web Mercator, in metres.
    WebMercator,
    /// UTM, or Gauss–Krüger without the number of the zone, in metres.
    Transverse,
    /// Gauss–Krüger with the number of the zone before the metres.
    GaussKruger(u8),
    /// Degrees east from 0 to 360.
    EastOnly,
}

/// The largest concentration that is believed, in µg/m³.
pub const LARGEST_CONCENTRATION: i32 = 2000;

/// The largest number of any other kind that is believed.
pub const LARGEST_NUMBER: i32 = 1_000_000;

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: u64 = 50 * 1024 * 1024;
