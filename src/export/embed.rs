//! A view in another page: what is chosen for it, and the code that brings it there.

use super::Exhibit;
use crate::data::Language;
use crate::state::{self, Embed, Hidden, Panel, Part, Theme};
use crate::view::markup::escaped;

/// What is chosen for an embed, beside the view itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EmbedOptions {
    /// The language.
    pub language: Language,
    /// The theme.
    pub theme: Theme,
    /// The parts that are left out.
    pub hidden: Hidden,
    /// The height.
    pub height: Height,
}

/// The height of an embed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Height {
    /// That of the content, which takes a script.
    #[default]
    Following,
    /// In CSS pixels.
    Fixed(u16),
}

impl Height {
    /// The height that is proposed: map and legend fit it at the usual widths of a text.
    pub const PROPOSED: u16 = 700;
    /// The least that holds the map of a narrow page.
    pub const LEAST: u16 = 320;
    /// The most; the whole page of a narrow frame is lower.
    pub const MOST: u16 = 4000;

    /// A fixed height from what was typed; what is none is the proposed one.
    pub fn fixed(typed: &str) -> Self {
        let typed = typed.trim().parse().unwrap_or(Self::PROPOSED);
        Self::Fixed(typed.clamp(Self::LEAST, Self::MOST))
    }
}

/// The panels, and the parts that stand for them.
const PANELS: [(Panel, Part); 4] = [
    (Panel::Compare, Part::Compare),
    (Panel::Stations, Part::Stations),
    (Panel::Ecology, Part::Ecology),
    (Panel::City, Part::City),
];

/// An element of another page that shows the view, as a tag with attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// The name of the element.
    pub tag: &'static str,
    /// Its attributes.
    pub attributes: Vec<(&'static str, String)>,
    /// The script that the element needs.
    pub script: Option<String>,
}

impl Snippet {
    /// The element for a view; `site` is the address of the site's folder.
    pub fn of(exhibit: Exhibit, options: EmbedOptions, site: &str) -> Self {
        let mut state = exhibit.state.clone();
        state.theme = options.theme;
        (state.hide, state.panel) = panels(options.hidden, state.panel);
        state.language = None;
        match options.height {
            Height::Following => {
                state.embed = Embed::No;
                let mut attributes = state::pairs(&state, exhibit.figures());
                attributes.push(("lang", options.language.code().to_owned()));
                let script = [site, "embed/embed.js"].concat();
                Self { tag: "eco-atlas", attributes, script: Some(script) }
            }
            Height::Fixed(height) => {
                state.embed = Embed::Yes;
                let query = state::write(&state, exhibit.figures());
                let address = [site, options.language.folder(), "?", &query].concat();
                let title = Exhibit { language: options.language, ..exhibit }.title();
                let attributes = vec![
                    ("src", address),
                    ("title", title),
                    ("width", "100%".to_owned()),
                    ("height", height.to_string()),
                    // An attribute of old, and the only way without a style, which policies forbid.
                    ("frameborder", "0".to_owned()),
                    ("loading", "lazy".to_owned()),
                    ("allow", "clipboard-write".to_owned()),
                ];
                Self { tag: "iframe", attributes, script: None }
            }
        }
    }

    /// The code to paste into a page.
    pub fn markup(&self) -> String {
        let script =
            self.script.iter().map(|script| format!("<script src=\"{}\"></script>\n", escaped(script)));
        let attribute = |(name, value): &(&str, String)| format!(" {name}=\"{}\"", escaped(value));
        let attributes: String = self.attributes.iter().map(attribute).collect();
        let (script, tag) = (script.collect::<String>(), self.tag);
        format!("{script}<{tag}{attributes}></{tag}>")
    }
}

/// What is hidden, in as few words as can be, and the open panel, which is one of those shown.
fn panels(hidden: Hidden, open: Panel) -> (Hidden, Panel) {
    let shown: Vec<Panel> =
        PANELS.into_iter().filter(|(_, part)| !hidden.has(*part)).map(|(panel, _)| panel).collect();
    if shown.is_empty() {
        let mut short = Hidden::default();
        let others = Part::ALL.iter().filter(|part| hidden.has(**part));
        others
            .filter(|part| PANELS.iter().all(|(_, panel)| panel != *part))
            .for_each(|part| short.add(*part));
        short.add(Part::Panels);
        return (short, Panel::default());
    }
    let open = if shown.contains(&open) { open } else { shown[0] };
    (hidden, open)
}
