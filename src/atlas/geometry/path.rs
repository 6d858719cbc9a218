//! The `d` attribute of an SVG path, in whole units, each step relative to the one before.
//!
//! Why: docs/decisions.md#whole-units

use super::Point;
use std::fmt::Write;

/// Closed rings as one path. Rings are given without their repeated last point.
pub(super) fn closed(rings: &[Vec<Point>]) -> String {
    let mut path = String::new();
    let mut pen = Point::default();
    for ring in rings {
        let Some((&start, rest)) = ring.split_first() else {
            continue;
        };
        // After `z` the pen is back at the start of the ring, and a relative move counts from there.
        let command = if path.is_empty() { 'M' } else { 'm' };
        path.push(command);
        pair(&mut path, start.x - pen.x, start.y - pen.y, true);
        let mut at = start;
        for (index, &next) in rest.iter().enumerate() {
            if index == 0 {
                path.push('l');
            }
            pair(&mut path, next.x - at.x, next.y - at.y, index == 0);
            at = next;
        }
        path.push('z');
        pen = start;
    }
    path
}

/// Writes two numbers with no more separators than SVG needs.
fn pair(path: &mut String, x: i32, y: i32, first: bool) {
    if !first && x >= 0 {
        path.push(' ');
    }
    let gap = if y >= 0 { " " } else { "" };
    // Writing to a string cannot fail.
    let _ = write!(path, "{x}{gap}{y}");
}
