//! The legend in step with the areas: the class under the pointer is marked with its value, and
//! the letters of the chosen areas stay beside their classes.

use super::{follow, page, query_all};
use atlas::meaning::{Class, classes};
use atlas::words::number;
use leptos::prelude::*;
use view::{Explorer, drawing};

/// Marks the classes of the shown pollutant.
pub(super) fn sync(explorer: Explorer) {
    follow(move |_| {
        let (pollutant, against) = (explorer.pollutant.get(), explorer.against.get());
        let shown = [".legend .", &explorer.figures.pollutant(pollutant).code, " [data-class=\""].concat();
        for (index, class) in classes(explorer.figures, pollutant, against).iter().enumerate() {
            let (is_hovered, held) = held(explorer, class);
            for key in query_all(&[&shown, index.to_string().as_str(), "\"]"].concat()) {
                let place = key.query_selector("b").ok().flatten();
                let place = place.filter(|place| place.text_content().as_ref() != Some(&held));
                place.iter().for_each(|place| place.set_text_content(Some(&held)));
                page::set_attribute(Some(key), "class", Some(if is_hovered { "key marked" } else { "key" }));
            }
        }
    });
}

/// Whether a class holds the hovered area, and what it holds: the hovered value, the letters of
/// the chosen.
fn held(explorer: Explorer, class: &Class) -> (bool, String) {
    let pollutant = explorer.pollutant.get();
    let value = |area| explorer.figures.value(area, pollutant).filter(|value| class.holds(*value));
    let hovered = explorer.hovered.get().and_then(value);
    let mut held: Vec<String> = hovered.iter().map(|value| ["◂ ", &number(value.0)].concat()).collect();
    for (place, area) in explorer.districts.read().areas().iter().enumerate() {
        held.extend(value(*area).map(|_| drawing::mark_shape(place).1.to_owned()));
    }
    (hovered.is_some(), held.join(" "))
}
