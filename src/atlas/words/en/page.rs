//! What the build prints.

use super::date;
use crate::data::{Averaging, Decimal, Locus, Rating, StationKind, Statistic};
use crate::words::{PageTexts, number};

/// What the build prints.
pub static PAGE: PageTexts = PageTexts {
    description: |statement| {
        format!(
            "The districts' air by pollutant, on a map, with special stations and ecology: the figures of the {statement}."
        )
    },
    heading: |_, year| [String::new(), format!(", annual mean {year}")],
    skip: "Skip to the table",
    pollutant: "Pollutant",
    map_page: "Map",
    map: |place| format!("Map of the districts of {place}"),
    inset: |zone| format!("Inset: {zone}"),
    panels: "Panel",
    panel: super::panel,
    find: "Find a district",
    years: "Year",
    views: "View",
    view_map: "Map",
    view_multiples: "Small maps",
    view_ranking: "Ranking",
    view_table: "Table",
    table: "All figures",
    table_caption: |year| format!("Annual mean concentrations by district, {year}"),
    whole_table: "All rows on a page of their own",
    stations_intro: |place| {
        format!(
            "Stations with special functions, as means of their group. They are compared with {place} only: no verdict on a limit."
        )
    },
    station_count: |count| {
        if count == 1 { "1 station".to_owned() } else { format!("{count} stations") }
    },
    station_kind: |kind| match kind {
        StationKind::Border => "near the provincial border",
        StationKind::Traffic => "beside busy roads",
        StationKind::Background => "for the urban background",
    },
    compared: |published, computed, value, city| {
        let side = if published < Decimal::whole(0) { "below" } else { "above" };
        format!("{}% {side} the city (published); {value} ÷ {city} − 1 = {computed}", number(published.abs()))
    },
    positions_note: "The marks on the map come from a public list of 2018, not from the statement.",
    index: "Ecological index",
    rating: |rating| match rating {
        Rating::Excellent => "excellent",
        Rating::Good => "good",
    },
    change: |year, change| match change.thousandths.signum() {
        0 => format!("unchanged from {year}"),
        1 => format!("{}% above {year}", number(change)),
        _ => format!("{}% below {year}", number(change.abs())),
    },
    growth: |from, to| format!("Growth of the index, {from}–{to}"),
    growth_note: "A change over five years, not a level: growth was lowest where the index is best.",
    whole_city: "Whole city",
    excellent: "Rated excellent:",
    statistic: |statistic| match statistic {
        Statistic::AnnualMean => "annual mean",
        Statistic::P95Of24Hour => "95th percentile of 24-hour means",
        Statistic::P90Of8Hour => "90th percentile of daily 8-hour maxima",
    },
    city_verdict: |over, averaging, limit, title| {
        let verdict = if over { "exceeds" } else { "meets" };
        format!("{verdict} the {averaging} limit of {limit}, {title}")
    },
    city_title: |place, year| format!("{place} {year}"),
    averaging: |averaging| match averaging {
        Averaging::Annual => "annual",
        Averaging::TwentyFourHour => "24-hour",
        Averaging::EightHour => "8-hour",
    },
    excess: |published, computed, value, limit| {
        format!("{published} (published); {value} ÷ {limit} − 1 = {computed}")
    },
    milligram: "mg/m³",
    days: "Days of the year",
    good_days: "Excellent or good air",
    heavy_days: "Heavy pollution or worse",
    severe_days: "Severe pollution",
    day_count: |days| format!("{days} days"),
    share: |share| format!("{share}% of the year"),
    days_change: |base, days| match days {
        days if days < 0 => format!("{} fewer than {base}", -days),
        days => format!("{days} more than {base}"),
    },
    three_years: |from, to| format!("Mean of {from}–{to}"),
    districts_within: |count, total, share| {
        format!("{count} of {total} districts meet the limit, covering about {share}% of the city's area.")
    },
    statement_ref: |section, spot| format!("{section}, {spot}"),
    table_place: |statement, section| format!("{statement}, {section}, table"),
    locus: |locus| match locus {
        Locus::Paragraph(n) => format!("paragraph\u{a0}{n}"),
        Locus::Note(n) => format!("note\u{a0}{n}"),
        Locus::Row { row, .. } => format!("table, row {row}"),
    },
    sources: "Sources",
    notes: "How to read this map",
    caveats: |title, year, until| {
        let mut notes = vec![
            "Blue is at or below the value that is compared with; orange with stripes is above it."
                .to_owned(),
            format!("The verdict is {title}, in force for {year}, unless you choose another one."),
        ];
        notes.extend(until.map(|until| {
            format!(
                "That edition was in force until {}; nothing here is a verdict by today's law.",
                date(until)
            )
        }));
        let fixed = [
            "A class ends with its upper bound: a district that equals the limit meets it.",
            "The city's figure is the published one. It is not the mean of the districts.",
            "A difference of 1 may come from rounding.",
            "Annual means are not a daily air quality index.",
        ];
        notes.extend(fixed.map(str::to_owned));
        notes
    },
    approval: |number| format!("Map approval number: {number}"),
    try_again: " Could not be loaded. Please try again.",
    without_script: "JavaScript is off: the map, the table and all figures are here; comparing, finding, ranking and downloads need it.",
    failed: "The explorer has not started. The map, the table and all figures are here.",
    symbol: |name| format!("{name}, by its station"),
};
