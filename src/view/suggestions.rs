//! What the field that finds a district suggests.

use super::{Explorer, Markup};
use atlas::data::AreaId;
use atlas::meaning::find;

/// How many of many areas are suggested.
const MOST: usize = 12;

/// The options of the field while a text is in it: areas by their names, each with those in other languages and
/// its initials. Few areas are all suggested, whatever the text: the browser chooses among them. `None`
/// where the options stay as they are.
pub fn suggestions(explorer: Explorer, text: &str) -> Option<Markup> {
    let figures = explorer.figures;
    let areas: Vec<AreaId> = match (explorer.has_many(), text.is_empty()) {
        (true, _) => find(figures, text).into_iter().take(MOST).collect(),
        (false, true) => figures.areas().map(|(id, _)| id).collect(),
        (false, false) => return None,
    };
    let language = explorer.words.language;
    let option = |area: AreaId| {
        let area = figures.area(area);
        let also: Vec<&str> = language.others().map(|other| area.name.get(other)).collect();
        let also = [&also.join(" "), " ", &area.initials].concat();
        Markup::element("option", &[("value", area.name.get(language))], &[Markup::text(&also)])
    };
    Some(areas.into_iter().map(option).collect())
}
