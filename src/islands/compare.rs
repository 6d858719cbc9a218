//! The comparison: the chosen areas, four dot plots in one scale, and the numbers below.

use atlas::data::{AreaId, Concentration, YardstickKind};
use atlas::words::{NO_LIMIT, number_or, yardstick_name};
use leptos::prelude::*;
use view::{Explorer, Formula, Markup, drawing, flag, inner, plot, text};

/// The comparison panel.
#[component]
pub fn Compare(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let chips = inner(move || {
        let districts = explorer.districts.get();
        districts.areas().iter().enumerate().map(|(place, area)| chip(explorer, place, *area)).collect()
    });
    let is_empty = move || explorer.districts.get().areas().is_empty();
    let rows = inner(move || rows(explorer));
    view! {
        <ul class="chips" inner_html=chips></ul>
        <p class="rest" hidden=flag(move || !is_empty())>{explorer.words.compare_empty}</p>
        <button type="button" class="clear" hidden=flag(is_empty) on:click=move |_| explorer.clear()>
            {explorer.words.clear}
        </button>
        <div class="plots">{plots(explorer)}</div>
        {key(explorer)}
        <table class="numbers">
            <caption>{explorer.words.microgram}</caption>
            <thead><tr><th scope="col">{explorer.words.area}</th>{headings(explorer)}</tr></thead>
            <tbody inner_html=rows></tbody>
        </table>
    }
}

/// A chosen area as the button that takes it out: a press on what carries its code.
fn chip(explorer: Explorer, place: usize, area: AreaId) -> Markup {
    const HIDDEN: (&str, &str) = ("aria-hidden", "true");
    let name = explorer.short(area);
    let span = |attribute, text: &str| Markup::element("span", &[attribute], &[Markup::text(text)]);
    let cross = Markup::element("span", &[("class", "cross"), HIDDEN], &[Markup::raw("×")]);
    let parts = [
        Markup::element("svg", &[("viewBox", "-15 -15 30 30"), HIDDEN], &[drawing::mark(place)]),
        span(HIDDEN, name),
        span(("class", "sr"), &(explorer.words.remove)(name)),
        cross,
    ];
    let code = explorer.figures.area(area).code.as_str();
    let attributes = [("type", "button"), ("class", "chip"), ("data-code", code)];
    Markup::element("li", &[], &[Markup::element("button", &attributes, &parts)])
}

/// The plots under their one axis; a sentence where the yardstick has no limit for a pollutant.
fn plots(explorer: Explorer) -> impl IntoView {
    let figures = explorer.figures;
    let axis = inner(move || plot::axis(figures, explorer.against.get()));
    let heading =
        text(move || (explorer.words.axis)(&yardstick_name(explorer.words, figures, explorer.against.get())));
    let rows = figures.pollutants().map(|(pollutant, item)| {
        let dots = inner(move || {
            let (against, chosen) = (explorer.against.get(), explorer.districts.get());
            plot::dots(figures, pollutant, against, &chosen).unwrap_or_else(|| {
                let name = yardstick_name(explorer.words, figures, against);
                Markup::element("p", &[("class", "minor")], &[Markup::text(&(explorer.words.no_limit)(&name))])
            })
        });
        view! {
            <section class=["plot-row ", &item.code].concat() data-pollutant=item.code.as_str()>
                <h3><Formula base=item.base.as_str() subscript=item.subscript.as_str() spoken=item.spoken.get(explorer.words.language) /></h3>
                <div class="plot" aria-hidden="true" inner_html=dots></div>
            </section>
        }
    });
    view! {
        <p class="minor">{heading}</p>
        <div class="plot-row" aria-hidden="true"><div class="plot" inner_html=axis></div></div>
        {rows.collect_view()}
    }
}

/// The name of the yardstick; `None` for the city's figure, which is shown in any case.
fn limit_name(explorer: Explorer) -> Option<&'static str> {
    let yardstick = explorer.figures.yardstick(explorer.against.get());
    (yardstick.kind == YardstickKind::Limit).then(|| yardstick.name.get(explorer.words.language))
}

/// What the lines and dots of the plots are.
fn key(explorer: Explorer) -> impl IntoView {
    let name = text(move || limit_name(explorer).unwrap_or_default().to_owned());
    let is_city = flag(move || limit_name(explorer).is_none());
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
    let heading = |item: &'static atlas::data::Pollutant| {
        view! { <th scope="col"><Formula base=item.base.as_str() subscript=item.subscript.as_str() spoken=item.spoken.get(language) /></th> }
    };
    explorer.figures.pollutants.iter().map(heading).collect_view()
}

/// The rows of the chosen areas, the city and the yardstick, as markup.
fn rows(explorer: Explorer) -> Markup {
    let figures = explorer.figures;
    let mut rows = Markup::default();
    for area in explorer.districts.get().areas() {
        rows.push(row("", explorer.short(*area), figures.area(*area).values.iter().copied()));
    }
    let city = figures.pollutants.iter().map(|item| Some(item.city));
    rows.push(row("base", explorer.city(), city));
    if let Some(name) = limit_name(explorer) {
        let against = explorer.against.get();
        let limits = figures.pollutants().map(|(pollutant, _)| figures.limit(pollutant, against));
        rows.push(row("base", name, limits));
    }
    rows
}

fn row(class: &str, name: &str, values: impl Iterator<Item = Option<Concentration>>) -> Markup {
    let cells = values
        .map(|value| Markup::element("td", &[], &[Markup::text(&number_or(value, NO_LIMIT))]))
        .collect();
    let name = Markup::element("th", &[("scope", "row")], &[Markup::text(name)]);
    Markup::element("tr", &[("class", class)], &[name, cells])
}
