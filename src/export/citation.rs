//! The statement and the view, cited: as text and as BibTeX.

use super::Exhibit;

/// The statement as a text.
pub fn cite_statement(exhibit: Exhibit) -> String {
    let (words, extract) = (exhibit.words(), exhibit.extract);
    (words.cite_statement)(&extract.publisher, &extract.statement, &(words.month)(extract.published))
}

/// The view as a text; `day` is the day it was read, as `2026-11-23`.
pub fn cite_view(exhibit: Exhibit, day: &str) -> String {
    let statement = cite_statement(exhibit);
    (exhibit.words().cite_view)(&exhibit.title(), &exhibit.against(), &statement, exhibit.link, day)
}

/// The statement as BibTeX.
pub fn statement_bibtex(exhibit: Exhibit) -> String {
    let extract = exhibit.extract;
    entry(
        "techreport",
        &extract.package,
        &[
            ("title", braced(&extract.statement)),
            ("institution", braced(&extract.publisher)),
            ("year", extract.published.year.to_string()),
            ("month", extract.published.month.to_string()),
        ],
    )
}

/// The view as BibTeX.
pub fn view_bibtex(exhibit: Exhibit, day: &str) -> String {
    let title = [exhibit.title(), exhibit.against()].join(exhibit.texts().comma);
    let name = exhibit.file_name("");
    entry(
        "misc",
        name.trim_end_matches('.'),
        &[
            ("title", braced(&title)),
            ("howpublished", format!("Eco Atlas, \\url{{{}}}", exhibit.link)),
            ("note", escaped(&cite_statement(exhibit))),
            ("urldate", day.to_owned()),
        ],
    )
}

fn entry(kind: &str, key: &str, fields: &[(&str, String)]) -> String {
    let fields: Vec<String> = fields.iter().map(|(name, text)| format!("  {name} = {{{text}}},\n")).collect();
    format!("@{kind}{{{key},\n{}}}", fields.concat())
}

/// A text whose capitals stay.
fn braced(text: &str) -> String {
    format!("{{{}}}", escaped(text))
}

/// A text without the signs of TeX.
fn escaped(text: &str) -> String {
    let sign = |letter: char| match letter {
        '&' | '%' | '$' | '#' | '_' | '{' | '}' => format!("\\{letter}"),
        '\\' => "\\textbackslash{}".to_owned(),
        '~' => "\\textasciitilde{}".to_owned(),
        '^' => "\\textasciicircum{}".to_owned(),
        // Formulas have their subscripts in letters that few TeX fonts have.
        '₀'..='₉' => format!("\\textsubscript{{{}}}", u32::from(letter) - u32::from('₀')),
        letter => letter.to_string(),
    };
    let signs: String = text.chars().map(sign).collect();
    // PM₂.₅ has one subscript and not two.
    signs.replace("}.\\textsubscript{", ".")
}
