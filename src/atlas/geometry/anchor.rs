//! The place within a shape where a mark or a label has most room.

use super::Point;

/// Bins along each side of the grid that is searched, and how often the search narrows.
const STEPS: i32 = 16;
const ROUNDS: usize = 4;

/// The point of a shape farthest from its border, to a unit or so; rings as in [`Shape`](super::Shape).
pub(super) fn anchor(rings: &[Vec<Point>]) -> Point {
    let points = || rings.iter().flatten();
    let (left, right) = (points().map(|p| p.x).min().unwrap_or(0), points().map(|p| p.x).max().unwrap_or(0));
    let (top, bottom) = (points().map(|p| p.y).min().unwrap_or(0), points().map(|p| p.y).max().unwrap_or(0));
    let mut centre = (f64::from(left + right) / 2.0, f64::from(top + bottom) / 2.0);
    let mut half = (f64::from(right - left) / 2.0, f64::from(bottom - top) / 2.0);
    for _ in 0..ROUNDS {
        centre = roomiest(rings, centre, half);
        half = (half.0 * 2.0 / f64::from(STEPS), half.1 * 2.0 / f64::from(STEPS));
    }
    Point { x: centre.0.round() as i32, y: centre.1.round() as i32 }
}

/// The point of a grid around `centre` with most room.
fn roomiest(rings: &[Vec<Point>], centre: (f64, f64), half: (f64, f64)) -> (f64, f64) {
    let mut best = (room(rings, centre), centre);
    for row in 0..=STEPS {
        for column in 0..=STEPS {
            let share = |step: i32| 2.0 * f64::from(step) / f64::from(STEPS) - 1.0;
            let at = (centre.0 + half.0 * share(column), centre.1 + half.1 * share(row));
            let found = room(rings, at);
            if found > best.0 {
                best = (found, at);
            }
        }
    }
    best.1
}

/// The distance to the border, negative outside.
fn room(rings: &[Vec<Point>], at: (f64, f64)) -> f64 {
    let mut inside = false;
    let mut nearest = f64::INFINITY;
    for ring in rings {
        for (index, a) in ring.iter().enumerate() {
            let b = ring[(index + 1) % ring.len()];
            let (a, b) = ((f64::from(a.x), f64::from(a.y)), (f64::from(b.x), f64::from(b.y)));
            if (a.1 > at.1) != (b.1 > at.1) && at.0 < (b.0 - a.0) * (at.1 - a.1) / (b.1 - a.1) + a.0 {
                inside = !inside;
            }
            nearest = nearest.min(distance(at, a, b));
        }
    }
    if inside { nearest } else { -nearest }
}

/// The distance from a point to a segment.
pub(super) fn distance(p: (f64, f64), a: (f64, f64), b: (f64, f64)) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = dx * dx + dy * dy;
    let t =
        if length == 0.0 { 0.0 } else { (((p.0 - a.0) * dx + (p.1 - a.1) * dy) / length).clamp(0.0, 1.0) };
    (p.0 - a.0 - t * dx).hypot(p.1 - a.1 - t * dy)
}
