//! What a class of the legend holds of what the reader looks at.

use crate::{Explorer, drawing};
use atlas::meaning::Class;
use atlas::words::number;
use leptos::prelude::*;

/// What stands beside a class of the legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassMarks {
    /// Whether it holds the area that is hovered over.
    pub is_hovered: bool,
    /// The value of that area, and the letters of the chosen areas that it holds.
    pub text: String,
}

impl ClassMarks {
    /// The marks of a class of the shown pollutant.
    pub fn of(explorer: Explorer, class: &Class) -> Self {
        let pollutant = explorer.pollutant.get();
        let value = |area| explorer.figures.value(area, pollutant).filter(|value| class.holds(*value));
        let hovered = explorer.hovered.get().and_then(value);
        let mut marks: Vec<String> = hovered.iter().map(|value| ["◂ ", &number(value.0)].concat()).collect();
        for (place, area) in explorer.districts.read().areas().iter().enumerate() {
            marks.extend(value(*area).map(|_| drawing::mark_shape(place).1.to_owned()));
        }
        Self { is_hovered: hovered.is_some(), text: marks.join(" ") }
    }
}
