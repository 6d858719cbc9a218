//! What every island shares: the figures, the words, and the signals they follow.

use crate::Bins;
use atlas::data::{AreaId, Figures, Language, PollutantId, YardstickId};
use atlas::geometry::Point;
use atlas::meaning::{Sort, find};
use atlas::state::{Chosen, Hint, Panel, View, ViewState, ZoneId};
use atlas::words::{self, ExplorerTexts};
use leptos::prelude::*;

/// More areas than this are many. So many rows are listed at once.
pub const MANY: usize = 200;

/// Whether there are so many areas that only what is seen of them is drawn, and names find no room.
pub fn has_many(figures: &Figures) -> bool {
    figures.areas.len() > MANY
}

/// The explorer's state and what is derived from it. Cheap to copy into closures.
#[derive(Clone, Copy)]
pub struct Explorer {
    /// The figures of the page.
    pub figures: &'static Figures,
    /// Where the mark of each area stands on the map.
    pub anchors: &'static [Point],
    /// The bins that colour the areas.
    pub bins: &'static Bins,
    /// The words of the page's language.
    pub words: &'static ExplorerTexts,
    /// What the reader has chosen; the one source of truth.
    pub state: RwSignal<ViewState>,
    /// The area under the pointer or the focus.
    pub hovered: RwSignal<Option<AreaId>>,
    /// The pollutant of the table's cell under the pointer.
    pub hovered_pollutant: RwSignal<Option<PollutantId>>,
    /// The class of the legend under the pointer or the focus.
    pub highlighted: RwSignal<Option<usize>>,
    /// The zone under the pointer or the focus.
    pub hovered_zone: RwSignal<Option<ZoneId>>,
    /// The column that the table is sorted by.
    pub sort: RwSignal<Sort>,
    /// How many areas are listed, where they are many.
    pub visible_rows: RwSignal<usize>,
    /// What a screen reader is told of the last change.
    pub announcement: RwSignal<String>,
    /// What of the address was ignored, and what could not be done.
    pub hints: RwSignal<Vec<Hint>>,
    /// The pollutant of the map.
    pub pollutant: Memo<PollutantId>,
    /// What values are held against.
    pub against: Memo<YardstickId>,
    /// The areas that are compared.
    pub districts: Memo<Chosen>,
    /// The zone that is outlined: the one hovered over, else the one chosen in the open panel.
    pub zone: Memo<Option<ZoneId>>,
}

impl Explorer {
    /// An explorer in its default state, as it is rendered at the build.
    pub fn new(figures: &'static Figures, anchors: &'static [Point], language: Language) -> Self {
        let state = RwSignal::new(ViewState::default());
        let hovered_zone = RwSignal::new(None);
        Self {
            figures,
            anchors,
            // As long as the page, like the figures.
            bins: Box::leak(Box::new(Bins::of(figures))),
            words: words::explorer(language),
            state,
            hovered: RwSignal::new(None),
            hovered_pollutant: RwSignal::new(None),
            highlighted: RwSignal::new(None),
            hovered_zone,
            sort: RwSignal::new(None),
            visible_rows: RwSignal::new(MANY),
            announcement: RwSignal::new(String::new()),
            hints: RwSignal::new(Vec::new()),
            pollutant: Memo::new(move |_| state.read().pollutant),
            against: Memo::new(move |_| state.read().against),
            districts: Memo::new(move |_| state.read().districts.clone()),
            zone: Memo::new(move |_| {
                let state = state.read();
                hovered_zone.get().or(state.zone.filter(|_| state.panel == Panel::Ecology))
            }),
        }
    }

    /// Whether its areas are many.
    pub fn has_many(&self) -> bool {
        has_many(self.figures)
    }

    /// The areas of the zone that is outlined.
    pub fn zone_members(&self) -> &'static [AreaId] {
        let zone = self.zone.get().and_then(|zone| self.figures.zones.get(usize::from(zone.0)));
        zone.map_or(&[][..], |zone| &zone.members)
    }

    /// Whether the style sheet alone shows another pollutant: no text on the screen, of an area that is read
    /// out or of the ranking, waits for the program.
    pub fn is_shown_by_style(&self) -> bool {
        let state = self.state.read_untracked();
        let is_read = self.hovered.read_untracked().is_some() || !state.districts.areas().is_empty();
        !is_read && state.view != View::Ranking
    }

    /// Lists more of many areas, and says how many by now.
    pub fn list_more(&self) {
        let all = self.figures.areas.len();
        let listed = all.min(self.visible_rows.get_untracked() + MANY);
        self.announcement.set((self.words.visible_rows)(listed, all));
        self.visible_rows.set(listed);
    }

    /// The short name of an area in the page's language.
    pub fn short(&self, area: AreaId) -> &'static str {
        self.figures.area(area).short.get(self.words.language)
    }

    /// The name of the city or region, in the page's language.
    pub fn city(&self) -> &'static str {
        self.figures.city().get(self.words.language)
    }

    /// Takes an area into the comparison or out of it; says so, also when it is full.
    pub fn toggle(&self, area: AreaId) {
        let name = self.figures.area(area).name.get(self.words.language);
        let mut districts = self.districts.get_untracked();
        if districts.place(area).is_some() {
            districts.remove(area);
            self.announcement.set((self.words.removed)(name));
        } else if districts.add(area) {
            self.announcement.set((self.words.added)(name, districts.areas().len()));
        } else {
            self.announcement.set((self.words.full)(name));
            self.hints.set(vec![Hint::LeftOut(area)]);
            return;
        }
        self.hints.set(Vec::new());
        self.state.update(|state| state.districts = districts);
    }

    /// Takes the area that a text finds into the comparison and reads it out; says so where there is none.
    pub fn find(&self, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let Some(area) = find(self.figures, text).first().copied() else {
            self.announcement.set((self.words.none_found)(text));
            self.hints.set(vec![Hint::NoneFound(text.to_owned())]);
            return;
        };
        let is_in = |explorer: &Self| explorer.districts.get_untracked().place(area).is_some();
        if !is_in(self) {
            self.toggle(area);
        }
        if is_in(self) {
            let (pollutant, against) = (self.pollutant.get_untracked(), self.against.get_untracked());
            self.announcement.set(words::district_label(self.words, self.figures, area, pollutant, against));
        }
        self.hovered.set(Some(area));
    }

    /// Takes all areas out of the comparison.
    pub fn clear(&self) {
        if self.districts.get_untracked().areas().is_empty() {
            return;
        }
        self.hints.set(Vec::new());
        self.announcement.set(self.words.cleared.to_owned());
        self.state.update(|state| state.districts.clear());
    }
}
