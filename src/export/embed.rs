//! A view in another page: what is chosen for it, and the code that brings it there.

use super::ExportView;
use atlas::data::Language;
use atlas::state::{self, Embed, Hidden, PagePart, Panel, Theme, ViewState};
use view::markup::escaped;

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

impl EmbedOptions {
    /// What a view that is embedded already has chosen.
    pub fn of(state: &ViewState, language: Language) -> Self {
        let mut hidden = state.hide;
        if hidden.has(PagePart::Panels) {
            Panel::ALL.iter().for_each(|panel| hidden.add(PagePart::Panel(*panel)));
        }
        Self { language, theme: state.theme, hidden, height: Height::default() }
    }
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

/// An element of another page that shows the view, as a tag with attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// The name of the element.
    pub tag: &'static str,
    /// Its attributes.
    pub attributes: Vec<(&'static str, String)>,
    /// The script that the element needs.
    pub script: Option<String>,
    /// What stands in its place where the script does not run: an address and its name.
    pub fallback: Option<(String, String)>,
}

impl Snippet {
    /// The element for a view; `site` is the address of the site's folder.
    pub fn of(view: ExportView, options: EmbedOptions, site: &str) -> Self {
        let mut state = view.state.clone();
        state.theme = options.theme;
        (state.hide, state.panel) = panels(options.hidden, state.panel);
        state.language = None;
        let title = ExportView { language: options.language, ..view }.title();
        let page = |state| {
            let query = state::write(state, view.figures());
            let mark = if query.is_empty() { "" } else { "?" };
            [site, options.language.folder(), mark, &query].concat()
        };
        match options.height {
            Height::Following => {
                state.embed = Embed::No;
                let mut attributes = state::pairs(&state, view.figures());
                attributes.push(("lang", options.language.code().to_owned()));
                let script = [site, "embed/embed.js"].concat();
                let fallback = Some((page(&state), title));
                Self { tag: "eco-atlas", attributes, script: Some(script), fallback }
            }
            Height::Fixed(height) => {
                state.embed = Embed::Yes;
                let attributes = vec![
                    ("src", page(&state)),
                    ("title", title),
                    ("width", "100%".to_owned()),
                    ("height", height.to_string()),
                    // An attribute of old, and the only way without a style, which policies forbid.
                    ("frameborder", "0".to_owned()),
                    ("loading", "lazy".to_owned()),
                    ("allow", "clipboard-write".to_owned()),
                ];
                Self { tag: "iframe", attributes, script: None, fallback: None }
            }
        }
    }

    /// What the policy of the other page has to allow, where it has one; `site` as in [`of`](Self::of).
    pub fn policy(&self, site: &str) -> String {
        let origin = match site.split('/').collect::<Vec<_>>()[..] {
            [scheme, "", host, ..] => [scheme, "//", host].concat(),
            _ => site.to_owned(),
        };
        let script = self.script.iter().map(|_| ["; script-src ", &origin].concat());
        ["frame-src ", &origin, &script.collect::<String>()].concat()
    }

    /// The code to paste into a page.
    pub fn markup(&self) -> String {
        let script =
            self.script.iter().map(|script| format!("<script async src=\"{}\"></script>\n", escaped(script)));
        let attribute = |(name, value): &(&str, String)| format!(" {name}=\"{}\"", escaped(value));
        let attributes: String = self.attributes.iter().map(attribute).collect();
        let link = |(address, name): &(String, String)| {
            format!("<a href=\"{}\">{}</a>", escaped(address), escaped(name))
        };
        let (script, tag) = (script.collect::<String>(), self.tag);
        let inside = self.fallback.as_ref().map(link).unwrap_or_default();
        format!("{script}<{tag}{attributes}>{inside}</{tag}>")
    }
}

/// What is hidden, in as few words as can be, and the open panel, which is one of those shown.
fn panels(hidden: Hidden, open: Panel) -> (Hidden, Panel) {
    if !Panel::ALL.iter().all(|panel| hidden.has(PagePart::Panel(*panel))) {
        return (hidden, hidden.open_panel(open));
    }
    let mut short = Hidden::default();
    let others = PagePart::all().filter(|part| hidden.has(*part) && !matches!(part, PagePart::Panel(_)));
    others.for_each(|part| short.add(part));
    short.add(PagePart::Panels);
    (short, Panel::default())
}
