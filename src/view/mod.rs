//! The page as Leptos components, in two kinds.
//!
//! [`live`] components are rendered at the build and taken over in the browser, each from an
//! element of its own. `fixed` ones are rendered once, at the build or by the desk, and never taken
//! over: a map area or a table row costs the browser nothing. Colours follow the pollutant by CSS alone, so the fixed
//! parts need no work when it changes.

mod class_rules;
pub mod drawing;
mod explorer;
#[cfg(any(not(target_family = "wasm"), feature = "desk"))]
pub mod fixed;
mod followed;
mod formula;
mod history;
pub mod live;
pub mod markup;
mod pieces;
mod step;
mod style;
mod suggestions;

pub use class_rules::{MAPS, class_rules};
pub use explorer::{Explorer, MANY};
pub use followed::{Flag, Text, flag, text};
pub use formula::Formula;
pub use history::history;
pub use pieces::{Piece, piece_by_id, piece_id, piece_of, pieces};
pub use step::{Steps, step_letter, step_paints};
pub use style::{StyleParts, live_selector, package_style, style_parts};
pub use suggestions::suggestions;
