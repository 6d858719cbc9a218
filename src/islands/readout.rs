//! The readout: what the area under the pointer or the focus says, in a place of its own that
//! covers nothing.

use atlas::data::AreaId;
use atlas::meaning;
use atlas::words;
use leptos::prelude::*;
use view::{Explorer, Markup, inner};

/// The reading of the hovered area, else of the last chosen one.
#[component]
pub fn Readout(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let shown = Memo::new(move |_| {
        let last = || explorer.districts.get().areas().last().copied();
        explorer.hovered.get().or_else(last)
    });
    let read = inner(move || match shown.get() {
        None => Markup::element("p", &[("class", "rest")], &[Markup::text(explorer.words.readout_rest)]),
        Some(area) => read(explorer, area),
    });
    view! { <div class="readout-text" inner_html=read></div> }
}

/// What is read of an area.
fn read(explorer: Explorer, area: AreaId) -> Markup {
    let (figures, words) = (explorer.figures, explorer.words);
    let pollutant = explorer.hover.read().pollutant.unwrap_or_else(|| explorer.pollutant.get());
    let against = explorer.against.get();
    let element = |name, text: &str| Markup::element(name, &[], &[Markup::text(text)]);
    let Some(read) = meaning::read(figures, area, pollutant, against) else {
        let name = element("b", figures.area(area).name.get(words.language));
        return Markup::element("p", &[], &[name, Markup::raw(" "), element("span", words.no_data)]);
    };
    let said = words::reading(words, figures, &read, against);
    let figure = Markup::element("b", &[("class", "figure")], &[Markup::text(&said.value)]);
    let clauses = [&said.verdict, &said.city, &said.rank].into_iter().filter(|clause| !clause.is_empty());
    let clauses = clauses.map(|clause| element("li", clause)).collect();
    [
        Markup::element("p", &[], &[element("b", explorer.short(area)), Markup::raw(" "), figure]),
        Markup::element("ul", &[], &[clauses]),
        element("cite", &said.evidence),
    ]
    .into_iter()
    .collect()
}
