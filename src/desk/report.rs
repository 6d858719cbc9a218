//! A report for programs: a JSON object a finding.

use crate::data::fault::Finding;
use crate::data::{Language, Place, Report};
use crate::words::{self, checks};
use serde::Serialize;

/// A finding as programs read it.
#[derive(Serialize)]
struct Line<'a> {
    severity: &'static str,
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    feature: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    /// What was found, in words.
    found: String,
    /// What was expected in its place; empty where nothing else is.
    #[serde(skip_serializing_if = "String::is_empty")]
    expected: String,
}

/// The findings of a report, each as a line of JSON: faults, warnings, repairs.
pub fn lines(language: Language, report: &Report) -> Vec<String> {
    let words = checks(language);
    let faults = report.faults.iter().map(|fault| {
        let words::Said { found, expected } = (words.problem)(&fault.what);
        Line { expected, ..Line::of("fault", fault, found) }
    });
    let doubts = report.doubts.iter().map(|doubt| Line::of("warning", doubt, (words.doubt)(&doubt.what)));
    let repairs =
        report.repairs.iter().map(|repair| Line::of("repair", repair, (words.repair)(&repair.what)));
    let json = |line: Line| serde_json::to_string(&line).unwrap_or_default();
    faults.chain(doubts).chain(repairs).map(json).collect()
}

impl<'a> Line<'a> {
    fn of<T>(severity: &'static str, finding: &'a Finding<T>, found: String) -> Self {
        let mut made = Self {
            severity,
            file: &finding.file,
            line: None,
            column: None,
            field: None,
            feature: None,
            code: None,
            found,
            expected: String::new(),
        };
        match &finding.place {
            Place::File => {}
            Place::Line(line) => made.line = Some(*line),
            Place::Cell { line, column } => (made.line, made.column) = (Some(*line), Some(column.as_str())),
            Place::Field(field) => made.field = Some(field),
            Place::Feature(number, code) => {
                made.feature = Some(*number);
                made.code = Some(code.as_str()).filter(|code| !code.is_empty());
            }
        }
        made
    }
}
