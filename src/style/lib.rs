//! The style sheet, cut where its comments say so: what the first paint needs, and parts that only some
//! pages need.

mod class_rules;
#[cfg(not(target_family = "wasm"))]
mod minified;

pub use class_rules::class_rules;
#[cfg(not(target_family = "wasm"))]
pub use minified::{desk_style, first_style, later_style, prose_style};

use atlas::data::Atlas;

/// The style sheet of the site.
const STYLE: &str = include_str!("style.css");

/// The parts of the style sheet.
pub struct StyleParts {
    /// What every page needs for its first paint.
    pub first: &'static str,
    /// What the first paint of the map does not wait for.
    pub later: &'static str,
    /// What pages of prose need.
    pub prose: &'static str,
    /// What a package with an imprint needs.
    pub imprint: &'static str,
    /// What a site of several years needs.
    pub years: &'static str,
    /// What the data desk needs.
    pub desk: &'static str,
}

/// The style sheet in its parts.
pub fn style_parts() -> StyleParts {
    let cut = |sheet: &'static str, mark| sheet.split_at(sheet.find(mark).unwrap_or(sheet.len()));
    let (first, rest) = cut(STYLE, "/* Later:");
    let (later, rest) = cut(rest, "/* Prose:");
    let (prose, rest) = cut(rest, "/* Imprint:");
    let (imprint, rest) = cut(rest, "/* Years:");
    let (years, desk) = cut(rest, "/* Desk:");
    StyleParts { first, later, prose, imprint, years, desk }
}

/// What a package adds to the style sheet: the rules of its classes, and the parts that it needs.
pub fn package_style(atlas: &Atlas) -> String {
    let parts = style_parts();
    let imprint = atlas.about.imprint.as_ref().map_or("", |_| parts.imprint);
    let years = if atlas.about.packages.is_empty() { "" } else { parts.years };
    [&class_rules(&atlas.figures), imprint, years].concat()
}
