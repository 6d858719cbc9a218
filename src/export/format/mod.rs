//! The formats of the files that a view is exported to, each written once: its variant, what it is
//! called, what is in it. The dialog makes its buttons from [`Format::ALL`] and the browser saves any
//! of them by one path, so that a format that compiles has a button, and the button saves a file.

mod csv;
mod json;

use crate::{ExportView, Palette, picture};
use atlas::data::{Keyword, keywords};
use atlas::words::ExportTexts;

keywords! {
    /// A format of exported files. Its keyword marks its button and ends the names of its files.
    Format { Png = "png", Svg = "svg", Csv = "csv", Json = "json" }
}

/// The section of the dialog that a format's button stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatGroup {
    /// Pictures of the view.
    Picture,
    /// The figures of the view.
    Figures,
}

/// What a file is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A text, saved as it is.
    Text(String),
    /// A drawing in SVG, to be saved as pixels: those only the browser can make.
    Pixels(String),
}

impl Format {
    /// The name on the format's button.
    pub const fn name(self, words: &ExportTexts) -> &'static str {
        match self {
            Self::Png => words.png,
            Self::Svg => words.svg,
            Self::Csv => words.csv,
            Self::Json => words.json,
        }
    }

    /// The section that the format's button stands in.
    pub const fn group(self) -> FormatGroup {
        match self {
            Self::Png | Self::Svg => FormatGroup::Picture,
            Self::Csv | Self::Json => FormatGroup::Figures,
        }
    }

    /// The media type of the files.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Svg => "image/svg+xml",
            Self::Csv => "text/csv;charset=utf-8",
            Self::Json => "application/json",
        }
    }

    /// The ending of the files' names.
    pub fn ending(self) -> &'static str {
        self.keyword()
    }

    /// What a file of a view holds; only pictures take colours from the palette.
    pub fn content(self, view: ExportView, palette: &Palette) -> Content {
        match self {
            Self::Png => Content::Pixels(picture(view, palette)),
            Self::Svg => Content::Text(picture(view, palette)),
            Self::Csv => Content::Text(csv::csv(view)),
            Self::Json => Content::Text(json::json(view)),
        }
    }
}
