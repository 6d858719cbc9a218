//! What stands in place of the map when a package cannot be shown.

use atlas::data::Language;
use atlas::words;
use leptos::prelude::*;

/// Everything within the body.
#[component]
pub fn Refused(
    /// The language.
    language: Language,
    /// The address of the package.
    address: String,
    /// Why it is not shown, a line a fault.
    lines: Vec<String>,
) -> impl IntoView {
    let words = words::desk(language);
    view! {
        <main class="refused">
            <h1>{words.refused}</h1>
            <p><code>{address}</code></p>
            <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
            <p><a href="./">{words.built_in}</a></p>
        </main>
    }
}
