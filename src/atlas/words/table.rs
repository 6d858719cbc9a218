//! The rows of the table, described once: the page writes them, the browser fills and marks them,
//! the exported picture draws them.

use super::ExplorerTexts;
use super::number::{NO_LIMIT, number_or};
use super::sentence::yardstick_name;
use crate::data::{AreaId, AreaKind, Figures, PollutantId, YardstickId, YardstickKind};
use crate::meaning::exceeds;

/// The row of an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow<'a> {
    /// The name of the area.
    pub name: &'a str,
    /// What is said under the name of a special area.
    pub note: Option<&'static str>,
    /// Its values, by pollutant.
    pub cells: Vec<TableCell>,
}

/// A value of an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableCell {
    /// The pollutant.
    pub pollutant: PollutantId,
    /// What is shown: the value, or that there is no data.
    pub shown: String,
    /// The value for a program, empty where there is none.
    pub plain: String,
    /// Whether it is over the yardstick.
    pub is_over: bool,
}

/// The row of the yardstick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimitRow {
    /// The name of the yardstick.
    pub name: String,
    /// Its value for each pollutant, or the sign that it has none.
    pub values: Vec<(PollutantId, String)>,
    /// Whether it repeats the city's row.
    pub is_city: bool,
}

/// Describes the row of an area, held against a yardstick.
pub fn table_row<'a>(
    words: &ExplorerTexts,
    figures: &'a Figures,
    area: AreaId,
    yardstick: YardstickId,
) -> TableRow<'a> {
    let item = figures.area(area);
    let cell = |pollutant| {
        let value = figures.value(area, pollutant);
        TableCell {
            pollutant,
            shown: number_or(value, words.no_data),
            plain: value.map_or(String::new(), |value| value.0.to_plain()),
            is_over: exceeds(figures, area, pollutant, yardstick),
        }
    };
    TableRow {
        name: item.name.get(words.language),
        note: (item.kind == AreaKind::SpecialArea).then_some(words.special_area),
        cells: figures.pollutants().map(|(pollutant, _)| cell(pollutant)).collect(),
    }
}

/// Describes the row of a yardstick.
pub fn limit_row(words: &ExplorerTexts, figures: &Figures, yardstick: YardstickId) -> LimitRow {
    let value = |pollutant| (pollutant, number_or(figures.limit(pollutant, yardstick), NO_LIMIT));
    LimitRow {
        name: yardstick_name(words, figures, yardstick),
        values: figures.pollutants().map(|(pollutant, _)| value(pollutant)).collect(),
        is_city: figures.yardstick(yardstick).kind == YardstickKind::City,
    }
}
