//! The ranking: a bar for every district, lowest first, with the yardstick's line; special
//! areas apart, without a rank.

use atlas::data::{AreaId, AreaKind, Concentration, YardstickKind};
use atlas::meaning::{rank, ranking};
use atlas::state::View;
use atlas::words::{number_or, yardstick_name};
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

/// The heading with the limit's name over its line, the districts, and the city in its place among them.
fn rows(explorer: Explorer) -> Markup {
    let figures = explorer.figures;
    let (pollutant, against) = (explorer.pollutant.get(), explorer.against.get());
    let limit = figures.limit(pollutant, against);
    let city = figures.pollutant(pollutant).city;
    let values = figures.areas().filter_map(|(area, _)| figures.value(area, pollutant));
    let full = values.chain(limit).max().unwrap_or(city);
    let mut rows = head(explorer, limit, full);
    let mut is_city_listed = figures.yardstick(against).kind == YardstickKind::City;
    for area in ranking(figures, pollutant).into_iter().take(explorer.visible_rows.get()) {
        let value = figures.value(area, pollutant);
        let is_district = figures.area(area).kind == AreaKind::District;
        if !is_city_listed && (!is_district || value.is_none_or(|value| value > city)) {
            rows.push(city_row(explorer, city, limit, full));
            is_city_listed = true;
        }
        rows.push(row(explorer, area, limit, full));
    }
    rows
}

/// The order in words, and what the line through all bars is.
fn head(explorer: Explorer, limit: Option<Concentration>, full: Concentration) -> Markup {
    let words = explorer.words;
    let label = limit.map_or(Markup::default(), |limit| {
        let name = yardstick_name(words, explorer.figures, explorer.against.get());
        let text = (words.limit_line)(&name, &number_or(Some(limit), ""));
        let percent = drawing::along(limit, full) / 10;
        let side = if percent > 50 { "end" } else { "start" };
        let x = [&percent.to_string(), "%"].concat();
        let attributes = [("x", x.as_str()), ("y", "12"), ("text-anchor", side)];
        Markup::element("text", &attributes, &[Markup::text(&text)])
    });
    let parts = [
        span("#"),
        span(words.ranking_order),
        Markup::element("svg", &[("class", "bars-limit")], &[label]),
        span(""),
    ];
    Markup::element("li", &[("class", "bars-head")], &[Markup::element("div", &[], &parts)])
}

/// The city's published figure, which has no rank.
fn city_row(
    explorer: Explorer,
    city: Concentration,
    limit: Option<Concentration>,
    full: Concentration,
) -> Markup {
    let bar = drawing::bar("plain", Some(city), limit, full);
    let parts = cells(explorer, "", explorer.city(), bar, Some(city));
    Markup::element("li", &[("class", "bars-city")], &[Markup::element("div", &[], &parts)])
}

/// The cells of a row: rank, name, bar, value. The bar is stretched to the width of its cell.
fn cells(
    explorer: Explorer,
    place: &str,
    name: &str,
    bar: Markup,
    value: Option<Concentration>,
) -> [Markup; 4] {
    let frame = [("viewBox", "0 0 1000 20"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")];
    let bar = Markup::element("svg", &frame, &[bar]);
    [span(place), span(name), bar, span(&number_or(value, explorer.words.no_data))]
}

fn row(explorer: Explorer, area: AreaId, limit: Option<Concentration>, full: Concentration) -> Markup {
    let figures = explorer.figures;
    let pollutant = explorer.pollutant.get();
    let place = rank(figures, area, pollutant).map_or(String::new(), |rank| rank.place.to_string());
    let value = figures.value(area, pollutant);
    // Kept in step without a new row, so that the focus stays where it is.
    let chosen = explorer.districts.read_untracked().place(area);
    let class = explorer.bins.class(figures, area, pollutant);
    let bar = drawing::bar(&class, value, limit, full);
    let parts = cells(explorer, &place, explorer.short(area), bar, value);
    let pressed = if chosen.is_some() { "true" } else { "false" };
    let letter = chosen.map_or("", |place| drawing::mark_shape(place).1);
    let attributes = [("type", "button"), ("aria-pressed", pressed), ("data-mark", letter)];
    let attributes = if chosen.is_some() { &attributes[..] } else { &attributes[..2] };
    let button = Markup::element("button", attributes, &parts);
    let code = ("data-code", figures.area(area).code.as_str());
    let attributes = [("class", "apart"), code];
    // A district has a rank and no class.
    Markup::element("li", if place.is_empty() { &attributes } else { &attributes[1..] }, &[button])
}

fn span(text: &str) -> Markup {
    Markup::element("span", &[], &[Markup::text(text)])
}
