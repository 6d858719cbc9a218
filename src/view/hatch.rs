//! What areas over the limit and areas without data are filled with.
//!
//! Why: docs/decisions.md#gradient-hatch

use leptos::prelude::*;

/// The hatch of a class over the limit: its colour with lines, so that colour is never alone. A gradient from a line
/// to the colour, mirrored over and over, draws it in less than half of the time that a pattern takes. Half of what
/// repeats is 4.5 units across.
pub fn hatch(level: usize) -> impl IntoView {
    view! {
        <linearGradient
            id=format!("over{level}")
            class=format!("warm{level}")
            gradientUnits="userSpaceOnUse"
            spreadMethod="reflect"
            x2="3.2"
            y2="3.2"
        >
            <stop offset=".04"></stop>
            <stop offset=".35"></stop>
        </linearGradient>
    }
}

/// The dots of an area without data.
pub fn no_data_pattern() -> impl IntoView {
    view! {
        <pattern id="no-data" width="8" height="8" patternUnits="userSpaceOnUse">
            <circle class="no-data-dot" cx="4" cy="4" r="1.3"></circle>
        </pattern>
    }
}
