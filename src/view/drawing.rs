//! The drawings that change in the browser, as the inside of an SVG element.
//!
//! They are made of numbers, of constants, and of codes, which the reading of the package limits
//! to letters, digits and dashes: no text of the data is in them. As strings they weigh a
//! fraction of what as many elements of their own would.

use super::step_class;
use crate::data::{AreaId, Concentration, Figures, PollutantId, YardstickId};
use crate::geometry::Point;
use crate::meaning::Plot;
use crate::state::Chosen;

/// The outline of each mark around the origin, about 24 units across: circle, square, triangle, diamond.
const OUTLINES: [&str; Chosen::MOST] = [
    "M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0z",
    "M-10-10h20v20h-20z",
    "M0-14L13 10h-26z",
    "M0-14L14 0 0 14-14 0z",
];

/// The letter of each mark.
const LETTERS: [&str; Chosen::MOST] = ["A", "B", "C", "D"];

/// The width of a plot and of a bar, in units of its view box.
pub const PLOT_WIDTH: i32 = 340;
/// The height of a plot.
pub const PLOT_HEIGHT: i32 = 52;
/// The room at both ends of a plot.
const PLOT_ROOM: i32 = 6;
/// Where the line of the dots runs.
const AXIS: i32 = 40;
/// How far the marks of equal values stand apart.
const STACK: i32 = 11;

/// The mark of a place in the comparison: a shape and a letter, the same on the map and in the plots.
pub fn mark(place: usize) -> String {
    let place = place % Chosen::MOST;
    let (outline, letter) = (OUTLINES[place], LETTERS[place]);
    ["<g class=\"mark\"><path d=\"", outline, "\"/><text y=\"5\">", letter, "</text></g>"].concat()
}

/// What lies over the areas of a map: the outlines of a zone, of the chosen areas and of the one
/// pointed at, and the marks of the chosen. Areas themselves are never recoloured.
pub fn overlay(
    figures: &Figures,
    anchors: &[Point],
    zone: &[AreaId],
    chosen: &Chosen,
    pointed: Option<AreaId>,
) -> String {
    let mut drawing = String::new();
    for area in zone {
        drawing.push_str(&outline(figures, *area, "outline zone"));
    }
    for area in chosen.areas().iter().copied().chain(pointed) {
        // In ink with a casing of paper, to be seen on any colour.
        drawing.push_str(&outline(figures, area, "outline casing"));
        drawing.push_str(&outline(figures, area, "outline"));
    }
    for (place, area) in chosen.areas().iter().enumerate() {
        let at = anchors[usize::from(area.0)];
        drawing.push_str(&placed(at.x, at.y, place));
    }
    drawing
}

/// A dot plot of one pollutant: every area a dot, the chosen ones with their marks, the city and
/// the yardstick as lines.
pub fn dot_plot(
    figures: &Figures,
    pollutant: PollutantId,
    yardstick: YardstickId,
    chosen: &Chosen,
) -> String {
    let plot = Plot::new(figures, yardstick);
    let x =
        |value| PLOT_ROOM + plot.position(figures, pollutant, value) * (PLOT_WIDTH - 2 * PLOT_ROOM) / 1000;
    let mut drawing =
        line("axis", &["M", &text(PLOT_ROOM), " ", &text(AXIS), "H", &text(PLOT_WIDTH - PLOT_ROOM)]);
    if let Some(limit) = figures.limit(pollutant, yardstick) {
        drawing.push_str(&line("limit", &["M", &text(x(limit)), " 8V", &text(PLOT_HEIGHT)]));
    }
    let city = figures.pollutant(pollutant).city;
    drawing.push_str(&line("city", &["M", &text(x(city)), " 24V", &text(PLOT_HEIGHT)]));
    for value in Plot::dots(figures, pollutant) {
        let dot = ["<circle cx=\"", &text(x(value)), "\" cy=\"", &text(AXIS), "\" r=\"4\"/>"].concat();
        drawing.push_str(&dot);
    }
    let mut drawn: Vec<Concentration> = Vec::new();
    for (place, area) in chosen.areas().iter().enumerate() {
        let Some(value) = figures.value(*area, pollutant) else { continue };
        let below = drawn.iter().filter(|other| **other == value).count() as i32;
        drawing.push_str(&placed(x(value), AXIS - below * STACK, place));
        drawn.push(value);
    }
    drawing
}

/// A bar of the ranking in the colour of the map, with the yardstick's line, from zero to `full`.
pub fn bar(
    figures: &Figures,
    area: AreaId,
    pollutant: PollutantId,
    limit: Option<Concentration>,
    full: Concentration,
) -> String {
    let x = |value: Concentration| {
        text((i64::from(value.0.thousandths) * 1000 / i64::from(full.0.thousandths).max(1)) as i32)
    };
    let mut drawing = String::new();
    if let Some(value) = figures.value(area, pollutant) {
        let class = step_class(figures, area, pollutant);
        drawing = ["<rect class=\"", &class, "\" width=\"", &x(value), "\" height=\"20\"/>"].concat();
    }
    if let Some(limit) = limit {
        drawing.push_str(&line("limit", &["M", &x(limit), " 0V20"]));
    }
    drawing
}

/// The outline of an area, drawn again from its geometry.
fn outline(figures: &Figures, area: AreaId, class: &str) -> String {
    ["<use href=\"#a-", &figures.area(area).code, "\" class=\"", class, "\"/>"].concat()
}

/// A mark at a place of the drawing.
fn placed(x: i32, y: i32, place: usize) -> String {
    ["<g transform=\"translate(", &text(x), " ", &text(y), ")\">", &mark(place), "</g>"].concat()
}

fn line(class: &str, d: &[&str]) -> String {
    ["<path class=\"", class, "\" d=\"", &d.concat(), "\"/>"].concat()
}

fn text(number: i32) -> String {
    number.to_string()
}
