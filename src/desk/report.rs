//! A report for programs: a JSON object a finding.

use atlas::data::{FileLocation, Keyword, Language, Report};
use atlas::words;
use serde::Serialize;

/// A finding as programs read it.
#[derive(Default, Serialize)]
struct JsonLine<'a> {
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
pub fn json_lines(language: Language, report: &Report) -> Vec<String> {
    let json = |line| serde_json::to_string(&JsonLine::of(line)).unwrap_or_default();
    words::lines(language, report).map(json).collect()
}

impl<'a> JsonLine<'a> {
    fn of(line: words::FindingLine<'a>) -> Self {
        let words::FindingText { found, expected } = line.said;
        let severity = line.severity.keyword();
        let mut made = Self { severity, file: line.file, found, expected, ..Self::default() };
        match line.location {
            FileLocation::File => {}
            FileLocation::Line(line) => made.line = Some(*line),
            FileLocation::Cell { line, column } => {
                (made.line, made.column) = (Some(*line), Some(column.as_str()))
            }
            FileLocation::Field(field) => made.field = Some(field),
            FileLocation::Feature(number, code) => {
                made.feature = Some(*number);
                made.code = Some(code.as_str()).filter(|code| !code.is_empty());
            }
        }
        made
    }
}
