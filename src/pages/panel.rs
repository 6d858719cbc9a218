//! The panel beside the map: comparison, stations, ecology and city, switched by radio buttons.

use super::Site;
use super::city::City;
use super::ecology::Ecology;
use super::stations::Stations;
use super::switch::{Choice, Switch};
use atlas::data::Pollutant;
use atlas::state::{PagePart, Panel};
use leptos::prelude::*;
use view::Formula;
use view::Island;

/// The panels that the package has something for, and their switch.
#[component]
pub fn Panels(
    /// The site.
    site: Site,
) -> impl IntoView {
    let choice = |panel: &'static Panel| {
        let name = match panel {
            Panel::Compare => site.page.compare,
            Panel::Stations => site.page.stations,
            Panel::Ecology => site.page.ecology,
            Panel::City => site.page.city,
        };
        Choice { value: panel.word(), name, title: None, needs_app: false, part: Some(panel.word()) }
    };
    let choices = Panel::ALL.iter().filter(|panel| has(site, **panel)).map(choice).collect();
    let has_years = !site.figures().years.is_empty();
    view! {
        <aside class="panel" data-part=PagePart::Panels.word() aria-label=site.page.panels>
            <Switch parameter="panel" prefix="panel-" legend=site.page.panels choices=choices />
            <section class="tab compare">
                <h2>{site.explorer.words.compare}</h2>
                <div data-island=Island::Compare.name() inner_html=site.island(Island::Compare)></div>
                {has_years.then(|| history(site))}
            </section>
            {has(site, Panel::Stations).then(|| view! { <Stations site=site /> })}
            {has(site, Panel::Ecology).then(|| view! { <Ecology site=site /> })}
            <City site=site />
        </aside>
    }
}

/// Whether the package has something for a panel.
fn has(site: Site, panel: Panel) -> bool {
    let atlas = site.atlas;
    match panel {
        Panel::Compare | Panel::City => true,
        Panel::Stations => !atlas.stations.is_empty(),
        Panel::Ecology => !atlas.zones.is_empty() || atlas.number("ecological_index").is_some(),
    }
}

/// The place of the years of the chosen areas, under the pollutant and the unit.
fn history(site: Site) -> impl IntoView {
    let name = |item: &'static Pollutant| {
        view! { <span class=["only ", &item.code].concat()><Formula base=item.base.as_str() subscript=item.subscript.as_str() spoken=item.spoken.get(site.language()) /></span> }
    };
    view! {
        <section class="history">
            <h3>{site.figures().pollutants.iter().map(name).collect_view()}</h3>
            <p class="minor">{site.explorer.words.microgram}</p>
            <div id="history"></div>
        </section>
    }
}
