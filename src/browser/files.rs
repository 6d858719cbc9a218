//! Files in and out: what exports are made from, the reader's downloads, the day, the look.

use gloo_utils::{document, window};
use js_sys::{Array, Date, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Response, Url};

/// The address of a file of a module: `export-1a2b.en.txt` beside `export-1a2b.js`.
pub(super) fn beside(module: &str, end: &str) -> String {
    [module.strip_suffix("js").unwrap_or(module), end].concat()
}

/// The text of a file of the site.
pub(super) async fn fetched(address: &str) -> Result<String, JsValue> {
    let response: Response = JsFuture::from(window().fetch_with_str(address)).await?.unchecked_into();
    if !response.ok() {
        return Err(JsValue::from_str(&response.status().to_string()));
    }
    Ok(JsFuture::from(response.text()?).await?.as_string().unwrap_or_default())
}

/// A text as a file of a media type.
pub(super) fn blob(content: &str, kind: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&content.into()), &options)
}

/// Bytes as a file of a media type.
#[cfg(feature = "desk")]
pub(super) fn bytes_blob(content: &[u8], kind: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&js_sys::Uint8Array::from(content));
    Blob::new_with_u8_array_sequence_and_options(&parts, &options)
}

/// Puts a file into the reader's downloads.
pub(super) fn save(name: &str, file: &Blob) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(file)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser has taken the file by the time that this is run.
    let gone = wasm_bindgen::closure::Closure::once_into_js(move || Url::revoke_object_url(&address));
    window().set_timeout_with_callback_and_timeout_and_arguments_0(gone.unchecked_ref(), 60_000)?;
    Ok(())
}

/// Whether the page stands in another, which may forbid downloads and tells nobody.
pub(super) fn in_frame() -> bool {
    window().parent().ok().flatten().is_some_and(|parent| parent != window())
}

/// Today in the reader's own time, as `2026-11-23`.
pub(super) fn today() -> String {
    let now = Date::new_0();
    format!("{}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// A style sheet that the document has adopted: as an object, which the policy of the page allows.
pub(super) struct Sheet(JsValue);

/// Gives the document one more style sheet.
pub(super) fn adopt_style(style: &str) -> Result<Sheet, JsValue> {
    let class: Function = Reflect::get(&window(), &"CSSStyleSheet".into())?.dyn_into()?;
    let sheet = Sheet(Reflect::construct(&class, &Array::new())?);
    sheet.replace(style)?;
    let name = "adoptedStyleSheets".into();
    let adopted = Array::from(&Reflect::get(&document(), &name)?);
    adopted.push(&sheet.0);
    Reflect::set(&document(), &name, &adopted)?;
    Ok(sheet)
}

impl Sheet {
    /// Says something else in its place.
    pub(super) fn replace(&self, style: &str) -> Result<(), JsValue> {
        let replace: Function = Reflect::get(&self.0, &"replaceSync".into())?.dyn_into()?;
        replace.call1(&self.0, &style.into()).map(drop)
    }
}
