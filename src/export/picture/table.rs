//! The table of a picture: every area's figures, the city's, and the yardstick's values.

use super::block::{Align, Block, Style, rule, text_line};
use super::{INNER, PictureContext, legend};
use atlas::words::{limit_row, number, table_row};

const ROW: i32 = 30;
/// Where the names begin, after the marks.
const NAME: i32 = 34;
/// Where the columns of figures begin.
const FIGURES: i32 = 420;
/// The room for the sign after a figure, so that figures align with or without it.
const SIGN: i32 = 22;

/// A figure and the sign after it.
type Cell = (String, &'static str);

/// The table of all pollutants.
pub(super) fn table(context: PictureContext) -> Block {
    let view = context.view;
    let (figures, texts) = (view.figures(), view.texts());
    let heads = figures.pollutants().map(|(id, _)| (view.formula(id), "")).collect();
    let mut table = TableBlock { context, block: Block::default() };
    table.row(Style::Small, texts.area, heads);
    for area in view.areas() {
        if let Some(place) = view.state.districts.place(area) {
            let mark = legend::mark(context, place, 12, table.block.height + 15);
            table.block.content.push_str(&mark);
        }
        let row = table_row(texts, figures, area, view.state.against);
        let sign = |is_over| if is_over { "▲" } else { "" };
        let cells = row.cells.into_iter().map(|cell| (cell.shown, sign(cell.is_over)));
        table.row(Style::Normal, row.name, cells.collect());
    }
    let city = figures.pollutants().map(|(_, item)| (number(item.city.0), "")).collect();
    table.row(Style::Small, &(texts.city_figure)(view.data.place.get(view.language)), city);
    let limits = limit_row(texts, figures, view.state.against);
    if !limits.is_city {
        let cells = limits.values.into_iter().map(|(_, value)| (value, "")).collect();
        table.row(Style::Small, &limits.name, cells);
    }
    table.block
}

struct TableBlock<'a> {
    context: PictureContext<'a>,
    block: Block,
}

impl TableBlock<'_> {
    /// A row with the hairline below it.
    fn row(&mut self, style: Style, name: &str, cells: Vec<Cell>) {
        let (palette, y) = (self.context.palette, self.block.height);
        let step = (INNER - FIGURES) / (cells.len().max(1) as i32);
        let content = &mut self.block.content;
        content.push_str(&text_line(palette, style, Align::Start, NAME, y + 20, name));
        for (place, cell) in cells.iter().enumerate() {
            let x = FIGURES + (place as i32 + 1) * step - SIGN;
            let (figure, sign) = cell;
            content.push_str(&text_line(palette, style, Align::End, x, y + 20, figure));
            content.push_str(&text_line(palette, Style::Small, Align::Start, x + 6, y + 20, sign));
        }
        content.push_str(&rule((0, y + ROW), (INNER, y + ROW), &palette.line, "1"));
        self.block.height += ROW;
    }
}
