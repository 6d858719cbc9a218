//! The edge of the exports: opens their dialog, and carries what is made elsewhere to the reader's
//! downloads and clipboard. A WebAssembly module of its own, started by the first press of its button.
//!
//! Why: docs/decisions.md#three-webassembly-modules

mod clipboard;
mod embed;
mod pixels;

use super::event::{listen, target};
use super::{dom, files, language};
use atlas::data::{Keyword, Language};
use atlas::state::{self, ViewState};
use export::{
    Content, DIALOG_STYLE, DialogAct, DialogButton, DialogText, ExportData, ExportView, Format, dialog,
    picture,
};
use gloo_utils::{document, window};
use std::cell::Cell;
use std::rc::Rc;
use view::contract::{
    EXPORT_BUTTON, EXPORT_DIALOG_BUTTON, PACKAGE_LINKS, PICTURE_PREVIEW, STATUS, by_id, id, with, within,
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlAnchorElement, HtmlDialogElement, HtmlInputElement};

/// The dialog with all it works on.
#[derive(Clone, Copy)]
struct ExportDialog {
    data: &'static ExportData,
    language: Language,
    dialog: &'static HtmlDialogElement,
    /// The address of the site's folder.
    site: &'static str,
}

/// The view as it is now.
struct Now {
    state: ViewState,
    link: String,
}

/// Opens the dialog, and opens it again whenever its button is pressed.
pub fn start() {
    let Some(button) = dom::query(EXPORT_BUTTON) else { return };
    let loading = Rc::new(Cell::new(Loading::Absent));
    press(button.clone(), loading.clone());
    listen(&button.clone(), "click", move |_| press(button.clone(), loading.clone()));
}

/// How far the dialog is.
#[derive(Clone, Copy)]
enum Loading {
    Absent,
    Coming,
    Here(ExportDialog),
}

/// Opens the dialog, and builds it where it is not there. What fails may be asked for again.
fn press(button: Element, loading: Rc<Cell<Loading>>) {
    match loading.get() {
        Loading::Here(exports) => return exports.open(),
        Loading::Coming => return,
        Loading::Absent => loading.set(Loading::Coming),
    }
    spawn_local(async move {
        let built = ExportDialog::build(&button).await;
        // The page holds the words beside the button, hidden until they are needed.
        dom::set_attribute(button.next_element_sibling(), "hidden", built.is_ok().then_some(""));
        loading.set(built.map_or(Loading::Absent, Loading::Here));
        if let Loading::Here(exports) = loading.get() {
            exports.open();
        }
    });
}

impl ExportDialog {
    async fn build(button: &Element) -> Result<Self, JsValue> {
        let language = language();
        let module = button.get_attribute("data-module").unwrap_or_default();
        // A page that opened another package carries what its exports are made from.
        let carried =
            dom::query(&by_id(id::EXPORT_DATA)).and_then(|place| place.get_attribute("data-export"));
        let text = match carried {
            Some(text) => text,
            None => files::fetched(&files::beside(&module, &[language.tag(), "txt"].join("."))).await?,
        };
        let data = ExportData::decode(&text).ok_or_else(|| JsValue::from_str("?"))?;
        let element = document().create_element("dialog")?;
        element.set_id(id::EXPORT_DIALOG);
        element.set_attribute("aria-labelledby", "export-title")?;
        // Markup of our own words; what comes from the package is filled in as text.
        element.set_inner_html(&dialog(language));
        files::adopt_style(DIALOG_STYLE)?;
        if let Some(body) = document().body() {
            body.append_child(&element)?;
        }
        let dialog: HtmlDialogElement = element.unchecked_into();
        let site = module.rsplit_once('/').map_or("", |(folder, _)| folder);
        let exports = Self {
            data: Box::leak(Box::new(data)),
            language,
            dialog: Box::leak(Box::new(dialog)),
            site: Box::leak([site, "/"].concat().into_boxed_str()),
        };
        if !clipboard::can_share() {
            exports.query_all(&with("data-act", DialogAct::Share.keyword())).iter().for_each(Element::remove);
        }
        listen(exports.dialog, "click", move |event| {
            if let Some(target) = target(event) {
                exports.click(&target);
            }
        });
        Ok(exports)
    }

