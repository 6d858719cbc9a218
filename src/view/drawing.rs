//! The drawings that change in the browser, as the inside of an SVG element.
//!
//! Why: docs/decisions.md#drawings-as-markup

use super::contract::shape_ref;
use super::{AreaGroup, Bins, Markup, group_id, names};
use atlas::data::{AreaId, Concentration, Figures, PollutantId, StationGroup, StationKind, YardstickId};
use atlas::geometry::{Block, NameSet, Point};
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

/// What lies over the areas of a map and under their names: the outlines of a zone, of the chosen areas and of the one
/// hovered over. Areas themselves are never recoloured.
pub fn outlines(figures: &Figures, zone: &[AreaId], chosen: &Chosen, hovered: Option<AreaId>) -> Markup {
    let mut drawing = Markup::default();
    for area in zone {
        drawing.push(outline(figures, *area, "zone"));
    }
    for area in chosen.areas() {
        // In ink with a casing of paper, to be seen on any colour.
        drawing.push(outline(figures, *area, "casing"));
        drawing.push(outline(figures, *area, "ink"));
    }
    if let Some(area) = hovered {
        drawing.push(outline(figures, area, "hovered"));
        drawing.push(outline(figures, area, "hovered-ink"));
    }
    drawing
}

/// The marks of the chosen areas at their anchors, for a drawing without names.
pub fn marks(anchors: &[Point], chosen: &Chosen) -> Markup {
    let mark = |(place, area): (usize, &AreaId)| {
        let at = anchors[usize::from(area.0)];
        placed(at.x, at.y, place)
    };
    chosen.areas().iter().enumerate().map(mark).collect()
}

/// The marks of the chosen areas beside their names, for each set of names; with the name where a set has no room for it.
pub fn named_marks(
    sets: &[NameSet],
    elsewhere: &[NameSet],
    anchors: &[Point],
    chosen: &Chosen,
    short: impl Fn(AreaId) -> &'static str + Copy,
) -> Markup {
    let group = |(number, set): (usize, &NameSet)| {
        let marks = names::chosen_marks(set, elsewhere, anchors, chosen.areas(), short);
        let mut drawing = Markup::default();
        for ((place, area), mark) in chosen.areas().iter().enumerate().zip(&marks) {
            if let Some(name) = mark.call_out {
                let from = names::written(set, anchors[usize::from(area.0)]);
                let to = names::written(set, name.at);
                let d = ["M", &text(from.x), " ", &text(from.y), "L", &text(to.x), " ", &text(to.y)];
                drawing.push(line("leader casing", &d));
                drawing.push(line("leader", &d));
                drawing.push(ground(names::ground(set, short(*area), name)));
                let text = names::placed(set, short(*area), name);
                drawing.push(Markup::element("text", &[("class", "labels")], &[text]));
            }
            let at = names::written(set, mark.at);
            drawing.push(placed(at.x, at.y, place));
        }
        let attributes =
            [("class", names::SETS[number.min(names::SETS.len() - 1)]), ("transform", &names::scale(set))];
        Markup::element("g", &attributes, &[drawing])
    };
    sets.iter().enumerate().map(group).collect()
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

/// A bar of the ranking in the colour of a class, with the yardstick's line, from zero to `full`.
pub fn bar(
    class: &str,
    value: Option<Concentration>,
    limit: Option<Concentration>,
    full: Concentration,
) -> Markup {
    let x = |value: Concentration| text(along(value, full));
    let mut drawing = Markup::default();
    if let Some(value) = value {
        drawing.push(Markup::shape("rect", &[("class", class), ("width", &x(value)), ("height", "20")]));
    }
    if let Some(limit) = limit {
        drawing.push(line("limit", &["M", &x(limit), " 0V20"]));
    }
    drawing
}

/// How far a value reaches, in thousandths of a whole bar.
pub fn along(value: Concentration, full: Concentration) -> i32 {
    (i64::from(value.0.thousandths) * 1000 / i64::from(full.0.thousandths).max(1)) as i32
}

/// The pollutants of an area as bars beside each other, each in units of the yardstick, whose line they share.
pub fn small_bars(figures: &Figures, area: AreaId, yardstick: YardstickId) -> Markup {
    const LIMIT: i64 = 16;
    const HIGHEST: i64 = 24;
    let mut bars = Markup::default();
    for (number, (pollutant, _)) in figures.pollutants().enumerate() {
        let both = figures.value(area, pollutant).zip(figures.limit(pollutant, yardstick));
        let Some((value, limit)) = both else { continue };
        let share = LIMIT * i64::from(value.0.thousandths) / i64::from(limit.0.thousandths).max(1);
        let height = share.clamp(1, HIGHEST) as i32;
        let (x, y, height) = (text(number as i32 * 11 + 2), text(HIGHEST as i32 - height), text(height));
        let class = if value > limit { "over" } else { "within" };
        bars.push(Markup::shape(
            "rect",
            &[("class", class), ("x", &x), ("y", &y), ("width", "8"), ("height", &height)],
        ));
    }
    bars.push(line("limit", &["M0 8H46"]));
    bars
}

/// What a name stands on that may cover others.
fn ground(block: Block) -> Markup {
    let (x, y) = (text(block.left), text(block.top));
    let (width, height) = (text(block.right - block.left), text(block.bottom - block.top));
    let attributes =
        [("class", "call-out"), ("x", x.as_str()), ("y", &y), ("width", &width), ("height", &height)];
    Markup::shape("rect", &attributes)
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

pub(super) fn text(number: i32) -> String {
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
