//! The project as a whole: the order of its packages, its documents, its programs as they are run.
//!
//! Why: docs/decisions.md#tests-in-their-packages
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod architecture;
mod documents;
mod languages;
mod programs;
