//! The pages of the site as HTML: the template with its head and body filled in.
//!
//! Why: docs/decisions.md#first-paint-with-the-map

use super::assets::Assets;
use super::compact_markup::{with_shapes_closed, without_markers};
use super::{embed_example, policy};
use atlas::data::{Atlas, Figures, Language, PollutantId};
use atlas::geometry::Layout;
use atlas::words::{self, EmbedMethod};
use guides::Others;
use pages::{MAP_END, html};
use std::path::{Path, PathBuf};
use view::markup::escaped;
use view::{IslandHtml, Loads, has_many};

/// A page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// The map.
    Map,
    /// The accessibility statement.
    Accessibility,
    /// All rows of the table, where the page of the map has no room for them.
    Table,
    /// The data desk.
    Desk,
    /// A method to embed the map.
    Embed(EmbedMethod),
}

impl Document {
    /// Every page of a site.
    pub fn all(figures: &Figures) -> impl Iterator<Item = Self> {
        let table = has_many(figures).then_some(Self::Table);
        [Self::Map, Self::Accessibility, Self::Desk]
            .into_iter()
            .chain(table)
            .chain(EmbedMethod::ALL.map(Self::Embed))
    }

    /// The folder of its index.html in a language, relative to the site.
    pub fn folder(self, language: Language) -> PathBuf {
        let language = Path::new(language.folder());
        match self {
            Self::Map => language.to_owned(),
            Self::Accessibility => language.join("accessibility"),
            Self::Table => language.join("table"),
            Self::Desk => language.join("desk"),
            Self::Embed(method) => language.join("embed").join(method.folder()),
        }
    }

    /// The other languages of the package, each with the address of the page in it from this one.
    fn others(self, atlas: &Atlas, language: Language) -> Others {
        let address = |other: Language| {
            let address = [&self.up(language), self.folder(other).to_string_lossy().as_ref()].concat();
            if address.is_empty() || address.ends_with('/') { address } else { address + "/" }
        };
        atlas.about.others(language).map(|other| (other, address(other))).collect()
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
    /// The style sheet that stands in every page.
    pub style: &'a str,
    /// Writes an island as HTML.
    pub island_html: IslandHtml,
    /// The policy is part of a release only, since Trunk's own reload script is inline.
    pub release: bool,
}

/// Renders a page in a language.
pub fn render(site: Site, document: Document, language: Language) -> String {
    let head = head(site, document, language);
    let body = body(site, document, language);
    let sheet = if document == Document::Map { &site.assets.later } else { &site.assets.guides };
    let sheet = ["<link rel=\"stylesheet\" href=\"", &document.up(language), sheet, "\">"].concat();
    let body = [body, sheet].concat();
    without_comments(site.template)
        .replacen("{lang}", language.tag(), 1)
        .replacen("<!--head-->", &head, 1)
        .replacen("<!--body-->", &body, 1)
}

/// What is within the body, but for its style sheet.
fn body(site: Site, document: Document, language: Language) -> String {
    let (up, others) = (document.up(language), document.others(site.atlas, language));
    match document {
        Document::Map => {
            let address = |file: &String| [&up, file.as_str()].concat();
            let loads = Loads {
                program: address(&site.assets.program),
                glue: address(&site.assets.glue),
                export: ["./", &site.assets.export].concat(),
                logo: site.assets.logo.as_ref().map(address),
            };
            let map = pages::PageContext::with(site.atlas, site.layout, language, site.island_html, |view| {
                html::map(view, loads)
            });
            with_shapes_closed(&without_markers(&map))
        }
        Document::Accessibility => guides::accessibility(language, others),
        Document::Table => {
            pages::PageContext::with(site.atlas, site.layout, language, site.island_html, |view| {
                html::table(view, others)
            })
        }
        Document::Desk => {
            let program = [up.as_str(), &site.assets.desk].concat();
            guides::desk(language, others, program, up)
        }
        Document::Embed(method) => {
            let example = embed_example::example(site.atlas, site.layout, language, method, &up);
            guides::embed_guide(language, method, others, example)
        }
    }
}

fn head(site: Site, document: Document, language: Language) -> String {
    let style = site.style;
    let policy = site
        .release
        .then(|| policy::policy(style, &site.atlas.about.origins))
        .map_or(String::new(), |policy| {
            format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n")
        });
    let up = document.up(language);
    let alternate = |(other, address): (Language, String)| {
        format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{address}\">\n", other.tag())
    };
    let alternates: String = document.others(site.atlas, language).into_iter().map(alternate).collect();
    let parts = [
        policy,
        titles(site, document, language),
        alternates,
        format!("<link rel=\"icon\" href=\"{up}{}\">\n", site.assets.icon),
        format!("<style>{style}</style>\n"),
        match document {
            Document::Map => start(site.assets, &up),
            Document::Desk => {
                let [style, start] = [&site.assets.desk_style, &site.assets.desk_start];
                format!(
                    "<link rel=\"stylesheet\" href=\"{up}{style}\">\n<script type=\"module\" src=\"{up}{start}\"></script>"
                )
            }
            _ => String::new(),
        },
    ];
    parts.concat()
}

/// The title of a page, and what it is for.
fn titles(site: Site, document: Document, language: Language) -> String {
    let about = &site.atlas.about;
    let title = words::title(about, language, site.atlas.figures.pollutant(PollutantId::default()));
    let (title, description) = match document {
        Document::Map => (title, (words::page(language).description)(about.statement.get(language))),
        Document::Accessibility => {
            let words = words::accessibility(language);
            ([words.title, about.statement.get(language)].join(" – "), words.intro.to_owned())
        }
        Document::Table => {
            let words = words::page(language);
            let statement = about.statement.get(language);
            ([words.table, statement].join(" – "), (words.description)(statement))
        }
        Document::Desk => {
            let words = words::desk(language);
            ([words.title, about.statement.get(language)].join(" – "), words.intro.to_owned())
        }
        Document::Embed(method) => {
            let words = words::embed_guide(language);
            ([words.title, (words.name)(method)].join(" – "), (words.intro)(method).to_owned())
        }
    };
    let (title, description) = (escaped(&title), escaped(&description));
    format!("<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n")
}

/// The page at the top of a site without the language that belongs there: it leads to the first that the site has.
pub fn leading_to(language: Language) -> String {
    let (tag, folder) = (language.tag(), language.folder());
    let name = words::page(language).map_page;
    format!(
        "<!doctype html>\n<html lang=\"{tag}\">\n<meta charset=\"utf-8\">\n<title>{name}</title>\n\
         <meta http-equiv=\"refresh\" content=\"0; url={folder}\">\n<a href=\"{folder}\">{name}</a>\n</html>\n"
    )
}

/// What starts the WebAssembly module, which the body names.
fn start(assets: &Assets, up: &str) -> String {
    let Assets { start, frame, .. } = assets;
    // The first paint has the map in it: a browser that draws what came before it would draw twice. One
    // that waits for an element goes on when it begins, so that it is the one behind the map.
    let expect = format!("<link rel=\"expect\" href=\"#{MAP_END}\" blocking=\"render\">\n");
    format!("{expect}<script defer src=\"{up}{start}\" data-frame=\"./{frame}\"></script>")
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
