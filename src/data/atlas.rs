//! The whole checked package, typed: what the build renders from.

use super::{Bilingual, Decimal, Figures, SectionId, Where};
use crate::data::AreaId;

/// Everything a package holds, checked. No field is the text of an unchecked cell.
#[derive(Clone, Debug)]
pub struct Atlas {
    /// Areas, pollutants, yardsticks: what the live page also needs.
    pub figures: Figures,
    /// Where the row of each area stands, by [`AreaId`].
    pub area_places: Vec<Where>,
    /// What the package says of itself.
    pub about: About,
    /// The city's figures, in the order of the file.
    pub city: Vec<CityFigure>,
    /// Every limit of the package.
    pub limits: Vec<Limit>,
    /// Groups of stations, in the order of the file.
    pub stations: Vec<StationGroup>,
    /// Functional zones of the ecological index.
    pub zones: Vec<Zone>,
    /// Any other figure that is shown.
    pub facts: Vec<Fact>,
    /// The polygons, by [`AreaId`]; empty for a functional zone.
    pub boundaries: Vec<Vec<Polygon>>,
    /// The places of areas without a polygon, by [`AreaId`].
    pub positions: Vec<Option<LonLat>>,
}

/// What the package says of itself, from `datapackage.json`.
#[derive(Clone, Debug)]
pub struct About {
    /// The year of the figures.
    pub year: u16,
    /// The year that changes over the plan's period are counted from.
    pub base_year: u16,
    /// The city or region.
    pub place: Bilingual,
    /// The title of the statement.
    pub statement: Bilingual,
    /// Who published it.
    pub publisher: Bilingual,
    /// The approval number of the map (审图号), never invented.
    pub map_approval_number: Option<String>,
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
}

/// A grade of an edition of a standard.
#[derive(Clone, Debug)]
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

/// A source of the package.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its id in the package.
    pub name: String,
    /// How it is cited.
    pub title: Bilingual,
    /// Its address, where it has one.
    pub path: Option<String>,
}

/// A section of the statement.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its id in the package.
    pub id: SectionId,
    /// Its heading.
    pub title: Bilingual,
}

/// What a pollutant is called.
#[derive(Clone, Debug)]
pub struct PollutantName {
    /// Its id in the package.
    pub code: String,
    /// The formula before its subscript.
    pub base: String,
    /// The subscript.
    pub subscript: String,
    /// How a voice says the formula.
    pub spoken: Bilingual,
    /// In words: "fine particles".
    pub name: Bilingual,
}

/// How a year of measurements is summed up in one figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statistic {
    /// The mean of the year.
    AnnualMean,
    /// The 95th percentile of the 24-hour means.
    P95Of24Hour,
    /// The 90th percentile of the daily maximum 8-hour means.
    P90Of8Hour,
}

/// The averaging time of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Averaging {
    /// A year.
    Annual,
    /// A day.
    TwentyFourHour,
    /// The daily maximum of 8 hours.
    EightHour,
}

impl Statistic {
    /// The averaging time of the limits that this statistic is held against.
    pub const fn averaging(self) -> Averaging {
        match self {
            Self::AnnualMean => Averaging::Annual,
            Self::P95Of24Hour => Averaging::TwentyFourHour,
            Self::P90Of8Hour => Averaging::EightHour,
        }
    }
}

/// The unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// µg/m³.
    MicrogramsPerCubicMetre,
    /// mg/m³.
    MilligramsPerCubicMetre,
    /// Percent.
    Percent,
    /// Days.
    Days,
    /// A count of districts.
    Districts,
    /// A value of an index, without unit.
    Index,
}

