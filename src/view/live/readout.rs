//! The readout: what the area under the pointer or the focus says, in a place of its own that
//! covers nothing.

use crate::meaning;
use crate::view::Explorer;
use crate::words::{self, ReadingWords};
use leptos::prelude::*;

/// The reading of the pointed area, else of the last chosen one.
#[component]
pub fn Readout(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let shown = Memo::new(move |_| {
        let last = || explorer.districts.get().areas().last().copied();
        explorer.pointed.get().or_else(last)
    });
    let text = move || match shown.get() {
        None => rest(explorer).into_any(),
        Some(area) => {
            let pollutant = explorer.pointed_pollutant.get().unwrap_or_else(|| explorer.pollutant.get());
            let against = explorer.against.get();
            match meaning::read(explorer.figures, area, pollutant, against) {
                Some(read) => said(
                    explorer.short(area),
                    words::reading(explorer.words, explorer.figures, &read, against),
                )
                .into_any(),
                None => {
                    let name = explorer.figures.area(area).name.get(explorer.words.language);
                    view! { <p><b>{name}</b>" "<span>{explorer.words.no_data}</span></p> }.into_any()
                }
            }
        }
    };
    view! { <div class="readout-text">{text}</div> }
}

fn rest(explorer: Explorer) -> impl IntoView {
    view! { <p class="rest">{explorer.words.readout_rest}</p> }
}

fn said(name: &'static str, words: ReadingWords) -> impl IntoView {
    view! {
        <p><b>{name}</b>" "<b class="figure">{words.value}</b></p>
        <ul>
            {(!words.verdict.is_empty()).then(|| view! { <li>{words.verdict}</li> })}
            <li>{words.city}</li>
            <li>{words.rank}</li>
        </ul>
        <cite>{words.evidence}</cite>
    }
}
