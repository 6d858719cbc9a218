//! The style rules that a package asks for: which colour each bin of each pollutant has, and
//! what belongs to one pollutant alone.
//!
//! An area has a class a pollutant, the bin of its value. Which of them counts, a class of the drawing says (`shown`
//! and the pollutant), or, until the page is hydrated, the checked radio button: a switch is a matter of style
//! alone.
//!
//! The map answers in the next frame. On the hydrated page, what is around the map follows when that frame is
//! on the screen, so that the map need not wait for it: the words and the legend by `data-shown` of the root,
//! the inset by its class.
//!
//! Why: docs/decisions.md#colour-by-css
//! Why: docs/decisions.md#map-before-its-words
//! Why: docs/decisions.md#has-rules-below-the-root

use super::contract::MAPS;
use super::{bin_letter, bin_paints};
use atlas::data::{Figures, Keyword, PollutantId, YardstickId};
use atlas::state::Panel;

/// Words of another pollutant keep their room on the screen. Its legend has none, nor have they on paper.
const HIDDEN: &str = "visibility:hidden;--only:none";

/// The rules of a package, and those that open a panel. The bins of the first pollutant ask nothing, so that the first paint looks for no
/// checked button, and browsers without `:has` show them.
pub fn class_rules(figures: &Figures) -> String {
    let mut rules = String::new();
    for (pollutant, item) in figures.pollutants() {
        let code = &item.code;
        let checked = format!(":has(#p-{code}:checked)");
        if pollutant == PollutantId::default() {
            add_bins(&mut rules, figures, pollutant, str::to_owned);
        } else {
            let places = |class: &str| format!("{MAPS}{checked} .now {class},.shown.{code} {class}");
            add_bins(&mut rules, figures, pollutant, places);
        }
        let shown = format!(":is(:root:not([data-shown]){checked},[data-shown=\"{code}\"])");
        add(&mut rules, &format!("{shown} .only:not(.{code})"), HIDDEN);
    }
    let panels = Panel::ALL.iter().map(|panel| panel.keyword());
    let open = panels.map(|panel| format!(":root:has(#panel-{panel}:checked) .tab.{panel}"));
    add(&mut rules, &open.collect::<Vec<_>>().join(","), "display:block");
    rules.push_str(&without_has(figures));
    rules
}

/// The paint of every bin of a pollutant under the default yardstick, and of no data where an area has none. Under
/// another yardstick the browser sets the custom properties.
fn add_bins(rules: &mut String, figures: &Figures, pollutant: PollutantId, places: impl Fn(&str) -> String) {
    let letter = bin_letter(pollutant);
    for (bin, paint) in bin_paints(figures, pollutant, YardstickId::default()).iter().enumerate() {
        let paint = format!("fill:var(--{letter}{bin},{paint});fill-opacity:var(--o{bin},1)");
        add(rules, &places(&format!(".{letter}{bin}")), &paint);
    }
    if figures.lacks(pollutant) {
        add(rules, &places(&format!(".{letter}x")), "fill:url(#no-data)");
    }
}

/// What browsers without `:has` show: the words of the first pollutant, and all panels.
fn without_has(figures: &Figures) -> String {
    let mut rules = String::new();
    add(&mut rules, &format!(".only:not(.{})", figures.pollutant(PollutantId::default()).code), HIDDEN);
    add(&mut rules, ".tab", "display:block");
    format!("@supports not selector(:has(a)){{{rules}}}")
}

fn add(rules: &mut String, selector: &str, declarations: &str) {
    rules.push_str(&format!("{selector}{{{declarations}}}"));
}
