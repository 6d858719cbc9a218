//! The panel beside the map: comparison, stations, ecology and city, switched by radio buttons.

use super::Site;
use super::city::City;
use super::ecology::Ecology;
use super::stations::Stations;
use crate::state::Panel;
use crate::view::live::Compare;
use leptos::prelude::*;

/// The four panels and their switch.
#[component]
pub fn Panels(
    /// The site.
    site: Site,
) -> impl IntoView {
    let tab = |panel: &'static Panel| {
        let name = match panel {
            Panel::Compare => site.page.compare,
            Panel::Stations => site.page.stations,
            Panel::Ecology => site.page.ecology,
            Panel::City => site.page.city,
        };
        let word = panel.word();
        view! {
            <label>
                <input type="radio" name="panel" id=["panel-", word].concat() value=word checked=*panel == Panel::default() />
                <span>{name}</span>
            </label>
        }
    };
    view! {
        <aside class="panel" aria-label=site.page.panels>
            <fieldset class="switch tabs">
                <legend class="sr">{site.page.panels}</legend>
                {Panel::ALL.iter().map(tab).collect_view()}
            </fieldset>
            <section class="tab compare">
                <h2>{site.explorer.words.compare}</h2>
                <div data-live="compare"><Compare explorer=site.explorer /></div>
            </section>
            <Stations site=site />
            <Ecology site=site />
            <City site=site />
        </aside>
    }
}
