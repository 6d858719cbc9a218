//! What stands on exports, and in the dialog that offers them.

use crate::data::{AreaKind, Language, Month};
use crate::meaning::Verdict;

texts! {
    /// The texts of exports in a language.
    pub struct ExportTexts {
        /// The button that opens the dialog, and its heading.
        pub heading: &'static str,
        /// Heading of the pictures.
        pub picture: &'static str,
        /// What the preview is, for a voice.
        pub preview: &'static str,
        /// The picture as pixels.
        pub png: &'static str,
        /// The picture as shapes.
        pub svg: &'static str,
        /// Puts the picture on the clipboard.
        pub copy_picture: &'static str,
        /// Heading of the figures.
        pub figures: &'static str,
        /// The figures for a spreadsheet.
        pub csv: &'static str,
        /// The figures for a program.
        pub json: &'static str,
        /// Heading of the link.
        pub link: &'static str,
        /// Puts the link on the clipboard.
        pub copy_link: &'static str,
        /// Opens the system's own sheet.
        pub share: &'static str,
        /// Heading of the citations.
        pub cite: &'static str,
        /// The statement, to be cited.
        pub statement: &'static str,
        /// The view, to be cited.
        pub view: &'static str,
        /// Puts a citation on the clipboard.
        pub copy: &'static str,
        /// Heading of the embed.
        pub embed: &'static str,
        /// Closes the dialog.
        pub close: &'static str,
        /// A file went to the reader's downloads.
        pub saved: fn(&str) -> String,
        /// Added where the page around the map may forbid downloads.
        pub perhaps_forbidden: &'static str,
        /// Something is on the clipboard.
        pub copied: &'static str,
        /// A file of the site did not come.
        pub not_loaded: &'static str,
        /// The browser refused, with its reason.
        pub refused: fn(&str) -> String,
        /// The title of a view of one pollutant, and of its document: formula, year, place.
        pub title: fn(&str, u16, &str) -> String,
        /// The title of a view of several: formulas, year, place.
        pub titles: fn(&str, u16, &str) -> String,
        /// Where the figures are from: publisher, statement, section.
        pub source: fn(&str, &str, &str) -> String,
        /// How long an edition of a standard was in force.
        pub in_force: fn(&str) -> String,
        /// The note on special areas.
        pub zone_note: fn(&str) -> String,
        /// What the mark beside a value of the table means.
        pub over_mark: &'static str,
        /// The note on station marks.
        pub stations_note: &'static str,
        /// A verdict as a cell.
        pub verdict: fn(Verdict) -> &'static str,
        /// What an area is, as a cell.
        pub kind: fn(AreaKind) -> &'static str,
        /// The heading of the column with the names of another language, which comes after the second.
        pub other_names: fn(Language) -> String,
        /// The headings of the other columns of the CSV file.
        pub columns: [&'static str; COLUMNS],
        /// The keys of what every export names: title, yardstick, classes, source, where the
        /// city's figures stand, source of the yardstick, boundaries, approval number, link.
        pub keys: [&'static str; 9],
        /// A month.
        pub month: fn(Month) -> String,
        /// The statement cited: publisher, title, month.
        pub cite_statement: fn(&str, &str, &str) -> String,
        /// The view cited: title, yardstick, statement, link, day.
        pub cite_view: fn(&str, &str, &str, &str, &str) -> String,
    }
}

/// How many columns the CSV file has beside those with the names of other languages.
pub const COLUMNS: usize = 15;
