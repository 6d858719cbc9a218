//! `datapackage.json`: what the package says of itself, and the atlas's own settings.

use super::Files;
use crate::data::{
    About, AreaId, Attribution, Bilingual, Fault, Grade, Imprint, Month, Place, PollutantName, Problem,
    Section, SectionId, Source, Where, Yardstick, YardstickKind,
};
use serde::Deserialize;

const FILE: &str = "datapackage.json";

/// The parts of `datapackage.json` that the atlas reads; the rest is for other tools.
#[derive(Debug, Deserialize)]
pub(super) struct Descriptor {
    sources: Vec<SourceField>,
    pub atlas: Settings,
}

#[derive(Debug, Deserialize)]
struct SourceField {
    name: String,
    title: String,
    title_zh: String,
    path: Option<String>,
}

/// The atlas's own settings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    pub year: u16,
    base_year: u16,
    place: Text,
    statement: Text,
    publisher: Text,
    published: Published,
    map_approval_number: Option<String>,
    attribution: Option<AttributionField>,
    imprint: Option<ImprintField>,
    embedders: Option<Vec<String>>,
    pub inset_zone: Option<String>,
    pub pollutants: Vec<PollutantField>,
    pub yardsticks: Vec<YardstickField>,
    sections: Vec<SectionField>,
}

/// The month of publication, as `2021-05`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "String")]
struct Published(Month);

impl TryFrom<String> for Published {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let expected = |()| format!("found \"{text}\", expected a year and a month such as 2021-05");
        text.parse().map(Self).map_err(expected)
    }
}

