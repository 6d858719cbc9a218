//! The map in a sentence or three: the city, how many districts meet the yardstick, the extremes.

use atlas::words;
use leptos::prelude::*;
use view::{Explorer, Markup, inner};

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
            let said = inner(move || {
                let said = words::summary(explorer.words, figures, pollutant, explorer.against.get());
                let extremes = Markup::element("span", &[], &[Markup::text(&said.extremes)]);
                [Markup::text(&said.city), extremes].into_iter().collect()
            });
            view! { <p class=["summary only ", &item.code].concat() inner_html=said></p> }
        })
        .collect_view()
}
