//! The legend of a picture, and the readings of the chosen areas.

use super::PictureContext;
use super::block::{self, Align, Block, Style, element, rule, stack, text_line};
use atlas::data::PollutantId;
use atlas::meaning::{Class, classes, read};
use atlas::words::{self, LegendRow, class_label, reading};
use view::drawing::mark_shape;

const ROW: i32 = 30;
const SWATCH: (i32, i32) = (34, 20);

/// The classes of the map from the highest to the lowest, with the yardstick's line where it lies.
pub(super) fn legend(context: PictureContext, width: i32) -> Block {
    let (view, palette) = (context.view, context.palette);
    let (words, against) = (view.texts(), view.state.against);
    let legend = words::legend(words, view.figures(), view.state.pollutant, against, &view.against());
    let heading = |align, x, text: &str| text_line(palette, Style::Small, align, x, 13, text);
    let head = [heading(Align::Start, 0, &legend.title), heading(Align::End, width, words.districts)];
    let mut blocks = vec![Block { content: head.concat(), height: 22 }];
    blocks.extend(legend.no_limit.map(|text| Block::text(palette, Style::Strong, &text, width)));
    for class in &legend.rows {
        blocks.extend(class.limit.as_ref().map(|line| limit(context, &line.text, width)));
        blocks.push(row(context, class, width));
    }
    blocks.extend(legend.lacks_data.then(|| no_data(context)));
    stack(blocks, 0)
}

/// The classes in a line, or in as many as they need, for pictures without room beside them.
pub(super) fn strip(context: PictureContext, pollutant: PollutantId, width: i32) -> Block {
    const SWATCH: i32 = 20;
    const AFTER: i32 = 18;
    let classes = classes(context.view.figures(), pollutant, context.view.state.against);
    let (mut content, mut x, mut y) = (String::new(), 0, 0);
    for class in &classes {
        let label = class_label(class);
        let own = SWATCH + 6 + block::width(&label, Style::Small.size());
        if x > 0 && x + own > width {
            (x, y) = (0, y + SWATCH + 6);
        }
        content.push_str(&swatch(context, class, (x, y), (SWATCH, SWATCH)));
        content.push_str(&text_line(
            context.palette,
            Style::Small,
            Align::Start,
            x + SWATCH + 6,
            y + 15,
            &label,
        ));
        x += own + AFTER;
    }
    Block { content, height: y + SWATCH }
}

/// The names behind the marks, in a line.
pub(super) fn marks(context: PictureContext) -> Block {
    const STEP: i32 = 200;
    let name = |(place, area): (usize, &atlas::data::AreaId)| {
        let x = place as i32 * STEP;
        let name = context.view.short(*area);
        [
            mark(context, place, x + 10, 11),
            text_line(context.palette, Style::Normal, Align::Start, x + 28, 17, name),
        ]
        .concat()
    };
    let names: Vec<String> = context.view.state.districts.areas().iter().enumerate().map(name).collect();
    Block { content: names.concat(), height: if names.is_empty() { 0 } else { 24 } }
}

/// What the marks of stations stand for, where they are shown.
pub(super) fn stations(context: PictureContext, width: i32) -> Block {
    let mut rows: Vec<Block> = Vec::new();
    let mut before = "";
    for station in context.view.data.map.stations.iter().filter(|_| context.view.shows_stations()) {
        if station.group == before {
            continue;
        }
        before = &station.group;
        let shape = [
            ("d", station.outline.as_str()),
            ("fill", &context.palette.ink),
            ("transform", "translate(10 11)"),
        ];
        let text = Block::text(context.palette, Style::Small, &station.group, width - ROW);
        let content = [element("path", &shape, ""), text.at(ROW, 2)].concat();
        rows.push(Block { content, height: text.height.max(22) });
    }
    stack(rows, 2)
}

/// The chosen areas with their marks and what is said of them.
pub(super) fn readings(context: PictureContext, width: i32) -> Block {
    let (view, palette) = (context.view, context.palette);
    let (figures, against) = (view.figures(), view.state.against);
    let block = |(place, area): (usize, &atlas::data::AreaId)| {
        let read = read(figures, *area, view.state.pollutant, against)?;
        let said = reading(view.texts(), figures, &read, against);
        let clauses = [said.verdict, said.city, said.rank].into_iter().filter(|clause| !clause.is_empty());
        let clauses = clauses.collect::<Vec<_>>().join(view.texts().comma);
        let lines = [
            Block::text(palette, Style::Strong, &[view.short(*area), &said.value].join(" "), width - ROW),
            Block::text(palette, Style::Small, &clauses, width - ROW),
        ];
        let text = stack(lines, 0);
        let content = [mark(context, place, 10, 11), text.at(ROW, 0)].concat();
        Some(Block { content, height: text.height })
    };
    let blocks = view.state.districts.areas().iter().enumerate().filter_map(block);
    stack(blocks, 8)
}

/// The mark of a chosen area: the same shape and letter as on the page.
pub(super) fn mark(context: PictureContext, place: usize, x: i32, y: i32) -> String {
    let (outline, letter) = mark_shape(place);
    let palette = context.palette;
    let shape = [("d", outline), ("fill", &palette.ink), ("stroke", &palette.paper), ("stroke-width", "2")];
    let text = [
        ("y", "5"),
        ("font-size", "14"),
        ("font-weight", "700"),
        ("text-anchor", "middle"),
        ("fill", &palette.paper),
    ];
    let inside = [element("path", &shape, ""), element("text", &text, letter)].concat();
    element("g", &[("transform", &format!("translate({x} {y})"))], &inside)
}

/// A class in its paint.
fn swatch(context: PictureContext, class: &Class, at: (i32, i32), size: (i32, i32)) -> String {
    let paint = context.palette.paint(class.side, class.level);
    let [x, y, width, height] = [at.0, at.1, size.0, size.1].map(|number| number.to_string());
    let attributes = [
        ("x", x.as_str()),
        ("y", &y),
        ("width", &width),
        ("height", &height),
        ("fill", &paint),
        ("stroke", &context.palette.border),
    ];
    element("rect", &attributes, "")
}

fn row(context: PictureContext, row: &LegendRow, width: i32) -> Block {
    let text = |align, x, text: &str| text_line(context.palette, Style::Normal, align, x, 21, text);
    let content = [
        swatch(context, &row.class, (0, 5), SWATCH),
        text(Align::Start, SWATCH.0 + 12, &row.label),
        text(Align::End, width, &row.count.to_string()),
    ];
    Block { content: content.concat(), height: ROW }
}

/// The line at the yardstick, named with its version.
fn limit(context: PictureContext, text: &str, width: i32) -> Block {
    let palette = context.palette;
    let text = Block::text(palette, Style::Small, text, width);
    let content = [rule((0, 2), (width, 2), &palette.ink, "2"), text.at(0, 6)].concat();
    Block { content, height: text.height + 8 }
}

/// The key of areas without data.
fn no_data(context: PictureContext) -> Block {
    let swatch = [
        ("y", "5"),
        ("width", "34"),
        ("height", "20"),
        ("fill", "url(#no-data)"),
        ("stroke", &context.palette.border),
    ];
    let words = context.view.texts().no_data;
    let text = text_line(context.palette, Style::Normal, Align::Start, SWATCH.0 + 12, 21, words);
    Block { content: [element("rect", &swatch, ""), text].concat(), height: ROW }
}
