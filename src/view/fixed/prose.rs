//! What the pages beside the map have in common.

use crate::data::Language;
use crate::words;
use leptos::prelude::*;

/// The links to the map and to the page in the other language.
#[component]
pub fn ProseHeader(
    /// The language.
    language: Language,
    /// The address of the map.
    map: String,
    /// The address of the page in the other language.
    other: String,
) -> impl IntoView {
    view! {
        <header>
            <a class="language" href=map>{words::accessibility(language).back}</a>
            <a class="language" href=other lang=language.other().tag() hreflang=language.other().tag()>
                {words::page(language).other_language}
            </a>
        </header>
    }
}
