//! Reads a data package into an [`Atlas`], or into the list of all its faults.
//!
//! The order of the files follows their references: the descriptor names pollutants,
//! yardsticks and sections; districts name areas; everything else names those.

mod air;
mod areas;
mod boundaries;
mod descriptor;
mod ecology;
mod files;
mod limits;
mod ring;
mod stations;
mod table;

pub use files::{Content, Files};

use super::{Atlas, Fault, Figures, Zone, ZoneOutline};
use descriptor::Descriptor;

/// Reads and checks a package.
///
/// # Errors
/// All faults of the package, in the order of its files.
pub fn read(files: &Files) -> Result<Atlas, Vec<Fault>> {
    let mut faults = Vec::new();
    let Some(descriptor) = descriptor::read(files, &mut faults) else {
        return Err(faults);
    };
    let reader = Reader { files, descriptor: &descriptor };
    let mut areas = areas::read(&reader, &mut faults);
    let city = air::city(&reader, &mut faults);
    let limits = limits::limits(&reader, &mut faults);
    let pollutants = limits::pollutants(&reader, &city, &limits, &mut faults);
    air::concentrations(&reader, &mut areas, &mut faults);
    let stations = stations::read(&reader, &mut faults);
    let zones = ecology::zones(&reader, &areas, &mut faults);
    let facts = ecology::facts(&reader, &areas, &mut faults);
    let boundaries = boundaries::read(files, &areas, &mut faults);
    let inset = match zones.iter().find(|zone| Some(&zone.code) == descriptor.atlas.inset_zone.as_ref()) {
        Some(zone) => zone.members.clone(),
        None => Vec::new(),
    };
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Atlas {
        figures: Figures {
            pollutants,
            yardsticks: descriptor.yardsticks(),
            zones: zones.iter().map(outline).collect(),
            section: descriptor.section(areas.places.first()),
            areas: areas.areas,
        },
        area_places: areas.places,
        positions: areas.positions,
        about: descriptor.about(inset),
        city,
        limits,
        stations,
        zones,
        facts,
        boundaries,
    })
}

/// What every table is read with.
struct Reader<'a> {
    files: &'a Files,
    descriptor: &'a Descriptor,
}

/// What the map needs of a zone.
fn outline(zone: &Zone) -> ZoneOutline {
    ZoneOutline { code: zone.code.clone(), members: zone.members.clone() }
}
