//! What the map is drawn of where its areas are many: all areas of the same steps are one path.
//!
//! The areas of a path always have the same colours, whatever the pollutant, so that nothing that is seen is
//! lost: what a switch costs depends on how many combinations of steps there
//! are, and no longer on how many areas.

use super::Steps;
use atlas::data::{AreaId, Figures};

/// The areas that one path draws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The classes of the path: the steps that its areas have in common.
    pub class: String,
    /// The areas, in the order of their shapes in the path.
    pub areas: Vec<AreaId>,
}

/// The pieces of the areas that have a shape, in the order of their classes; the place of a piece
/// is the number in the id of its path.
pub fn pieces(figures: &Figures, steps: &Steps, has_shape: impl Fn(AreaId) -> bool) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (area, _) in figures.areas().filter(|(area, _)| has_shape(*area)) {
        let class = steps.all(figures, area);
        match pieces.binary_search_by(|piece| piece.class.cmp(&class)) {
            Ok(place) => pieces[place].areas.push(area),
            Err(place) => pieces.insert(place, Piece { class, areas: vec![area] }),
        }
    }
    pieces
}

/// The piece that draws an area, and the place of the area's shape in it.
pub fn piece_of(pieces: &[Piece], area: AreaId) -> Option<(usize, usize)> {
    pieces
        .iter()
        .enumerate()
        .find_map(|(piece, Piece { areas, .. })| Some((piece, areas.binary_search(&area).ok()?)))
}

/// The id of the path of a piece.
pub fn piece_id(piece: usize) -> String {
    ["g", &piece.to_string()].concat()
}

/// The piece whose id a text is; with the `#` of a reference as well.
pub fn piece_by_id(id: &str) -> Option<usize> {
    id.strip_prefix('#').unwrap_or(id).strip_prefix('g')?.parse().ok()
}
