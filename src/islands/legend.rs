//! The legend: the classes of the map with their bounds and how many districts each holds.

use atlas::data::{PollutantId, YardstickId};
use atlas::words::{ExplorerTexts, LegendRow, legend};
use leptos::prelude::*;
use view::{Explorer, Markup, inner, paint};

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
            let legend = inner(move || drawn(explorer, pollutant, explorer.against.get()));
            view! { <div class=["only ", &item.code].concat() inner_html=legend></div> }
        })
        .collect_view()
}

/// A legend as markup.
fn drawn(explorer: Explorer, pollutant: PollutantId, against: YardstickId) -> Markup {
    let (figures, words) = (explorer.figures, explorer.words);
    let name = figures.yardstick(against).title.get(words.language);
    let legend = legend(words, figures, pollutant, against, name);
    let mut rows: Markup = legend.no_limit.as_deref().map(limit).into_iter().collect();
    for row in &legend.rows {
        row.limit.as_deref().map(limit).into_iter().for_each(|line| rows.push(line));
        rows.push(class(words, row));
    }
    let heads = [span(None, &legend.title), span(None, words.districts)];
    let mut drawn = Markup::element("p", &[("class", "legend-title")], &heads);
    drawn.push(Markup::element("ol", &[], &[rows]));
    if legend.lacks_data {
        let key = [span(Some(("class", "swatch no-data")), ""), span(None, words.no_data)];
        drawn.push(Markup::element("p", &[("class", "key")], &key));
    }
    drawn
}

/// A class; the place for what it holds of the hovered and the chosen areas is filled in later.
fn class(words: &ExplorerTexts, row: &LegendRow) -> Markup {
    const HIDDEN: (&str, &str) = ("aria-hidden", "true");
    let swatch = ["swatch ", &paint(&row.class)].concat();
    let marks = Markup::element("b", &[HIDDEN], &[]);
    let spoken = [words.comma, &(words.districts_in_class)(row.count)].concat();
    let parts = [
        span(Some(("class", &swatch)), ""),
        Markup::element("span", &[], &[Markup::text(&row.label), marks]),
        span(Some(HIDDEN), &row.count.to_string()),
        span(Some(("class", "sr")), &spoken),
    ];
    let index = row.index.to_string();
    let attributes = [("type", "button"), ("class", "key"), ("data-class", &index)];
    Markup::element("li", &[], &[Markup::element("button", &attributes, &parts)])
}

/// The line at the yardstick, or that there is none.
fn limit(text: &str) -> Markup {
    Markup::element("li", &[("class", "limit")], &[Markup::text(text)])
}

fn span(attribute: Option<(&'static str, &str)>, text: &str) -> Markup {
    Markup::element("span", attribute.as_slice(), &[Markup::text(text)])
}
