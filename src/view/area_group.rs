//! What the map is drawn of where its areas are many: all areas of the same bins are one path.
//!
//! The areas of a path always have the same colours, whatever the pollutant, so that nothing that is seen is
//! lost: what a switch costs depends on how many combinations of bins there
//! are, and no longer on how many areas.
//!
//! Why: docs/decisions.md#area-groups

use super::Bins;
use atlas::data::{AreaId, Figures};

/// The areas that one path draws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaGroup {
    /// The classes of the path: the bins that its areas have in common.
    pub class: String,
    /// The areas, in the order of their shapes in the path.
    pub areas: Vec<AreaId>,
}

/// The groups of the areas that have a shape, in the order of their classes; the place of a group
/// is the number in the id of its path.
pub fn area_groups(figures: &Figures, bins: &Bins, has_shape: impl Fn(AreaId) -> bool) -> Vec<AreaGroup> {
    let mut groups: Vec<AreaGroup> = Vec::new();
    for (area, _) in figures.areas().filter(|(area, _)| has_shape(*area)) {
        let class = bins.all(figures, area);
        match groups.binary_search_by(|group| group.class.cmp(&class)) {
            Ok(place) => groups[place].areas.push(area),
            Err(place) => groups.insert(place, AreaGroup { class, areas: vec![area] }),
        }
    }
    groups
}

/// The group that draws an area, and the place of the area's shape in it.
pub fn group_of(groups: &[AreaGroup], area: AreaId) -> Option<(usize, usize)> {
    groups
        .iter()
        .enumerate()
        .find_map(|(group, AreaGroup { areas, .. })| Some((group, areas.binary_search(&area).ok()?)))
}

/// The id of the path of a group.
pub fn group_id(group: usize) -> String {
    ["g", &group.to_string()].concat()
}

/// The group whose id a text is; with the `#` of a reference as well.
pub fn group_by_id(id: &str) -> Option<usize> {
    id.strip_prefix('#').unwrap_or(id).strip_prefix('g')?.parse().ok()
}
