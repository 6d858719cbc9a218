//! The ecological index: its level, its change, and the growth of the ecological zones.

use super::{Bar, Evidence, Site};
use atlas::data::{AreaId, Decimal, EcologicalZone, FactValue, StatementRef};
use atlas::words::{number, percent};
use leptos::prelude::*;

/// The panel of the ecological index.
#[component]
pub fn Ecology(
    /// The site.
    site: Site,
) -> impl IntoView {
    let growth = site.atlas.number("ecological_index_change_on_base").map(|(value, _)| value);
    let full =
        site.atlas.zones.iter().map(|zone| zone.growth).chain(growth).max().unwrap_or(Decimal::whole(1));
    view! {
        <section class="tab ecology">
            <h2>{site.page.index}</h2>
            {level(site)}
            {(!site.atlas.zones.is_empty()).then(|| zones(site, growth, full))}
            {growth.map(|growth| whole_city(site, growth, full))}
            {excellent(site)}
        </section>
    }
}

/// The growth of the zones.
fn zones(site: Site, growth: Option<Decimal>, full: Decimal) -> impl IntoView {
    let about = &site.atlas.about;
    view! {
        <h3>{(site.page.growth)(about.base_year + 1, about.year)}</h3>
        <p class="intro">{site.page.growth_note}</p>
        <ul class="zones">
            {site.atlas.zones.iter().map(|zone| zone_view(site, zone, growth, full)).collect_view()}
        </ul>
    }
}

/// The index, its rating and its change on the year before.
fn level(site: Site) -> impl IntoView {
    let fact = site.atlas.facts("ecological_index").next();
    fact.and_then(|fact| match fact.value {
        FactValue::Number(value, _) => Some((value, fact.stated_at.clone())),
        _ => None,
    })
    .map(|(value, place)| {
        let rating = site.atlas.facts("ecological_index_rating").next().and_then(|fact| match fact.value {
            FactValue::Rating(rating) => Some((site.page.rating)(rating)),
            _ => None,
        });
        let change = site
            .atlas
            .number("ecological_index_change_on_year")
            .map(|(value, _)| (site.page.change)(site.atlas.about.year - 1, value));
        view! {
            <p><b class="figure big">{number(value)}</b>" "<span>{rating}</span></p>
            <p class="minor">{change}</p>
            <Evidence site=site at=place />
        }
    })
}

/// A zone: pressing it outlines its districts on the map.
fn zone_view(
    site: Site,
    zone: &'static EcologicalZone,
    city: Option<Decimal>,
    full: Decimal,
) -> impl IntoView {
    let language = site.language();
    view! {
        <li class="line">
            <button type="button" data-zone=zone.code.as_str() aria-pressed="false">{zone.name.get(language)}</button>
            <b class="figure">{percent(zone.growth)}</b>
            <Bar value=zone.growth mark=city.unwrap_or(zone.growth) full=full />
            <p class="minor">{names(site, &zone.members)}</p>
            <p class="minor">{zone.note.get(language)}</p>
            <Evidence site=site at=zone.stated_at.clone() />
        </li>
    }
}

fn whole_city(site: Site, growth: Decimal, full: Decimal) -> impl IntoView {
    let place = site.atlas.facts("ecological_index_change_on_base").next().map(|fact| fact.stated_at.clone());
    view! {
        <div class="line">
            <span>{site.page.whole_city}</span>
            <b class="figure">{percent(growth)}</b>
            <Bar value=growth mark=growth full=full />
            {place.map(|at: StatementRef| view! { <Evidence site=site at=at /> })}
        </div>
    }
}

/// The districts rated excellent.
fn excellent(site: Site) -> impl IntoView {
    let facts: Vec<_> = site.atlas.facts("ecological_index_excellent").collect();
    let areas: Vec<AreaId> = facts
        .iter()
        .filter_map(|fact| match fact.value {
            FactValue::Area(area) => Some(area),
            _ => None,
        })
        .collect();
    facts.first().map(|fact| {
        view! {
            <p>{site.page.excellent}" "{names(site, &areas)}</p>
            <Evidence site=site at=fact.stated_at.clone() />
        }
    })
}

/// The short names of areas as a list.
fn names(site: Site, areas: &[AreaId]) -> String {
    let names: Vec<&str> = areas.iter().map(|area| site.explorer.short(*area)).collect();
    names.join(site.explorer.words.list_comma)
}
