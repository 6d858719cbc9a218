//! The figures that the hydrated page needs: what is compared, with what, and where it belongs.
//!
//! Everything here rides in the page (see [`wire`](crate::state::wire)); what is only printed
//! once, at the build, is in [`Atlas`](super::Atlas).
//!
//! Why: docs/decisions.md#figures-in-the-page

use super::{Decimal, Keyword, Localized};

/// A mass concentration in µg/m³.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Concentration(pub Decimal);

/// The place of a pollutant in [`Figures::pollutants`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PollutantId(pub u8);

/// The place of an area in [`Figures::areas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AreaId(pub u16);

/// The place of a yardstick in [`Figures::yardsticks`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct YardstickId(pub u8);

/// A pollutant with figures for every area, which the map can show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pollutant {
    /// The value of the query parameter `pollutant`, such as `pm25`.
    pub code: String,
    /// The formula before its subscript: `PM`.
    pub base: String,
    /// The subscript: `2.5`. May be empty.
    pub subscript: String,
    /// How a voice says it.
    pub spoken: Localized,
    /// The upper bounds of the classes but the last, rising; a class is (lower, upper].
    pub bounds: Vec<Concentration>,
    /// The value of every yardstick, by [`YardstickId`]; `None` where it has none.
    pub limits: Vec<Option<Concentration>>,
    /// The published citywide annual mean: never an average of the districts.
    pub city: Concentration,
}

/// What a value is held against: a limit of a standard, or the city's figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Yardstick {
    /// The value of the query parameter `against`, such as `grade2`.
    pub code: String,
    /// Short: "Grade II limit".
    pub name: Localized,
    /// With the version of the standard: "GB 3095-2012 Grade II".
    pub title: Localized,
    /// A limit gives a verdict; the city's figure only a comparison.
    pub kind: YardstickKind,
}

/// Whether a yardstick can be met or exceeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YardstickKind {
    /// A limit or guideline, met by equality.
    Limit,
    /// The citywide figure.
    City,
}

/// What an area is: only districts are ranked and counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AreaKind {
    /// An administrative district with a polygon.
    District,
    /// An area with figures of its own and no polygon, such as the development area.
    SpecialArea,
}

impl Keyword for AreaKind {
    const KEYWORDS: &'static [(&'static str, Self)] =
        &[("district", Self::District), ("functional zone", Self::SpecialArea)];
}

/// An area with figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// The adcode of GB/T 2260, or the short code of a special area.
    pub code: String,
    /// The name where there is room.
    pub name: Localized,
    /// The name on the map and in chips.
    pub short: Localized,
    /// The initials of its pinyin, to be found by: "dc".
    pub initials: String,
    /// Its row in the table of the statement, where the figures stand in one.
    pub row: Option<u16>,
    /// District or special area.
    pub kind: AreaKind,
    /// Annual means by [`PollutantId`]; `None` for no data.
    pub values: Vec<Option<Concentration>>,
}

/// All that the hydrated page needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// The pollutants of the map, in the order of the switch.
    pub pollutants: Vec<Pollutant>,
    /// The yardsticks; the first is the default, the city's figure the last.
    pub yardsticks: Vec<Yardstick>,
    /// Districts and special areas, in the order of the table.
    pub areas: Vec<Area>,
    /// The heading of the section of the statement that the areas' figures stand in.
    pub section: Localized,
    /// The zones of the ecological index, whose districts the map outlines.
    pub zones: Vec<ZoneOutline>,
    /// The years that the site has, oldest first; none where this one is the only one.
    pub years: Vec<Year>,
}

/// The figures of a year of the same place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Year {
    /// The year.
    pub year: u16,
    /// The annual means of every area in turn, by [`PollutantId`], as far as that year has them.
    pub values: Vec<Option<Concentration>>,
}

/// An ecological zone as the map knows it. Zones overlap: they are no partition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneOutline {
    /// The value of the query parameter `zone`.
    pub code: String,
    /// Its districts.
    pub members: Vec<AreaId>,
}

impl Figures {
    /// Every area with its id.
    pub fn areas(&self) -> impl Iterator<Item = (AreaId, &Area)> {
        self.areas.iter().enumerate().map(|(index, area)| (AreaId(index as u16), area))
    }

    /// The administrative districts alone.
    pub fn districts(&self) -> impl Iterator<Item = (AreaId, &Area)> {
        self.areas().filter(|(_, area)| area.kind == AreaKind::District)
    }

    /// Every pollutant with its id.
    pub fn pollutants(&self) -> impl Iterator<Item = (PollutantId, &Pollutant)> {
        self.pollutants.iter().enumerate().map(|(index, item)| (PollutantId(index as u8), item))
    }

    /// Every yardstick with its id.
    pub fn yardsticks(&self) -> impl Iterator<Item = (YardstickId, &Yardstick)> {
        self.yardsticks.iter().enumerate().map(|(index, item)| (YardstickId(index as u8), item))
    }

    /// The area of an id that these figures gave out.
    pub fn area(&self, id: AreaId) -> &Area {
        &self.areas[usize::from(id.0)]
    }

    /// The pollutant of an id that these figures gave out.
    pub fn pollutant(&self, id: PollutantId) -> &Pollutant {
        &self.pollutants[usize::from(id.0)]
    }

    /// The yardstick of an id that these figures gave out.
    pub fn yardstick(&self, id: YardstickId) -> &Yardstick {
        &self.yardsticks[usize::from(id.0)]
    }

    /// The name of the city or region, which is the last yardstick's.
    pub fn city(&self) -> &Localized {
        static NONE: Localized = Localized::EMPTY;
        self.yardsticks.last().map_or(&NONE, |city| &city.name)
    }

    /// The annual mean of a pollutant in an area.
    pub fn value(&self, area: AreaId, pollutant: PollutantId) -> Option<Concentration> {
        self.area(area).values[usize::from(pollutant.0)]
    }

    /// Whether an area has no value of a pollutant.
    pub fn lacks(&self, pollutant: PollutantId) -> bool {
        self.areas().any(|(area, _)| self.value(area, pollutant).is_none())
    }

    /// The annual mean of a pollutant in an area in one of the years.
    pub fn value_of(&self, year: &Year, area: AreaId, pollutant: PollutantId) -> Option<Concentration> {
        let index = usize::from(area.0) * self.pollutants.len() + usize::from(pollutant.0);
        year.values.get(index).copied().flatten()
    }

    /// The value of a yardstick for a pollutant.
    pub fn limit(&self, pollutant: PollutantId, yardstick: YardstickId) -> Option<Concentration> {
        self.pollutant(pollutant).limits[usize::from(yardstick.0)]
    }

    /// The area with a code.
    pub fn area_by_code(&self, code: &str) -> Option<AreaId> {
        self.areas().find(|(_, area)| area.code == code).map(|(id, _)| id)
    }

    /// The pollutant with a code.
    pub fn pollutant_by_code(&self, code: &str) -> Option<PollutantId> {
        self.pollutants().find(|(_, item)| item.code == code).map(|(id, _)| id)
    }

    /// The yardstick with a code.
    pub fn yardstick_by_code(&self, code: &str) -> Option<YardstickId> {
        self.yardsticks().find(|(_, item)| item.code == code).map(|(id, _)| id)
    }
}
