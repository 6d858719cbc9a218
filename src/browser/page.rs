//! The attributes of the document that follow the state: controls, theme, title, highlighted classes.

use super::merged_areas::MergedAreas;
use super::{areas, dom, follow};
use atlas::data::{Keyword, PollutantId, YardstickId};
use atlas::meaning::classes_of_bins;
use atlas::state::{Embed, TextSize, Theme, View, ViewState};
use gloo_utils::document;
use leptos::prelude::*;
use view::contract::{COLOURED, MAPS, PAGE_PARTS, ZONE_BUTTONS, id, radios, small_map};
use view::{Explorer, bin_letter, bin_paints, history};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

/// Says that the page is hydrated.
pub(super) fn ready() {
    dom::set_attribute(dom::root(), "data-app", Some("ready"));
}

/// Says that the page could not be hydrated; the style sheet shows the reason.
pub(super) fn fail() {
    dom::set_attribute(dom::root(), "data-app", Some("failed"));
}

/// Keeps the document in step with the state.
pub(super) fn sync(explorer: Explorer, merged: MergedAreas) {
    let mut before = None;
    follow(move |_| {
        let state = explorer.state.get();
        // A button that the reader has pressed, and that the state does not know yet, is left alone.
        if before != Some(state.pollutant) {
            check("pollutant", &explorer.figures.pollutant(state.pollutant).code);
            show(state.pollutant, explorer);
        }
        before = Some(state.pollutant);
        write(&state, explorer);
    });
    let mut was_highlighted = false;
    follow(move |_| {
        let is_highlighted = explorer.highlighted().is_some();
        if is_highlighted || was_highlighted {
            highlight(explorer);
        }
        was_highlighted = is_highlighted;
    });
    follow(move |_| fill_small_maps(explorer, merged));
    follow(move |_| paint(explorer));
    // Where the site has several years.
    if let Some(place) = document().get_element_by_id(id::HISTORY) {
        follow(move |_| place.set_inner_html(&history(explorer).into_string()));
    }
}

/// Shows a pollutant: the map, and what is around it: the words, the legend, the inset and the bars.
pub(super) fn show(pollutant: PollutantId, explorer: Explorer) {
    let code = &explorer.figures.pollutant(pollutant).code;
    for (class, selector) in COLOURED {
        for drawing in dom::query_all(selector) {
            dom::set_attribute(Some(drawing), "class", Some(&coloured(class, code)));
        }
    }
    dom::set_attribute(dom::root(), "data-shown", Some(code));
}

/// The class attribute of a drawing that a pollutant colours.
pub(super) fn coloured(class: &str, code: &str) -> String {
    [class, " shown ", code].concat()
}

/// Writes the state into the attributes of the document.
fn write(state: &ViewState, explorer: Explorer) {
    for (name, value) in [("panel", state.panel.keyword()), ("view", state.view.keyword())] {
        check(name, value);
        dom::set_attribute(dom::root(), &["data-", name].concat(), Some(value));
    }
    let word = |is_set: bool, word: &'static str| is_set.then_some(word);
    dom::set_attribute(dom::root(), "data-theme", word(state.theme != Theme::System, state.theme.keyword()));
    dom::set_attribute(dom::root(), "data-text", word(state.text != TextSize::Normal, state.text.keyword()));
    dom::set_attribute(dom::root(), "data-embed", word(state.embed == Embed::Yes, state.embed.keyword()));
    let hidden = state.hide.words();
    for part in dom::query_all(PAGE_PARTS) {
        let own = part.get_attribute("data-part").unwrap_or_default();
        let is_hidden = hidden.contains(&own.as_str());
        dom::set_attribute(Some(part), "hidden", is_hidden.then_some(""));
    }
    for button in dom::query_all(ZONE_BUTTONS) {
        let own = button.get_attribute("data-zone");
        let is_chosen = state
            .zone
            .is_some_and(|zone| own.as_ref() == Some(&explorer.figures.zones[usize::from(zone.0)].code));
        dom::set_attribute(Some(button), "aria-pressed", Some(areas::pressed(is_chosen)));
    }
}

/// Draws the areas of small maps that the page came without, when these are first shown.
fn fill_small_maps(explorer: Explorer, merged: MergedAreas) {
    if explorer.state.read().view != View::Multiples || !explorer.has_many() {
        return;
    }
    for (pollutant, item) in explorer.figures.pollutants() {
        for areas in dom::query_all(&small_map(&item.code)) {
            areas.set_inner_html(&merged.small(pollutant).into_string());
        }
    }
}

/// Gives the maps the colours of the yardstick. Those of the default one are in the style sheet.
fn paint(explorer: Explorer) {
    let against = explorer.against.get();
    for (pollutant, _) in explorer.figures.pollutants() {
        let paints = bin_paints(explorer.figures, pollutant, against).into_iter().map(Some);
        let paints = paints.map(|paint| paint.filter(|_| against != YardstickId::default()));
        numbered(&["--", bin_letter(pollutant).encode_utf8(&mut [0; 4])].concat(), paints);
    }
}

/// Dims the bins of the map that the highlighted class does not hold.
fn highlight(explorer: Explorer) {
    let highlighted = explorer.highlighted();
    let classes = classes_of_bins(explorer.figures, explorer.pollutant.get(), explorer.against.get());
    let is_dim = |class: usize| highlighted.is_some_and(|highlighted| highlighted != class);
    // Another pollutant may have had more bins when a class was highlighted.
    let bins = (0..explorer.bins.most()).map(|bin| classes.get(bin).copied());
    numbered("--o", bins.map(|class| class.filter(|class| is_dim(*class)).map(|_| "0.15".to_owned())));
}

/// Sets the custom properties of the maps that are numbered from 0, or takes them away.
fn numbered(name: &str, values: impl Iterator<Item = Option<String>>) {
    let Some(maps) = dom::query(MAPS) else { return };
    let style = maps.unchecked_into::<HtmlElement>().style();
    for (number, value) in values.enumerate() {
        let name = [name, &number.to_string()].concat();
        // Setting a property of an element that is in the page does not fail.
        let _ = match value {
            Some(value) => style.set_property(&name, &value),
            None => style.remove_property(&name).map(drop),
        };
    }
}

/// Checks the radio button of a value, where it is not checked already, and titles the document.
fn check(name: &str, value: &str) {
    for input in dom::query_all(&radios(name)) {
        let input: HtmlInputElement = input.unchecked_into();
        if input.value() != value {
            continue;
        }
        if !input.checked() {
            input.set_checked(true);
        }
        title(&input);
    }
}

/// Titles the document by what a radio button shows, where that has a title.
fn title(input: &HtmlInputElement) {
    if let Some(title) = input.get_attribute("data-title") {
        document().set_title(&title);
    }
}
