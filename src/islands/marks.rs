//! What lies over the areas of a map: outlines and marks.

use leptos::prelude::*;
use view::{Explorer, drawing, inner};

/// The outlines of the zone, the chosen areas and the hovered one, and the marks of the chosen.
#[component]
pub fn Marks(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let overlay = inner(move || {
        let members = explorer.zone_members();
        let chosen = explorer.districts.get();
        drawing::overlay(explorer.figures, explorer.anchors, members, &chosen, explorer.hovered.get())
    });
    view! { <g inner_html=overlay></g> }
}
