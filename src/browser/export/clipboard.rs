//! The clipboard and the system's own sheet for sharing. A browser may refuse both.

use super::pixels;
use export::Format;
use gloo_utils::window;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// Puts a text on the clipboard.
pub(super) async fn copy(text: &str) -> Result<(), JsValue> {
    call(&clipboard()?, "writeText", &text.into()).await
}

/// Puts a drawing on the clipboard as a picture. The item is made before the pixels are there,
/// as browsers ask that it be within the press of the button.
pub(super) async fn copy_picture(drawing: String) -> Result<(), JsValue> {
    let media_type = Format::Png.media_type();
    let picture =
        future_to_promise(async move { pixels::rendered(drawing, media_type).await.map(JsValue::from) });
    let forms = Object::new();
    Reflect::set(&forms, &media_type.into(), &picture)?;
    let class: Function = Reflect::get(&window(), &"ClipboardItem".into())?.dyn_into()?;
    let item = Reflect::construct(&class, &Array::of1(&forms))?;
    call(&clipboard()?, "write", &Array::of1(&item)).await
}

/// Whether there is a sheet for sharing.
pub(super) fn can_share() -> bool {
    Reflect::get(&window().navigator(), &"share".into()).is_ok_and(|share| share.is_function())
}

/// Opens the sheet for sharing a link.
pub(super) async fn share(title: &str, link: &str) -> Result<(), JsValue> {
    let what = Object::new();
    Reflect::set(&what, &"title".into(), &title.into())?;
    Reflect::set(&what, &"url".into(), &link.into())?;
    match call(&window().navigator(), "share", &what).await {
        // The reader closed the sheet.
        Err(error) if Reflect::get(&error, &"name".into())? == JsValue::from_str("AbortError") => Ok(()),
        done => done,
    }
}

/// The clipboard; absent where the page came over an open line.
fn clipboard() -> Result<JsValue, JsValue> {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into())?;
    if clipboard.is_object() { Ok(clipboard) } else { Err(JsValue::from_str("https")) }
}

/// Calls a method that gives a promise, and waits for it.
async fn call(object: &JsValue, method: &str, argument: &JsValue) -> Result<(), JsValue> {
    let method: Function = Reflect::get(object, &method.into())?.dyn_into()?;
    let promise: Promise = method.call1(object, argument)?.dyn_into()?;
    JsFuture::from(promise).await.map(drop)
}
