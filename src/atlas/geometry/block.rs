//! A box of the map that something takes up: a name, a mark, a symbol.

use super::{Frame, Point};

/// A box in units of the map, its right and bottom edges beyond it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Left edge.
    pub left: i32,
    /// Top edge.
    pub top: i32,
    /// Right edge.
    pub right: i32,
    /// Bottom edge.
    pub bottom: i32,
}

impl Block {
    /// A box around a point.
    pub fn at(middle: Point, width: i32, height: i32) -> Self {
        let (left, top) = (middle.x - width / 2, middle.y - height / 2);
        Self { left, top, right: left + width, bottom: top + height }
    }

    /// The box around points; `None` where there are none.
    pub fn around(points: impl Iterator<Item = Point>) -> Option<Self> {
        points.fold(None, |so_far: Option<Self>, at| {
            let own = Self { left: at.x, top: at.y, right: at.x, bottom: at.y };
            Some(so_far.map_or(own, |so_far| Self {
                left: so_far.left.min(at.x),
                top: so_far.top.min(at.y),
                right: so_far.right.max(at.x),
                bottom: so_far.bottom.max(at.y),
            }))
        })
    }

    /// Whether two boxes have room in common.
    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether it lies within a frame.
    pub fn is_within(&self, frame: &Frame) -> bool {
        self.left >= frame.x
            && self.top >= frame.y
            && self.right <= frame.x + frame.width
            && self.bottom <= frame.y + frame.height
    }
}
