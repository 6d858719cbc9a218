//! What the components share. One binary for the package: linking is what tests wait for.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod drawing;
mod intents;
mod names;
mod press;
mod selector;
