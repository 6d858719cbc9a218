//! Lambert's azimuthal equal-area projection of the sphere, centred on the map.
//!
//! An area on the map is in proportion to the area on the ground everywhere, so that a large
//! pale district does not look larger than it is.
//!
//! Why: docs/decisions.md#equal-area-projection

use crate::data::LonLat;

/// A point of the projection plane; `x` to the east, `y` to the north, in radii of the sphere.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plane {
    /// East.
    pub x: f64,
    /// North.
    pub y: f64,
}

/// The projection around a centre.
#[derive(Clone, Copy, Debug)]
pub struct EqualArea {
    lon: f64,
    sin_lat: f64,
    cos_lat: f64,
}

impl EqualArea {
    /// Centred on a position.
    pub fn around(centre: LonLat) -> Self {
        let lat = centre.lat.to_radians();
        Self { lon: centre.lon.to_radians(), sin_lat: lat.sin(), cos_lat: lat.cos() }
    }

    /// From the globe to the plane. The antipode of the centre has no image; it maps far out.
    pub fn project(&self, at: LonLat) -> Plane {
        let (lon, lat) = (at.lon.to_radians() - self.lon, at.lat.to_radians());
        let cos_c = self.sin_lat * lat.sin() + self.cos_lat * lat.cos() * lon.cos();
        let k = (2.0 / (1.0 + cos_c).max(1e-12)).sqrt();
        Plane {
            x: k * lat.cos() * lon.sin(),
            y: k * (self.cos_lat * lat.sin() - self.sin_lat * lat.cos() * lon.cos()),
        }
    }

    /// From the plane back to the globe: nothing is lost on the way there, as a test shows by it.
    pub fn invert(&self, at: Plane) -> LonLat {
        let rho = at.x.hypot(at.y);
        if rho == 0.0 {
            return LonLat { lon: self.lon.to_degrees(), lat: self.sin_lat.asin().to_degrees() };
        }
        let (sin_c, cos_c) = (2.0 * (rho / 2.0).clamp(-1.0, 1.0).asin()).sin_cos();
        let lat = (cos_c * self.sin_lat + at.y * sin_c * self.cos_lat / rho).asin();
        let lon = (at.x * sin_c).atan2(rho * self.cos_lat * cos_c - at.y * self.sin_lat * sin_c);
        LonLat { lon: (self.lon + lon).to_degrees(), lat: lat.to_degrees() }
    }
}
