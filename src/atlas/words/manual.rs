//! The words of the format of the data package.

use crate::data::Language;
use crate::data::format::{Kind, TableFormat};

texts! {
    /// The texts of the format in a language.
    pub struct ManualTexts {
        /// What a table holds.
        pub table: fn(&str) -> &'static str,
        /// What a row of it is.
        pub row: fn(&str) -> &'static str,
        /// What a column says, by file and column; a column of the pollutants has one for all.
        pub column: fn(&str, &str) -> &'static str,
        /// What a column of a language says, by its name without the language; empty for none.
        pub localized_column: fn(&str, Language) -> String,
        /// What a cell may hold; words are listed and need no text.
        pub kind: fn(Kind) -> &'static str,
        /// The heads of the table of columns: name, holds, must be filled, meaning, example.
        pub heading: [&'static str; 5],
        /// Must be filled.
        pub yes: &'static str,
        /// May be empty.
        pub no: &'static str,
        /// That a package may do without a table.
        pub optional_table: &'static str,
    }
}

/// What a column of a table says, by its name in the header.
pub fn column(language: Language, table: &TableFormat, name: &str) -> String {
    let words = super::manual(language);
    match table.column(name) {
        Some((column, Some(of))) => (words.localized_column)(column.name, of),
        _ => (words.column)(table.file, name).to_owned(),
    }
}
