//! What every island shares: the figures, the words, and the signals they follow.
//!
//! Why: docs/decisions.md#one-view-state
//! Why: docs/decisions.md#intents-on-the-explorer

use crate::{Bins, Choice};
use atlas::data::{AreaId, Figures, Language, PollutantId, YardstickId};
use atlas::geometry::{MapNames, Point};
use atlas::meaning::{Sort, SortColumn, find, pressed};
use atlas::state::{Chosen, Hint, Panel, View, ViewState, ZoneId};
use atlas::words::{self, ExplorerTexts};
use leptos::prelude::*;
use std::ops::Deref;

/// More areas than this are many. So many rows are listed at once.
pub const MANY: usize = 200;

/// Whether there are so many areas that only what is seen of them is drawn, and names find no room.
pub fn has_many(figures: &Figures) -> bool {
    figures.areas.len() > MANY
}

/// The explorer's state and what is derived from it. Cheap to copy into closures.
///
/// Signals are read by everyone and written by the intents below alone: what a reader does is one of them, whatever event
/// it came from.
#[derive(Clone, Copy)]
pub struct Explorer {
    /// The figures of the page.
    pub figures: &'static Figures,
    /// Where the mark of each area stands on the map.
    pub anchors: &'static [Point],
    /// Where the names stand.
    pub names: &'static MapNames,
    /// The bins that colour the areas.
    pub bins: &'static Bins,
    /// The words of the page's language.
    pub words: &'static ExplorerTexts,
    /// What the reader has chosen; the one source of truth.
    pub state: Readable<ViewState>,
    /// What the pointer or the focus is on.
    pub hover: Readable<Hover>,
    /// The area that was found by its name: it is read out while nothing is hovered over.
    pub found: Readable<Option<AreaId>>,
    /// The column that the table is sorted by.
    pub sort: Readable<Sort>,
    /// How many areas are listed, where they are many.
    pub visible_rows: Readable<usize>,
    /// What a screen reader is told of the last change.
    pub announcement: Readable<String>,
    /// What of the address was ignored, and what could not be done.
    pub hints: Readable<Vec<Hint>>,
    /// The area under the pointer or the focus, else the one that was found.
    pub hovered: Memo<Option<AreaId>>,
    /// The pollutant of the map.
    pub pollutant: Memo<PollutantId>,
    /// What values are held against.
    pub against: Memo<YardstickId>,
    /// The areas that are compared.
    pub districts: Memo<Chosen>,
    /// The ecological zone that is outlined: the one hovered over, else the one chosen in the open panel.
    pub zone: Memo<Option<ZoneId>>,
}

/// What the pointer or the focus is on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hover {
    /// An area.
    pub area: Option<AreaId>,
    /// The pollutant of a cell of the table or of a small map.
    pub pollutant: Option<PollutantId>,
    /// A class of the legend.
    pub class: Option<usize>,
    /// An ecological zone of its panel.
    pub zone: Option<ZoneId>,
}

