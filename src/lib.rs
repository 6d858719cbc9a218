//! Eco Atlas.
pub mod data;
pub mod geometry;
