//! What decides: a package of figures becomes a checked atlas, a map, classes and sentences. Nothing here knows a
//! browser or a component.
//!
//! The modules follow the data, and no arrow goes back:
//!
//! - [`data`]: the package, read and checked into an atlas
//! - [`geometry`]: polygons on the globe become shapes on the map
//! - [`meaning`]: classes, verdicts, ranks
//! - [`state`]: what the reader has chosen, and its query
//! - [`words`]: all text, in a folder a language

pub mod data;
pub mod geometry;
pub mod meaning;
pub mod state;
pub mod words;
