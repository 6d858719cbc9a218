//! The comparison: the chosen areas, four dot plots in one scale, and the numbers below.

use crate::data::{AreaId, Concentration, YardstickKind};
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
        <button type="button" class="clear" hidden=is_empty on:click=move |_| explorer.clear()>
            {explorer.words.clear}
        </button>
        <div class="plots">{plots(explorer)}</div>
        {key(explorer)}
        <table class="numbers">
            <caption>{explorer.words.microgram}</caption>
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
            <button type="button" class="chip" on:click=move |_| explorer.toggle(area)>
                <svg viewBox="-15 -15 30 30" aria-hidden="true" inner_html=drawing::mark(place)></svg>
                <span aria-hidden="true">{name}</span>
                <span class="sr">{(explorer.words.remove)(name)}</span>
                <span class="cross" aria-hidden="true">"×"</span>
            </button>
        </li>
    }
}

fn plots(explorer: Explorer) -> impl IntoView {
    let figures = explorer.figures;
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
                    <div class="plot" aria-hidden="true" inner_html=plot></div>
                    <p class="plot-limit">{limit}</p>
                </section>
            }
        })
        .collect_view()
}

/// The name of the yardstick; `None` for the city's figure, which is shown in any case.
fn limit_name(explorer: Explorer) -> Option<&'static str> {
    let yardstick = explorer.figures.yardstick(explorer.against.get());
    (yardstick.kind == YardstickKind::Limit).then(|| yardstick.name.get(explorer.words.language))
}

/// What the lines and dots of the plots are.
fn key(explorer: Explorer) -> impl IntoView {
    let name = move || limit_name(explorer);
    let is_city = move || limit_name(explorer).is_none();
    view! {
        <p class="plot-key">
            <span class="key-limit" hidden=is_city>{name}</span>
            <span class="key-city">{explorer.city()}</span>
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
    let city = figures.pollutants.iter().map(|item| Some(item.city)).collect();
    let limits = figures.pollutants().map(|(pollutant, _)| figures.limit(pollutant, against)).collect();
    view! {
        {chosen}
        {row("base", explorer.city().to_owned(), city)}
        {limit_name(explorer).map(|name| row("base", name.to_owned(), limits))}
    }
}
