//! Sentences composed from readings. Each language gives the pieces and their order.

use super::number::{formula, number};
use crate::data::{
    AreaId, Concentration, Decimal, Figures, Language, PollutantId, YardstickId, YardstickKind,
};
use crate::meaning::{self, Class, Extreme, Rank, Reading, Verdict};
use crate::state::Hint;

texts! {
    /// What the browser may have to say in a language.
    pub struct ExplorerTexts {
        /// The language itself.
        pub language: Language,
        /// µg/m³ after this language's custom.
        pub microgram: &'static str,
        /// What parts the clauses of a sentence.
        pub comma: &'static str,
        /// What ends one that another follows.
        pub stop: &'static str,
        /// The city's published figure, from the name of the city.
        pub city_figure: fn(&str) -> String,
        /// How many districts meet a limit: count, total.
        pub meet: fn(usize, usize) -> String,
        /// How many districts are no higher than the city: count, total.
        pub no_higher: fn(usize, usize) -> String,
        /// The highest and the lowest value with their districts: names, value, names, value.
        pub extremes: fn(&str, &str, &str, &str) -> String,
        /// What parts the names of a list.
        pub list_comma: &'static str,
        /// In the readout while nothing is chosen, where there is a pointer.
        pub readout_rest: &'static str,
        /// The same where there is none.
        pub readout_rest_tap: &'static str,
        /// An area without a figure.
        pub no_data: &'static str,
        /// The verdict, from the name of the limit, its value and the distance to it.
        pub verdict: fn(Verdict, &str, &str, &str) -> String,
        /// Where a yardstick has no value for a pollutant.
        pub no_limit: fn(&str) -> String,
        /// The distance to the city: its value, the difference, and whether it may be rounding.
        pub against_city: fn(Decimal, &str) -> String,
        /// The rank among the districts.
        pub rank: fn(Rank) -> String,
        /// In place of the rank of a special area.
        pub unranked: &'static str,
        /// The order of the ranking.
        pub ranking_order: &'static str,
        /// Takes the clearing of the choice back.
        pub undo: &'static str,
        /// Heading of the comparison.
        pub compare: &'static str,
        /// What to do while nothing is chosen.
        pub compare_empty: &'static str,
        /// The button that takes all areas out.
        pub clear: &'static str,
        /// The button that takes an area out, with its name.
        pub remove: fn(&str) -> String,
        /// Spoken when an area is taken in, with how many are chosen.
        pub added: fn(&str, usize) -> String,
        /// Spoken when an area is taken out.
        pub removed: fn(&str) -> String,
        /// When an area has no place in the comparison, with its name.
        pub full: fn(&str) -> String,
        /// Spoken when all areas are taken out.
        pub cleared: &'static str,
        /// Where no district is found by a name.
        pub none_found: fn(&str) -> String,
        /// Where a figure of the table stands: section, row, column.
        pub evidence: fn(&str, u16, &str) -> String,
        /// The limit's line in a plot, from the name of the yardstick and its value.
        pub limit_line: fn(&str, &str) -> String,
        /// The axis of the plots, from the name of the yardstick.
        pub axis: fn(&str) -> String,
        /// Every other area in a plot's key.
        pub others: &'static str,
        /// Heading of the column of names.
        pub area: &'static str,
        /// Heading of the counts in the legend.
        pub districts: &'static str,
        /// How many districts meet a limit, or are no higher than the city.
        pub count_within: fn(usize, bool) -> String,
        /// How many are over a limit, or higher than the city.
        pub count_over: fn(usize, bool) -> String,
        /// The verdict in a word or two, from its distance: of a limit, or of the city.
        pub short_verdict: fn(Verdict, &str, bool) -> String,
        /// The button that takes a found area into the comparison.
        pub compare_one: &'static str,
        /// The same, with its name.
        pub add: fn(&str) -> String,
        /// The link to the whole comparison.
        pub compare_all: &'static str,
        /// The counts of a class, spoken.
        pub districts_in_class: fn(usize) -> String,
        /// The title of a legend: formula, unit.
        pub legend_title: fn(&str, &str) -> String,
        /// A part of the address that was ignored.
        pub unknown: fn(&str, &str) -> String,
        /// A button that closes a note.
        pub close: &'static str,
        /// A special area's note.
        pub special_area: &'static str,
        /// What values are held against.
        pub against: &'static str,
        /// A yardstick that has no value for the pollutant.
        pub against_off: &'static str,
        /// How many areas of all are listed, where they are many.
        pub visible_rows: fn(usize, usize) -> String,
        /// The button that lists more of them.
        pub list_more: &'static str,
    }
}

