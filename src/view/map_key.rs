//! What a key means on an area of the map.

use crate::Explorer;
use atlas::data::AreaId;
use atlas::geometry::{Direction, neighbour};
use atlas::meaning::next_by_letter;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapKey {
    /// The focus goes to an area; nowhere, where there is none in that direction.
    Focus(Option<AreaId>),
    /// The area is chosen, or taken back.
    Toggle,
    /// All choices are taken back.
    Clear,
}

impl MapKey {
    /// What a key, by its name after UI Events, asks for on an area: arrows go to the neighbour in their direction, letters to
    /// the next name that begins so, Enter and Space choose, Escape takes all choices back. `None` for a key that is the
    /// browser's.
    pub fn of(explorer: Explorer, area: AreaId, key: &str) -> Option<Self> {
        let go = |direction| {
            let next = neighbour(explorer.anchors, usize::from(area.0), direction);
            Self::Focus(next.map(|next| AreaId(next as u16)))
        };
        let last = explorer.figures.areas.len().saturating_sub(1) as u16;
        Some(match key {
            "ArrowUp" => go(Direction::North),
            "ArrowRight" => go(Direction::East),
            "ArrowDown" => go(Direction::South),
            "ArrowLeft" => go(Direction::West),
            "Home" => Self::Focus(Some(AreaId(0))),
            "End" => Self::Focus(Some(AreaId(last))),
            "Enter" | " " => Self::Toggle,
            "Escape" => Self::Clear,
            letter if letter.chars().count() == 1 => {
                Self::Focus(next_by_letter(explorer.figures, area, letter))
            }
            _ => return None,
        })
    }
}
