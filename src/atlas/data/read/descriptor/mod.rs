//! `datapackage.json`: what the package says of itself, and the atlas's own settings.

mod about;
mod check;

use super::{Files, lenient};
use crate::data::format::DESCRIPTOR;
use crate::data::{
    Bilingual, FileLocation, Grade, Language, Problem, Report, SectionId, StatementRef, Yardstick,
    YardstickKind,
};
use serde::Deserialize;

/// The parts of `datapackage.json` that the atlas reads; the rest is for other tools.
#[derive(Debug, Deserialize)]
pub(in crate::data::read) struct Descriptor {
    sources: Vec<SourceField>,
    pub atlas: Settings,
}

#[derive(Debug, Deserialize)]
struct SourceField {
    name: String,
    title: String,
    title_zh: Option<String>,
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

/// A text in the languages of the package, as it is written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data::read) struct Text {
    #[serde(default)]
    en: String,
    #[serde(default)]
    zh: String,
}

impl Text {
    fn of(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Zh => &self.zh,
        }
    }
}

/// A language, by its code.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum LanguageField {
    En,
    Zh,
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
    /// The languages of the package; both, where it names none.
    pub fn languages(&self) -> Vec<Language> {
        let language = |field: &LanguageField| match field {
            LanguageField::En => Language::En,
            LanguageField::Zh => Language::Zh,
        };
        match &self.atlas.languages {
            None => Language::ALL.to_vec(),
            Some(fields) => {
                let named: Vec<Language> = fields.iter().map(language).collect();
                Language::ALL.into_iter().filter(|language| named.contains(language)).collect()
            }
        }
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
    pub fn section(&self, at: Option<&StatementRef>) -> Bilingual {
        let section =
            |at: &StatementRef| self.atlas.sections.iter().find(|section| section.id == at.section.0);
        match at.and_then(section) {
            Some(section) => bilingual(&section.title),
            None => Bilingual::default(),
        }
    }
}

/// The parser's words without its position, which the fault names itself.
fn words(error: &serde_json::Error) -> String {
    let words = error.to_string();
    words.split(" at line ").next().unwrap_or_default().to_owned()
}

/// A text of the package as the atlas keeps it: the one of a package of one language is the same in both.
pub(in crate::data::read) fn bilingual(text: &Text) -> Bilingual {
    let visible = |text: &str| lenient::visible_text(text).into_owned();
    match (text.en.is_empty(), text.zh.is_empty()) {
        (true, _) => Bilingual::same(&visible(&text.zh)),
        (_, true) => Bilingual::same(&visible(&text.en)),
        _ => Bilingual { en: visible(&text.en), zh: visible(&text.zh) },
    }
}
