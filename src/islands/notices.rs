//! What the page has to say of itself: parts of the address it ignored, a comparison that is
//! full, and the one live region.

use atlas::state::Hint;
use atlas::words;
use leptos::prelude::*;
use view::{Explorer, Markup, flag, inner, text};

/// The visible hints and the live region.
#[component]
pub fn Notices(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let hint = move |hint: &Hint| {
        let said = words::hint(explorer.words, explorer.figures, hint);
        Markup::element("li", &[], &[Markup::text(&said)])
    };
    let hints = inner(move || explorer.hints.read().iter().map(hint).collect());
    let is_empty = flag(move || explorer.hints.read().is_empty());
    let is_kept = flag(move || !explorer.hints.read().iter().any(|hint| matches!(hint, Hint::Cleared(_))));
    let said = text(move || explorer.announcement.get());
    view! {
        <div class="hints" hidden=is_empty>
            <ul inner_html=hints></ul>
            <button type="button" hidden=is_kept on:click=move |_| explorer.undo_clear()>{explorer.words.undo}</button>
            <button type="button" on:click=move |_| explorer.dismiss_hints()>{explorer.words.close}</button>
        </div>
        <p class="sr" aria-live="polite">{said}</p>
    }
}
