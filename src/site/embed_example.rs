//! What the pages on embedding show: made by the same code that makes the snippets of the dialog.

use atlas::data::{AreaId, Atlas, Keyword, Language, PollutantId, Yardstick, ZoneOutline};
use atlas::geometry::Layout;
use atlas::state::{PARAMETERS, PagePart, Parameter, Theme, Values, ViewState};
use atlas::words::{self, EmbedMethod};
use export::{EmbedOptions, ExportView, Height, Snippet, export_data};
use guides::EmbedExample;
use serde_json::json;
use view::markup::escaped;

/// The address that stands for the site's own in what is shown.
const ADDRESS: &str = "https://example.org/atlas/";

/// The script of the example page, which is shown as it runs.
const SCRIPT: &str = include_str!("../../public/embed/example.js");

/// The example of a method; `up` is the address of the site from its page.
pub(super) fn example(
    atlas: &Atlas,
    layout: &Layout,
    language: Language,
    method: EmbedMethod,
    up: &str,
) -> EmbedExample {
    let data = export_data(atlas, layout, language, "");
    let state = shown(atlas);
    let view = ExportView { data: &data, state: &state, link: "", language };
    let height = match method {
        EmbedMethod::Element => Height::Following,
        EmbedMethod::Frame | EmbedMethod::Messages => Height::Fixed(Height::PROPOSED),
    };
    let snippet =
        |site| Snippet::of(view, EmbedOptions { language, height, ..EmbedOptions::default() }, site);
    let asks = method == EmbedMethod::Messages;
    let messages = if asks { messages(view) } else { Vec::new() };
    EmbedExample {
        code: [snippet(ADDRESS).markup(), around(&messages)].concat(),
        address: ADDRESS,
        markup: snippet(up).markup(),
        script: asks.then(|| (script(), [up, "embed/example.js"].concat())),
        messages,
        values: if method == EmbedMethod::Element {
            values(view, &atlas.about.languages)
        } else {
            Vec::new()
        },
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

/// The script without its comments, which the page says in the reader's language.
fn script() -> String {
    let lines = SCRIPT.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// What the page around needs beside the frame, for the script to work on.
fn around(messages: &[(String, String)]) -> String {
    // The first pollutant, which is not the one that is shown.
    let Some((name, message)) = messages.first() else { return String::new() };
    let (name, message) = (escaped(name), escaped(message));
    format!("\n<button type=\"button\" data-message=\"{message}\">{name}</button>\n<ol class=\"heard\"></ol>")
}

/// What each attribute may be set to, where that can be listed.
fn values(view: ExportView, languages: &[Language]) -> Vec<(&'static str, Vec<(String, String)>)> {
    let attributes = PARAMETERS.iter().filter(|parameter| parameter.outside.is_attribute);
    let values =
        |parameter: &Parameter| Some((parameter.name, values_of(view, languages, parameter.outside.values)?));
    attributes.filter_map(values).collect()
}

/// Values with their names, where they have one.
fn values_of(view: ExportView, languages: &[Language], values: Values) -> Option<Vec<(String, String)>> {
    let (figures, language) = (view.figures(), view.language);
    let words = words::embedding(language);
    let part = |part: PagePart| (part.keyword().to_owned(), (words.part)(part).to_owned());
    let theme = |theme: &Theme| (theme.keyword().to_owned(), (words.theme_name)(*theme).to_owned());
    let zone = |(zone, (name, _)): (&ZoneOutline, &(String, String))| (zone.code.clone(), name.clone());
    let yardstick = |(_, item): (_, &Yardstick)| (item.code.clone(), item.name.get(language).to_owned());
    let own_name = |each: &Language| (each.code().to_owned(), each.own_name().to_owned());
    Some(match values {
        Values::Pollutants => {
            figures.pollutants().map(|(id, item)| (item.code.clone(), view.formula(id))).collect()
        }
        Values::Areas => {
            figures.areas().map(|(id, area)| (area.code.clone(), view.short(id).to_owned())).collect()
        }
        Values::Yardsticks => figures.yardsticks().map(yardstick).collect(),
        Values::Zones => figures.zones.iter().zip(&view.data.zones).map(zone).collect(),
        Values::Languages => languages.iter().map(own_name).collect(),
        Values::Themes => Theme::ALL.iter().map(theme).collect(),
        Values::Parts => PagePart::all().map(part).collect(),
        Values::Keywords(words) => words().into_iter().map(|word| (word.to_owned(), String::new())).collect(),
        Values::Packages => return None,
    })
}

/// A message a pollutant, one for an area, and one that asks.
fn messages(view: ExportView) -> Vec<(String, String)> {
    let set = |state| json!({ "type": "eco-atlas:set", "version": 1, "state": state }).to_string();
    let pollutants = view
        .figures()
        .pollutants()
        .map(|(id, item)| (view.formula(id), set(json!({ "pollutant": item.code }))));
    let area = |(id, area): (AreaId, &atlas::data::Area)| {
        (view.short(id).to_owned(), set(json!({ "districts": [area.code] })))
    };
    let last = view.figures().areas().last().map(area);
    let asks = (
        words::embed_guide(view.language).ask.to_owned(),
        json!({ "type": "eco-atlas:get", "version": 1 }).to_string(),
    );
    pollutants.chain(last).chain([asks]).collect()
}
