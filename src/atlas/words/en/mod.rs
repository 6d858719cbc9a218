//! English.

mod accessibility;
mod checks;
mod desk;
mod embed_guide;
mod embedding;
mod explorer;
mod export;
mod manual;
mod page;

pub use accessibility::ACCESSIBILITY;
pub use checks::CHECKS;
pub use desk::DESK;
pub use embed_guide::EMBED_GUIDE;
pub use embedding::EMBEDDING;
pub use explorer::EXPLORER;
pub use export::EXPORT;
pub use manual::MANUAL;
pub use page::PAGE;

use crate::data::Language;
use crate::state::Panel;

/// The name of a panel, on its switch and among what a page around may hide.
pub(super) fn panel(panel: Panel) -> &'static str {
    match panel {
        Panel::Compare => "Compare",
        Panel::Stations => "Stations",
        Panel::Ecology => "Ecology",
        Panel::City => "City",
    }
}

/// What a language is called.
pub(super) fn name_of(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Zh => "Chinese",
        #[cfg(feature = "pseudo-language")]
        Language::Pseudo => "Pseudo",
    }
}

/// A date such as 2026-02-28 in words; what is no date stays as it is.
pub(super) fn date(text: &str) -> String {
    let parts: Vec<&str> = text.split('-').collect();
    let month = parts
        .get(1)
        .and_then(|month| month.parse::<usize>().ok())
        .and_then(|month| MONTHS.get(month.checked_sub(1)?));
    match (&parts[..], month) {
        ([year, _, day], Some(month)) => format!("{} {month} {year}", day.trim_start_matches('0')),
        _ => text.to_owned(),
    }
}

/// The months.
pub(super) const MONTHS: [&str; 12] = [
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
