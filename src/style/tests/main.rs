//! The style sheet: its colours and its rules. One binary for the package: linking is what tests wait for.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod palette;
mod rules;
