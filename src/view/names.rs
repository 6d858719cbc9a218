//! The names on the map and in its inset: in sets, one for each width that a drawing has on screens, so that letters are
//! of about one size on all of them. The style sheet shows the set of the width.
//!
//! Why: docs/decisions.md#names-that-find-room
//! Why: docs/decisions.md#names-in-one-text
//! Why: docs/decisions.md#few-font-sizes

use super::{Markup, has_many};
use atlas::data::{AreaId, Atlas, Language};
use atlas::geometry::{
    Block, Frame, Layout, MapNames, Name, NameForm, NameSet, PlacedName, Point, Room, call_out, mark_room,
    place_names,
};

/// The widths of the map, in pixels, from which on a set is shown; the style sheet has the same in rem.
const MAP_WIDTHS: [i32; 5] = [560, 448, 352, 272, 216];

/// The same for the inset.
const INSET_WIDTHS: [i32; 5] = [320, 248, 192, 144, 112];

/// The classes of the sets, by which the style sheet shows the one of the width.
pub const SETS: [&str; 5] = ["n0", "n1", "n2", "n3", "n4"];

/// The least size of letters on the screen, in tenths of a pixel: smaller ones have a tenth less, and 11 pixels still.
const LEAST_SIZE: i32 = 123;

/// The size of letters that every set is written in, and drawn larger or smaller than: each size that is asked for holds
/// the first paint up.
const WRITTEN: i32 = 20;

/// The names of a place in a language. Those that the inset has are not on the map.
pub fn map_names(atlas: &Atlas, layout: &Layout, language: Language) -> MapNames {
    // The names of many areas have no room; the readout names the one that is hovered over.
    let areas = if has_many(&atlas.figures) { 0 } else { atlas.figures.areas.len() };
    let shapes = layout.shapes.iter().zip(&layout.anchors).take(areas);
    let rooms = shapes.map(|(shape, anchor)| Room::of(shape, *anchor)).collect();
    let place = Place { atlas, layout, language, rooms };
    let is_inside = |area: AreaId| is_in_inset(atlas, layout, area);
    let map = |size| place.set(layout.frame, size, |area| !is_inside(area));
    let inset = |frame: Frame| sizes(&frame, INSET_WIDTHS).map(|size| place.set(frame, size, is_inside));
    MapNames {
        map: sizes(&layout.frame, MAP_WIDTHS).map(map).to_vec(),
        inset: layout.inset.map(|frame| inset(frame).to_vec()).unwrap_or_default(),
    }
}

/// The sizes of letters of a drawing, in units.
fn sizes(frame: &Frame, widths: [i32; 5]) -> [i32; 5] {
    widths.map(|width| ((LEAST_SIZE * frame.width + width * 10 - 1) / (width * 10)).max(1))
}

/// What names are of, and the room that its areas have for them.
struct Place<'a> {
    atlas: &'a Atlas,
    layout: &'a Layout,
    language: Language,
    rooms: Vec<Option<Room>>,
}

impl Place<'_> {
    /// The names of some areas in a size of letters. An area that is not shown has none.
    fn set(&self, frame: Frame, size: i32, is_shown: impl Fn(AreaId) -> bool) -> NameSet {
        let ids = (0..self.rooms.len()).map(|index| AreaId(index as u16));
        let shown: Vec<AreaId> = ids.filter(|id| is_shown(*id)).collect();
        let names: Vec<Name> = shown.iter().map(|id| self.name(*id, size)).collect();
        let symbol = |id: &AreaId| self.rooms[usize::from(id.0)].is_none().then(|| symbol(self.layout, *id));
        let symbols: Vec<Block> = shown.iter().filter_map(symbol).collect();
        let stations = self.atlas.stations.iter().flat_map(|group| &group.positions);
        let station = |at| Block::at(self.layout.point(at), STATION, STATION);
        let stations: Vec<Block> = stations.map(|position| station(position.at)).collect();
        let mut set = NameSet { size, frame, names: Vec::new() };
        for (id, placed) in shown.iter().zip(place_names(&names, size, &frame, &symbols, &stations)) {
            if placed.is_some() {
                set.names.resize(usize::from(id.0), None);
                set.names.push(placed);
            }
        }
        set
    }

    /// A name that asks for room.
    fn name(&self, area: AreaId, size: i32) -> Name<'_> {
        let index = usize::from(area.0);
        let text = self.atlas.figures.area(area).short.get(self.language);
        let (width, width_in_two) = (width(text, size), width_in_two(text, size));
        Name { room: self.rooms[index].as_ref(), anchor: self.layout.anchors[index], width, width_in_two }
    }
}

