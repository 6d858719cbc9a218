//! The boundaries: polygons for every district, joined by code, never by name.
//!
//! [`geojson`] and [`topojson`] read what the file has; here its rings are mended where that is safe,
//! and refused where it is not.

mod geojson;
mod ring;
mod topojson;

use super::areas::{Areas, Found};
use super::{Reader, globe};
use crate::data::format::{BOUNDARIES, TOPOLOGY, localized_name};
use crate::data::report::{Doubt, Repair};
use crate::data::{Area, AreaKind, FileLocation, Language, LonLat, Polygon, Problem, Report};
use ring::{Crossings, Mended};
use std::collections::{HashMap, HashSet};

/// The properties that may carry the code of a feature, where its id does not.
const CODE_PROPERTIES: [&str; 2] = ["adcode", "code"];

/// The properties that may carry its name: those of no language, and those of each.
fn name_properties() -> impl Iterator<Item = String> {
    let of_each = |stem| Language::ALL.into_iter().map(move |language| localized_name(stem, language));
    let known = ["name", "NAME"].into_iter().map(str::to_owned).chain(of_each("name"));
    known.chain(["shapeName".to_owned()]).chain(of_each("name").map(|name| name.to_ascii_uppercase()))
}

/// An area as the file draws it, unchecked.
struct Drawn {
    /// Its place in the file, from 1.
    number: usize,
    /// Its id.
    id: Option<String>,
    /// Its properties that are texts or numbers.
    properties: HashMap<String, String>,
    /// Its polygons, or what it has instead.
    polygons: Result<Vec<RawPolygon>, Problem>,
}

/// Rings of positions.
type RawPolygon = Vec<Vec<[f64; 2]>>;

/// Reads the polygons of every area; none for a special area.
pub(super) fn read(reader: &Reader, areas: &Areas, report: &mut Report) -> Vec<Vec<Polygon>> {
    let mut boundaries = vec![Vec::new(); areas.areas.len()];
    let file = if reader.files.has(TOPOLOGY) { TOPOLOGY } else { BOUNDARIES };
    let Some(text) = reader.files.text(file, report) else {
        return boundaries;
    };
    let setting = reader.descriptor.atlas.boundaries.as_ref();
    let read = if file == TOPOLOGY || topojson::is_topology(&text) {
        topojson::read(&text, setting.and_then(|setting| setting.object.as_deref()))
    } else {
        geojson::read(&text)
    };
    let drawn = match read {
        Ok(drawn) => drawn,
        Err(problem) => {
            report.fault(file, FileLocation::File, problem);
            return boundaries;
        }
    };
    let property = setting.and_then(|setting| setting.code.as_deref());
    let mut checked = Checked { file, property, crossings: Crossings::default(), off_globe: false };
    let mut seen: HashMap<String, usize> = HashMap::new();
    for feature in &drawn {
        let Some(code) = checked.code(feature, areas, report) else { continue };
        let location = FileLocation::Feature(feature.number, code.clone());
        if let Some(&first) = seen.get(&code) {
            let first = Box::new(FileLocation::Feature(first, String::new()));
            report.fault(file, location, Problem::Twice(code, first));
            continue;
        }
        seen.insert(code.clone(), feature.number);
        let polygons = checked.polygons(feature, &location, report);
        match areas.find(&code) {
            Found::Area(area) => {
                let index = usize::from(area.0);
                doubt_name(feature, &areas.areas[index], reader.languages, file, &location, report);
                boundaries[index] = polygons;
            }
            Found::Faulty => {}
            Found::Unknown => report.fault(file, location, Problem::NoFigures(code)),
        }
    }
    let without =
        areas.areas.iter().filter(|area| area.kind == AreaKind::District && !seen.contains_key(&area.code));
    for area in without {
        report.fault(file, FileLocation::File, Problem::NoPolygon(area.code.clone()));
    }
    boundaries
}

/// What the features of a file are checked with.
struct Checked<'a> {
    file: &'static str,
    property: Option<&'a str>,
    crossings: Crossings,
    /// Whether a position off the globe was noted: all others of the file are as bad.
    off_globe: bool,
}

