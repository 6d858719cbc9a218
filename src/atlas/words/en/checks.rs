//! What a reading of a package has to say.

use crate::data::fault::{Expected, Home, LARGEST_FILE, Problem, Projection};
use crate::data::report::{Doubt, Repair, Severity};
use crate::data::{FileLocation, Language};
use crate::words::{CheckTexts, FindingText};

/// What a reading of a package has to say.
pub static CHECKS: CheckTexts = CheckTexts {
    colon: ": ",
    location,
    problem,
    both: |said| match said.expected.as_str() {
        "" => said.found.clone(),
        expected => format!("{}; expected {expected}", said.found),
    },
    repair,
    doubt,
    severity: |severity| match severity {
        Severity::Fault => "fault",
        Severity::Warning => "warning",
        Severity::Repair => "read as",
    },
    summary: |faults, doubts, repairs| {
        let count = |count: usize, one: &str, many: &str| match count {
            0 => format!("no {many}"),
            1 => format!("1 {one}"),
            _ => format!("{count} {many}"),
        };
        let [faults, doubts, repairs] = [
            count(faults, "fault", "faults"),
            count(doubts, "warning", "warnings"),
            count(repairs, "repair", "repairs"),
        ];
        format!("{faults}, {doubts}, {repairs}")
    },
    left_out: |count| format!("and {count} more"),
};

fn location(location: &FileLocation) -> String {
    match location {
        FileLocation::File => String::new(),
        FileLocation::Line(line) => format!(", line {line}"),
        FileLocation::Cell { line, column } => format!(", line {line}, column {column}"),
        FileLocation::Field(field) => format!(", {field}"),
        FileLocation::Feature(number, code) if code.is_empty() => format!(", feature {number}"),
        FileLocation::Feature(number, code) => format!(", feature {number} ({code})"),
    }
}

/// A place in the same file, as it stands in a sentence.
fn same_file(other: &FileLocation) -> String {
    location(other).trim_start_matches(", ").to_owned()
}

