//! A part of the map that is shown: all of it, or the inset.

use super::{Point, Shape};

/// A rectangle of the view box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// Left edge.
    pub x: i32,
    /// Top edge.
    pub y: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
}

impl Frame {
    /// The frame as the `viewBox` of an SVG.
    pub fn view_box(&self) -> String {
        format!("{} {} {} {}", self.x, self.y, self.width, self.height)
    }

    /// Whether a point lies in it.
    pub fn holds(&self, at: Point) -> bool {
        (self.x..self.x + self.width).contains(&at.x) && (self.y..self.y + self.height).contains(&at.y)
    }

    /// Whether a shape may reach into it: whether the rectangle around the shape does.
    pub fn meets(&self, shape: &Shape) -> bool {
        let points = || shape.rings.iter().flatten();
        let lies_beside = points().all(|at| at.x < self.x)
            || points().all(|at| at.x > self.x + self.width)
            || points().all(|at| at.y < self.y)
            || points().all(|at| at.y > self.y + self.height);
        !lies_beside
    }
}
