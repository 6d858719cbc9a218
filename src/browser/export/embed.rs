//! The edge of the options for embeds: reads what is chosen, shows the code and the very elements
//! that it makes.

use super::super::dom;
use super::super::event::{listen, target};
use super::{ExportDialog, clipboard, said};
use atlas::data::{Keyword, Language};
use atlas::state::{PagePart, Theme};
use atlas::words::embedding;
use export::{EmbedAct, EmbedOptions, Height, Snippet, embed_dialog};
use gloo_utils::document;
use view::contract::{
    EMBED_CODE, EMBED_DIALOG_BUTTON, EMBED_LEFT_OUT, EMBED_POLICY, EMBED_PREVIEW, STATUS, checked, id,
    script_of, with, within,
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlDialogElement, HtmlInputElement, HtmlTextAreaElement};

/// The field of the height.
const PIXELS: &str = "embed-pixels";

/// Opens the options for the view as it is now.
pub(super) fn open(exports: ExportDialog) -> Result<(), JsValue> {
    let dialog = match find("") {
        Some(dialog) => dialog,
        None => build(exports)?,
    };
    say("");
    show(exports)?;
    dialog.unchecked_into::<HtmlDialogElement>().show_modal()
}

fn build(exports: ExportDialog) -> Result<Element, JsValue> {
    let first = EmbedOptions::of(&exports.now().state, exports.language);
    let guide = [exports.site, exports.language.folder(), "embed/frame/"].concat();
    let dialog = document().create_element("dialog")?;
    dialog.set_id(id::EMBED_DIALOG);
    dialog.set_attribute("aria-labelledby", "embed-title")?;
    // Markup of our own words and our own address alone.
    dialog.set_inner_html(&embed_dialog(exports.language, &exports.data.languages, first, &guide));
    if let Some(body) = document().body() {
        body.append_child(&dialog)?;
    }
    listen(&dialog, "input", move |_| {
        if let Err(why) = show(exports) {
            say(&said(&why));
        }
    });
    // What was typed for the height becomes what the code says.
    listen(&dialog, "change", move |event| {
        let input = target::<HtmlInputElement>(event).filter(|input| input.name() == PIXELS);
        if let (Some(input), Height::Fixed(pixels)) = (input, options(exports).height) {
            input.set_value(&pixels.to_string());
        }
    });
    let own = dialog.clone();
    listen(&dialog, "click", move |event| {
        if let Some(target) = target(event) {
            click(exports, &own, &target);
        }
    });
    Ok(dialog)
}

/// What a press in the dialog means. One beside its content closes it.
fn click(exports: ExportDialog, dialog: &Element, target: &Element) {
    let button = target.closest(EMBED_DIALOG_BUTTON).ok().flatten();
    let act = button.and_then(|button| button.get_attribute("data-act"));
    match act.and_then(|act| EmbedAct::from_keyword(&act)) {
        Some(EmbedAct::Copy) => spawn_local(async move {
            match clipboard::copy(&snippet(exports).markup()).await {
                Ok(()) => say(exports.words().copied),
                Err(_) => {
                    // Without a secure origin there is no clipboard: the reader's keys are left.
                    find(EMBED_CODE)
                        .iter()
                        .for_each(|code| code.unchecked_ref::<HtmlTextAreaElement>().select());
                    say(embedding(exports.language).selected);
                }
            }
        }),
        Some(EmbedAct::Close) => dialog.unchecked_ref::<HtmlDialogElement>().close(),
        None if target == dialog => dialog.unchecked_ref::<HtmlDialogElement>().close(),
        None => {}
    }
}

/// Shows the code and its preview.
fn show(exports: ExportDialog) -> Result<(), JsValue> {
    let snippet = snippet(exports);
    let write =
        |place: &str, text: &str| find(place).iter().for_each(|code| code.set_text_content(Some(text)));
    write(EMBED_CODE, &snippet.markup());
    write(EMBED_POLICY, &snippet.policy(exports.site));
    let Some(place) = find(EMBED_PREVIEW) else { return Ok(()) };
    let wanted = |name: &str| snippet.attributes.iter().find(|(wanted, _)| *wanted == name);
    let address = wanted("src").map(|(_, address)| address.clone());
    let shown = match place.first_element_child() {
        // The element follows its attributes. Another address is another frame: a step within one
        // would be a step of the reader's history.
        Some(shown) if shown.local_name() == snippet.tag && shown.get_attribute("src") == address => shown,
        _ => {
            place.set_inner_html("");
            if let Some(script) = &snippet.script {
                load(exports, script)?;
            }
            document().create_element(snippet.tag)?
        }
    };
    for name in shown.get_attribute_names().iter().filter_map(|name| name.as_string()) {
        if wanted(&name).is_none() && name != "style" {
            shown.remove_attribute(&name)?;
        }
    }
    for (name, value) in &snippet.attributes {
        if shown.get_attribute(name).as_ref() != Some(value) {
            shown.set_attribute(name, value)?;
        }
    }
    if shown.parent_element().is_none() {
        place.append_child(&shown)?;
    }
    Ok(())
}

/// Loads a script once. One that does not come is said so, and may be asked for again.
fn load(exports: ExportDialog, address: &str) -> Result<(), JsValue> {
    if !dom::query_all(&script_of(address)).is_empty() {
        return Ok(());
    }
    let script = document().create_element("script")?;
    script.set_attribute("src", address)?;
    let own = script.clone();
    listen(&script, "error", move |_| {
        own.remove();
        find(EMBED_PREVIEW).iter().for_each(|place| place.set_inner_html(""));
        say(exports.words().not_loaded);
    });
    dom::root().map_or(Ok(()), |root| root.append_child(&script).map(drop))
}

fn snippet(exports: ExportDialog) -> Snippet {
    let now = exports.now();
    Snippet::of(exports.view(&now), options(exports), exports.site)
}

/// What is chosen.
fn options(exports: ExportDialog) -> EmbedOptions {
    let value = |name: &str| chosen(name).map(|input| input.value()).unwrap_or_default();
    let mut options = EmbedOptions {
        language: Language::from_code(&value("language")).unwrap_or(exports.language),
        theme: Theme::from_keyword(&value("theme")).unwrap_or_default(),
        ..EmbedOptions::default()
    };
    for part in dom::query_all(&within(id::EMBED_DIALOG, EMBED_LEFT_OUT)) {
        let part: HtmlInputElement = part.unchecked_into();
        PagePart::from_keyword(&part.value()).into_iter().for_each(|part| options.hidden.add(part));
    }
    if value("height") == "fixed" {
        let typed =
            find(&with("name", PIXELS)).map(|input| input.unchecked_into::<HtmlInputElement>().value());
        options.height = Height::fixed(&typed.unwrap_or_default());
    }
    options
}

/// The radio button that is checked.
fn chosen(name: &str) -> Option<HtmlInputElement> {
    find(&checked(&["embed-", name].concat())).map(JsCast::unchecked_into)
}

fn say(words: &str) {
    find(STATUS).iter().for_each(|place| place.set_text_content(Some(words)));
}

/// The first element of the dialog that a selector finds; the dialog itself for an empty one.
fn find(selector: &str) -> Option<Element> {
    dom::query(&within(id::EMBED_DIALOG, selector))
}
