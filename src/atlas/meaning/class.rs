//! Classes of the choropleth, anchored on the yardstick.
//!
//! A class is (lower, upper]: a value that equals the limit meets it. The colours part at the
//! yardstick; a class at or below it has the cool colour of its level, one above it the warm
//! colour with its pattern. A higher level is darker, whichever the side, so that lightness
//! rises with cleanness over the whole legend.
//!
//! Why: docs/decisions.md#classes-at-the-yardstick

use crate::data::{AreaId, Concentration, Figures, PollutantId, YardstickId};

/// How many levels of lightness the palette has, lightest first.
pub const LEVELS: usize = 7;

/// The side of the yardstick that a class lies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// At or below it, or no yardstick at all.
    Within,
    /// Above it.
    Over,
}

/// A class of a pollutant: (lower, upper].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Class {
    /// What every value is above; `None` for the first class.
    pub lower: Option<Concentration>,
    /// What every value is at or below; `None` for the last class.
    pub upper: Option<Concentration>,
    /// The side of the yardstick.
    pub side: Side,
    /// The level of lightness, 0 (lightest) to [`LEVELS`] - 1.
    pub level: u8,
    /// Whether the yardstick is the upper bound.
    pub ends_at_limit: bool,
}

impl Class {
    /// Whether a value belongs to the class.
    pub fn holds(&self, value: Concentration) -> bool {
        self.lower.is_none_or(|lower| value > lower) && self.upper.is_none_or(|upper| value <= upper)
    }
}

/// The classes of a pollutant under a yardstick, lowest first: the package's bounds, and the
/// yardstick where it is none of them.
pub fn classes(figures: &Figures, pollutant: PollutantId, yardstick: YardstickId) -> Vec<Class> {
    let limit = figures.limit(pollutant, yardstick);
    let bounds = with(figures.pollutant(pollutant).bounds.clone(), limit);
    let last = bounds.len();
    let class = |index: usize| {
        let lower = index.checked_sub(1).map(|before| bounds[before]);
        let over = limit.is_some_and(|limit| lower.is_some_and(|lower| lower >= limit));
        let upper = bounds.get(index).copied();
        Class {
            lower,
            upper,
            side: if over { Side::Over } else { Side::Within },
            level: level(index, last),
            ends_at_limit: upper.is_some() && upper == limit,
        }
    };
    (0..=last).map(class).collect()
}

/// The class that holds a value.
pub fn class_of(classes: &[Class], value: Concentration) -> usize {
    classes.iter().position(|class| class.holds(value)).unwrap_or(classes.len().saturating_sub(1))
}

/// How many districts a class holds. A special area is never counted.
pub fn districts_in(figures: &Figures, pollutant: PollutantId, class: &Class) -> usize {
    let held = |area: AreaId| figures.value(area, pollutant).is_some_and(|value| class.holds(value));
    figures.districts().filter(|(area, _)| held(*area)).count()
}

/// The bounds of the finest partition: all bounds and all yardsticks of a pollutant that part
/// its values.
///
/// An area's bin never changes, whatever the yardstick; only the colour of a bin does. A
/// switch of the yardstick therefore touches no area.
pub fn bins(figures: &Figures, pollutant: PollutantId) -> Vec<Concentration> {
    let item = figures.pollutant(pollutant);
    let mut bounds = item.limits.iter().fold(item.bounds.clone(), |bounds, limit| with(bounds, *limit));
    let values = || figures.areas().filter_map(|(area, _)| figures.value(area, pollutant));
    bounds.retain(|bound| values().any(|value| value <= *bound) && values().any(|value| value > *bound));
    bounds
}

/// The class that each bin of a pollutant lies in under a yardstick, by bin.
pub fn classes_of_bins(figures: &Figures, pollutant: PollutantId, yardstick: YardstickId) -> Vec<usize> {
    let classes = classes(figures, pollutant, yardstick);
    let bounds = bins(figures, pollutant);
    // All values of a bin are in one class. A bin without values has a colour that nobody sees.
    let class = |bin: usize| {
        let mut values = figures.areas().filter_map(|(area, _)| figures.value(area, pollutant));
        let value = values.find(|value| bin_of(&bounds, *value) == bin);
        value.map_or(0, |value| class_of(&classes, value))
    };
    (0..=bounds.len()).map(class).collect()
}

/// The bin of a value, 0 for the lowest.
pub fn bin_of(bins: &[Concentration], value: Concentration) -> usize {
    bins.iter().take_while(|bound| value > **bound).count()
}

/// Rising bounds with one more in its place, unless it is among them.
fn with(mut bounds: Vec<Concentration>, bound: Option<Concentration>) -> Vec<Concentration> {
    if let Some(bound) = bound.filter(|bound| !bounds.contains(bound)) {
        let place = bounds.partition_point(|known| *known < bound);
        bounds.insert(place, bound);
    }
    bounds
}

/// Spreads the classes over the levels: the first is the lightest, the last as dark as so many
/// classes need and no darker.
fn level(index: usize, last: usize) -> u8 {
    let last = last.max(1);
    let darkest = (last + 1).min(LEVELS - 1);
    ((2 * index * darkest + last) / (2 * last)) as u8
}
