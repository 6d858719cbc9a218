//! The body of the page: header, map, panel, table, footer; and that of the table alone.
//!
//! Why: docs/decisions.md#webassembly-behind-the-map

use super::PageContext;
use super::footer::Footer;
use super::header::Header;
use super::header::{Pollutants, Views};
use super::map::{OtherPatterns, Stage};
use super::multiples::Multiples;
use super::panel::Panels;
use super::table::{Figures, Rows};
use atlas::data::Keyword;
use atlas::state::PagePart;
use atlas::state::wire::{self, Payload};
use atlas::words;
use guides::{GuideHeader, Others};
use leptos::prelude::*;
use view::{Island, Loads};

/// Everything within the body.
#[component]
pub fn Body(
    /// The context.
    context: PageContext,
    /// What is loaded.
    loads: Loads,
) -> impl IntoView {
    let Loads { program, glue, export, logo } = loads;
    view! {
        <a class="skip" href="#figures-table">{context.texts.skip}</a>
        <Header context=context logo=logo />
        <p class="quiet quiet-failed">{context.texts.failed}</p>
        <noscript><p class="quiet">{context.texts.without_script}</p></noscript>
        <main>
            <div class="notices" data-island=Island::Notices.name() inner_html=context.island(Island::Notices)></div>
            <div class="summaries" data-island=Island::Summary.name() inner_html=context.island(Island::Summary)></div>
            <div class="map-side">
                <div class="controls">
                    <Pollutants context=context />
                    <Views context=context />
                    <div class="needs-app" data-part=PagePart::Against.keyword() data-island=Island::Against.name() inner_html=context.island(Island::Against)></div>
                </div>
                <Stage context=context />
                // What the map does not need must not slow it down: it is asked for behind it.
                <link rel="preload" href=program r#as="fetch" r#type="application/wasm" crossorigin="" />
                <link rel="modulepreload" href=glue />
                <OtherPatterns context=context />
                <Multiples context=context />
                <div class="ranking now">
                    <div data-island=Island::Ranking.name() inner_html=context.island(Island::Ranking)></div>
                    {context.explorer.has_many().then(|| view! { <div data-island=Island::More.name() inner_html=context.island(Island::More)></div> })}
                </div>
                <div class="readout" data-island=Island::Readout.name() inner_html=context.island(Island::Readout)></div>
                <p class="take-away needs-app" data-part=PagePart::Export.keyword()>
                    <button type="button" class="link" data-module=export aria-haspopup="dialog">{words::export(context.language()).heading}</button>
                    <span class="minor" role="status" hidden>{context.texts.try_again}</span>
                </p>
            </div>
            <Panels context=context />
            <Figures context=context rows=Rows::First />
        </main>
        <Footer context=context />
    }
}

/// The figures that the hydrated page is built on.
#[component]
pub fn Carried(
    /// The context.
    context: PageContext,
) -> impl IntoView {
    let payload = Payload {
        figures: context.figures().clone(),
        anchors: context.layout.anchors.clone(),
        names: context.explorer.names.clone(),
    };
    view! { <div id="figures" hidden data-figures=wire::encode(&payload, context.language())></div> }
}

/// Everything within the body of the page that has all rows of the table.
#[component]
pub fn WholeTable(
    /// The context.
    context: PageContext,
    /// The other languages, each with the address of the page in it.
    others: Others,
) -> impl IntoView {
    let language = context.language();
    view! {
        <GuideHeader language=language map="../".to_owned() others=others />
        <main class="guide">
            <h1>{context.atlas.about.statement.get(language)}</h1>
            <Figures context=context rows=Rows::All />
        </main>
    }
}