    /// Shows the dialog for the view as it is now.
    fn open(self) {
        let now = self.now();
        let view = self.view(&now);
        let day = files::today();
        for text in DialogText::ALL {
            let filled = text.of(view, &day);
            for place in self.query_all(&with("data-fill", text.keyword())) {
                match place.dyn_ref::<HtmlInputElement>() {
                    Some(input) => input.set_value(&filled),
                    None => place.set_text_content(Some(&filled)),
                }
            }
        }
        self.say("");
        let drawing = picture(view, &pixels::palette());
        for preview in self.query_all(PICTURE_PREVIEW) {
            pixels::preview(&preview, &drawing);
        }
        // Fails only while it is open already.
        let _ = self.dialog.show_modal();
    }

    /// Does what a press in the dialog means. One beside its content closes it.
    fn click(self, target: &Element) {
        if target.is_same_node(Some(self.dialog)) {
            return self.dialog.close();
        }
        let button = target.closest(EXPORT_DIALOG_BUTTON).ok().flatten();
        let button = button.and_then(|button| DialogButton::parse(|name| button.get_attribute(name)));
        if let Some(button) = button {
            spawn_local(async move {
                let done = match button {
                    DialogButton::Act(act) => self.act(act).await,
                    DialogButton::Download(format) => self.download(format).await,
                };
                match done {
                    Ok(words) => self.say(&words),
                    Err(why) => self.say(&(self.words().refused)(&said(&why))),
                }
            });
        }
    }

    /// Saves the view in a format, and gives back what is to be said of it.
    async fn download(self, format: Format) -> Result<String, JsValue> {
        let now = self.now();
        let view = self.view(&now);
        let (name, media_type) = (view.file_name(format.ending()), format.media_type());
        let file = match format.content(view, &pixels::palette()) {
            Content::Text(text) => files::blob(&text, media_type)?,
            Content::Pixels(drawing) => pixels::rendered(drawing, media_type).await?,
        };
        files::save(&name, &file)?;
        Ok(self.saved(&name))
    }

    /// Does what a button says that makes no file, and gives back what is to be said of it.
    async fn act(self, act: DialogAct) -> Result<String, JsValue> {
        let now = self.now();
        let view = self.view(&now);
        let text = match act {
            DialogAct::Close => {
                self.dialog.close();
                return Ok(String::new());
            }
            DialogAct::Embed => {
                self.dialog.close();
                return embed::open(self).map(|()| String::new());
            }
            DialogAct::Share => {
                return clipboard::share(&view.title(), &now.link).await.map(|()| String::new());
            }
            DialogAct::CopyPicture => {
                clipboard::copy_picture(picture(view, &pixels::palette())).await?;
                return Ok(self.words().copied.to_owned());
            }
            DialogAct::CopyLink => DialogText::Link,
            DialogAct::CopyStatement => DialogText::Statement,
            DialogAct::CopyStatementBibtex => DialogText::StatementBibtex,
            DialogAct::CopyView => DialogText::View,
            DialogAct::CopyViewBibtex => DialogText::ViewBibtex,
        };
        clipboard::copy(&text.of(view, &files::today())).await?;
        Ok(self.words().copied.to_owned())
    }

    /// The view as the explorer keeps it in its links: the address may lag behind where a sandbox
    /// forbids to change it.
    fn now(self) -> Now {
        let kept = dom::query(PACKAGE_LINKS);
        let kept = kept.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
        let query = kept.map(|link| link.search()).unwrap_or_default();
        let (mut state, _) = state::parse(&query, self.data.figures());
        // Sizes and frames are this reader's own, and no part of what is passed on.
        state.text = Default::default();
        state.embed = Default::default();
        let location = window().location();
        let path = [location.origin(), location.pathname()].map(Result::unwrap_or_default).concat();
        let written = state::write(&state, self.data.figures());
        let mark = if written.is_empty() { "" } else { "?" };
        Now { state, link: [&path, mark, &written].concat() }
    }

    fn view(self, now: &Now) -> ExportView<'_> {
        ExportView { data: self.data, state: &now.state, link: &now.link, language: self.language }
    }

    fn words(self) -> &'static atlas::words::ExportTexts {
        atlas::words::export(self.language)
    }

    /// That a file is on its way, as far as can be known.
    fn saved(self, name: &str) -> String {
        let said = (self.words().saved)(name);
        if files::in_frame() { [&said, self.words().perhaps_forbidden].concat() } else { said }
    }

    fn say(self, words: &str) {
        self.query_all(STATUS).iter().for_each(|place| place.set_text_content(Some(words)));
    }

    fn query_all(self, selector: &str) -> Vec<Element> {
        dom::query_all(&within(id::EXPORT_DIALOG, selector))
    }
}

/// The words of an error of the browser.
fn said(why: &JsValue) -> String {
    let message = why.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    message.or_else(|| why.as_string()).unwrap_or_default()
}
