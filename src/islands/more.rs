//! How many of many areas are listed, and the button for more.
//!
//! Why: docs/decisions.md#rows-on-demand

use leptos::prelude::*;
use view::{Explorer, flag, text};

/// The line under a list of many areas; nothing where all are listed.
#[component]
pub fn More(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let all = explorer.figures.areas.len();
    let is_whole = flag(move || explorer.visible_rows.get() >= all);
    let listed = text(move || (explorer.words.visible_rows)(explorer.visible_rows.get(), all));
    view! {
        <p class="minor" hidden=is_whole>
            {listed}" "
            <button type="button" class="link needs-app" on:click=move |_| explorer.list_more()>{explorer.words.list_more}</button>
        </p>
    }
}
