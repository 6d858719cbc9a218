//! The legend: the classes of the map with their bounds and how many districts each holds.

use atlas::data::{PollutantId, YardstickId};
use atlas::words::{ExplorerTexts, LegendLimit, LegendRow, legend};
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

/// A legend as markup. The highest class comes first: the style sheet sets the classes one below the other, or from right
/// to left.
fn drawn(explorer: Explorer, pollutant: PollutantId, against: YardstickId) -> Markup {
    let (figures, words) = (explorer.figures, explorer.words);
    let name = figures.yardstick(against).title.get(words.language);
    let legend = legend(words, figures, pollutant, against, name);
    let none = |text: &str| Markup::element("li", &[("class", "none")], &[Markup::text(text)]);
    let mut rows: Markup = legend.no_limit.as_deref().map(none).into_iter().collect();
    for row in &legend.rows {
        row.limit.as_ref().map(limit).into_iter().for_each(|line| rows.push(line));
        rows.push(class(words, row));
    }
    let heads = [span(None, &legend.title), span(None, words.districts)];
    let mut drawn = Markup::element("p", &[("class", "legend-title")], &heads);
    drawn.push(Markup::element("ol", &[], &[rows]));
    if legend.lacks_data {
        let key = [span(Some(("class", "swatch no-data")), ""), span(None, words.no_data)];
        drawn.push(Markup::element("p", &[("class", "no-data-key")], &key));
    }
    drawn
}

const HIDDEN: (&str, &str) = ("aria-hidden", "true");

/// A class; the place for what it holds of the hovered and the chosen areas is filled in later. Its upper bound is for
/// the style sheet to write under it, or the unit where it is open.
fn class(words: &ExplorerTexts, row: &LegendRow) -> Markup {
    let swatch = ["swatch ", &paint(&row.class)].concat();
    let label = [span(None, &row.label), Markup::element("b", &[HIDDEN], &[])];
    let spoken = [words.comma, &(words.districts_in_class)(row.count)].concat();
    let parts = [
        Markup::element("span", &[("class", &swatch)], &[Markup::element("i", &[HIDDEN], &[])]),
        Markup::element("span", &[("class", "label")], &label),
        Markup::element("span", &[("class", "count"), HIDDEN], &[Markup::text(&row.count.to_string())]),
        span(Some(("class", "sr")), &spoken),
    ];
    let index = row.index.to_string();
    let attributes = [("type", "button"), ("class", "key"), ("data-class", &index)];
    let button = Markup::element("button", &attributes, &parts);
    let below = match row.upper.as_str() {
        "" => ("data-unit", ""),
        upper => ("data-upper", upper),
    };
    Markup::element("li", &[below], &[button])
}

/// The line at the yardstick, with how many districts are on its sides.
fn limit(line: &LegendLimit) -> Markup {
    let side = |text: &str| Markup::element("i", &[HIDDEN], &[Markup::text(text)]);
    let parts = [span(None, &line.text), side(&line.within), side(&line.over)];
    Markup::element("li", &[("class", "limit")], &parts)
}

fn span(attribute: Option<(&'static str, &str)>, text: &str) -> Markup {
    Markup::element("span", attribute.as_slice(), &[Markup::text(text)])
}
