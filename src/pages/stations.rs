//! The special stations: means of groups, compared with the city and with nothing else.

use super::{Bar, Evidence, PageContext};
use atlas::data::{Decimal, StationFigure, StationGroup};
use atlas::words::{number, percent};
use leptos::prelude::*;
use view::Formula;
use view::drawing::station_outline;

/// The panel of the stations.
#[component]
pub fn Stations(
    /// The context.
    context: PageContext,
) -> impl IntoView {
    let place = context.atlas.about.place.get(context.language());
    let has_positions = context.atlas.stations.iter().any(|group| !group.positions.is_empty());
    view! {
        <section class="tab stations" data-panel="stations">
            <h2>{context.texts.stations}</h2>
            <p class="intro">{(context.texts.stations_intro)(place)}</p>
            {context.atlas.stations.iter().map(|group| group_view(context, group)).collect_view()}
            {has_positions.then(|| view! { <p class="intro">{context.texts.positions_note}</p> })}
        </section>
    }
}

fn group_view(context: PageContext, group: &'static StationGroup) -> impl IntoView {
    let mut facts = vec![(context.texts.station_kind)(group.kind).to_owned()];
    facts.extend(group.stations.map(context.texts.station_count));
    view! {
        <section class="group">
            <h3>
                <svg class="station-key" viewBox="-14 -14 28 28" aria-hidden="true"><path class="station" d=station_outline(group) /></svg>
                {group.name.get(context.language())}
            </h3>
            <p class="minor">{facts.join(context.explorer.words.comma)}</p>
            {group.figures.iter().map(|figure| figure_view(context, figure)).collect_view()}
        </section>
    }
}

fn figure_view(context: PageContext, figure: &'static StationFigure) -> impl IntoView {
    let language = context.language();
    let pollutant = context.figures().pollutants.iter().find(|item| item.code == figure.pollutant);
    pollutant.map(|item| {
        let city = item.city.0;
        let published = figure.compared_with_city;
        let computed = figure.value.percent_above(city, published.places).map_or(String::new(), percent);
        let compared = (context.texts.compared)(published, &computed, &number(figure.value), &number(city));
        let full = highest(context, &figure.pollutant).max(city);
        view! {
            <div class="line">
                <span><Formula base=item.base.as_str() subscript=item.subscript.as_str() spoken=item.spoken.get(language) /></span>
                <b class="figure">{number(figure.value)}" "<small>{context.explorer.words.microgram}</small></b>
                <Bar value=figure.value mark=city full=full />
                <p class="minor">{compared}</p>
                <Evidence context=context at=figure.stated_at.clone() />
            </div>
        }
    })
}

/// The highest figure of any group for a pollutant, which fills its bar.
fn highest(context: PageContext, pollutant: &str) -> Decimal {
    let figures = context.atlas.stations.iter().flat_map(|group| &group.figures);
    figures
        .filter(|figure| figure.pollutant == pollutant)
        .map(|figure| figure.value)
        .max()
        .unwrap_or(Decimal::whole(1))
}
