//! What the explorer may have to say.

use crate::data::{Decimal, Language};
use crate::meaning::{Rank, Verdict};
use crate::words::{ExplorerTexts, number};

/// What the explorer may have to say.
pub static EXPLORER: ExplorerTexts = ExplorerTexts {
    language: Language::En,
    microgram: "µg/m³",
    comma: ", ",
    stop: ". ",
    city_figure: |place| format!("{place}, published figure"),
    meet: |count, total| match count {
        0 => "No district meets it. ".to_owned(),
        1 => format!("1 of {total} districts meets it. "),
        _ if count == total => format!("All {total} districts meet it. "),
        _ => format!("{count} of {total} districts meet it. "),
    },
    no_higher: |count, total| format!("{count} of {total} districts are no higher. "),
    extremes: |high, highest, low, lowest| format!("Highest: {high} ({highest}). Lowest: {low} ({lowest})."),
    list_comma: ", ",
    readout_rest: "Point at a district, or click it to compare.",
    readout_rest_tap: "Tap a district to read it and compare.",
    no_data: "no data",
    verdict,
    no_limit: |name| format!("no {name} for the annual mean"),
    against_city,
    rank,
    unranked: "functional zone, not ranked",
    ranking_order: "Lowest first",
    undo: "Undo",
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
    axis: |name| format!("Share of the {name}"),
    others: "a district each",
    area: "Area",
    districts: "districts",
    count_within: |count, is_limit| format!("{count} {}", if is_limit { "meet" } else { "no higher" }),
    count_over: |count, is_limit| format!("{count} {}", if is_limit { "over" } else { "higher" }),
    short_verdict: |verdict, distance, is_limit| match (verdict, is_limit) {
        (Verdict::Meets, true) => format!("{distance} under"),
        (Verdict::AtLimit, true) => "at the limit".to_owned(),
        (Verdict::Exceeds, true) => format!("{distance} over"),
        (Verdict::Meets, false) => format!("{distance} below the city"),
        (Verdict::AtLimit, false) => "as the city".to_owned(),
        (Verdict::Exceeds, false) => format!("{distance} above the city"),
    },
    compare_one: "Compare",
    add: |name| format!("Compare {name}"),
    compare_all: "Compare in full",
    districts_in_class: |count| match count {
        1 => "1 district".to_owned(),
        count => format!("{count} districts"),
    },
    legend_title: |formula, unit| format!("{formula}, {unit}"),
    unknown: |parameter, value| format!("The address asks for {parameter}={value}, which is not known here."),
    close: "Close",
    special_area: "functional zone, not counted as a district",
    against: "Compare with",
    against_off: "no annual value",
    visible_rows: |listed, all| format!("{listed} of {all} areas are listed."),
    list_more: "List more",
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
