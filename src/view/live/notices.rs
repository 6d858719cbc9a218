//! What the page has to say of itself: parts of the address it ignored, a comparison that is
//! full, and the one live region.

use crate::view::Explorer;
use crate::words;
use leptos::prelude::*;

/// The visible hints and the live region.
#[component]
pub fn Notices(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let hints = move || {
        let hints = explorer.hints.get();
        hints
            .iter()
            .map(|hint| view! { <li>{words::hint(explorer.words, explorer.figures, hint)}</li> })
            .collect_view()
    };
    let is_empty = move || explorer.hints.read().is_empty();
    view! {
        <div class="hints" hidden=is_empty>
            <ul>{hints}</ul>
            <button type="button" on:click=move |_| explorer.hints.set(Vec::new())>{explorer.words.close}</button>
        </div>
        <p class="sr" aria-live="polite">{move || explorer.said.get()}</p>
    }
}
