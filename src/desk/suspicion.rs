//! What is legal in a package and yet suspicious, so that an editor looks again.

use atlas::data::format::{self, TableFormat};
use atlas::data::read::{self, Files};
use atlas::data::report::Doubt;
use atlas::data::{
    AreaId, AreaKind, Atlas, Concentration, Decimal, FileLocation, Pollutant, PollutantId, Report,
    YardstickId, Year,
};
use atlas::geometry::true_area;
use atlas::meaning::classes;
use std::collections::HashMap;

/// The package of the year before.
pub type Before<'a> = Option<&'a Atlas>;

/// The change in percent from which on a published figure is doubted.
const LARGE_CHANGE: i32 = 50;

/// The part of the stated sum that the polygons' sum may differ by, in percent.
const SUM_TOLERANCE: f64 = 5.0;

/// The fact that states the sum of all districts, in km².
const STATED_SUM: &str = "area";

/// The mean radius of the Earth in km (IUGG).
const EARTH_RADIUS: f64 = 6371.0088;

/// Adds what is suspicious in a package to the report of its reading.
pub fn doubts(files: &Files, atlas: &Atlas, before: Before, report: &mut Report) {
    let mut doubts = Doubts { files, atlas, report };
    if let Some(before) = before {
        let year = before.year_of(&atlas.figures);
        doubts.of_copies(&year);
        doubts.of_jumps(&year);
    }
    doubts.of_changes();
    doubts.of_pollutants();
    if atlas.boundaries.iter().any(|polygons| !polygons.is_empty()) {
        doubts.of_places();
        doubts.of_sum();
    }
}

struct Doubts<'a> {
    files: &'a Files,
    atlas: &'a Atlas,
    report: &'a mut Report,
}

impl Doubts<'_> {
    /// Pollutants whose values nobody has filled in anew.
    fn of_copies(&mut self, before: &Year) {
        let figures = &self.atlas.figures;
        for (pollutant, item) in figures.pollutants() {
            let both = |(area, _)| {
                let is = figures.value(area, pollutant)?;
                Some((figures.value_of(before, area, pollutant), is))
            };
            let values: Vec<_> = figures.areas().filter_map(both).collect();
            if values.len() > 1 && values.iter().all(|&(was, is)| was == Some(is)) {
                self.whole(&format::CONCENTRATIONS, Doubt::AsBefore(item.code.clone()));
            }
        }
    }

    /// Values half as high again as in the year before, or half as high.
    fn of_jumps(&mut self, before: &Year) {
        let lines = read::lines(self.files, &format::CONCENTRATIONS, "code");
        let figures = &self.atlas.figures;
        for (area, named) in figures.areas() {
            for (pollutant, item) in figures.pollutants() {
                let was = figures.value_of(before, area, pollutant);
                if let (Some(was), Some(is)) = (was, figures.value(area, pollutant))
                    && has_jumped(was.0, is.0)
                {
                    let place = cell(&lines, &named.code, &item.code);
                    let doubt = Doubt::Jump(was.0.to_plain(), is.0.to_plain());
                    self.report.doubt(format::CONCENTRATIONS.file, place, doubt);
                }
            }
        }
    }

    /// Published changes of half and more.
    fn of_changes(&mut self) {
        let lines = read::lines(self.files, &format::CITY, "pollutant");
        for figure in &self.atlas.city {
            let change = figure.change_on_year.filter(|change| change.abs() >= Decimal::whole(LARGE_CHANGE));
            if let Some(change) = change {
                let place = cell(&lines, &figure.pollutant, "change_on_year_percent");
                self.report.doubt(format::CITY.file, place, Doubt::LargeChange(change.to_plain()));
            }
        }
    }

    /// Pollutants without values, or with one only, and classes that no area falls into.
    fn of_pollutants(&mut self) {
        let figures = &self.atlas.figures;
        for (pollutant, item) in figures.pollutants() {
            let areas = figures.areas();
            let values: Vec<Concentration> =
                areas.filter_map(|(area, _)| figures.value(area, pollutant)).collect();
            let doubt = match values.split_first() {
                None => Doubt::NoValues(item.code.clone()),
                Some((first, rest)) if !rest.is_empty() && rest.iter().all(|value| value == first) => {
                    Doubt::AllEqual(item.code.clone())
                }
                Some(_) => {
                    self.of_classes(pollutant, item, &values);
                    continue;
                }
            };
            self.whole(&format::CONCENTRATIONS, doubt);
        }
    }

    fn of_classes(&mut self, pollutant: PollutantId, item: &Pollutant, values: &[Concentration]) {
        // The limit of the default yardstick is one of the bounds, so that these are the classes of the table.
        for class in classes(&self.atlas.figures, pollutant, YardstickId::default()) {
            if !values.iter().any(|value| class.holds(*value)) {
                let upper = class.upper.map(|upper| upper.0.to_plain());
                self.whole(&format::CLASSES, Doubt::EmptyClass(item.code.clone(), upper));
            }
        }
    }

    /// Districts apart from the box around all others, by more than that box is wide.
    fn of_places(&mut self) {
        let boxes: Vec<(AreaId, Extent)> = self
            .atlas
            .figures
            .areas()
            .filter_map(|(area, _)| Some((area, Extent::of(self.atlas, area)?)))
            .collect();
        let Some(far) = Extent::apart(&boxes) else { return };
        for area in far {
            let code = self.atlas.figures.area(area).code.clone();
            self.report.doubt(format::BOUNDARIES, FileLocation::File, Doubt::FarAway(code));
        }
    }

    /// Polygons that together are larger or smaller than is stated.
    fn of_sum(&mut self) {
        let Some((stated, _)) = self.atlas.number(STATED_SUM) else { return };
        let areas = self.atlas.figures.areas.iter().zip(&self.atlas.boundaries);
        let districts = areas.filter(|(area, _)| area.kind == AreaKind::District);
        let sum: f64 = districts.map(|(_, polygons)| true_area(polygons)).sum();
        let sum = sum * EARTH_RADIUS * EARTH_RADIUS;
        let stated_sum = stated.to_f64();
        if (sum - stated_sum).abs() * 100.0 > SUM_TOLERANCE * stated_sum {
            let doubt = Doubt::OtherSum(format!("{sum:.0}"), stated.to_plain());
            self.report.doubt(format::BOUNDARIES, FileLocation::File, doubt);
        }
    }

    fn whole(&mut self, table: &TableFormat, doubt: Doubt) {
        self.report.doubt(table.file, FileLocation::File, doubt);
    }
}

