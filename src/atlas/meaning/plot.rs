//! The scale of the dot plots of a comparison.
//!
//! Every pollutant begins at zero and is drawn in shares of its own limit, so that the limits of all plots stand in one
//! line, one axis serves them all, and distances from the limit compare. A pollutant without a limit has no plot.

use crate::data::{AreaId, Concentration, Figures, PollutantId, YardstickId};

/// The room that is left beyond the largest share, in percent.
const HEADROOM: i64 = 8;

/// The most marks of the axis.
const MOST_TICKS: i64 = 4;

/// The distances between marks of the axis, in percent.
const STEPS: [i64; 6] = [50, 100, 200, 500, 1000, 2000];

/// A scale shared by all pollutants under a yardstick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plot {
    yardstick: YardstickId,
    /// The share of the yardstick at the end of the axis, in thousandths.
    end: i64,
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
        Self { yardstick, end: largest * (100 + HEADROOM) / 100 }
    }

    /// Where a value stands, in thousandths of the plot's width; `None` where the pollutant has no limit.
    pub fn position(&self, figures: &Figures, pollutant: PollutantId, value: Concentration) -> Option<i32> {
        let limit = figures.limit(pollutant, self.yardstick)?;
        Some(self.at(share(value, limit)))
    }

    /// The marks of the axis: each share of the limit in percent, and where it stands, in thousandths of the width.
    pub fn ticks(&self) -> impl Iterator<Item = (i64, i32)> + use<> {
        let plot = *self;
        let step = STEPS.into_iter().find(|step| plot.end / (step * 10) <= MOST_TICKS).unwrap_or(5000);
        (0..=plot.end / (step * 10)).map(move |place| (place * step, plot.at(place * step * 10)))
    }

    /// The areas of each value, the lowest first: equal values are stacked, so that every area can be counted.
    pub fn stacks(figures: &Figures, pollutant: PollutantId) -> Vec<(Concentration, Vec<AreaId>)> {
        let mut stacks: Vec<(Concentration, Vec<AreaId>)> = Vec::new();
        for (area, _) in figures.areas() {
            let Some(value) = figures.value(area, pollutant) else { continue };
            match stacks.binary_search_by(|(other, _)| other.cmp(&value)) {
                Ok(place) => stacks[place].1.push(area),
                Err(place) => stacks.insert(place, (value, vec![area])),
            }
        }
        stacks
    }

    fn at(&self, share: i64) -> i32 {
        (share * 1000 / self.end.max(1)) as i32
    }
}

/// A value in thousandths of a base.
fn share(value: Concentration, base: Concentration) -> i64 {
    i64::from(value.0.thousandths) * 1000 / i64::from(base.0.thousandths).max(1)
}
