//! What lies over the areas of a map: outlines below the names, marks beside them.

use atlas::geometry::NameSet;
use leptos::prelude::*;
use view::{Explorer, drawing, inner};

/// The outlines of the zone, the chosen areas and the hovered one.
#[component]
pub fn Outlines(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let outlines = inner(move || {
        let members = explorer.zone_members();
        let chosen = explorer.districts.get();
        drawing::outlines(explorer.figures, members, &chosen, explorer.hovered.get())
    });
    view! { <g inner_html=outlines></g> }
}

/// The marks of the chosen areas on the map.
#[component]
pub fn Marks(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    named(explorer, &explorer.names.map, &explorer.names.inset)
}

/// The marks of the chosen areas in the inset.
#[component]
pub fn InsetMarks(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    named(explorer, &explorer.names.inset, &explorer.names.map)
}

/// Marks beside the names of sets, or of those of the other drawing.
fn named(explorer: Explorer, sets: &'static [NameSet], elsewhere: &'static [NameSet]) -> impl IntoView {
    let marks = inner(move || {
        let chosen = explorer.districts.get();
        drawing::named_marks(sets, elsewhere, explorer.anchors, &chosen, |area| explorer.short(area))
    });
    view! { <g inner_html=marks></g> }
}

/// The marks of the chosen areas on a small map.
#[component]
pub fn SmallMarks(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let marks = inner(move || drawing::marks(explorer.anchors, &explorer.districts.get()));
    view! { <g inner_html=marks></g> }
}
