//! The classes by which the style sheet colours an area, one a pollutant: the bin of its value;
//! and the paint that a yardstick gives to each bin.
//!
//! Why: docs/decisions.md#classes-at-the-yardstick
//! Why: docs/decisions.md#colour-by-css

use atlas::data::{AreaId, Concentration, Figures, PollutantId, YardstickId};
use atlas::meaning::{Class, Side, bin_of, bins, classes, classes_of_bins};

/// The bounds of the bins of every pollutant, found once for all areas.
#[derive(Clone, Debug)]
pub struct Bins(Vec<Vec<Concentration>>);

impl Bins {
    /// The bins of all pollutants.
    pub fn of(figures: &Figures) -> Self {
        Self(figures.pollutants().map(|(pollutant, _)| bins(figures, pollutant)).collect())
    }

    /// How many bins the pollutant with most of them has.
    pub fn most(&self) -> usize {
        self.0.iter().map(|bounds| bounds.len() + 1).max().unwrap_or(0)
    }

    /// The classes of all values of an area, one a pollutant: `a3 b2 c1 d0`.
    pub fn all(&self, figures: &Figures, area: AreaId) -> String {
        let classes = figures.pollutants().map(|(pollutant, _)| self.class(figures, area, pollutant));
        classes.collect::<Vec<_>>().join(" ")
    }

    /// The class of an area's value: a letter for the pollutant and its bin, `x` for no data.
    pub fn class(&self, figures: &Figures, area: AreaId, pollutant: PollutantId) -> String {
        let mut class = String::from(bin_letter(pollutant));
        match figures.value(area, pollutant) {
            Some(value) => class.push_str(&bin_of(&self.0[usize::from(pollutant.0)], value).to_string()),
            None => class.push('x'),
        }
        class
    }
}

/// The letter of a pollutant in the classes of areas.
pub fn bin_letter(pollutant: PollutantId) -> char {
    char::from(b'a' + pollutant.0 % 26)
}

/// The paint of every bin of a pollutant under a yardstick, as the custom properties of the style
/// sheet hold it.
pub fn bin_paints(figures: &Figures, pollutant: PollutantId, yardstick: YardstickId) -> Vec<String> {
    let classes = classes(figures, pollutant, yardstick);
    let paint = |class: usize| {
        let level = (classes[class].level + 1).to_string();
        match classes[class].side {
            Side::Within => ["var(--cool", &level, ")"].concat(),
            Side::Over => ["url(#over", &level, ")"].concat(),
        }
    };
    classes_of_bins(figures, pollutant, yardstick).into_iter().map(paint).collect()
}

/// The class of the style sheet's palette: a side and a level.
pub fn paint(class: &Class) -> String {
    let side = match class.side {
        Side::Within => "cool",
        Side::Over => "warm",
    };
    [side, &(class.level + 1).to_string()].concat()
}
