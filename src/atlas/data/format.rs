//! The tables of a package, as they are read: their files, their columns, and what a cell may hold.
//!
//! The one description of the format. The reader takes its headers from here; the schemas in
//! `datapackage.json` and the tables of docs/data-package.md are made from it.
//!
//! Why: docs/decisions.md#one-description-of-the-format

use super::{AreaKind, Averaging, ConcentrationUnit, FactKind, Keyword, Language, StationKind, Statistic};

/// A table.
#[derive(Debug)]
pub struct TableFormat {
    /// Its file.
    pub file: &'static str,
    /// Its columns, in the order in which they are written.
    pub columns: &'static [Column],
    /// Whether a column for every pollutant of the map stands before the last.
    pub by_pollutant: bool,
    /// The columns that together stand only once.
    pub key: &'static [&'static str],
    /// Columns whose codes stand in a column of another table.
    pub references: &'static [Reference],
    /// Whether a package may do without it.
    pub optional: bool,
}

/// A column whose codes stand in another table.
#[derive(Debug)]
pub struct Reference {
    /// The column.
    pub column: &'static str,
    /// The file of the other table.
    pub file: &'static str,
    /// The column there.
    pub there: &'static str,
}

/// A column of a table.
#[derive(Debug)]
pub struct Column {
    /// The name in the header.
    pub name: &'static str,
    /// What its cells hold.
    pub kind: Kind,
    /// Whether every cell must be filled.
    pub filled: bool,
    /// Whether its cells are another year's to write anew.
    pub yearly: bool,
    /// Whether each language of a package has it, its code behind the name: `name_en`, `name_zh`.
    pub localized: bool,
}

/// What a cell may hold.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Letters, digits, dashes.
    Code,
    /// Any text.
    Text,
    /// A number with three decimal places at most.
    Number,
    /// A concentration: a number that is not negative.
    Amount,
    /// A whole number.
    Count,
    /// A date.
    Date,
    /// A place in the statement.
    Locus,
    /// One of a few words.
    Keyword(fn() -> Vec<&'static str>),
}

impl Column {
    const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, filled: true, yearly: false, localized: false }
    }

    /// The cell may be empty.
    const fn or_empty(mut self) -> Self {
        self.filled = false;
        self
    }

    /// Another year writes it anew.
    const fn yearly(mut self) -> Self {
        self.yearly = true;
        self
    }

    /// A text that a package has in each of its languages.
    const fn localized(name: &'static str) -> Self {
        Self { localized: true, ..Self::new(name, Kind::Text) }
    }

    /// Its names in the headers of a package: one, or one a language.
    fn names(&self, languages: &[Language]) -> Vec<String> {
        match self.localized {
            true => languages.iter().map(|language| localized_name(self.name, *language)).collect(),
            false => vec![self.name.to_owned()],
        }
    }
}

const WHERE: Column = Column::new("where", Kind::Locus).yearly();
const NAME: Column = Column::localized("name");
const POLLUTANT: Column = Column::new("pollutant", Kind::Code);

/// A table that every package has, with nothing said of it yet.
const REQUIRED: TableFormat =
    TableFormat { file: "", columns: &[], by_pollutant: false, key: &[], references: &[], optional: false };

/// A table that a package may do without.
const OPTIONAL: TableFormat = TableFormat { optional: true, ..REQUIRED };

/// The areas.
pub const DISTRICTS: TableFormat = TableFormat {
    file: "districts.csv",
    columns: &[
        Column::new("code", Kind::Code),
        NAME,
        Column::localized("short").or_empty(),
        Column::new("initials", Kind::Text).or_empty(),
        Column::new("kind", Kind::Keyword(AreaKind::keywords)),
        Column::new("lon", Kind::Number).or_empty(),
        Column::new("lat", Kind::Number).or_empty(),
        WHERE,
    ],
    key: &["code"],
    ..REQUIRED
};

/// The annual means of the areas.
pub const CONCENTRATIONS: TableFormat = TableFormat {
    file: "concentrations.csv",
    columns: &[Column::new("code", Kind::Code), WHERE],
    by_pollutant: true,
    key: &["code"],
    references: &[Reference { column: "code", file: "districts.csv", there: "code" }],
    ..REQUIRED
};

/// The figures of the city.
pub const CITY: TableFormat = TableFormat {
    file: "city.csv",
    columns: &[
        POLLUTANT,
        Column::new("statistic", Kind::Keyword(Statistic::keywords)),
        Column::new("value", Kind::Amount).yearly(),
        Column::new("unit", Kind::Keyword(ConcentrationUnit::keywords)),
        Column::new("change_on_year_percent", Kind::Number).or_empty().yearly(),
        Column::new("change_on_base_percent", Kind::Number).or_empty().yearly(),
        WHERE,
    ],
    key: &["pollutant"],
    ..REQUIRED
};