/// The room of a symbol and of the mark of a station, in units.
const SYMBOL: i32 = 34;
const STATION: i32 = 20;

fn symbol(layout: &Layout, area: AreaId) -> Block {
    Block::at(layout.anchors[usize::from(area.0)], SYMBOL, SYMBOL)
}

/// The width of a text in a size of letters, in units: a Latin letter is about half as wide as a Chinese one.
pub fn width(text: &str, size: i32) -> i32 {
    let hundredths: i32 = text.chars().map(|letter| if letter.is_ascii() { 63 } else { 105 }).sum();
    hundredths * size / 100
}

/// The width of the longer of two lines, where a text can stand in two.
fn width_in_two(text: &str, size: i32) -> Option<i32> {
    in_two(text).map(|(first, second)| width(first, size).max(width(second, size)))
}

/// A text in two lines of about one width: parted at a blank or behind a hyphen, Chinese in its middle.
fn in_two(text: &str) -> Option<(&str, &str)> {
    let is_place = |(at, letter): &(usize, char)| {
        let is_break = matches!(letter, ' ' | '-' | '/') || (!letter.is_ascii() && letter.is_alphabetic());
        is_break && *at > 0 && at + letter.len_utf8() < text.len()
    };
    let longer = |at: &usize| {
        let (first, second) = text.split_at(*at);
        width(first, 100).max(width(second.trim_start(), 100))
    };
    let places = text.char_indices().filter(is_place);
    let at = places
        .map(|(at, letter)| if letter == ' ' { at } else { at + letter.len_utf8() })
        .min_by_key(longer)?;
    let (first, second) = text.split_at(at);
    (text.chars().count() > 3).then_some((first, second.trim_start()))
}

/// How a set is drawn larger or smaller than it is written.
pub fn scale(set: &NameSet) -> String {
    // Hundredths are a twentieth of a letter's size apart; numbers with a point would take kilobytes to write.
    let hundredths = set.size * 100 / WRITTEN;
    ["scale(", &hundredths.to_string(), "e-2)"].concat()
}

/// A place in what a set is written in.
pub fn written(set: &NameSet, at: Point) -> Point {
    Point { x: at.x * WRITTEN / set.size, y: at.y * WRITTEN / set.size }
}

/// A name at its place in a set, as parts of one text: as many texts would take more than twice as long to lay out.
pub fn placed(set: &NameSet, text: &str, name: PlacedName) -> Markup {
    let line = |(text, at): (&str, Point)| {
        let at = written(set, at);
        let (x, y) = (at.x.to_string(), at.y.to_string());
        let attributes = [("x", x.as_str()), ("y", &y), ("class", "s")];
        let attributes = if name.form.is_small { &attributes[..] } else { &attributes[..2] };
        Markup::element("tspan", attributes, &[Markup::text(text)])
    };
    lines(text, name, set.size).map(line).collect()
}

/// The lines of a name with the middle of each.
pub fn lines(text: &str, name: PlacedName, size: i32) -> impl Iterator<Item = (&str, Point)> {
    let at = name.at;
    let two = in_two(text).filter(|_| name.form.in_two);
    let half = size * if name.form.is_small { 10 } else { 11 } / 20;
    let (first, second) = match two {
        None => ((text, at), None),
        Some((first, second)) => {
            ((first, Point { y: at.y - half, ..at }), Some((second, Point { y: at.y + half, ..at })))
        }
    };
    std::iter::once(first).chain(second)
}

