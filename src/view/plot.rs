//! The dot plots of a comparison: every area a dot, equal ones stacked, the chosen ones with their marks and values, the city
//! and the limit as lines. Places across are in percent, so that dots and marks have one size at every width.

use super::Markup;
use super::drawing::{self, text};
use atlas::data::{AreaId, Figures, PollutantId, YardstickId};
use atlas::meaning::Plot;
use atlas::state::Chosen;
use atlas::words::number;

/// The radius of a dot and the distance of stacked ones, in pixels.
const DOT: &str = "3";
const STACK: i32 = 7;

/// The height of a lane: each chosen area has its own in all plots, so that its height says nothing of its value.
const LANE: i32 = 18;

/// The room under the axis, for the value of the limit.
const BELOW: i32 = 14;

/// The axis of all plots: shares of the limit in percent.
pub fn axis(figures: &Figures, yardstick: YardstickId) -> Markup {
    let tick = |(percent, at): (i64, i32)| {
        let label = [&percent.to_string(), "%"].concat();
        let text = [("x", "0"), ("y", "12"), ("class", if percent == 100 { "tick limit" } else { "tick" })];
        placed(at, 0, Markup::element("text", &text, &[Markup::text(&label)]))
    };
    let ticks: Markup = Plot::new(figures, yardstick).ticks().map(tick).collect();
    Markup::element("svg", &[("height", "16")], &[ticks])
}

/// The plot of a pollutant; `None` where the yardstick has no limit for it.
pub fn dots(
    figures: &Figures,
    pollutant: PollutantId,
    yardstick: YardstickId,
    chosen: &Chosen,
) -> Option<Markup> {
    let limit = figures.limit(pollutant, yardstick)?;
    let plot = Plot::new(figures, yardstick);
    let at = |value| plot.position(figures, pollutant, value);
    let lanes = chosen.areas().len() as i32;
    let stacks = Plot::stacks(figures, pollutant);
    let highest = stacks.iter().map(|(_, areas)| areas.len() as i32).max().unwrap_or(1);
    let base = lanes * LANE + highest.max(2) * STACK;
    let height = text(base + BELOW);
    let mut drawing =
        Markup::shape("path", &[("class", "axis"), ("d", &["M0 ", &text(base), "h4000"].concat())]);
    let line = |class, at, from: i32| {
        let d = ["M0 ", &text(from), "V", &text(base + 3)].concat();
        placed(at, 0, Markup::shape("path", &[("class", class), ("d", &d)]))
    };
    if let Some(at) = at(limit) {
        drawing.push(line("limit", at, 0));
        let label = [("y", "13"), ("class", "tick limit")];
        drawing.push(placed(at, base, Markup::element("text", &label, &[Markup::text(&number(limit.0))])));
    }
    if let Some(at) = at(figures.pollutant(pollutant).city) {
        drawing.push(line("city", at, lanes * LANE));
    }
    for (value, areas) in stacks {
        let Some(at) = at(value) else { continue };
        let dots = areas.iter().enumerate().map(|(place, area)| dot(figures, *area, place, base)).collect();
        drawing.push(placed(at, 0, dots));
    }
    for (place, area) in chosen.areas().iter().enumerate() {
        let Some(value) = figures.value(*area, pollutant) else { continue };
        let Some(at) = at(value) else { continue };
        let label = [("x", "11"), ("y", "4"), ("class", "value")];
        let label = Markup::element("text", &label, &[Markup::text(&number(value.0))]);
        let y = place as i32 * LANE + LANE / 2;
        drawing.push(placed(at, y, [drawing::mark(place), label].into_iter().collect()));
    }
    Some(Markup::element("svg", &[("height", &height)], &[drawing]))
}

/// A dot in its stack, which can be pointed at.
fn dot(figures: &Figures, area: AreaId, place: usize, base: i32) -> Markup {
    let y = text(base - STACK / 2 - place as i32 * STACK);
    Markup::shape("circle", &[("data-code", &figures.area(area).code), ("cy", &y), ("r", DOT)])
}

/// Something at a place across, in thousandths of the width, and a height in pixels.
fn placed(across: i32, y: i32, inside: Markup) -> Markup {
    let x = [&text(across / 10), ".", &text(across % 10), "%"].concat();
    Markup::element("svg", &[("x", &x), ("y", &text(y)), ("class", "at")], &[inside])
}
