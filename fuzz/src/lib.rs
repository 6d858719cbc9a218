//! The modules that read what comes from outside, compiled alone: without the page's libraries the fuzzer's
//! programs are built in seconds.

#![allow(missing_docs, dead_code)]

#[path = "../../src/data/mod.rs"]
pub mod data;
#[path = "../../src/geometry/mod.rs"]
pub mod geometry;
#[path = "../../src/state/mod.rs"]
pub mod state;
