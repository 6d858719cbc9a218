//! `datapackage.json`: what the package says of itself, and the atlas's own settings.

mod about;
mod check;
mod text;

use super::Files;
use crate::data::format::DESCRIPTOR;
use crate::data::{
    FileLocation, Grade, Language, Localized, Problem, Report, SectionId, StatementRef, Yardstick,
    YardstickKind,
};
use serde::Deserialize;
pub(in crate::data::read) use text::localized;
use text::{LanguageField, Text, TitleFields};

/// The parts of `datapackage.json` that the atlas reads; the rest is for other tools.
#[derive(Debug, Deserialize)]
pub(in crate::data::read) struct Descriptor {
    sources: Vec<SourceField>,
    pub atlas: Settings,
}

#[derive(Debug, Deserialize)]
struct SourceField {
    name: String,
    #[serde(flatten)]
    title: TitleFields,
    path: Option<String>,
}

/// The atlas's own settings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data::read) struct Settings {
    pub year: u16,
    base_year: u16,
    place: Text,
    statement: Text,
    publisher: Text,
    published: String,
    map_approval_number: Option<String>,
    attribution: Option<AttributionField>,
    imprint: Option<ImprintField>,
    embedders: Option<Vec<String>>,
    origins: Option<Vec<String>>,
    pub inset_zone: Option<String>,
    languages: Option<Vec<LanguageField>>,
    pub boundaries: Option<BoundariesField>,
    pub pollutants: Vec<PollutantField>,
    pub yardsticks: Vec<YardstickField>,
    sections: Vec<SectionField>,
}

/// How the boundaries are read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data::read) struct BoundariesField {
    /// The property that is the code, where the id of a feature is not.
    pub code: Option<String>,
    /// The object of a topology that holds the areas.
    pub object: Option<String>,
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
pub(in crate::data::read) struct PollutantField {
    pub id: String,
    pub base: String,
    pub subscript: String,
    pub spoken: Text,
    name: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data::read) struct YardstickField {
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

/// Reads the descriptor; `None` where it is not of the form, or has a fault in the languages and codes that the tables
/// are read by: nothing can be checked without these.
pub(in crate::data::read) fn read(files: &Files, report: &mut Report) -> Option<Descriptor> {
    let text = files.text(DESCRIPTOR, report)?;
    let descriptor: Descriptor = match serde_json::from_str(&text) {
        Ok(descriptor) => descriptor,
        Err(error) => {
            let problem = Problem::BadJson(words(&error));
            report.fault(DESCRIPTOR, FileLocation::Line(error.line() as u64), problem);
            return None;
        }
    };
    let mut note =
        |field: &str, problem| report.fault(DESCRIPTOR, FileLocation::Field(field.to_owned()), problem);
    descriptor.check_texts(&mut note);
    descriptor.check_published(&mut note);
    let has_codes = descriptor.check_codes(&mut note);
    descriptor.check_addresses(files, &mut note);
    has_codes.then_some(descriptor)
}

/// The code of the yardstick that every package has: the citywide figure.
const CITY: &str = "city";

impl Descriptor {
    /// The languages of the package, in the order of the pages.
    pub fn languages(&self) -> Vec<Language> {
        let is_named = |language: &Language| match &self.atlas.languages {
            None => language.is_assumed(),
            Some(fields) => fields.iter().any(|LanguageField(named)| named == language),
        };
        Language::ALL.into_iter().filter(is_named).collect()
    }

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
            name: localized(&field.name),
            title: localized(&field.title),
            kind: YardstickKind::Limit,
        };
        let place = localized(&self.atlas.place);
        let city =
            Yardstick { code: CITY.to_owned(), name: place.clone(), title: place, kind: YardstickKind::City };
        self.atlas.yardsticks.iter().map(limit).chain([city]).collect()
    }

    /// The heading of the section that a place is in.
    pub fn section(&self, at: Option<&StatementRef>) -> Localized {
        let section =
            |at: &StatementRef| self.atlas.sections.iter().find(|section| section.id == at.section.0);
        match at.and_then(section) {
            Some(section) => localized(&section.title),
            None => Localized::default(),
        }
    }
}

/// The parser's words without its position, which the fault names itself.
fn words(error: &serde_json::Error) -> String {
    let words = error.to_string();
    words.split(" at line ").next().unwrap_or_default().to_owned()
}
