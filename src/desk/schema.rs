//! The schemas of the tables, as Frictionless' Table Schema writes them.
//!
//! Why: docs/decisions.md#one-description-of-the-format

use atlas::data::Language;
use atlas::data::format::{BOUNDARIES, Column, Kind, TABLES, TOPOLOGY, TableFormat};
use atlas::words;
use serde_json::{Map, Value, json};

/// The language of titles and descriptions, which other tools read.
const SCHEMAS: Language = Language::En;

/// The resources of a package of these languages and pollutants: every table that it has with its
/// schema, and the boundaries.
pub fn resources(
    has: impl Fn(&str) -> bool,
    languages: &[Language],
    pollutants: &[&str],
    example: impl Fn(&TableFormat, &str) -> Option<String>,
) -> Value {
    let here: Vec<&&TableFormat> = TABLES.iter().filter(|table| has(table.file)).collect();
    let has_table = |file: &str| here.iter().any(|table| table.file == file);
    let tables = here.iter().map(|table| {
        let fields = table.names(languages, pollutants).into_iter();
        let fields: Vec<Value> = fields.map(|name| field(table, &name, example(table, &name))).collect();
        let mut schema = Map::new();
        schema.insert("fields".into(), fields.into());
        schema.insert("missingValues".into(), json!([""]));
        if !table.key.is_empty() {
            schema.insert("primaryKey".into(), one_or_all(table.key));
        }
        let references = table.references.iter().filter(|reference| has_table(reference.file));
        let references: Vec<Value> = references
            .filter(|reference| is_key(reference.file, reference.there))
            .map(|reference| {
                let there = json!({ "resource": name(reference.file), "fields": reference.there });
                json!({ "fields": reference.column, "reference": there })
            })
            .collect();
        if !references.is_empty() {
            schema.insert("foreignKeys".into(), references.into());
        }
        json!({
            "name": name(table.file),
            "path": table.file,
            "title": (words::manual(SCHEMAS).table)(table.file),
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": schema,
        })
    });
    let boundaries = |path: &str, format: &str, mediatype: &str| {
        json!({
            "name": "boundaries",
            "path": path,
            "title": (words::manual(SCHEMAS).table)(BOUNDARIES),
            "format": format,
            "mediatype": mediatype,
            "encoding": "utf-8",
        })
    };
    let boundaries = match has(TOPOLOGY) {
        true => boundaries(TOPOLOGY, "topojson", "application/json"),
        false => boundaries(BOUNDARIES, "geojson", "application/geo+json"),
    };
    tables.chain([boundaries]).collect()
}

/// A column as a field.
fn field(table: &TableFormat, name: &str, example: Option<String>) -> Value {
    let mut field = Map::new();
    field.insert("name".into(), name.into());
    let column = table.column(name).map(|(column, _)| column);
    field.insert("type".into(), column.map_or("number", kind).into());
    field.insert("description".into(), words::column(SCHEMAS, table, name).into());
    if let Some(example) = example {
        field.insert("example".into(), example.into());
    }
    let mut constraints = Map::new();
    if column.is_some_and(|column| column.filled) {
        constraints.insert("required".into(), true.into());
    }
    match column.map_or(Kind::Amount, |column| column.kind) {
        Kind::Keyword(words) => {
            constraints.insert("enum".into(), words().into());
        }
        Kind::Code => {
            constraints.insert("pattern".into(), "[A-Za-z0-9_-]+".into());
        }
        Kind::Amount | Kind::Count => {
            constraints.insert("minimum".into(), 0.into());
        }
        Kind::Text | Kind::Number | Kind::Date | Kind::Locus => {}
    }
    if !constraints.is_empty() {
        field.insert("constraints".into(), constraints.into());
    }
    field.into()
}

/// The type of a column in Table Schema.
fn kind(column: &Column) -> &'static str {
    match column.kind {
        Kind::Code | Kind::Text | Kind::Locus | Kind::Keyword(_) => "string",
        Kind::Number | Kind::Amount => "number",
        Kind::Count => "integer",
        Kind::Date => "date",
    }
}

/// The name of the resource of a file.
fn name(file: &str) -> String {
    file.trim_end_matches(".csv").replace('_', "-")
}

/// Whether a column is the whole key of a table, so that a reference leads to one row.
fn is_key(file: &str, column: &str) -> bool {
    TABLES.iter().any(|table| table.file == file && table.key == [column])
}

fn one_or_all(key: &[&str]) -> Value {
    match key {
        [one] => (*one).into(),
        all => all.into(),
    }
}
