//! The scale of the dot plots of a comparison.
//!
//! Every pollutant begins at zero and is drawn in units of its own yardstick, so that the
//! limits of all plots stand in one line and distances from it compare.

use crate::data::{Concentration, Figures, PollutantId, YardstickId};

/// The room that is left beyond the largest share, in percent.
const HEADROOM: i64 = 8;

/// A scale shared by all pollutants under a yardstick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plot {
    yardstick: YardstickId,
    /// The largest share of the yardstick that must fit, in thousandths.
    largest: i64,
}

impl Plot {
    /// The scale that fits every area, the city and the yardstick itself.
    pub fn new(figures: &Figures, yardstick: YardstickId) -> Self {
        let mut largest = 1000;
        for (pollutant, item) in figures.pollutants() {
            let Some(base) = figures.limit(pollutant, yardstick) else { continue };
            let values = figures.areas().filter_map(|(area, _)| figures.value(area, pollutant));
            for value in values.chain([item.city]) {
                largest = largest.max(share(value, base));
            }
        }
        Self { yardstick, largest: largest * (100 + HEADROOM) / 100 }
    }

    /// Where a value stands, in thousandths of the plot's width.
    pub fn position(&self, figures: &Figures, pollutant: PollutantId, value: Concentration) -> i32 {
        let share = match figures.limit(pollutant, self.yardstick) {
            Some(limit) => share(value, limit),
            // Its highest value near the end, far from the line of the others' limits.
            None => {
                let values = figures.areas().filter_map(|(area, _)| figures.value(area, pollutant));
                let highest = values.max().unwrap_or(value).max(value);
                share(value, highest) * self.largest / 1000 * 95 / 100
            }
        };
        (share * 1000 / self.largest.max(1)) as i32
    }

    /// The values of all areas, each once, so that a plot draws one dot for equal ones.
    pub fn dots(figures: &Figures, pollutant: PollutantId) -> Vec<Concentration> {
        let mut dots = Vec::new();
        for value in figures.areas().filter_map(|(area, _)| figures.value(area, pollutant)) {
            if !dots.contains(&value) {
                dots.push(value);
            }
        }
        dots
    }
}

/// A value in thousandths of a base.
fn share(value: Concentration, base: Concentration) -> i64 {
    i64::from(value.0.thousandths) * 1000 / i64::from(base.0.thousandths).max(1)
}
