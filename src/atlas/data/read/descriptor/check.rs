//! What must be true of a descriptor beyond its form.

use super::{CITY, Descriptor, Text};
use crate::data::fault::Expected;
use crate::data::plain::{is_code, is_picture};
use crate::data::read::Files;
use crate::data::{FileLocation, Month, Problem};
use std::collections::HashSet;

/// What notes the fault of a field.
pub(super) type Note<'a> = dyn FnMut(&str, Problem) + 'a;

/// The field of the pollutants, whose ids name classes of the style sheet: a letter comes first.
const POLLUTANTS: &str = "atlas.pollutants";

impl Descriptor {
    /// Every text stands in every language of the package.
    pub(super) fn check_texts(&self, note: &mut Note) {
        let settings = &self.atlas;
        let mut check = |field: String, text: &Text| {
            for language in self.languages().into_iter().filter(|language| text.of(*language).is_empty()) {
                note(&[&field, ".", language.code()].concat(), Problem::NoValue);
            }
        };
        check("atlas.place".into(), &settings.place);
        check("atlas.statement".into(), &settings.statement);
        check("atlas.publisher".into(), &settings.publisher);
        if let Some(field) = &settings.attribution {
            check("atlas.attribution.text".into(), &field.text);
        }
        if let Some(field) = &settings.imprint {
            check("atlas.imprint.name".into(), &field.name);
        }
        for field in &settings.pollutants {
            check(format!("atlas.pollutants.{}.spoken", field.id), &field.spoken);
            check(format!("atlas.pollutants.{}.name", field.id), &field.name);
        }
        for field in &settings.yardsticks {
            check(format!("atlas.yardsticks.{}.name", field.id), &field.name);
            check(format!("atlas.yardsticks.{}.title", field.id), &field.title);
        }
        for field in &settings.sections {
            check(format!("atlas.sections.{}.title", field.id), &field.title);
        }
    }

    /// When the statement was published.
    pub(super) fn check_published(&self, note: &mut Note) {
        let published = &self.atlas.published;
        if published.is_empty() {
            note("atlas.published", Problem::NoValue);
        } else if published.parse::<Month>().is_err() {
            note("atlas.published", Problem::Unexpected(published.clone(), Expected::Month));
        }
    }

    /// The languages and the codes that the tables are read by; whether all of them hold.
    pub(super) fn check_codes(&self, note: &mut Note) -> bool {
        let mut all_hold = true;
        let mut note = |field: &str, problem| {
            all_hold = false;
            note(field, problem);
        };
        let settings = &self.atlas;
        if settings.languages.as_ref().is_some_and(Vec::is_empty) {
            note("atlas.languages", Problem::Unexpected("[]".into(), Expected::Languages));
        }
        if settings.yardsticks.is_empty() {
            note("atlas.yardsticks", Problem::Unexpected("[]".into(), Expected::Yardstick));
        }
        if settings.yardsticks.iter().any(|field| field.id == CITY) {
            note("atlas.yardsticks", Problem::Unexpected(CITY.into(), Expected::OtherThanCity));
        }
        let pollutants = settings.pollutants.iter().map(|field| (POLLUTANTS, &field.id));
        let yardsticks = settings.yardsticks.iter().map(|field| ("atlas.yardsticks", &field.id));
        let sections = settings.sections.iter().map(|field| ("atlas.sections", &field.id));
        let mut seen = HashSet::new();
        for (field, id) in pollutants.chain(yardsticks).chain(sections) {
            if !is_code(id) || (field == POLLUTANTS && !id.starts_with(|c: char| c.is_ascii_alphabetic())) {
                note(field, Problem::Unexpected(id.clone(), Expected::Code));
            } else if !seen.insert((field, id)) {
                note(field, Problem::Twice(id.clone(), Box::new(FileLocation::Field(field.to_owned()))));
            }
        }
        all_hold
    }

    pub(super) fn check_addresses(&self, files: &Files, note: &mut Note) {
        let settings = &self.atlas;
        let sources = self.sources.iter().filter_map(|source| source.path.as_ref());
        let attribution = settings.attribution.iter().map(|attribution| &attribution.path);
        let imprint = settings.imprint.iter().filter_map(|imprint| imprint.path.as_ref());
        for path in sources.chain(attribution).chain(imprint).filter(|path| !is_web_address(path)) {
            note("path", Problem::Unexpected(path.clone(), Expected::WebAddress));
        }
        let logo = settings.imprint.as_ref().and_then(|imprint| imprint.logo.as_ref());
        if let Some(logo) = logo.filter(|logo| !is_picture(logo) || !files.has(logo)) {
            note("atlas.imprint.logo", Problem::Unexpected(logo.clone(), Expected::Picture));
        }
        let is_one_origin = |origin: &&String| is_origin(origin) && !origin.contains('*');
        for origin in settings.origins.iter().flatten().filter(|origin| !is_one_origin(origin)) {
            note("atlas.origins", Problem::Unexpected(origin.clone(), Expected::Origin));
        }
        for embedder in settings.embedders.iter().flatten().filter(|embedder| !is_origin(embedder)) {
            note("atlas.embedders", Problem::Unexpected(embedder.clone(), Expected::Origin));
        }
    }
}

/// Whether a link may lead there: a script in place of an address may not.
fn is_web_address(path: &str) -> bool {
    path.starts_with("https://") || path.starts_with("http://")
}

/// Whether a text is an origin of the web, where a star may stand for the names below a host. It
/// goes into the policy as it is, so nothing else may stand in it.
fn is_origin(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = host.map(|host| host.strip_prefix("*.").unwrap_or(host)).unwrap_or_default();
    let (name, port) = host.split_once(':').unwrap_or((host, "80"));
    let is_label =
        |label: &str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let is_port = port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok();
    name.split('.').all(is_label) && is_port
}
