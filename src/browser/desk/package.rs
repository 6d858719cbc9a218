//! Packages on servers: their files by the addresses that the site or the reader names.

use atlas::data::fault::LARGEST_FILE;
use atlas::data::format::{BOUNDARIES, DESCRIPTOR, TABLES, TOPOLOGY};
use atlas::data::plain::is_picture;
use atlas::data::read::{Content, Files};
use atlas::state::{SITE_LIST, SiteList};
use gloo_utils::window;
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// What the site says of its packages; nothing where it says nothing. `site` is its address.
pub(super) async fn site_list(site: &str) -> SiteList {
    let list = fetched(&[site, SITE_LIST].concat()).await.ok();
    let bytes = match list {
        Some(Content::Bytes(bytes)) => bytes,
        _ => return SiteList::default(),
    };
    serde_json::from_slice(&bytes).unwrap_or_default()
}

/// The files of a package: those that its descriptor lists, or all that a package may have. Empty where
/// there is no descriptor.
pub(super) async fn files(folder: &str) -> Files {
    let mut files = Files::default();
    let Ok(descriptor) = fetched(&[folder, DESCRIPTOR].concat()).await else {
        return files;
    };
    files.insert(DESCRIPTOR, descriptor);
    // All are on their way before the first is waited for.
    let asked = listed(&files).into_iter().map(|name| (asked(&[folder, name.as_str()].concat()), name));
    for (asked, name) in asked.collect::<Vec<_>>() {
        if let Ok(content) = content(asked).await {
            files.insert(&name, content);
        }
    }
    files
}

/// The files of a package that its descriptor lists and the format knows, and the logo of its imprint.
fn listed(files: &Files) -> Vec<String> {
    let descriptor = files.bytes(DESCRIPTOR).unwrap_or_default();
    let descriptor: serde_json::Value = serde_json::from_slice(descriptor).unwrap_or_default();
    let resources = descriptor["resources"].as_array().cloned().unwrap_or_default();
    let is_listed = |name: &&str| resources.is_empty() || resources.iter().any(|each| each["path"] == **name);
    let known = TABLES.iter().map(|table| table.file).chain([BOUNDARIES, TOPOLOGY]);
    let logo = descriptor["atlas"]["imprint"]["logo"].as_str().filter(|name| is_picture(name));
    known.filter(is_listed).chain(logo).map(str::to_owned).collect()
}

/// A file of a server.
async fn fetched(address: &str) -> Result<Content, JsValue> {
    content(asked(address)).await
}

/// Asks for a file.
fn asked(address: &str) -> JsFuture {
    JsFuture::from(window().fetch_with_str(address))
}

/// The content of a file that was asked for.
async fn content(asked: JsFuture) -> Result<Content, JsValue> {
    let response: Response = asked.await?.unchecked_into();
    if !response.ok() {
        return Err(JsValue::from_str(&response.status().to_string()));
    }
    let length = response.headers().get("content-length").ok().flatten();
    let length = length.and_then(|length| length.parse().ok()).unwrap_or(0);
    if length > LARGEST_FILE {
        return Ok(Content::TooLarge(length));
    }
    let bytes = Uint8Array::new(&JsFuture::from(response.array_buffer()?).await?);
    Ok(within_bounds(&bytes))
}

/// Bytes, unless they are more than any package needs.
pub(super) fn within_bounds(bytes: &Uint8Array) -> Content {
    let length = u64::from(bytes.length());
    if length > LARGEST_FILE { Content::TooLarge(length) } else { Content::Bytes(bytes.to_vec()) }
}
