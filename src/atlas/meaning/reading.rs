//! What is read out of a figure: its verdict, its rank, and how far it is from the city's.

use crate::data::{
    AreaId, AreaKind, Concentration, Decimal, Figures, PollutantId, YardstickId, YardstickKind,
};

/// What a limit says of a value. Equality meets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Below the limit.
    Meets,
    /// Exactly at the limit, which meets it.
    AtLimit,
    /// Above the limit.
    Exceeds,
}

/// A place among the districts, 1 for the lowest value. Equal values share a rank: 1, 1, 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rank {
    /// The place.
    pub place: usize,
    /// How many districts are ranked.
    pub of: usize,
    /// Whether another district has the same value.
    pub shared: bool,
}

/// All that is said of an area's figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The area.
    pub area: AreaId,
    /// The pollutant.
    pub pollutant: PollutantId,
    /// The annual mean.
    pub value: Concentration,
    /// The yardstick and its value, where it has one for the pollutant.
    pub limit: Option<(YardstickId, Concentration)>,
    /// What the yardstick says; `None` for the city's figure, which is no limit.
    pub verdict: Option<Verdict>,
    /// The value less the city's published figure.
    pub above_city: Decimal,
    /// The rank; `None` for a special area.
    pub rank: Option<Rank>,
}

/// Reads the figure of an area; `None` where there is no data.
pub fn read(
    figures: &Figures,
    area: AreaId,
    pollutant: PollutantId,
    yardstick: YardstickId,
) -> Option<Reading> {
    let value = figures.value(area, pollutant)?;
    let limit = figures.limit(pollutant, yardstick);
    let is_limit = figures.yardstick(yardstick).kind == YardstickKind::Limit;
    Some(Reading {
        area,
        pollutant,
        value,
        limit: limit.map(|limit| (yardstick, limit)),
        verdict: limit.filter(|_| is_limit).map(|limit| verdict(value, limit)),
        above_city: value.0.minus(figures.pollutant(pollutant).city.0),
        rank: rank(figures, area, pollutant),
    })
}

/// What a limit says of a value.
pub fn verdict(value: Concentration, limit: Concentration) -> Verdict {
    match value.cmp(&limit) {
        std::cmp::Ordering::Less => Verdict::Meets,
        std::cmp::Ordering::Equal => Verdict::AtLimit,
        std::cmp::Ordering::Greater => Verdict::Exceeds,
    }
}

/// Whether the value of an area is over a yardstick; never where either has none.
pub fn exceeds(figures: &Figures, area: AreaId, pollutant: PollutantId, yardstick: YardstickId) -> bool {
    let both = figures.value(area, pollutant).zip(figures.limit(pollutant, yardstick));
    both.is_some_and(|(value, limit)| verdict(value, limit) == Verdict::Exceeds)
}

/// The rank of a district among the districts; `None` for a special area or without data.
pub fn rank(figures: &Figures, area: AreaId, pollutant: PollutantId) -> Option<Rank> {
    let own = figures.value(area, pollutant)?;
    if figures.area(area).kind != AreaKind::District {
        return None;
    }
    let (mut lower, mut equal, mut of) = (0, 0, 0);
    for value in figures.districts().filter_map(|(id, _)| figures.value(id, pollutant)) {
        of += 1;
        lower += usize::from(value < own);
        equal += usize::from(value == own);
    }
    Some(Rank { place: lower + 1, of, shared: equal > 1 })
}
