//! Both pages as HTML. Their components are rendered here, so that whoever asks for a page does not compile them once
//! more.
//!
//! Why: docs/decisions.md#large-code-apart

use super::PageContext;
use super::page::{Body, Carried, WholeTable};
use guides::Others;
use leptos::prelude::*;
use view::Loads;

/// The map, with the figures that the explorer is built on.
pub fn map(context: PageContext, loads: Loads) -> String {
    view! {
        <Body context=context loads=loads />
        <Carried context=context />
    }
    .to_html()
}

/// The map with what the exports are made from, where the build has not laid that into a file.
pub fn opened_map(context: PageContext, loads: Loads, data: String) -> String {
    [map(context, loads), view! { <div id="export-data" hidden data-export=data></div> }.to_html()].concat()
}

/// All rows of the table.
pub fn table(context: PageContext, others: Others) -> String {
    view! { <WholeTable context=context others=others /> }.to_html()
}
