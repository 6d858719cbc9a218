//! What is fixed on a page.

use crate::data::{Averaging, Decimal, Locus, Rating, StationKind, Statistic};
use crate::state::Panel;

texts! {
    /// The texts that the build prints in a language.
    pub struct PageTexts {
        /// The summary for search engines and link previews.
        pub description: fn(&str) -> String,
        /// What stands before and behind the formula in the heading, from place and year: "", ", annual mean 2020".
        pub heading: fn(&str, u16) -> [String; 2],
        /// The link over the map for a keyboard.
        pub skip: &'static str,
        /// Name of the switch of the pollutant.
        pub pollutant: &'static str,
        /// Name of the map.
        pub map: fn(&str) -> String,
        /// The page of the map, as a link names it.
        pub map_page: &'static str,
        /// Name of the inset.
        pub inset: fn(&str) -> String,
        /// Name of the switch of the panels.
        pub panels: &'static str,
        /// The name of a panel.
        pub panel: fn(Panel) -> &'static str,
        /// The field that finds a district.
        pub find: &'static str,
        /// Name of the switch of the years.
        pub years: &'static str,
        /// Name of the switch of the view.
        pub views: &'static str,
        /// The map as a view.
        pub view_map: &'static str,
        /// The small maps as a view.
        pub view_multiples: &'static str,
        /// The ranking as a view.
        pub view_ranking: &'static str,
        /// The table as a view.
        pub view_table: &'static str,
        /// Heading of the table.
        pub table: &'static str,
        /// Caption of the table, from the year.
        pub table_caption: fn(u16) -> String,
        /// The link to the page that has all rows.
        pub whole_table: &'static str,
        /// Introduces the stations.
        pub stations_intro: fn(&str) -> String,
        /// A number of stations.
        pub station_count: fn(u16) -> String,
        /// What a kind of station measures.
        pub station_kind: fn(StationKind) -> &'static str,
        /// The published and the computed comparison: percent, computed percent, value, the city's value.
        pub compared: fn(Decimal, &str, &str, &str) -> String,
        /// Where the positions are from.
        pub positions_note: &'static str,
        /// Heading of the ecological index.
        pub index: &'static str,
        /// A rating of the index.
        pub rating: fn(Rating) -> &'static str,
        /// A published change on a year, in percent; 0 is unchanged.
        pub change: fn(u16, Decimal) -> String,
        /// Heading of the growth of the zones, from both years.
        pub growth: fn(u16, u16) -> String,
        /// That growth is no level.
        pub growth_note: &'static str,
        /// The city among the zones.
        pub whole_city: &'static str,
        /// The districts rated excellent, before their names.
        pub excellent: &'static str,
        /// What a statistic is.
        pub statistic: fn(Statistic) -> &'static str,
        /// The city's verdict: whether over, averaging, limit, title of the standard.
        pub city_verdict: fn(bool, &str, &str, &str) -> String,
        /// Heading of the city's panel: place, year.
        pub city_title: fn(&str, u16) -> String,
        /// An averaging time.
        pub averaging: fn(Averaging) -> &'static str,
        /// The published and the computed excess over a limit.
        pub excess: fn(&str, &str, &str, &str) -> String,
        /// mg/m³ after this language's custom.
        pub milligram: &'static str,
        /// Heading of the days.
        pub days: &'static str,
        /// Good days, heavy days, severe days: names.
        pub good_days: &'static str,
        /// Days of heavy pollution and worse.
        pub heavy_days: &'static str,
        /// Days of severe pollution.
        pub severe_days: &'static str,
        /// A number of days.
        pub day_count: fn(&str) -> String,
        /// Share of the year.
        pub share: fn(&str) -> String,
        /// More or fewer days than in the base year.
        pub days_change: fn(u16, i32) -> String,
        /// The mean of three years, from the first and the last.
        pub three_years: fn(u16, u16) -> String,
        /// How many districts meet the limit, and the share of the area.
        pub districts_within: fn(&str, usize, &str) -> String,
        /// Where a figure stands: section, locus.
        pub statement_ref: fn(&str, &str) -> String,
        /// Where the table stands: statement, section.
        pub table_place: fn(&str, &str) -> String,
        /// A locus.
        pub locus: fn(Locus) -> String,
        /// Heading of the sources.
        pub sources: &'static str,
        /// Heading of the notes.
        pub notes: &'static str,
        /// What a reader must know.
        pub caveats: fn(&str, u16, Option<&str>) -> Vec<String>,
        /// The approval number of the map.
        pub approval: fn(&str) -> String,
        /// A part of the page that could not be loaded.
        pub try_again: &'static str,
        /// Without JavaScript.
        pub without_script: &'static str,
        /// The program has not come, or could not start.
        pub failed: &'static str,
        /// Key of the symbol of a special area.
        pub symbol: fn(&str) -> String,
    }
}
