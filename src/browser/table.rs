//! The table in step with the state: sorted by a column, held against the yardstick. Its rows are
//! fixed markup, moved and marked here as is decided elsewhere; those of many areas that the page came
//! without are made from the first one when they are listed.
//!
//! Why: docs/decisions.md#static-areas
//! Why: docs/decisions.md#rows-on-demand

use super::event::listen;
use super::{areas, dom, follow};
use atlas::data::{AreaId, YardstickId};
use atlas::meaning::{Sort, SortColumn, SortOrder, exceeds, ordered};
use atlas::words::{limit_row, table_row};
use gloo_utils::document;
use leptos::prelude::*;
use std::cell::RefCell;
use view::contract::{HEADINGS, LIMIT_NAME, LIMIT_ROW, ROWS, ROWS_BODY};
use view::{Explorer, contract};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Sorts by the column whose heading is pressed, lists more, and follows the yardstick.
pub(super) fn sync(explorer: Explorer) {
    let table = FiguresTable { explorer, rows: Box::leak(Box::new(RefCell::new(rows_by_area(explorer)))) };
    for heading in dom::query_all(HEADINGS) {
        let Some(column) = column(&heading, explorer) else { continue };
        listen(&heading, "click", move |_| explorer.sort_by(column));
    }
    // The rows come in the order of the statement, held against the default yardstick.
    follow(move |is_first| {
        let (sort, listed) = (explorer.sort.get(), explorer.visible_rows.get());
        if !is_first || sort.is_some() {
            table.order(sort, listed);
        }
    });
    follow(move |is_first| {
        let against = explorer.against.get();
        if !is_first || against != YardstickId::default() {
            table.hold(against);
        }
    });
}

/// The table and its rows, those that are there yet.
#[derive(Clone, Copy)]
struct FiguresTable {
    explorer: Explorer,
    rows: &'static RefCell<Vec<Option<Element>>>,
}

/// The rows that the page came with, by area: the first areas.
fn rows_by_area(explorer: Explorer) -> Vec<Option<Element>> {
    let mut rows: Vec<Option<Element>> = dom::query_all(ROWS).into_iter().map(Some).collect();
    rows.resize(explorer.figures.areas.len(), None);
    rows
}

impl FiguresTable {
    /// Lists the first areas of an order, and says in the headings which it is.
    fn order(self, sort: Sort, listed: usize) {
        for heading in dom::query_all(HEADINGS) {
            let own = column(&heading, self.explorer);
            let state = match sort {
                Some((sorted, SortOrder::Rising)) if own == Some(sorted) => "ascending",
                Some((sorted, SortOrder::Falling)) if own == Some(sorted) => "descending",
                _ => "none",
            };
            dom::set_attribute(Some(heading), "aria-sort", Some(state));
        }
        let Some(body) = dom::query(ROWS_BODY) else { return };
        let order = ordered(self.explorer.figures, sort);
        for area in order.iter().skip(listed) {
            self.known(*area).iter().for_each(Element::remove);
        }
        for area in order.iter().take(listed) {
            let Some(row) = self.row(*area) else { continue };
            // While it was out of the list, nobody kept it in step.
            self.press(&row, *area);
            // A row that is moved to the end of its own table does not fail.
            let _ = body.append_child(&row);
        }
    }

    /// The row of an area, where it is there.
    fn known(self, area: AreaId) -> Option<Element> {
        self.rows.borrow().get(usize::from(area.0))?.clone()
    }

    /// The row of an area, made where it is not there yet.
    fn row(self, area: AreaId) -> Option<Element> {
        if let Some(row) = self.known(area) {
            return Some(row);
        }
        let first = self.rows.borrow().iter().flatten().next()?.clone();
        let row: Element = first.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
        self.fill(&row, area);
        self.rows.borrow_mut()[usize::from(area.0)] = Some(row.clone());
        Some(row)
    }

    /// Says whether the area of a row is chosen.
    fn press(self, row: &Element, area: AreaId) {
        let is_chosen = self.explorer.districts.read_untracked().place(area).is_some();
        let name = row.query_selector("button").ok().flatten();
        dom::set_attribute(name, "aria-pressed", Some(areas::pressed(is_chosen)));
    }

    /// Makes the row of one area that of another.
    fn fill(self, row: &Element, area: AreaId) {
        let Explorer { figures, words, against, .. } = self.explorer;
        let described = table_row(words, figures, area, against.get_untracked());
        dom::set_attribute(Some(row.clone()), "data-code", Some(&figures.area(area).code));
        let name = row.query_selector("button").ok().flatten();
        name.iter().for_each(|name| name.set_text_content(Some(described.name)));
        note(row, described.note);
        for filled in described.cells {
            let Some(cell) = cell(row, &figures.pollutant(filled.pollutant).code) else { continue };
            cell.set_text_content(Some(&filled.shown));
            dom::set_attribute(Some(cell.clone()), "data-value", Some(&filled.plain));
            dom::set_attribute(Some(cell), "class", filled.is_over.then_some("over"));
        }
    }

    /// Marks the values of a row that are over the yardstick. Nothing else of it follows the yardstick.
    fn mark(self, row: &Element, area: AreaId, against: YardstickId) {
        let figures = self.explorer.figures;
        for (pollutant, item) in figures.pollutants() {
            let over = exceeds(figures, area, pollutant, against);
            dom::set_attribute(cell(row, &item.code), "class", over.then_some("over"));
        }
    }

    /// Marks the values over the yardstick, and names it with its values in the last row.
    fn hold(self, against: YardstickId) {
        let Explorer { figures, words, .. } = self.explorer;
        let described = limit_row(words, figures, against);
        for (pollutant, value) in &described.values {
            write(&contract::with("data-limit", &figures.pollutant(*pollutant).code), value);
        }
        for (area, _) in figures.areas() {
            self.known(area).iter().for_each(|row| self.mark(row, area, against));
        }
        write(LIMIT_NAME, &described.name);
        // The city has its row already.
        for row in dom::query_all(LIMIT_ROW) {
            dom::set_attribute(Some(row), "hidden", described.is_city.then_some(""));
        }
    }
}

/// Puts a note under the name of a row, in place of the one that it has.
fn note(row: &Element, text: Option<&str>) {
    let Ok(Some(heading)) = row.query_selector("th") else { return };
    heading.query_selector("small").ok().flatten().iter().for_each(Element::remove);
    let made = text.and_then(|text| {
        let note = document().create_element("small").ok()?;
        note.set_text_content(Some(text));
        Some(note)
    });
    // An element takes in another.
    made.iter().for_each(|note| drop(heading.append_child(note)));
}

/// The cell of a pollutant in a row.
fn cell(row: &Element, code: &str) -> Option<Element> {
    row.query_selector(&contract::with("data-pollutant", code)).ok().flatten()
}

fn write(selector: &str, text: &str) {
    dom::query_all(selector).iter().for_each(|element| element.set_text_content(Some(text)));
}

fn column(heading: &Element, explorer: Explorer) -> Option<SortColumn> {
    match heading.get_attribute("data-sort")?.as_str() {
        "name" => Some(SortColumn::Name),
        code => explorer.figures.pollutant_by_code(code).map(SortColumn::Of),
    }
}
