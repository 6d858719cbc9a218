//! The project as a whole: the order of its packages, its documents, its programs as they are run.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod architecture;
mod languages;
mod programs;
