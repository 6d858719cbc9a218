//! Corners that a drawing of many areas can do without: where three areas meet, the border is straight for one
//! of them as a rule, and a corner on a straight border is not seen.
//!
//! Why: docs/decisions.md#unseen-corners

use super::anchor::distance;
use super::{Point, Shape, path};

/// How far from the drawn line a corner may lie, in units. Rounding to whole units has moved it by as much, and
/// the line of the border is wider.
const UNSEEN: f64 = 0.5;

impl Shape {
    /// The shape as a path that leaves out the corners that would not be seen.
    pub fn straightened(&self) -> String {
        let rings: Vec<Vec<Point>> = self.rings.iter().map(|ring| without_unseen(ring)).collect();
        path::closed(&rings)
    }
}

/// A ring without the corners that lie next to the line between those that stay. Its first corner stays, and so
/// does a ring that would have fewer than three.
fn without_unseen(ring: &[Point]) -> Vec<Point> {
    let mut kept: Vec<usize> = ring.first().map(|_| 0).into_iter().collect();
    while let Some(&from) = kept.last() {
        // As far as one side may reach; past the last corner it closes the ring.
        let reach = (from + 2..=ring.len()).take_while(|&to| is_straight(ring, from, to)).last();
        let to = reach.unwrap_or(from + 1);
        if to >= ring.len() {
            break;
        }
        kept.push(to);
    }
    if kept.len() < 3 {
        return ring.to_vec();
    }
    kept.into_iter().map(|index| ring[index]).collect()
}

/// Whether all corners between two lie next to the line that joins these.
fn is_straight(ring: &[Point], from: usize, to: usize) -> bool {
    let place = |index: usize| {
        let at = ring[index % ring.len()];
        (f64::from(at.x), f64::from(at.y))
    };
    (from + 1..to).all(|between| distance(place(between), place(from), place(to)) <= UNSEEN)
}
