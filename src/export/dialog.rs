//! The dialog that offers the exports. Its markup is made of words of ours alone; whatever comes
//! from the package is filled in as text, in the places marked `data-fill`.

use super::{ExportView, cite_statement, cite_view, statement_bibtex, view_bibtex};
use atlas::data::Language;
use atlas::words;

/// The look of the dialog.
pub const DIALOG_STYLE: &str = include_str!("dialog.css");

/// The inside of the dialog.
pub fn dialog(language: Language) -> String {
    let words = words::export(language);
    let embedding = words::embedding(language).heading;
    let button =
        |act: &str, name: &str| format!("<button type=\"button\" data-act=\"{act}\">{name}</button>");
    let section = |id: &str, heading: &str, content: &str| {
        format!(
            "<section aria-labelledby=\"export-{id}\"><h3 id=\"export-{id}\">{heading}</h3>{content}</section>"
        )
    };
    let cited = |fill: &str, name: &str| {
        format!(
            "<h4>{name}</h4><p data-fill=\"{fill}\"></p><p class=\"acts\">{}</p>\
             <details><summary>BibTeX</summary><pre data-fill=\"{fill}-bibtex\" tabindex=\"0\"></pre>\
             <p class=\"acts\">{}</p></details>",
            button(&format!("copy {fill}"), words.copy),
            button(&format!("copy {fill}-bibtex"), words.copy),
        )
    };
    let pictures =
        [button("png", words.png), button("svg", words.svg), button("copy-picture", words.copy_picture)];
    let figures = [button("csv", words.csv), button("json", words.json)];
    let links = [button("copy link", words.copy_link), button("share", words.share)];
    let acts = |buttons: &[String]| format!("<p class=\"acts\">{}</p>", buttons.concat());
    [
        format!(
            "<div class=\"top\"><h2 id=\"export-title\">{}</h2>{}</div>",
            words.heading,
            button("close", words.close)
        ),
        "<p class=\"shown\" data-fill=\"title\"></p>".to_owned(),
        format!("<p class=\"status\" role=\"status\"></p><img alt=\"{}\">", words.preview),
        section("picture", words.picture, &acts(&pictures)),
        section("figures", words.figures, &acts(&figures)),
        section(
            "link",
            words.link,
            &format!("<input readonly aria-labelledby=\"export-link\" data-fill=\"link\">{}", acts(&links)),
        ),
        section("embed", words.embed, &acts(&[button("embed", &[embedding, "…"].concat())])),
        section(
            "cite",
            words.cite,
            &[cited("statement", words.statement), cited("view", words.view)].concat(),
        ),
    ]
    .concat()
}

/// The texts to fill in, by the name of their place.
pub fn fillings(view: ExportView, day: &str) -> [(&'static str, String); 6] {
    [
        ("title", [view.title(), view.against()].join(view.texts().comma)),
        ("link", view.link.to_owned()),
        ("statement", cite_statement(view)),
        ("statement-bibtex", statement_bibtex(view)),
        ("view", cite_view(view, day)),
        ("view-bibtex", view_bibtex(view, day)),
    ]
}
