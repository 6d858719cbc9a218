//! The panels beside the map, switched by radio buttons.

use super::PageContext;
use super::city::City;
use super::ecology::Ecology;
use super::stations::Stations;
use super::switch::{Choice, Switch};
use atlas::data::{Keyword, Pollutant};
use atlas::state::{PagePart, Panel};
use leptos::either::EitherOf4;
use leptos::prelude::*;
use view::Formula;
use view::Island;

/// The panels that the package has something for, and their switch.
#[component]
pub fn Panels(
    /// The context.
    context: PageContext,
) -> impl IntoView {
    let panels = Panel::ALL.iter().filter_map(|panel| Some((*panel, content(context, *panel)?)));
    let (shown, contents): (Vec<Panel>, Vec<_>) = panels.unzip();
    let choice = |panel: &Panel| {
        let (value, name) = (panel.keyword(), (context.texts.panel)(*panel));
        Choice { value, name, title: None, needs_app: false, part: Some(value) }
    };
    let choices = shown.iter().map(choice).collect();
    let section = |(panel, content): (Panel, _)| {
        view! { <section class=["tab ", panel.keyword()].concat() data-panel=panel.keyword()>{content}</section> }
    };
    view! {
        <aside class="panel" data-part=PagePart::Panels.keyword() aria-label=context.texts.panels>
            <Switch parameter="panel" prefix="panel-" legend=context.texts.panels choices=choices />
            {shown.into_iter().zip(contents).map(section).collect_view()}
        </aside>
    }
}

/// What is in a panel, where the package has something for it.
fn content(context: PageContext, panel: Panel) -> Option<impl IntoView> {
    let atlas = context.atlas;
    match panel {
        Panel::Compare => Some(EitherOf4::A(compare(context))),
        Panel::Stations => {
            (!atlas.stations.is_empty()).then(|| EitherOf4::B(view! { <Stations context=context /> }))
        }
        Panel::Ecology => {
            let has_some = !atlas.zones.is_empty() || atlas.number("ecological_index").is_some();
            has_some.then(|| EitherOf4::C(view! { <Ecology context=context /> }))
        }
        Panel::City => Some(EitherOf4::D(view! { <City context=context /> })),
    }
}

/// The comparison, which the browser hydrates, and the years of what is compared.
fn compare(context: PageContext) -> impl IntoView {
    let has_years = !context.figures().years.is_empty();
    view! {
        <h2>{context.explorer.words.compare}</h2>
        <div data-island=Island::Compare.name() inner_html=context.island(Island::Compare)></div>
        {has_years.then(|| history(context))}
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
