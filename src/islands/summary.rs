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
            let said =
                text(move || words::summary(explorer.words, figures, pollutant, explorer.against.get()));
            view! { <p class=["summary only ", &item.code].concat()>{said}</p> }
        })
        .collect_view()
}
