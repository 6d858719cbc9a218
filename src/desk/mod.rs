//! The data desk: what an editor needs to make, check and compare a package.
//!
//! - [`doubts`]: what is legal and suspicious
//! - [`lines`]: a report as lines of JSON
//! - [`new_year`]: next year's package out of this year's
//! - [`resources`]: the schemas of the tables, for Frictionless' readers
//! - [`tables_in_words`]: the same for people

mod manual;
mod next_year;
mod report;
mod schema;
mod suspicion;

pub use manual::tables_in_words;
pub use next_year::{NotNew, new_year};
pub use report::lines;
pub use schema::resources;
pub use suspicion::{Before, doubts};
