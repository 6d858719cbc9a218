//! The years of the areas that are compared, as lines in one scale, and in words.

use super::{Explorer, Markup, drawing};
use atlas::words::number;
use leptos::prelude::*;

/// The measures of the drawing: its width and its height, and the room for marks at its edges.
const WIDTH: i32 = 340;
const HEIGHT: i32 = 96;
const ROOM: i32 = 12;

/// The chosen areas in the pollutant of the map, each a line from the oldest year to the newest, where it has
/// its mark, and an item of a list; empty where nothing is chosen. Only for a site of several years.
pub fn history(explorer: Explorer) -> Markup {
    let (figures, chosen) = (explorer.figures, explorer.districts.get());
    let (pollutant, years) = (explorer.pollutant.get(), &figures.years);
    let value = |year, area| figures.value_of(year, area, pollutant).map(|value| value.0);
    let mut highest = 1;
    for area in chosen.areas() {
        for year in years {
            highest = highest.max(value(year, *area).map_or(0, |value| value.thousandths));
        }
    }
    let (Some(first), Some(last)) = (years.first(), years.last()) else { return Markup::default() };
    let scaled =
        |part: i32, whole: i32, length: i32| (i64::from(part) * i64::from(length) / i64::from(whole)) as i32;
    let (mut lines, mut items) = (Markup::default(), Markup::default());
    for (place, area) in chosen.areas().iter().enumerate() {
        let (mut mark, mut path, mut words, mut step) =
            (Markup::default(), String::new(), String::new(), "M");
        for year in years {
            let printed = match value(year, *area) {
                Some(value) => {
                    let since = i32::from(year.year - first.year);
                    let x = ROOM + scaled(since, i32::from(last.year - first.year).max(1), WIDTH - 2 * ROOM);
                    let y = HEIGHT - ROOM - scaled(value.thousandths, highest, HEIGHT - 2 * ROOM);
                    path.push_str(&[step, &x.to_string(), " ", &y.to_string()].concat());
                    mark = drawing::placed(x, y, place);
                    step = "L";
                    number(value)
                }
                // A line does not bridge a year that is missing.
                None => {
                    step = "M";
                    explorer.words.no_data.to_owned()
                }
            };
            let parted = if words.is_empty() { " " } else { explorer.words.list_comma };
            words.push_str(&[parted, &year.year.to_string(), ": ", &printed].concat());
        }
        lines.push(Markup::shape("path", &[("d", &path)]));
        lines.push(mark);
        items.push(Markup::element("li", &[], &[Markup::text(explorer.short(*area)), Markup::text(&words)]));
    }
    if items.is_empty() {
        return items;
    }
    let base = Markup::shape("path", &[("class", "base"), ("d", "M0 84H340")]);
    let drawing =
        Markup::element("svg", &[("viewBox", "0 0 340 96"), ("aria-hidden", "true")], &[base, lines]);
    [drawing, Markup::element("ul", &[("class", "minor")], &[items])].into_iter().collect()
}
