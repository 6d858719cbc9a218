//! The ranking of a picture: a bar an area from zero, the yardstick's line, special areas apart.

use super::block::{Align, Block, Style, element, rule, stack, text_line};
use super::{INNER, PictureContext, legend, map};
use atlas::data::AreaKind;
use atlas::meaning::{rank, ranking};
use atlas::words::number;

const ROW: i32 = 32;
/// Where names, bars and values begin.
const NAME: i32 = 50;
const BAR: i32 = 220;
const VALUE: i32 = INNER - 60;

/// The ranking of the chosen pollutant.
pub(super) fn bars(context: PictureContext) -> Block {
    let view = context.view;
    let (figures, pollutant) = (view.figures(), view.state.pollutant);
    let limit = view.limit(pollutant);
    let values = figures.areas().filter_map(|(area, _)| figures.value(area, pollutant));
    let full = values.chain(limit).max().unwrap_or(figures.pollutant(pollutant).city);
    let x = |value: atlas::data::Concentration| {
        let share = i64::from(value.0.thousandths) * i64::from(VALUE - BAR - 20);
        BAR + (share / i64::from(full.0.thousandths).max(1)) as i32
    };
    let mut content = String::new();
    let mut y = 0;
    let mut before = AreaKind::District;
    for area in ranking(figures, pollutant) {
        let kind = figures.area(area).kind;
        if kind != before {
            y += ROW / 2;
            before = kind;
        }
        let line = |style, align, x, text: &str| text_line(context.palette, style, align, x, y + 21, text);
        let place = rank(figures, area, pollutant).map_or(String::new(), |rank| rank.place.to_string());
        content.push_str(&line(Style::Small, Align::End, NAME - 14, &place));
        content.push_str(&line(Style::Normal, Align::Start, NAME, view.short(area)));
        if let Some(mark) = view.state.districts.place(area) {
            content.push_str(&legend::mark(context, mark, BAR - 24, y + 15));
        }
        let Some(value) = figures.value(area, pollutant) else {
            content.push_str(&line(Style::Small, Align::Start, BAR, view.texts().no_data));
            y += ROW;
            continue;
        };
        let [top, left, width, height] =
            [y + 5, BAR, x(value) - BAR, ROW - 10].map(|number| number.to_string());
        let attributes = [
            ("x", left.as_str()),
            ("y", &top),
            ("width", &width),
            ("height", &height),
            ("fill", &map::paint(context, area, pollutant)),
            ("stroke", &context.palette.border),
        ];
        content.push_str(&element("rect", &attributes, ""));
        content.push_str(&line(Style::Normal, Align::End, INNER, &number(value.0)));
        y += ROW;
    }
    if let Some(limit) = limit {
        content.push_str(&rule((x(limit), 0), (x(limit), y), &context.palette.ink, "2"));
    }
    stack([legend::strip(context, pollutant, INNER), Block { content, height: y }], 20)
}
