//! The drawings that change in the browser, as the inside of an SVG element.
//!
//! Why: docs/decisions.md#drawings-as-markup

use super::contract::shape_ref;
use super::{AreaGroup, Bins, Markup, group_id};
use atlas::data::{AreaId, Concentration, Figures, PollutantId, StationGroup, StationKind, YardstickId};
use atlas::geometry::Point;
use atlas::meaning::Plot;
use atlas::state::Chosen;

/// The outline of each mark around the origin, about 24 units across: circle, square, triangle, diamond.
const OUTLINES: [&str; Chosen::MOST] = [
    "M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0z",
    "M-10-10h20v20h-20z",
    "M0-14L13 10h-26z",
    "M0-14L14 0 0 14-14 0z",
];

/// The letter of each mark.
const LETTERS: [&str; Chosen::MOST] = ["A", "B", "C", "D"];

/// The measures of a plot, in units of its view box: its width, the room at both ends, the height
/// over the dots where one lane of marks fits, and below them.
const WIDTH: i32 = 340;
const ROOM: i32 = 8;
const ABOVE: i32 = 24;
const BELOW: i32 = 12;

/// The width and height of a mark in a plot: marks nearer than that go to lanes of their own.
const LANE: i32 = 21;

/// The outline and the letter of the mark of a place in the comparison.
pub fn mark_shape(place: usize) -> (&'static str, &'static str) {
    let place = place % Chosen::MOST;
    (OUTLINES[place], LETTERS[place])
}

/// The mark of a place in the comparison: a shape and a letter, the same on the map and in the plots.
pub fn mark(place: usize) -> Markup {
    let (outline, letter) = mark_shape(place);
    let parts = [
        Markup::shape("path", &[("d", outline)]),
        Markup::element("text", &[("y", "5")], &[Markup::text(letter)]),
    ];
    Markup::element("g", &[("class", "mark")], &parts)
}

/// What lies over the areas of a map: the outlines of a zone, of the chosen areas and of the one
/// hovered over, and the marks of the chosen. Areas themselves are never recoloured.
pub fn overlay(
    figures: &Figures,
    anchors: &[Point],
    zone: &[AreaId],
    chosen: &Chosen,
    hovered: Option<AreaId>,
) -> Markup {
    let mut drawing = Markup::default();
    for area in zone {
        drawing.push(outline(figures, *area, "zone"));
    }
    if let Some(area) = hovered {
        // One more line of ink around it parts it from a chosen one.
        drawing.push(outline(figures, area, "hovered"));
    }
    for area in chosen.areas().iter().copied().chain(hovered) {
        // In ink with a casing of paper, to be seen on any colour.
        drawing.push(outline(figures, area, "casing"));
        drawing.push(outline(figures, area, "ink"));
    }
    for (place, area) in chosen.areas().iter().enumerate() {
        let at = anchors[usize::from(area.0)];
        drawing.push(placed(at.x, at.y, place));
    }
    drawing
}

/// A dot plot of one pollutant: every area a dot, the chosen ones with their marks, the city and
/// the yardstick as lines. Marks that would cover each other stand one over the other.
pub fn dot_plot(
    figures: &Figures,
    pollutant: PollutantId,
    yardstick: YardstickId,
    chosen: &Chosen,
) -> Markup {
    let plot = Plot::new(figures, yardstick);
    let x = |value| ROOM + plot.position(figures, pollutant, value) * (WIDTH - 2 * ROOM) / 1000;
    let value = |area: &AreaId| figures.value(*area, pollutant).map(x);
    let marks = lanes(chosen.areas().iter().map(value));
    let highest = marks.iter().flatten().map(|(_, lane)| *lane).max().unwrap_or(0);
    let axis = ABOVE + highest * LANE;
    let bottom = text(axis + BELOW);
    let mut drawing = line("axis", &["M", &text(ROOM), " ", &text(axis), "H", &text(WIDTH - ROOM)]);
    if let Some(limit) = figures.limit(pollutant, yardstick) {
        drawing.push(line("limit", &["M", &text(x(limit)), " 0V", &bottom]));
    }
    let city = figures.pollutant(pollutant).city;
    drawing.push(line("city", &["M", &text(x(city)), " ", &text(axis - BELOW), "V", &bottom]));
    for value in Plot::dots(figures, pollutant) {
        drawing.push(Markup::shape("circle", &[("cx", &text(x(value))), ("cy", &text(axis)), ("r", "4")]));
    }
    for (place, mark) in marks.into_iter().enumerate() {
        if let Some((x, lane)) = mark {
            drawing.push(placed(x, axis - lane * LANE, place));
        }
    }
    let view_box = ["0 0 ", &text(WIDTH), " ", &bottom].concat();
    Markup::element("svg", &[("viewBox", &view_box)], &[drawing])
}

