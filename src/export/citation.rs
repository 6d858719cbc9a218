//! The statement and the view, cited: as text and as BibTeX.

use super::ExportView;

/// The statement as a text.
pub fn cite_statement(view: ExportView) -> String {
    let (words, data) = (view.words(), view.data);
    (words.cite_statement)(&data.publisher, &data.statement, &(words.month)(data.published))
}

/// The view as a text; `day` is the day it was read, as `2026-11-23`.
pub fn cite_view(view: ExportView, day: &str) -> String {
    let statement = cite_statement(view);
    (view.words().cite_view)(&view.title(), &view.against(), &statement, view.link, day)
}

/// The statement as BibTeX.
pub fn statement_bibtex(view: ExportView) -> String {
    let data = view.data;
    entry(
        "techreport",
        &data.package,
        &[
            ("title", braced(&data.statement)),
            ("institution", braced(&data.publisher)),
            ("year", data.published.year.to_string()),
            ("month", data.published.month.to_string()),
        ],
    )
}

/// The view as BibTeX.
pub fn view_bibtex(view: ExportView, day: &str) -> String {
    let title = [view.title(), view.against()].join(view.texts().comma);
    let name = view.file_name("");
    entry(
        "misc",
        name.trim_end_matches('.'),
        &[
            ("title", braced(&title)),
            ("howpublished", format!("Eco Atlas, \\url{{{}}}", view.link)),
            ("note", escaped(&cite_statement(view))),
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

/// What a subscript begins with in TeX; it ends with a brace.
const SUBSCRIPT: &str = "\\textsubscript{";

/// A text without the signs of TeX.
fn escaped(text: &str) -> String {
    let sign = |letter: char| match letter {
        '&' | '%' | '$' | '#' | '_' | '{' | '}' => format!("\\{letter}"),
        '\\' => "\\textbackslash{}".to_owned(),
        '~' => "\\textasciitilde{}".to_owned(),
        '^' => "\\textasciicircum{}".to_owned(),
        // Formulas have their subscripts in letters that few TeX fonts have.
        '₀'..='₉' => format!("{SUBSCRIPT}{}}}", u32::from(letter) - u32::from('₀')),
        letter => letter.to_string(),
    };
    let mut parts = text.split('.').map(|part| part.chars().map(sign).collect::<String>());
    let mut signs = parts.next().unwrap_or_default();
    for part in parts {
        // PM₂.₅ has one subscript and not two.
        let goes_on = part.strip_prefix(SUBSCRIPT).filter(|_| signs.ends_with('}'));
        if goes_on.is_some() {
            signs.pop();
        }
        signs.push('.');
        signs.push_str(goes_on.unwrap_or(&part));
    }
    signs
}
