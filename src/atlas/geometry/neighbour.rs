//! Which area lies next in a direction, for the arrow keys.

use super::Point;

/// A direction on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the top.
    North,
    /// To the right.
    East,
    /// To the bottom.
    South,
    /// To the left.
    West,
}

/// The place of the anchor that lies next to `anchors[from]` in a direction, if there is any.
///
/// Only what lies within 56° of the direction counts, as long as something does; else all that
/// lies on that side of the line across. Being off the line counts double.
pub fn neighbour(anchors: &[Point], from: usize, direction: Direction) -> Option<usize> {
    let origin = *anchors.get(from)?;
    let seen = |narrow: bool| {
        anchors
            .iter()
            .enumerate()
            .filter(|(index, _)| *index != from)
            .filter_map(|(index, at)| cost(origin, *at, direction, narrow).map(|cost| (cost, index)))
            .min()
            .map(|(_, index)| index)
    };
    seen(true).or_else(|| seen(false))
}

/// How far off a point is in a direction; `None` where it does not lie there.
fn cost(origin: Point, at: Point, direction: Direction, narrow: bool) -> Option<i32> {
    let (east, south) = (at.x - origin.x, at.y - origin.y);
    let (along, across) = match direction {
        Direction::North => (-south, east.abs()),
        Direction::East => (east, south.abs()),
        Direction::South => (south, east.abs()),
        Direction::West => (-east, south.abs()),
    };
    let lies_there = along > 0 && (!narrow || 2 * across <= 3 * along);
    lies_there.then_some(along + 2 * across)
}
