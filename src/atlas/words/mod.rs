//! All text of the page, in one folder a language.
//!
//! A language is a handful of structs: [`ExplorerTexts`], what the explorer may have to say, [`PageTexts`], what
//! is fixed on a page, [`ExportTexts`] and [`EmbeddingTexts`], what stands on exports and in their dialogs, and
//! those of the pages beside the map. A missing text does not compile; what a program never says is
//! not shipped with it.
//!
//! Why: docs/decisions.md#words-as-structs

#[macro_use]
mod texts;

mod accessibility;
mod checks;
mod desk;
mod embed_guide;
mod embedding;
mod en;
mod export;
mod legend;
mod manual;
mod number;
mod page;
mod sentence;
mod table;
mod zh;

// `mod pseudo`, which the build script makes of `en`.
#[cfg(feature = "pseudo-language")]
include!(concat!(env!("OUT_DIR"), "/pseudo.rs"));

pub use accessibility::{AccessibilitySection, AccessibilityTexts};
pub use checks::{CheckTexts, FindingLine, FindingText, ReportText, fault, lines, report_text};
pub use desk::DeskTexts;
pub use embed_guide::{EmbedGuideTexts, EmbedMethod};
pub use embedding::EmbeddingTexts;
pub use export::{COLUMNS, ExportTexts};
pub use legend::{Legend, LegendLimit, LegendRow, legend};
pub use manual::{ManualTexts, column};
pub use number::{NO_LIMIT, formula, number, number_or, percent, signed};
pub use page::PageTexts;
pub use sentence::{
    ExplorerTexts, ReadingWords, SummaryWords, class_label, district_label, evidence, hint, reading,
    short_reading, summary, yardstick_name,
};
pub use table::{LimitRow, TableCell, TableRow, limit_row, table_row};

use crate::data::{About, Language, Pollutant, StatementRef};

/// Writes the functions that give the texts of a language. Each names its own texts alone, so that a program ships
/// what it says and nothing else: one table of all texts would carry all of them into every program.
macro_rules! by_language {
    ($($(#[doc = $doc:literal])+ $name:ident: $texts:ident in $all:ident;)+) => {
        $($(#[doc = $doc])+
        pub fn $name(language: Language) -> &'static $texts {
            match language {
                Language::En => &en::$all,
                Language::Zh => &zh::$all,
                #[cfg(feature = "pseudo-language")]
                Language::Pseudo => &pseudo::$all,
            }
        })+
    };
}

by_language! {
    /// The texts of the explorer in a language.
    explorer: ExplorerTexts in EXPLORER;
    /// The accessibility statement in a language.
    accessibility: AccessibilityTexts in ACCESSIBILITY;
    /// The texts of the checks in a language.
    checks: CheckTexts in CHECKS;
    /// The texts of the data desk in a language.
    desk: DeskTexts in DESK;
    /// The texts of the format of the package in a language.
    manual: ManualTexts in MANUAL;
    /// The texts of exports in a language.
    export: ExportTexts in EXPORT;
    /// The texts of the options for embeds in a language.
    embedding: EmbeddingTexts in EMBEDDING;
    /// The texts of the pages on embedding in a language.
    embed_guide: EmbedGuideTexts in EMBED_GUIDE;
    /// The texts that the build prints in a language.
    page: PageTexts in PAGE;
}

/// The title of the page while it shows a pollutant.
pub fn title(about: &About, language: Language, pollutant: &Pollutant) -> String {
    let formula = formula(&pollutant.base, &pollutant.subscript);
    (export(language).title)(&formula, about.year, about.place.get(language))
}

/// Where a figure stands in the statement, in words.
pub fn statement_ref(about: &About, language: Language, at: &StatementRef) -> String {
    let section = about.sections.iter().find(|section| section.id == at.section);
    let words = page(language);
    section.map_or(String::new(), |section| {
        (words.statement_ref)(section.title.get(language), &(words.locus)(at.locus))
    })
}
