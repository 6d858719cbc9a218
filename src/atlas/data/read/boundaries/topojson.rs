//! Reads TopoJSON: shared borders as arcs, and areas as lists of them.

use super::geojson::{no_polygon, text};
use super::{Drawn, RawPolygon};
use crate::data::Problem;
use crate::data::fault::Expected;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::cell::Cell;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct TopoJson {
    transform: Option<Transform>,
    objects: BTreeMap<String, Object>,
    arcs: Vec<Vec<Vec<f64>>>,
}

/// How whole numbers become degrees.
#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Object {
    #[serde(rename = "type")]
    kind: Option<String>,
    id: Option<Value>,
    #[serde(default)]
    properties: Option<Map<String, Value>>,
    #[serde(default)]
    arcs: Value,
    #[serde(default)]
    geometries: Vec<Object>,
}

/// The most positions that the areas of a topology may come to. An arc may be named again and again,
/// so that a small file could ask for more than any memory holds.
const MOST_POSITIONS: usize = 10_000_000;

/// The arcs of a topology in degrees.
struct TopoArcs {
    arcs: Vec<Vec<[f64; 2]>>,
    /// How many more positions are given out.
    left: Cell<usize>,
}

/// Whether a text is a topology, by the beginning of it.
pub(super) fn is_topology(text: &str) -> bool {
    #[derive(Deserialize)]
    struct Kind {
        #[serde(rename = "type")]
        kind: String,
    }
    text.contains("\"Topology\"")
        && serde_json::from_str::<Kind>(text).is_ok_and(|file| file.kind == "Topology")
}

/// The areas of an object of a topology: of the one that is named, or of the only one.
///
/// # Errors
/// The file is no topology, lacks the object or an arc, or has several objects and none is named.
pub(super) fn read(text: &str, object: Option<&str>) -> Result<Vec<Drawn>, Problem> {
    let topology: TopoJson =
        serde_json::from_str(text).map_err(|error| Problem::BadJson(error.to_string()))?;
    let names: Vec<String> = topology.objects.keys().cloned().collect();
    let found = match (object, &names[..]) {
        (None, [only]) => topology.objects.get(only),
        (None, _) => return Err(Problem::WhichObject(names)),
        (Some(name), _) => topology.objects.get(name),
    };
    let Some(found) = found else {
        let name = object.unwrap_or_default().to_owned();
        return Err(Problem::Unexpected(name, Expected::Words(names)));
    };
    let arcs = topology.arcs.iter().map(|arc| degrees(arc, topology.transform.as_ref()));
    let arcs = TopoArcs { arcs: arcs.collect::<Result<_, _>>()?, left: Cell::new(MOST_POSITIONS) };
    let single = std::slice::from_ref(found);
    let objects = if found.geometries.is_empty() { single } else { &found.geometries };
    objects.iter().enumerate().map(|(index, object)| drawn(index + 1, object, &arcs)).collect()
}

/// The positions of an arc, each of which is written as its step from the one before.
fn degrees(arc: &[Vec<f64>], transform: Option<&Transform>) -> Result<Vec<[f64; 2]>, Problem> {
    let mut at = [0.0, 0.0];
    let position = |step: &Vec<f64>| {
        let [x, y, ..] = step[..] else { return Err(Problem::PositionShort) };
        let Some(Transform { scale, translate }) = transform else { return Ok([x, y]) };
        at = [at[0] + x, at[1] + y];
        Ok([at[0] * scale[0] + translate[0], at[1] * scale[1] + translate[1]])
    };
    arc.iter().map(position).collect()
}

fn drawn(number: usize, object: &Object, arcs: &TopoArcs) -> Result<Drawn, Problem> {
    let properties = object.properties.iter().flatten();
    let properties = properties.filter_map(|(name, value)| Some((name.clone(), text(value)?))).collect();
    let mut polygons = Vec::new();
    let polygons = match gather(object, arcs, &mut polygons) {
        Ok(()) => Ok(polygons),
        // The file is broken, and not only this area.
        Err(problem @ (Problem::NoArc(_) | Problem::TooComplex)) => return Err(problem),
        Err(problem) => Err(problem),
    };
    Ok(Drawn { number, id: object.id.as_ref().and_then(text), properties, polygons })
}

/// Gathers the polygons of an object and of those within it; anything else is an error.
fn gather(object: &Object, arcs: &TopoArcs, polygons: &mut Vec<RawPolygon>) -> Result<(), Problem> {
    let of = |value: &Value| -> Result<RawPolygon, Problem> {
        let rings: Vec<Vec<i64>> =
            Vec::deserialize(value).map_err(|error| Problem::BadJson(error.to_string()))?;
        rings.iter().map(|ring| joined(ring, arcs)).collect()
    };
    match object.kind.as_deref() {
        Some("Polygon") => polygons.push(of(&object.arcs)?),
        Some("MultiPolygon") => {
            for part in object.arcs.as_array().into_iter().flatten() {
                polygons.push(of(part)?);
            }
        }
        Some("GeometryCollection") => {
            object.geometries.iter().try_for_each(|within| gather(within, arcs, polygons))?;
        }
        other => return Err(no_polygon(other.unwrap_or("no geometry"))),
    }
    Ok(())
}

/// A ring out of its arcs; a number below zero is the arc of its complement, backwards.
fn joined(ring: &[i64], TopoArcs { arcs, left }: &TopoArcs) -> Result<Vec<[f64; 2]>, Problem> {
    let mut positions: Vec<[f64; 2]> = Vec::new();
    for &number in ring {
        let index = if number < 0 { !number } else { number };
        let arc = usize::try_from(index).ok().and_then(|index| arcs.get(index));
        let arc = arc.ok_or(Problem::NoArc(number))?;
        left.set(left.get().checked_sub(arc.len()).ok_or(Problem::TooComplex)?);
        // An arc begins where the one before it ends.
        positions.pop();
        match number < 0 {
            true => positions.extend(arc.iter().rev()),
            false => positions.extend(arc),
        }
    }
    Ok(positions)
}
