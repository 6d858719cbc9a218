//! Whether numbers are degrees on the globe, and what else they seem to be.

use crate::data::Problem;
use crate::data::fault::Projection;

/// What is wrong with a position that lies outside the globe.
pub(super) fn off_globe(x: f64, y: f64) -> Option<Problem> {
    if is_degrees(x, y) {
        // West of 60° W a longitude in the place of the latitude lies in Antarctica, which has no districts.
        (y < ANTARCTIC && x.abs() <= 90.0).then_some(Problem::Swapped(x, y))
    } else if is_degrees(y, x) {
        Some(Problem::Swapped(x, y))
    } else {
        Some(match projection(x, y) {
            Some(projection) => Problem::Projected(x, y, projection),
            None => Problem::OffGlobe(x, y),
        })
    }
}

/// The latitude south of which nobody has a district.
const ANTARCTIC: f64 = -60.5;

fn is_degrees(lon: f64, lat: f64) -> bool {
    lon.abs() <= 180.0 && lat.abs() <= 90.0
}

/// Half of the Earth's girth in metres, the edge of Web Mercator.
const EDGE: f64 = 20_037_508.342_789_244;

/// How far a pole is from the equator in metres, at the most that a projection has it.
const POLE: f64 = 10_002_000.0;

/// A guess at the projection of a position that is not in degrees.
fn projection(x: f64, y: f64) -> Option<Projection> {
    let is_northing = (1.0..=POLE).contains(&y);
    if (180.0..=360.0).contains(&x) && y.abs() <= 90.0 {
        Some(Projection::EastOnly)
    } else if is_northing && (100_000.0..=900_000.0).contains(&x) {
        Some(Projection::Transverse)
    } else if is_northing && x > EDGE && x < 61_000_000.0 {
        Some(Projection::GaussKruger((x / 1e6) as u8))
    } else if x.abs() <= EDGE && y.abs() <= EDGE && x.abs().max(y.abs()) > 1000.0 {
        Some(Projection::WebMercator)
    } else {
        None
    }
}
