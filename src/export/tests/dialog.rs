//! The dialog's markup and what its buttons mean: none does nothing, none is missing.

use crate::files::{LINK, everywhere, export_data_of, palette};
use atlas::data::{Keyword, Language};
use atlas::state::ViewState;
use atlas::words;
use export::{Content, DialogAct, DialogButton, DialogText, ExportView, Format, dialog};
use std::collections::BTreeSet;

#[test]
fn every_place_of_the_dialog_is_filled() {
    for language in Language::ALL {
        let markup = dialog(language);
        let places: BTreeSet<&str> =
            markup.split("data-fill=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let data = export_data_of(fixtures::beijing(), language);
        let state = ViewState::default();
        let view = ExportView { data: &data, state: &state, link: LINK, language };
        assert_eq!(places, DialogText::ALL.iter().map(|text| text.keyword()).collect());
        assert!(DialogText::ALL.iter().all(|text| !text.of(view, "2026-11-23").is_empty()));
        assert!(markup.contains(words::export(language).heading));
    }
}

/// Every button of a dialog's markup, as the browser reads it.
fn buttons(markup: &str) -> Vec<Option<DialogButton>> {
    let attribute = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
        rest.split_once('"').map(|(value, _)| value.to_owned())
    };
    let tags = markup.split("<button").skip(1).filter_map(|rest| rest.split('>').next());
    tags.map(|tag| DialogButton::parse(|name| attribute(tag, name))).collect()
}

#[test]
fn every_button_of_the_dialog_means_something_and_every_meaning_has_one_button() {
    let acts = DialogAct::ALL.iter().map(|act| DialogButton::Act(*act));
    let meanings: Vec<DialogButton> =
        acts.chain(Format::ALL.iter().map(|format| DialogButton::Download(*format))).collect();
    for language in Language::ALL {
        let buttons = buttons(&dialog(language));
        assert_eq!(buttons.len(), meanings.len());
        for meaning in &meanings {
            let (attribute, value) = meaning.attribute();
            let own = buttons.iter().filter(|button| **button == Some(*meaning)).count();
            assert_eq!(own, 1, "{attribute}={value}");
        }
    }
}

#[test]
fn formats_have_files_of_their_own() {
    let endings: BTreeSet<&str> = Format::ALL.iter().map(|format| format.ending()).collect();
    assert_eq!(endings.len(), Format::ALL.len(), "no two share an ending");
    everywhere(|view| {
        for format in Format::ALL {
            assert!(!format.name(view.words()).is_empty());
            assert!(format.media_type().contains('/'));
            let (Content::Text(content) | Content::Pixels(content)) = format.content(view, &palette());
            assert!(!content.is_empty(), "{}", format.keyword());
        }
    });
}
