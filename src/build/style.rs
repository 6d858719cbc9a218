//! The style sheet, cut where its comments say so: what the first paint needs stands in the page,
//! the rest in files of their own.

use crate::data::Atlas;
use crate::view::class_rules;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

/// The style sheet of the site.
const STYLE: &str = include_str!("../view/style.css");

/// Where the part begins that the first paint does not wait for.
const LATER: &str = "/* Later:";

/// Where the part begins that pages of prose need.
const PROSE: &str = "/* Prose:";

/// Where the part begins that a package with an imprint needs.
const IMPRINT: &str = "/* Imprint:";

/// What stands in every page: the first part and the rules of the package, minified.
pub fn style(atlas: &Atlas) -> String {
    let [first, _, _, imprint] = parts();
    let imprint = atlas.about.imprint.as_ref().map_or("", |_| imprint);
    minified([first, &class_rules(&atlas.figures), imprint].concat())
}

/// Other views, notes, paper.
pub fn later_style() -> String {
    minified(parts()[1].to_owned())
}

/// The pages beside the map.
pub fn prose_style() -> String {
    minified(parts()[2].to_owned())
}

fn parts() -> [&'static str; 4] {
    let cut = |sheet: &'static str, mark| sheet.split_at(sheet.find(mark).unwrap_or(sheet.len()));
    let (first, rest) = cut(STYLE, LATER);
    let (later, rest) = cut(rest, PROSE);
    let (prose, imprint) = cut(rest, IMPRINT);
    [first, later, prose, imprint]
}

/// The sheet minified; as it is where the minifier does not understand it.
fn minified(sheet: String) -> String {
    let print = |sheet: &str| -> Option<String> {
        let mut parsed = StyleSheet::parse(sheet, ParserOptions::default()).ok()?;
        parsed.minify(MinifyOptions::default()).ok()?;
        let printed = parsed.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() }).ok()?;
        Some(printed.code)
    };
    print(&sheet).unwrap_or(sheet)
}
