//! The view as a picture: an SVG that stands alone, with title, legend and sources in it.
//!
//! A picture is a stack of blocks, each drawn from its own origin. Sizes are in pixels of the
//! picture, which is 1,200 wide.

mod bars;
mod block;
mod legend;
mod map;
mod table;

use super::ExportView;
use atlas::meaning::Side;
use atlas::state::View;
use block::{Block, Style, beside, element, stack};

/// The width of a picture and the room around its content.
const WIDTH: i32 = 1200;
const MARGIN: i32 = 40;
/// The width of what is inside the margins.
const INNER: i32 = WIDTH - 2 * MARGIN;
/// The width of the column beside the map, and the room before it.
const COLUMN: i32 = 300;
const GAP: i32 = 40;

/// The colours of the page as it is shown, and its font.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Palette {
    /// What all is drawn on.
    pub paper: String,
    /// Text, marks and outlines.
    pub ink: String,
    /// Text of less weight.
    pub soft: String,
    /// Hairlines.
    pub line: String,
    /// Borders of areas.
    pub border: String,
    /// Names on the map.
    pub name: String,
    /// The halo around them.
    pub halo: String,
    /// Classes up to the yardstick, lightest first.
    pub cool: Vec<String>,
    /// Classes over it, lightest first.
    pub warm: Vec<String>,
    /// The font family.
    pub font: String,
}

impl Palette {
    /// The paint of a class: a colour, or the pattern over the yardstick.
    fn paint(&self, side: Side, level: u8) -> String {
        match side {
            Side::Within => self.cool.get(usize::from(level)).cloned().unwrap_or_default(),
            Side::Over => format!("url(#over{level})"),
        }
    }
}

/// What a picture is drawn from.
#[derive(Clone, Copy)]
struct PictureContext<'a> {
    view: ExportView<'a>,
    palette: &'a Palette,
}

/// The view as an SVG document.
pub fn picture(view: ExportView, palette: &Palette) -> String {
    let context = PictureContext { view, palette };
    let body = match view.state.view {
        View::Map => {
            let map = map::map(context, view.state.pollutant, INNER - COLUMN - GAP, true);
            let column = [
                legend::legend(context, COLUMN),
                legend::readings(context, COLUMN),
                legend::stations(context, COLUMN),
                map::inset(context, COLUMN),
            ];
            beside(map, stack(column, 28), INNER - COLUMN)
        }
        View::Multiples => stack([legend::marks(context), map::multiples(context)], 20),
        View::Ranking => bars::bars(context),
        View::Table => table::table(context),
    };
    let content = stack([heading(context), body, notes(context)], 32);
    let height = content.height + 2 * MARGIN;
    let (width, all) = (WIDTH.to_string(), height.to_string());
    let background = element("rect", &[("width", &width), ("height", &all), ("fill", &palette.paper)], "");
    let title = element("title", &[], &block::escaped(&view.title()));
    let description = element("desc", &[], &block::escaped(&view.notes().join(" ")));
    let inside =
        [title, description, map::patterns(palette), background, content.at(MARGIN, MARGIN)].concat();
    let view_box = format!("0 0 {WIDTH} {height}");
    let attributes = [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("width", &width),
        ("height", &all),
        ("viewBox", &view_box),
        ("font-family", &palette.font),
        ("lang", view.language.tag()),
    ];
    element("svg", &attributes, &inside)
}

/// The title, and what values are held against.
fn heading(context: PictureContext) -> Block {
    let view = context.view;
    let unit = view.texts().microgram;
    let against = match view.pollutants()[..] {
        [one] => view.limit_line(one),
        _ => view.against(),
    };
    let lines = [
        Block::text(context.palette, Style::Title, &view.title(), INNER),
        Block::text(context.palette, Style::Normal, &[unit, &against].join(view.texts().comma), INNER),
    ];
    stack(lines, 6)
}

/// Where everything is from.
fn notes(context: PictureContext) -> Block {
    let notes = context.view.notes();
    let line = |note: &String| Block::text(context.palette, Style::Small, note, INNER);
    stack(notes.iter().map(line), 2)
}