/// The clauses that are said of an area's figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingWords {
    /// The name of the area.
    pub name: String,
    /// The value with its unit.
    pub value: String,
    /// What the yardstick says.
    pub verdict: String,
    /// The distance to the city.
    pub city: String,
    /// The rank.
    pub rank: String,
    /// Where the value stands in the statement.
    pub evidence: String,
}

/// Puts a reading into words.
pub fn reading(
    words: &ExplorerTexts,
    figures: &Figures,
    reading: &Reading,
    yardstick: YardstickId,
) -> ReadingWords {
    let area = figures.area(reading.area);
    let city = figures.pollutant(reading.pollutant).city;
    ReadingWords {
        name: area.name.get(words.language).to_owned(),
        value: [&number(reading.value.0), " ", words.microgram].concat(),
        verdict: verdict(words, figures, reading.value, reading.pollutant, yardstick),
        city: (words.against_city)(reading.above_city, &number(city.0)),
        rank: reading.rank.map_or_else(|| words.unranked.to_owned(), words.rank),
        evidence: evidence(words, figures, reading),
    }
}

/// What a yardstick is called. The city's figure has a name in words; limits have theirs from the package.
pub fn yardstick_name(words: &ExplorerTexts, figures: &Figures, yardstick: YardstickId) -> String {
    let item = figures.yardstick(yardstick);
    let name = item.name.get(words.language);
    if item.kind == YardstickKind::City { (words.city_figure)(name) } else { name.to_owned() }
}

/// The figure of an area and its verdict in a word or two, for a line of a list: "36, 1 over".
pub fn short_reading(
    words: &ExplorerTexts,
    figures: &Figures,
    area: AreaId,
    pollutant: PollutantId,
    yardstick: YardstickId,
) -> String {
    let Some(value) = figures.value(area, pollutant) else { return words.no_data.to_owned() };
    let is_limit = figures.yardstick(yardstick).kind == YardstickKind::Limit;
    let verdict = figures.limit(pollutant, yardstick).map(|limit| {
        let distance = number(value.0.minus(limit.0).abs());
        [words.comma, &(words.short_verdict)(meaning::verdict(value, limit), &distance, is_limit)].concat()
    });
    [number(value.0), verdict.unwrap_or_default()].concat()
}

/// The name of an area with all that its colour says: for a voice, and for the map's controls.
pub fn district_label(
    words: &ExplorerTexts,
    figures: &Figures,
    area: AreaId,
    pollutant: PollutantId,
    yardstick: YardstickId,
) -> String {
    let name = figures.area(area).name.get(words.language);
    let Some(value) = figures.value(area, pollutant) else {
        return [name, words.no_data].join(words.comma);
    };
    let verdict = verdict(words, figures, value, pollutant, yardstick);
    let comma = if verdict.is_empty() { "" } else { words.comma };
    [name, words.comma, &number(value.0), " ", words.microgram, comma, &verdict].concat()
}

/// The summary of a map in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryWords {
    /// The city, and how many districts meet the yardstick.
    pub city: String,
    /// The highest and the lowest values.
    pub extremes: String,
}

