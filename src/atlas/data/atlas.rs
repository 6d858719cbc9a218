//! The whole checked package, typed: what the build renders from.

use super::{
    Area, AreaId, CityFigure, Decimal, EcologicalZone, Fact, FactValue, Figures, Language, Limit, Localized,
    LonLat, Polygon, SectionId, StatementRef, StationGroup, Unit, YardstickId, Year,
};
use std::collections::HashMap;
use std::str::FromStr;

/// Everything a package holds, checked. No field is the text of an unchecked cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Atlas {
    /// Areas, pollutants, yardsticks: what the hydrated page also needs.
    pub figures: Figures,
    /// Where the row of each area stands, by [`AreaId`].
    pub area_refs: Vec<StatementRef>,
    /// What the package says of itself.
    pub about: About,
    /// The city's figures, in the order of the file.
    pub city: Vec<CityFigure>,
    /// Every limit of the package.
    pub limits: Vec<Limit>,
    /// Groups of stations, in the order of the file.
    pub stations: Vec<StationGroup>,
    /// Zones of the ecological index.
    pub zones: Vec<EcologicalZone>,
    /// Any other figure that is shown.
    pub facts: Vec<Fact>,
    /// The polygons, by [`AreaId`]; empty for a special area.
    pub boundaries: Vec<Vec<Polygon>>,
    /// The places of areas without a polygon, by [`AreaId`].
    pub positions: Vec<Option<LonLat>>,
}

/// What the package says of itself, from `datapackage.json`.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// The languages of the package, the first of which is at the top of the site.
    pub languages: Vec<Language>,
    /// The year of the figures.
    pub year: u16,
    /// The year that changes over the plan's period are counted from.
    pub base_year: u16,
    /// The city or region.
    pub place: Localized,
    /// The title of the statement.
    pub statement: Localized,
    /// Who published it.
    pub publisher: Localized,
    /// When it was published.
    pub published: Month,
    /// The approval number of the map (审图号), never invented.
    pub map_approval_number: Option<String>,
    /// Whose the boundaries are, to be named on every map.
    pub attribution: Option<Attribution>,
    /// Who puts the page on the web.
    pub imprint: Option<Imprint>,
    /// The origins whose pages may hold the map in a frame, beside the site itself; `None` where all may.
    pub embedders: Option<Vec<String>>,
    /// The origins whose packages the site opens, beside its own.
    pub origins: Vec<String>,
    /// Sources with their names, for notes under the page.
    pub sources: Vec<Source>,
    /// Sections of the statement that figures stand in.
    pub sections: Vec<Section>,
    /// Names of all pollutants, those of the map and those of the city alone.
    pub pollutants: Vec<PollutantName>,
    /// The grades of standards behind the yardsticks, by `YardstickId`; the city has none.
    pub grades: Vec<Grade>,
    /// The areas that the inset shows.
    pub inset: Vec<AreaId>,
    /// The packages of the same place that the site has, this one among them, oldest first; none where
    /// this one is the only one.
    pub packages: Vec<YearPackage>,
}

/// The package of a year, as the switch of the years leads to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearPackage {
    /// The year.
    pub year: u16,
    /// The address for the query's `data`; empty for the package that the site was built from.
    pub address: String,
}

impl About {
    /// Whether another package is of the same place and of another year.
    pub fn is_other_year_of(&self, other: &Self) -> bool {
        self.place == other.place && self.year != other.year
    }

    /// Whether this is the package of the year after another, of the same place.
    pub fn follows(&self, before: &Self) -> bool {
        self.place == before.place && self.year == before.year + 1
    }

    /// Every language of the package but one, in the order of the pages.
    pub fn others(&self, language: Language) -> impl Iterator<Item = Language> {
        self.languages.iter().copied().filter(move |other| *other != language)
    }
}

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// The year.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
}

impl FromStr for Month {
    type Err = ();

    /// Reads `2021-05`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (year, month) = text.split_once('-').filter(|_| text.len() == 7).ok_or(())?;
        let month = Self { year: year.parse().map_err(drop)?, month: month.parse().map_err(drop)? };
        if (1..=12).contains(&month.month) { Ok(month) } else { Err(()) }
    }
}

/// A grade of an edition of a standard.
#[derive(Clone, Debug, PartialEq)]
pub struct Grade {
    /// The standard: "GB 3095".
    pub standard: String,
    /// The year of its edition.
    pub version: String,
    /// Grade, guideline or interim target.
    pub grade: String,
}

