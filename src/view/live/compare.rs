//! The comparison: the chosen areas, four dot plots in one scale, and the numbers below.

use crate::data::{AreaId, Concentration};
use crate::view::{Explorer, Formula, drawing};
use crate::words::number;
use leptos::prelude::*;

/// The comparison panel.
#[component]
pub fn Compare(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let chips = move || {
        let districts = explorer.districts.get();
        districts.areas().iter().enumerate().map(|(place, area)| chip(explorer, place, *area)).collect_view()
    };
    let is_empty = move || explorer.districts.get().areas().is_empty();
    view! {
        <ul class="chips">{chips}</ul>
        <p class="rest" hidden=move || !is_empty()>{explorer.words.compare_empty}</p>
        <div class="plots">{plots(explorer)}</div>
        {key(explorer)}
        <table class="numbers">
            <thead><tr><th scope="col">{explorer.words.area}</th>{headings(explorer)}</tr></thead>
            <tbody>{move || rows(explorer)}</tbody>
        </table>
    }
}

/// A chosen area with the button that takes it out.
fn chip(explorer: Explorer, place: usize, area: AreaId) -> impl IntoView {
    let name = explorer.short(area);
    view! {
        <li>
            <button type="button" class="chip" aria-label=(explorer.words.remove)(name) on:click=move |_| explorer.toggle(area)>
                <svg viewBox="-15 -15 30 30" aria-hidden="true" inner_html=drawing::mark(place)></svg>
                <span>{name}</span>
                <span class="cross" aria-hidden="true">"×"</span>
            </button>
        </li>
    }
}

fn plots(explorer: Explorer) -> impl IntoView {
    let figures = explorer.figures;
    let view_box = ["0 0", &drawing::PLOT_WIDTH.to_string(), &drawing::PLOT_HEIGHT.to_string()].join(" ");
    figures
        .pollutants()
        .map(|(pollutant, item)| {
            let plot = move || {
                drawing::dot_plot(figures, pollutant, explorer.against.get(), &explorer.districts.get())
            };
            let limit = move || figures.limit(pollutant, explorer.against.get()).map(|limit| number(limit.0));
            view! {
                <section class=["plot-row ", &item.code].concat()>
                    <h3><Formula base=item.base.as_str() subscript=item.subscript.as_str() spoken=item.spoken.get(explorer.words.language) /></h3>
                    <svg class="plot" viewBox=view_box.clone() aria-hidden="true" inner_html=plot></svg>
                    <p class="plot-limit">{limit}</p>
                </section>
            }
        })
        .collect_view()
}

/// What the lines and dots of the plots are.
fn key(explorer: Explorer) -> impl IntoView {
    let limit = move || {
        let yardstick = explorer.figures.yardstick(explorer.against.get());
        yardstick.name.get(explorer.words.language)
    };
    view! {
        <p class="plot-key">
            <span class="key-limit">{limit}</span>
            <span class="key-city">{explorer.words.city}</span>
            <span class="key-dot">{explorer.words.others}</span>
        </p>
    }
}

fn headings(explorer: Explorer) -> impl IntoView {
    let language = explorer.words.language;
    let heading = |item: &'static crate::data::Pollutant| {
        view! { <th scope="col"><Formula base=item.base.as_str() subscript=item.subscript.as_str() spoken=item.spoken.get(language) /></th> }
    };
    explorer.figures.pollutants.iter().map(heading).collect_view()
}

/// The rows of the chosen areas, the city and the yardstick.
fn rows(explorer: Explorer) -> impl IntoView {
    let figures = explorer.figures;
    let cell = |value: Option<Concentration>| value.map_or("–".to_owned(), |value| number(value.0));
    let row = move |class: &'static str, name: String, values: Vec<Option<Concentration>>| {
        let cells = values.into_iter().map(|value| view! { <td>{cell(value)}</td> }).collect_view();
        view! { <tr class=class><th scope="row">{name}</th>{cells}</tr> }
    };
    let districts = explorer.districts.get();
    let chosen: Vec<_> = districts
        .areas()
        .iter()
        .map(|area| row("", explorer.short(*area).to_owned(), figures.area(*area).values.clone()))
        .collect();
    let against = explorer.against.get();
    let yardstick = figures.yardstick(against).name.get(explorer.words.language).to_owned();
    let city = figures.pollutants.iter().map(|item| Some(item.city)).collect();
    let limits = figures.pollutants().map(|(pollutant, _)| figures.limit(pollutant, against)).collect();
    view! {
        {chosen}
        {row("base", explorer.words.city.to_owned(), city)}
        {row("base", yardstick, limits)}
    }
}
