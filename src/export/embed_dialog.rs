//! The dialog with the options for embeds. Its markup is made of words of ours and one address; the
//! code is filled in as text.

use super::EmbedAct;
use super::embed::{EmbedOptions, Height};
use atlas::data::{Keyword, Language};
use atlas::state::{PagePart, Panel, Theme};
use atlas::words::{self, EmbeddingTexts};
use view::markup::escaped;

/// The parts that are offered, but for the panels.
const CONTROLS: [PagePart; 5] =
    [PagePart::Views, PagePart::Against, PagePart::Find, PagePart::Export, PagePart::Language];

/// The inside of the dialog, with the choices of some options; `guide` is the address of the pages
/// that show the methods. Languages are to be chosen from where the package has several.
pub fn embed_dialog(
    language: Language,
    languages: &[Language],
    options: EmbedOptions,
    guide: &str,
) -> String {
    let (words, export) = (words::embedding(language), words::export(language));
    let part = |part: PagePart| shown(words, part, options);
    let choices = [
        group(words.controls, &CONTROLS.map(part).concat()),
        group(
            words.panels,
            &Panel::ALL.iter().map(|panel| part(PagePart::Panel(*panel))).collect::<String>(),
        ),
        if languages.len() > 1 {
            let choices = languages.iter().map(|each| language_choice(*each, options));
            group(words.language, &choices.collect::<String>())
        } else {
            String::new()
        },
        group(
            words.theme,
            &Theme::ALL.iter().map(|theme| theme_choice(words, *theme, options)).collect::<String>(),
        ),
        group(words.height, &height_choices(words, options)),
    ]
    .concat();
    let (heading, close, preview, code) = (words.heading, export.close, words.preview, words.code);
    let (copy, guide_link, guide, policy) = (words.copy, words.guide, escaped(guide), words.policy);
    let (close_act, copy_act) = (EmbedAct::Close.keyword(), EmbedAct::Copy.keyword());
    format!(
        "<div class=\"top\"><h2 id=\"embed-title\">{heading}</h2><button type=\"button\" data-act=\"{close_act}\">{close}</button></div>\
         <section class=\"code\" aria-labelledby=\"embed-code\"><h3 id=\"embed-code\">{code}</h3>\
         <textarea readonly rows=\"4\" aria-labelledby=\"embed-code\" spellcheck=\"false\"></textarea>\
         <p class=\"acts\"><button type=\"button\" data-act=\"{copy_act}\">{copy}</button><a href=\"{guide}\" target=\"_blank\" rel=\"noopener\">{guide_link}</a></p>\
         <p class=\"status\" role=\"status\"></p><p>{policy} <code></code></p></section>\
         <div class=\"options\">{choices}</div>\
         <section class=\"preview\" aria-labelledby=\"embed-preview\"><h3 id=\"embed-preview\">{preview}</h3><div tabindex=\"0\"></div></section>"
    )
}

fn group(legend: &str, choices: &str) -> String {
    format!("<fieldset><legend>{legend}</legend>{choices}</fieldset>")
}

/// A part that is shown unless it is left out.
fn shown(words: &EmbeddingTexts, part: PagePart, options: EmbedOptions) -> String {
    let checked = checked(!options.hidden.has(part));
    format!(
        "<label><input type=\"checkbox\" name=\"embed-part\" value=\"{}\"{checked}> {}</label>",
        part.keyword(),
        (words.part)(part)
    )
}

fn language_choice(language: Language, options: EmbedOptions) -> String {
    let name = language.own_name();
    let tag = language.tag();
    radio(
        "language",
        language.code(),
        &format!("<span lang=\"{tag}\">{name}</span>"),
        options.language == language,
    )
}

fn theme_choice(words: &EmbeddingTexts, theme: Theme, options: EmbedOptions) -> String {
    radio("theme", theme.keyword(), (words.theme_name)(theme), options.theme == theme)
}

fn height_choices(words: &EmbeddingTexts, options: EmbedOptions) -> String {
    let following = options.height == Height::Following;
    let pixels = match options.height {
        Height::Fixed(pixels) => pixels,
        Height::Following => Height::PROPOSED,
    };
    let note = |note: &str| format!("<small>{note}</small>");
    let (least, most, name) = (Height::LEAST, Height::MOST, words.pixels);
    [
        radio("height", "following", words.following, following),
        note(words.following_note),
        radio("height", "fixed", words.fixed, !following),
        format!("<input type=\"number\" name=\"embed-pixels\" aria-label=\"{name}\" min=\"{least}\" max=\"{most}\" step=\"10\" value=\"{pixels}\">"),
        note(words.fixed_note),
    ]
    .concat()
}

fn radio(name: &str, value: &str, text: &str, is_checked: bool) -> String {
    let checked = checked(is_checked);
    format!("<label><input type=\"radio\" name=\"embed-{name}\" value=\"{value}\"{checked}> {text}</label>")
}

fn checked(is_checked: bool) -> &'static str {
    if is_checked { " checked" } else { "" }
}
