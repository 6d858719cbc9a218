//! What the package says of itself, out of its descriptor.

use super::{
    AttributionField, Descriptor, ImprintField, PollutantField, SectionField, SourceField, localized,
};
use crate::data::{About, AreaId, Attribution, Imprint, Month, PollutantName, Section, SectionId, Source};

impl Descriptor {
    /// What the package says of itself.
    pub fn about(&self, inset: Vec<AreaId>) -> About {
        let settings = &self.atlas;
        About {
            languages: self.languages(),
            year: settings.year,
            base_year: settings.base_year,
            place: localized(&settings.place),
            statement: localized(&settings.statement),
            publisher: localized(&settings.publisher),
            published: settings.published.parse().unwrap_or(Month { year: settings.year, month: 1 }),
            map_approval_number: settings.map_approval_number.clone(),
            attribution: settings.attribution.as_ref().map(attribution),
            imprint: settings.imprint.as_ref().map(imprint),
            embedders: settings.embedders.clone(),
            origins: settings.origins.clone().unwrap_or_default(),
            sources: self.sources.iter().map(source).collect(),
            sections: settings.sections.iter().map(section).collect(),
            pollutants: settings.pollutants.iter().map(pollutant_name).collect(),
            grades: self.grades(),
            inset,
            packages: Vec::new(),
        }
    }
}

fn attribution(field: &AttributionField) -> Attribution {
    Attribution { text: localized(&field.text), path: field.path.clone() }
}

fn imprint(field: &ImprintField) -> Imprint {
    Imprint { name: localized(&field.name), path: field.path.clone(), logo: field.logo.clone() }
}

fn source(field: &SourceField) -> Source {
    Source { name: field.name.clone(), title: localized(&field.title.0), path: field.path.clone() }
}

fn section(field: &SectionField) -> Section {
    Section { id: SectionId(field.id.clone()), title: localized(&field.title) }
}

fn pollutant_name(field: &PollutantField) -> PollutantName {
    PollutantName {
        code: field.id.clone(),
        base: field.base.clone(),
        subscript: field.subscript.clone(),
        spoken: localized(&field.spoken),
        name: localized(&field.name),
    }
}
