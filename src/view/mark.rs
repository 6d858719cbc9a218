//! The marks of chosen areas: a shape and a letter each, the same on the map and in the plots.

use leptos::prelude::*;

/// The outline of each mark around the origin, about 24 units across: circle, square, triangle, diamond.
const OUTLINES: [&str; 4] = [
    "M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0z",
    "M-10-10h20v20h-20z",
    "M0-14L13 10h-26z",
    "M0-14L14 0 0 14-14 0z",
];

/// The letter of each mark.
const LETTERS: [&str; 4] = ["A", "B", "C", "D"];

/// The mark of a place in the comparison, drawn around the origin of the SVG it stands in.
#[component]
pub fn Mark(
    /// The place in the comparison, from 0.
    place: usize,
) -> impl IntoView {
    let place = place % LETTERS.len();
    view! {
        <g class="mark">
            <path d=OUTLINES[place] />
            <text y="5">{LETTERS[place]}</text>
        </g>
    }
}
