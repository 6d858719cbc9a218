//! Eco Atlas: an explorer of a city's ecology and environment statement that opens as a map.
//!
//! The modules follow the data, and no arrow goes back. The first are packages of their own, so that an edit compiles
//! what is behind it and no more:
//!
//! - [`data`]: the package, read and checked into an atlas
//! - [`geometry`]: polygons on the globe become shapes on the map
//! - [`meaning`]: classes, verdicts, ranks
//! - [`state`]: what the reader has chosen, and its query
//! - [`words`]: all text, in both languages
//! - `view`: what the components share
//! - `prose`: the pages beside the map, rendered once
//! - `pages`: the page of the map and that of its table, rendered once
//! - `style`: the style sheet, and the rules that a package asks for
//! - `export`: the view taken away: as files, pictures and citations
//! - `desk`: what an editor needs to make, check and compare a package
//! - `build`: natively, the page as files
//! - `browser`: in WebAssembly, the page taken over
//!
//! The components that the browser takes over are the package `live`. Only the programs, in `src/programs`, and the
//! tests know it: an edit to one of them compiles nothing here.
//!
//! In the browser only the desk's program reads packages and renders pages: every other is compiled without what that
//! takes.

pub use ::{export, view};
pub use atlas::{data, geometry, meaning, state, words};

#[cfg(any(not(target_family = "wasm"), feature = "desk"))]
pub mod desk;
#[cfg(any(not(target_family = "wasm"), feature = "desk"))]
pub use ::style;

#[cfg(target_family = "wasm")]
pub mod browser;
#[cfg(not(target_family = "wasm"))]
pub mod build;
