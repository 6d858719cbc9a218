//! What makes a ring of positions one that a map can fill.

use crate::data::{LonLat, Problem};

/// The first thing that is wrong with a ring.
pub(super) fn problem(ring: &[LonLat]) -> Option<Problem> {
    if let Some(problem) = ring.iter().find_map(|&at| off_globe(at)) {
        return Some(problem);
    }
    if ring.len() < 4 {
        return Some(Problem::RingShort(ring.len()));
    }
    if ring.first() != ring.last() {
        return Some(Problem::RingOpen);
    }
    crossing(ring).map(|at| Problem::RingCrossing(at.lon, at.lat))
}

/// What is wrong with a position that lies outside the globe.
pub(super) fn off_globe(at: LonLat) -> Option<Problem> {
    let on_globe = |lon: f64, lat: f64| lon.abs() <= 180.0 && lat.abs() <= 90.0;
    if on_globe(at.lon, at.lat) {
        None
    } else if on_globe(at.lat, at.lon) {
        Some(Problem::Swapped(at.lon, at.lat))
    } else {
        Some(Problem::OffGlobe(at.lon, at.lat))
    }
}

/// A position near which two sides of a closed ring cross, found by a sweep from west to east.
fn crossing(ring: &[LonLat]) -> Option<LonLat> {
    let mut sides: Vec<(LonLat, LonLat)> = ring.windows(2).map(|pair| (pair[0], pair[1])).collect();
    let west = |side: &(LonLat, LonLat)| side.0.lon.min(side.1.lon);
    let east = |side: &(LonLat, LonLat)| side.0.lon.max(side.1.lon);
    sides.sort_by(|a, b| west(a).total_cmp(&west(b)));
    for (index, first) in sides.iter().enumerate() {
        let reach = sides[index + 1..].iter().take_while(|second| west(second) <= east(first));
        for second in reach {
            if cross(*first, *second) {
                return Some(second.0);
            }
        }
    }
    None
}

/// Whether two segments cross at a point inside both. Touching ends are no crossing.
fn cross(a: (LonLat, LonLat), b: (LonLat, LonLat)) -> bool {
    let opposite = |side: (LonLat, LonLat), p: LonLat, q: LonLat| {
        turn(side.0, side.1, p) * turn(side.0, side.1, q) < 0.0
    };
    opposite(a, b.0, b.1) && opposite(b, a.0, a.1)
}

/// Positive where `c` lies to the left of the line from `a` to `b`.
fn turn(a: LonLat, b: LonLat, c: LonLat) -> f64 {
    (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon)
}
