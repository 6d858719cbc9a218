//! The city's figures: six pollutants against their limits, and the days of the year.

use super::{Bar, Evidence, Site};
use atlas::data::{CityFigure, Decimal, Fact, FactValue, Limit, PollutantName, Unit, YardstickId};
use atlas::words::{number, percent};
use leptos::prelude::*;
use view::Formula;

/// The facts that count days: good, of heavy pollution, of severe pollution.
const DAYS: [&str; 3] = ["good_days", "heavy_days", "severe_days"];

/// The panel of the city.
#[component]
pub fn City(
    /// The site.
    site: Site,
) -> impl IntoView {
    let about = &site.atlas.about;
    let has_days = DAYS.iter().any(|key| site.atlas.number(key).is_some());
    view! {
        <section class="tab city">
            <h2>{(site.page.city_title)(about.place.get(site.language()), about.year)}</h2>
            {site.atlas.city.iter().map(|figure| figure_view(site, figure)).collect_view()}
            {three_years(site)}
            {districts_within(site)}
            {has_days.then(|| view! { <h3>{site.page.days}</h3> })}
            {days(site, site.page.good_days, DAYS[0])}
            {days(site, site.page.heavy_days, DAYS[1])}
            {days(site, site.page.severe_days, DAYS[2])}
        </section>
    }
}

fn figure_view(site: Site, figure: &'static CityFigure) -> impl IntoView {
    let language = site.language();
    let about = &site.atlas.about;
    let name = site.atlas.pollutant_name(&figure.pollutant);
    let changes: Vec<String> = [
        figure.change_on_year.map(|value| (site.page.change)(about.year - 1, value)),
        figure.change_on_base.map(|value| (site.page.change)(about.base_year, value)),
    ]
    .into_iter()
    .flatten()
    .collect();
    view! {
        <div class="line">
            <span>
                {name.map(|name| view! { <NamedFormula site=site name=name />" "<small>{name.name.get(language)}</small> })}
            </span>
            <b class="figure">{number(figure.value)}" "<small>{site.unit(figure.unit)}</small></b>
            {site.atlas.limit_for(figure).map(|limit| against_limit(site, figure, limit))}
            <p class="minor">{changes.join(site.explorer.words.comma)}</p>
            <Evidence site=site at=figure.stated_at.clone() />
        </div>
    }
}

/// The bar against the limit, and the verdict with the published and the computed excess.
fn against_limit(site: Site, figure: &'static CityFigure, limit: &'static Limit) -> impl IntoView {
    let over = figure.value > limit.value;
    let full = if over { figure.value } else { limit.value };
    let title = site.figures().yardstick(YardstickId::default()).title.get(site.language());
    let averaging = (site.page.averaging)(limit.averaging);
    let verdict = (site.page.city_verdict)(over, averaging, &number(limit.value), title);
    let excess = site.atlas.number(&format!("{}_over_limit", figure.pollutant)).map(|(published, _)| {
        let computed =
            figure.value.percent_above(limit.value, published.places).map_or(String::new(), percent);
        (site.page.excess)(&percent(published), &computed, &number(figure.value), &number(limit.value))
    });
    view! {
        <Bar value=figure.value mark=limit.value full=full over=over />
        <p class="minor">
            {(site.page.statistic)(figure.statistic)}{site.explorer.words.comma}
            <b>{verdict}</b>
            {excess.map(|excess| [site.explorer.words.comma, &excess].concat())}
        </p>
    }
}

/// The formula of a pollutant of the city.
#[component]
fn NamedFormula(
    /// The site.
    site: Site,
    /// What the pollutant is called.
    name: &'static PollutantName,
) -> impl IntoView {
    let spoken = name.spoken.get(site.language());
    view! { <span><Formula base=name.base.as_str() subscript=name.subscript.as_str() spoken=spoken /></span> }
}

fn three_years(site: Site) -> impl IntoView {
    let about = &site.atlas.about;
    let name = site.atlas.pollutant_name("pm25");
    let change = site.atlas.number("pm25_mean_three_years_change_on_year").map(|(value, _)| value);
    let fact = site.atlas.facts("pm25_mean_three_years").next();
    number_of(fact).zip(fact).map(|((value, unit), fact)| {
        view! {
            <div class="line">
                <span>
                    {name.map(|name| view! { <NamedFormula site=site name=name />" " })}
                    <small>{(site.page.three_years)(about.year - 2, about.year)}</small>
                </span>
                <b class="figure">{number(value)}" "<small>{site.unit(unit)}</small></b>
                <p class="minor">{change.map(|change| (site.page.change)(about.year - 1, change))}</p>
                <Evidence site=site at=fact.stated_at.clone() />
            </div>
        }
    })
}

fn districts_within(site: Site) -> impl IntoView {
    let count = site.atlas.number("pm25_districts_within_limit");
    let share = site.atlas.number("pm25_area_within_limit");
    let place = site.atlas.facts("pm25_districts_within_limit").next().map(|fact| fact.stated_at.clone());
    let name = site.atlas.pollutant_name("pm25");
    let total = site.figures().districts().count();
    match (count, share, place, name) {
        (Some((count, _)), Some((share, _)), Some(place), Some(name)) => Some(view! {
            <p><NamedFormula site=site name=name />": "{(site.page.districts_within)(&number(count), total, &number(share))}</p>
            <Evidence site=site at=place />
        }),
        _ => None,
    }
}

/// A number of days, its share of the year and its change on the base year.
fn days(site: Site, name: &'static str, key: &'static str) -> impl IntoView {
    let fact = site.atlas.facts(key).next();
    number_of(fact).zip(fact).map(|((value, _), fact)| {
        let share =
            site.atlas.number(&format!("{key}_share")).map(|(share, _)| (site.page.share)(&number(share)));
        let change = site.atlas.number(&format!("{key}_change_on_base")).map(|(change, _)| {
            (site.page.days_change)(site.atlas.about.base_year, change.thousandths / 1000)
        });
        let words: Vec<String> = [share, change].into_iter().flatten().collect();
        view! {
            <div class="line">
                <span>{name}</span>
                <b class="figure">{(site.page.day_count)(&number(value))}</b>
                <p class="minor">{words.join(site.explorer.words.comma)}</p>
                <Evidence site=site at=fact.stated_at.clone() />
            </div>
        }
    })
}

fn number_of(fact: Option<&'static Fact>) -> Option<(Decimal, Unit)> {
    match fact?.value {
        FactValue::Number(value, unit) => Some((value, unit)),
        _ => None,
    }
}
