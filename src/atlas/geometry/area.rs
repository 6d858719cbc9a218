//! How large areas are on the ground.

use super::projection::{EqualArea, Plane};
use crate::data::{LonLat, Polygon};

/// The area of polygons on the sphere, holes taken out, in squared radii; 0 where there are none. The projection
/// keeps areas, wherever its centre is.
pub fn true_area(polygons: &[Polygon]) -> f64 {
    let mut positions = polygons.iter().flat_map(|polygon| polygon.rings.iter().flatten());
    let Some(&centre) = positions.next() else { return 0.0 };
    let projection = EqualArea::around(centre);
    let ring = |ring: &Vec<LonLat>| {
        let points: Vec<Plane> = ring.iter().map(|&at| projection.project(at)).collect();
        let crosses = points.windows(2).map(|pair| pair[0].x * pair[1].y - pair[1].x * pair[0].y);
        crosses.sum::<f64>().abs() / 2.0
    };
    let polygon = |polygon: &Polygon| {
        let (outer, holes) = polygon.rings.split_at(1.min(polygon.rings.len()));
        outer.iter().map(ring).sum::<f64>() - holes.iter().map(ring).sum::<f64>()
    };
    polygons.iter().map(polygon).sum()
}
