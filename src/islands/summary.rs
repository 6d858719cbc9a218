//! The map in a sentence or three: the city, how many districts meet the yardstick, the extremes.

use atlas::words;
use leptos::prelude::*;
use view::{Explorer, text};

/// The summaries of all pollutants; CSS shows the one of the chosen pollutant.
#[component]
pub fn Summary(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let figures = explorer.figures;
    figures
        .pollutants()
        .map(|(pollutant, item)| {
            let said = move || words::summary(explorer.words, figures, pollutant, explorer.against.get());
            let (city, extremes) = (text(move || said().city), text(move || said().extremes));
            view! { <p class=["summary only ", &item.code].concat()>{city}<span>{extremes}</span></p> }
        })
        .collect_view()
}
