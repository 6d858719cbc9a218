//! The options for a map in another page.

use crate::state::{PagePart, Theme};
use crate::words::EmbeddingTexts;

/// The options for a map in another page.
pub static EMBEDDING: EmbeddingTexts = EmbeddingTexts {
    heading: "Embed this view",
    controls: "Controls",
    panels: "Panels",
    part: |part| match part {
        PagePart::Find => "Find a district",
        PagePart::Language => "Link to the other language",
        PagePart::Views => "Map, small maps, ranking, table",
        PagePart::Against => "Compare with other limits",
        PagePart::Export => "Download, share, cite, embed",
        PagePart::Panels => "All panels",
        PagePart::Panel(panel) => super::panel(panel),
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
