//! What is taken away. One binary for the package: linking is what tests wait for.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod dialog;
mod embed;
mod files;
