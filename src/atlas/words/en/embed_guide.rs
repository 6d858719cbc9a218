//! The pages that show the methods to embed the map.

use crate::words::{EmbedGuideTexts, EmbedMethod};

/// The pages that show the methods to embed the map.
pub static EMBED_GUIDE: EmbedGuideTexts = EmbedGuideTexts {
    title: "Embed the map",
    name: |method| match method {
        EmbedMethod::Frame => "A plain frame",
        EmbedMethod::Element => "An element",
        EmbedMethod::Messages => "Messages",
    },
    intro: |method| match method {
        EmbedMethod::Frame => "One line of HTML without script, for sites that allow nothing else.",
        EmbedMethod::Element => {
            "A script of this site makes the frame, titles it, loads it when it comes near the screen and keeps it as high as the map."
        }
        EmbedMethod::Messages => {
            "For pages with a script of their own. The map says when it is there, how high it is and what it shows; the page may ask for another view."
        }
    },
    points: |method| match method {
        EmbedMethod::Frame => &[
            "What stands after the question mark is the address of a view of the map. `embed=1` leaves out what a page around has no need of; `hide=` leaves out more: `find, language, views, against, export, panels`, or one of `compare, stations, ecology, city`.",
            "Keep a `title`: whoever cannot see the frame hears it first.",
            "A height of 700 shows map and legend on a desktop, and the map on a phone. What is longer scrolls inside.",
            "Where the server sends the headers of the hosting guide, the map also works in a frame with `sandbox=\"allow-scripts\"`. Saving files then needs `allow-downloads`, links to the sources need `allow-popups`, copying needs `allow=\"clipboard-write\"`.",
            "A policy of your page needs `frame-src` with the address of this site.",
        ],
        EmbedMethod::Element => &[
            "Attributes: `pollutant`, `districts` (up to four codes), `against`, `panel`, `view`, `zone`, `theme`, `text`, `hide`, `lang`, and `height` for a fixed height in pixels. Their values are listed below.",
            "A change of an attribute changes the map without loading it again; `lang` alone loads the page of the other language.",
            "The element has the methods `set()` and `get()`, the property `state`, and the events `eco-atlas-ready`, `eco-atlas-state`, `eco-atlas-height` and `eco-atlas-error`.",
            "One script serves any number of maps on a page. Maps are loaded when they come near the screen.",
            "A policy of your page needs `script-src` and `frame-src` with the address of this site, and no more.",
        ],
        EmbedMethod::Messages => &[
            "Compare sender and origin, as the script does, and take what you hear as text, never as HTML.",
            "In a sandbox without `allow-same-origin` the map speaks from the origin \"null\", which this script leaves alone.",
            "The map ignores messages that it does not know, and whatever does not come from the page around it.",
            "Listeners for `datawrapper-height` and for `pym` hear the height, too.",
            "A policy of your page needs `frame-src` with the address of this site.",
        ],
    },
    code: "Code",
    address: |address| {
        format!(
            "{address} stands for the address of this site. “Download, share, cite, embed” under the map gives the code for any view with the address filled in."
        )
    },
    script: "Script",
    example: "Example",
    values: "Values",
    ask: "What do you show?",
    heard: "Heard from the map, the newest first",
    frame_title: "Map of air and ecology by district",
    described: "All messages, described in TypeScript",
};
