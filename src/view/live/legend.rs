//! The legend: the classes of the map with their bounds and how many districts each holds.

use crate::data::PollutantId;
use crate::meaning::{Class, Side, class_of, classes, districts_in};
use crate::view::Explorer;
use crate::words::{class_label, number};
use leptos::prelude::*;

/// The legends of all pollutants; CSS shows the one of the chosen pollutant.
#[component]
pub fn Legend(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    explorer
        .figures
        .pollutants()
        .map(|(pollutant, item)| {
            view! {
                <div class=["only ", &item.code].concat()>
                    <p class="legend-title">
                        <span>{(explorer.words.legend_title)(explorer.words.microgram)}</span>
                        <span>{explorer.words.districts}</span>
                    </p>
                    <ol>{move || rows(explorer, pollutant)}</ol>
                    {no_data(explorer, pollutant)}
                </div>
            }
        })
        .collect_view()
}

/// The rows from the highest class to the lowest, with the yardstick's line where it lies.
fn rows(explorer: Explorer, pollutant: PollutantId) -> impl IntoView {
    let against = explorer.against.get();
    let classes = classes(explorer.figures, pollutant, against);
    let name = explorer.figures.yardstick(against).name.get(explorer.words.language);
    let missing = explorer.figures.limit(pollutant, against).is_none();
    let missing = missing.then(|| view! { <li class="limit">{(explorer.words.no_limit)(name)}</li> });
    let all = StoredValue::new(classes.clone());
    let marked = Memo::new(move |_| {
        let value = explorer.figures.value(explorer.pointed.get()?, pollutant)?;
        (explorer.pollutant.get() == pollutant).then(|| all.with_value(|all| class_of(all, value)))
    });
    let rows = classes
        .into_iter()
        .enumerate()
        .rev()
        .map(|(index, class)| {
            let count = districts_in(explorer.figures, pollutant, &class);
            let spoken = (explorer.words.districts_in_class)(count);
            view! {
                {class.ends_at_limit.then(|| limit_line(explorer, pollutant))}
                <li>
                    <button
                        type="button"
                        class="key"
                        class:marked=move || marked.get() == Some(index)
                        data-class=index.to_string()
                    >
                        <span class=swatch(&class)></span>
                        <span>{class_label(&class)}</span>
                        <span class="count" aria-hidden="true">{count.to_string()}</span>
                        <span class="sr">{explorer.words.comma}{spoken}</span>
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        {missing}
        {rows}
    }
}

/// The key of areas without data, where there are any.
fn no_data(explorer: Explorer, pollutant: PollutantId) -> impl IntoView {
    let figures = explorer.figures;
    let without = figures.areas().any(|(area, _)| figures.value(area, pollutant).is_none());
    without.then(|| {
        view! { <p class="key"><span class="swatch no-data"></span><span>{explorer.words.no_data}</span></p> }
    })
}

/// The line at the yardstick, named with its version.
fn limit_line(explorer: Explorer, pollutant: PollutantId) -> impl IntoView {
    let against = explorer.against.get_untracked();
    let yardstick = explorer.figures.yardstick(against);
    let value = explorer.figures.limit(pollutant, against).map_or(String::new(), |limit| number(limit.0));
    let title = yardstick.title.get(explorer.words.language);
    let text = (explorer.words.limit_line)(title, &value);
    view! { <li class="limit">{text}</li> }
}

/// The class attribute of a swatch: its side and its level, as in the style sheet's palette.
fn swatch(class: &Class) -> String {
    let side = match class.side {
        Side::Within => "cool",
        Side::Over => "warm",
    };
    ["swatch ", side, &(class.level + 1).to_string()].concat()
}
