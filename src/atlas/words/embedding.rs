//! The options for a map in another page.

use crate::state::{PagePart, Theme};

texts! {
    /// The texts of the options in a language.
    pub struct EmbeddingTexts {
        /// The heading of the options, and the button that opens them.
        pub heading: &'static str,
        /// Introduces the controls that may be left out.
        pub controls: &'static str,
        /// Introduces the panels that may be left out.
        pub panels: &'static str,
        /// A part that may be left out.
        pub part: fn(PagePart) -> &'static str,
        /// Introduces the languages.
        pub language: &'static str,
        /// Introduces the themes.
        pub theme: &'static str,
        /// A theme.
        pub theme_name: fn(Theme) -> &'static str,
        /// Introduces the height.
        pub height: &'static str,
        /// As high as the content.
        pub following: &'static str,
        /// What that takes.
        pub following_note: &'static str,
        /// A height in pixels.
        pub fixed: &'static str,
        /// What that takes.
        pub fixed_note: &'static str,
        /// Name of the field of the height.
        pub pixels: &'static str,
        /// Heading of the preview.
        pub preview: &'static str,
        /// Heading of the code.
        pub code: &'static str,
        /// Puts the code on the clipboard.
        pub copy: &'static str,
        /// Introduces what a policy has to allow.
        pub policy: &'static str,
        /// The code could not be copied, and is selected.
        pub selected: &'static str,
        /// The link to the pages that show the methods.
        pub guide: &'static str,
    }
}
