//! A page of the site as HTML: the template with its head and body filled in.

use super::assets::Assets;
use super::{class_rules, policy};
use crate::data::{Atlas, Language, PollutantId};
use crate::geometry::Layout;
use crate::state::wire::{self, Payload};
use crate::view::fixed::{Body, Site};
use crate::view::markup::escaped;
use crate::words;
use leptos::prelude::*;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

/// The style sheet of the page.
const STYLE: &str = include_str!("../view/style.css");

/// Renders the page of a language into the template. The policy is part of a release only,
/// since Trunk's own reload script is inline.
pub fn render(
    template: &str,
    atlas: &'static Atlas,
    layout: &'static Layout,
    assets: &Assets,
    language: Language,
    release: bool,
) -> String {
    let style = style(atlas);
    let policy = release.then(|| policy::policy(&style));
    let head = head(atlas, assets, language, &style, policy.as_deref());
    let owner = Owner::new_root(None);
    let body = owner.with(|| {
        let site = Site::new(atlas, layout, language);
        view! { <Body site=site export=["./", &assets.export].concat() /> <Carried atlas=atlas layout=layout language=language /> }.to_html()
    });
    without_comments(template)
        .replacen("{lang}", language.tag(), 1)
        .replacen("<!--head-->", &head, 1)
        .replacen("<!--body-->", &body, 1)
}

/// The style of the page: our sheet and the rules of the package, minified.
pub fn style(atlas: &Atlas) -> String {
    let sheet = [STYLE, &class_rules(&atlas.figures)].concat();
    minified(&sheet).unwrap_or(sheet)
}

/// The sheet minified; `None` where the minifier does not understand it.
fn minified(sheet: &str) -> Option<String> {
    let mut parsed = StyleSheet::parse(sheet, ParserOptions::default()).ok()?;
    parsed.minify(MinifyOptions::default()).ok()?;
    let printed = parsed.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() }).ok()?;
    Some(printed.code)
}

/// The figures that the live page is built on.
#[component]
fn Carried(
    /// The package.
    atlas: &'static Atlas,
    /// The map.
    layout: &'static Layout,
    /// The language of the page.
    language: Language,
) -> impl IntoView {
    let payload = Payload { figures: atlas.figures.clone(), anchors: layout.anchors.clone() };
    view! { <div id="figures" hidden data-figures=wire::encode(&payload, language)></div> }
}

fn head(atlas: &Atlas, assets: &Assets, language: Language, style: &str, policy: Option<&str>) -> String {
    let page = words::page(language);
    let first = atlas.figures.pollutant(PollutantId::default());
    let formula = words::formula(&first.base, &first.subscript);
    let title = (page.title)(&formula, atlas.about.year, atlas.about.place.get(language));
    let description = (page.description)(atlas.about.statement.get(language));
    let (up, other) = match language {
        Language::En => ("", "zh/"),
        Language::Zh => ("../", "../"),
    };
    let policy = policy.map_or(String::new(), |policy| {
        format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n")
    });
    let Assets { program, glue, start, icon, .. } = assets;
    [
        policy,
        format!("<title>{}</title>\n", escaped(&title)),
        format!("<meta name=\"description\" content=\"{}\">\n", escaped(&description)),
        format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{other}\">\n", language.other().tag()),
        format!("<link rel=\"icon\" href=\"{up}{icon}\">\n"),
        format!("<style>{style}</style>\n"),
        format!("<link rel=\"preload\" href=\"{up}{program}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n"),
        format!("<link rel=\"modulepreload\" href=\"{up}{glue}\">\n"),
        format!("<script type=\"module\" src=\"{up}{start}\"></script>"),
    ]
    .concat()
}

/// The template without its comments, but for the two places to fill, and without Trunk's links.
fn without_comments(template: &str) -> String {
    let mut rest = template;
    let mut kept = String::new();
    while let Some(start) = rest.find("<!--") {
        let Some(length) = rest[start..].find("-->") else {
            break;
        };
        let comment = &rest[start..start + length + 3];
        kept.push_str(&rest[..start]);
        if ["<!--head-->", "<!--body-->"].contains(&comment) {
            kept.push_str(comment);
        }
        rest = &rest[start + length + 3..];
    }
    kept.push_str(rest);
    let lines = kept.lines().filter(|line| !line.trim().is_empty() && !line.contains("data-trunk"));
    lines.collect::<Vec<_>>().join("\n")
}
