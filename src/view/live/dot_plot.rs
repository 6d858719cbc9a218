//! A dot plot of one pollutant: every area a dot, the chosen ones with their marks, the city
//! and the yardstick as lines.

use crate::data::{AreaId, PollutantId};
use crate::meaning::Plot;
use crate::view::{Explorer, Mark};
use leptos::prelude::*;

/// The drawing's measures, in units of its view box.
const WIDTH: i32 = 340;
const HEIGHT: i32 = 52;
const LEFT: i32 = 6;
const RIGHT: i32 = 6;
const AXIS: i32 = 40;
/// How far marks of equal values stand apart.
const STACK: i32 = 11;

/// The dot plot of a pollutant, in the scale that all plots of a comparison share.
#[component]
pub fn DotPlot(
    /// The explorer.
    explorer: Explorer,
    /// The pollutant.
    pollutant: PollutantId,
) -> impl IntoView {
    let figures = explorer.figures;
    let scale = Memo::new(move |_| Plot::new(figures, explorer.against.get()));
    let x = move |value| {
        let share = scale.get().position(figures, pollutant, value);
        LEFT + share * (WIDTH - LEFT - RIGHT) / 1000
    };
    let limit =
        move || figures.limit(pollutant, explorer.against.get()).map(|limit| vertical(x(limit), 8, "limit"));
    let city = move || vertical(x(figures.pollutant(pollutant).city), 24, "city");
    let dots = move || {
        Plot::dots(figures, pollutant)
            .into_iter()
            .map(|value| view! { <circle cx=x(value).to_string() cy=AXIS.to_string() r="4"></circle> })
            .collect_view()
    };
    let marks = move || {
        let chosen = explorer.districts.get();
        let areas = chosen.areas();
        areas
            .iter()
            .enumerate()
            .filter_map(|(place, area)| {
                let value = figures.value(*area, pollutant)?;
                let equal = |other: &&AreaId| figures.value(**other, pollutant) == Some(value);
                let below = areas[..place].iter().filter(equal).count() as i32;
                Some(placed(x(value), AXIS - below * STACK, place))
            })
            .collect_view()
    };
    let view_box = ["0 0 ", &WIDTH.to_string(), " ", &HEIGHT.to_string()].concat();
    let axis = ["M", &LEFT.to_string(), " ", &AXIS.to_string(), "H", &(WIDTH - RIGHT).to_string()].concat();
    view! {
        <svg class="plot" viewBox=view_box aria-hidden="true">
            <path class="axis" d=axis />
            {limit}
            {city}
            <g class="dots">{dots}</g>
            {marks}
        </svg>
    }
}

/// A line across the axis, from a height down.
fn vertical(x: i32, top: i32, class: &'static str) -> impl IntoView {
    let d = ["M", &x.to_string(), " ", &top.to_string(), "V", &HEIGHT.to_string()].concat();
    view! { <path class=class d=d /> }
}

fn placed(x: i32, y: i32, place: usize) -> impl IntoView {
    let transform = ["translate(", &x.to_string(), " ", &y.to_string(), ")"].concat();
    view! { <g transform=transform><Mark place=place /></g> }
}
