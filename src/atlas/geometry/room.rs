//! How much of a box lies within a shape: the shape as a grid of cells, with their sums, so that a box is asked in no
//! time and thousands of them can be.

use super::{Block, Point, Shape};

/// Cells along the longer side of a shape.
const CELLS: i32 = 64;

/// A shape as cells that lie within it or do not.
pub struct Room {
    left: i32,
    top: i32,
    /// The side of a cell in units, 1 or more.
    cell: i32,
    columns: i32,
    rows: i32,
    /// The cells within, left of and above each corner.
    sums: Vec<u32>,
    /// The middles of the cells within, the nearest to the anchor first.
    points: Vec<Point>,
}

impl Room {
    /// The room within a shape around its anchor; `None` for an area without one.
    pub fn of(shape: &Shape, anchor: Point) -> Option<Self> {
        let bounds = Block::around(shape.rings.iter().flatten().copied())?;
        let (width, height) = (bounds.right - bounds.left, bounds.bottom - bounds.top);
        let cell = (width.max(height) / CELLS).max(1);
        let (columns, rows) = (width / cell + 1, height / cell + 1);
        let sums = vec![0; ((columns + 1) * (rows + 1)) as usize];
        let mut room =
            Self { left: bounds.left, top: bounds.top, cell, columns, rows, sums, points: Vec::new() };
        for row in 0..rows {
            room.fill(row, &shape.rings);
        }
        room.points = room.within();
        room.points.sort_unstable_by_key(|at| {
            let (x, y) = (i64::from(at.x - anchor.x), i64::from(at.y - anchor.y));
            (x * x + y * y, *at)
        });
        Some(room)
    }

    /// Sums up a row of cells: those whose middle the even-odd rule finds within.
    fn fill(&mut self, row: i32, rings: &[Vec<Point>]) {
        let y = f64::from(self.top + row * self.cell) + f64::from(self.cell) / 2.0;
        let mut crossings: Vec<f64> = rings.iter().flat_map(|ring| crossings(ring, y)).collect();
        crossings.sort_unstable_by(f64::total_cmp);
        let mut so_far = 0;
        for column in 0..self.columns {
            let x = f64::from(self.left + column * self.cell) + f64::from(self.cell) / 2.0;
            so_far += (crossings.partition_point(|crossing| *crossing < x) % 2) as u32;
            let above = self.sums[self.index(column + 1, row)];
            let at = self.index(column + 1, row + 1);
            self.sums[at] = above + so_far;
        }
    }

    fn index(&self, column: i32, row: i32) -> usize {
        (row * (self.columns + 1) + column) as usize
    }

    /// The area in square units, to a cell.
    pub fn area(&self) -> i32 {
        self.sums.last().map_or(0, |cells| *cells as i32 * self.cell * self.cell)
    }

    /// The share of a box that lies within, in hundredths, to a cell.
    pub fn share(&self, block: &Block) -> u32 {
        let cells = |from: i32, to: i32, start: i32| {
            ((from - start).div_euclid(self.cell), (to - 1 - start).div_euclid(self.cell) + 1)
        };
        let (left, right) = cells(block.left, block.right, self.left);
        let (top, bottom) = cells(block.top, block.bottom, self.top);
        let all = (right - left).max(1) * (bottom - top).max(1);
        let corner = |column: i32, row: i32| {
            self.sums[self.index(column.clamp(0, self.columns), row.clamp(0, self.rows))]
        };
        let within = corner(right, bottom) + corner(left, top) - corner(left, bottom) - corner(right, top);
        100 * within / all as u32
    }

    /// The middles of the cells within, the nearest to the anchor first.
    pub fn points(&self) -> impl Iterator<Item = Point> + '_ {
        self.points.iter().copied()
    }

    fn within(&self) -> Vec<Point> {
        let within = |column: i32, row: i32| {
            let sum = |column, row| self.sums[self.index(column, row)];
            sum(column + 1, row + 1) + sum(column, row) > sum(column, row + 1) + sum(column + 1, row)
        };
        let all = (0..self.rows).flat_map(|row| (0..self.columns).map(move |column| (column, row)));
        let middle = |(column, row): (i32, i32)| Point {
            x: self.left + column * self.cell + self.cell / 2,
            y: self.top + row * self.cell + self.cell / 2,
        };
        all.filter(|(column, row)| within(*column, *row)).map(middle).collect()
    }
}

/// Where the sides of a ring cross a height.
fn crossings(ring: &[Point], y: f64) -> impl Iterator<Item = f64> + '_ {
    let crossing = move |index: usize| {
        let (a, b) = (ring[index], ring[(index + 1) % ring.len()]);
        let (ax, ay, bx, by) = (f64::from(a.x), f64::from(a.y), f64::from(b.x), f64::from(b.y));
        ((ay > y) != (by > y)).then(|| (bx - ax) * (y - ay) / (by - ay) + ax)
    };
    (0..ring.len()).filter_map(crossing)
}
