//! The panel beside the map: comparison, stations, ecology and city, switched by radio buttons.

use super::PageContext;
use super::city::City;
use super::ecology::Ecology;
use super::stations::Stations;
use super::switch::{Choice, Switch};
use atlas::data::{Keyword, Pollutant};
use atlas::state::{PagePart, Panel};
use leptos::prelude::*;
use view::Formula;
use view::Island;

/// The panels that the package has something for, and their switch.
#[component]
pub fn Panels(
    /// The context.
    context: PageContext,
) -> impl IntoView {
    let choice = |panel: &'static Panel| {
        let name = match panel {
            Panel::Compare => context.texts.compare,
            Panel::Stations => context.texts.stations,
            Panel::Ecology => context.texts.ecology,
            Panel::City => context.texts.city,
        };
        Choice { value: panel.keyword(), name, title: None, needs_app: false, part: Some(panel.keyword()) }
    };
    let choices = Panel::ALL.iter().filter(|panel| has(context, **panel)).map(choice).collect();
    let has_years = !context.figures().years.is_empty();
    view! {
        <aside class="panel" data-part=PagePart::Panels.keyword() aria-label=context.texts.panels>
            <Switch parameter="panel" prefix="panel-" legend=context.texts.panels choices=choices />
            <section class="tab compare" data-panel="compare">
                <h2>{context.explorer.words.compare}</h2>
                <div data-island=Island::Compare.name() inner_html=context.island(Island::Compare)></div>
                {has_years.then(|| history(context))}
            </section>
            {has(context, Panel::Stations).then(|| view! { <Stations context=context /> })}
            {has(context, Panel::Ecology).then(|| view! { <Ecology context=context /> })}
            <City context=context />
        </aside>
    }
}

/// Whether the package has something for a panel.
fn has(context: PageContext, panel: Panel) -> bool {
    let atlas = context.atlas;
    match panel {
        Panel::Compare | Panel::City => true,
        Panel::Stations => !atlas.stations.is_empty(),
        Panel::Ecology => !atlas.zones.is_empty() || atlas.number("ecological_index").is_some(),
    }
}

/// The place of the years of the chosen areas, under the pollutant and the unit.
fn history(context: PageContext) -> impl IntoView {
    let name = |item: &'static Pollutant| {
        view! { <span class=["only ", &item.code].concat()><Formula base=item.base.as_str() subscript=item.subscript.as_str() spoken=item.spoken.get(context.language()) /></span> }
    };
    view! {
        <section class="history">
            <h3>{context.figures().pollutants.iter().map(name).collect_view()}</h3>
            <p class="minor">{context.explorer.words.microgram}</p>
            <div id="history"></div>
        </section>
    }
}