/// A text in both languages, as the package writes it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Text {
    en: String,
    zh: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AttributionField {
    text: Text,
    path: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ImprintField {
    name: Text,
    path: Option<String>,
    logo: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PollutantField {
    pub id: String,
    pub base: String,
    pub subscript: String,
    pub spoken: Text,
    name: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct YardstickField {
    id: String,
    standard: String,
    version: String,
    grade: String,
    name: Text,
    title: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionField {
    id: String,
    title: Text,
}

/// Reads the descriptor; `None` after a fault, since nothing can be checked without it.
pub(super) fn read(files: &Files, faults: &mut Vec<Fault>) -> Option<Descriptor> {
    let text = files.text(FILE, faults)?;
    let before = faults.len();
    let mut note = |place, problem| faults.push(Fault { file: FILE.to_owned(), place, problem });
    let descriptor: Descriptor = match serde_json::from_str(text) {
        Ok(descriptor) => descriptor,
        Err(error) => {
            note(Place::Line(error.line() as u64), Problem::BadJson(words(&error)));
            return None;
        }
    };
    let settings = &descriptor.atlas;
    if settings.yardsticks.is_empty() {
        let expected = "at least one yardstick, the default first";
        note(Place::Field("atlas.yardsticks".into()), Problem::Unexpected("[]".into(), expected));
    }
    let ids = settings.yardsticks.iter().map(|field| &field.id);
    if let Some(taken) = ids.into_iter().find(|id| *id == CITY) {
        let expected = "another id: the city's figure has this one";
        note(Place::Field("atlas.yardsticks".into()), Problem::Unexpected(taken.clone(), expected));
    }
    let sources = descriptor.sources.iter().filter_map(|source| source.path.as_ref());
    let attribution = settings.attribution.iter().map(|attribution| &attribution.path);
    let imprint = settings.imprint.iter().filter_map(|imprint| imprint.path.as_ref());
    for path in sources.chain(attribution).chain(imprint).filter(|path| !is_web_address(path)) {
        let expected = "an address that begins with https://";
        note(Place::Field("path".into()), Problem::Unexpected(path.clone(), expected));
    }
    let logo = settings.imprint.as_ref().and_then(|imprint| imprint.logo.as_ref());
    if let Some(logo) = logo.filter(|logo| !is_picture(logo) || !files.has(logo)) {
        let expected = "a file of the package with a plain name that ends in .svg or .png, such as logo.svg";
        note(Place::Field("atlas.imprint.logo".into()), Problem::Unexpected(logo.clone(), expected));
    }
    for embedder in settings.embedders.iter().flatten().filter(|embedder| !is_origin(embedder)) {
        let expected = "an origin such as https://www.example.org, or https://*.example.org";
        note(Place::Field("atlas.embedders".into()), Problem::Unexpected(embedder.clone(), expected));
    }
    (faults.len() == before).then_some(descriptor)
}

/// The code of the yardstick that every package has: the citywide figure.
const CITY: &str = "city";

impl Descriptor {
    /// The ids of the sections of the statement.
    pub fn sections(&self) -> Vec<SectionId> {
        self.atlas.sections.iter().map(|section| SectionId(section.id.clone())).collect()
    }

    /// Whether a source of this name is listed.
    pub fn has_source(&self, name: &str) -> bool {
        self.sources.iter().any(|source| source.name == name)
    }

    /// The grades behind the yardsticks, in their order.
    pub fn grades(&self) -> Vec<Grade> {
        let grade = |field: &YardstickField| Grade {
            standard: field.standard.clone(),
            version: field.version.clone(),
            grade: field.grade.clone(),
        };
        self.atlas.yardsticks.iter().map(grade).collect()
    }

    /// The yardsticks of the package, and the city's figure as the last.
    pub fn yardsticks(&self) -> Vec<Yardstick> {
        let limit = |field: &YardstickField| Yardstick {
            code: field.id.clone(),
            name: bilingual(&field.name),
            title: bilingual(&field.title),
            kind: YardstickKind::Limit,
        };
        let place = bilingual(&self.atlas.place);
        let city =
            Yardstick { code: CITY.to_owned(), name: place.clone(), title: place, kind: YardstickKind::City };
        self.atlas.yardsticks.iter().map(limit).chain([city]).collect()
    }

    /// The heading of the section that a place is in.
    pub fn section(&self, place: Option<&Where>) -> Bilingual {
        let section =
            |place: &Where| self.atlas.sections.iter().find(|section| section.id == place.section.0);
        match place.and_then(section) {
            Some(section) => bilingual(&section.title),
            None => Bilingual::default(),
        }
    }

    /// What the package says of itself.
    pub fn about(&self, inset: Vec<AreaId>) -> About {
        let settings = &self.atlas;
        About {
            year: settings.year,
            base_year: settings.base_year,
            place: bilingual(&settings.place),
            statement: bilingual(&settings.statement),
            publisher: bilingual(&settings.publisher),
            published: settings.published.0,
            map_approval_number: settings.map_approval_number.clone(),
            attribution: settings.attribution.as_ref().map(attribution),
            imprint: settings.imprint.as_ref().map(imprint),
            embedders: settings.embedders.clone(),
            sources: self.sources.iter().map(source).collect(),
            sections: settings.sections.iter().map(section).collect(),
            pollutants: settings.pollutants.iter().map(pollutant_name).collect(),
            grades: self.grades(),
            inset,
        }
    }
}

/// Whether a link may lead there: a script in place of an address may not.
fn is_web_address(path: &str) -> bool {
    path.starts_with("https://") || path.starts_with("http://")
}

/// Whether a name is that of a picture, which stands in the folder of the package itself.
fn is_picture(name: &str) -> bool {
    let stem = name.strip_suffix(".svg").or_else(|| name.strip_suffix(".png"));
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    stem.is_some_and(|stem| !stem.is_empty() && !stem.starts_with('.') && stem.chars().all(is_plain))
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

/// The parser's words without its position, which the fault names itself.
fn words(error: &serde_json::Error) -> String {
    let words = error.to_string();
    words.split(" at line ").next().unwrap_or_default().to_owned()
}

/// A text of the package as the atlas keeps it.
pub(super) fn bilingual(text: &Text) -> Bilingual {
    Bilingual { en: text.en.clone(), zh: text.zh.clone() }
}

fn attribution(field: &AttributionField) -> Attribution {
    Attribution { text: bilingual(&field.text), path: field.path.clone() }
}

fn imprint(field: &ImprintField) -> Imprint {
    Imprint { name: bilingual(&field.name), path: field.path.clone(), logo: field.logo.clone() }
}

fn source(field: &SourceField) -> Source {
    Source {
        name: field.name.clone(),
        title: Bilingual { en: field.title.clone(), zh: field.title_zh.clone() },
        path: field.path.clone(),
    }
}

fn section(field: &SectionField) -> Section {
    Section { id: SectionId(field.id.clone()), title: bilingual(&field.title) }
}

fn pollutant_name(field: &PollutantField) -> PollutantName {
    PollutantName {
        code: field.id.clone(),
        base: field.base.clone(),
        subscript: field.subscript.clone(),
        spoken: bilingual(&field.spoken),
        name: bilingual(&field.name),
    }
}
