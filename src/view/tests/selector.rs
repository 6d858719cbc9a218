//! The selectors of the hydrated page.

use view::hydrated_selector;

#[test]
fn a_selector_that_asks_a_button_asks_the_root_for_the_same() {
    let hydrated = |selector| hydrated_selector(selector).unwrap();
    assert_eq!(
        hydrated(":root:not(:has(#view-map:checked)) .stage"),
        ":root:not(:is([data-view=\"map\"],#a:root)) .stage"
    );
    assert_eq!(
        hydrated(":root:has(#panel-city:checked) .tab.city, :root:has(#panel-compare:checked) .tab.compare"),
        ":root:is([data-panel=\"city\"],#a:root) .tab.city, :root:is([data-panel=\"compare\"],#a:root) .tab.compare"
    );
}

#[test]
fn other_selectors_stay_as_they_are() {
    for selector in
        [".map", ".switch input:checked", ".readout:has(.rest)", ":has(#figures)", ":has(#a:checked)", ""]
    {
        assert_eq!(hydrated_selector(selector), None, "{selector}");
    }
}
