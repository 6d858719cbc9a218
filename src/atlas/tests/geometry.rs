//! Laws of the geometry: areas are kept, borders stay shared, nothing crosses.

use atlas::data::{Language, LonLat, Polygon};
use atlas::geometry::{Direction, EqualArea, Layout, Point, Shape, holds, neighbour, shapes_of};
use fixtures::{area, beijing};
use proptest::prelude::*;
use std::collections::HashMap;

proptest! {
    #[test]
    fn the_projection_inverts(lon in -170.0..170.0_f64, lat in -80.0..80.0_f64, east in -60.0..60.0_f64, north in -60.0..60.0_f64) {
        let projection = EqualArea::around(LonLat { lon, lat });
        let at = LonLat { lon: lon + east, lat: (lat + north).clamp(-89.0, 89.0) };
        let back = projection.invert(projection.project(at));
        let turn = (back.lon - at.lon).rem_euclid(360.0);
        prop_assert!(turn.min(360.0 - turn) < 1e-6, "{:?} became {:?}", at, back);
        prop_assert!((back.lat - at.lat).abs() < 1e-6, "{:?} became {:?}", at, back);
    }

    #[test]
    fn equal_cells_of_the_sphere_are_equal_on_the_map(lat in -60.0..60.0_f64, east in -20.0..20.0_f64, north in -20.0..20.0_f64) {
        let projection = EqualArea::around(LonLat { lon: 0.0, lat });
        let (size, at) = (0.01_f64, LonLat { lon: east, lat: lat + north });
        let corner = |x: f64, y: f64| projection.project(LonLat { lon: at.lon + x, lat: at.lat + y });
        let (a, b, c, d) = (corner(0.0, 0.0), corner(size, 0.0), corner(size, size), corner(0.0, size));
        let area = ((c.x - a.x) * (d.y - b.y) - (d.x - b.x) * (c.y - a.y)).abs() / 2.0;
        let on_sphere = size.to_radians() * ((at.lat + size).to_radians().sin() - at.lat.to_radians().sin());
        prop_assert!((area / on_sphere - 1.0).abs() < 1e-3, "{area} for {on_sphere}");
    }
}

/// The sides of all shapes, each as often as it is drawn.
fn sides(layout: &Layout) -> Vec<(Point, Point)> {
    let rings = layout.shapes.iter().flat_map(|shape| &shape.rings);
    rings
        .flat_map(|ring| (0..ring.len()).map(|index| (ring[index], ring[(index + 1) % ring.len()])))
        .collect()
}

#[test]
fn borders_stay_shared_without_gap_or_overlap() {
    let layout = Layout::of(&beijing());
    let mut drawn: HashMap<(Point, Point), usize> = HashMap::new();
    for (a, b) in sides(&layout) {
        *drawn.entry((a, b)).or_default() += 1;
    }
    // Neighbours run along a shared side in opposite directions; twice in one would be an overlap.
    assert!(drawn.values().all(|times| *times == 1), "a side is drawn twice in one direction");
    let once: Vec<_> = drawn.keys().filter(|(a, b)| !drawn.contains_key(&(*b, *a))).collect();
    let shared = drawn.len() - once.len();
    assert!(shared > 500, "only {shared} sides are shared");
    // What is drawn by one shape alone is the outer border: it closes, so there is no gap within.
    let mut ends: HashMap<Point, i32> = HashMap::new();
    for (a, b) in &once {
        *ends.entry(*a).or_default() += 1;
        *ends.entry(*b).or_default() -= 1;
    }
    assert!(ends.values().all(|sum| *sum == 0), "the outer border does not close");
    let outside: i64 = once.iter().map(|(a, b)| cross(*a, *b)).sum();
    let inside: i64 = sides(&layout).iter().map(|(a, b)| cross(*a, *b)).sum();
    assert_eq!(outside, inside, "the outer border holds as much as the shapes together");
}

fn cross(a: Point, b: Point) -> i64 {
    i64::from(a.x) * i64::from(b.y) - i64::from(b.x) * i64::from(a.y)
}

#[test]
fn no_two_borders_cross() {
    let layout = Layout::of(&beijing());
    let sides = sides(&layout);
    let turn = |a: Point, b: Point, c: Point| {
        let cross = i64::from(b.x - a.x) * i64::from(c.y - a.y) - i64::from(b.y - a.y) * i64::from(c.x - a.x);
        cross.signum()
    };
    for (index, &(a, b)) in sides.iter().enumerate() {
        for &(c, d) in &sides[index + 1..] {
            let crosses = turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
            assert!(!crosses, "{a:?}-{b:?} crosses {c:?}-{d:?}");
        }
    }
}

