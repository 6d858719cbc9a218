//! Borders as arcs that neighbours share.
//!
//! A ring is cut wherever three or more borders meet. The piece between two such junctions
//! belongs to at most two shapes and is stored once, so that whatever is done to it is done
//! to both.
//!
//! Why: docs/decisions.md#shared-borders

use crate::data::{LonLat, Polygon};
use std::collections::HashMap;

/// The number of a vertex.
type Vertex = u32;

/// An arc in one of its two directions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ArcUse {
    /// The arc's place in [`Topology::arcs`].
    pub arc: usize,
    /// Whether it runs from its end to its start.
    pub reversed: bool,
}

/// The borders of all areas.
#[derive(Debug, Default)]
pub(super) struct Topology {
    /// The vertices of each arc; a closed arc ends where it starts.
    pub arcs: Vec<Vec<LonLat>>,
    /// For each area its rings, each a chain of arcs.
    pub rings: Vec<Vec<Vec<ArcUse>>>,
}

/// Cuts the polygons of all areas into shared arcs.
pub(super) fn cut(areas: &[Vec<Polygon>]) -> Topology {
    let mut vertices = Vertices::default();
    let rings: Vec<Vec<Vec<Vertex>>> = areas
        .iter()
        .map(|polygons| {
            polygons.iter().flat_map(|polygon| &polygon.rings).map(|ring| vertices.ring(ring)).collect()
        })
        .collect();
    let junctions = junctions(rings.iter().flatten(), vertices.positions.len());
    let mut arcs = Arcs::default();
    let rings =
        rings.iter().map(|rings| rings.iter().map(|ring| arcs.chain(ring, &junctions)).collect()).collect();
    let position = |vertex: &Vertex| vertices.positions[*vertex as usize];
    Topology { arcs: arcs.arcs.iter().map(|arc| arc.iter().map(position).collect()).collect(), rings }
}

/// Equal positions as one vertex.
#[derive(Default)]
struct Vertices {
    numbers: HashMap<(u64, u64), Vertex>,
    positions: Vec<LonLat>,
}

impl Vertices {
    /// The vertices of a closed ring, without the repeated last and without repetitions in a row.
    fn ring(&mut self, ring: &[LonLat]) -> Vec<Vertex> {
        let mut numbers: Vec<Vertex> = ring.iter().map(|&at| self.number(at)).collect();
        numbers.dedup();
        if numbers.len() > 1 && numbers.first() == numbers.last() {
            numbers.pop();
        }
        numbers
    }

    fn number(&mut self, at: LonLat) -> Vertex {
        let next = self.positions.len() as Vertex;
        *self.numbers.entry((at.lon.to_bits(), at.lat.to_bits())).or_insert_with(|| {
            self.positions.push(at);
            next
        })
    }
}

/// Which vertices have other than two neighbours over all rings.
fn junctions<'a>(rings: impl Iterator<Item = &'a Vec<Vertex>>, count: usize) -> Vec<bool> {
    let mut neighbours: Vec<Vec<Vertex>> = vec![Vec::new(); count];
    let mut join = |from: Vertex, to: Vertex| {
        let known = &mut neighbours[from as usize];
        if !known.contains(&to) {
            known.push(to);
        }
    };
    for ring in rings {
        for (index, &vertex) in ring.iter().enumerate() {
            let next = ring[(index + 1) % ring.len()];
            join(vertex, next);
            join(next, vertex);
        }
    }
    neighbours.iter().map(|known| known.len() != 2).collect()
}

/// The distinct arcs found so far.
#[derive(Default)]
struct Arcs {
    numbers: HashMap<Vec<Vertex>, usize>,
    arcs: Vec<Vec<Vertex>>,
}

impl Arcs {
    /// A ring as a chain of arcs between junctions.
    fn chain(&mut self, ring: &[Vertex], junctions: &[bool]) -> Vec<ArcUse> {
        let first = ring.iter().position(|&vertex| junctions[vertex as usize]);
        // A ring without a junction is one closed arc, from its smallest vertex, so that the
        // island and the hole around it are the same arc.
        let start = first
            .or_else(|| ring.iter().enumerate().min_by_key(|(_, vertex)| **vertex).map(|(index, _)| index));
        let Some(start) = start else { return Vec::new() };
        let mut chain = Vec::new();
        let mut arc = vec![ring[start]];
        for step in 1..=ring.len() {
            let vertex = ring[(start + step) % ring.len()];
            arc.push(vertex);
            if junctions[vertex as usize] || step == ring.len() {
                chain.push(self.stored(std::mem::replace(&mut arc, vec![vertex])));
            }
        }
        chain
    }

    /// The stored arc that runs like this one, in either direction.
    fn stored(&mut self, arc: Vec<Vertex>) -> ArcUse {
        let backward: Vec<Vertex> = arc.iter().rev().copied().collect();
        let reversed = backward < arc;
        let canonical = if reversed { backward } else { arc };
        let next = self.arcs.len();
        let number = *self.numbers.entry(canonical).or_insert_with_key(|key| {
            self.arcs.push(key.clone());
            next
        });
        ArcUse { arc: number, reversed }
    }
}
