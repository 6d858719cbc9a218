//! The options for a map in another page.

use crate::state::{Part, Theme};
use crate::words::Embedding;

/// The options for a map in another page.
pub static EMBEDDING: Embedding = Embedding {
    own_name: "English",
    heading: "Embed this view",
    controls: "Controls",
    panels: "Panels",
    part: |part| match part {
        Part::Find => "Find a district",
        Part::Language => "Link to the other language",
        Part::Views => "Map, small maps, ranking, table",
        Part::Against => "Compare with other limits",
        Part::Export => "Download, share, cite, embed",
        Part::Panels => "All panels",
        Part::Compare => "Compare",
        Part::Stations => "Stations",
        Part::Ecology => "Ecology",
        Part::City => "City",
    },
    language: "Language",
    theme: "Colours",
    theme_name: |theme| match theme {
        Theme::System => "The reader’s own",
        Theme::Light => "Light",
        Theme::Dark => "Dark",
    },
    height: "Height",
    following: "As high as the map",
    following_note: "A script of this site makes the frame and follows the height of the map.",
    fixed: "Fixed, in pixels",
    fixed_note: "A plain frame without script, for sites that allow none.",
    pixels: "Height in pixels",
    preview: "Preview",
    code: "Code for your page",
    copy: "Copy code",
    policy: "A Content-Security-Policy of your page needs:",
    selected: "The browser did not copy it. The code is selected: press Ctrl+C.",
    guide: "The three ways to embed the map",
};
