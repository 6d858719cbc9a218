//! The view as a picture: an SVG that stands alone, with title, legend and sources in it.
//!
//! A picture is a stack of blocks, each drawn from its own origin. Sizes are in pixels of the
//! picture, which is 1,200 wide.

mod bars;
mod block;
mod legend;
mod map;
mod table;

use super::Exhibit;
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
struct Easel<'a> {
    exhibit: Exhibit<'a>,
    palette: &'a Palette,
}

/// The view as an SVG document.
pub fn picture(exhibit: Exhibit, palette: &Palette) -> String {
    let easel = Easel { exhibit, palette };
    let body = match exhibit.state.view {
        View::Map => {
            let map = map::map(easel, exhibit.state.pollutant, INNER - COLUMN - GAP, true);
            let column = [
                legend::legend(easel, COLUMN),
                legend::readings(easel, COLUMN),
                legend::stations(easel, COLUMN),
                map::inset(easel, COLUMN),
            ];
            beside(map, stack(column, 28), INNER - COLUMN)
        }
        View::Multiples => stack([legend::marks(easel), map::multiples(easel)], 20),
        View::Ranking => bars::bars(easel),
        View::Table => table::table(easel),
    };
    let content = stack([heading(easel), body, notes(easel)], 32);
    let height = content.height + 2 * MARGIN;
    let (width, all) = (WIDTH.to_string(), height.to_string());
    let background = element("rect", &[("width", &width), ("height", &all), ("fill", &palette.paper)], "");
    let title = element("title", &[], &block::escaped(&exhibit.title()));
    let description = element("desc", &[], &block::escaped(&exhibit.notes().join(" ")));
    let inside =
        [title, description, map::patterns(palette), background, content.at(MARGIN, MARGIN)].concat();
    let view_box = format!("0 0 {WIDTH} {height}");
    let attributes = [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("width", &width),
        ("height", &all),
        ("viewBox", &view_box),
        ("font-family", &palette.font),
        ("lang", exhibit.language.tag()),
    ];
    element("svg", &attributes, &inside)
}

/// The title, and what values are held against.
fn heading(easel: Easel) -> Block {
    let exhibit = easel.exhibit;
    let unit = exhibit.texts().microgram;
    let against = match exhibit.pollutants()[..] {
        [one] => exhibit.limit_line(one),
        _ => exhibit.against(),
    };
    let lines = [
        Block::text(easel.palette, Style::Title, &exhibit.title(), INNER),
        Block::text(easel.palette, Style::Normal, &[unit, &against].join(exhibit.texts().comma), INNER),
    ];
    stack(lines, 6)
}

/// Where everything is from.
fn notes(easel: Easel) -> Block {
    let notes = easel.exhibit.notes();
    let line = |note: &String| Block::text(easel.palette, Style::Small, note, INNER);
    stack(notes.iter().map(line), 2)
}
