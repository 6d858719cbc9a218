//! The city's figures: six pollutants against their limits, and the days of the year.

use super::{Bar, Evidence, PageContext};
use atlas::data::{CityFigure, Decimal, Fact, FactValue, Limit, PollutantName, Unit, YardstickId};
use atlas::words::{number, percent};
use leptos::prelude::*;
use view::Formula;

/// The facts that count days: good, of heavy pollution, of severe pollution.
const DAYS: [&str; 3] = ["good_days", "heavy_days", "severe_days"];

/// The panel of the city.
#[component]
pub fn City(
    /// The context.
    context: PageContext,
) -> impl IntoView {
    let about = &context.atlas.about;
    let has_days = DAYS.iter().any(|key| context.atlas.number(key).is_some());
    view! {
        <section class="tab city" data-panel="city">
            <h2>{(context.texts.city_title)(about.place.get(context.language()), about.year)}</h2>
            {context.atlas.city.iter().map(|figure| figure_view(context, figure)).collect_view()}
            {three_years(context)}
            {districts_within(context)}
            {has_days.then(|| view! { <h3>{context.texts.days}</h3> })}
            {days(context, context.texts.good_days, DAYS[0])}
            {days(context, context.texts.heavy_days, DAYS[1])}
            {days(context, context.texts.severe_days, DAYS[2])}
        </section>
    }
}

fn figure_view(context: PageContext, figure: &'static CityFigure) -> impl IntoView {
    let language = context.language();
    let about = &context.atlas.about;
    let name = context.atlas.pollutant_name(&figure.pollutant);
    let changes: Vec<String> = [
        figure.change_on_year.map(|value| (context.texts.change)(about.year - 1, value)),
        figure.change_on_base.map(|value| (context.texts.change)(about.base_year, value)),
    ]
    .into_iter()
    .flatten()
    .collect();
    view! {
        <div class="line">
            <span>
                {name.map(|name| view! { <NamedFormula context=context name=name />" "<small>{name.name.get(language)}</small> })}
            </span>
            <b class="figure">{number(figure.value)}" "<small>{context.unit(figure.unit)}</small></b>
            {context.atlas.limit_for(figure).map(|limit| against_limit(context, figure, limit))}
            <p class="minor">{changes.join(context.explorer.words.comma)}</p>
            <Evidence context=context at=figure.stated_at.clone() />
        </div>
    }
}

/// The bar against the limit, and the verdict with the published and the computed excess.
fn against_limit(context: PageContext, figure: &'static CityFigure, limit: &'static Limit) -> impl IntoView {
    let over = figure.value > limit.value;
    let full = if over { figure.value } else { limit.value };
    let title = context.figures().yardstick(YardstickId::default()).title.get(context.language());
    let averaging = (context.texts.averaging)(limit.averaging);
    let verdict = (context.texts.city_verdict)(over, averaging, &number(limit.value), title);
    let excess = context.atlas.number(&format!("{}_over_limit", figure.pollutant)).map(|(published, _)| {
        let computed =
            figure.value.percent_above(limit.value, published.places).map_or(String::new(), percent);
        (context.texts.excess)(&percent(published), &computed, &number(figure.value), &number(limit.value))
    });
    view! {
        <Bar value=figure.value mark=limit.value full=full over=over />
        <p class="minor">
            {(context.texts.statistic)(figure.statistic)}{context.explorer.words.comma}
            <b>{verdict}</b>
            {excess.map(|excess| [context.explorer.words.comma, &excess].concat())}
        </p>
    }
}

/// The formula of a pollutant of the city.
#[component]
fn NamedFormula(
    /// The context.
    context: PageContext,
    /// What the pollutant is called.
    name: &'static PollutantName,
) -> impl IntoView {
    let spoken = name.spoken.get(context.language());
    view! { <span><Formula base=name.base.as_str() subscript=name.subscript.as_str() spoken=spoken /></span> }
}

fn three_years(context: PageContext) -> impl IntoView {
    let about = &context.atlas.about;
    let name = context.atlas.pollutant_name("pm25");
    let change = context.atlas.number("pm25_mean_three_years_change_on_year").map(|(value, _)| value);
    let fact = context.atlas.facts("pm25_mean_three_years").next();
    number_of(fact).zip(fact).map(|((value, unit), fact)| {
        view! {
            <div class="line">
                <span>
                    {name.map(|name| view! { <NamedFormula context=context name=name />" " })}
                    <small>{(context.texts.three_years)(about.year - 2, about.year)}</small>
                </span>
                <b class="figure">{number(value)}" "<small>{context.unit(unit)}</small></b>
                <p class="minor">{change.map(|change| (context.texts.change)(about.year - 1, change))}</p>
                <Evidence context=context at=fact.stated_at.clone() />
            </div>
        }
    })
}

fn districts_within(context: PageContext) -> impl IntoView {
    let count = context.atlas.number("pm25_districts_within_limit");
    let share = context.atlas.number("pm25_area_within_limit");
    let place = context.atlas.facts("pm25_districts_within_limit").next().map(|fact| fact.stated_at.clone());
    let name = context.atlas.pollutant_name("pm25");
    let total = context.figures().districts().count();
    match (count, share, place, name) {
        (Some((count, _)), Some((share, _)), Some(place), Some(name)) => Some(view! {
            <p><NamedFormula context=context name=name />": "{(context.texts.districts_within)(&number(count), total, &number(share))}</p>
            <Evidence context=context at=place />
        }),
        _ => None,
    }
}

/// A number of days, its share of the year and its change on the base year.
fn days(context: PageContext, name: &'static str, key: &'static str) -> impl IntoView {
    let fact = context.atlas.facts(key).next();
    number_of(fact).zip(fact).map(|((value, _), fact)| {
        let share = context
            .atlas
            .number(&format!("{key}_share"))
            .map(|(share, _)| (context.texts.share)(&number(share)));
        let change = context.atlas.number(&format!("{key}_change_on_base")).map(|(change, _)| {
            (context.texts.days_change)(context.atlas.about.base_year, change.thousandths / 1000)
        });
        let words: Vec<String> = [share, change].into_iter().flatten().collect();
        view! {
            <div class="line">
                <span>{name}</span>
                <b class="figure">{(context.texts.day_count)(&number(value))}</b>
                <p class="minor">{words.join(context.explorer.words.comma)}</p>
                <Evidence context=context at=fact.stated_at.clone() />
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
