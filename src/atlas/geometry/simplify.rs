//! Simplification of an arc after Visvalingam and Whyatt (1993): the vertex whose triangle
//! with its neighbours is smallest goes first, as long as that triangle is below the tolerance.
//!
//! Why: docs/decisions.md#shared-borders

use super::projection::Plane;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The places of the vertices that stay. Both ends always stay; a closed arc keeps at least
/// three distinct vertices. `tolerance` is an area, in squared units of the points.
pub(super) fn simplify(points: &[Plane], tolerance: f64) -> Vec<usize> {
    let last = points.len().saturating_sub(1);
    let closed = points.len() > 2 && points.first() == points.last();
    let fewest = if closed { 4 } else { 2 };
    let mut before: Vec<usize> = (0..points.len()).map(|index| index.saturating_sub(1)).collect();
    let mut after: Vec<usize> = (0..points.len()).map(|index| (index + 1).min(last)).collect();
    let area = |before: &[usize], after: &[usize], index: usize| {
        triangle(points[before[index]], points[index], points[after[index]])
    };
    let mut areas: Vec<f64> = (0..points.len()).map(|index| area(&before, &after, index)).collect();
    let mut queue: BinaryHeap<Reverse<(Ordered, usize)>> =
        (1..last).map(|index| Reverse((Ordered(areas[index]), index))).collect();
    let mut gone = vec![false; points.len()];
    let mut left = points.len();
    while let Some(Reverse((Ordered(size), index))) = queue.pop() {
        if size >= tolerance || left <= fewest {
            break;
        }
        let outdated = gone[index] || size != areas[index];
        if outdated {
            continue;
        }
        gone[index] = true;
        left -= 1;
        let (from, to) = (before[index], after[index]);
        after[from] = to;
        before[to] = from;
        for neighbour in [from, to] {
            if neighbour == 0 || neighbour == last {
                continue;
            }
            // A vertex never leaves before one that was smaller beside it.
            areas[neighbour] = area(&before, &after, neighbour).max(size);
            queue.push(Reverse((Ordered(areas[neighbour]), neighbour)));
        }
    }
    (0..points.len()).filter(|&index| !gone[index]).collect()
}

/// The area of a triangle.
fn triangle(a: Plane, b: Plane, c: Plane) -> f64 {
    ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)).abs() / 2.0
}

/// A float ordered by `total_cmp`.
#[derive(Clone, Copy, PartialEq)]
struct Ordered(f64);

impl Eq for Ordered {}

impl PartialOrd for Ordered {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ordered {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0)
    }
}
