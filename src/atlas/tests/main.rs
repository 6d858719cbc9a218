//! The laws of what decides: packages, geometry, meaning, state, words. One binary for the package: linking is what tests wait for.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod geometry;
mod legend;
mod meaning;
mod package_faults;
mod package_laws;
mod parameters;
mod state;
mod statement;
mod words;
