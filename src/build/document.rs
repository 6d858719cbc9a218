//! The pages of the site as HTML: the template with its head and body filled in.

use super::assets::Assets;
use super::{class_rules, policy};
use crate::data::{Atlas, Language, PollutantId};
use crate::geometry::Layout;
use crate::state::wire::{self, Payload};
use crate::view::fixed::{self, AccessibilityStatement, Body};
use crate::view::markup::escaped;
use crate::words;
use leptos::prelude::*;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use std::path::{Path, PathBuf};

/// The style sheet of the page.
const STYLE: &str = include_str!("../view/style.css");

/// A page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// The map.
    Map,
    /// The accessibility statement.
    Accessibility,
}

impl Document {
    /// Every page.
    pub const ALL: [Self; 2] = [Self::Map, Self::Accessibility];

    /// The folder of its index.html in a language, relative to the site.
    pub fn folder(self, language: Language) -> PathBuf {
        let language = match language {
            Language::En => "",
            Language::Zh => "zh",
        };
        match self {
            Self::Map => PathBuf::from(language),
            Self::Accessibility => Path::new(language).join("accessibility"),
        }
    }

    /// How the site is reached from its folder.
    fn up(self, language: Language) -> String {
        "../".repeat(self.folder(language).components().count())
    }
}

/// What all pages are rendered from.
#[derive(Clone, Copy)]
pub struct Site<'a> {
    /// The page that Trunk staged.
    pub template: &'a str,
    /// The package.
    pub atlas: &'static Atlas,
    /// The map.
    pub layout: &'static Layout,
    /// The names of the files.
    pub assets: &'a Assets,
    /// The policy is part of a release only, since Trunk's own reload script is inline.
    pub release: bool,
}

/// Renders a page in a language.
pub fn render(site: Site, document: Document, language: Language) -> String {
    let head = head(site, document, language);
    let body = Owner::new_root(None).with(|| match document {
        Document::Map => {
            let export = ["./", &site.assets.export].concat();
            let view = fixed::Site::new(site.atlas, site.layout, language);
            let logo = site.assets.logo.as_ref().map(|logo| [&document.up(language), logo.as_str()].concat());
            view! {
                <Body site=view export=export logo=logo />
                <Carried atlas=site.atlas layout=site.layout language=language />
            }
            .to_html()
        }
        Document::Accessibility => view! { <AccessibilityStatement language=language /> }.to_html(),
    });
    let later =
        ["<link rel=\"stylesheet\" href=\"", &document.up(language), &site.assets.later, "\">"].concat();
    let body = [body, later].concat();
    without_comments(site.template)
        .replacen("{lang}", language.tag(), 1)
        .replacen("<!--head-->", &head, 1)
        .replacen("<!--body-->", &body, 1)
}

/// The line of the imprint, where there is one.
const IMPRINT: &str =
    ".imprint { display: flex; gap: var(--step); align-items: center; font-size: var(--small); }
    .imprint img { height: 2rem; width: auto; }
    [data-embed] .imprint img { height: 1.25rem; }";

/// Where the part of the sheet begins that the first paint does not wait for.
const LATER: &str = "/* Later:";

/// The style of the page: our sheet and the rules of the package, minified.
pub fn style(atlas: &Atlas) -> String {
    let first = STYLE.find(LATER).map_or(STYLE, |end| &STYLE[..end]);
    let imprint = atlas.about.imprint.as_ref().map_or("", |_| IMPRINT);
    let sheet = [first, &class_rules(&atlas.figures), imprint].concat();
    minified(&sheet).unwrap_or(sheet)
}

/// The rest of the style, a file of its own: other views, notes, paper.
pub fn later_style() -> String {
    let sheet = STYLE.find(LATER).map_or("", |start| &STYLE[start..]);
    minified(sheet).unwrap_or_else(|| sheet.to_owned())
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

fn head(site: Site, document: Document, language: Language) -> String {
    let style = style(site.atlas);
    let policy = site.release.then(|| policy::policy(&style)).map_or(String::new(), |policy| {
        format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n")
    });
    let up = document.up(language);
    let other = document.folder(language.other());
    let other = [&up, other.to_string_lossy().as_ref()].concat();
    let other = if other.is_empty() || other.ends_with('/') { other } else { other + "/" };
    let parts = [
        policy,
        titles(site, document, language),
        format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{other}\">\n", language.other().tag()),
        format!("<link rel=\"icon\" href=\"{up}{}\">\n", site.assets.icon),
        format!("<style>{style}</style>\n"),
        if document == Document::Map { program(site.assets, &up) } else { String::new() },
    ];
    parts.concat()
}

/// The title of a page, and what it is for.
fn titles(site: Site, document: Document, language: Language) -> String {
    let about = &site.atlas.about;
    let first = site.atlas.figures.pollutant(PollutantId::default());
    let formula = words::formula(&first.base, &first.subscript);
    let title = (words::export(language).title)(&formula, about.year, about.place.get(language));
    let (title, description) = match document {
        Document::Map => (title, (words::page(language).description)(about.statement.get(language))),
        Document::Accessibility => {
            let words = words::accessibility(language);
            ([words.title, about.statement.get(language)].join(" – "), words.intro.to_owned())
        }
    };
    let (title, description) = (escaped(&title), escaped(&description));
    format!("<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n")
}

/// What starts the program.
fn program(assets: &Assets, up: &str) -> String {
    let Assets { program, glue, start, frame, .. } = assets;
    [
        format!("<link rel=\"preload\" href=\"{up}{program}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n"),
        format!("<link rel=\"modulepreload\" href=\"{up}{glue}\">\n"),
        format!("<script defer src=\"{up}{start}\" data-frame=\"./{frame}\"></script>"),
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
