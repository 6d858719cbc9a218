//! What lies over the areas of the map: outlines and marks. Areas themselves are never recoloured.

use crate::data::AreaId;
use crate::view::{Explorer, Mark};
use leptos::prelude::*;

/// The outlines of the zone, the chosen areas and the pointed one, and the marks of the chosen.
#[component]
pub fn Marks(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let zone = move || {
        let zone = explorer.zone.get()?;
        let members = &explorer.figures.zones.get(usize::from(zone.0))?.members;
        Some(members.iter().map(|area| outline(explorer, *area, "outline zone")).collect_view())
    };
    let chosen = move || {
        let districts = explorer.districts.get();
        districts.areas().iter().map(|area| cased(explorer, *area)).collect_view()
    };
    let pointed = move || explorer.pointed.get().map(|area| cased(explorer, area));
    let marks = move || {
        let districts = explorer.districts.get();
        districts.areas().iter().enumerate().map(|(place, area)| mark(explorer, place, *area)).collect_view()
    };
    view! { <g>{zone}</g><g>{chosen}</g><g>{pointed}</g><g>{marks}</g> }
}

/// The outline of an area in ink with a casing of paper, to be seen on any colour.
fn cased(explorer: Explorer, area: AreaId) -> impl IntoView {
    [outline(explorer, area, "outline casing"), outline(explorer, area, "outline")]
}

/// The outline of an area, drawn from the same geometry.
fn outline(explorer: Explorer, area: AreaId, class: &'static str) -> impl IntoView {
    let href = ["#a-", &explorer.figures.area(area).code].concat();
    view! { <use href=href class=class></use> }
}

fn mark(explorer: Explorer, place: usize, area: AreaId) -> impl IntoView {
    let at = explorer.anchors[usize::from(area.0)];
    let transform = ["translate(", &at.x.to_string(), " ", &at.y.to_string(), ")"].concat();
    view! { <g transform=transform><Mark place=place /></g> }
}
