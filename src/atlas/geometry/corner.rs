//! The empty corners of the map, in which the page puts the classes, what is read out, and the inset.
//!
//! Why: docs/decisions.md#layout-by-the-corners-of-the-map

use super::{Frame, Shape};

/// How wide the empty corners are, as shares of the width of the frame: of rectangles that reach far enough down or up for
/// what stands in them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Corners {
    /// The upper left one.
    pub north_west: f64,
    /// The upper right one.
    pub north_east: f64,
    /// The lower right one.
    pub south_east: f64,
}

/// How far the rectangles of the upper corners and of the lower one reach, as shares of the height.
const UPPER: f64 = 0.42;
const LOWER: f64 = 0.43;

impl Corners {
    /// The empty corners of shapes in a frame.
    pub(super) fn of(shapes: &[Shape], frame: &Frame) -> Self {
        let height = f64::from(frame.height);
        let upper = f64::from(frame.y) + UPPER * height;
        let lower = f64::from(frame.y) + (1.0 - LOWER) * height;
        let (left, right) = (f64::from(frame.x), f64::from(frame.x + frame.width));
        let width = f64::from(frame.width);
        let above = extremes(shapes, f64::NEG_INFINITY, upper);
        let below = extremes(shapes, lower, f64::INFINITY);
        let share = |length: f64| (length / width).clamp(0.0, 0.9);
        Self {
            north_west: above.map_or(0.9, |(least, _)| share(least - left)),
            north_east: above.map_or(0.9, |(_, most)| share(right - most)),
            south_east: below.map_or(0.9, |(_, most)| share(right - most)),
        }
    }
}

/// The leftmost and the rightmost position of shapes between two heights, where their sides are cut.
fn extremes(shapes: &[Shape], top: f64, bottom: f64) -> Option<(f64, f64)> {
    let mut found: Option<(f64, f64)> = None;
    for ring in shapes.iter().flat_map(|shape| &shape.rings) {
        for (index, a) in ring.iter().enumerate() {
            let b = ring[(index + 1) % ring.len()];
            let (a, b) = ((f64::from(a.x), f64::from(a.y)), (f64::from(b.x), f64::from(b.y)));
            let (low, high) = if a.1 <= b.1 { (a, b) } else { (b, a) };
            if high.1 < top || low.1 > bottom {
                continue;
            }
            let at = |y: f64| {
                if high.1 == low.1 {
                    low.0
                } else {
                    low.0 + (high.0 - low.0) * (y - low.1) / (high.1 - low.1)
                }
            };
            for x in [at(low.1.max(top)), at(high.1.min(bottom))] {
                let (least, most) = found.unwrap_or((x, x));
                found = Some((least.min(x), most.max(x)));
            }
        }
    }
    found
}
