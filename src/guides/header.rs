//! What the pages beside the map have in common.

use super::Other;
use atlas::data::Language;
use atlas::words;
use leptos::prelude::*;

/// The links to the map and to the page in the other language.
#[component]
pub fn GuideHeader(
    /// The language.
    language: Language,
    /// The address of the map.
    map: String,
    /// The other language, and the address of the page in it.
    other: Other,
) -> impl IntoView {
    view! {
        <header>
            <a class="language" href=map>{words::accessibility(language).back}</a>
            {other.map(|(other, address)| view! {
                <a class="language" href=address lang=other.tag() hreflang=other.tag()>
                    {words::page(language).other_language}
                </a>
            })}
        </header>
    }
}
