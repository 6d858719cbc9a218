//! The style rules that a package asks for: which colour each step of each pollutant has, and
//! what belongs to one pollutant alone.
//!
//! An area has a class a pollutant, the step of its value. The checked radio button decides
//! which of them counts, so that a switch is a matter of style alone. The colours are those of
//! the default yardstick; under another one the browser sets the same custom properties.

use crate::data::{Figures, PollutantId, YardstickId};
use crate::meaning::steps;
use crate::view::{step_letter, step_paints};

/// What holds the maps and the switch. Colours are properties of it and not of the root: all that
/// inherits them is looked at anew at each switch.
const MAPS: &str = ".map-side";

/// The rules of a package.
pub fn class_rules(figures: &Figures) -> String {
    let mut rules = String::new();
    let mut most = 0;
    for (pollutant, item) in figures.pollutants() {
        most = most.max(steps(figures, pollutant).len() + 1);
        let checked = checked(&item.code);
        let selector = format!("{MAPS}{checked},.small.{}", item.code);
        add(&mut rules, &selector, &paints(figures, pollutant));
        add(&mut rules, &format!(":root{checked} .only:not(.{})", item.code), "display:none");
    }
    for step in 0..most {
        let selectors = selectors(figures, &step.to_string());
        add(&mut rules, &selectors, &format!("fill:var(--s{step});fill-opacity:var(--o{step},1)"));
    }
    add(&mut rules, &selectors(figures, "x"), "fill:url(#no-data)");
    rules.push_str(&without_has(figures));
    rules
}

/// The paint of every step of a pollutant under the default yardstick.
fn paints(figures: &Figures, pollutant: PollutantId) -> String {
    let paints = step_paints(figures, pollutant, YardstickId::default());
    paints.iter().enumerate().map(|(step, paint)| format!("--s{step}:{paint};")).collect()
}

/// Where a pollutant is checked.
fn checked(code: &str) -> String {
    format!(":has(#p-{code}:checked)")
}

/// What has a step of the checked pollutant.
fn selectors(figures: &Figures, step: &str) -> String {
    let selector = |(id, item): (PollutantId, &crate::data::Pollutant)| {
        let class = format!("{}{step}", step_letter(id));
        format!("{MAPS}{} .{class},.small.{} .{class}", checked(&item.code), item.code)
    };
    figures.pollutants().map(selector).collect::<Vec<_>>().join(",")
}

/// Browsers without `:has` show the first pollutant.
fn without_has(figures: &Figures) -> String {
    let mut rules = String::new();
    let first = PollutantId::default();
    add(&mut rules, MAPS, &paints(figures, first));
    for step in 0..=steps(figures, first).len() {
        add(&mut rules, &format!(".{}{step}", step_letter(first)), &format!("fill:var(--s{step})"));
    }
    let code = &figures.pollutant(first).code;
    add(&mut rules, &format!(".only:not(.{code})"), "display:none");
    add(&mut rules, ".tab", "display:block");
    format!("@supports not selector(:has(a)){{{rules}}}")
}

fn add(rules: &mut String, selector: &str, declarations: &str) {
    rules.push_str(&format!("{selector}{{{declarations}}}"));
}
