//! The legend: the classes of the map with their bounds and how many districts each holds.

use atlas::data::{PollutantId, YardstickId};
use atlas::words::{ExplorerTexts, LegendRow, legend};
use leptos::prelude::*;
use view::{Explorer, markup, paint, text};

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
            let legend = text(move || markup_of(explorer, pollutant, explorer.against.get()));
            view! { <div class=["only ", &item.code].concat() inner_html=legend></div> }
        })
        .collect_view()
}

/// A legend as markup.
fn markup_of(explorer: Explorer, pollutant: PollutantId, against: YardstickId) -> String {
    let (figures, words) = (explorer.figures, explorer.words);
    let name = figures.yardstick(against).title.get(words.language);
    let legend = legend(words, figures, pollutant, against, name);
    let mut written = [
        "<p class=\"legend-title\"><span>",
        &markup::escaped(&legend.title),
        "</span><span>",
        words.districts,
        "</span></p><ol>",
    ]
    .concat();
    written.extend(legend.no_limit.as_deref().map(limit));
    for row in &legend.rows {
        written.extend(row.limit.as_deref().map(limit));
        written.push_str(&class(words, row));
    }
    written.push_str("</ol>");
    if legend.lacks_data {
        let swatch = "<p class=\"key\"><span class=\"swatch no-data\"></span><span>";
        written.push_str(&[swatch, words.no_data, "</span></p>"].concat());
    }
    written
}

/// A class; the place for what it holds of the pointed and the chosen areas is filled in later.
fn class(words: &ExplorerTexts, row: &LegendRow) -> String {
    [
        "<li><button type=\"button\" class=\"key\" data-class=\"",
        &row.index.to_string(),
        "\"><span class=\"swatch ",
        &paint(&row.class),
        "\"></span><span>",
        &markup::escaped(&row.label),
        "<b aria-hidden=\"true\"></b></span><span aria-hidden=\"true\">",
        &row.count.to_string(),
        "</span><span class=\"sr\">",
        words.comma,
        &(words.districts_in_class)(row.count),
        "</span></button></li>",
    ]
    .concat()
}

/// The line at the yardstick, or that there is none.
fn limit(text: &str) -> String {
    ["<li class=\"limit\">", &markup::escaped(text), "</li>"].concat()
}
