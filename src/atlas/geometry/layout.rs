//! The map laid out: shapes and marks in whole units of one view box.
//!
//! Why: docs/decisions.md#shared-borders
//! Why: docs/decisions.md#whole-units

use super::projection::{EqualArea, Plane};
use super::simplify::simplify;
use super::topology::{ArcUse, Topology, cut};
use super::{Corners, Frame, Point, anchor, path, true_area};
use crate::data::{AreaId, Atlas, LonLat};

/// The width of the shapes together, in units. At 1,000 a unit is less than a pixel of a wide screen.
const WIDTH: f64 = 1000.0;

/// The height of the shapes together at the most, in units. A longer country stands in the middle of the width,
/// with room beside it for the legend, and its names are as large as on other maps.
const HEIGHT: f64 = 1200.0;

/// The room around the shapes, for strokes and marks, in units.
const MARGIN: f64 = 10.0;

/// The triangle, in square units, below which a vertex is left out.
const TOLERANCE: f64 = 8.0;

/// How often arcs that cross after simplification are given more of their vertices back.
const REPAIRS: usize = 6;

/// The shape of an area.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Rings, without their repeated last points; filled by the even-odd rule.
    pub rings: Vec<Vec<Point>>,
    /// The same as the `d` attribute of a path; empty for an area without a polygon.
    pub path: String,
}

/// All areas on the map.
#[derive(Clone, Debug)]
pub struct Layout {
    /// The view box of the map.
    pub frame: Frame,
    /// The view box of the inset; `None` where the package asks for none.
    pub inset: Option<Frame>,
    /// The shapes, by [`AreaId`].
    pub shapes: Vec<Shape>,
    /// Where the mark of each area stands, by [`AreaId`].
    pub anchors: Vec<Point>,
    /// The true areas of the polygons, by [`AreaId`], in squared radii of the sphere.
    areas: Vec<f64>,
    projection: EqualArea,
    fit: Fit,
}

impl Layout {
    /// Lays out the areas of an atlas.
    pub fn of(atlas: &Atlas) -> Self {
        let topology = cut(&atlas.boundaries);
        let all = || topology.arcs.iter().flatten().copied();
        let projection = EqualArea::around(centre(all()));
        let fit = Fit::to(all().map(|at| projection.project(at)));
        let arcs: Vec<Vec<Plane>> = topology
            .arcs
            .iter()
            .map(|arc| arc.iter().map(|&at| fit.place(projection.project(at))).collect())
            .collect();
        let shapes = shapes(&topology, &simplified(&arcs));
        let anchors = shapes
            .iter()
            .zip(&atlas.positions)
            .map(|(shape, position)| match position {
                Some(at) if shape.rings.is_empty() => placed(&projection, &fit, *at),
                _ => anchor::anchor(&largest(&shape.rings)),
            })
            .collect();
        let inset = inset(&shapes, &atlas.about.inset);
        let areas = atlas.boundaries.iter().map(|polygons| true_area(polygons)).collect();
        Self { frame: fit.frame(), inset, shapes, anchors, areas, projection, fit }
    }

    /// Where a position of the globe is on the map.
    pub fn point(&self, at: LonLat) -> Point {
        placed(&self.projection, &self.fit, at)
    }

    /// The share of all polygons' area that an area covers, before simplification.
    pub fn share(&self, area: AreaId) -> f64 {
        self.areas[usize::from(area.0)] / self.areas.iter().sum::<f64>()
    }

    /// The empty corners of the map.
    pub fn corners(&self) -> Corners {
        Corners::of(&self.shapes, &self.frame)
    }

    /// The shape of an area.
    pub fn shape(&self, area: AreaId) -> &Shape {
        &self.shapes[usize::from(area.0)]
    }

    /// Whether an area is a symbol on the map, since it has no polygon.
    pub fn is_symbol(&self, area: AreaId) -> bool {
        self.shape(area).path.is_empty()
    }
}

/// A position of the globe in whole units of the view box.
fn placed(projection: &EqualArea, fit: &Fit, at: LonLat) -> Point {
    whole(fit.place(projection.project(at)))
}

/// How the plane is scaled and moved into the view box.
#[derive(Clone, Copy, Debug)]
struct Fit {
    scale: f64,
    left: f64,
    top: f64,
    height: f64,
}

impl Fit {
    fn to(points: impl Iterator<Item = Plane>) -> Self {
        let start = (f64::INFINITY, f64::NEG_INFINITY, f64::INFINITY, f64::NEG_INFINITY);
        let (left, right, bottom, top) = points.fold(start, |(left, right, bottom, top), at| {
            (left.min(at.x), right.max(at.x), bottom.min(at.y), top.max(at.y))
        });
        let (width, height) = ((right - left).max(f64::MIN_POSITIVE), top - bottom);
        let scale = (WIDTH / width).min(HEIGHT / height.max(f64::MIN_POSITIVE));
        let beside = (WIDTH / scale - width) / 2.0;
        Self { scale, left: left - beside, top, height: height * scale }
    }

    /// A point of the plane in units of the view box, `y` to the bottom.
    fn place(&self, at: Plane) -> Plane {
        Plane { x: MARGIN + (at.x - self.left) * self.scale, y: MARGIN + (self.top - at.y) * self.scale }
    }

    fn frame(&self) -> Frame {
        let across = |length: f64| (length + 2.0 * MARGIN).ceil() as i32;
        Frame { x: 0, y: 0, width: across(WIDTH), height: across(self.height) }
    }
}

