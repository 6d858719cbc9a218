//! Names on the map: which find room, where, and in what form. None covers another, a symbol, or the border of
//! the frame. The larger area chooses first; whoever finds no room is left off.
//!
//! Why: docs/decisions.md#names-that-find-room

use super::room::Room;
use super::{Block, Frame, Point};
use crate::data::AreaId;
use std::cmp::Reverse;

/// How a name is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NameForm {
    /// Whether it stands in two lines.
    pub in_two: bool,
    /// Whether its letters are a tenth smaller.
    pub is_small: bool,
    /// Whether there is room before it for the mark of a chosen area.
    pub has_mark_room: bool,
}

impl NameForm {
    /// The form as a number.
    pub fn code(self) -> i32 {
        i32::from(self.in_two) + 2 * i32::from(self.is_small) + 4 * i32::from(self.has_mark_room)
    }

    /// The form of a number.
    pub fn from_code(code: i32) -> Self {
        Self { in_two: code & 1 != 0, is_small: code & 2 != 0, has_mark_room: code & 4 != 0 }
    }
}

/// The forms, the best first.
const FORMS: [(bool, bool); 4] = [(false, false), (true, false), (false, true), (true, true)];

/// The least shares of a name that lie on its own area, in hundredths, the best first.
const SHARES: [u32; 3] = [WHOLLY, 55, 30];

/// From this share on, a name lies on its area.
const WHOLLY: u32 = 95;

/// A name that asks for room.
pub struct Name<'a> {
    /// The room on its area; `None` for a symbol.
    pub room: Option<&'a Room>,
    /// Where its mark stands: a name is as near as it can be.
    pub anchor: Point,
    /// The width of its text on one line, in units.
    pub width: i32,
    /// The width of the longer line, where it can stand in two.
    pub width_in_two: Option<i32>,
}

/// A name that has found room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlacedName {
    /// The middle of the text.
    pub at: Point,
    /// How it is set.
    pub form: NameForm,
}

/// The height of a line, in hundredths of the size of letters.
const LINE: i32 = 115;

/// The side of the room that a mark has before a name, by the size of letters.
pub fn mark_room(size: i32) -> i32 {
    size * 130 / 100
}

impl PlacedName {
    /// What a name takes up, with the room of its mark, by the width of its longer line.
    pub fn block(&self, width: i32, size: i32) -> Block {
        let (width, height) = extent(self.form, width, size);
        let mut block = Block::at(self.at, width, height);
        if self.form.has_mark_room {
            block.left -= mark_room(size);
        }
        block
    }
}

/// The width and height of a text in a form.
fn extent(form: NameForm, width: i32, size: i32) -> (i32, i32) {
    let smaller = |length: i32| if form.is_small { length * 9 / 10 } else { length };
    (smaller(width), smaller(size * LINE / 100 * if form.in_two { 2 } else { 1 }))
}

impl Name<'_> {
    /// The width of its longer line in a form; `None` where it has no such form.
    fn width(&self, form: NameForm) -> Option<i32> {
        if form.in_two { self.width_in_two } else { Some(self.width) }
    }

    /// What it takes up where it is placed.
    fn block(&self, placed: PlacedName, size: i32) -> Option<Block> {
        Some(placed.block(self.width(placed.form)?, size))
    }

    /// Where it may stand in a form: the nearest place to the anchor that is free and where it lies on its area by a share
    /// at least; below [`WHOLLY`], the place where most of it does. A symbol's is beside it.
    fn place(
        &self,
        form: NameForm,
        size: i32,
        least: u32,
        is_free: &dyn Fn(PlacedName) -> bool,
    ) -> Option<PlacedName> {
        let (width, height) = extent(form, self.width(form)?, size);
        let Some(room) = self.room else {
            let places = beside(self.anchor, width, height).map(|at| PlacedName { at, form });
            return places.into_iter().find(|placed| is_free(*placed));
        };
        let shift = if form.has_mark_room { mark_room(size) / 2 } else { 0 };
        let mut best: Option<(u32, PlacedName)> = None;
        for at in room.points() {
            let at = Point { x: at.x + shift, ..at };
            let share = room.share(&Block::at(at, width, height)).min(WHOLLY);
            let placed = PlacedName { at, form };
            if share < least || best.is_some_and(|(most, _)| share <= most) || !is_free(placed) {
                continue;
            }
            best = Some((share, placed));
            if share == WHOLLY {
                break;
            }
        }
        best.map(|(_, placed)| placed)
    }
}

/// The places beside a symbol: right of it, left, below, above.
fn beside(symbol: Point, width: i32, height: i32) -> [Point; 4] {
    let (across, down) = (width / 2 + SYMBOL, height / 2 + SYMBOL);
    let to = |(x, y): (i32, i32)| Point { x: symbol.x + x * across, y: symbol.y + y * down };
    [(1, 0), (-1, 0), (0, 1), (0, -1)].map(to)
}

/// Half of the box of a symbol, in units.
const SYMBOL: i32 = 18;

/// Finds room for names of a size of letters within a frame, in the order of their areas. `taken` is what no name may
/// cover; `wanted` what none covers that need not.
pub fn place_names(
    names: &[Name],
    size: i32,
    frame: &Frame,
    taken: &[Block],
    wanted: &[Block],
) -> Vec<Option<PlacedName>> {
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by_key(|index| Reverse(names[*index].room.map_or(0, Room::area)));
    let mut blocks = taken.to_vec();
    let mut placed = vec![None; names.len()];
    for index in order {
        let name = &names[index];
        let is_free = |at: &PlacedName, others: &[&[Block]]| {
            let block = name.block(*at, size);
            block.is_some_and(|block| {
                block.is_within(frame) && !others.iter().copied().flatten().any(|other| block.meets(other))
            })
        };
        let found = [&[&blocks[..], wanted][..], &[&blocks[..]]]
            .into_iter()
            .find_map(|others| choice(name, size, &|at| is_free(&at, others)));
        blocks.extend(found.and_then(|found| name.block(found, size)));
        placed[index] = found;
    }
    placed
}

/// The best free way to set a name: on its own area, with room for its mark, in one line, near the anchor.
fn choice(name: &Name, size: i32, is_free: &dyn Fn(PlacedName) -> bool) -> Option<PlacedName> {
    for least in SHARES {
        for has_mark_room in [true, false] {
            for (in_two, is_small) in FORMS {
                let form = NameForm { in_two, is_small, has_mark_room };
                let found = name.place(form, size, least, is_free);
                if found.is_some() {
                    return found;
                }
            }
        }
    }
    None
}

/// The names of a drawing for one size of letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameSet {
    /// The size of the letters, in units.
    pub size: i32,
    /// The frame that they stand in.
    pub frame: Frame,
    /// The names that found room, by area, up to the last that did: a place of many areas has none.
    pub names: Vec<Option<PlacedName>>,
}

impl NameSet {
    /// The name of an area, where it found room.
    pub fn name(&self, area: AreaId) -> Option<PlacedName> {
        self.names.get(usize::from(area.0)).copied().flatten()
    }

    /// The areas whose names found room.
    pub fn named(&self) -> impl Iterator<Item = (AreaId, PlacedName)> + '_ {
        let name = |(index, name): (usize, &Option<PlacedName>)| Some((AreaId(index as u16), (*name)?));
        self.names.iter().enumerate().filter_map(name)
    }
}

/// The names of the map and of its inset, each in sets for the widths that it has on screens, the widest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MapNames {
    /// Those of the map.
    pub map: Vec<NameSet>,
    /// Those of the inset.
    pub inset: Vec<NameSet>,
}
