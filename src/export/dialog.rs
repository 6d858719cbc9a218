//! The dialog that offers the exports. Its markup is made of words of ours alone; whatever comes
//! from the package is filled in as text, in the places marked `data-fill`.

use crate::{DialogAct, DialogButton, DialogText, Format, FormatGroup};
use atlas::data::{Keyword, Language};
use atlas::words::{self, ExportTexts};

/// The look of the dialog.
pub const DIALOG_STYLE: &str = include_str!("dialog.css");

/// The inside of the dialog.
pub fn dialog(language: Language) -> String {
    let words = words::export(language);
    let embedding = words::embedding(language).heading;
    let pictures =
        [&downloads(words, FormatGroup::Picture)[..], &[act(DialogAct::CopyPicture, words.copy_picture)]]
            .concat();
    let links = [act(DialogAct::CopyLink, words.copy_link), act(DialogAct::Share, words.share)];
    let citations = [
        citation(
            words,
            words.statement,
            (DialogText::Statement, DialogAct::CopyStatement),
            (DialogText::StatementBibtex, DialogAct::CopyStatementBibtex),
        ),
        citation(
            words,
            words.view,
            (DialogText::View, DialogAct::CopyView),
            (DialogText::ViewBibtex, DialogAct::CopyViewBibtex),
        ),
    ];
    let (title, link) = (fill(DialogText::Title), fill(DialogText::Link));
    [
        format!(
            "<div class=\"top\"><h2 id=\"export-title\">{}</h2>{}</div>",
            words.heading,
            act(DialogAct::Close, words.close)
        ),
        format!("<p class=\"shown\" {title}></p>"),
        format!("<p class=\"status\" role=\"status\"></p><img alt=\"{}\">", words.preview),
        section("picture", words.picture, &row(&pictures)),
        section("figures", words.figures, &row(&downloads(words, FormatGroup::Figures))),
        section(
            "link",
            words.link,
            &format!("<input readonly aria-labelledby=\"export-link\" {link}>{}", row(&links)),
        ),
        section("embed", words.embed, &row(&[act(DialogAct::Embed, &[embedding, "…"].concat())])),
        section("cite", words.cite, &citations.concat()),
    ]
    .concat()
}

/// The buttons of the formats of a section.
fn downloads(words: &ExportTexts, group: FormatGroup) -> Vec<String> {
    let formats = Format::ALL.iter().filter(|format| format.group() == group);
    formats.map(|format| button(DialogButton::Download(*format), format.name(words))).collect()
}

/// A button that makes no file.
fn act(act: DialogAct, name: &str) -> String {
    button(DialogButton::Act(act), name)
}

fn button(button: DialogButton, name: &str) -> String {
    let (attribute, value) = button.attribute();
    format!("<button type=\"button\" {attribute}=\"{value}\">{name}</button>")
}

/// Buttons beside each other.
fn row(buttons: &[String]) -> String {
    format!("<p class=\"acts\">{}</p>", buttons.concat())
}

fn section(id: &str, heading: &str, content: &str) -> String {
    format!(
        "<section aria-labelledby=\"export-{id}\"><h3 id=\"export-{id}\">{heading}</h3>{content}</section>"
    )
}

/// The mark of the element that a text is filled into.
fn fill(text: DialogText) -> String {
    format!("data-fill=\"{}\"", text.keyword())
}

/// A citation as a text and as BibTeX, each with the button that copies it.
fn citation(
    words: &ExportTexts,
    name: &str,
    (text, copy_text): (DialogText, DialogAct),
    (bibtex, copy_bibtex): (DialogText, DialogAct),
) -> String {
    format!(
        "<h4>{name}</h4><p {}></p>{}<details><summary>BibTeX</summary><pre {} tabindex=\"0\"></pre>{}</details>",
        fill(text),
        row(&[act(copy_text, words.copy)]),
        fill(bibtex),
        row(&[act(copy_bibtex, words.copy)]),
    )
}
