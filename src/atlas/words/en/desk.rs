//! The data desk.

use crate::words::DeskTexts;

/// The data desk.
pub static DESK: DeskTexts = DeskTexts {
    title: "Data desk",
    intro: "Check a data package, see it on the map beside the one that is published, and take it away ready for the server.",
    choose: "Choose files",
    drop: "or drop them here: the tables (CSV), datapackage.json and the boundaries, or a zip of them.",
    stays_here: "Your files stay on this computer. Nothing is sent.",
    reading: "Reading…",
    failed: "The desk could not be loaded. Load the page again to try once more.",
    findings: "Findings",
    tables: "Tables",
    rows_shown: |shown, all| format!("{shown} of {all} rows are shown."),
    draft: "Draft",
    draft_map: |formula| format!("{formula}, map of the draft"),
    published: |year| format!("Published, {year}"),
    changes: |year| format!("What differs from {year}"),
    changes_heading: ["Area", "Pollutant", "Published", "Draft", "Difference"],
    unchanged: "No value differs.",
    other_place: "The draft is of another place than the published package, so values are not compared.",
    download: "Download the package",
    put: "A zip with tables in UTF-8. Unpack it into a folder of the site and open the map with ?data= and the folder.",
    strange: |names| format!("Not part of a package, left aside: {names}"),
    bad_zip: "The zip could not be read.",
    completed: |names| format!("Not among your files, taken from the published package: {names}"),
    refused: "This data package cannot be shown",
    built_in: "To the map of this site",
    not_listed: |origin| {
        format!("The package is at {origin}, which this site does not list in its atlas.json.")
    },
    too_old: "This browser is too old to show another package than the site's own.",
    nothing: "No file of a data package is among these.",
    published_map: |formula, year| format!("{formula}, map of the figures published for {year}"),
    not_there: "No data package could be loaded from this address.",
};
