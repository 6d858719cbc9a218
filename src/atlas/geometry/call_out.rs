//! The name of a chosen area that found no room: it stands in free space near its area, with a line to it.

use super::{Block, Frame, Point};

/// The middle of the box of a size that meets no other and lies within the frame, nearest to a point of those half a
/// height apart; `None` where the frame is full.
pub fn call_out(from: Point, (width, height): (i32, i32), frame: &Frame, taken: &[Block]) -> Option<Point> {
    let step = (height / 2).max(1);
    let (left, top) = (frame.x + width / 2, frame.y + height / 2);
    let mut nearest: Option<(i64, Point)> = None;
    for row in 0..=(frame.height - height).max(-1) / step {
        for column in 0..=(frame.width - width).max(-1) / step {
            let at = Point { x: left + column * step, y: top + row * step };
            let (x, y) = (i64::from(at.x - from.x), i64::from(at.y - from.y));
            let distance = x * x + y * y;
            if nearest.is_some_and(|(least, _)| least <= distance) {
                continue;
            }
            let block = Block::at(at, width, height);
            if block.is_within(frame) && !taken.iter().any(|other| block.meets(other)) {
                nearest = Some((distance, at));
            }
        }
    }
    nearest.map(|(_, at)| at)
}