impl Checked<'_> {
    /// The code of a feature: the property that the package names; else its id or one of the known
    /// properties, that of an area before another.
    fn code(&self, feature: &Drawn, areas: &Areas, report: &mut Report) -> Option<String> {
        let known = CODE_PROPERTIES.iter().filter_map(|name| feature.properties.get(*name));
        let candidates: Vec<&String> = match self.property {
            Some(name) => feature.properties.get(name).into_iter().collect(),
            None => feature.id.iter().chain(known).collect(),
        };
        let is_area = |code: &&&String| !matches!(areas.find(code), Found::Unknown);
        if let Some(code) = candidates.iter().find(is_area).or(candidates.first()) {
            return Some((**code).clone());
        }
        let mut names: Vec<String> = feature.properties.keys().cloned().collect();
        names.sort();
        report.fault(self.file, FileLocation::Feature(feature.number, String::new()), Problem::NoCode(names));
        None
    }

    /// The polygons of a feature, mended, with a fault for every ring that no map can fill.
    fn polygons(&mut self, feature: &Drawn, location: &FileLocation, report: &mut Report) -> Vec<Polygon> {
        let parts = match &feature.polygons {
            Ok(parts) => parts,
            Err(problem) => {
                report.fault(self.file, location.clone(), problem.clone());
                return Vec::new();
            }
        };
        let mut mended = Mended::default();
        if parts.iter().all(Vec::is_empty) {
            report.fault(self.file, location.clone(), Problem::RingShort(0));
        }
        let polygons = parts
            .iter()
            .filter(|part| !part.is_empty())
            .map(|part| Polygon {
                rings: part
                    .iter()
                    .enumerate()
                    .map(|(index, ring)| self.ring(ring, index == 0, location, &mut mended, report))
                    .collect(),
            })
            .collect();
        let Mended { closed, twice, turned } = mended;
        let repairs = [
            (closed, Repair::RingsClosed(closed)),
            (twice, Repair::PositionsTwice(twice)),
            // The rings of a topology run with the clock by custom.
            (if self.file == TOPOLOGY { 0 } else { turned }, Repair::RingsTurned(turned)),
        ];
        for (_, repair) in repairs.into_iter().filter(|(count, _)| *count > 0) {
            report.repair(self.file, location.clone(), repair);
        }
        polygons
    }

    fn ring(
        &mut self,
        raw: &[[f64; 2]],
        is_outer: bool,
        location: &FileLocation,
        mended: &mut Mended,
        report: &mut Report,
    ) -> Vec<LonLat> {
        if let Some(problem) = raw.iter().find_map(|[x, y]| globe::off_globe(*x, *y)) {
            if !self.off_globe {
                report.fault(self.file, location.clone(), problem);
            }
            self.off_globe = true;
            return Vec::new();
        }
        let mut ring = raw.iter().map(|&[lon, lat]| LonLat { lon, lat }).collect();
        ring::mend(&mut ring, is_outer, mended);
        if let Some(problem) = self.crossings.problem(&ring) {
            report.fault(self.file, location.clone(), problem);
        }
        ring
    }
}

/// Notes where the file calls an area by names that the package does not give it.
fn doubt_name(
    feature: &Drawn,
    area: &Area,
    languages: &[Language],
    file: &str,
    location: &FileLocation,
    report: &mut Report,
) {
    let names = name_properties().filter_map(|name| feature.properties.get(&name));
    let names: Vec<&String> = names.filter(|name| !name.is_empty()).collect();
    let ours = area.name.texts().chain(area.short.texts());
    let ours: HashSet<String> = ours.map(str::to_lowercase).collect();
    let is_ours = |name: &&String| ours.contains(&name.to_lowercase());
    if let Some(first) = names.first().filter(|_| !names.iter().any(is_ours)) {
        let own = area.name.get(languages.first().copied().unwrap_or_default());
        let doubt = Doubt::OtherName((*first).clone(), own.to_owned());
        report.doubt(file, location.clone(), doubt);
    }
}
