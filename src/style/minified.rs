//! The style sheets of the site, minified: what the first paint needs stands in the page, the rest in files of
//! their own.

use super::{package_style, style_parts};
use atlas::data::Atlas;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

/// What stands in every page: the first part and the rules of the package, minified.
pub fn first_style(atlas: &Atlas) -> String {
    minified([style_parts().first, &package_style(atlas)].concat())
}

/// Other views, notes, paper.
pub fn later_style() -> String {
    minified(style_parts().later.to_owned())
}

/// The pages beside the map.
pub fn prose_style() -> String {
    minified(style_parts().prose.to_owned())
}

/// The data desk.
pub fn desk_style() -> String {
    minified(style_parts().desk.to_owned())
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
