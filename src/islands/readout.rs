//! The readout: what the area under the pointer or the focus says, in a place of its own that
//! covers nothing; on a narrow screen a sheet of the chosen areas, one under the other.

use atlas::data::{AreaId, PollutantId};
use atlas::meaning;
use atlas::words;
use leptos::prelude::*;
use view::{Explorer, Markup, drawing, inner};

/// The reading of the hovered area, else of the last chosen one, and the sheet.
#[component]
pub fn Readout(
    /// The explorer.
    explorer: Explorer,
) -> impl IntoView {
    let shown = Memo::new(move |_| {
        let last = || explorer.districts.get().areas().last().copied();
        explorer.hovered.get().or_else(last)
    });
    let read = inner(move || shown.get().map_or_else(|| rest(explorer), |area| read(explorer, area)));
    let sheet = inner(move || sheet(explorer, shown.get()));
    view! {
        <div class="readout-text" inner_html=read></div>
        <div class="sheet" inner_html=sheet></div>
    }
}

/// What to do while nothing is chosen.
fn rest(explorer: Explorer) -> Markup {
    let words = explorer.words;
    let line = |class, text: &str| Markup::element("p", &[("class", class)], &[Markup::text(text)]);
    [line("rest point", words.readout_rest), line("rest tap", words.readout_rest_tap)].into_iter().collect()
}

/// The pollutant that is read, and its formula where it is not the one of the title: a small map or a cell may be of
/// another.
fn shown_pollutant(explorer: Explorer) -> (PollutantId, String) {
    let pollutant = explorer.pollutant.get();
    match explorer.hover.read().pollutant {
        Some(other) if other != pollutant => {
            let item = explorer.figures.pollutant(other);
            (other, words::formula(&item.base, &item.subscript) + " ")
        }
        _ => (pollutant, String::new()),
    }
}

/// What is read of an area.
fn read(explorer: Explorer, area: AreaId) -> Markup {
    let (figures, words) = (explorer.figures, explorer.words);
    let (pollutant, formula) = shown_pollutant(explorer);
    let against = explorer.against.get();
    let element = |name, text: &str| Markup::element(name, &[], &[Markup::text(text)]);
    let Some(read) = meaning::read(figures, area, pollutant, against) else {
        let name = element("b", figures.area(area).name.get(words.language));
        return Markup::element("p", &[], &[name, Markup::raw(" "), element("span", words.no_data)]);
    };
    let said = words::reading(words, figures, &read, against);
    let value = formula + &said.value;
    let figure = Markup::element("b", &[("class", "figure")], &[Markup::text(&value)]);
    let clauses = [&said.verdict, &said.city, &said.rank].into_iter().filter(|clause| !clause.is_empty());
    let clauses = clauses.map(|clause| element("li", clause)).collect();
    let mut markup: Markup = [
        Markup::element("p", &[], &[element("b", explorer.short(area)), Markup::raw(" "), figure]),
        Markup::element("ul", &[], &[clauses]),
        element("cite", &said.evidence),
    ]
    .into_iter()
    .collect();
    if explorer.found.get() == Some(area) && explorer.districts.read().place(area).is_none() {
        markup.push(button(explorer, area, "link", words.compare_one, (words.add)(explorer.short(area))));
    }
    markup
}

/// The chosen areas and the one that is read out, each in a line: its figure, its verdict in short, its pollutants as bars.
fn sheet(explorer: Explorer, shown: Option<AreaId>) -> Markup {
    let districts = explorer.districts.get();
    let is_chosen = |area: &AreaId| districts.place(*area).is_some();
    let rows: Vec<Markup> = districts
        .areas()
        .iter()
        .copied()
        .chain(shown.filter(|area| !is_chosen(area)))
        .map(|area| row(explorer, area, districts.place(area)))
        .collect();
    if rows.is_empty() {
        return rest(explorer);
    }
    let whole = [("type", "button"), ("class", "link"), ("data-act", "compare")];
    let whole = Markup::element("button", &whole, &[Markup::text(explorer.words.compare_all)]);
    let (pollutant, _) = shown_pollutant(explorer);
    let read =
        shown.and_then(|area| meaning::read(explorer.figures, area, pollutant, explorer.against.get()));
    let evidence =
        read.map_or(String::new(), |read| words::evidence(explorer.words, explorer.figures, &read));
    let cite = Markup::element("cite", &[], &[Markup::text(&evidence)]);
    [Markup::element("ul", &[], &rows), whole, cite].into_iter().collect()
}

/// A line of the sheet.
fn row(explorer: Explorer, area: AreaId, place: Option<usize>) -> Markup {
    let (figures, words) = (explorer.figures, explorer.words);
    let ((pollutant, formula), against) = (shown_pollutant(explorer), explorer.against.get());
    let name = explorer.short(area);
    let said = formula + &words::short_reading(words, figures, area, pollutant, against);
    let mark = place.map(|place| {
        let frame = [("viewBox", "-15 -15 30 30"), ("aria-hidden", "true")];
        Markup::element("svg", &frame, &[drawing::mark(place)])
    });
    let frame = [("viewBox", "0 0 44 24"), ("class", "bar-group"), ("aria-hidden", "true")];
    let bars = Markup::element("svg", &frame, &[drawing::small_bars(figures, area, against)]);
    let act = match place {
        Some(_) => button(explorer, area, "act take-out", "×", (words.remove)(name)),
        None => button(explorer, area, "act", "+", (words.add)(name)),
    };
    let name = Markup::element("b", &[], &[Markup::text(name)]);
    let said = Markup::element("span", &[], &[Markup::text(&said)]);
    Markup::element("li", &[], &[mark.unwrap_or_else(|| Markup::raw("<i></i>")), name, said, bars, act])
}

/// A button that takes an area into the comparison or out of it.
fn button(explorer: Explorer, area: AreaId, class: &str, text: &str, spoken: String) -> Markup {
    let code = explorer.figures.area(area).code.as_str();
    let attributes = [("type", "button"), ("class", class), ("data-code", code), ("aria-label", &spoken)];
    Markup::element("button", &attributes, &[Markup::text(text)])
}
