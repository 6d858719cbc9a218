//! The legend in step with the areas: the class under the pointer is marked with its value, and the letters of the
//! chosen areas stay beside their classes.

use super::{dom, follow};
use atlas::meaning::classes;
use leptos::prelude::*;
use view::contract::legend_key;
use view::{ClassMarks, Explorer};

/// Marks the classes of the shown pollutant.
pub(super) fn sync(explorer: Explorer) {
    follow(move |_| {
        let (pollutant, against) = (explorer.pollutant.get(), explorer.against.get());
        let code = &explorer.figures.pollutant(pollutant).code;
        for (index, class) in classes(explorer.figures, pollutant, against).iter().enumerate() {
            let ClassMarks { is_hovered, value, letters } = ClassMarks::of(explorer, class);
            for key in dom::query_all(&legend_key(code, index)) {
                for (place, text) in [("b", &value), ("i", &letters)] {
                    let place = key.query_selector(place).ok().flatten();
                    let place = place.filter(|place| place.text_content().as_ref() != Some(text));
                    place.iter().for_each(|place| place.set_text_content(Some(text)));
                }
                dom::set_attribute(Some(key), "class", Some(if is_hovered { "key marked" } else { "key" }));
            }
        }
    });
}
