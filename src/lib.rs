//! Eco Atlas: an explorer of a city's ecology and environment statement that opens as a map.
//!
//! The modules follow the data, and no arrow goes back:
//!
//! - [`data`]: the package, read and checked into an atlas
//! - [`geometry`]: polygons on the globe become shapes on the map
//! - [`meaning`]: classes, verdicts, ranks
//! - [`state`]: what the reader has chosen, and its query
//! - [`words`]: all text, in both languages
//! - [`view`]: the page as components
//! - [`export`]: the view as files, pictures and citations
//! - [`desk`]: what an editor needs to make, check and compare a package
//! - `build`: natively, the page as files
//! - `browser`: in WebAssembly, the page taken over
//!
//! In the browser only the desk's program reads packages: every other is compiled without what that takes.

pub mod data;
#[cfg(any(not(target_family = "wasm"), feature = "desk"))]
pub mod desk;
pub mod export;
pub mod geometry;
pub mod meaning;
pub mod state;
pub mod view;
pub mod words;

#[cfg(target_family = "wasm")]
pub mod browser;
#[cfg(not(target_family = "wasm"))]
pub mod build;
