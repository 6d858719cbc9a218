//! Names on the map that do not cover each other.

use super::Point;

/// How often all labels are looked at; each round parts what still overlaps.
const ROUNDS: usize = 20;

/// A line of text centred on a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// The middle of the text.
    pub at: Point,
    /// Its width, in units of the map.
    pub width: i32,
    /// Its height, in units of the map.
    pub height: i32,
}

/// Moves labels that overlap apart, up and down by the same distance, until none does.
pub fn separate_labels(labels: &mut [Label]) {
    for _ in 0..ROUNDS {
        let mut moved = false;
        for first in 0..labels.len() {
            for second in first + 1..labels.len() {
                let overlap = overlap(&labels[first], &labels[second]);
                if overlap > 0 {
                    let second_is_lower = labels[second].at.y >= labels[first].at.y;
                    let (upper, lower) = if second_is_lower { (first, second) } else { (second, first) };
                    let shift = (overlap + 1) / 2;
                    labels[upper].at.y -= shift;
                    labels[lower].at.y += shift;
                    moved = true;
                }
            }
        }
        if !moved {
            break;
        }
    }
}

/// How far two labels overlap from top to bottom; zero or less where they do not.
fn overlap(a: &Label, b: &Label) -> i32 {
    let across = (a.width + b.width) / 2 - (a.at.x - b.at.x).abs();
    let down = (a.height + b.height) / 2 - (a.at.y - b.at.y).abs();
    if across > 0 { down } else { 0 }
}
