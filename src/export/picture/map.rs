//! The map of a picture, its inset, and the small maps.

use super::block::{Block, Style, element, escaped, stack};
use super::{GAP, INNER, Palette, PictureContext, legend};
use atlas::data::{AreaId, PollutantId};
use atlas::geometry::{Frame, NameSet, PlacedName, Point};
use atlas::meaning::{class_of, classes};
use view::names::{self, ChosenMark};

/// The classes that are dark enough for a light hatch.
const DARK_FROM: usize = 4;

/// The map of a pollutant at a width; small maps go without names.
pub(super) fn map(context: PictureContext, pollutant: PollutantId, width: i32, named: bool) -> Block {
    let data = context.view.data;
    let names = if named { &data.payload.names.map[..] } else { &[] };
    drawing(context, pollutant, data.map.frame, width, names, &data.payload.names.inset)
}

/// The part of the map that is drawn larger, in a frame of its own.
pub(super) fn inset(context: PictureContext, width: i32) -> Block {
    let data = context.view.data;
    let Some(frame) = data.map.inset else { return Block::default() };
    let names = &data.payload.names;
    let mut block = drawing(context, context.view.state.pollutant, frame, width, &names.inset, &names.map);
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

/// The least size of letters in a picture.
const LEAST_SIZE: i32 = 11;

/// The areas within a frame, with outlines, marks, and names of one of the sets, of which none is for a small map. The
/// other drawing has the names `elsewhere`.
fn drawing(
    context: PictureContext,
    pollutant: PollutantId,
    frame: Frame,
    width: i32,
    sets: &[NameSet],
    elsewhere: &[NameSet],
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
    let set = sets.iter().find(|set| set.size * width >= LEAST_SIZE * frame.width).or(sets.last());
    if let Some(set) = set {
        inside.extend(set.named().map(|(area, placed)| name(context, view.short(area), placed, set.size)));
    }
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
    for (place, mark) in marks(context, set, elsewhere).into_iter().enumerate() {
        let area = view.state.districts.areas()[place];
        if let (Some(called), Some(set)) = (mark.call_out, set) {
            let from = view.data.payload.anchors[usize::from(area.0)];
            let d = format!("M{} {}L{} {}", from.x, from.y, called.at.x, called.at.y);
            let line = [("d", d.as_str()), ("stroke", &context.palette.ink), ("stroke-width", "1.5")];
            inside.push_str(&element("path", &line, ""));
            inside.push_str(&name(context, view.short(area), called, set.size));
        }
        // A mark is 24 units across where letters have 20.
        let size = set.map_or(SMALL_MARK * frame.width / width.max(1), |set| set.size);
        let scale =
            format!("translate({} {}) scale({}.{:02})", mark.at.x, mark.at.y, size / 20, size % 20 * 5);
        inside.push_str(&element("g", &[("transform", &scale)], &legend::mark(context, place, 0, 0)));
    }
    let (wide, high) = (width.to_string(), height.to_string());
    let view_box = frame.view_box();
    let attributes = [("width", wide.as_str()), ("height", &high), ("viewBox", &view_box)];
    Block { content: element("svg", &attributes, &inside), height }
}

/// The size of letters that marks on small maps would have.
const SMALL_MARK: i32 = 14;

/// Where the marks of the chosen areas stand: beside their names, or on them where the drawing has none.
fn marks(context: PictureContext, set: Option<&NameSet>, elsewhere: &[NameSet]) -> Vec<ChosenMark> {
    let view = context.view;
    let (anchors, chosen) = (&view.data.payload.anchors, view.state.districts.areas());
    match set {
        Some(set) => names::chosen_marks(set, elsewhere, anchors, chosen, |area| view.short(area)),
        None => {
            let mark = |area: &AreaId| ChosenMark { at: anchors[usize::from(area.0)], call_out: None };
            chosen.iter().map(mark).collect()
        }
    }
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
fn name(context: PictureContext, text: &str, placed: PlacedName, size: i32) -> String {
    let letters = if placed.form.is_small { size * 9 / 10 } else { size };
    let line = |(text, at): (&str, Point)| {
        let (x, y) = (at.x.to_string(), (at.y + letters * 35 / 100).to_string());
        let (size, halo) = (letters.to_string(), (letters / 5).to_string());
        let text = escaped(text);
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
    };
    names::lines(text, placed, size).map(line).collect()
}