#[test]
fn simplification_keeps_the_areas() {
    let atlas = beijing();
    let layout = Layout::of(&atlas);
    let drawn = |code: &str| -> f64 {
        let rings = &layout.shape(area(&atlas, code)).rings;
        let doubled: i64 = rings
            .iter()
            .map(|ring| (0..ring.len()).map(|i| cross(ring[i], ring[(i + 1) % ring.len()])).sum::<i64>())
            .sum();
        doubled.abs() as f64
    };
    let total: f64 = atlas.figures.districts().map(|(_, item)| drawn(&item.code)).sum();
    for (id, item) in atlas.figures.districts() {
        let (before, after) = (layout.share(id), drawn(&item.code) / total);
        assert!(
            (after / before - 1.0).abs() < 0.04,
            "{}: {before} became {after}",
            item.name.get(Language::En)
        );
    }
}

#[test]
fn chaoyang_keeps_its_detached_part_in_the_hole_of_shunyi() {
    let atlas = beijing();
    let layout = Layout::of(&atlas);
    let chaoyang = &layout.shape(area(&atlas, "110105")).rings;
    let shunyi = &layout.shape(area(&atlas, "110113")).rings;
    assert_eq!((chaoyang.len(), shunyi.len()), (2, 2));
    let sorted = |ring: &Vec<Point>| {
        let mut points = ring.clone();
        points.sort_unstable();
        points
    };
    assert_eq!(sorted(&chaoyang[1]), sorted(&shunyi[1]));
}

#[test]
fn the_development_area_is_a_point_and_no_shape() {
    let atlas = beijing();
    let layout = Layout::of(&atlas);
    let bda = area(&atlas, "bda");
    assert!(layout.shape(bda).path.is_empty());
    let at = layout.anchors[usize::from(bda.0)];
    assert_eq!(at, layout.point(LonLat { lon: 116.506, lat: 39.795 }));
}

#[test]
fn arrow_keys_go_to_the_neighbour_and_reach_every_area() {
    let atlas = beijing();
    let layout = Layout::of(&atlas);
    let place = |code: &str| usize::from(area(&atlas, code).0);
    assert_eq!(
        neighbour(&layout.anchors, place("110116"), Direction::North),
        None,
        "Huairou is the northernmost"
    );
    assert_eq!(
        neighbour(&layout.anchors, place("110102"), Direction::East),
        Some(place("110101")),
        "Xicheng to Dongcheng"
    );
    assert_eq!(
        neighbour(&layout.anchors, place("110119"), Direction::South),
        Some(place("110114")),
        "Yanqing to Changping"
    );
    let all = [Direction::North, Direction::East, Direction::South, Direction::West];
    let mut reached = vec![false; layout.anchors.len()];
    let mut open = vec![0];
    while let Some(from) = open.pop() {
        if !std::mem::replace(&mut reached[from], true) {
            open.extend(all.iter().filter_map(|direction| neighbour(&layout.anchors, from, *direction)));
        }
    }
    assert!(reached.iter().all(|reached| *reached), "{reached:?}");
}

/// Whether rings hold a point, by the even-odd rule: counted from the rings, not from the path.
fn is_inside(rings: &[Vec<Point>], x: f64, y: f64) -> bool {
    let sides = rings.iter().flat_map(|ring| (0..ring.len()).map(|i| (ring[i], ring[(i + 1) % ring.len()])));
    let crossed = sides.filter(|(a, b)| {
        let [ax, ay, bx, by] = [a.x, a.y, b.x, b.y].map(f64::from);
        (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax
    });
    crossed.count() % 2 == 1
}

proptest! {
    #[test]
    fn a_path_of_all_shapes_holds_what_each_of_them_holds(x in 0.0..1020.0_f64, y in 0.0..1020.0_f64) {
        static LAYOUT: std::sync::LazyLock<Layout> = std::sync::LazyLock::new(|| Layout::of(&beijing()));
        let drawn: Vec<_> = LAYOUT.shapes.iter().filter(|shape| !shape.path.is_empty()).collect();
        let together: String = drawn.iter().map(|shape| shape.path.as_str()).collect();
        let parted: Vec<String> = shapes_of(&together).map(|shape| format!("M{shape}")).collect();
        prop_assert_eq!(parted.len(), drawn.len());
        for (shape, part) in drawn.iter().zip(parted) {
            prop_assert_eq!(&part, &shape.path);
            prop_assert_eq!(holds(&part, x, y), is_inside(&shape.rings, x, y), "{} {} in {}", x, y, part);
        }
    }
}

#[test]
fn the_shape_of_an_area_holds_its_mark_and_no_other() {
    let layout = Layout::of(&beijing());
    for (index, anchor) in layout.anchors.iter().enumerate() {
        let at = (f64::from(anchor.x) + 0.3, f64::from(anchor.y) + 0.3);
        let holding: Vec<usize> =
            (0..layout.shapes.len()).filter(|other| holds(&layout.shapes[*other].path, at.0, at.1)).collect();
        // The development area has no shape: its symbol stands on another's.
        if !layout.shapes[index].path.is_empty() {
            assert_eq!(holding, [index]);
        }
    }
}

#[test]
fn the_inset_meets_every_area_that_is_seen_in_it_and_not_all() {
    let layout = Layout::of(&beijing());
    let frame = layout.inset.unwrap();
    let (right, bottom) = (frame.x + frame.width, frame.y + frame.height);
    let places = (frame.x..right).step_by(3).flat_map(|x| (frame.y..bottom).step_by(3).map(move |y| (x, y)));
    for (x, y) in places {
        assert!(frame.holds(Point { x, y }));
        let holds = |shape: &&Shape| is_inside(&shape.rings, f64::from(x), f64::from(y));
        for shape in layout.shapes.iter().filter(holds) {
            assert!(frame.meets(shape), "what is drawn at {x} {y} reaches into the inset");
        }
    }
    assert!(!frame.holds(Point { x: right, y: frame.y }) && !frame.holds(Point { x: frame.x, y: bottom }));
    let beside = layout.shapes.iter().filter(|shape| !frame.meets(shape)).count();
    assert!((4..10).contains(&beside), "{beside} areas lie beside the inset, or have no shape");
}

#[test]
fn an_area_smaller_than_a_unit_stays_on_the_map() {
    let mut atlas = beijing();
    // Some twenty metres on each side; the map is 180 km wide.
    let (west, south) = (116.0, 40.0);
    let corner = |east: f64, north: f64| LonLat { lon: west + east * 2e-4, lat: south + north * 2e-4 };
    let ring = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)].map(|(x, y)| corner(x, y));
    atlas.boundaries[0] = vec![Polygon { rings: vec![ring.to_vec()] }];
    let layout = Layout::of(&atlas);
    let shape = &layout.shapes[0];
    assert_eq!(shape.rings.len(), 1, "{shape:?}");
    assert!(!shape.path.is_empty());
}

