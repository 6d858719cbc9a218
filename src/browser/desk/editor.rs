//! The page of the desk: takes files, chosen or dropped, and shows what the worker says of them.

use super::package::{self, within_bounds};
use super::worker::CheckUpload;
use crate::event::{listen, target};
use crate::files::{Sheet, adopt_style, beside, bytes_blob, save};
use crate::{dom, language, page};
use ::desk::{Upload, UploadReport};
use atlas::data::fault::LARGEST_FILE;
use atlas::data::read::{Content, Files};
use gloo_utils::document;
use gloo_worker::Spawnable;
use gloo_worker::oneshot::OneshotBridge;
use js_sys::Uint8Array;
use std::cell::RefCell;
use std::rc::Rc;
use view::contract::{DESK, id};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, Element, FileList, HtmlInputElement, Url};

/// The desk with what it works with.
struct DeskEditor {
    /// The way to the worker.
    checker: OneshotBridge<CheckUpload>,
    /// The address of the site.
    site: String,
    /// The package that the site was built from, once it is here.
    published: RefCell<Option<Files>>,
    /// The package to take away, with the name of its file.
    zip: RefCell<Option<(String, Vec<u8>)>>,
    /// The colours of the maps, where the browser can be given any.
    colours: Option<Sheet>,
    /// How often files were given: an answer to earlier ones is no answer.
    turn: RefCell<u32>,
}

/// Makes the page a desk.
pub(super) fn start() {
    let Some(main) = dom::query(DESK) else { return };
    let program = main.get_attribute("data-program").unwrap_or_default();
    let worker = whole(&beside(&program, "worker.js"));
    let checker = CheckUpload::spawner().with_loader(true).as_module(true).spawn(&worker);
    let desk = Rc::new(DeskEditor {
        checker,
        site: whole(&main.get_attribute("data-site").unwrap_or_default()),
        published: RefCell::default(),
        zip: RefCell::default(),
        colours: adopt_style("").ok(),
        turn: RefCell::default(),
    });
    take_files(&desk);
    let own = desk.clone();
    listen_to(id::DOWNLOAD, "click", move |_| own.download());
    spawn_local(async move {
        desk.published().await;
        page::ready();
    });
}

/// Takes files from the field and from the hand.
fn take_files(desk: &Rc<DeskEditor>) {
    let own = desk.clone();
    listen_to(id::FILES, "change", move |event| {
        if let Some(field) = target::<HtmlInputElement>(event) {
            own.take(field.files());
        }
    });
    // The same file may be chosen again after it was changed.
    listen_to(id::FILES, "click", |event| {
        target::<HtmlInputElement>(event).iter().for_each(|field| field.set_value(""));
    });
    for kind in ["dragenter", "dragover"] {
        listen_to(id::DROP, kind, |event| {
            event.prevent_default();
            set_over(true);
        });
    }
    listen_to(id::DROP, "dragleave", |_| set_over(false));
    let own = desk.clone();
    listen_to(id::DROP, "drop", move |event| {
        event.prevent_default();
        set_over(false);
        let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        own.take(data.and_then(|data| data.files()));
    });
}

impl DeskEditor {
    /// Reads files and has the worker check them.
    fn take(self: &Rc<Self>, list: Option<FileList>) {
        let Some(list) = list.filter(|list| list.length() > 0) else { return };
        let turn = *self.turn.borrow() + 1;
        self.turn.replace(turn);
        say(&attribute("data-reading"));
        let desk = self.clone();
        spawn_local(async move {
            let files = read(&list).await;
            let upload =
                Upload { files, published: desk.published().await, language: language().code().to_owned() };
            let report = desk.checker.fork().run(upload).await;
            if *desk.turn.borrow() == turn {
                desk.show(report);
            }
        });
    }

    /// The package that the site was built from; empty where it cannot be had.
    async fn published(&self) -> Files {
        if let Some(files) = self.published.borrow().as_ref() {
            return files.clone();
        }
        let list = package::site_list(&self.site).await;
        let files = match list.built_in() {
            Some(built_in) => package::files(&[self.site.as_str(), &built_in.path].concat()).await,
            None => Files::default(),
        };
        self.published.replace(Some(files.clone()));
        files
    }

    fn show(&self, report: UploadReport) {
        // Without them the maps are outlines.
        let _ = self.colours.as_ref().map(|colours| colours.replace(&report.style));
        find(id::UPLOAD_REPORT).iter().for_each(|place| place.set_inner_html(&report.markup));
        dom::set_attribute(find(id::TAKE), "hidden", report.zip.is_none().then_some(""));
        self.zip.replace(report.zip.map(|(name, bytes)| (name, bytes.into_vec())));
        say(&report.status);
    }

    fn download(&self) {
        if let Some((name, bytes)) = self.zip.borrow().as_ref() {
            // A browser that forbids downloads says so itself.
            let _ = bytes_blob(bytes, "application/zip").and_then(|file| save(name, &file));
        }
    }
}

/// The files of a list, those beyond any package by their size only.
async fn read(list: &FileList) -> Files {
    let mut files = Files::default();
    for index in 0..list.length() {
        let Some(file) = list.get(index) else { continue };
        let size = file.size() as u64;
        let content = if size > LARGEST_FILE {
            Content::TooLarge(size)
        } else {
            match JsFuture::from(file.array_buffer()).await {
                Ok(buffer) => within_bounds(&Uint8Array::new(&buffer)),
                // A folder, or a file that has gone meanwhile.
                Err(_) => continue,
            }
        };
        files.insert(&file.name(), content);
    }
    files
}

fn listen_to(id: &str, kind: &'static str, act: impl FnMut(&web_sys::Event) + 'static) {
    if let Some(element) = find(id) {
        listen(&element, kind, act);
    }
}

fn set_over(is_over: bool) {
    dom::set_attribute(find(id::DROP), "data-over", is_over.then_some(""));
}

fn say(words: &str) {
    find(id::STATUS).iter().for_each(|place| place.set_text_content(Some(words)));
}

fn attribute(name: &str) -> String {
    find(id::STATUS).and_then(|place| place.get_attribute(name)).unwrap_or_default()
}

fn find(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// An address of the page, whole.
fn whole(address: &str) -> String {
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    let whole: Result<Url, JsValue> = Url::new_with_base(address, &base);
    whole.map(|url| url.href()).unwrap_or_default()
}
