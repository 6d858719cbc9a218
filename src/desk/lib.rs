//! The data desk: what an editor needs to make, check and compare a package.
//!
//! - [`check_upload`]: what is made of files that an editor gives
//! - [`tidy()`]: a package as the format writes it; [`zipped()`]: in one file
//! - [`doubts`]: what is legal and suspicious
//! - [`Opened`]: a package as the page that the build would have made of it
//! - [`json_lines`]: a report as lines of JSON
//! - [`new_year`]: next year's package out of this year's
//! - [`resources`]: the schemas of the tables, for Frictionless' readers
//! - [`tables_in_words`]: the same for people

mod manual;
mod next_year;
mod opened;
mod report;
mod schema;
mod suspicion;
mod tidy;
mod upload;
mod zipped;

pub use manual::tables_in_words;
pub use next_year::{NotNew, new_year};
pub use opened::{Open, Opened, fault_lines, refused};
pub use report::json_lines;
pub use schema::resources;
pub use suspicion::{Before, doubts};
pub use tidy::tidy;
pub use upload::{Upload, UploadReport, check_upload};
pub use zipped::{unzipped, zipped};