fn cell(lines: &HashMap<String, u64>, key: &str, column: &str) -> FileLocation {
    match lines.get(key) {
        Some(&line) => FileLocation::Cell { line, column: column.to_owned() },
        None => FileLocation::File,
    }
}

fn has_jumped(was: Decimal, is: Decimal) -> bool {
    let (was, is) = (i64::from(was.thousandths), i64::from(is.thousandths));
    was != is && (is * 2 >= was * 3 || is * 2 <= was)
}

/// A box in degrees.
#[derive(Clone, Copy)]
struct Extent {
    west: f64,
    east: f64,
    south: f64,
    north: f64,
}

impl Extent {
    fn of(atlas: &Atlas, area: AreaId) -> Option<Self> {
        let polygons = atlas.boundaries.get(usize::from(area.0))?;
        let positions = polygons.iter().flat_map(|polygon| polygon.rings.iter().flatten());
        positions
            .map(|at| Self { west: at.lon, east: at.lon, south: at.lat, north: at.lat })
            .reduce(Self::with)
    }

    fn with(self, other: Self) -> Self {
        Self {
            west: self.west.min(other.west),
            east: self.east.max(other.east),
            south: self.south.min(other.south),
            north: self.north.max(other.north),
        }
    }

    /// The areas that lie apart from the box around all others by more than that box is wide or high.
    fn apart(boxes: &[(AreaId, Self)]) -> Option<Vec<AreaId>> {
        // The box around all others, from those around the ones before and the ones after.
        let before = running(boxes.iter());
        let mut after = running(boxes.iter().rev());
        after.reverse();
        let others = |index: usize| {
            let left = index.checked_sub(1).and_then(|index| before.get(index).copied());
            let right = after.get(index + 1).copied();
            left.into_iter().chain(right).reduce(Self::with)
        };
        (boxes.len() > 2).then(|| {
            let is_far = |(index, (_, own)): &(usize, &(AreaId, Self))| {
                others(*index).is_some_and(|others| own.distance(others) > others.span())
            };
            boxes.iter().enumerate().filter(is_far).map(|(_, (area, _))| *area).collect()
        })
    }

    fn span(self) -> f64 {
        (self.east - self.west).max(self.north - self.south)
    }

    /// How far two boxes are apart in degrees, along the axis on which they are farther.
    fn distance(self, other: Self) -> f64 {
        let gap =
            |low: f64, high: f64, other_low: f64, other_high: f64| (other_low - high).max(low - other_high);
        gap(self.west, self.east, other.west, other.east).max(gap(
            self.south,
            self.north,
            other.south,
            other.north,
        ))
    }
}

fn running<'a>(boxes: impl Iterator<Item = &'a (AreaId, Extent)>) -> Vec<Extent> {
    let step = |so_far: &mut Option<Extent>, (_, own): &(AreaId, Extent)| {
        let joined = so_far.map_or(*own, |so_far| so_far.with(*own));
        *so_far = Some(joined);
        Some(joined)
    };
    boxes.scan(None, step).collect()
}
