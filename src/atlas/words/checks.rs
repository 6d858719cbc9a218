//! What a reading of a package has to say, in words.

use crate::data::fault::Problem;
use crate::data::report::{Doubt, Finding, MOST_FINDINGS, Repair, Severity};
use crate::data::{Fault, FileLocation, Language, Report};

texts! {
    /// The texts of the checks in a language.
    pub struct CheckTexts {
        /// What stands between a place and what is said of it.
        pub colon: &'static str,
        /// A place within a file, as it follows the name of the file; empty for the file itself.
        pub location: fn(&FileLocation) -> String,
        /// A fault: what was found, and what was expected.
        pub problem: fn(&Problem) -> FindingText,
        /// Both in a sentence.
        pub both: fn(&FindingText) -> String,
        /// What was read otherwise than it is written.
        pub repair: fn(&Repair) -> String,
        /// What is legal and suspicious.
        pub doubt: fn(&Doubt) -> String,
        /// The name of a severity, before the place.
        pub severity: fn(Severity) -> &'static str,
        /// How many faults, warnings and repairs there are.
        pub summary: fn(usize, usize, usize) -> String,
        /// How many more were left out.
        pub left_out: fn(usize) -> String,
    }
}

/// What is said of a finding.
pub struct FindingText {
    /// What was found, or what was done.
    pub found: String,
    /// What was expected in its place; empty where nothing else is.
    pub expected: String,
}

/// A finding in words.
pub struct FindingLine<'a> {
    /// How grave it is.
    pub severity: Severity,
    /// The file.
    pub file: &'a str,
    /// Where in the file.
    pub location: &'a FileLocation,
    /// What is said of it.
    pub said: FindingText,
}

/// A report in words.
pub struct ReportText<'a> {
    /// The findings that are listed.
    pub lines: Vec<FindingLine<'a>>,
    /// How many more there are, where there are more.
    pub left_out: Option<String>,
    /// How many there are of each kind.
    pub summary: String,
}

impl FindingLine<'_> {
    /// The line as it is read: file, place, and what is said.
    pub fn text(&self, language: Language) -> String {
        let words = super::checks(language);
        [self.file, &(words.location)(self.location), words.colon, &(words.both)(&self.said)].concat()
    }
}

/// A fault as a line.
pub fn fault(language: Language, fault: &Fault) -> String {
    line(Severity::Fault, fault, (super::checks(language).problem)(&fault.what)).text(language)
}

/// All findings of a report: faults, warnings, repairs.
pub fn lines(language: Language, report: &Report) -> impl Iterator<Item = FindingLine<'_>> {
    let words = super::checks(language);
    let alone = |found| FindingText { found, expected: String::new() };
    let faults = report.faults.iter().map(|each| line(Severity::Fault, each, (words.problem)(&each.what)));
    let doubts =
        report.doubts.iter().map(move |each| line(Severity::Warning, each, alone((words.doubt)(&each.what))));
    let repairs = report
        .repairs
        .iter()
        .map(move |each| line(Severity::Repair, each, alone((words.repair)(&each.what))));
    faults.chain(doubts).chain(repairs)
}

/// A report as it is read: a list of thousands helps nobody.
pub fn report_text(language: Language, report: &Report) -> ReportText<'_> {
    let words = super::checks(language);
    let [faults, doubts, repairs] = [report.faults.len(), report.doubts.len(), report.repairs.len()];
    let listed = faults + doubts + repairs.min(MOST_FINDINGS);
    let left_out = report.left_out + report.repairs_left_out + repairs.saturating_sub(MOST_FINDINGS);
    ReportText {
        lines: lines(language, report).take(listed).collect(),
        left_out: (left_out > 0).then(|| (words.left_out)(left_out)),
        summary: (words.summary)(faults, doubts, repairs),
    }
}

fn line<T>(severity: Severity, finding: &Finding<T>, said: FindingText) -> FindingLine<'_> {
    FindingLine { severity, file: &finding.file, location: &finding.location, said }
}