impl Grade {
    /// Whether a limit is one of this grade.
    pub fn covers(&self, limit: &Limit) -> bool {
        limit.standard == self.standard && limit.version == self.version && limit.grade == self.grade
    }
}

/// Whose the boundaries are.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    /// The words that the licence asks for.
    pub text: Localized,
    /// The web address of the licence.
    pub path: String,
}

/// Who puts the page on the web, named at the top of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Imprint {
    /// The name.
    pub name: Localized,
    /// The web address.
    pub path: Option<String>,
    /// The file of the package that holds the logo.
    pub logo: Option<String>,
}

/// A source of the package.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Its id in the package.
    pub name: String,
    /// How it is cited.
    pub title: Localized,
    /// Its address, where it has one.
    pub path: Option<String>,
}

/// A section of the statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its id in the package.
    pub id: SectionId,
    /// Its heading.
    pub title: Localized,
}

/// What a pollutant is called.
#[derive(Clone, Debug, PartialEq)]
pub struct PollutantName {
    /// Its id in the package.
    pub code: String,
    /// The formula before its subscript.
    pub base: String,
    /// The subscript.
    pub subscript: String,
    /// How a voice says the formula.
    pub spoken: Localized,
    /// In words: "fine particles".
    pub name: Localized,
}

impl Atlas {
    /// Takes in the packages of other years, each with its address: they become the switch of the years,
    /// and the history of every area that they have.
    pub fn add_years<'a>(&mut self, own_address: &'a str, others: impl Iterator<Item = (&'a str, &'a Self)>) {
        let mut all: Vec<(&str, &Self)> =
            others.filter(|(_, other)| other.about.is_other_year_of(&self.about)).collect();
        if all.is_empty() {
            return;
        }
        all.push((own_address, self));
        all.sort_by_key(|(_, atlas)| atlas.about.year);
        all.dedup_by_key(|(_, atlas)| atlas.about.year);
        let package = |(address, atlas): &(&str, &Self)| YearPackage {
            year: atlas.about.year,
            address: (*address).to_owned(),
        };
        let packages = all.iter().map(package).collect();
        let years = all.iter().map(|(_, atlas)| atlas.year_of(&self.figures)).collect();
        (self.about.packages, self.figures.years) = (packages, years);
    }

    /// The figures of this year for the areas and pollutants of another.
    pub fn year_of(&self, wanted: &Figures) -> Year {
        let own: HashMap<&str, AreaId> =
            self.figures.areas().map(|(area, named)| (named.code.as_str(), area)).collect();
        let pollutants: Vec<_> =
            wanted.pollutants.iter().map(|wanted| self.figures.pollutant_by_code(&wanted.code)).collect();
        let area = |area: &Area| {
            let own = own.get(area.code.as_str()).copied();
            pollutants
                .iter()
                .map(move |pollutant| self.figures.value(own?, (*pollutant)?))
                .collect::<Vec<_>>()
        };
        Year { year: self.about.year, values: wanted.areas.iter().flat_map(area).collect() }
    }

    /// The number of a fact, where the package has it.
    pub fn number(&self, key: &str) -> Option<(Decimal, Unit)> {
        self.facts.iter().find(|fact| fact.key == key).and_then(|fact| match fact.value {
            FactValue::Number(value, unit) => Some((value, unit)),
            _ => None,
        })
    }

    /// The facts of a name, in the order of the file.
    pub fn facts<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a Fact> {
        self.facts.iter().filter(move |fact| fact.key == key)
    }

    /// The limit that a citywide figure is held against: the default yardstick's, for the
    /// averaging time of the figure.
    pub fn limit_for(&self, figure: &CityFigure) -> Option<&Limit> {
        let averaging = figure.statistic.averaging();
        let grade = self.about.grades.first()?;
        self.limits.iter().find(|limit| {
            limit.pollutant == figure.pollutant && limit.averaging == averaging && grade.covers(limit)
        })
    }

    /// A limit of a yardstick and its source; `None` for the city's figure, which is no limit.
    pub fn limit_of(&self, yardstick: YardstickId) -> Option<(&Limit, &Source)> {
        let grade = self.about.grades.get(usize::from(yardstick.0))?;
        let limit = self.limits.iter().find(|limit| grade.covers(limit))?;
        let source = self.about.sources.iter().find(|source| source.name == limit.source)?;
        Some((limit, source))
    }

    /// What a pollutant is called.
    pub fn pollutant_name(&self, code: &str) -> Option<&PollutantName> {
        self.about.pollutants.iter().find(|name| name.code == code)
    }
}
