//! Any bytes in place of `boundaries.topojson` end in an answer.
#![no_main]

mod small;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| small::read_with("boundaries.topojson", bytes));
