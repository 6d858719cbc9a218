//! The ecological index: its level, its change, and the growth of the ecological zones.

use super::{Bar, Evidence, PageContext};
use atlas::data::{AreaId, Decimal, EcologicalZone, FactValue, StatementRef};
use atlas::words::{number, percent};
use leptos::prelude::*;

/// The panel of the ecological index.
#[component]
pub fn Ecology(
    /// The context.
    context: PageContext,
) -> impl IntoView {
    let growth = context.atlas.number("ecological_index_change_on_base").map(|(value, _)| value);
    let full =
        context.atlas.zones.iter().map(|zone| zone.growth).chain(growth).max().unwrap_or(Decimal::whole(1));
    view! {
        <section class="tab ecology" data-panel="ecology">
            <h2>{context.texts.index}</h2>
            {level(context)}
            {(!context.atlas.zones.is_empty()).then(|| zones(context, growth, full))}
            {growth.map(|growth| whole_city(context, growth, full))}
            {excellent(context)}
        </section>
    }
}

/// The growth of the zones.
fn zones(context: PageContext, growth: Option<Decimal>, full: Decimal) -> impl IntoView {
    let about = &context.atlas.about;
    view! {
        <h3>{(context.texts.growth)(about.base_year + 1, about.year)}</h3>
        <p class="intro">{context.texts.growth_note}</p>
        <ul class="zones">
            {context.atlas.zones.iter().map(|zone| zone_view(context, zone, growth, full)).collect_view()}
        </ul>
    }
}

/// The index, its rating and its change on the year before.
fn level(context: PageContext) -> impl IntoView {
    let fact = context.atlas.facts("ecological_index").next();
    fact.and_then(|fact| match fact.value {
        FactValue::Number(value, _) => Some((value, fact.stated_at.clone())),
        _ => None,
    })
    .map(|(value, place)| {
        let rating =
            context.atlas.facts("ecological_index_rating").next().and_then(|fact| match fact.value {
                FactValue::Rating(rating) => Some((context.texts.rating)(rating)),
                _ => None,
            });
        let change = context
            .atlas
            .number("ecological_index_change_on_year")
            .map(|(value, _)| (context.texts.change)(context.atlas.about.year - 1, value));
        view! {
            <p><b class="figure big">{number(value)}</b>" "<span>{rating}</span></p>
            <p class="minor">{change}</p>
            <Evidence context=context at=place />
        }
    })
}

/// A zone: pressing it outlines its districts on the map.
fn zone_view(
    context: PageContext,
    zone: &'static EcologicalZone,
    city: Option<Decimal>,
    full: Decimal,
) -> impl IntoView {
    let language = context.language();
    view! {
        <li class="line">
            <button type="button" data-zone=zone.code.as_str() aria-pressed="false">{zone.name.get(language)}</button>
            <b class="figure">{percent(zone.growth)}</b>
            <Bar value=zone.growth mark=city.unwrap_or(zone.growth) full=full />
            <p class="minor">{names(context, &zone.members)}</p>
            <p class="minor">{zone.note.get(language)}</p>
            <Evidence context=context at=zone.stated_at.clone() />
        </li>
    }
}

fn whole_city(context: PageContext, growth: Decimal, full: Decimal) -> impl IntoView {
    let place =
        context.atlas.facts("ecological_index_change_on_base").next().map(|fact| fact.stated_at.clone());
    view! {
        <div class="line">
            <span>{context.texts.whole_city}</span>
            <b class="figure">{percent(growth)}</b>
            <Bar value=growth mark=growth full=full />
            {place.map(|at: StatementRef| view! { <Evidence context=context at=at /> })}
        </div>
    }
}

/// The districts rated excellent.
fn excellent(context: PageContext) -> impl IntoView {
    let facts: Vec<_> = context.atlas.facts("ecological_index_excellent").collect();
    let areas: Vec<AreaId> = facts
        .iter()
        .filter_map(|fact| match fact.value {
            FactValue::Area(area) => Some(area),
            _ => None,
        })
        .collect();
    facts.first().map(|fact| {
        view! {
            <p>{context.texts.excellent}" "{names(context, &areas)}</p>
            <Evidence context=context at=fact.stated_at.clone() />
        }
    })
}

/// The short names of areas as a list.
fn names(context: PageContext, areas: &[AreaId]) -> String {
    let names: Vec<&str> = areas.iter().map(|area| context.explorer.short(*area)).collect();
    names.join(context.explorer.words.list_comma)
}
