//! The style sheets of the site, minified: what the first paint needs stands in the page, the rest in files of
//! their own.
//!
//! Why: docs/decisions.md#large-code-apart

use super::{STYLE_PARTS, package_style};
use atlas::data::Atlas;
use atlas::geometry::Layout;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

/// The style sheets of a site.
#[derive(Clone, Debug)]
pub struct Styles {
    /// What stands in every page: the first part and the rules of the package.
    pub first: String,
    /// Other views, notes, paper.
    pub later: String,
    /// The pages beside the map.
    pub guides: String,
    /// The data desk.
    pub desk: String,
}

/// The minifier does not understand a sheet, with its words. A browser would leave out what it does not understand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StyleError(pub String);

impl Styles {
    /// The style sheets of a package's site.
    ///
    /// # Errors
    /// A part of the sheet, or the rules of the package, are no style sheet.
    pub fn of(atlas: &Atlas, layout: &Layout) -> Result<Self, StyleError> {
        Ok(Self {
            first: minified(&[STYLE_PARTS.first, &package_style(atlas, layout)].concat())?,
            later: minified(STYLE_PARTS.later)?,
            guides: minified(STYLE_PARTS.guides)?,
            desk: minified(STYLE_PARTS.desk)?,
        })
    }
}

fn minified(sheet: &str) -> Result<String, StyleError> {
    let failed = |why: &dyn std::fmt::Display| StyleError(why.to_string());
    let mut parsed = StyleSheet::parse(sheet, ParserOptions::default()).map_err(|error| failed(&error))?;
    parsed.minify(MinifyOptions::default()).map_err(|error| failed(&error))?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    parsed.to_css(options).map(|printed| printed.code).map_err(|error| failed(&error))
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_no_style_sheet_is_said_and_not_sent() {
        assert_eq!(super::minified("a { color: red }").as_deref(), Ok("a{color:red}"));
        assert!(super::minified("a { color: red").is_ok(), "an open block is closed, as browsers do");
        assert!(super::minified("a color: red }").is_err());
    }
}
