//! What the figures mean: classes, verdicts, ranks, comparisons. Pure functions of
//! [`Figures`](crate::data::Figures); no words, no colours, no browser.

mod class;
mod order;
mod plot;
mod reading;
mod search;
mod summary;

pub use class::{Class, LEVELS, Side, bin_of, bins, class_of, classes, classes_of_bins, districts_in};
pub use order::{Sort, SortColumn, SortOrder, ordered, pressed, ranking};
pub use plot::Plot;
pub use reading::{Rank, Reading, Verdict, exceeds, rank, read, verdict};
pub use search::{find, is_name, next_by_letter};
pub use summary::{Extreme, Summary, summary};
