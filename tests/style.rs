//! The style sheet: a live page asks the root what is shown, and no button.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use eco_atlas::style::{class_rules, style_parts};
use eco_atlas::view::live_selector;
use support::beijing;

#[test]
fn a_selector_that_asks_a_button_asks_the_root_for_the_same() {
    let live = |selector| live_selector(selector).unwrap();
    assert_eq!(
        live(":root:not(:has(#view-map:checked)) .stage"),
        ":root:not(:is([data-view=\"map\"],#a:root)) .stage"
    );
    assert_eq!(
        live(":root:has(#panel-city:checked) .tab.city, :root:has(#panel-compare:checked) .tab.compare"),
        ":root:is([data-panel=\"city\"],#a:root) .tab.city, :root:is([data-panel=\"compare\"],#a:root) .tab.compare"
    );
}

#[test]
fn other_selectors_stay_as_they_are() {
    for selector in
        [".map", ".switch input:checked", ".readout:has(.rest)", ":has(#figures)", ":has(#a:checked)", ""]
    {
        assert_eq!(live_selector(selector), None, "{selector}");
    }
}

#[test]
fn no_rule_of_the_map_goes_on_asking_a_button() {
    let parts = style_parts();
    let sheet = [parts.first, parts.later, &class_rules(&beijing().figures)].concat();
    let selectors = sheet.split('}').filter_map(|rule| rule.rsplit_once('{')).map(|(selector, _)| selector);
    let asking: Vec<&str> = selectors.filter(|selector| selector.contains(":has(#")).collect();
    assert!(asking.len() > 20, "{asking:?}");
    for selector in asking {
        let live = live_selector(selector).unwrap_or_default();
        assert!(!live.is_empty() && !live.contains(":has(#"), "{selector} becomes {live}");
    }
}
