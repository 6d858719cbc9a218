//! What a radio button of a switch stands for: a pollutant, a view or a panel.

use atlas::data::{Figures, Keyword, PollutantId};
use atlas::state::{Panel, View, ViewState};

/// A choice by a radio button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The pollutant of the map.
    Pollutant(PollutantId),
    /// The form the figures are shown in.
    View(View),
    /// The open panel.
    Panel(Panel),
}

impl Choice {
    /// What a button of a name and a value stands for; `None` for one that is no switch's.
    pub fn of(name: &str, value: &str, figures: &Figures) -> Option<Self> {
        match name {
            "pollutant" => figures.pollutant_by_code(value).map(Self::Pollutant),
            "view" => View::from_keyword(value).map(Self::View),
            "panel" => Panel::from_keyword(value).map(Self::Panel),
            _ => None,
        }
    }

    /// Makes the choice in a state.
    pub fn apply(self, state: &mut ViewState) {
        match self {
            Self::Pollutant(pollutant) => state.pollutant = pollutant,
            Self::View(view) => state.view = view,
            Self::Panel(panel) => state.panel = panel,
        }
    }
}
