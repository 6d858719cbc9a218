//! Positions and polygons on the globe.

/// A position on the globe, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LonLat {
    /// Degrees east, -180 to 180.
    pub lon: f64,
    /// Degrees north, -90 to 90.
    pub lat: f64,
}

/// A polygon: the outer ring, then the holes. Rings are closed (first equals last).
#[derive(Clone, Debug, PartialEq)]
pub struct Polygon {
    /// Rings of at least four positions.
    pub rings: Vec<Vec<LonLat>>,
}
