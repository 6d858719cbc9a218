//! What the pages beside the map have in common.

use super::Others;
use atlas::data::Language;
use atlas::words;
use leptos::prelude::*;

/// The links to the map and to the page in every other language.
#[component]
pub fn GuideHeader(
    /// The language.
    language: Language,
    /// The address of the map.
    map: String,
    /// The other languages, each with the address of the page in it.
    others: Others,
) -> impl IntoView {
    let link = |(other, address): (Language, String)| {
        view! { <a class="language" href=address lang=other.tag() hreflang=other.tag()>{other.own_name()}</a> }
    };
    let back = view! { <a class="language" href=map>{words::accessibility(language).back}</a> }.to_html();
    // As text: a list of views would leave a marker behind it, which only what is hydrated needs.
    let links: String =
        [back].into_iter().chain(others.into_iter().map(|other| link(other).to_html())).collect();
    view! { <header inner_html=links></header> }
}
