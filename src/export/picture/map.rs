//! The map of a picture, its inset, and the small maps.

use super::block::{Block, Style, element, escaped, stack};
use super::{GAP, INNER, Palette, PictureContext, legend};
use crate::Name;
use atlas::data::{AreaId, PollutantId};
use atlas::geometry::Frame;
use atlas::meaning::{class_of, classes};

/// The classes that are dark enough for a light hatch.
const DARK_FROM: usize = 4;

/// The map of a pollutant at a width; small maps go without names.
pub(super) fn map(context: PictureContext, pollutant: PollutantId, width: i32, named: bool) -> Block {
    let data = context.view.data;
    let names = if named { &data.map.names[..] } else { &[] };
    drawing(context, pollutant, data.map.frame, width, names, if named { 100 } else { 170 })
}

/// The part of the map that is drawn larger, in a frame of its own.
pub(super) fn inset(context: PictureContext, width: i32) -> Block {
    let map = &context.view.data.map;
    let Some(frame) = map.inset else { return Block::default() };
    let mut block = drawing(context, context.view.state.pollutant, frame, width, &map.inset_names, 70);
    let (width, height) = (width.to_string(), block.height.to_string());
    let edge =
        [("width", width.as_str()), ("height", &height), ("fill", "none"), ("stroke", &context.palette.line)];
    block.content.push_str(&element("rect", &edge, ""));
    block
}

/// Four small maps, each with its name and its classes.
pub(super) fn multiples(context: PictureContext) -> Block {
    let width = (INNER - GAP) / 2;
    let view = context.view;
    let small = |pollutant: &PollutantId| {
        let caption = [view.formula(*pollutant), view.limit_line(*pollutant)].join("  ");
        let blocks = [
            Block::text(context.palette, Style::Strong, &caption, width),
            legend::strip(context, *pollutant, width),
            map(context, *pollutant, width, false),
        ];
        stack(blocks, 10)
    };
    let rows = view.pollutants();
    let rows = rows.chunks(2).map(|row| {
        let mut blocks = row.iter().map(small);
        let first = blocks.next().unwrap_or_default();
        match blocks.next() {
            Some(second) => super::beside(first, second, width + GAP),
            None => first,
        }
    });
    stack(rows, GAP)
}

/// The patterns of the classes over the yardstick, and of areas without data.
pub(super) fn patterns(palette: &Palette) -> String {
    let over = |(level, colour): (usize, &String)| {
        let (hatch, opacity) = if level < DARK_FROM { ("#000", ".32") } else { ("#fff", ".38") };
        let ground = [("y", "-9"), ("width", "18"), ("height", "27"), ("fill", colour)];
        let line = [("stroke", hatch), ("stroke-opacity", opacity), ("stroke-width", "3.5")];
        // Of its outline only the left side is within the tile.
        let tile = element("rect", &[&ground[..], &line].concat(), "");
        let id = format!("over{level}");
        let attributes = [
            ("id", id.as_str()),
            ("width", "9"),
            ("height", "9"),
            ("patternUnits", "userSpaceOnUse"),
            ("patternTransform", "rotate(45)"),
        ];
        element("pattern", &attributes, &tile)
    };
    let dot = [("cx", "4"), ("cy", "4"), ("r", "1.3"), ("fill", &palette.soft)];
    let attributes = [("id", "no-data"), ("width", "8"), ("height", "8"), ("patternUnits", "userSpaceOnUse")];
    let no_data = element("pattern", &attributes, &element("circle", &dot, ""));
    let all: Vec<String> = palette.warm.iter().enumerate().map(over).chain([no_data]).collect();
    element("defs", &[], &all.concat())
}

