//! The years of the areas that are compared, as lines in one scale, and in words.

use super::{Explorer, drawing, markup};
use crate::data::{Concentration, Decimal};
use crate::words::number;
use leptos::prelude::*;

/// The width and the height of the drawing, in its units.
const SIZE: (i32, i32) = (300, 90);

/// What parts the lines from the edges: their marks.
const MARGIN: i32 = 12;

/// The drawing and the list of the chosen areas for the pollutant of the map; empty where nothing is
/// chosen, or where the site has one year only.
pub fn history(explorer: Explorer) -> String {
    let (figures, chosen) = (explorer.figures, explorer.districts.get());
    let pollutant = usize::from(explorer.pollutant.get().0);
    if figures.years.len() < 2 || chosen.areas().is_empty() {
        return String::new();
    }
    let limit = figures.limit(explorer.pollutant.get(), explorer.against.get());
    let values = |area: usize| -> Vec<Option<Concentration>> {
        let of = |year: &crate::data::Year| *year.values.get(area)?.get(pollutant)?;
        figures.years.iter().map(of).collect()
    };
    let lines: Vec<Vec<Option<Concentration>>> =
        chosen.areas().iter().map(|area| values(usize::from(area.0))).collect();
    let highest =
        lines.iter().flatten().flatten().chain(&limit).max().map_or(Decimal::whole(1), |highest| highest.0);
    let (width, height) = SIZE;
    let last = figures.years.len() as i32 - 1;
    let across = |index: usize| MARGIN + (width - 2 * MARGIN) * index as i32 / last;
    let up = |value: Concentration| {
        let part = value.0.to_f64() / highest.to_f64().max(1.0);
        height - MARGIN - (f64::from(height - 2 * MARGIN) * part).round() as i32
    };
    let mut drawn = String::new();
    if let Some(limit) = limit {
        drawn.push_str(&format!("<path class=\"limit\" d=\"M0 {0}H{width}\"/>", up(limit)));
    }
    let mut listed = String::new();
    for (place, (area, line)) in chosen.areas().iter().zip(&lines).enumerate() {
        let at: Vec<(i32, i32)> = line
            .iter()
            .enumerate()
            .filter_map(|(index, value)| Some((across(index), up((*value)?))))
            .collect();
        let points: Vec<String> = at.iter().map(|(x, y)| format!("{x},{y}")).collect();
        drawn.push_str(&format!("<polyline points=\"{}\"/>", points.join(" ")));
        for (x, y) in &at {
            drawn.push_str(&format!(
                "<g transform=\"translate({x} {y}) scale(.5)\">{}</g>",
                drawing::mark(place)
            ));
        }
        let said = figures.years.iter().zip(line).map(|(year, value)| {
            let value = value.map_or(explorer.words.no_data.to_owned(), |value| number(value.0));
            [&year.year.to_string(), " ", &value].concat()
        });
        let said: Vec<String> = said.collect();
        let name = markup::escaped(explorer.short(*area));
        listed.push_str(&["<li>", &name, ": ", &said.join(explorer.words.list_comma), "</li>"].concat());
    }
    let base = height + MARGIN / 2;
    let (first, newest) = (figures.years[0].year, figures.years[figures.years.len() - 1].year);
    drawn.push_str(&format!(
        "<text x=\"0\" y=\"{base}\">{first}</text><text x=\"{width}\" y=\"{base}\" text-anchor=\"end\">{newest}</text>"
    ));
    format!(
        "<svg viewBox=\"0 0 {width} {}\" aria-hidden=\"true\">{drawn}</svg><ul class=\"minor\">{listed}</ul>",
        height + MARGIN
    )
}
