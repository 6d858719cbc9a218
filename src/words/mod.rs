//! All text of the page, in one file a language.
//!
//! A language is two structs: [`Live`], what the browser may have to say, and `Page`, what
//! only the build prints. A missing text does not compile; what the browser never says is not
//! shipped to it.

mod en;
mod number;
#[cfg(not(target_family = "wasm"))]
mod page;
mod sentence;
mod zh;

pub use number::{formula, number, percent, signed};
#[cfg(not(target_family = "wasm"))]
pub use page::Page;
pub use sentence::{Live, ReadingWords, class_label, district_label, hint, reading};

use crate::data::Language;

/// The texts of the live page in a language.
pub fn live(language: Language) -> &'static Live {
    match language {
        Language::En => &en::LIVE,
        Language::Zh => &zh::LIVE,
    }
}

/// The texts that the build prints in a language.
#[cfg(not(target_family = "wasm"))]
pub fn page(language: Language) -> &'static Page {
    match language {
        Language::En => &en::PAGE,
        Language::Zh => &zh::PAGE,
    }
}
