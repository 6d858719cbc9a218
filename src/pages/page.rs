//! The body of the page: header, map, panel, table, footer; and that of the table alone.

use super::Site;
use super::footer::Footer;
use super::header::Header;
use super::header::{Pollutants, Views};
use super::map::{OtherPatterns, Stage};
use super::multiples::Multiples;
use super::panel::Panels;
use super::table::{Figures, Rows};
use atlas::state::PagePart;
use atlas::state::wire::{self, Payload};
use atlas::words;
use guides::{Other, ProseHeader};
use leptos::prelude::*;
use view::Island;

/// The addresses of what the page loads.
pub struct Loads {
    /// The WebAssembly.
    pub program: String,
    /// The module around it.
    pub glue: String,
    /// The module of the exports, relative to the script that starts.
    pub export: String,
    /// The imprint's logo.
    pub logo: Option<String>,
}

/// Everything within the body.
#[component]
pub fn Body(
    /// The site.
    site: Site,
    /// What is loaded.
    loads: Loads,
) -> impl IntoView {
    let Loads { program, glue, export, logo } = loads;
    view! {
        <a class="skip" href="#figures-table">{site.page.skip}</a>
        <Header site=site logo=logo />
        <p class="quiet quiet-failed">{site.page.failed}</p>
        <noscript><p class="quiet">{site.page.without_script}</p></noscript>
        <main>
            <div class="notices" data-island=Island::Notices.name() inner_html=site.island(Island::Notices)></div>
            <div class="map-side">
                <div class="summaries" data-island=Island::Summary.name() inner_html=site.island(Island::Summary)></div>
                <div class="controls">
                    <Pollutants site=site />
                    <Views site=site />
                    <div class="needs-app" data-part=PagePart::Against.word() data-island=Island::Against.name() inner_html=site.island(Island::Against)></div>
                </div>
                <Stage site=site />
                // What the map does not need must not slow it down: it is asked for behind it.
                <link rel="preload" href=program r#as="fetch" r#type="application/wasm" crossorigin="" />
                <link rel="modulepreload" href=glue />
                <OtherPatterns site=site />
                <Multiples site=site />
                <div class="ranking now">
                    <div data-island=Island::Ranking.name() inner_html=site.island(Island::Ranking)></div>
                    {site.explorer.has_many().then(|| view! { <div data-island=Island::More.name() inner_html=site.island(Island::More)></div> })}
                </div>
                <div class="readout" data-island=Island::Readout.name() inner_html=site.island(Island::Readout)></div>
                <p class="take-away needs-app" data-part=PagePart::Export.word()>
                    <button type="button" class="link" data-module=export aria-haspopup="dialog">{words::export(site.language()).heading}</button>
                    <span class="minor" role="status" hidden>{site.page.try_again}</span>
                </p>
            </div>
            <Panels site=site />
            <Figures site=site rows=Rows::First />
        </main>
        <Footer site=site />
    }
}

/// The figures that the hydrated page is built on.
#[component]
pub fn Carried(
    /// The site.
    site: Site,
) -> impl IntoView {
    let payload = Payload { figures: site.figures().clone(), anchors: site.layout.anchors.clone() };
    view! { <div id="figures" hidden data-figures=wire::encode(&payload, site.language())></div> }
}

/// Everything within the body of the page that has all rows of the table.
#[component]
pub fn WholeTable(
    /// The site.
    site: Site,
    /// The other language, and the address of the page in it.
    other: Other,
) -> impl IntoView {
    let language = site.language();
    view! {
        <ProseHeader language=language map="../".to_owned() other=other />
        <main class="prose">
            <h1>{site.atlas.about.statement.get(language)}</h1>
            <Figures site=site rows=Rows::All />
        </main>
    }
}