fn problem(problem: &Problem) -> FindingText {
    let megabytes = |bytes: u64| bytes / (1024 * 1024);
    let (found, expected) = match problem {
        Problem::Missing => ("the file is missing".to_owned(), "it in every package".to_owned()),
        Problem::Empty => ("the file is empty".to_owned(), "a header and rows".to_owned()),
        Problem::TooLarge(bytes) => (
            format!("the file has {} MB", megabytes(*bytes)),
            format!("at most {} MB", megabytes(LARGEST_FILE)),
        ),
        Problem::NotUtf8(offset) => (format!("byte {offset} is no UTF-8"), "text in UTF-8".to_owned()),
        Problem::BadJson(words) => (format!("no JSON of the expected form: {words}"), String::new()),
        Problem::BadCsv(words) => (format!("no table: {words}"), String::new()),
        Problem::CellCount(found, header) => {
            (format!("the row has {found} cells"), format!("{header}, as in the header"))
        }
        Problem::NoColumn(column) => (format!("the header lacks the column {column:?}"), String::new()),
        Problem::StrangeColumn(column) => (
            format!("the header has the column {column:?}; the format knows none of that name"),
            String::new(),
        ),
        Problem::ColumnTwice(column) => {
            (format!("the header has the column {column:?} twice"), "it once".to_owned())
        }
        Problem::NoValue => ("nothing is filled in".to_owned(), "a value".to_owned()),
        Problem::Unexpected(found, expected) => (format!("found {found:?}"), wanted(expected)),
        Problem::Negative(found) => (format!("found {found}"), "no negative value".to_owned()),
        Problem::Absurd(found, most) => (format!("found {found}"), format!("at most {most}")),
        Problem::Unknown(code, home) => {
            (format!("found {code:?}"), format!("a code from {}", known_from(home)))
        }
        Problem::Twice(code, first) => {
            (format!("found {code:?} again, after {}", same_file(first)), "it once".to_owned())
        }
        Problem::NoRow(code) => (format!("no row for {code:?}"), "one for each".to_owned()),
        Problem::TooManyAreas(count) => (format!("{count} areas"), format!("at most {}", u16::MAX)),
        Problem::NoPolygon(code) => (
            format!("no polygon for {code:?}"),
            "one for every district; only a functional zone may have none".to_owned(),
        ),
        Problem::NoFigures(code) => {
            (format!("a polygon for {code:?}"), "a code from districts.csv".to_owned())
        }
        Problem::NoCode(properties) if properties.is_empty() => {
            ("the feature has no id and no properties".to_owned(), "a code as its id".to_owned())
        }
        Problem::NoCode(properties) => (
            format!("the feature has no code; its properties are {}", properties.join(", ")),
            "its id, or the property that atlas.boundaries.code names".to_owned(),
        ),
        Problem::NoLimit(pollutant) => (
            format!("no annual limit of the first yardstick for {pollutant:?}"),
            "one for every pollutant of the map".to_owned(),
        ),
        Problem::NotRising(bound, before) => (
            format!("{} follows {}", upper(bound), upper(before)),
            "rising bounds, the open class last".to_owned(),
        ),
        Problem::LimitNotABound(pollutant, limit) => (
            format!("no class of {pollutant:?} ends at its limit {limit}"),
            "the limit as a bound".to_owned(),
        ),
        Problem::LastClassClosed(pollutant) => (
            format!("the last class of {pollutant:?} has an upper bound"),
            "an empty cell, so that no value is left out".to_owned(),
        ),
        Problem::ClassCount(pollutant, 1) => (format!("1 class for {pollutant:?}"), "2 to 6".to_owned()),
        Problem::ClassCount(pollutant, count) => {
            (format!("{count} classes for {pollutant:?}"), "2 to 6".to_owned())
        }
        Problem::PollutantCount(0) => {
            ("no column of a pollutant of datapackage.json".to_owned(), "at least one".to_owned())
        }
        Problem::PollutantCount(count) => (format!("{count} pollutants on the map"), "at most 26".to_owned()),
        Problem::ZoneCount(count) => (format!("{count} zones"), "at most 255".to_owned()),
        Problem::NotInForce(year) => (
            format!("the limit of the first yardstick was not in force in {year}, the year of the figures"),
            "one that was".to_owned(),
        ),
        Problem::RingShort(count) => (format!("a ring of {count} positions"), "at least 4".to_owned()),
        Problem::RingCrossing(lon, lat) => {
            (format!("a ring crosses itself near [{lon}, {lat}]"), "a ring without crossings".to_owned())
        }
        Problem::TooComplex => {
            ("the rings have too many sides to be checked".to_owned(), "simpler ones".to_owned())
        }
        Problem::PositionShort => {
            ("a position of fewer than two numbers".to_owned(), "longitude and latitude".to_owned())
        }
        Problem::OffGlobe(x, y) => (
            format!("the position [{x}, {y}] lies outside the globe"),
            "longitude and latitude in degrees".to_owned(),
        ),
        Problem::Swapped(x, y) => (
            format!("the position [{x}, {y}] reads like latitude and longitude"),
            "longitude first".to_owned(),
        ),
        Problem::Projected(x, y, projection) => (
            format!(
                "the position [{x}, {y}] lies outside the globe; it seems to be {}",
                projected(*projection)
            ),
            "longitude from -180 to 180 and latitude, WGS 84".to_owned(),
        ),
        Problem::WhichObject(names) => {
            (format!("the objects {}", names.join(", ")), "atlas.boundaries.object to name one".to_owned())
        }
        Problem::NoArc(number) => {
            (format!("the arc {number} is not there"), "a number of one of the arcs".to_owned())
        }
    };
    FindingText { found, expected }
}

fn upper(bound: &Option<String>) -> String {
    bound.as_ref().map_or("an open class".to_owned(), |bound| format!("the bound {bound}"))
}

fn known_from(home: &Home) -> &str {
    match home {
        Home::Table(file) => file,
        Home::Sources => "the sources of datapackage.json",
        Home::Pollutants => "the pollutants of datapackage.json",
        Home::Sections => "the sections of datapackage.json",
    }
}

