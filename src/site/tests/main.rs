//! The site as files. One binary for the package: linking is what tests wait for.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod contract;
mod document;
mod policy;
mod scripts;
mod stub_functions;
