//! Reads GeoJSON (RFC 7946): a collection of features, or one.

use super::{Drawn, RawPolygon};
use crate::data::Problem;
use crate::data::fault::Expected;
use geojson::{Feature, GeoJson, Geometry, GeometryValue, feature::Id};
use serde_json::Value;

/// The features of a file.
///
/// # Errors
/// The file is no GeoJSON, or has no features.
pub(super) fn read(text: &str) -> Result<Vec<Drawn>, Problem> {
    let features = match text.parse::<GeoJson>() {
        Ok(GeoJson::FeatureCollection(collection)) => collection.features,
        Ok(GeoJson::Feature(feature)) => vec![feature],
        Ok(GeoJson::Geometry(geometry)) => {
            let found = geometry.value.type_name().to_owned();
            return Err(Problem::Unexpected(found, Expected::Boundaries));
        }
        Err(error) => return Err(Problem::BadJson(error.to_string())),
    };
    Ok(features.into_iter().enumerate().map(|(index, feature)| drawn(index + 1, feature)).collect())
}

fn drawn(number: usize, feature: Feature) -> Drawn {
    let id = feature.id.map(|id| match id {
        Id::String(id) => id,
        Id::Number(id) => id.to_string(),
    });
    let properties = feature.properties.unwrap_or_default();
    let properties = properties.into_iter().filter_map(|(name, value)| Some((name, text(&value)?))).collect();
    let polygons = match &feature.geometry {
        Some(geometry) => {
            let mut polygons = Vec::new();
            gather(geometry, &mut polygons).map(|()| polygons)
        }
        None => Err(no_polygon("no geometry")),
    };
    Drawn { number, id, properties, polygons }
}

/// A property that may be a code or a name.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// That something is no polygon.
pub(super) fn no_polygon(found: &str) -> Problem {
    Problem::Unexpected(found.to_owned(), Expected::Polygons)
}

/// Gathers the polygons of a geometry and of those within it; anything else is an error.
fn gather(geometry: &Geometry, polygons: &mut Vec<RawPolygon>) -> Result<(), Problem> {
    match &geometry.value {
        GeometryValue::Polygon { coordinates } => polygons.push(polygon(coordinates)?),
        GeometryValue::MultiPolygon { coordinates } => {
            for part in coordinates {
                polygons.push(polygon(part)?);
            }
        }
        GeometryValue::GeometryCollection { geometries } => {
            geometries.iter().try_for_each(|geometry| gather(geometry, polygons))?;
        }
        other => return Err(no_polygon(other.type_name())),
    }
    Ok(())
}

/// The rings of a polygon; what stands beyond longitude and latitude is left out.
fn polygon(rings: &[Vec<geojson::Position>]) -> Result<RawPolygon, Problem> {
    let position = |at: &geojson::Position| match at.as_slice() {
        [x, y, ..] => Ok([*x, *y]),
        _ => Err(Problem::PositionShort),
    };
    rings.iter().map(|ring| ring.iter().map(position).collect()).collect()
}