impl Explorer {
    /// An explorer in its default state, as it is rendered at the build.
    pub fn new(
        figures: &'static Figures,
        anchors: &'static [Point],
        names: &'static MapNames,
        language: Language,
    ) -> Self {
        let state = Readable::new(ViewState::default());
        let hover = Readable::new(Hover::default());
        let found = Readable::new(None);
        Self {
            figures,
            anchors,
            names,
            // As long as the page, like the figures.
            bins: Box::leak(Box::new(Bins::of(figures))),
            words: words::explorer(language),
            state,
            hover,
            found,
            sort: Readable::new(None),
            visible_rows: Readable::new(MANY),
            announcement: Readable::new(String::new()),
            hints: Readable::new(Vec::new()),
            hovered: Memo::new(move |_| hover.read().area.or(found.get())),
            pollutant: Memo::new(move |_| state.read().pollutant),
            against: Memo::new(move |_| state.read().against),
            districts: Memo::new(move |_| state.read().districts.clone()),
            zone: Memo::new(move |_| {
                let state = state.read();
                hover.read().zone.or(state.zone.filter(|_| state.panel == Panel::Ecology))
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

    /// The class of the legend under the pointer or the focus: all others are dimmed.
    pub fn highlighted(&self) -> Option<usize> {
        self.hover.read().class
    }

    /// Whether the style sheet alone shows another pollutant: no text on the screen, of an area that is read
    /// out or of the ranking, waits for the explorer.
    pub fn is_shown_by_style(&self) -> bool {
        let state = self.state.read_untracked();
        let is_read = self.hover.read_untracked().area.is_some() || !state.districts.areas().is_empty();
        !is_read && state.view != View::Ranking
    }

    /// The short name of an area in the page's language.
    pub fn short(&self, area: AreaId) -> &'static str {
        self.figures.area(area).short.get(self.words.language)
    }

    /// The name of the city or region, in the page's language.
    pub fn city(&self) -> &'static str {
        self.figures.city().get(self.words.language)
    }

    /// Shows the state of an address, with the hints to it.
    pub fn restore(&self, state: ViewState, hints: Vec<Hint>) {
        self.hints.0.set(hints);
        self.change(|shown| *shown = state);
    }

    /// Chooses what a radio button stands for.
    pub fn choose(&self, choice: Choice) {
        self.change(|state| choice.apply(state));
    }

    /// Chooses what values are held against.
    pub fn choose_yardstick(&self, yardstick: YardstickId) {
        self.change(|state| state.against = yardstick);
    }

    /// Outlines an ecological zone, or takes its outline back.
    pub fn toggle_zone(&self, zone: ZoneId) {
        self.change(|state| state.zone = Some(zone).filter(|zone| state.zone != Some(*zone)));
    }

    /// Sorts the table by a column: rising, falling, then as in the statement.
    pub fn sort_by(&self, column: SortColumn) {
        self.sort.0.update(|sort| *sort = pressed(*sort, column));
    }

    /// Notes what the pointer or the focus is on.
    pub fn hover(&self, hover: Hover) {
        if *self.hover.read_untracked() != hover {
            self.hover.0.set(hover);
        }
    }

    /// Reads an area out, and leaves the rest of what is hovered over.
    pub fn read_out(&self, area: Option<AreaId>) {
        self.hover(Hover { area, ..self.hover.get_untracked() });
    }

    /// Takes the hints back.
    pub fn dismiss_hints(&self) {
        self.hints.0.set(Vec::new());
    }

    /// Lists more of many areas, and says how many by now.
    pub fn list_more(&self) {
        let all = self.figures.areas.len();
        let listed = all.min(self.visible_rows.get_untracked() + MANY);
        self.announcement.0.set((self.words.visible_rows)(listed, all));
        self.visible_rows.0.set(listed);
    }

    /// Takes an area into the comparison or out of it; says so, also when it is full.
    pub fn toggle(&self, area: AreaId) {
        self.found.0.set(None);
        let name = self.figures.area(area).name.get(self.words.language);
        let mut districts = self.districts.get_untracked();
        if districts.place(area).is_some() {
            districts.remove(area);
            self.announcement.0.set((self.words.removed)(name));
        } else if districts.add(area) {
            self.announcement.0.set((self.words.added)(name, districts.areas().len()));
        } else {
            self.announcement.0.set((self.words.full)(name));
            self.hints.0.set(vec![Hint::LeftOut(area)]);
            return;
        }
        self.hints.0.set(Vec::new());
        self.change(|state| state.districts = districts);
    }

    /// Reads out the area that a text finds; says so where there is none. Whether it is compared is asked by a press.
    pub fn find(&self, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let Some(area) = find(self.figures, text).first().copied() else {
            self.announcement.0.set((self.words.none_found)(text));
            self.hints.0.set(vec![Hint::NoneFound(text.to_owned())]);
            return;
        };
        let (pollutant, against) = (self.pollutant.get_untracked(), self.against.get_untracked());
        let said = words::district_label(self.words, self.figures, area, pollutant, against);
        self.announcement.0.set(said);
        self.hints.0.set(Vec::new());
        self.found.0.set(Some(area));
    }

    /// Takes all areas out of the comparison.
    pub fn clear(&self) {
        self.found.0.set(None);
        if self.districts.get_untracked().areas().is_empty() {
            return;
        }
        self.hints.0.set(vec![Hint::Cleared(self.districts.get_untracked())]);
        self.announcement.0.set(self.words.cleared.to_owned());
        self.change(|state| state.districts.clear());
    }

    /// Chooses again what was taken back at once.
    pub fn undo_clear(&self) {
        let cleared =
            |hint: &Hint| if let Hint::Cleared(chosen) = hint { Some(chosen.clone()) } else { None };
        let chosen = self.hints.read_untracked().iter().find_map(cleared);
        self.dismiss_hints();
        if let Some(chosen) = chosen {
            self.change(|state| state.districts = chosen);
        }
    }

    /// Changes the state. Followers hear of it only where it is another one then.
    fn change(&self, change: impl FnOnce(&mut ViewState)) {
        let mut state = self.state.get_untracked();
        change(&mut state);
        if *self.state.read_untracked() != state {
            self.state.0.set(state);
        }
    }
}

/// A signal that everyone reads and the intents alone write: one signal, where Leptos' pair of a read and a write signal
/// would be compiled twice for every type.
pub struct Readable<T: 'static>(RwSignal<T>);

impl<T> Clone for Readable<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Readable<T> {}

impl<T: Clone + Send + Sync + 'static> Readable<T> {
    fn new(value: T) -> Self {
        Self(RwSignal::new(value))
    }

    /// Its value; who reads it follows it.
    pub fn get(self) -> T {
        self.0.get()
    }

    /// Its value, which is not followed.
    pub fn get_untracked(self) -> T {
        self.0.get_untracked()
    }

    /// A look at its value; who reads it follows it.
    pub fn read(&self) -> impl Deref<Target = T> + use<T> {
        self.0.read()
    }

    /// A look at its value, which is not followed.
    pub fn read_untracked(&self) -> impl Deref<Target = T> + use<T> {
        self.0.read_untracked()
    }
}
