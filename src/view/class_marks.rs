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
    /// The value of that area.
    pub value: String,
    /// The letters of the chosen areas that it holds.
    pub letters: String,
}

impl ClassMarks {
    /// The marks of a class of the shown pollutant.
    pub fn of(explorer: Explorer, class: &Class) -> Self {
        let pollutant = explorer.pollutant.get();
        let value = |area| explorer.figures.value(area, pollutant).filter(|value| class.holds(*value));
        let hovered = explorer.hovered.get().and_then(value);
        let mut letters = String::new();
        for (place, area) in explorer.districts.read().areas().iter().enumerate() {
            letters.push_str(value(*area).map_or("", |_| drawing::mark_shape(place).1));
        }
        let value = hovered.map(|value| ["◂ ", &number(value.0)].concat()).unwrap_or_default();
        Self { is_hovered: hovered.is_some(), value, letters }
    }
}
