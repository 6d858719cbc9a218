//! What the field that finds a district suggests.

use super::{Explorer, markup};

/// The options of the field: every area by its name, with its other name and its initials.
pub fn suggestions(explorer: Explorer) -> String {
    let language = explorer.words.language;
    let option = |area: &crate::data::Area| {
        let name = markup::escaped(area.name.get(language));
        let also = markup::escaped(area.name.get(language.other()));
        ["<option value=\"", &name, "\">", &also, " ", &markup::escaped(&area.initials), "</option>"].concat()
    };
    explorer.figures.areas.iter().map(option).collect()
}