/// The middle of the bounding box of all positions.
fn centre(positions: impl Iterator<Item = LonLat>) -> LonLat {
    let start = (f64::INFINITY, f64::NEG_INFINITY, f64::INFINITY, f64::NEG_INFINITY);
    let (west, east, south, north) = positions.fold(start, |(west, east, south, north), at| {
        (west.min(at.lon), east.max(at.lon), south.min(at.lat), north.max(at.lat))
    });
    if west > east {
        return LonLat { lon: 0.0, lat: 0.0 };
    }
    LonLat { lon: (west + east) / 2.0, lat: (south + north) / 2.0 }
}

/// The arcs simplified and in whole units. Arcs that would cross keep more of their vertices.
fn simplified(arcs: &[Vec<Plane>]) -> Vec<Vec<Point>> {
    let thin = |arc: &Vec<Plane>, tolerance: f64| -> Vec<Point> {
        let mut points: Vec<Point> =
            simplify(arc, tolerance).into_iter().map(|index| whole(arc[index])).collect();
        points.dedup();
        points
    };
    let mut tolerances = vec![TOLERANCE; arcs.len()];
    let mut result: Vec<Vec<Point>> = arcs.iter().map(|arc| thin(arc, TOLERANCE)).collect();
    for _ in 0..REPAIRS {
        let crossing = crossing_arcs(&result);
        if crossing.is_empty() {
            break;
        }
        for index in crossing {
            tolerances[index] /= 4.0;
            result[index] = thin(&arcs[index], tolerances[index]);
        }
    }
    result
}

/// The arcs with a side that crosses another, found by a sweep from left to right.
fn crossing_arcs(arcs: &[Vec<Point>]) -> Vec<usize> {
    let mut sides: Vec<(Point, Point, usize)> = Vec::new();
    for (index, arc) in arcs.iter().enumerate() {
        sides.extend(arc.windows(2).map(|pair| (pair[0].min(pair[1]), pair[0].max(pair[1]), index)));
    }
    sides.sort_unstable();
    let mut found = Vec::new();
    for (place, &(a, b, first)) in sides.iter().enumerate() {
        for &(c, d, second) in sides[place + 1..].iter().take_while(|side| side.0.x <= b.x) {
            let crosses = turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
            if crosses {
                found.extend([first, second]);
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The sign of the turn from `a` over `b` to `c`.
fn turn(a: Point, b: Point, c: Point) -> i64 {
    let cross = i64::from(b.x - a.x) * i64::from(c.y - a.y) - i64::from(b.y - a.y) * i64::from(c.x - a.x);
    cross.signum()
}

/// Puts the arcs of every area together again.
fn shapes(topology: &Topology, arcs: &[Vec<Point>]) -> Vec<Shape> {
    let ring = |chain: &Vec<ArcUse>| -> Vec<Point> {
        let mut points: Vec<Point> = Vec::new();
        for link in chain {
            let arc = arcs[link.arc].iter().copied();
            if link.reversed { points.extend(arc.rev()) } else { points.extend(arc) }
        }
        points.dedup();
        if points.len() > 1 && points.first() == points.last() {
            points.pop();
        }
        points
    };
    let shape = |chains: &Vec<Vec<ArcUse>>| {
        let (mut rings, small): (Vec<_>, Vec<_>) = chains.iter().map(ring).partition(|ring| ring.len() >= 3);
        // An area smaller than a unit has a shape, too, to be outlined when it is chosen; on the map its
        // neighbours may cover it.
        if let (true, Some(&at)) = (rings.is_empty(), small.iter().flatten().next()) {
            rings.push(unit_square(at));
        }
        Shape { path: path::closed(&rings), rings }
    };
    topology.rings.iter().map(shape).collect()
}

/// A square of one unit.
fn unit_square(at: Point) -> Vec<Point> {
    let corner = |(x, y)| Point { x: at.x + x, y: at.y + y };
    [(0, 0), (1, 0), (1, 1), (0, 1)].map(corner).to_vec()
}

/// The rings of the part of a shape that has most room for a mark: the largest, with all holes.
fn largest(rings: &[Vec<Point>]) -> Vec<Vec<Point>> {
    let size = |ring: &&Vec<Point>| doubled_area(ring).abs();
    let Some(outer) = rings.iter().max_by_key(size) else {
        return Vec::new();
    };
    let holes = rings.iter().filter(|ring| doubled_area(ring).signum() != doubled_area(outer).signum());
    std::iter::once(outer).chain(holes).cloned().collect()
}

/// Twice the signed area of a ring, in square units.
fn doubled_area(ring: &[Point]) -> i64 {
    (0..ring.len())
        .map(|index| {
            let (a, b) = (ring[index], ring[(index + 1) % ring.len()]);
            i64::from(a.x) * i64::from(b.y) - i64::from(b.x) * i64::from(a.y)
        })
        .sum()
}

/// The frame around some of the shapes.
fn inset(shapes: &[Shape], areas: &[AreaId]) -> Option<Frame> {
    let points = || areas.iter().flat_map(|area| shapes[usize::from(area.0)].rings.iter().flatten());
    let (left, right) = (points().map(|p| p.x).min()?, points().map(|p| p.x).max()?);
    let (top, bottom) = (points().map(|p| p.y).min()?, points().map(|p| p.y).max()?);
    let margin = MARGIN as i32 / 2;
    Some(Frame {
        x: left - margin,
        y: top - margin,
        width: right - left + 2 * margin,
        height: bottom - top + 2 * margin,
    })
}

fn whole(at: Plane) -> Point {
    Point { x: at.x.round() as i32, y: at.y.round() as i32 }
}
