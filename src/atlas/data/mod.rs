//! The data package and what it becomes: a checked [`Atlas`] at the build and in the desk, and the
//! [`Figures`] of it that ride in the page.
//!
//! Nothing below this module knows a browser, a colour or a word of the page.
//!
//! Why: docs/decisions.md#statement-as-data

mod atlas;
mod boundary;
mod decimal;
pub mod fault;
mod figures;
pub mod format;
mod keyword;
mod language;
pub mod plain;
#[cfg(any(not(target_family = "wasm"), feature = "desk"))]
pub mod read;
mod records;
pub mod report;
mod statement_ref;

pub use atlas::{
    About, Atlas, Attribution, Grade, Imprint, Month, PollutantName, Section, Source, YearPackage,
};
pub use boundary::{LonLat, Polygon};
pub use decimal::Decimal;
pub use fault::{FileLocation, Problem};
pub use figures::*;
pub(crate) use keyword::keywords_and;
pub use keyword::{Keyword, keywords, place_of};
pub use language::{Language, Localized};
pub use records::*;
pub use report::{Fault, Report};
pub use statement_ref::{Locus, SectionId, StatementRef};