/// The corners of a path of one ring.
fn corners(path: &str) -> Vec<Point> {
    let spaced = path.trim_start_matches('M').trim_end_matches('z').replace('l', " ").replace('-', " -");
    let numbers: Vec<i32> = spaced.split_whitespace().map(|number| number.parse().unwrap()).collect();
    let mut at = Point::default();
    let step = |pair: &[i32]| {
        at = Point { x: at.x + pair[0], y: at.y + pair[1] };
        at
    };
    numbers.chunks(2).map(step).collect()
}

/// How far a point lies from a ring.
fn distance(at: Point, ring: &[Point]) -> f64 {
    let side = |index: usize| {
        let (a, b) = (ring[index], ring[(index + 1) % ring.len()]);
        let [px, py, dx, dy] = [at.x - a.x, at.y - a.y, b.x - a.x, b.y - a.y].map(f64::from);
        let along = ((px * dx + py * dy) / (dx * dx + dy * dy).max(1.0)).clamp(0.0, 1.0);
        (px - along * dx).hypot(py - along * dy)
    };
    (0..ring.len()).map(side).fold(f64::INFINITY, f64::min)
}

proptest! {
    #[test]
    fn a_straightened_shape_leaves_out_only_what_is_not_seen(
        radii in prop::collection::vec(100..400_i32, 3..9),
        between in 1..6_i32,
    ) {
        let turn = std::f64::consts::TAU / radii.len() as f64;
        let corner = |index: usize| {
            let (angle, radius) = (turn * index as f64, f64::from(radii[index % radii.len()]));
            (500.0 + radius * angle.cos(), 500.0 + radius * angle.sin())
        };
        let side = |index: usize| {
            let (a, b) = (corner(index), corner(index + 1));
            let mix = move |t: f64| Point { x: (a.0 + t * (b.0 - a.0)).round() as i32, y: (a.1 + t * (b.1 - a.1)).round() as i32 };
            (0..between).map(move |step| mix(f64::from(step) / f64::from(between)))
        };
        let ring: Vec<Point> = (0..radii.len()).flat_map(side).collect();
        let drawn = corners(&Shape { rings: vec![ring.clone()], path: String::new() }.straightened());
        prop_assert!(drawn.len() >= 3);
        let mut rest = ring.iter();
        prop_assert!(drawn.iter().all(|at| rest.any(|corner| corner == at)), "{:?} of {:?}", drawn, ring);
        for at in &ring {
            prop_assert!(distance(*at, &drawn) <= 0.5 + 1e-9, "{:?} is {} from {:?}", at, distance(*at, &drawn), drawn);
        }
    }
}

#[test]
fn a_corner_on_a_straight_border_is_not_drawn() {
    let ring = [(0, 0), (10, 0), (20, 0), (20, 20), (0, 20)].map(|(x, y)| Point { x, y }).to_vec();
    let hole = [(5, 5), (6, 5), (5, 6)].map(|(x, y)| Point { x, y }).to_vec();
    let shape = Shape { rings: vec![ring, hole], path: String::new() };
    assert_eq!(shape.straightened(), "M0 0l20 0 0 20-20 0zm5 5l1 0-1 1z");
}
