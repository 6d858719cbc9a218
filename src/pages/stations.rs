//! The special stations: means of groups, compared with the city and with nothing else.

use super::{Bar, Evidence, Site};
use atlas::data::{Decimal, StationFigure, StationGroup};
use atlas::words::{number, percent};
use leptos::prelude::*;
use view::Formula;
use view::drawing::station_outline;

/// The panel of the stations.
#[component]
pub fn Stations(
    /// The site.
    site: Site,
) -> impl IntoView {
    let place = site.atlas.about.place.get(site.language());
    let has_positions = site.atlas.stations.iter().any(|group| !group.positions.is_empty());
    view! {
        <section class="tab stations">
            <h2>{site.page.stations}</h2>
            <p class="intro">{(site.page.stations_intro)(place)}</p>
            {site.atlas.stations.iter().map(|group| group_view(site, group)).collect_view()}
            {has_positions.then(|| view! { <p class="intro">{site.page.positions_note}</p> })}
        </section>
    }
}

fn group_view(site: Site, group: &'static StationGroup) -> impl IntoView {
    let mut facts = vec![(site.page.station_kind)(group.kind).to_owned()];
    facts.extend(group.stations.map(site.page.station_count));
    view! {
        <section class="group">
            <h3>
                <svg class="station-key" viewBox="-14 -14 28 28" aria-hidden="true"><path class="station" d=station_outline(group) /></svg>
                {group.name.get(site.language())}
            </h3>
            <p class="minor">{facts.join(site.explorer.words.comma)}</p>
            {group.figures.iter().map(|figure| figure_view(site, figure)).collect_view()}
        </section>
    }
}

fn figure_view(site: Site, figure: &'static StationFigure) -> impl IntoView {
    let language = site.language();
    let pollutant = site.figures().pollutants.iter().find(|item| item.code == figure.pollutant);
    pollutant.map(|item| {
        let city = item.city.0;
        let published = figure.compared_with_city;
        let computed = figure.value.percent_above(city, published.places).map_or(String::new(), percent);
        let compared = (site.page.compared)(published, &computed, &number(figure.value), &number(city));
        let full = highest(site, &figure.pollutant).max(city);
        view! {
            <div class="line">
                <span><Formula base=item.base.as_str() subscript=item.subscript.as_str() spoken=item.spoken.get(language) /></span>
                <b class="figure">{number(figure.value)}" "<small>{site.explorer.words.microgram}</small></b>
                <Bar value=figure.value mark=city full=full />
                <p class="minor">{compared}</p>
                <Evidence site=site at=figure.stated_at.clone() />
            </div>
        }
    })
}

/// The highest figure of any group for a pollutant, which fills its bar.
fn highest(site: Site, pollutant: &str) -> Decimal {
    let figures = site.atlas.stations.iter().flat_map(|group| &group.figures);
    figures
        .filter(|figure| figure.pollutant == pollutant)
        .map(|figure| figure.value)
        .max()
        .unwrap_or(Decimal::whole(1))
}
