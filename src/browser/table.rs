//! The table sorted by a column: its rows are fixed markup, moved here into the order decided
//! elsewhere.

use super::{all, page};
use crate::data::PollutantId;
use crate::meaning::{Direction, ordered, pressed};
use crate::view::Explorer;
use gloo_events::EventListener;
use leptos::prelude::*;

/// The headings of the table's columns.
const HEADINGS: &str = "th[data-sort]";

/// Sorts by the column whose heading is pressed.
pub(super) fn follow(explorer: Explorer) {
    for heading in all(HEADINGS) {
        let Some(column) = column(&heading, explorer) else { continue };
        EventListener::new(&heading, "click", move |_| {
            explorer.sort.update(|sort| *sort = pressed(*sort, column))
        })
        .forget();
    }
    Effect::new(move |previous: Option<()>| {
        let sort = explorer.sort.get();
        // The rows come in the order of the statement.
        if previous.is_none() && sort.is_none() {
            return;
        }
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
            let row = [".figures tr[data-code=\"", &explorer.figures.area(area).code, "\"]"].concat();
            for row in all(&row) {
                if let Some(body) = row.parent_element() {
                    // A row that is moved to the end of its own table does not fail.
                    let _ = body.append_child(&row);
                }
            }
        }
    });
}

fn column(heading: &web_sys::Element, explorer: Explorer) -> Option<PollutantId> {
    explorer.figures.pollutant_by_code(&heading.get_attribute("data-sort")?)
}