/// Gives each mark the lowest lane in which no earlier mark is too near.
fn lanes(marks: impl Iterator<Item = Option<i32>>) -> Vec<Option<(i32, i32)>> {
    let mut placed: Vec<Option<(i32, i32)>> = Vec::new();
    for mark in marks {
        let lane = mark.map(|x| {
            let is_free = |lane: &i32| {
                !placed.iter().flatten().any(|(other, taken)| taken == lane && (other - x).abs() < LANE)
            };
            (x, (0..Chosen::MOST as i32).find(is_free).unwrap_or(0))
        });
        placed.push(lane);
    }
    placed
}

/// Areas of a small map, drawn again from the same geometry in the colours of a pollutant.
pub fn small(
    figures: &Figures,
    bins: &Bins,
    pollutant: PollutantId,
    areas: impl Iterator<Item = AreaId>,
) -> Markup {
    let shape = |area| {
        let (code, class) = (&figures.area(area).code, bins.class(figures, area, pollutant));
        Markup::shape("use", &[("href", &shape_ref(code)), ("class", &class), ("data-code", code)])
    };
    areas.map(shape).collect()
}

/// The groups of a small map, drawn again from what `path` gives of each. They are no uses of the map's
/// paths: in some browsers a use keeps the classes of what it draws, and with them the map's colours.
pub fn small_groups(
    groups: &[AreaGroup],
    pollutant: PollutantId,
    path: impl Fn(usize) -> Option<String>,
) -> Markup {
    let shape = |(place, group): (usize, &AreaGroup)| {
        let class = group.class.split(' ').nth(usize::from(pollutant.0)).unwrap_or_default();
        let path = path(place).unwrap_or_default();
        Markup::shape("path", &[("data-group", &group_id(place)), ("class", class), ("d", &path)])
    };
    groups.iter().enumerate().map(shape).collect()
}

/// A bar of the ranking in the colour of the map, with the yardstick's line, from zero to `full`.
pub fn bar(
    figures: &Figures,
    bins: &Bins,
    area: AreaId,
    pollutant: PollutantId,
    limit: Option<Concentration>,
    full: Concentration,
) -> Markup {
    let x = |value: Concentration| {
        text((i64::from(value.0.thousandths) * 1000 / i64::from(full.0.thousandths).max(1)) as i32)
    };
    let mut drawing = Markup::default();
    if let Some(value) = figures.value(area, pollutant) {
        let class = bins.class(figures, area, pollutant);
        drawing.push(Markup::shape("rect", &[("class", &class), ("width", &x(value)), ("height", "20")]));
    }
    if let Some(limit) = limit {
        drawing.push(line("limit", &["M", &x(limit), " 0V20"]));
    }
    drawing
}

/// The outline of an area, of a kind, drawn again from its geometry.
fn outline(figures: &Figures, area: AreaId, kind: &str) -> Markup {
    let class = ["outline ", kind].concat();
    Markup::shape(
        "use",
        &[("href", &shape_ref(&figures.area(area).code)), ("class", &class), ("data-outline", kind)],
    )
}

/// A mark at a place of the drawing.
pub(super) fn placed(x: i32, y: i32, place: usize) -> Markup {
    let to = ["translate(", &text(x), " ", &text(y), ")"].concat();
    Markup::element("g", &[("transform", &to)], &[mark(place)])
}

fn line(class: &str, d: &[&str]) -> Markup {
    Markup::shape("path", &[("class", class), ("d", &d.concat())])
}

fn text(number: i32) -> String {
    number.to_string()
}

/// The outline of a station's mark around the origin, about 20 units across.
pub fn station_outline(group: &StationGroup) -> &'static str {
    let is_cleaner = group.figures.first().is_some_and(|figure| figure.compared_with_city.thousandths < 0);
    match (group.kind, is_cleaner) {
        (StationKind::Border, false) => "M-10-8h20L0 10z",
        (StationKind::Border, true) => "M-10 8h20L0-10z",
        (StationKind::Traffic, _) => "M-8-8h16v16h-16z",
        (StationKind::Background, _) => "M0-11L11 0 0 11-11 0z",
    }
}
