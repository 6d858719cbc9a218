//! The pages beside the map, as HTML: the accessibility statement, the methods to embed, the data desk and what it says, and
//! what stands in place of a package that cannot be shown. They are apart from the page of the map, so that an edit to
//! that does not compile them.
//!
//! Why: docs/decisions.md#large-code-apart

mod accessibility;
mod desk;
mod embed_guide;
mod header;
mod refused;

pub use desk::{Change, Draft, FindingView, RowView, TableView};
pub use embed_guide::EmbedExample;
pub use header::GuideHeader;

use accessibility::AccessibilityStatement;
use atlas::data::Language;
use atlas::words::EmbedMethod;
use desk::{DeskPage, DraftMaps, Findings};
use embed_guide::EmbedGuidePage;
use leptos::prelude::*;
use refused::Refused;

/// The other languages of the site, each with the address of the same page in it.
pub type Others = Vec<(Language, String)>;

/// The accessibility statement.
pub fn accessibility(language: Language, others: Others) -> String {
    rendered(|| view! { <AccessibilityStatement language=language others=others /> })
}

/// A method to embed the map.
pub fn embed_guide(language: Language, method: EmbedMethod, others: Others, example: EmbedExample) -> String {
    rendered(|| view! { <EmbedGuidePage language=language method=method others=others example=example /> })
}

/// The desk before there are files. `program` is the address of its module, `up` that of the site from here.
pub fn desk(language: Language, others: Others, program: String, up: String) -> String {
    rendered(|| view! { <DeskPage language=language others=others program=program up=up /> })
}

/// What the desk says of files: the maps of a draft, where it is one, and the findings.
pub fn upload_report(
    language: Language,
    draft: Option<Draft>,
    notes: Vec<String>,
    findings: Vec<FindingView>,
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
