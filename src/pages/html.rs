//! The pages as HTML. All components are rendered here, so that whoever asks for a page does not compile them
//! once more.

use super::Site;
use super::accessibility::AccessibilityStatement;
use super::desk::{DeskPage, Draft, DraftMaps, Finding, Findings, TableView};
use super::page::{Body, Carried, Loads, WholeTable};
use super::refused::Refused;
use super::ways::{WayExample, WayPage};
use atlas::data::Language;
use atlas::words::Way;
use leptos::prelude::*;

/// Another language, and the address of the same page in it.
pub type Other = Option<(Language, String)>;

/// The map, with the figures that the explorer takes over.
pub fn map(site: Site, loads: Loads) -> String {
    view! {
        <Body site=site loads=loads />
        <Carried site=site />
    }
    .to_html()
}

/// The map with what the exports are made from, where the build has not laid that into a file.
pub fn opened_map(site: Site, loads: Loads, extract: String) -> String {
    [map(site, loads), view! { <div id="extract" hidden data-extract=extract></div> }.to_html()].concat()
}

/// All rows of the table.
pub fn table(site: Site, other: Other) -> String {
    view! { <WholeTable site=site other=other /> }.to_html()
}

/// The accessibility statement.
pub fn accessibility(language: Language, other: Other) -> String {
    rendered(|| view! { <AccessibilityStatement language=language other=other /> })
}

/// A way to embed the map.
pub fn way(language: Language, way: Way, other: Other, example: WayExample) -> String {
    rendered(|| view! { <WayPage language=language way=way other=other example=example /> })
}

/// The desk before there are files. `program` is the address of its module, `up` that of the site from here.
pub fn desk(language: Language, other: Other, program: String, up: String) -> String {
    rendered(|| view! { <DeskPage language=language other=other program=program up=up /> })
}

/// What the desk says of files: the maps of a draft, where it is one, and the findings.
pub fn judged(
    language: Language,
    draft: Option<Draft>,
    notes: Vec<String>,
    findings: Vec<Finding>,
    tables: Vec<TableView>,
) -> String {
    rendered(|| {
        view! {
            {draft.map(|draft| view! { <DraftMaps language=language draft=draft /> })}
            <Findings language=language notes=notes findings=findings tables=tables />
        }
    })
}

/// What stands in place of a package that cannot be shown, with a line a fault.
pub fn refused(language: Language, address: String, lines: Vec<String>) -> String {
    rendered(|| view! { <Refused language=language address=address lines=lines /> })
}

fn rendered<V: IntoView>(view: impl FnOnce() -> V) -> String {
    Owner::new_root(None).with(|| view().into_view().to_html())
}