/// What the names of a set take up.
pub fn blocks<'t>(set: &NameSet, short: impl Fn(AreaId) -> &'t str) -> Vec<Block> {
    set.named().map(|(area, name)| block(set, short(area), name)).collect()
}

/// What a name takes up in a set.
fn block(set: &NameSet, text: &str, name: PlacedName) -> Block {
    let in_two = width_in_two(text, set.size).filter(|_| name.form.in_two);
    name.block(in_two.unwrap_or_else(|| width(text, set.size)), set.size)
}

/// What a name with its mark stands on, in what a set is written in.
pub fn ground(set: &NameSet, text: &str, name: PlacedName) -> Block {
    let own = block(set, text, name);
    let (start, end) = (Point { x: own.left, y: own.top }, Point { x: own.right, y: own.bottom });
    let (start, end) = (written(set, start), written(set, end));
    Block { left: start.x, top: start.y, right: end.x, bottom: end.y }
}

/// What stands for a chosen area in a set.
pub struct ChosenMark {
    /// The middle of its mark.
    pub at: Point,
    /// Its name, where the set has none of it: in free space, with a line to the area.
    pub call_out: Option<PlacedName>,
}

/// The marks of chosen areas, and the names that the set lacks. An area whose name stands in a set `elsewhere`, of the
/// other drawing, has its mark alone.
pub fn chosen_marks<'t>(
    set: &NameSet,
    elsewhere: &[NameSet],
    anchors: &[Point],
    chosen: &[AreaId],
    short: impl Fn(AreaId) -> &'t str,
) -> Vec<ChosenMark> {
    let mut taken = blocks(set, &short);
    let mut called = Vec::new();
    let room = mark_room(set.size);
    let is_elsewhere = |area| elsewhere.first().is_some_and(|other| other.name(area).is_some());
    let mark = |area: &AreaId| {
        let (anchor, text) = (anchors[usize::from(area.0)], short(*area));
        let Some(name) = set.name(*area) else {
            if is_elsewhere(*area) {
                return ChosenMark { at: anchor, call_out: None };
            }
            return called_out(set, text, anchor, &mut taken, &mut called);
        };
        let block = block(set, text, name);
        let at = match name.form.has_mark_room {
            true => Point { x: block.left + room / 2, y: name.at.y },
            false => Point { x: name.at.x, y: block.top - room / 2 },
        };
        ChosenMark { at, call_out: None }
    };
    chosen.iter().map(mark).collect()
}

/// A name in free space with its mark before it, on nothing that is taken. Where all is full, it covers what is not its
/// own area and was not called out.
fn called_out(
    set: &NameSet,
    text: &str,
    anchor: Point,
    taken: &mut Vec<Block>,
    called: &mut Vec<Block>,
) -> ChosenMark {
    let (room, width) = (mark_room(set.size), width(text, set.size));
    let size = (width + room, room);
    let own = Block::at(anchor, room, room);
    taken.push(own);
    let least = [&called[..], &[own]].concat();
    let at = [&taken[..], &least].into_iter().find_map(|taken| call_out(anchor, size, &set.frame, taken));
    let at = at.unwrap_or(anchor);
    let block = Block::at(at, size.0, size.1);
    taken.push(block);
    called.push(block);
    let form = NameForm { has_mark_room: true, ..NameForm::default() };
    let name = PlacedName { at: Point { x: block.left + room + width / 2, ..at }, form };
    ChosenMark { at: Point { x: block.left + room / 2, ..at }, call_out: Some(name) }
}

/// Whether the inset names an area, so that the map need not: its members, and symbols within its frame.
fn is_in_inset(atlas: &Atlas, layout: &Layout, area: AreaId) -> bool {
    let at = layout.anchors[usize::from(area.0)];
    let within = layout.inset.is_some_and(|frame| frame.holds(at));
    atlas.about.inset.contains(&area) || (within && layout.is_symbol(area))
}
