//! The tables of the format in words, as docs/data-package.md prints them.
//!
//! Why: docs/decisions.md#one-description-of-the-format

use atlas::data::Language;
use atlas::data::format::{Column, Kind, TABLES, TableFormat};
use atlas::words;

/// Every table in Markdown: what a row is, then a line a column with type, unit and example. The
/// examples are the first filled cells of a package.
pub fn tables_in_words(
    language: Language,
    pollutants: &[&str],
    example: impl Fn(&TableFormat, &str) -> Option<String>,
) -> String {
    TABLES.iter().map(|table| in_words(language, table, pollutants, &example)).collect::<Vec<_>>().join("\n")
}

fn in_words(
    language: Language,
    table: &TableFormat,
    pollutants: &[&str],
    example: impl Fn(&TableFormat, &str) -> Option<String>,
) -> String {
    let words = words::manual(language);
    let optional = if table.optional { words.optional_table } else { "" };
    let mut lines = vec![
        format!("### `{}`", table.file),
        String::new(),
        [(words.row)(table.file), optional].concat(),
        String::new(),
        format!("| {} |", words.heading.join(" | ")),
        "|---|---|---|---|---|".to_owned(),
    ];
    for name in table.names(&documented(), pollutants) {
        let column = table.column(&name).map(|(column, _)| column);
        let example = example(table, &name).map(|example| format!("`{example}`")).unwrap_or_default();
        let filled = if column.is_some_and(|column| column.filled) { words.yes } else { words.no };
        let kind = kind(language, column);
        let said = words::column(language, table, &name);
        lines.push(format!("| `{name}` | {kind} | {filled} | {said} | {example} |"));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The languages whose columns the documents list: those of a package that names none.
fn documented() -> Vec<Language> {
    Language::ALL.into_iter().filter(|language| language.is_assumed()).collect()
}

/// What a cell holds; a column of a pollutant holds concentrations.
fn kind(language: Language, column: Option<&Column>) -> String {
    let words = words::manual(language);
    let kind = column.map_or(Kind::Amount, |column| column.kind);
    match kind {
        Kind::Keyword(choices) => {
            choices().iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
        }
        other => (words.kind)(other).to_owned(),
    }
}
