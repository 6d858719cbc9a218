//! English.

use super::export::Export;
use super::page::Page;
use super::sentence::Live;
use crate::data::{AreaKind, Averaging, Decimal, Language, Rating, Spot, StationKind, Statistic};
use crate::meaning::{Rank, Verdict};
use crate::words::number;

/// What the explorer may have to say.
pub static LIVE: Live = Live {
    language: Language::En,
    microgram: "µg/m³",
    comma: ", ",
    stop: ". ",
    meet: |count, total| match count {
        0 => "No district meets it. ".to_owned(),
        1 => format!("1 of {total} districts meets it. "),
        _ if count == total => format!("All {total} districts meet it. "),
        _ => format!("{count} of {total} districts meet it. "),
    },
    no_higher: |count, total| format!("{count} of {total} districts are no higher. "),
    extremes: |high, highest, low, lowest| format!("Highest: {high} ({highest}). Lowest: {low} ({lowest})."),
    list_comma: ", ",
    readout_rest: "Point at a district, or tap it to compare.",
    no_data: "no data",
    verdict,
    no_limit: |name| format!("no {name} for the annual mean"),
    against_city,
    rank,
    unranked: "functional zone, not ranked",
    compare: "Compare districts",
    compare_empty: "Choose up to four, on the map or in the table.",
    clear: "Clear",
    remove: |name| format!("Remove {name}"),
    added: |name, count| format!("{name} added, {count} of 4"),
    removed: |name| format!("{name} removed"),
    full: |name| format!("{name} has no place: four are compared at most. Remove one first."),
    cleared: "All removed",
    none_found: |text| format!("No district is called “{text}”."),
    evidence: |section, row, column| format!("{section}, table, row\u{a0}{row}, column {column}"),
    limit_line: |name, value| format!("{name}: {value}"),
    others: "other districts",
    area: "Area",
    districts: "districts",
    districts_in_class: |count| match count {
        1 => "1 district".to_owned(),
        count => format!("{count} districts"),
    },
    legend_title: |unit| format!("Annual mean, {unit}"),
    unknown: |parameter, value| format!("The address asks for {parameter}={value}, which is not known here."),
    close: "Close",
    against: "Compare with",
    against_off: "no annual value",
};

fn verdict(verdict: Verdict, name: &str, limit: &str, distance: &str) -> String {
    match verdict {
        Verdict::Meets => format!("meets the {name} ({limit})"),
        Verdict::AtLimit => format!("meets the {name}, exactly at {limit}"),
        Verdict::Exceeds => format!("{distance} over the {name} ({limit})"),
    }
}

fn against_city(difference: Decimal, city: &str) -> String {
    let rounding = if difference.abs() == Decimal::whole(1) { ", which may be rounding" } else { "" };
    let distance = number(difference.abs());
    match difference.thousandths.signum() {
        0 => format!("same as the city ({city})"),
        1 => format!("{distance} above the city ({city}){rounding}"),
        _ => format!("{distance} below the city ({city}){rounding}"),
    }
}

fn rank(rank: Rank) -> String {
    let shared = if rank.shared { "shared rank" } else { "rank" };
    format!("{shared} {} of {}, lowest first", rank.place, rank.of)
}

/// What the build prints.
pub static PAGE: Page = Page {
    title: |formula, year, place| format!("{formula}, annual mean {year}, {place}"),
    description: |statement| {
        format!(
            "The districts' air by pollutant, on a map, with special stations and ecology: the figures of the {statement}."
        )
    },
    annual_mean: |year| format!("annual mean {year}"),
    skip: "Skip to the table",
    other_language: "中文",
    pollutant: "Pollutant",
    map: |place| format!("Map of the districts of {place}"),
    inset: |zone| format!("Inset: {zone}"),
    panels: "Panel",
    compare: "Compare",
    stations: "Stations",
    ecology: "Ecology",
    city: "City",
    find: "Find a district",
    views: "View",
    view_map: "Map",
    view_multiples: "Small maps",
    view_ranking: "Ranking",
    range: |range, name, limit| format!("{range}, {name} {limit}"),
    view_table: "Table",
    table: "All figures",
    table_caption: |year| format!("Annual mean concentrations by district, {year}, µg/m³"),
    over_mark: "▲ above the value in the last row",
    city_row: |place| format!("{place}, published figure"),
    functional_zone: "functional zone, in no district count",
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
    place: |section, spot| format!("{section}, {spot}"),
    table_place: |statement, section| format!("{statement}, {section}, table"),
    spot: |spot| match spot {
        Spot::Paragraph(n) => format!("paragraph\u{a0}{n}"),
        Spot::Note(n) => format!("note\u{a0}{n}"),
        Spot::Row { row, .. } => format!("table, row {row}"),
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
            format!("That edition was in force until {until}; nothing here is a verdict by today's law.")
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
    approval_missing: "Map approval number (审图号): not set",
    without_script: "JavaScript is off: the map, the table and all figures are here; comparing districts needs it.",
    failed: "The interactive part could not start. The map, the table and all figures are here.",
    symbol: |name| format!("{name}, by its station"),
    no_data: "no data",
};

/// What stands on exports.
pub static EXPORT: Export = Export {
    heading: "Download, share, cite",
    picture: "Picture",
    preview: "Preview of the picture",
    png: "PNG",
    svg: "SVG",
    copy_picture: "Copy picture",
    figures: "Figures",
    csv: "CSV for spreadsheets",
    json: "JSON",
    link: "Link to this view",
    copy_link: "Copy link",
    share: "Share…",
    cite: "Cite",
    statement: "The statement",
    view: "This view",
    copy: "Copy",
    close: "Close",
    saved: |file| format!("Downloading {file}"),
    copied: "Copied.",
    refused: |reason| format!("The browser did not allow it. {reason}"),
    titles: |formulas, year, place| format!("{formulas}: annual means {year}, {place}"),
    source: |publisher, statement, section| format!("{publisher}, {statement}, {section}"),
    in_force: |until| format!(", in force until {until}"),
    not_set: "not set",
    zone_note: |name| format!("{name} is a functional zone: no district, not ranked, placed by its station."),
    stations_note: "Station marks: a public list of 2018, not the statement.",
    verdict: |verdict| match verdict {
        Verdict::Meets => "meets",
        Verdict::AtLimit => "meets, at the limit",
        Verdict::Exceeds => "exceeds",
    },
    kind: |kind| match kind {
        AreaKind::District => "district",
        AreaKind::FunctionalZone => "functional zone",
    },
    columns: [
        "code",
        "area",
        "area in Chinese",
        "kind",
        "mark",
        "pollutant",
        "annual mean",
        "unit",
        "compared with",
        "its value",
        "difference",
        "verdict",
        "city",
        "difference from the city",
        "rank",
        "where in the statement",
    ],
    keys: [
        "Title",
        "Compared with",
        "Classes",
        "Source",
        "Limits",
        "Boundaries",
        "Map approval number (审图号)",
        "Link",
    ],
    month: |month| {
        let names = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        format!("{} {}", names[usize::from(month.month - 1) % 12], month.year)
    },
    cite_statement: |publisher, statement, month| format!("{publisher}: {statement}. {month}."),
    cite_view: |title, against, statement, link, day| {
        format!("{title}; compared with {against}. Eco Atlas, after: {statement} {link} (read {day}).")
    },
};
