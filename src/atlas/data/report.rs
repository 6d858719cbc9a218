//! What a reading of a package has to say: faults, what was repaired, what is doubtful. Each names
//! its file and its location in it. The sentences are in [`words`](crate::words::CheckTexts).
//!
//! Why: docs/decisions.md#faults-gathered

use super::Keyword;
use super::fault::{FileLocation, Problem};

/// Something to say about a location of a package.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding<T> {
    /// The file, relative to the package.
    pub file: String,
    /// Where in the file.
    pub location: FileLocation,
    /// What is said of it.
    pub what: T,
}

/// A fault: the package cannot be shown.
pub type Fault = Finding<Problem>;

/// All that a reading has to say. A package is read to its end, so that an editor sees everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// What keeps the package from being shown, in the order of its files.
    pub faults: Vec<Fault>,
    /// What was read otherwise than it is written, safely.
    pub repairs: Vec<Finding<Repair>>,
    /// What is legal and suspicious.
    pub doubts: Vec<Finding<Doubt>>,
    /// How many faults and doubts were left out, since a list of thousands helps nobody.
    pub left_out: usize,
    /// How many repairs were left out.
    pub repairs_left_out: usize,
}

/// The most faults and doubts that are kept, and the most of any kind that are listed.
pub const MOST_FINDINGS: usize = 1000;

/// The most repairs that are kept: they are what a tidy package is made by.
const MOST_REPAIRS: usize = 100_000;

impl Report {
    /// Notes a fault.
    pub fn fault(&mut self, file: &str, location: FileLocation, problem: Problem) {
        push(&mut self.faults, MOST_FINDINGS, &mut self.left_out, file, location, problem);
    }

    /// Notes a repair.
    pub fn repair(&mut self, file: &str, location: FileLocation, repair: Repair) {
        push(&mut self.repairs, MOST_REPAIRS, &mut self.repairs_left_out, file, location, repair);
    }

    /// Notes a doubt.
    pub fn doubt(&mut self, file: &str, location: FileLocation, doubt: Doubt) {
        push(&mut self.doubts, MOST_FINDINGS, &mut self.left_out, file, location, doubt);
    }
}

fn push<T>(
    list: &mut Vec<Finding<T>>,
    most: usize,
    left_out: &mut usize,
    file: &str,
    location: FileLocation,
    what: T,
) {
    if list.len() < most {
        list.push(Finding { file: file.to_owned(), location, what });
    } else {
        *left_out += 1;
    }
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The package cannot be shown.
    Fault,
    /// Legal, and suspicious.
    Warning,
    /// Read otherwise than it is written.
    Repair,
}

impl Keyword for Severity {
    const KEYWORDS: &'static [(&'static str, Self)] =
        &[("fault", Self::Fault), ("warning", Self::Warning), ("repair", Self::Repair)];
}

/// What was read otherwise than it is written.
#[derive(Clone, Debug, PartialEq)]
pub enum Repair {
    /// The file is in another encoding than UTF-8.
    Encoding(&'static str),
    /// The cells are parted by another sign than a comma.
    Delimiter(char),
    /// A number written in another way, and how it is read.
    Number(String, String),
    /// A word for no data.
    NoData(String),
    /// A code that lost its leading zeros, and the whole one.
    LeadingZeros(String, String),
    /// A text with signs that are not seen and turn what stands around it, without them.
    Unseen,
    /// Rings that did not end where they began, closed.
    RingsClosed(usize),
    /// Positions that stand twice in a row, left out.
    PositionsTwice(usize),
    /// Rings that run the other way round, turned.
    RingsTurned(usize),
}

/// What is legal and suspicious.
#[derive(Clone, Debug, PartialEq)]
pub enum Doubt {
    /// A value that is half as much again as last year's, or half of it: last year's, this year's.
    Jump(String, String),
    /// A pollutant whose values are all those of the year before.
    AsBefore(String),
    /// A published change of half and more, in percent.
    LargeChange(String),
    /// A pollutant with the same value everywhere.
    AllEqual(String),
    /// A pollutant without a value anywhere.
    NoValues(String),
    /// A class without areas: the pollutant, and the upper bound where it has one.
    EmptyClass(String, Option<String>),
    /// A district far from all others.
    FarAway(String),
    /// A name in the boundaries that the district does not have: that name, the district's.
    OtherName(String, String),
    /// The sum of the areas in km² and the one that is stated.
    OtherSum(String, String),
}
