//! A whole map in a few figures: the city, how many districts stay within the yardstick, the
//! highest, the lowest.
//!
//! Why: docs/decisions.md#published-city-figure

use super::reading::{Verdict, verdict};
use crate::data::{AreaId, Concentration, Figures, PollutantId, YardstickId};

/// The figures of a map. Special areas are in none of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The value of the yardstick, where it has one.
    pub limit: Option<Concentration>,
    /// How many districts are at or below it.
    pub within: usize,
    /// How many districts have a figure.
    pub of: usize,
    /// The highest value and the districts that have it.
    pub highest: Option<Extreme>,
    /// The lowest value and the districts that have it.
    pub lowest: Option<Extreme>,
}

/// A value with the districts that have it.
pub type Extreme = (Concentration, Vec<AreaId>);

/// Sums up the map of a pollutant under a yardstick.
pub fn summary(figures: &Figures, pollutant: PollutantId, yardstick: YardstickId) -> Summary {
    let limit = figures.limit(pollutant, yardstick);
    let mut summary = Summary { limit, within: 0, of: 0, highest: None, lowest: None };
    for (area, _) in figures.districts() {
        let Some(value) = figures.value(area, pollutant) else { continue };
        summary.of += 1;
        summary.within += usize::from(limit.is_some_and(|limit| verdict(value, limit) != Verdict::Exceeds));
        note(&mut summary.highest, area, value, |known| value > known);
        note(&mut summary.lowest, area, value, |known| value < known);
    }
    summary
}

/// Notes a district where its value is the extreme so far.
fn note(
    extreme: &mut Option<Extreme>,
    area: AreaId,
    value: Concentration,
    beats: impl Fn(Concentration) -> bool,
) {
    match extreme {
        Some((known, areas)) if *known == value => areas.push(area),
        Some((known, _)) if !beats(*known) => {}
        _ => *extreme = Some((value, vec![area])),
    }
}
