//! A switch of radio buttons: it works without script, since CSS follows the checked one.
//!
//! Why: docs/decisions.md#colour-by-css

use leptos::prelude::*;

/// A radio button of a switch.
pub struct Choice<N> {
    /// The value of the query parameter.
    pub value: &'static str,
    /// What stands on it.
    pub name: N,
    /// The title of the document while it is checked, where it has one.
    pub title: Option<String>,
    /// Whether it works in the hydrated page only.
    pub needs_app: bool,
    /// What an embedding page hides it by, where it can.
    pub part: Option<&'static str>,
}

/// A switch; its first choice is checked.
#[component]
pub fn Switch<N: IntoView + 'static>(
    /// The query parameter, which names the radio buttons.
    parameter: &'static str,
    /// What the ids of the buttons begin with.
    prefix: &'static str,
    /// The name of the switch, for a voice.
    legend: &'static str,
    /// The buttons.
    choices: Vec<Choice<N>>,
    /// What an embedding page hides the whole by, where it can.
    #[prop(optional)]
    part: Option<&'static str>,
) -> impl IntoView {
    let option = |(place, choice): (usize, Choice<N>)| {
        view! {
            <label class:needs-app=choice.needs_app data-part=choice.part>
                <input
                    type="radio"
                    name=parameter
                    id=[prefix, choice.value].concat()
                    value=choice.value
                    data-title=choice.title
                    checked=place == 0
                />
                <span>{choice.name}</span>
            </label>
        }
    };
    view! {
        <fieldset class=["switch switch-", parameter].concat() data-part=part>
            <legend class="sr">{legend}</legend>
            {choices.into_iter().enumerate().map(option).collect_view()}
        </fieldset>
    }
}