/// The limits.
pub const LIMITS: TableFormat = TableFormat {
    file: "limits.csv",
    columns: &[
        Column::new("standard", Kind::Text),
        Column::new("version", Kind::Text),
        Column::new("grade", Kind::Text),
        POLLUTANT,
        Column::new("averaging", Kind::Keyword(Averaging::keywords)),
        Column::new("value", Kind::Amount),
        Column::new("unit", Kind::Keyword(ConcentrationUnit::keywords)),
        Column::new("in_force_from", Kind::Date),
        Column::new("in_force_to", Kind::Date).or_empty(),
        Column::new("source", Kind::Text),
    ],
    key: &["standard", "version", "grade", "pollutant", "averaging"],
    ..REQUIRED
};

/// The classes of the map.
pub const CLASSES: TableFormat = TableFormat {
    file: "classes.csv",
    columns: &[POLLUTANT, Column::new("upper", Kind::Amount).or_empty()],
    ..REQUIRED
};

/// The figures of special stations.
pub const STATIONS: TableFormat = TableFormat {
    file: "stations.csv",
    columns: &[
        Column::new("group", Kind::Code),
        NAME,
        Column::new("kind", Kind::Keyword(StationKind::keywords)),
        Column::new("stations", Kind::Count).or_empty(),
        POLLUTANT,
        Column::new("value", Kind::Amount).yearly(),
        Column::new("compared_with_city_percent", Kind::Number).yearly(),
        WHERE,
    ],
    key: &["group", "pollutant"],
    ..OPTIONAL
};

/// Where stations stand.
pub const STATION_POSITIONS: TableFormat = TableFormat {
    file: "station_positions.csv",
    columns: &[
        Column::new("group", Kind::Code),
        NAME,
        Column::new("lon", Kind::Number),
        Column::new("lat", Kind::Number),
        Column::new("source", Kind::Text),
    ],
    references: &[Reference { column: "group", file: "stations.csv", there: "group" }],
    ..OPTIONAL
};

/// The ecological zones.
pub const ZONES: TableFormat = TableFormat {
    file: "zones.csv",
    columns: &[
        Column::new("id", Kind::Code),
        NAME,
        Column::new("growth_percent", Kind::Number).yearly(),
        Column::localized("note"),
        WHERE,
    ],
    key: &["id"],
    ..OPTIONAL
};

/// The districts of the zones.
pub const ZONE_MEMBERS: TableFormat = TableFormat {
    file: "zone_members.csv",
    columns: &[Column::new("zone", Kind::Code), Column::new("code", Kind::Code), WHERE],
    key: &["zone", "code"],
    references: &[
        Reference { column: "zone", file: "zones.csv", there: "id" },
        Reference { column: "code", file: "districts.csv", there: "code" },
    ],
    ..OPTIONAL
};

/// Other figures.
pub const FACTS: TableFormat = TableFormat {
    file: "facts.csv",
    columns: &[
        Column::new("key", Kind::Text),
        Column::new("value", Kind::Text).yearly(),
        Column::new("unit", Kind::Keyword(FactKind::keywords)),
        WHERE,
    ],
    ..OPTIONAL
};

/// Every table, in the order in which they are read.
pub const TABLES: [&TableFormat; 10] = [
    &DISTRICTS,
    &CONCENTRATIONS,
    &CITY,
    &LIMITS,
    &CLASSES,
    &STATIONS,
    &STATION_POSITIONS,
    &ZONES,
    &ZONE_MEMBERS,
    &FACTS,
];

/// What the package says of itself.
pub const DESCRIPTOR: &str = "datapackage.json";

/// The polygons; a topology may stand in its place.
pub const BOUNDARIES: &str = "boundaries.geojson";

/// The polygons as a topology.
pub const TOPOLOGY: &str = "boundaries.topojson";

/// The name of a column, or of a field of the descriptor, that holds a text in a language.
pub fn localized_name(stem: &str, language: Language) -> String {
    [stem, "_", language.code()].concat()
}

impl TableFormat {
    /// The names of the columns that a package of these languages and pollutants has, in their order.
    pub fn names(&self, languages: &[Language], pollutants: &[&str]) -> Vec<String> {
        let mut names: Vec<String> = self.columns.iter().flat_map(|column| column.names(languages)).collect();
        if self.by_pollutant {
            let last = names.len().saturating_sub(1);
            names.splice(last..last, pollutants.iter().map(|pollutant| (*pollutant).to_owned()));
        }
        names
    }

    /// A column by its name in a header, and the language that it is of; a column of the pollutants has none.
    pub fn column(&self, name: &str) -> Option<(&'static Column, Option<Language>)> {
        self.columns.iter().find_map(|column| match column.localized {
            false => (column.name == name).then_some((column, None)),
            true => {
                let code = name.strip_prefix(column.name)?.strip_prefix('_')?;
                Language::from_code(code).map(|language| (column, Some(language)))
            }
        })
    }
}