fn wanted(expected: &Expected) -> String {
    let fixed = match expected {
        Expected::Words(words) => return listed(words),
        Expected::Languages => return format!("at least one of {}", Language::CODES.join(", ")),
        Expected::Yardstick => "at least one yardstick, the default first",
        Expected::OtherThanCity => "another id: the city's figure has this one",
        Expected::WebAddress => "an address that begins with https://",
        Expected::Picture => {
            "a file of the package with a plain name that ends in .svg or .png, such as logo.svg"
        }
        Expected::Origin => "an origin such as https://www.example.org, or https://*.example.org",
        Expected::Code => "a code of letters, digits and dashes",
        Expected::Number => "a number such as 35 or -9.5, with three decimal places at most",
        Expected::WholeNumber => "a whole number",
        Expected::Date => "a date such as 2016-01-01",
        Expected::Month => "a year and a month such as 2021-05",
        Expected::Locus => "a section and a spot, such as \"air-status paragraph 1\"",
        Expected::Polygons => "a Polygon, a MultiPolygon, or a collection of them",
        Expected::Boundaries => "a FeatureCollection",
    };
    fixed.to_owned()
}

/// `a`, `b` or `c`.
fn listed(words: &[String]) -> String {
    match words {
        [rest @ .., last] if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

fn projected(projection: Projection) -> String {
    match projection {
        Projection::WebMercator => "in Web Mercator, in metres".to_owned(),
        Projection::Transverse => "in UTM or Gauss–Krüger, in metres".to_owned(),
        Projection::GaussKruger(zone) => format!("in Gauss–Krüger, zone {zone}, in metres"),
        Projection::EastOnly => "in degrees east from 0 to 360".to_owned(),
    }
}

fn repair(repair: &Repair) -> String {
    match repair {
        Repair::Encoding(name) => format!("{name}, not UTF-8"),
        Repair::Delimiter('\t') => "cells parted by tabs".to_owned(),
        Repair::Delimiter(sign) => format!("cells parted by {sign:?}"),
        Repair::Number(found, number) => format!("{number}, written {found:?}"),
        Repair::NoData(word) => format!("no data, written {word:?}"),
        Repair::LeadingZeros(found, whole) => format!("the code {whole:?}, written {found:?}"),
        Repair::Unseen => "a text without the unseen signs in it".to_owned(),
        Repair::RingsClosed(1) => "a ring that did not end where it began, closed".to_owned(),
        Repair::RingsClosed(count) => format!("{count} rings that did not end where they began, closed"),
        Repair::PositionsTwice(1) => "a position that stood twice in a row, once".to_owned(),
        Repair::PositionsTwice(count) => format!("{count} positions that stood twice in a row, once"),
        Repair::RingsTurned(1) => "a ring that ran the other way round, turned".to_owned(),
        Repair::RingsTurned(count) => format!("{count} rings that ran the other way round, turned"),
    }
}

fn doubt(doubt: &Doubt) -> String {
    match doubt {
        Doubt::Jump(before, now) => format!("{now}, after {before} in the year before: is it right?"),
        Doubt::AsBefore(pollutant) => {
            format!("every value of {pollutant} is that of the year before: is it right?")
        }
        Doubt::LargeChange(percent) => format!("a change of {percent}%: is it right?"),
        Doubt::AllEqual(pollutant) => format!("every area has the same value of {pollutant}"),
        Doubt::NoValues(pollutant) => format!("no area has a value of {pollutant}"),
        Doubt::EmptyClass(pollutant, Some(upper)) => {
            format!("no area falls into the class of {pollutant} up to {upper}")
        }
        Doubt::EmptyClass(pollutant, None) => format!("no area falls into the last class of {pollutant}"),
        Doubt::FarAway(code) => format!("{code} lies far from all other districts"),
        Doubt::OtherName(theirs, ours) => format!("named {theirs:?} here and {ours:?} in districts.csv"),
        Doubt::OtherSum(sum, stated) => {
            format!("the polygons have {sum} km² together; {stated} km² are stated")
        }
    }
}
