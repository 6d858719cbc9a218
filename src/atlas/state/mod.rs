//! The state of the view, its query, and what rides in the page for it.

mod query;
mod view_state;
pub mod wire;

pub use query::{Hint, address, package, pairs, parse, write};
pub use view_state::{Chosen, Embed, Hidden, PagePart, Panel, TextSize, Theme, View, ViewState, ZoneId};
