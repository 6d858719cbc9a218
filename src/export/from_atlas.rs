//! What the exports are made from, put together from the package and the map.

use super::{ExportData, MapDrawing, Station};
use atlas::data::{Atlas, Language, Localized, YardstickId};
use atlas::geometry::Layout;
use atlas::state::wire::Payload;
use atlas::words;
use view::drawing::station_outline;
use view::names::map_names;

/// The data of a package in a language; `package` is the name of its folder.
pub fn export_data(atlas: &Atlas, layout: &Layout, language: Language, package: &str) -> ExportData {
    let about = &atlas.about;
    let attribution = about.attribution.as_ref();
    let text = |text: &Localized| text.get(language).to_owned();
    ExportData {
        package: package.to_owned(),
        languages: about.languages.clone(),
        place: about.place.clone(),
        year: about.year,
        statement: about.statement.get(language).to_owned(),
        publisher: about.publisher.get(language).to_owned(),
        published: about.published,
        attribution: attribution.map(|whose| (whose.text.get(language).to_owned(), whose.path.clone())),
        approval: about.map_approval_number.clone(),
        sources: atlas.figures.yardsticks().map(|(id, _)| source(atlas, id, language)).collect(),
        city_place: atlas
            .city
            .first()
            .map_or(String::new(), |figure| words::statement_ref(about, language, &figure.stated_at)),
        zones: atlas.zones.iter().map(|zone| (text(&zone.name), text(&zone.note))).collect(),
        payload: Payload {
            figures: atlas.figures.clone(),
            anchors: layout.anchors.clone(),
            names: map_names(atlas, layout, language),
        },
        map: map(atlas, layout, language),
    }
}

/// Where the values of a yardstick are from, and how long they were in force.
fn source(atlas: &Atlas, yardstick: YardstickId, language: Language) -> String {
    let Some((limit, source)) = atlas.limit_of(yardstick) else {
        return atlas.about.statement.get(language).to_owned();
    };
    let until = limit.to.as_deref().map(words::export(language).in_force).unwrap_or_default();
    [source.title.get(language), &until].concat()
}

fn map(atlas: &Atlas, layout: &Layout, language: Language) -> MapDrawing {
    let marks = atlas.stations.iter().flat_map(|group| {
        let outline = station_outline(group);
        let name = group.name.get(language);
        let mark = move |at| Station { group: name.to_owned(), outline: outline.to_owned(), at };
        group.positions.iter().map(move |position| mark(layout.point(position.at)))
    });
    MapDrawing {
        frame: layout.frame,
        inset: layout.inset,
        shapes: layout.shapes.iter().map(|shape| shape.path.clone()).collect(),
        stations: marks.collect(),
    }
}
