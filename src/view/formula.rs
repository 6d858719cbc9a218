//! A pollutant's formula, with a real subscript to see and plain words to hear.

use leptos::prelude::*;

/// PM with a lowered 2.5, read as "PM 2.5".
#[component]
pub fn Formula(
    /// The formula before its subscript.
    #[prop(into)]
    base: String,
    /// The subscript; may be empty.
    #[prop(into)]
    subscript: String,
    /// What a voice says.
    #[prop(into)]
    spoken: String,
) -> impl IntoView {
    view! {
        <span aria-hidden="true">{base}<sub>{subscript}</sub></span>
        <span class="sr">{spoken}</span>
    }
}
