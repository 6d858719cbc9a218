//! The legend of a map, described once: the page, the data desk and the exported pictures draw it,
//! each in its own way. A strip of small maps and the desk have room for the classes alone.

use super::ExplorerTexts;
use super::number::{formula, number};
use super::sentence::{class_label, yardstick_name};
use crate::data::{Figures, PollutantId, YardstickId};
use crate::meaning::{Class, classes, districts_in};

/// What a legend says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Legend {
    /// The pollutant and its unit.
    pub title: String,
    /// That the yardstick has no value for the pollutant, where it has none.
    pub no_limit: Option<String>,
    /// The classes, the highest first.
    pub rows: Vec<LegendRow>,
    /// Whether an area has no data, so that its pattern needs a key.
    pub lacks_data: bool,
}

/// A class in a legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegendRow {
    /// The text of the yardstick's line, where that lies on the upper edge of the class.
    pub limit: Option<String>,
    /// The place of the class, 0 for the lowest.
    pub index: usize,
    /// The class, whose side and level are its paint.
    pub class: Class,
    /// Its bounds.
    pub label: String,
    /// How many districts it holds.
    pub count: usize,
}

/// Describes the legend of a pollutant under a yardstick. The line at the yardstick calls it by
/// `limit_name`: a page has room for its title only, a picture that stands alone needs its full name.
pub fn legend(
    words: &ExplorerTexts,
    figures: &Figures,
    pollutant: PollutantId,
    yardstick: YardstickId,
    limit_name: &str,
) -> Legend {
    let item = figures.pollutant(pollutant);
    let has_limit = figures.limit(pollutant, yardstick).is_some();
    let row = |(index, class): (usize, Class)| LegendRow {
        limit: class
            .upper
            .filter(|_| class.ends_at_limit)
            .map(|value| (words.limit_line)(limit_name, &number(value.0))),
        index,
        label: class_label(&class),
        count: districts_in(figures, pollutant, &class),
        class,
    };
    Legend {
        title: (words.legend_title)(&formula(&item.base, &item.subscript), words.microgram),
        no_limit: (!has_limit).then(|| (words.no_limit)(&yardstick_name(words, figures, yardstick))),
        rows: classes(figures, pollutant, yardstick).into_iter().enumerate().rev().map(row).collect(),
        lacks_data: figures.lacks(pollutant),
    }
}
