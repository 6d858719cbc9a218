//! All text of the page, in one folder a language.
//!
//! A language is a handful of structs: [`Live`], what the explorer may have to say, [`Page`], what
//! the build prints, [`Export`] and [`Embedding`], what stands on exports and in their dialogs, and
//! those of the pages beside the map. A missing text does not compile; what a program never says is
//! not shipped with it.

mod accessibility;
mod checks;
mod desk;
mod embedding;
mod en;
mod export;
mod manual;
mod number;
mod page;
mod sentence;
mod ways;
mod zh;

pub use accessibility::{Accessibility, Section};
pub use checks::{Checks, Line, Said, Told, fault, lines, told};
pub use desk::Desk;
pub use embedding::Embedding;
pub use export::{COLUMNS, Export};
pub use manual::Manual;
pub use number::{formula, number, percent, signed};
pub use page::Page;
pub use sentence::{Live, ReadingWords, class_label, district_label, hint, reading, summary, yardstick_name};
pub use ways::{Way, Ways};

use crate::data::{About, Language, Where};

/// The texts of the live page in a language.
pub fn live(language: Language) -> &'static Live {
    match language {
        Language::En => &en::LIVE,
        Language::Zh => &zh::LIVE,
    }
}

/// The accessibility statement in a language.
pub fn accessibility(language: Language) -> &'static Accessibility {
    match language {
        Language::En => &en::ACCESSIBILITY,
        Language::Zh => &zh::ACCESSIBILITY,
    }
}

/// The texts of the checks in a language.
pub fn checks(language: Language) -> &'static Checks {
    match language {
        Language::En => &en::CHECKS,
        Language::Zh => &zh::CHECKS,
    }
}

/// The texts of the data desk in a language.
pub fn desk(language: Language) -> &'static Desk {
    match language {
        Language::En => &en::DESK,
        Language::Zh => &zh::DESK,
    }
}

/// The texts of the format of the package in a language.
pub fn manual(language: Language) -> &'static Manual {
    match language {
        Language::En => &en::MANUAL,
        Language::Zh => &zh::MANUAL,
    }
}

/// The texts of exports in a language.
pub fn export(language: Language) -> &'static Export {
    match language {
        Language::En => &en::EXPORT,
        Language::Zh => &zh::EXPORT,
    }
}

/// The texts of the options for embeds in a language.
pub fn embedding(language: Language) -> &'static Embedding {
    match language {
        Language::En => &en::EMBEDDING,
        Language::Zh => &zh::EMBEDDING,
    }
}

/// The texts of the pages on embedding in a language.
pub fn ways(language: Language) -> &'static Ways {
    match language {
        Language::En => &en::WAYS,
        Language::Zh => &zh::WAYS,
    }
}

/// The texts that the build prints in a language.
pub fn page(language: Language) -> &'static Page {
    match language {
        Language::En => &en::PAGE,
        Language::Zh => &zh::PAGE,
    }
}

/// Where a figure stands in the statement, in words.
pub fn place(about: &About, language: Language, place: &Where) -> String {
    let section = about.sections.iter().find(|section| section.id == place.section);
    let words = page(language);
    section.map_or(String::new(), |section| {
        (words.place)(section.title.get(language), &(words.spot)(place.spot))
    })
}
