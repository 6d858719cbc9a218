//! All text of the page, in one folder a language.
//!
//! A language is a handful of structs: [`ExplorerTexts`], what the explorer may have to say, [`PageTexts`], what
//! is fixed on a page, [`ExportTexts`] and [`EmbeddingTexts`], what stands on exports and in their dialogs, and
//! those of the pages beside the map. A missing text does not compile; what a program never says is
//! not shipped with it.
//!
//! Why: docs/decisions.md#words-as-structs

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

pub use accessibility::{AccessibilitySection, AccessibilityTexts};
pub use checks::{CheckTexts, FindingLine, FindingText, ReportText, fault, lines, report_text};
pub use desk::DeskTexts;
pub use embed_guide::{EmbedGuideTexts, EmbedMethod};
pub use embedding::EmbeddingTexts;
pub use export::{COLUMNS, ExportTexts};
pub use legend::{Legend, LegendRow, legend};
pub use manual::ManualTexts;
pub use number::{NO_LIMIT, formula, number, number_or, percent, signed};
pub use page::PageTexts;
pub use sentence::{
    ExplorerTexts, ReadingWords, class_label, district_label, hint, reading, summary, yardstick_name,
};
pub use table::{LimitRow, TableCell, TableRow, limit_row, table_row};

use crate::data::{About, Language, Pollutant, StatementRef};

/// The texts of the explorer in a language.
pub fn explorer(language: Language) -> &'static ExplorerTexts {
    in_language(language, &en::EXPLORER, &zh::EXPLORER)
}

/// The accessibility statement in a language.
pub fn accessibility(language: Language) -> &'static AccessibilityTexts {
    in_language(language, &en::ACCESSIBILITY, &zh::ACCESSIBILITY)
}

/// The texts of the checks in a language.
pub fn checks(language: Language) -> &'static CheckTexts {
    in_language(language, &en::CHECKS, &zh::CHECKS)
}

/// The texts of the data desk in a language.
pub fn desk(language: Language) -> &'static DeskTexts {
    in_language(language, &en::DESK, &zh::DESK)
}

/// The texts of the format of the package in a language.
pub fn manual(language: Language) -> &'static ManualTexts {
    in_language(language, &en::MANUAL, &zh::MANUAL)
}

/// The texts of exports in a language.
pub fn export(language: Language) -> &'static ExportTexts {
    in_language(language, &en::EXPORT, &zh::EXPORT)
}

/// The texts of the options for embeds in a language.
pub fn embedding(language: Language) -> &'static EmbeddingTexts {
    in_language(language, &en::EMBEDDING, &zh::EMBEDDING)
}

/// The texts of the pages on embedding in a language.
pub fn embed_guide(language: Language) -> &'static EmbedGuideTexts {
    in_language(language, &en::EMBED_GUIDE, &zh::EMBED_GUIDE)
}

/// The texts that the build prints in a language.
pub fn page(language: Language) -> &'static PageTexts {
    in_language(language, &en::PAGE, &zh::PAGE)
}

const fn in_language<T>(language: Language, en: &'static T, zh: &'static T) -> &'static T {
    match language {
        Language::En => en,
        Language::Zh => zh,
    }
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
