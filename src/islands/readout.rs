//! The readout: what the area under the pointer or the focus says, in a place of its own that
//! covers nothing.

use atlas::data::AreaId;
use atlas::meaning;
use atlas::words;
use leptos::prelude::*;
use view::{Explorer, markup, text};

/// The reading of the pointed area, else of the last chosen one.
#[component]
pub fn Readout(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let shown = Memo::new(move |_| {
        let last = || explorer.districts.get().areas().last().copied();
        explorer.hovered.get().or_else(last)
    });
    let read = text(move || match shown.get() {
        None => ["<p class=\"rest\">", explorer.words.readout_rest, "</p>"].concat(),
        Some(area) => read(explorer, area),
    });
    view! { <div class="readout-text" inner_html=read></div> }
}

/// What is read of an area.
fn read(explorer: Explorer, area: AreaId) -> String {
    let (figures, words) = (explorer.figures, explorer.words);
    let pollutant = explorer.hover.read().pollutant.unwrap_or_else(|| explorer.pollutant.get());
    let against = explorer.against.get();
    let Some(read) = meaning::read(figures, area, pollutant, against) else {
        let name = markup::escaped(figures.area(area).name.get(words.language));
        return ["<p><b>", &name, "</b> <span>", words.no_data, "</span></p>"].concat();
    };
    let said = words::reading(words, figures, &read, against);
    let clauses = [&said.verdict, &said.city, &said.rank].into_iter().filter(|clause| !clause.is_empty());
    let clauses: String =
        clauses.map(|clause| ["<li>", &markup::escaped(clause), "</li>"].concat()).collect();
    [
        "<p><b>",
        &markup::escaped(explorer.short(area)),
        "</b> <b class=\"figure\">",
        &said.value,
        "</b></p><ul>",
        &clauses,
        "</ul><cite>",
        &markup::escaped(&said.evidence),
        "</cite>",
    ]
    .concat()
}
