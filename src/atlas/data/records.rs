//! The rows of the package once they are checked: figures of the city, limits, stations, zones, facts.

use super::{AreaId, Decimal, Keyword, Localized, LonLat, StatementRef};

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

impl Keyword for Statistic {
    const KEYWORDS: &'static [(&'static str, Self)] = &[
        ("annual-mean", Self::AnnualMean),
        ("p95-of-24-hour", Self::P95Of24Hour),
        ("p90-of-8-hour", Self::P90Of8Hour),
    ];
}

impl Keyword for Averaging {
    const KEYWORDS: &'static [(&'static str, Self)] =
        &[("annual", Self::Annual), ("24-hour", Self::TwentyFourHour), ("8-hour", Self::EightHour)];
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
    /// km².
    SquareKilometres,
    /// A value of an index, without unit.
    Index,
}

/// The unit of a concentration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConcentrationUnit(pub Unit);

impl Keyword for ConcentrationUnit {
    const KEYWORDS: &'static [(&'static str, Self)] =
        &[("µg/m³", Self(Unit::MicrogramsPerCubicMetre)), ("mg/m³", Self(Unit::MilligramsPerCubicMetre))];
}

/// A figure for the whole city.
#[derive(Clone, Debug, PartialEq)]
pub struct CityFigure {
    /// Id of a pollutant in [`About::pollutants`](super::About::pollutants).
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
    pub stated_at: StatementRef,
}

/// A limit of a standard.
#[derive(Clone, Debug, PartialEq)]
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
    /// The name of its source in [`About::sources`](super::About::sources).
    pub source: String,
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

impl Keyword for StationKind {
    const KEYWORDS: &'static [(&'static str, Self)] =
        &[("border", Self::Border), ("traffic", Self::Traffic), ("background", Self::Background)];
}

/// A group of stations with its published mean figures.
#[derive(Clone, Debug, PartialEq)]
pub struct StationGroup {
    /// Id of the group.
    pub code: String,
    /// Its name.
    pub name: Localized,
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
#[derive(Clone, Debug, PartialEq)]
pub struct StationFigure {
    /// Id of a pollutant.
    pub pollutant: String,
    /// The mean of the group, µg/m³.
    pub value: Decimal,
    /// The published comparison with the city, in percent.
    pub compared_with_city: Decimal,
    /// Where it stands.
    pub stated_at: StatementRef,
}

/// The place of a station: not from the statement.
#[derive(Clone, Debug, PartialEq)]
pub struct StationPosition {
    /// Its name.
    pub name: Localized,
    /// Where it is.
    pub at: LonLat,
}

/// An ecological zone of the ecological index. Zones overlap: they are no partition.
#[derive(Clone, Debug, PartialEq)]
pub struct EcologicalZone {
    /// Id of the zone.
    pub code: String,
    /// Its name.
    pub name: Localized,
    /// Growth of the index over five years, in percent: a change, not a level.
    pub growth: Decimal,
    /// What the statement's footnote means.
    pub note: Localized,
    /// Its districts.
    pub members: Vec<AreaId>,
    /// Where it stands.
    pub stated_at: StatementRef,
}

/// Any other figure that is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Its name.
    pub key: String,
    /// What it says.
    pub value: FactValue,
    /// Where it stands.
    pub stated_at: StatementRef,
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

/// What the unit of a fact says of its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// A number with this unit.
    Number(Unit),
    /// A rating of the ecological index.
    Rating,
    /// The code of an area.
    Code,
}

impl Keyword for FactKind {
    const KEYWORDS: &'static [(&'static str, Self)] = &[
        ("µg/m³", Self::Number(Unit::MicrogramsPerCubicMetre)),
        ("%", Self::Number(Unit::Percent)),
        ("days", Self::Number(Unit::Days)),
        ("districts", Self::Number(Unit::Districts)),
        ("km²", Self::Number(Unit::SquareKilometres)),
        ("index", Self::Number(Unit::Index)),
        ("rating", Self::Rating),
        ("code", Self::Code),
    ];
}

/// Ratings of the ecological index after HJ 192-2015.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rating {
    /// 优.
    Excellent,
    /// 良.
    Good,
}

impl Keyword for Rating {
    const KEYWORDS: &'static [(&'static str, Self)] = &[("excellent", Self::Excellent), ("good", Self::Good)];
}