/// The areas within a frame, with outlines, marks and names; marks in percent of their size.
fn drawing(
    context: PictureContext,
    pollutant: PollutantId,
    frame: Frame,
    width: i32,
    names: &[Name],
    marks: i32,
) -> Block {
    let view = context.view;
    let height = width * frame.height / frame.width.max(1);
    let mut inside = String::new();
    for (area, _) in view.figures().areas() {
        inside.push_str(&shape(
            context,
            area,
            &paint(context, area, pollutant),
            &context.palette.border,
            ".9",
        ));
    }
    for area in view.outlined() {
        inside.push_str(&shape(context, *area, "none", &context.palette.ink, "3.5"));
    }
    for area in view.state.districts.areas() {
        inside.push_str(&shape(context, *area, "none", &context.palette.paper, "5.5"));
        inside.push_str(&shape(context, *area, "none", &context.palette.ink, "2.5"));
    }
    // Names of about the same size on the picture, whatever the frame.
    let size = (16 * frame.width / width.max(1)).max(8);
    inside.extend(names.iter().map(|place| name(context, place, size)));
    if view.shows_stations() {
        inside.extend(view.data.map.stations.iter().map(|station| {
            let attributes = [
                ("d", station.outline.as_str()),
                ("fill", &context.palette.ink),
                ("stroke", &context.palette.paper),
                ("stroke-width", "2.5"),
                ("transform", &format!("translate({} {})", station.at.x, station.at.y)),
            ];
            element("path", &attributes, "")
        }));
    }
    for (place, area) in view.state.districts.areas().iter().enumerate() {
        let at = view.data.payload.anchors[usize::from(area.0)];
        // Above the name, where there is one.
        let named = names.iter().any(|name| name.area == *area);
        let lift = if named { size + size / 10 } else { 0 };
        let scale = format!("translate({} {}) scale({}.{:02})", at.x, at.y - lift, marks / 100, marks % 100);
        inside.push_str(&element("g", &[("transform", &scale)], &legend::mark(context, place, 0, 0)));
    }
    let (wide, high) = (width.to_string(), height.to_string());
    let view_box = frame.view_box();
    let attributes = [("width", wide.as_str()), ("height", &high), ("viewBox", &view_box)];
    Block { content: element("svg", &attributes, &inside), height }
}

/// An area as its polygon or its symbol.
fn shape(context: PictureContext, area: AreaId, fill: &str, stroke: &str, stroke_width: &str) -> String {
    let index = usize::from(area.0);
    let path = &context.view.data.map.shapes[index];
    let rest = [
        ("fill", fill),
        ("stroke", stroke),
        ("stroke-width", stroke_width),
        ("stroke-linejoin", "round"),
        ("fill-rule", "evenodd"),
    ];
    if path.is_empty() {
        let at = context.view.data.payload.anchors[index];
        let (x, y) = (at.x.to_string(), at.y.to_string());
        let circle = |radius: &str, rest: &[(&str, &str)]| {
            element("circle", &[&[("cx", x.as_str()), ("cy", &y), ("r", radius)], rest].concat(), "")
        };
        // A symbol is in ink with paper around it, to be seen on the areas below.
        let ring = circle("17", &[("fill", &context.palette.paper)]);
        let symbol = circle("13", &[("fill", fill), ("stroke", &context.palette.ink), ("stroke-width", "2")]);
        return if fill == "none" { circle("13", &rest) } else { [ring, symbol].concat() };
    }
    element(
        "path",
        &[&[("d", path.as_str()), ("vector-effect", "non-scaling-stroke")], &rest[..]].concat(),
        "",
    )
}

/// The paint of an area under the yardstick.
pub(super) fn paint(context: PictureContext, area: AreaId, pollutant: PollutantId) -> String {
    let figures = context.view.figures();
    match figures.value(area, pollutant) {
        Some(value) => {
            let classes = classes(figures, pollutant, context.view.state.against);
            let class = &classes[class_of(&classes, value)];
            context.palette.paint(class.side, class.level)
        }
        None => "url(#no-data)".to_owned(),
    }
}

/// A name with a halo. The halo is drawn first, by itself, since not every program paints the
/// stroke of a text below its fill.
fn name(context: PictureContext, name: &Name, size: i32) -> String {
    let (x, y) = (name.at.x.to_string(), (name.at.y + size * 35 / 100).to_string());
    let (size, halo) = (size.to_string(), (size / 5).to_string());
    let text = escaped(context.view.short(name.area));
    let place = [("x", x.as_str()), ("y", &y), ("font-size", &size), ("text-anchor", "middle")];
    let colour = &context.palette.halo;
    let around = [
        ("fill", colour.as_str()),
        ("stroke", colour),
        ("stroke-width", &halo),
        ("stroke-linejoin", "round"),
    ];
    let halo = element("text", &[&place[..], &around[..]].concat(), &text);
    let fill = element("text", &[&place[..], &[("fill", context.palette.name.as_str())]].concat(), &text);
    [halo, fill].concat()
}
