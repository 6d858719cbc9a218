//! Opens the package that the address asks for, or that the site's own list has beside the one it was
//! built from: the page becomes the one that the build would have made of it. The explorer, which takes
//! the page over then, is started by whoever waits for [`OPENED`].

use super::package;
use crate::files::adopt_style;
use crate::{dom, language, page};
use ::desk::{Open, Opened};
use atlas::data::read;
use atlas::data::{Atlas, Report};
use atlas::state::{self, SiteList};
use atlas::words;
use gloo_utils::{document, window};
use view::Loads;
use view::contract::{EXPORT_BUTTON, GLUE_LINK, PROGRAM_LINK, REPLACED};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlLinkElement, Url};

/// The event that says the page is the one of the package.
const OPENED: &str = "eco-atlas:opened";

/// What keeps a refused package's page readable.
const REFUSED: &str = "main.refused{display:block;max-width:50rem}.refused :is(p,li){margin-block-start:var(--space);overflow-wrap:anywhere}.refused ul{list-style:revert;padding-inline-start:calc(var(--space)*3)}";

/// Opens it.
pub(super) fn start(open: Open) {
    spawn_local(async move {
        let asked = state::package(&asked_query());
        let is_asked = asked.is_some();
        match opened(asked, open).await {
            Ok(opened) => show(&opened, is_asked),
            Err(markup) if is_asked => refuse(&markup),
            // The page is whole as it is; only its other years cannot be shown.
            Err(_) => tell(),
        }
    });
}

fn asked_query() -> String {
    window().location().search().unwrap_or_default()
}

/// The package that is asked for, or the site's own, as a page, or the page that says why not.
async fn opened(asked: Option<String>, open: Open) -> Result<Opened, String> {
    let language = language();
    let site = site();
    let list = package::site_list(&site).await;
    let built_in = list.built_in().map(|package| package.path.clone()).unwrap_or_default();
    let address = asked.clone().unwrap_or(built_in);
    let refused = |why: &str| ::desk::refused(language, &address, vec![why.to_owned()]);
    let words = words::desk(language);
    let folder = [address.as_str(), if address.ends_with('/') { "" } else { "/" }].concat();
    let folder = Url::new_with_base(&folder, &site).map_err(|_| refused(words.not_there))?;
    let origin = folder.origin();
    let is_own = window().location().origin().is_ok_and(|own| own == origin);
    if !is_own && !list.origins.contains(&origin) {
        return Err(refused(&(words.not_listed)(&origin)));
    }
    let files = package::files(&folder.href()).await;
    if files.names().next().is_none() {
        return Err(refused(words.not_there));
    }
    let (atlas, report): (Option<Atlas>, Report) = read::check(&files);
    let Some(mut atlas) = atlas else {
        return Err(::desk::refused(language, &address, ::desk::fault_lines(language, &report)));
    };
    let others = others(&site, &list, &address).await;
    let others = others.iter().map(|(address, atlas)| (address.as_str(), atlas));
    atlas.add_years(&asked.unwrap_or_default(), others);
    let loads = loads(&folder.href(), &atlas);
    let name = address.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
    Ok(open(atlas, &name, language, loads))
}

/// The other packages of the site, with their addresses; one with faults has no year to show.
async fn others(site: &str, list: &SiteList, own: &str) -> Vec<(String, Atlas)> {
    let mut others = Vec::new();
    let is_own = |path: &str| path.trim_end_matches('/') == own.trim_end_matches('/');
    for package in list.packages.iter().filter(|package| !is_own(&package.path)) {
        // The site's own list leads to its own folders only.
        let path = [package.path.trim_end_matches('/'), "/"].concat();
        let Ok(folder) = Url::new_with_base(&path, site) else { continue };
        if folder.origin() != window().location().origin().unwrap_or_default() {
            continue;
        }
        if let Ok(atlas) = read::read(&package::files(&folder.href()).await) {
            others.push((SiteList::address(package), atlas));
        }
    }
    others
}

/// The address of the site: the folder of its program.
fn site() -> String {
    let program = link(GLUE_LINK);
    program.rsplit_once('/').map(|(folder, _)| [folder, "/"].concat()).unwrap_or_default()
}

/// The address of a link of the page, whole.
fn link(selector: &str) -> String {
    let link = dom::query(selector).and_then(|link| link.dyn_into::<HtmlLinkElement>().ok());
    link.map(|link| link.href()).unwrap_or_default()
}

/// What the page loads: what it would have loaded anyway, and the logo of the package.
fn loads(folder: &str, atlas: &Atlas) -> Loads {
    let export = dom::query(EXPORT_BUTTON).and_then(|button| button.get_attribute("data-module"));
    let logo = atlas.about.imprint.as_ref().and_then(|imprint| imprint.logo.as_ref());
    Loads {
        program: link(PROGRAM_LINK),
        glue: link(GLUE_LINK),
        export: export.unwrap_or_default(),
        logo: logo.map(|logo| [folder, logo].concat()),
    }
}

fn show(opened: &Opened, is_asked: bool) {
    // Without its own colours a map would say what its figures do not.
    if adopt_style(&opened.style).is_err() {
        let why = vec![words::desk(language()).too_old.to_owned()];
        return match is_asked {
            true => refuse(&::desk::refused(language(), &asked_query(), why)),
            false => tell(),
        };
    }
    dom::set_attribute(dom::root(), "lang", Some(opened.language.tag()));
    document().set_title(&opened.title);
    // The style sheets in the body are for any package, and would be loaded anew if they were moved.
    dom::query_all(REPLACED).iter().for_each(Element::remove);
    if let Some(body) = document().body() {
        let _ = body.insert_adjacent_html("afterbegin", &opened.body);
    }
    tell();
}

/// Says that the explorer may hydrate the page.
fn tell() {
    if let Ok(event) = Event::new(OPENED) {
        let _ = document().dispatch_event(&event);
    }
}

fn refuse(markup: &str) {
    if let Some(body) = document().body() {
        body.set_inner_html(markup);
    }
    let _ = adopt_style(REFUSED);
    page::fail();
}
