//! The view that is exported, and the words that every export of it carries.

use super::ExportData;
use atlas::data::{AreaId, AreaKind, Concentration, Figures, Keyword, Language, PollutantId};
use atlas::meaning::{classes, ranking};
use atlas::state::{Panel, View, ViewState};
use atlas::words::{self, ExplorerTexts, ExportTexts, class_label, formula, number};

/// A view with all that its exports are made from.
#[derive(Clone, Copy)]
pub struct ExportView<'a> {
    /// The figures and the map.
    pub data: &'a ExportData,
    /// What the reader has chosen.
    pub state: &'a ViewState,
    /// The link that leads back to the view.
    pub link: &'a str,
    /// The language.
    pub language: Language,
}

impl<'a> ExportView<'a> {
    /// The figures.
    pub fn figures(&self) -> &'a Figures {
        self.data.figures()
    }

    /// The languages of the package but its own.
    pub fn other_languages(&self) -> impl Iterator<Item = Language> + use<'a> {
        let own = self.language;
        self.data.languages.iter().copied().filter(move |language| *language != own)
    }

    /// The explorer's words.
    pub fn texts(&self) -> &'static ExplorerTexts {
        words::explorer(self.language)
    }

    /// The words of exports.
    pub fn words(&self) -> &'static ExportTexts {
        words::export(self.language)
    }

    /// The pollutants on the screen: all of them in small maps and in the table.
    pub fn pollutants(&self) -> Vec<PollutantId> {
        match self.state.view {
            View::Map | View::Ranking => vec![self.state.pollutant],
            View::Multiples | View::Table => self.figures().pollutants().map(|(id, _)| id).collect(),
        }
    }

    /// The areas in the order of the statement, in the ranking in that of their ranks.
    pub fn areas(&self) -> Vec<AreaId> {
        match self.state.view {
            View::Ranking => ranking(self.figures(), self.state.pollutant),
            _ => self.figures().areas().map(|(id, _)| id).collect(),
        }
    }

    /// The formula of a pollutant in plain text.
    pub fn formula(&self, pollutant: PollutantId) -> String {
        let item = self.figures().pollutant(pollutant);
        formula(&item.base, &item.subscript)
    }

    /// What the view shows, and when and where.
    pub fn title(&self) -> String {
        let (year, place) = (self.data.year, self.data.place.get(self.language));
        match self.pollutants()[..] {
            [one] => (self.words().title)(&self.formula(one), year, place),
            ref several => {
                let formulas: Vec<String> = several.iter().map(|id| self.formula(*id)).collect();
                (self.words().titles)(&formulas.join(self.texts().list_comma), year, place)
            }
        }
    }

    /// The yardstick with its version.
    pub fn against(&self) -> String {
        words::yardstick_name(self.texts(), self.figures(), self.state.against)
    }

    /// The value of the yardstick for a pollutant.
    pub fn limit(&self, pollutant: PollutantId) -> Option<Concentration> {
        self.figures().limit(pollutant, self.state.against)
    }

    /// The yardstick and its value, or that there is none.
    pub fn limit_line(&self, pollutant: PollutantId) -> String {
        match self.limit(pollutant) {
            Some(limit) => (self.texts().limit_line)(&self.against(), &number(limit.0)),
            None => (self.texts().no_limit)(&self.against()),
        }
    }

    /// The classes of a pollutant in words, lowest first.
    pub fn classes(&self, pollutant: PollutantId) -> Vec<String> {
        classes(self.figures(), pollutant, self.state.against).iter().map(class_label).collect()
    }

    /// The short name of an area.
    pub fn short(&self, area: AreaId) -> &'a str {
        self.figures().area(area).short.get(self.language)
    }

    /// Whether the marks of stations are on the screen.
    pub fn shows_stations(&self) -> bool {
        self.state.panel == Panel::Stations && self.state.view == View::Map
    }

    /// The place of the zone that is outlined: the chosen one, while its panel is open.
    fn zone(&self) -> Option<usize> {
        let zone = self.state.zone.filter(|_| self.state.panel == Panel::Ecology);
        zone.map(|zone| usize::from(zone.0))
    }

    /// The districts of the zone that is outlined.
    pub fn outlined(&self) -> &'a [AreaId] {
        let zone = self.zone().and_then(|zone| self.figures().zones.get(zone));
        zone.map_or(&[], |zone| &zone.members)
    }

    /// What every export names, as pairs of a key and a text.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let (words, data) = (self.words(), self.data);
        let [title, against, classes, source, city, limits, boundaries, approval, link] = words.keys;
        let each = |text: &dyn Fn(PollutantId) -> String| {
            let named = |pollutant| (self.texts().limit_line)(&self.formula(pollutant), &text(pollutant));
            self.pollutants().into_iter().map(named).collect::<Vec<_>>().join("; ")
        };
        let section = self.figures().section.get(self.language);
        let owner = data.attribution.as_ref().map(|(owner, path)| [owner.as_str(), path].join(" "));
        let number = data.approval.clone().map(|number| (approval, number));
        let facts = [
            (title, self.title()),
            (against, each(&|pollutant| self.limit_line(pollutant))),
            (classes, each(&|pollutant| self.classes(pollutant).join(" | "))),
            (source, (words.source)(&data.publisher, &data.statement, section)),
            (city, data.city_place.clone()),
            (limits, data.sources[usize::from(self.state.against.0)].clone()),
            (boundaries, owner.unwrap_or_default()),
        ];
        facts.into_iter().chain(number).chain([(link, self.link.to_owned())]).collect()
    }

    /// What stands under a picture: where everything is from, and what must be known to read it.
    pub fn notes(&self) -> Vec<String> {
        // Title, yardstick and classes are drawn in the picture.
        let facts = self.facts().into_iter().skip(3);
        let mut notes: Vec<String> = facts.map(|(key, fact)| (self.texts().limit_line)(key, &fact)).collect();
        let words = self.words();
        let zones = self.figures().areas().filter(|(_, area)| area.kind == AreaKind::SpecialArea);
        notes.extend(zones.map(|(_, area)| (words.zone_note)(area.short.get(self.language))));
        let zone = self.zone().and_then(|zone| self.data.zones.get(zone));
        notes.extend(zone.map(|(name, note)| (self.texts().limit_line)(name, note)));
        notes.extend(self.shows_stations().then(|| words.stations_note.to_owned()));
        let marked = self.state.view == View::Table;
        notes.extend(marked.then(|| words.over_mark.to_owned()));
        notes
    }

    /// A file name that says what is inside: `beijing-2020-pm25-grade2-map.csv`.
    pub fn file_name(&self, ending: &str) -> String {
        let pollutants = match self.pollutants()[..] {
            [one] => self.figures().pollutant(one).code.as_str(),
            _ => "all",
        };
        let against = &self.figures().yardstick(self.state.against).code;
        let parts = [&self.data.package, pollutants, against, self.state.view.keyword()];
        [&parts.join("-"), ".", ending].concat()
    }
}
