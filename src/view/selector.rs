//! Selectors that the style sheet and the hydrated page have in common.
//!
//! Why: docs/decisions.md#has-rules-below-the-root
//! Why: docs/decisions.md#selector-rewriting

/// A selector that asks what button is checked, as one that asks the root for its attributes, of the same weight; `None`
/// for any other. The root of a hydrated page says its panel and its view; its pollutant it never says so, for
/// the maps have classes.
pub fn hydrated_selector(selector: &str) -> Option<String> {
    // By single letters: to look for words takes another two kilobytes of program.
    let mut parts = selector.split('#');
    let mut asked = parts.next()?;
    let mut hydrated = String::new();
    for part in parts {
        hydrated.push_str(asked.strip_suffix(":has(")?);
        let (button, rest) = part.split_once(')')?;
        let (name, value) = button.strip_suffix(":checked")?.split_once('-')?;
        // No root has that id. It only weighs what the button weighed.
        for part in [":is([data-", name, "=\"", value, "\"],#a:root)"] {
            hydrated.push_str(part);
        }
        asked = rest;
    }
    hydrated.push_str(asked);
    (hydrated != selector).then_some(hydrated)
}
