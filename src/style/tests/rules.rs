//! The style sheet: a hydrated page asks the root what is shown, and no button.

use fixtures::beijing;
use style::STYLE_PARTS;
use view::class_rules;
use view::hydrated_selector;

#[test]
fn no_rule_of_the_map_goes_on_asking_a_button() {
    let sheet = [STYLE_PARTS.first, STYLE_PARTS.later, &class_rules(&beijing().figures)].concat();
    let selectors = sheet.split('}').filter_map(|rule| rule.rsplit_once('{')).map(|(selector, _)| selector);
    let asking: Vec<&str> = selectors.filter(|selector| selector.contains(":has(#")).collect();
    assert!(asking.len() > 20, "{asking:?}");
    for selector in asking {
        let hydrated = hydrated_selector(selector).unwrap_or_default();
        assert!(!hydrated.is_empty() && !hydrated.contains(":has(#"), "{selector} becomes {hydrated}");
    }
}
