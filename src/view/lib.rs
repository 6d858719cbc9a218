//! What the components of the page share: the explorer, whose state they follow, and drawings as markup.
//!
//! Components are of two kinds, in packages of their own. Islands are rendered at the build and hydrated in the
//! browser, each from an element of its own. Those of `pages` and `guides` are rendered once, at the build or by the desk,
//! and never hydrated: a map area or a table row costs the browser nothing. Colours follow the pollutant by CSS alone,
//! so that these need no work when it changes.

mod area_group;
mod bin;
mod choice;
mod class_marks;
mod class_rules;
mod click;
pub mod contract;
pub mod drawing;
mod explorer;
mod followed;
mod formula;
mod hatch;
mod history;
mod island;
mod loads;
mod map_key;
pub mod markup;
pub mod names;
pub mod plot;
mod press;
mod selector;
mod suggestions;

pub use area_group::{AreaGroup, area_groups, group_by_id, group_id, group_of};
pub use bin::{Bins, bin_letter, bin_paints, paint};
pub use choice::Choice;
pub use class_marks::ClassMarks;
pub use class_rules::class_rules;
pub use click::{Click, Clicked, places_around};
pub use explorer::{Explorer, Hover, MANY, Readable, has_many};
pub use followed::{Flag, Text, flag, inner, text};
pub use formula::Formula;
pub use hatch::{hatch, no_data_pattern};
pub use history::history;
pub use island::{Island, IslandHtml};
pub use loads::Loads;
pub use map_key::MapKey;
pub use markup::Markup;
pub use press::{Press, PressEffect, PressEvent, PressPage};
pub use selector::hydrated_selector;
pub use suggestions::suggestions;
