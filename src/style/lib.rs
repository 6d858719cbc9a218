//! The style sheet, cut where its comments say so: what the first paint needs, and parts that only some
//! pages need.
//!
//! Why: docs/decisions.md#style-sheet-in-parts

#[cfg(not(target_family = "wasm"))]
mod minified;

#[cfg(not(target_family = "wasm"))]
pub use minified::{StyleError, Styles};

use atlas::data::Atlas;
use atlas::geometry::{Corners, Layout};
use view::class_rules;

/// The style sheet of the site.
const STYLE: &str = include_str!("style.css");

/// The parts of the style sheet.
pub struct StyleParts {
    /// What every page needs for its first paint.
    pub first: &'static str,
    /// What the first paint of the map does not wait for.
    pub later: &'static str,
    /// What guides need.
    pub guides: &'static str,
    /// What a package with an imprint needs.
    pub imprint: &'static str,
    /// What a site of several years needs.
    pub years: &'static str,
    /// What the data desk needs.
    pub desk: &'static str,
}

/// The style sheet in its parts. A mark that the sheet does not have ends the compilation.
pub const STYLE_PARTS: StyleParts = {
    let (first, rest) = cut(STYLE, "\n/* Later:");
    let (later, rest) = cut(rest, "\n/* Guides:");
    let (guides, rest) = cut(rest, "\n/* Imprint:");
    let (imprint, rest) = cut(rest, "\n/* Years:");
    let (years, desk) = cut(rest, "\n/* Desk:");
    StyleParts { first, later, guides, imprint, years, desk }
};

/// What a package adds to the style sheet: the rules of its classes, the measures of its map, and the parts that it needs.
pub fn package_style(atlas: &Atlas, layout: &Layout) -> String {
    let imprint = atlas.about.imprint.as_ref().map_or("", |_| STYLE_PARTS.imprint);
    let years = if atlas.about.packages.is_empty() { "" } else { STYLE_PARTS.years };
    [&class_rules(&atlas.figures), &measures(layout), imprint, years].concat()
}

/// The proportion of the map, and how much of its width its empty corners have.
fn measures(layout: &Layout) -> String {
    let ratio = f64::from(layout.frame.width) / f64::from(layout.frame.height.max(1));
    let Corners { north_west, north_east, south_east } = layout.corners();
    let inset = layout.inset.map_or(1.0, |inset| f64::from(inset.width) / f64::from(inset.height.max(1)));
    format!(
        ".stage{{--ratio:{ratio:.3};--start-free:{north_west:.2};--free:{north_east:.2};--corner:{south_east:.2};--inset-ratio:{inset:.3}}}"
    )
}

/// A sheet up to a mark, and from it on. The compiler does this at each edit: a byte costs it one comparison, unless a
/// comment begins a line there.
const fn cut(sheet: &'static str, mark: &str) -> (&'static str, &'static str) {
    let (bytes, mark) = (sheet.as_bytes(), mark.as_bytes());
    let mut at = 1;
    while bytes[at] != b'/' || !begins_at(bytes, at - 1, mark) {
        at += 1;
        assert!(at < bytes.len(), "style.css lacks the mark of a part");
    }
    sheet.split_at(at - 1)
}

const fn begins_at(sheet: &[u8], at: usize, mark: &[u8]) -> bool {
    let mut index = 0;
    while index < mark.len() && at + index < sheet.len() && sheet[at + index] == mark[index] {
        index += 1;
    }
    index == mark.len()
}
