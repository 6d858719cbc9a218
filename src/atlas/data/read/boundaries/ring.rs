//! Makes a ring of positions one that a map can fill: repairs what is safe, names what is not.
//!
//! Why: docs/decisions.md#lenient-reading

use crate::data::{LonLat, Problem};

/// How many pairs of sides are compared in a file before it counts as too complex. Borders of a
/// country in full detail need a hundredth of it.
const MOST_COMPARISONS: u64 = 400_000_000;

/// What was mended of the rings of a feature.
#[derive(Default)]
pub(super) struct Mended {
    /// Rings that did not end where they began.
    pub closed: usize,
    /// Positions that stood twice in a row.
    pub twice: usize,
    /// Rings that ran the other way round.
    pub turned: usize,
}

/// Closes a ring, leaves out positions that repeat the one before, and turns it: the outer ring runs
/// against the clock, a hole with it (RFC 7946, section 3.1.6).
pub(super) fn mend(ring: &mut Vec<LonLat>, is_outer: bool, mended: &mut Mended) {
    let before = ring.len();
    ring.dedup();
    mended.twice += before - ring.len();
    if ring.len() > 2 && ring.first() != ring.last() {
        ring.push(ring[0]);
        mended.closed += 1;
    }
    let area = signed_area(ring);
    if area != 0.0 && (area > 0.0) != is_outer {
        ring.reverse();
        mended.turned += 1;
    }
}

/// Compares the sides of rings, for all rings of a file together.
#[derive(Default)]
pub(super) struct Crossings {
    comparisons: u64,
}

impl Crossings {
    /// The first thing that is wrong with a mended ring.
    pub fn problem(&mut self, ring: &[LonLat]) -> Option<Problem> {
        if ring.len() < 4 {
            return Some(Problem::RingShort(ring.len()));
        }
        match self.crossing(ring) {
            Ok(None) => None,
            Ok(Some(at)) => Some(Problem::RingCrossing(at.lon, at.lat)),
            Err(problem) => Some(problem),
        }
    }

    /// A position near which two sides of a closed ring cross, found by a sweep from west to east.
    fn crossing(&mut self, ring: &[LonLat]) -> Result<Option<LonLat>, Problem> {
        let mut sides: Vec<(LonLat, LonLat)> = ring.windows(2).map(|pair| (pair[0], pair[1])).collect();
        sides.sort_by(|a, b| west(a).total_cmp(&west(b)));
        for (index, first) in sides.iter().enumerate() {
            let reach = sides[index + 1..].iter().take_while(|second| west(second) <= east(first));
            for second in reach {
                self.comparisons += 1;
                if cross(*first, *second) {
                    return Ok(Some(second.0));
                }
            }
            if self.comparisons > MOST_COMPARISONS {
                return Err(Problem::TooComplex);
            }
        }
        Ok(None)
    }
}

fn west(side: &(LonLat, LonLat)) -> f64 {
    side.0.lon.min(side.1.lon)
}

fn east(side: &(LonLat, LonLat)) -> f64 {
    side.0.lon.max(side.1.lon)
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

/// Twice the area of a closed ring in square degrees, positive against the clock.
fn signed_area(ring: &[LonLat]) -> f64 {
    let Some(&origin) = ring.first() else { return 0.0 };
    ring.windows(2).map(|pair| turn(origin, pair[0], pair[1])).sum()
}
