//! The legend: the classes of the map with their bounds and how many districts each holds.

use atlas::data::{PollutantId, YardstickId};
use atlas::meaning::{Class, classes, districts_in};
use atlas::words::{class_label, formula, number};
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
            let legend = text(move || legend(explorer, pollutant, explorer.against.get()));
            view! { <div class=["only ", &item.code].concat() inner_html=legend></div> }
        })
        .collect_view()
}

/// The rows from the highest class to the lowest, with the yardstick's line where it lies.
fn legend(explorer: Explorer, pollutant: PollutantId, against: YardstickId) -> String {
    let (figures, words) = (explorer.figures, explorer.words);
    let item = figures.pollutant(pollutant);
    let title = (words.legend_title)(&formula(&item.base, &item.subscript), words.microgram);
    let mut legend = [
        "<p class=\"legend-title\"><span>",
        &markup::escaped(&title),
        "</span><span>",
        words.districts,
        "</span></p><ol>",
    ]
    .concat();
    if figures.limit(pollutant, against).is_none() {
        let name = figures.yardstick(against).name.get(words.language);
        legend.push_str(&limit(&(words.no_limit)(name)));
    }
    for (index, class) in classes(figures, pollutant, against).iter().enumerate().rev() {
        if let Some(value) = class.upper.filter(|_| class.ends_at_limit) {
            let title = figures.yardstick(against).title.get(words.language);
            legend.push_str(&limit(&(words.limit_line)(title, &number(value.0))));
        }
        legend.push_str(&row(explorer, pollutant, index, class));
    }
    legend.push_str("</ol>");
    if figures.lacks(pollutant) {
        let swatch = "<p class=\"key\"><span class=\"swatch no-data\"></span><span>";
        legend.push_str(&[swatch, words.no_data, "</span></p>"].concat());
    }
    legend
}

/// A class; the place for what it holds of the pointed and the chosen areas is filled in later.
fn row(explorer: Explorer, pollutant: PollutantId, index: usize, class: &Class) -> String {
    let count = districts_in(explorer.figures, pollutant, class);
    [
        "<li><button type=\"button\" class=\"key\" data-class=\"",
        &index.to_string(),
        "\"><span class=\"swatch ",
        &paint(class),
        "\"></span><span>",
        &markup::escaped(&class_label(class)),
        "<b aria-hidden=\"true\"></b></span><span aria-hidden=\"true\">",
        &count.to_string(),
        "</span><span class=\"sr\">",
        explorer.words.comma,
        &(explorer.words.districts_in_class)(count),
        "</span></button></li>",
    ]
    .concat()
}

/// The line at the yardstick, or that there is none.
fn limit(text: &str) -> String {
    ["<li class=\"limit\">", &markup::escaped(text), "</li>"].concat()
}
