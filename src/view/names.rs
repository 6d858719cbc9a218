//! Where the names of areas stand on the map and in its inset, so that none covers another.
//!
//! Why: docs/decisions.md#names-in-one-text
//! Why: docs/decisions.md#few-font-sizes

use super::has_many;
use atlas::data::{AreaId, Atlas, Language};
use atlas::geometry::{Label, Layout, Point, separate_labels};

/// The size of names on the map in units; the style sheet has the same.
const SIZE: i32 = 20;
/// The size of names in the inset.
const INSET_SIZE: i32 = 14;

/// The names on the map: of the areas that the inset does not name.
pub fn on_map(atlas: &Atlas, layout: &Layout, language: Language) -> Vec<(AreaId, Point)> {
    placed(atlas, layout, language, SIZE, |area| !is_in_inset(atlas, layout, area))
}

/// The names in the inset.
pub fn in_inset(atlas: &Atlas, layout: &Layout, language: Language) -> Vec<(AreaId, Point)> {
    placed(atlas, layout, language, INSET_SIZE, |area| is_in_inset(atlas, layout, area))
}

/// How the inset draws its names: they are set in the letters of the map, since each size of letters that is asked for
/// holds the first paint up.
pub fn inset_scale() -> String {
    format!("scale({})", f64::from(INSET_SIZE) / f64::from(SIZE))
}

/// A place in the inset in the units of that scale.
pub fn scaled(at: Point) -> Point {
    Point { x: at.x * SIZE / INSET_SIZE, y: at.y * SIZE / INSET_SIZE }
}

/// The names of some areas, moved apart where they would cover each other.
fn placed(
    atlas: &Atlas,
    layout: &Layout,
    language: Language,
    size: i32,
    is_shown: impl Fn(AreaId) -> bool,
) -> Vec<(AreaId, Point)> {
    let figures = &atlas.figures;
    // The names of many areas have no room; the readout names the one that is hovered over.
    if has_many(figures) {
        return Vec::new();
    }
    // A name that is longer than the map is read out only.
    let width = |id: &AreaId| width(figures.area(*id).short.get(language)) * size / 100;
    let fits = |id: &AreaId| width(id) <= layout.frame.width;
    let all = figures.areas().map(|(id, _)| id);
    let shown: Vec<AreaId> = all.filter(|id| is_shown(*id)).filter(fits).collect();
    let label = |id: &AreaId| Label {
        at: layout.anchors[usize::from(id.0)],
        width: width(id),
        height: size * 11 / 10,
    };
    let mut labels: Vec<Label> = shown.iter().map(label).collect();
    separate_labels(&mut labels);
    shown.into_iter().zip(labels.into_iter().map(|label| label.at)).collect()
}

/// The width of a text in hundredths of its size: a Latin letter is about half as wide as a Chinese one.
fn width(text: &str) -> i32 {
    text.chars().map(|letter| if letter.is_ascii() { 58 } else { 105 }).sum()
}

/// Whether the inset names an area, so that the map need not: its members, and symbols within its frame.
fn is_in_inset(atlas: &Atlas, layout: &Layout, area: AreaId) -> bool {
    let at = layout.anchors[usize::from(area.0)];
    let within = layout.inset.is_some_and(|frame| frame.holds(at));
    atlas.about.inset.contains(&area) || (within && layout.is_symbol(area))
}
