//! The ranking: a bar for every district, lowest first, with the yardstick's line; functional
//! zones apart, without a rank.

use crate::data::{AreaId, Concentration};
use crate::meaning::{rank, ranking};
use crate::state::View;
use crate::view::{Explorer, drawing};
use crate::words::number;
use leptos::prelude::*;

/// The ranking of the chosen pollutant, while it is the chosen view.
#[component]
pub fn Ranking(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let is_shown = Memo::new(move |_| explorer.state.read().view == View::Ranking);
    view! { <ol class="bars">{move || is_shown.get().then(|| rows(explorer))}</ol> }
}

fn rows(explorer: Explorer) -> Vec<impl IntoView> {
    let figures = explorer.figures;
    let (pollutant, against) = (explorer.pollutant.get(), explorer.against.get());
    let limit = figures.limit(pollutant, against);
    let values = figures.areas().filter_map(|(area, _)| figures.value(area, pollutant));
    let full = values.chain(limit).max().unwrap_or(figures.pollutant(pollutant).city);
    ranking(figures, pollutant).into_iter().map(|area| row(explorer, area, limit, full)).collect()
}

fn row(explorer: Explorer, area: AreaId, limit: Option<Concentration>, full: Concentration) -> impl IntoView {
    let figures = explorer.figures;
    let pollutant = explorer.pollutant.get();
    let place = rank(figures, area, pollutant).map_or(String::new(), |rank| rank.place.to_string());
    let value = figures.value(area, pollutant).map_or(String::new(), |value| number(value.0));
    let is_chosen = move || explorer.districts.get().place(area).is_some().to_string();
    view! {
        <li data-code=figures.area(area).code.as_str()>
            <button type="button" aria-pressed=is_chosen>
                <span>{place}</span>
                <span>{explorer.short(area).to_owned()}</span>
                <svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true"
                    inner_html=drawing::bar(figures, area, pollutant, limit, full)></svg>
                <span>{value}</span>
            </button>
        </li>
    }
}
