//! The state of the view, its query, and what rides in the page for it.

#[cfg(not(target_family = "wasm"))]
mod outside;
mod parameter;
mod query;
mod site_list;
mod view_state;
pub mod wire;

#[cfg(not(target_family = "wasm"))]
pub use outside::{Early, Messages, Outside, Values};
pub use parameter::{PARAMETERS, Parameter, Refused, Shape};
pub use query::{Hint, address, package, pairs, parse, write};
pub use site_list::{Listed, SITE_LIST, SiteList};
pub use view_state::{Chosen, Embed, Hidden, PagePart, Panel, TextSize, Theme, View, ViewState, ZoneId};
