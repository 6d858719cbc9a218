//! From polygons on the globe to shapes on the map, once, before the page is drawn.
//!
//! Positions are projected with equal area, borders are cut into arcs that neighbours share,
//! arcs are simplified, and shapes are put together from them again: what was one border
//! stays one border. A map of many areas is drawn with fewer corners still, none of which is seen.

mod anchor;
mod area;
mod block;
mod call_out;
mod corner;
mod frame;
mod hit;
mod label;
mod layout;
mod neighbour;
mod path;
mod projection;
mod room;
mod simplify;
mod straight;
mod topology;

pub use area::true_area;
pub use block::Block;
pub use call_out::call_out;
pub use corner::Corners;
pub use frame::Frame;
pub use hit::{holds, shapes_of};
pub use label::{MapNames, Name, NameForm, NameSet, PlacedName, mark_room, place_names};
pub use layout::{Layout, Shape};
pub use neighbour::{Direction, neighbour};
pub use projection::{EqualArea, Plane};
pub use room::Room;

/// A point of the map, in whole units of its view box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Point {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}
