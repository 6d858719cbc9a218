//! The ranking: a bar for every district, lowest first, with the yardstick's line; special
//! areas apart, without a rank.

use atlas::data::{AreaId, Concentration};
use atlas::meaning::{rank, ranking};
use atlas::state::View;
use atlas::words::number_or;
use leptos::prelude::*;
use view::{Explorer, Markup, drawing, inner};

/// The ranking of the chosen pollutant, while it is the chosen view.
#[component]
pub fn Ranking(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let is_shown = Memo::new(move |_| explorer.state.read().view == View::Ranking);
    let rows = inner(move || if is_shown.get() { rows(explorer) } else { Markup::default() });
    view! { <ol class="bars" inner_html=rows></ol> }
}

fn rows(explorer: Explorer) -> Markup {
    let figures = explorer.figures;
    let (pollutant, against) = (explorer.pollutant.get(), explorer.against.get());
    let limit = figures.limit(pollutant, against);
    let values = figures.areas().filter_map(|(area, _)| figures.value(area, pollutant));
    let full = values.chain(limit).max().unwrap_or(figures.pollutant(pollutant).city);
    let listed = ranking(figures, pollutant).into_iter().take(explorer.visible_rows.get());
    listed.map(|area| row(explorer, area, limit, full)).collect()
}

fn row(explorer: Explorer, area: AreaId, limit: Option<Concentration>, full: Concentration) -> Markup {
    let figures = explorer.figures;
    let pollutant = explorer.pollutant.get();
    let place = rank(figures, area, pollutant).map_or(String::new(), |rank| rank.place.to_string());
    let value = figures.value(area, pollutant);
    // Kept in step without a new row, so that the focus stays where it is.
    let is_chosen = explorer.districts.read_untracked().place(area).is_some();
    let span = |text: &str| Markup::element("span", &[], &[Markup::text(text)]);
    let bar = drawing::bar(figures, explorer.bins, area, pollutant, limit, full);
    let frame = [("viewBox", "0 0 1000 20"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")];
    let parts = [
        span(&place),
        span(explorer.short(area)),
        Markup::element("svg", &frame, &[bar]),
        span(&number_or(value, explorer.words.no_data)),
    ];
    let pressed = if is_chosen { "true" } else { "false" };
    let button = Markup::element("button", &[("type", "button"), ("aria-pressed", pressed)], &parts);
    let code = ("data-code", figures.area(area).code.as_str());
    let attributes = [("class", "apart"), code];
    // A district has a rank and no class.
    Markup::element("li", if place.is_empty() { &attributes } else { &attributes[1..] }, &[button])
}
