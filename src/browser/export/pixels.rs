//! The picture in the browser: the colours it is drawn in, its preview, its pixels.

use super::super::files::blob;
use crate::dom::root;
use atlas::meaning::LEVELS;
use export::Palette;
use gloo_utils::{document, window};
use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, Element, HtmlCanvasElement, HtmlImageElement, Url};

/// How many pixels a pixel of the picture has, each way.
const SCALE: u32 = 2;

/// The colours of the page as it is shown now.
pub(super) fn palette() -> Palette {
    let style = root().and_then(|root| window().get_computed_style(&root).ok().flatten());
    let value = |name: &str| {
        let value = style.as_ref().and_then(|style| style.get_property_value(name).ok());
        value.map_or(String::new(), |value| value.trim().to_owned())
    };
    let levels = |name: &str| (1..=LEVELS).map(|level| value(&format!("--{name}{level}"))).collect();
    Palette {
        paper: value("--paper"),
        ink: value("--ink"),
        soft: value("--soft"),
        line: value("--line"),
        border: value("--border"),
        name: value("--name"),
        halo: value("--halo"),
        cool: levels("cool"),
        warm: levels("warm"),
        font: value("font-family"),
    }
}

/// Shows a drawing in an image of the page, and lets go of the one before.
pub(super) fn preview(image: &Element, drawing: &str) {
    if let Some(before) = image.get_attribute("src") {
        // Of no harm where it is gone already.
        let _ = Url::revoke_object_url(&before);
    }
    if let Ok(address) = address(drawing) {
        // An attribute that every image has.
        let _ = image.set_attribute("src", &address);
    }
}

/// A drawing in pixels, of twice its size, in a media type that the browser can write.
pub(super) async fn rendered(drawing: String, media_type: &str) -> Result<Blob, JsValue> {
    let address = address(&drawing)?;
    let image = HtmlImageElement::new()?;
    image.set_src(&address);
    let decoded = JsFuture::from(image.decode()).await;
    let drawn = decoded.and_then(|_| draw(&image));
    Url::revoke_object_url(&address)?;
    pixels(&drawn?, media_type).await
}

/// The pixels of an image.
fn draw(image: &HtmlImageElement) -> Result<HtmlCanvasElement, JsValue> {
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    canvas.set_width(image.natural_width() * SCALE);
    canvas.set_height(image.natural_height() * SCALE);
    let context = canvas.get_context("2d")?.ok_or_else(|| JsValue::from_str("canvas"))?;
    let context: CanvasRenderingContext2d = context.unchecked_into();
    let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)?;
    Ok(canvas)
}

/// The pixels of a canvas as a file.
async fn pixels(canvas: &HtmlCanvasElement, media_type: &str) -> Result<Blob, JsValue> {
    let made = Promise::new(&mut |resolve, _| {
        let done = Closure::once_into_js(move |blob: JsValue| resolve.call1(&JsValue::NULL, &blob).map(drop));
        // A canvas that cannot be read gives no blob, which is seen below.
        let _ = canvas.to_blob_with_type(done.unchecked_ref(), media_type);
    });
    JsFuture::from(made).await?.dyn_into().map_err(|_| JsValue::from_str("canvas"))
}

/// An address of a drawing within this page.
fn address(drawing: &str) -> Result<String, JsValue> {
    Url::create_object_url_with_blob(&blob(drawing, "image/svg+xml")?)
}
