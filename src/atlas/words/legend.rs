//! The legend of a map, described once: the page, the data desk and the exported pictures draw it,
//! each in its own way. A strip of small maps and the desk have room for the classes alone.

use super::ExplorerTexts;
use super::number::{formula, number};
use super::sentence::{class_label, yardstick_name};
use crate::data::{Concentration, Figures, PollutantId, YardstickId, YardstickKind};
use crate::meaning::{Class, Summary, classes, districts_in, summary};

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
    /// The yardstick's line, where that lies on the upper edge of the class.
    pub limit: Option<LegendLimit>,
    /// The place of the class, 0 for the lowest.
    pub index: usize,
    /// The class, whose side and level are its paint.
    pub class: Class,
    /// Its bounds.
    pub label: String,
    /// The upper one alone; empty for an open class.
    pub upper: String,
    /// How many districts it holds.
    pub count: usize,
}

/// The line of a yardstick in a legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegendLimit {
    /// The name of the yardstick and its value.
    pub text: String,
    /// How many districts are at it or below.
    pub within: String,
    /// How many are over it.
    pub over: String,
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
    let limit = figures.limit(pollutant, yardstick);
    let is_limit = figures.yardstick(yardstick).kind == YardstickKind::Limit;
    let line = |value: Concentration| {
        let Summary { within, of, .. } = summary(figures, pollutant, yardstick);
        LegendLimit {
            text: (words.limit_line)(limit_name, &number(value.0)),
            within: (words.count_within)(within, is_limit),
            over: (words.count_over)(of - within, is_limit),
        }
    };
    let row = |(index, class): (usize, Class)| LegendRow {
        limit: class.upper.filter(|_| class.ends_at_limit).map(line),
        index,
        label: class_label(&class),
        upper: class.upper.map_or(String::new(), |value| number(value.0)),
        count: districts_in(figures, pollutant, &class),
        class,
    };
    Legend {
        title: (words.legend_title)(&formula(&item.base, &item.subscript), words.microgram),
        no_limit: limit.is_none().then(|| (words.no_limit)(&yardstick_name(words, figures, yardstick))),
        rows: classes(figures, pollutant, yardstick).into_iter().enumerate().rev().map(row).collect(),
        lacks_data: figures.lacks(pollutant),
    }
}
