//! A package as the page that the build would have made of it, for a site that was built from another.
//!
//! Why: docs/decisions.md#build-code-in-the-desk

use atlas::data::report::Severity;
use atlas::data::{Atlas, Language, Report};
use atlas::words;
use view::Loads;

/// The parts of a page.
pub struct Opened {
    /// The language of the page.
    pub language: Language,
    /// The title of the document.
    pub title: String,
    /// The inside of the body, as markup that our components made.
    pub body: String,
    /// The rules of the package, which come after those of the site.
    pub style: String,
}

/// Makes the page of an atlas, in a language if it has it. The name is that of its folder. The program of the desk
/// hands it over, so that an edit to a page compiles neither the desk nor the browser half.
pub type Open = fn(Atlas, &str, Language, Loads) -> Opened;

/// The page that says why a package is not shown, in a line or in one a fault.
pub fn refused(language: Language, address: &str, lines: Vec<String>) -> String {
    guides::refused(language, address.to_owned(), lines)
}

/// The lines of the faults of a package.
pub fn fault_lines(language: Language, report: &Report) -> Vec<String> {
    let told = words::report_text(language, report);
    let faults = told.lines.iter().filter(|line| line.severity == Severity::Fault);
    faults.map(|line| line.text(language)).chain(told.left_out).collect()
}
