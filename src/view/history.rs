//! The years of the areas that are compared, as lines in one scale, and in words.

use super::{Explorer, drawing, markup};
use crate::words::number;
use leptos::prelude::*;

/// The measures of the drawing: its width and its height, and the room for marks at its edges.
const WIDTH: i32 = 340;
const HEIGHT: i32 = 96;
const ROOM: i32 = 12;

/// The chosen areas in the pollutant of the map, each a line from the oldest year to the newest, where it has
/// its mark, and an item of a list; empty where nothing is chosen. Only for a site of several years.
pub fn history(explorer: Explorer) -> String {
    let (figures, chosen) = (explorer.figures, explorer.districts.get());
    let (pollutant, years) = (explorer.pollutant.get(), &figures.years);
    let limit = figures.limit(pollutant, explorer.against.get()).map_or(0, |limit| limit.0.thousandths);
    let value = |year, area| figures.value_of(year, area, pollutant).map(|value| value.0);
    let values =
        chosen.areas().iter().flat_map(|area| years.iter().filter_map(move |year| value(year, *area)));
    let highest = values.map(|value| value.thousandths).fold(limit.max(1), i32::max);
    let y = |thousandths: i32| {
        HEIGHT - ROOM - (f64::from(thousandths) / f64::from(highest) * f64::from(HEIGHT - 2 * ROOM)) as i32
    };
    let (mut lines, mut items) = (String::new(), String::new());
    for (place, area) in chosen.areas().iter().enumerate() {
        let (mut at, mut path, mut said) = ((0, 0), String::new(), String::new());
        for (index, year) in years.iter().enumerate() {
            let printed = match value(year, *area) {
                Some(value) => {
                    let x = ROOM + (WIDTH - 2 * ROOM) * index as i32 / (years.len() as i32 - 1).max(1);
                    at = (x, y(value.thousandths));
                    let step = if path.is_empty() { "M" } else { "L" };
                    path.push_str(&[step, &x.to_string(), " ", &at.1.to_string()].concat());
                    number(value)
                }
                None => explorer.words.no_data.to_owned(),
            };
            let parted = if index == 0 { " " } else { explorer.words.list_comma };
            said.push_str(&[parted, &year.year.to_string(), ": ", &printed].concat());
        }
        lines.push_str(&["<path d=\"", &path, "\"/>", &drawing::placed(at.0, at.1, place)].concat());
        items.push_str(&["<li>", &markup::escaped(explorer.short(*area)), said.as_str(), "</li>"].concat());
    }
    let limit = ["<path class=\"limit\" d=\"M0 ", &y(limit).to_string(), "H340\"/>"].concat();
    let drawing = ["<svg viewBox=\"0 0 340 96\" aria-hidden=\"true\">", &limit, &lines, "</svg>"].concat();
    if items.is_empty() { items } else { [&drawing, "<ul class=\"minor\">", &items, "</ul>"].concat() }
}
