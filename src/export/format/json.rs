//! The figures of the view for a program, with all that every export names.

use crate::ExportView;
use atlas::data::{AreaId, AreaKind, Concentration, Language, PollutantId};
use atlas::meaning::{Side, Verdict, classes, read};
use atlas::words::reading;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::Number;

#[derive(Serialize)]
struct ViewJson<'a> {
    title: String,
    year: u16,
    place: &'a str,
    language: &'static str,
    statistic: &'static str,
    unit: &'static str,
    compared_with: ComparedJson<'a>,
    pollutants: Vec<PollutantJson<'a>>,
    areas: Vec<AreaJson<'a>>,
    source: SourceJson<'a>,
    boundaries: Option<BoundariesJson<'a>>,
    map_approval_number: Option<&'a str>,
    link: &'a str,
}

#[derive(Serialize)]
struct ComparedJson<'a> {
    code: &'a str,
    name: String,
    source: &'a str,
}

#[derive(Serialize)]
struct PollutantJson<'a> {
    code: &'a str,
    formula: String,
    compared_value: Option<Number>,
    city: Option<Number>,
    classes: Vec<ClassJson>,
}

#[derive(Serialize)]
struct ClassJson {
    above: Option<Number>,
    up_to: Option<Number>,
    side: Option<&'static str>,
}

struct AreaJson<'a> {
    code: &'a str,
    names: Vec<(Language, &'a str)>,
    kind: &'static str,
    chosen: Option<usize>,
    figures: Vec<FigureJson<'a>>,
}

/// The name in each language of the package is a field of its own: `name_en`, `name_zh`.
impl Serialize for AreaJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", self.code)?;
        for (language, name) in &self.names {
            map.serialize_entry(&["name_", language.code()].concat(), name)?;
        }
        map.serialize_entry("kind", self.kind)?;
        map.serialize_entry("chosen", &self.chosen)?;
        map.serialize_entry("figures", &self.figures)?;
        map.end()
    }
}

#[derive(Serialize)]
struct FigureJson<'a> {
    pollutant: &'a str,
    value: Option<Number>,
    verdict: Option<&'static str>,
    rank: Option<usize>,
    #[serde(rename = "where")]
    place: String,
}

#[derive(Serialize)]
struct SourceJson<'a> {
    statement: &'a str,
    publisher: &'a str,
    published: String,
}

#[derive(Serialize)]
struct BoundariesJson<'a> {
    attribution: &'a str,
    licence: &'a str,
}

/// The figures as JSON, indented.
pub(super) fn json(view: ExportView) -> String {
    let data = view.data;
    let against = view.figures().yardstick(view.state.against);
    let month = data.published;
    let file = ViewJson {
        title: view.title(),
        year: data.year,
        place: data.place.get(view.language),
        language: view.language.tag(),
        statistic: "annual mean",
        unit: "µg/m³",
        compared_with: ComparedJson {
            code: &against.code,
            name: view.against(),
            source: &data.sources[usize::from(view.state.against.0)],
        },
        pollutants: view.pollutants().into_iter().map(|id| pollutant(view, id)).collect(),
        areas: view.areas().into_iter().map(|id| area(view, id)).collect(),
        source: SourceJson {
            statement: &data.statement,
            publisher: &data.publisher,
            published: format!("{}-{:02}", month.year, month.month),
        },
        boundaries: data
            .attribution
            .as_ref()
            .map(|(attribution, licence)| BoundariesJson { attribution, licence }),
        map_approval_number: data.approval.as_deref(),
        link: view.link,
    };
    // Strings and numbers in structs of ours always serialize.
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

fn pollutant<'a>(view: ExportView<'a>, id: PollutantId) -> PollutantJson<'a> {
    let item = view.figures().pollutant(id);
    let class = |class: &atlas::meaning::Class| ClassJson {
        above: class.lower.and_then(numeral),
        up_to: class.upper.and_then(numeral),
        // Without a value to compare with, a class is on no side of it.
        side: view.limit(id).map(|_| match class.side {
            Side::Within => "within",
            Side::Over => "over",
        }),
    };
    PollutantJson {
        code: &item.code,
        formula: view.formula(id),
        compared_value: view.limit(id).and_then(numeral),
        city: numeral(item.city),
        classes: classes(view.figures(), id, view.state.against).iter().map(class).collect(),
    }
}

fn area<'a>(view: ExportView<'a>, id: AreaId) -> AreaJson<'a> {
    let item = view.figures().area(id);
    AreaJson {
        code: &item.code,
        names: view.data.languages.iter().map(|language| (*language, item.name.get(*language))).collect(),
        kind: match item.kind {
            AreaKind::District => "district",
            AreaKind::SpecialArea => "functional zone",
        },
        chosen: view.state.districts.place(id).map(|place| place + 1),
        figures: view.pollutants().into_iter().map(|pollutant| figure(view, id, pollutant)).collect(),
    }
}

fn figure<'a>(view: ExportView<'a>, area: AreaId, pollutant: PollutantId) -> FigureJson<'a> {
    let figures = view.figures();
    let read = read(figures, area, pollutant, view.state.against);
    let words = |read| reading(view.texts(), figures, read, view.state.against);
    FigureJson {
        pollutant: &figures.pollutant(pollutant).code,
        value: figures.value(area, pollutant).and_then(numeral),
        verdict: read.and_then(|read| read.verdict).map(|verdict| match verdict {
            Verdict::Meets => "meets",
            Verdict::AtLimit => "at the limit",
            Verdict::Exceeds => "exceeds",
        }),
        rank: read.and_then(|read| read.rank).map(|rank| rank.place),
        place: read.as_ref().map_or(String::new(), |read| words(read).evidence),
    }
}

/// A value as a JSON number with the digits of the package.
fn numeral(value: Concentration) -> Option<Number> {
    value.0.to_plain().parse().ok()
}
