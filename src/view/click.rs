//! What a click means, by what it is on.

use atlas::data::AreaId;
use atlas::state::ZoneId;

/// How far beside an area a click still counts for it, in CSS pixels.
const REACH: f64 = 20.0;

/// How many rings around a click are looked at.
const RINGS: i32 = 5;

/// Twelve directions, as steps on the unit circle.
const AROUND: [(f64, f64); 12] = [
    (1.0, 0.0),
    (0.0, 1.0),
    (-1.0, 0.0),
    (0.0, -1.0),
    (0.866, 0.5),
    (-0.5, 0.866),
    (-0.866, -0.5),
    (0.5, -0.866),
    (0.5, 0.866),
    (-0.866, 0.5),
    (-0.5, -0.866),
    (0.866, -0.5),
];

/// What a click is on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clicked {
    /// The button of an ecological zone.
    pub zone: Option<ZoneId>,
    /// The area that the element belongs to, or that is drawn at that place.
    pub area: Option<AreaId>,
    /// A figure of the table.
    pub is_cell: bool,
    /// The button that lists more areas.
    pub is_more: bool,
    /// An area in the comparison.
    pub is_chip: bool,
    /// The link to the whole comparison.
    pub is_compare_all: bool,
    /// The map's side, on nothing that is pressed or read there.
    pub is_map: bool,
    /// The frame of the maps, where a click beside all areas takes the choices back.
    pub is_clearing: bool,
}

/// What a click does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Click {
    /// Outlines a zone, or takes its outline back.
    ToggleZone(ZoneId),
    /// Reads a figure out and chooses nothing: only the name chooses.
    ReadOut,
    /// The list goes on from where it ended: its button may be gone by then.
    FocusList,
    /// Takes an area out of the comparison.
    TakeOut(AreaId),
    /// Opens the comparison and shows it.
    ShowComparison,
    /// Chooses an area of the map, or takes it back; it is read out and Tab reaches it.
    ToggleOnMap(AreaId),
    /// Chooses an area elsewhere, or takes it back.
    Toggle(AreaId),
    /// Takes all choices back.
    Clear,
    /// Nothing.
    Nothing,
}

impl Click {
    /// What a click does. `nearest` is the area next to it, which is asked for only beside all areas of a map.
    pub fn of(clicked: Clicked, nearest: &dyn Fn() -> Option<AreaId>) -> Self {
        let Clicked { zone, area, is_map, .. } = clicked;
        if let Some(zone) = zone {
            return Self::ToggleZone(zone);
        }
        if clicked.is_cell {
            return Self::ReadOut;
        }
        if clicked.is_more {
            return Self::FocusList;
        }
        if clicked.is_compare_all {
            return Self::ShowComparison;
        }
        if clicked.is_chip {
            return area.map_or(Self::Nothing, Self::TakeOut);
        }
        match area.or_else(|| if is_map { nearest() } else { None }) {
            Some(area) if is_map => Self::ToggleOnMap(area),
            Some(area) => Self::Toggle(area),
            None if is_map && clicked.is_clearing => Self::Clear,
            None => Self::Nothing,
        }
    }
}

/// The places around a click where an area still counts for it, the nearest first.
pub fn places_around(x: f64, y: f64) -> impl Iterator<Item = (f64, f64)> {
    let radii = (1..=RINGS).map(|ring| REACH * f64::from(ring) / f64::from(RINGS));
    radii.flat_map(move |radius| {
        AROUND.iter().map(move |(east, south)| (x + radius * east, y + radius * south))
    })
}
