//! What the package says of itself, out of its descriptor.

use super::{
    AttributionField, Descriptor, ImprintField, PollutantField, SectionField, SourceField, Text, bilingual,
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
            place: bilingual(&settings.place),
            statement: bilingual(&settings.statement),
            publisher: bilingual(&settings.publisher),
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
    Attribution { text: bilingual(&field.text), path: field.path.clone() }
}

fn imprint(field: &ImprintField) -> Imprint {
    Imprint { name: bilingual(&field.name), path: field.path.clone(), logo: field.logo.clone() }
}

fn source(field: &SourceField) -> Source {
    Source {
        name: field.name.clone(),
        title: bilingual(&Text {
            en: field.title.clone(),
            zh: field.title_zh.clone().unwrap_or_else(|| field.title.clone()),
        }),
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
