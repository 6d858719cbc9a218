//! The format of the data package.

use super::name_of;
use crate::data::Language;
use crate::data::format::Kind;
use crate::words::ManualTexts;

/// The format of the data package.
pub static MANUAL: ManualTexts = ManualTexts {
    table,
    row,
    column,
    localized_column,
    kind: |kind| match kind {
        Kind::Code => "letters, digits, dashes",
        Kind::Text => "text",
        Kind::Number => "number, three decimal places at most",
        Kind::Amount => "number from 0, three decimal places at most",
        Kind::Count => "whole number from 0",
        Kind::Date => "date, YYYY-MM-DD",
        Kind::Locus => "section and spot",
        Kind::Keyword(_) => "",
    },
    heading: ["Column", "Holds", "Filled", "Meaning", "Example"],
    yes: "always",
    no: "or empty",
    optional_table: " A package may do without this table.",
};

fn table(file: &str) -> &'static str {
    match file {
        "districts.csv" => "Areas with figures",
        "concentrations.csv" => "Annual means by area",
        "city.csv" => "Citywide figures",
        "limits.csv" => "Limits and guidelines",
        "classes.csv" => "Classes of the map",
        "stations.csv" => "Stations with special functions",
        "station_positions.csv" => "Positions of stations",
        "zones.csv" => "Functional zones",
        "zone_members.csv" => "Districts of the zones",
        "facts.csv" => "Other figures shown",
        "boundaries.geojson" => "District boundaries",
        _ => "",
    }
}

fn row(file: &str) -> &'static str {
    match file {
        "districts.csv" => {
            "A row is an area with figures: a district, which needs a polygon, or a functional zone, which may have none."
        }
        "concentrations.csv" => {
            "A row is an area, with a column for every pollutant of the map. An empty cell is no data."
        }
        "city.csv" => {
            "A row is a citywide figure of a pollutant, as published: it is never computed from the districts."
        }
        "limits.csv" => "A row is a limit of an edition of a standard.",
        "classes.csv" => {
            "A row is a class of a pollutant, lowest first: its upper bound belongs to it. The limit of the first yardstick must be a bound."
        }
        "stations.csv" => "A row is a published mean of a group of stations, for a pollutant.",
        "station_positions.csv" => {
            "A row is the place of a station, which may come from another source than the statement."
        }
        "zones.csv" => "A row is a functional zone of the ecological index. Zones may overlap.",
        "zone_members.csv" => "A row is a district of a zone.",
        "facts.csv" => "A row is any other figure that is shown.",
        _ => "",
    }
}

fn column(file: &str, column: &str) -> &'static str {
    match (file, column) {
        ("districts.csv", "code") => "GB/T 2260 code of the district, or the short code of a functional zone",
        ("districts.csv", "kind") => "What the area is; only districts are ranked and counted",
        ("districts.csv", "lon") => "Longitude of an area without a polygon, degrees east, WGS 84",
        ("districts.csv", "lat") => "Latitude of an area without a polygon, degrees north, WGS 84",
        ("zone_members.csv" | "concentrations.csv", "code") => "Code of an area of districts.csv",
        ("city.csv", "value") => "The published figure",
        ("limits.csv", "value") => "The limit",
        ("stations.csv", "value") => "The published mean of the group, µg/m³",
        ("facts.csv", "value") => "The published figure, rating or code",
        ("stations.csv", "kind") => "What the stations measure",
        ("facts.csv", "unit") => "The unit, or what the value is",
        (_, "initials") => "Initials of the pinyin, to be found by",
        (_, "where") => {
            "Where it stands in the statement: a section of datapackage.json, then `paragraph`, `note`, or `table` and `row`, each with its number"
        }
        (_, "pollutant") => "Id of a pollutant of datapackage.json",
        (_, "statistic") => "How the year is summed up",
        (_, "unit") => "The unit",
        (_, "change_on_year_percent") => "Published change on the year before, %; 0 where it is called level",
        (_, "change_on_base_percent") => "Published change on the base year, %",
        (_, "standard") => "The standard",
        (_, "version") => "The year of its edition",
        (_, "grade") => "Grade, guideline or interim target",
        (_, "averaging") => "Averaging time",
        (_, "in_force_from") => "First day in force",
        (_, "in_force_to") => "Last day in force; empty while in force",
        (_, "source") => "Name of a source of datapackage.json",
        (_, "upper") => "Upper bound of the class, µg/m³; empty for the last, open class",
        ("zone_members.csv", "zone") => "Id of a zone of zones.csv",
        ("station_positions.csv", "group") => "Id of a group of stations.csv",
        (_, "group") => "Id of the group",
        (_, "stations") => "Number of stations, where published",
        (_, "compared_with_city_percent") => "Published comparison with the citywide figure, %",
        ("station_positions.csv", "lon") => "Longitude, degrees east, WGS 84",
        ("station_positions.csv", "lat") => "Latitude, degrees north, WGS 84",
        (_, "id") => "Id of the zone",
        (_, "growth_percent") => "Growth of the ecological index over five years, %: a change, not a level",
        (_, "key") => "Name of the figure",
        ("concentrations.csv", _) => "Annual mean of the pollutant, µg/m³; empty for no data",
        _ => "",
    }
}

fn localized_column(column: &str, language: Language) -> String {
    let language = name_of(language);
    match column {
        "name" => format!("{language} name"),
        "short" => format!("{language} name where room is short"),
        "note" => format!("What the footnote means, in {language}"),
        _ => String::new(),
    }
}