/// A figure for the whole city.
#[derive(Clone, Debug)]
pub struct CityFigure {
    /// Id of a pollutant in [`About::pollutants`].
    pub pollutant: String,
    /// How the year is summed up.
    pub statistic: Statistic,
    /// The figure.
    pub value: Decimal,
    /// Its unit.
    pub unit: Unit,
    /// The published change on the year before, in percent; 0 where it is called level.
    pub change_on_year: Option<Decimal>,
    /// The published change on the base year, in percent.
    pub change_on_base: Option<Decimal>,
    /// Where it stands.
    pub place: Where,
}

/// A limit of a standard.
#[derive(Clone, Debug)]
pub struct Limit {
    /// The standard: "GB 3095".
    pub standard: String,
    /// The year of its edition.
    pub version: String,
    /// Grade, guideline or interim target.
    pub grade: String,
    /// Id of a pollutant.
    pub pollutant: String,
    /// Averaging time.
    pub averaging: Averaging,
    /// The limit.
    pub value: Decimal,
    /// Its unit.
    pub unit: Unit,
    /// The first year in which it was in force.
    pub from: u16,
    /// The last day in force; `None` while it is.
    pub to: Option<String>,
}

/// What a group of special stations measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StationKind {
    /// At the border of the province.
    Border,
    /// Beside heavy traffic.
    Traffic,
    /// The urban background.
    Background,
}

/// A group of stations with its published mean figures.
#[derive(Clone, Debug)]
pub struct StationGroup {
    /// Id of the group.
    pub code: String,
    /// Its name.
    pub name: Bilingual,
    /// What it measures.
    pub kind: StationKind,
    /// How many stations, where published.
    pub stations: Option<u16>,
    /// Its figures.
    pub figures: Vec<StationFigure>,
    /// Where stations of the group stand, from another source than the statement.
    pub positions: Vec<StationPosition>,
}

/// A mean figure of a group of stations.
#[derive(Clone, Debug)]
pub struct StationFigure {
    /// Id of a pollutant.
    pub pollutant: String,
    /// The mean of the group, µg/m³.
    pub value: Decimal,
    /// The published comparison with the city, in percent.
    pub compared_with_city: Decimal,
    /// Where it stands.
    pub place: Where,
}

/// The place of a station: not from the statement.
#[derive(Clone, Debug)]
pub struct StationPosition {
    /// Its name.
    pub name: Bilingual,
    /// Where it is.
    pub at: LonLat,
}

/// A functional zone of the ecological index. Zones overlap: they are no partition.
#[derive(Clone, Debug)]
pub struct Zone {
    /// Id of the zone.
    pub code: String,
    /// Its name.
    pub name: Bilingual,
    /// Growth of the index over five years, in percent: a change, not a level.
    pub growth: Decimal,
    /// What the statement's footnote means.
    pub note: Bilingual,
    /// Its districts.
    pub members: Vec<AreaId>,
    /// Where it stands.
    pub place: Where,
}

/// Any other figure that is shown.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its name.
    pub key: String,
    /// What it says.
    pub value: FactValue,
    /// Where it stands.
    pub place: Where,
}

/// What a fact says.
#[derive(Clone, Debug, PartialEq)]
pub enum FactValue {
    /// A number with its unit.
    Number(Decimal, Unit),
    /// An area.
    Area(AreaId),
    /// A rating of the ecological index.
    Rating(Rating),
}

/// Ratings of the ecological index after HJ 192-2015.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rating {
    /// 优.
    Excellent,
    /// 良.
    Good,
}

/// A position on the globe, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LonLat {
    /// Degrees east, -180 to 180.
    pub lon: f64,
    /// Degrees north, -90 to 90.
    pub lat: f64,
}

/// A polygon: the outer ring, then the holes. Rings are closed (first equals last).
#[derive(Clone, Debug, PartialEq)]
pub struct Polygon {
    /// Rings of at least four positions.
    pub rings: Vec<Vec<LonLat>>,
}

impl Atlas {
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

    /// What a pollutant is called.
    pub fn pollutant_name(&self, code: &str) -> Option<&PollutantName> {
        self.about.pollutants.iter().find(|name| name.code == code)
    }
}
