//! The table in step with the state: sorted by a column, held against the yardstick. Its rows are
//! fixed markup, moved and marked here as is decided elsewhere.

use super::{all, page};
use crate::data::{AreaId, YardstickId, YardstickKind};
use crate::meaning::{Column, Direction, Verdict, ordered, pressed, verdict};
use crate::view::Explorer;
use crate::words::{number, yardstick_name};
use gloo_events::EventListener;
use leptos::prelude::*;
use web_sys::Element;

/// The headings of the table's columns.
const HEADINGS: &str = "th[data-sort]";

/// Sorts by the column whose heading is pressed, and follows the yardstick.
pub(super) fn follow(explorer: Explorer) {
    // As they come: in the order of the areas; and as long as the page.
    let rows: Rows = Box::leak(all(".figures tbody tr").into_boxed_slice());
    for heading in all(HEADINGS) {
        let Some(column) = column(&heading, explorer) else { continue };
        EventListener::new(&heading, "click", move |_| {
            explorer.sort.update(|sort| *sort = pressed(*sort, column))
        })
        .forget();
    }
    // The rows come in the order of the statement, held against the default yardstick.
    Effect::new(move |previous: Option<()>| {
        let sort = explorer.sort.get();
        if previous.is_some() || sort.is_some() {
            order(explorer, rows);
        }
    });
    Effect::new(move |previous: Option<()>| {
        let against = explorer.against.get();
        if previous.is_some() || against != YardstickId::default() {
            hold(explorer, rows, against);
        }
    });
}

/// Moves the rows into their order, and says in the headings which it is.
fn order(explorer: Explorer, rows: Rows) {
    let sort = explorer.sort.get_untracked();
    for heading in all(HEADINGS) {
        let own = column(&heading, explorer);
        let state = match sort {
            Some((sorted, Direction::Rising)) if own == Some(sorted) => "ascending",
            Some((sorted, Direction::Falling)) if own == Some(sorted) => "descending",
            _ => "none",
        };
        page::set(Some(heading), "aria-sort", Some(state));
    }
    for area in ordered(explorer.figures, sort) {
        let row = row(rows, area);
        if let Some((row, body)) = row.and_then(|row| row.parent_element().map(|body| (row, body))) {
            // A row that is moved to the end of its own table does not fail.
            let _ = body.append_child(&row);
        }
    }
}

/// Marks the values over the yardstick, and names it with its values in the last row.
fn hold(explorer: Explorer, rows: Rows, against: YardstickId) {
    let figures = explorer.figures;
    for (pollutant, item) in figures.pollutants() {
        let limit = figures.limit(pollutant, against);
        let text = limit.map_or("–".to_owned(), |limit| number(limit.0));
        write(&["[data-limit=", &item.code, "]"].concat(), &text);
        let cell = ["[data-pollutant=", &item.code, "]"].concat();
        for (area, _) in figures.areas() {
            let over = figures.value(area, pollutant).zip(limit);
            let over = over.is_some_and(|(value, limit)| verdict(value, limit) == Verdict::Exceeds);
            let cell = row(rows, area).and_then(|row| row.query_selector(&cell).ok().flatten());
            page::set(cell, "class", over.then_some("over"));
        }
    }
    write("[data-limit-name]", &yardstick_name(explorer.words, figures, against));
    // The city has its row already.
    let is_city = figures.yardstick(against).kind == YardstickKind::City;
    for row in all("tr:has(> [data-limit-name])") {
        page::set(Some(row), "hidden", is_city.then_some(""));
    }
}

fn write(selector: &str, text: &str) {
    all(selector).iter().for_each(|element| element.set_text_content(Some(text)));
}

/// The rows of the table by area.
type Rows = &'static [Element];

fn row(rows: Rows, area: AreaId) -> Option<Element> {
    rows.get(usize::from(area.0)).cloned()
}

fn column(heading: &Element, explorer: Explorer) -> Option<Column> {
    match heading.get_attribute("data-sort")?.as_str() {
        "name" => Some(Column::Name),
        code => explorer.figures.pollutant_by_code(code).map(Column::Of),
    }
}
