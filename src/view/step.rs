//! The classes by which the style sheet colours an area: one a pollutant, the step of its value.

use crate::data::{AreaId, Figures, PollutantId};
use crate::meaning::{step_of, steps};

/// The class of an area's value: a letter for the pollutant and its step, `x` for no data.
pub fn step_class(figures: &Figures, area: AreaId, pollutant: PollutantId) -> String {
    let mut class = String::from(step_letter(pollutant));
    match figures.value(area, pollutant) {
        Some(value) => class.push_str(&step_of(&steps(figures, pollutant), value).to_string()),
        None => class.push('x'),
    }
    class
}

/// The letter of a pollutant in the classes of areas.
pub fn step_letter(pollutant: PollutantId) -> char {
    char::from(b'a' + pollutant.0 % 26)
}
