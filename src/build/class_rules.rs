//! The style rules that a package asks for: which colour each step of each pollutant has under
//! each yardstick, and what belongs to one pollutant alone.
//!
//! An area has a class a pollutant, the step of its value. The checked radio button decides
//! which of them counts, and the yardstick which colour it means. A switch is a matter of
//! style alone.

use crate::data::{Figures, PollutantId, YardstickId};
use crate::meaning::{Side, classes, classes_of_steps, steps};
use crate::view::step_letter;
use std::fmt::Write;

/// The rules of a package.
pub fn class_rules(figures: &Figures) -> String {
    let mut rules = String::new();
    let mut most = 0;
    for (pollutant, item) in figures.pollutants() {
        most = most.max(steps(figures, pollutant).len() + 1);
        let checked = checked(&item.code);
        let small = format!(".small.{}", item.code);
        let selector = format!(":root{checked},{small}");
        add(&mut rules, &selector, &paints(figures, pollutant, YardstickId::default()));
        for (yardstick, other) in figures.yardsticks().skip(1) {
            let root = format!(":root[data-against={}]", other.code);
            let selector = format!("{root}{checked},{root} {small}");
            add(&mut rules, &selector, &paints(figures, pollutant, yardstick));
        }
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

/// The paint of every step of a pollutant under a yardstick.
fn paints(figures: &Figures, pollutant: PollutantId, yardstick: YardstickId) -> String {
    let classes = classes(figures, pollutant, yardstick);
    let mut paints = String::new();
    for (step, class) in classes_of_steps(figures, pollutant, yardstick).into_iter().enumerate() {
        let level = classes[class].level + 1;
        let paint = match classes[class].side {
            Side::Within => format!("var(--cool{level})"),
            Side::Over => format!("url(#over{level})"),
        };
        // Writing to a string cannot fail.
        let _ = write!(paints, "--s{step}:{paint};");
    }
    paints
}

/// Where a pollutant is checked.
fn checked(code: &str) -> String {
    format!(":has(#p-{code}:checked)")
}

/// What has a step of the checked pollutant.
fn selectors(figures: &Figures, step: &str) -> String {
    let selector = |(id, item): (PollutantId, &crate::data::Pollutant)| {
        let class = format!("{}{step}", step_letter(id));
        format!(":root{} .{class},.small.{} .{class}", checked(&item.code), item.code)
    };
    figures.pollutants().map(selector).collect::<Vec<_>>().join(",")
}

/// Browsers without `:has` show the first pollutant.
fn without_has(figures: &Figures) -> String {
    let mut rules = String::new();
    let first = PollutantId::default();
    add(&mut rules, ":root", &paints(figures, first, YardstickId::default()));
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
