//! What the pages on embedding show: made by the same code that makes the snippets of the dialog.

use super::extract;
use crate::data::{AreaId, Atlas, Language, PollutantId};
use crate::export::{EmbedOptions, Exhibit, Height, Snippet};
use crate::geometry::Layout;
use crate::state::ViewState;
use crate::view::fixed::WayExample;
use crate::words::Way;
use serde_json::json;

/// The address that stands for the site's own in what is shown.
const ADDRESS: &str = "https://example.org/atlas/";

/// The script of the example page, which is shown as it runs.
const SCRIPT: &str = include_str!("../../public/embed/example.js");

/// The example of a way; `up` is the address of the site from its page.
pub(super) fn example(
    atlas: &'static Atlas,
    layout: &'static Layout,
    language: Language,
    way: Way,
    up: &str,
) -> WayExample {
    let extract = extract(atlas, layout, language, "");
    let state = shown(atlas);
    let exhibit = Exhibit { extract: &extract, state: &state, link: "", language };
    let height = match way {
        Way::Element => Height::Following,
        Way::Frame | Way::Messages => Height::Fixed(Height::PROPOSED),
    };
    let snippet =
        |site| Snippet::of(exhibit, EmbedOptions { language, height, ..EmbedOptions::default() }, site);
    let asks = way == Way::Messages;
    WayExample {
        code: snippet(ADDRESS).markup(),
        address: ADDRESS,
        markup: snippet(up).markup(),
        script: asks.then(|| (SCRIPT, [up, "embed/example.js"].concat())),
        messages: if asks { messages(exhibit) } else { Vec::new() },
        described: [up, "embed/messages.d.ts"].concat(),
    }
}

/// A view with something in it: the second pollutant, where there is one, and two areas apart.
fn shown(atlas: &Atlas) -> ViewState {
    let figures = &atlas.figures;
    let pollutant = figures.pollutants().nth(1).map_or(PollutantId::default(), |(id, _)| id);
    let mut state = ViewState { pollutant, ..ViewState::default() };
    for (area, _) in figures.areas().step_by(figures.areas.len().div_ceil(2)) {
        state.districts.add(area);
    }
    state
}

/// A message a pollutant, one for an area, and one that asks.
fn messages(exhibit: Exhibit) -> Vec<(String, String)> {
    let set = |state| json!({ "type": "eco-atlas:set", "version": 1, "state": state }).to_string();
    let pollutants = exhibit
        .figures()
        .pollutants()
        .map(|(id, item)| (exhibit.formula(id), set(json!({ "pollutant": item.code }))));
    let area = |(id, area): (AreaId, &crate::data::Area)| {
        (exhibit.short(id).to_owned(), set(json!({ "districts": [area.code] })))
    };
    let last = exhibit.figures().areas().last().map(area);
    let asks = (String::new(), json!({ "type": "eco-atlas:get", "version": 1 }).to_string());
    pollutants.chain(last).chain([asks]).collect()
}
