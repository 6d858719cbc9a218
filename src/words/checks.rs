//! What a reading of a package has to say, in words.

use crate::data::fault::{Doubt, Finding, MOST_FINDINGS, Problem, Repair};
use crate::data::{Language, Place, Report};

/// The texts of the checks in a language.
pub struct Checks {
    /// What stands between a place and what is said of it.
    pub colon: &'static str,
    /// A place within a file, as it follows the name of the file; empty for the file itself.
    pub place: fn(&Place) -> String,
    /// A fault: what was found, and what was expected.
    pub problem: fn(&Problem) -> Said,
    /// Both in a sentence.
    pub both: fn(&Said) -> String,
    /// What was read otherwise than it is written.
    pub repair: fn(&Repair) -> String,
    /// What is legal and suspicious.
    pub doubt: fn(&Doubt) -> String,
    /// The name of a fault before its place.
    pub fault: &'static str,
    /// The name of a doubt before its place.
    pub warning: &'static str,
    /// The name of a repair before its place.
    pub note: &'static str,
    /// How many faults, warnings and repairs there are.
    pub summary: fn(usize, usize, usize) -> String,
    /// How many more were left out.
    pub left_out: fn(usize) -> String,
}

/// A fault in words.
pub struct Said {
    /// What was found.
    pub found: String,
    /// What was expected in its place.
    pub expected: String,
}

/// The line of a finding: file, place, and what is said of it.
pub fn line<T>(language: Language, finding: &Finding<T>, said: &str) -> String {
    let words = super::checks(language);
    [&finding.file, &(words.place)(&finding.place), words.colon, said].concat()
}

/// A fault as a line.
pub fn fault(language: Language, fault: &Finding<Problem>) -> String {
    let words = super::checks(language);
    line(language, fault, &(words.both)(&(words.problem)(&fault.what)))
}

/// The lines of a report, each with its name before it, and the summary as the last.
pub fn report(language: Language, report: &Report) -> Vec<(&'static str, String)> {
    let words = super::checks(language);
    let faults = report.faults.iter().map(|each| (words.fault, fault(language, each)));
    let doubts =
        report.doubts.iter().map(|each| (words.warning, line(language, each, &(words.doubt)(&each.what))));
    let repairs = report
        .repairs
        .iter()
        .take(MOST_FINDINGS)
        .map(|each| (words.note, line(language, each, &(words.repair)(&each.what))));
    let left_out =
        report.left_out + report.repairs_left_out + report.repairs.len().saturating_sub(MOST_FINDINGS);
    let left_out = (left_out > 0).then(|| ("", (words.left_out)(left_out)));
    let summary = (words.summary)(report.faults.len(), report.doubts.len(), report.repairs.len());
    faults.chain(doubts).chain(repairs).chain(left_out).chain([("", summary)]).collect()
}
