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
        let x = limit.0.thousandths as i64 * 100 / i64::from(full.0.thousandths).max(1);
        let side = if x > 50 { "end" } else { "start" };
        let x = [&x.to_string(), "%"].concat();
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
    let bar = drawing::plain_bar(city, limit, full);
    let parts = [
        span(""),
        span(explorer.city()),
        Markup::element("svg", &FRAME, &[bar]),
        span(&number_or(Some(city), explorer.words.no_data)),
    ];
    Markup::element("li", &[("class", "bars-city")], &[Markup::element("div", &[], &parts)])
}

/// The frame of a bar, which is stretched to the width of its row.
const FRAME: [(&str, &str); 3] =
    [("viewBox", "0 0 1000 20"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")];

fn row(explorer: Explorer, area: AreaId, limit: Option<Concentration>, full: Concentration) -> Markup {
    let figures = explorer.figures;
    let pollutant = explorer.pollutant.get();
    let place = rank(figures, area, pollutant).map_or(String::new(), |rank| rank.place.to_string());
    let value = figures.value(area, pollutant);
    // Kept in step without a new row, so that the focus stays where it is.
    let chosen = explorer.districts.read_untracked().place(area);
    let bar = drawing::bar(figures, explorer.bins, area, pollutant, limit, full);
    let parts = [
        span(&place),
        span(explorer.short(area)),
        Markup::element("svg", &FRAME, &[bar]),
        span(&number_or(value, explorer.words.no_data)),
    ];
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
