//! What the reader has chosen. The only state there is beside the pointer and the focus.
//!
//! Why: docs/decisions.md#one-view-state

use crate::data::{AreaId, Keyword, Language, PollutantId, YardstickId, keywords, keywords_and};

/// What the page shows. Equal states look equal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ViewState {
    /// The pollutant of the map.
    pub pollutant: PollutantId,
    /// The areas that are compared.
    pub districts: Chosen,
    /// What values are held against.
    pub against: YardstickId,
    /// The open panel.
    pub panel: Panel,
    /// The ecological zone that is outlined.
    pub zone: Option<ZoneId>,
    /// The form the figures are shown in.
    pub view: View,
    /// The language asked for; `None` for the page's own.
    pub language: Option<Language>,
    /// Light or dark; by the system unless chosen.
    pub theme: Theme,
    /// The size of the text.
    pub text: TextSize,
    /// Whether the page stands inside another.
    pub embed: Embed,
    /// The parts that the page around it does without.
    pub hide: Hidden,
    /// The address of the package that is shown; empty for the one that the page came with.
    pub data: String,
}

/// The place of a ecological zone in the package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ZoneId(pub u8);

/// Up to four areas, in the order chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen(Vec<AreaId>);

impl Chosen {
    /// How many areas fit a comparison.
    pub const MOST: usize = 4;

    /// The areas, the oldest choice first.
    pub fn areas(&self) -> &[AreaId] {
        &self.0
    }

    /// The place of an area in the comparison, from 0.
    pub fn place(&self, area: AreaId) -> Option<usize> {
        self.0.iter().position(|chosen| *chosen == area)
    }

    /// Adds an area; `false` where it is in already or no place is left.
    pub fn add(&mut self, area: AreaId) -> bool {
        let fits = self.0.len() < Self::MOST && self.place(area).is_none();
        if fits {
            self.0.push(area);
        }
        fits
    }

    /// Takes an area out.
    pub fn remove(&mut self, area: AreaId) {
        self.0.retain(|chosen| *chosen != area);
    }

    /// Takes all out.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

keywords! {
    /// The panels beside the map.
    Panel { Compare = "compare", Stations = "stations", Ecology = "ecology", City = "city" }
}
keywords! {
    /// The forms of the same choice.
    View { Map = "map", Multiples = "multiples", Ranking = "ranking", Table = "table" }
}
keywords! {
    /// The theme.
    Theme { System = "system", Light = "light", Dark = "dark" }
}
keywords! {
    /// The size of the text.
    TextSize { Normal = "normal", Large = "large" }
}
keywords! {
    /// Whether the page stands inside another.
    Embed { No = "0", Yes = "1" }
}
keywords_and! {
    /// A part of the page that an embedding page may do without: a control, all panels, or one of them.
    PagePart {
        Find = "find", Language = "language", Views = "views", Against = "against", Export = "export",
        Panels = "panels"; Panel
    }
}

impl PagePart {
    /// Every part, in the order of its keywords.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::KEYWORDS.iter().map(|(_, part)| *part)
    }
}

/// The parts that are not shown: a bit a part, in the order of [`PagePart::all`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hidden(u16);

// Every part has a bit.
const _: () = assert!(PagePart::KEYWORDS.len() <= u16::BITS as usize);

impl Hidden {
    /// Hides a part.
    pub fn add(&mut self, part: PagePart) {
        self.0 |= Self::bit(part);
    }

    /// Whether a part is hidden.
    pub fn has(self, part: PagePart) -> bool {
        self.0 & Self::bit(part) != 0
    }

    fn bit(part: PagePart) -> u16 {
        PagePart::all().zip(0..).find(|(each, _)| *each == part).map_or(0, |(_, place)| 1 << place)
    }

    /// The panel that stands open, where one is asked for: the first that is shown, where that one
    /// is not.
    pub fn open_panel(self, asked: Panel) -> Panel {
        let others = Panel::ALL.iter().copied();
        let mut panels = [asked].into_iter().chain(others);
        panels.find(|panel| !self.has(PagePart::Panel(*panel))).unwrap_or(asked)
    }

    /// The words of the hidden parts, in the order of [`PagePart::all`].
    pub fn words(self) -> Vec<&'static str> {
        PagePart::all().filter(|part| self.has(*part)).map(PagePart::keyword).collect()
    }
}
