//! What stands on exports.

use super::{MONTHS, date, name_of};
use crate::data::AreaKind;
use crate::meaning::Verdict;
use crate::words::ExportTexts;

/// What stands on exports.
pub static EXPORT: ExportTexts = ExportTexts {
    heading: "Download, share, cite, embed",
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
    embed: "Embed",
    close: "Close",
    saved: |file| format!("Downloading {file}"),
    perhaps_forbidden: ". If nothing arrives, the page around this map does not allow it.",
    copied: "Copied.",
    not_loaded: "The preview could not be loaded. Please try again.",
    refused: |reason| format!("The browser did not allow it. {reason}"),
    title: |formula, year, place| format!("{formula}, annual mean {year}, {place}"),
    titles: |formulas, year, place| format!("{formulas}: annual means {year}, {place}"),
    source: |publisher, statement, section| format!("{publisher}, {statement}, {section}"),
    in_force: |until| format!(", in force until {}", date(until)),
    zone_note: |name| {
        format!("{name} is a functional zone, not a district: not ranked, placed by its station.")
    },
    over_mark: "▲ above the value in the last row",
    stations_note: "Station marks: a public list of 2018, not the statement.",
    verdict: |verdict| match verdict {
        Verdict::Meets => "meets",
        Verdict::AtLimit => "meets, at the limit",
        Verdict::Exceeds => "exceeds",
    },
    kind: |kind| match kind {
        AreaKind::District => "district",
        AreaKind::SpecialArea => "functional zone",
    },
    other_names: |language| format!("area in {}", name_of(language)),
    columns: [
        "code",
        "area",
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
        "The city's figures",
        "Source of the comparison",
        "Boundaries",
        "Map approval number",
        "Link",
    ],
    month: |month| format!("{} {}", MONTHS[usize::from(month.month - 1) % 12], month.year),
    cite_statement: |publisher, statement, month| format!("{publisher}: {statement}. {month}."),
    cite_view: |title, against, statement, link, day| {
        format!("{title}; compared with {against}. Eco Atlas, after: {statement} {link} (read {day}).")
    },
};