/// Puts the summary of a map into words.
pub fn summary(
    words: &ExplorerTexts,
    figures: &Figures,
    pollutant: PollutantId,
    yardstick: YardstickId,
) -> SummaryWords {
    let item = figures.yardstick(yardstick);
    let city = figures.pollutant(pollutant).city;
    let summary = meaning::summary(figures, pollutant, yardstick);
    let value = [&number(city.0), " ", words.microgram].concat();
    let mut said = vec![(words.limit_line)(figures.city().get(words.language), &value)];
    let (is_limit, name) = (item.kind == YardstickKind::Limit, item.name.get(words.language));
    match summary.limit {
        Some(limit) if is_limit => {
            let distance = number(city.0.minus(limit.0).abs());
            let verdict = meaning::verdict(city, limit);
            said.push([words.comma, &(words.verdict)(verdict, name, &number(limit.0), &distance)].concat());
        }
        None => said.push([words.comma, &(words.no_limit)(name)].concat()),
        Some(_) => {}
    }
    said.push(words.stop.to_owned());
    if summary.limit.is_some() {
        said.push((if is_limit { words.meet } else { words.no_higher })(summary.within, summary.of));
    }
    let extremes = summary.highest.as_ref().zip(summary.lowest.as_ref()).map(|(highest, lowest)| {
        let names = |extreme: &Extreme| names(words, figures, &extreme.1);
        let value = |extreme: &Extreme| number(extreme.0.0);
        (words.extremes)(&names(highest), &value(highest), &names(lowest), &value(lowest))
    });
    SummaryWords { city: said.concat(), extremes: extremes.unwrap_or_default() }
}

/// The short names of a few districts; how many, where there are more.
fn names(words: &ExplorerTexts, figures: &Figures, areas: &[AreaId]) -> String {
    const FEW: usize = 3;
    if areas.len() > FEW {
        return (words.districts_in_class)(areas.len());
    }
    let names: Vec<&str> = areas.iter().map(|area| figures.area(*area).short.get(words.language)).collect();
    names.join(words.list_comma)
}

/// The bounds of a class: "≤ 30", "> 30, ≤ 33", "> 38".
pub fn class_label(class: &Class) -> String {
    let bound = |sign: &str, bound: Concentration| [sign, "\u{a0}", &number(bound.0)].concat();
    match (class.lower, class.upper) {
        (Some(lower), Some(upper)) => [bound(">", lower), bound("≤", upper)].join(", "),
        (None, Some(upper)) => bound("≤", upper),
        (Some(lower), None) => bound(">", lower),
        (None, None) => String::new(),
    }
}

/// What the page says of a part of the address that it ignored.
pub fn hint(words: &ExplorerTexts, figures: &Figures, hint: &Hint) -> String {
    match hint {
        Hint::Unknown { parameter, value } => (words.unknown)(parameter, value),
        Hint::LeftOut(area) => (words.full)(figures.area(*area).name.get(words.language)),
        Hint::NoneFound(text) => (words.none_found)(text),
        Hint::Cleared(_) => words.cleared.to_owned(),
    }
}

/// Where the figure of a reading stands in the table.
pub fn evidence(words: &ExplorerTexts, figures: &Figures, reading: &Reading) -> String {
    let pollutant = figures.pollutant(reading.pollutant);
    let column = formula(&pollutant.base, &pollutant.subscript);
    let row = figures.area(reading.area).row;
    row.map_or(String::new(), |row| (words.evidence)(figures.section.get(words.language), row, &column))
}

fn verdict(
    words: &ExplorerTexts,
    figures: &Figures,
    value: Concentration,
    pollutant: PollutantId,
    yardstick: YardstickId,
) -> String {
    let item = figures.yardstick(yardstick);
    let name = item.name.get(words.language);
    match figures.limit(pollutant, yardstick) {
        // The city's figure is no limit.
        _ if item.kind == YardstickKind::City => String::new(),
        Some(limit) => {
            let distance = value.0.minus(limit.0).abs();
            (words.verdict)(meaning::verdict(value, limit), name, &number(limit.0), &number(distance))
        }
        None => (words.no_limit)(name),
    }
}
