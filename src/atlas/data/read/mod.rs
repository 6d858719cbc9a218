//! Reads a data package into an [`Atlas`], and tells all that there is to say of it.
//!
//! The order of the files follows their references: the descriptor names pollutants,
//! yardsticks and sections; districts name areas; everything else names those.
//!
//! Why: docs/decisions.md#faults-gathered

mod air;
mod areas;
mod boundaries;
mod descriptor;
mod ecology;
mod encoding;
mod files;
mod globe;
mod lenient;
mod limits;
mod row;
mod stations;
mod table;

pub use files::{Content, Files};
pub use lenient::visible_text;
pub use table::{line_of, lines, rows};

use super::{Atlas, EcologicalZone, Fault, Figures, Language, Report, SectionId, ZoneOutline};
use descriptor::Descriptor;

/// Reads and checks a package.
///
/// # Errors
/// All faults of the package, in the order of its files.
pub fn read(files: &Files) -> Result<Atlas, Vec<Fault>> {
    let (atlas, report) = check(files);
    atlas.ok_or(report.faults)
}

/// Reads a package and tells all there is to say of it; without faults it is an atlas.
pub fn check(files: &Files) -> (Option<Atlas>, Report) {
    let mut report = Report::default();
    let atlas = descriptor::read(files, &mut report).map(|descriptor| atlas(files, &descriptor, &mut report));
    (atlas.filter(|_| report.faults.is_empty()), report)
}

/// What every table is read with.
struct Reader<'a> {
    files: &'a Files,
    descriptor: &'a Descriptor,
    /// The languages of the package.
    languages: &'a [Language],
    /// The ids of the pollutants of the map.
    mapped: &'a [&'a str],
    /// The ids of the sections of the statement.
    sections: &'a [SectionId],
}

fn atlas(files: &Files, descriptor: &Descriptor, report: &mut Report) -> Atlas {
    let reader = Reader {
        files,
        descriptor,
        languages: &descriptor.languages(),
        mapped: &air::mapped(files, descriptor),
        sections: &descriptor.sections(),
    };
    let mut areas = areas::read(&reader, report);
    let city = air::city(&reader, report);
    let limits = limits::limits(&reader, report);
    let pollutants = limits::pollutants(&reader, &city, &limits, report);
    air::concentrations(&reader, &mut areas, report);
    let stations = stations::read(&reader, report);
    let zones = ecology::zones(&reader, &areas, report);
    let facts = ecology::facts(&reader, &areas, report);
    let boundaries = boundaries::read(&reader, &areas, report);
    let inset = zones.iter().find(|zone| Some(&zone.code) == descriptor.atlas.inset_zone.as_ref());
    let inset = inset.map_or_else(Vec::new, |zone| zone.members.clone());
    Atlas {
        figures: Figures {
            pollutants,
            yardsticks: descriptor.yardsticks(),
            zones: zones.iter().map(outline).collect(),
            years: Vec::new(),
            section: descriptor.section(areas.refs.first()),
            areas: areas.areas,
        },
        area_refs: areas.refs,
        positions: areas.positions,
        about: descriptor.about(inset),
        city,
        limits,
        stations,
        zones,
        facts,
        boundaries,
    }
}

/// What the map needs of a zone.
fn outline(zone: &EcologicalZone) -> ZoneOutline {
    ZoneOutline { code: zone.code.clone(), members: zone.members.clone() }
}
