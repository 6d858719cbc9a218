//! Where the names of areas stand on the map and in its inset, so that none covers another.

use super::Site;
use atlas::data::AreaId;
use atlas::geometry::{Label, Point, part};

/// The size of names on the map in units; the style sheet has the same.
const SIZE: i32 = 20;
/// The size of names in the inset.
const INSET_SIZE: i32 = 14;

/// The names on the map: of the areas that the inset does not name.
pub fn on_map(site: Site) -> Vec<(AreaId, Point)> {
    placed(site, SIZE, |area| !is_in_inset(site, area))
}

/// The names in the inset.
pub fn in_inset(site: Site) -> Vec<(AreaId, Point)> {
    placed(site, INSET_SIZE, |area| is_in_inset(site, area))
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
fn placed(site: Site, size: i32, is_shown: impl Fn(AreaId) -> bool) -> Vec<(AreaId, Point)> {
    // The names of many areas have no room; the readout names the one that is pointed at.
    if site.explorer.has_many() {
        return Vec::new();
    }
    // A name that is longer than the map is read out only.
    let fits = |id: &AreaId| width(site.explorer.short(*id)) * size / 100 <= site.layout.frame.width;
    let all = site.figures().areas().map(|(id, _)| id);
    let shown: Vec<AreaId> = all.filter(|id| is_shown(*id)).filter(fits).collect();
    let label = |id: &AreaId| Label {
        at: site.layout.anchors[usize::from(id.0)],
        width: width(site.explorer.short(*id)) * size / 100,
        height: size * 11 / 10,
    };
    let mut labels: Vec<Label> = shown.iter().map(label).collect();
    part(&mut labels);
    shown.into_iter().zip(labels.into_iter().map(|label| label.at)).collect()
}

/// The width of a text in hundredths of its size: a Latin letter is about half as wide as a Chinese one.
fn width(text: &str) -> i32 {
    text.chars().map(|letter| if letter.is_ascii() { 58 } else { 105 }).sum()
}

/// Whether the inset names an area, so that the map need not: its members, and symbols within its frame.
fn is_in_inset(site: Site, area: AreaId) -> bool {
    let at = site.layout.anchors[usize::from(area.0)];
    let within = site.layout.inset.is_some_and(|frame| frame.holds(at));
    site.atlas.about.inset.contains(&area) || (within && site.is_symbol(area))
}
