//! The choice of the yardstick. One that has no value for the pollutant is off, and says why.

use atlas::data::YardstickId;
use atlas::words;
use leptos::prelude::*;
use view::{Explorer, flag, text};

/// A list of the yardsticks.
#[component]
pub fn Against(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let figures = explorer.figures;
    let choose = move |event| {
        if let Some(yardstick) = figures.yardstick_by_code(&event_target_value(&event)) {
            explorer.choose_yardstick(yardstick);
        }
    };
    view! {
        <label class="against">
            <span>{explorer.words.against}</span>" "
            <select name="against" on:change=choose>
                {figures.yardsticks().map(|(id, _)| option(explorer, id)).collect_view()}
            </select>
        </label>
    }
}

fn option(explorer: Explorer, id: YardstickId) -> impl IntoView {
    let figures = explorer.figures;
    let yardstick = figures.yardstick(id);
    let name = words::yardstick_name(explorer.words, figures, id);
    let off = Memo::new(move |_| figures.limit(explorer.pollutant.get(), id).is_none());
    let text = text(move || match off.get() {
        true => [name.as_str(), explorer.words.against_off].join(explorer.words.comma),
        false => name.clone(),
    });
    view! {
        <option
            value=yardstick.code.as_str()
            selected=id == YardstickId::default()
            prop:selected=flag(move || explorer.against.get() == id)
            disabled=flag(move || off.get())
        >
            {text}
        </option>
    }
}
