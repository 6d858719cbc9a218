//! The body of the page: header, map, panel, table, footer.

use super::Site;
use super::footer::Footer;
use super::header::Header;
use super::header::{Pollutants, Views};
use super::map::Stage;
use super::multiples::Multiples;
use super::panel::Panels;
use super::table::Figures;
use crate::state::Part;
use crate::view::live::{Against, Notices, Ranking, Readout, Summary};
use crate::words;
use leptos::prelude::*;

/// Everything within the body.
#[component]
pub fn Body(
    /// The site.
    site: Site,
    /// The module of the exports, relative to the script that starts.
    export: String,
    /// The address of the imprint's logo.
    logo: Option<String>,
) -> impl IntoView {
    let explorer = site.explorer;
    view! {
        <a class="skip" href="#figures-table">{site.page.skip}</a>
        <Header site=site logo=logo />
        <p class="quiet quiet-failed">{site.page.failed}</p>
        <noscript><p class="quiet">{site.page.without_script}</p></noscript>
        <main>
            <div class="notices" data-live="notices"><Notices explorer=explorer /></div>
            <div class="map-side">
                <div class="summaries" data-live="summary"><Summary explorer=explorer /></div>
                <div class="controls">
                    <Pollutants site=site />
                    <Views site=site />
                    <div class="needs-app" data-part=Part::Against.word() data-live="against"><Against explorer=explorer /></div>
                </div>
                <Stage site=site />
                <Multiples site=site />
                <div class="ranking" data-live="ranking"><Ranking explorer=explorer /></div>
                <div class="readout" data-live="readout"><Readout explorer=explorer /></div>
                <p class="take-away needs-app" data-part=Part::Export.word()>
                    <button type="button" class="link" data-module=export aria-haspopup="dialog">{words::export(site.language()).heading}</button>
                    <span class="minor" role="status" hidden>{site.page.try_again}</span>
                </p>
            </div>
            <Panels site=site />
            <Figures site=site />
        </main>
        <Footer site=site />
    }
}
