//! The figures as they ride in the page: one line a thing, cells parted by tabs.
//!
//! The form is ours alone and not an interface: both ends are built together. A page carries its
//! own language only, but for the names of areas, which are found in every language; a text read
//! back is the same in all. Reading is strict, and `None` for anything that [`encode`] did not write.
//!
//! Why: docs/decisions.md#figures-in-the-page

use crate::data::{
    Area, AreaId, AreaKind, Concentration, Decimal, Figures, Language, Localized, Pollutant, Yardstick,
    YardstickKind, Year, ZoneOutline,
};
use crate::geometry::{Frame, MapNames, NameForm, NameSet, PlacedName, Point};

/// What the hydrated page is built on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Payload {
    /// The figures.
    pub figures: Figures,
    /// Where the mark of each area stands on the map.
    pub anchors: Vec<Point>,
    /// Where the names stand, on the map and in its inset.
    pub names: MapNames,
}

/// Writes a payload for a page of a language.
pub fn encode(payload: &Payload, language: Language) -> String {
    let figures = &payload.figures;
    let mut lines: Vec<String> = Vec::new();
    for pollutant in &figures.pollutants {
        let bounds: Vec<_> = pollutant.bounds.iter().copied().map(Some).collect();
        lines.push(line(&[
            "p",
            &pollutant.code,
            &pollutant.base,
            &pollutant.subscript,
            pollutant.spoken.get(language),
            &values(&bounds),
            &values(&pollutant.limits),
            &pollutant.city.0.to_plain(),
        ]));
    }
    for yardstick in &figures.yardsticks {
        let kind = match yardstick.kind {
            YardstickKind::Limit => "l",
            YardstickKind::City => "c",
        };
        let (name, title) = (yardstick.name.get(language), yardstick.title.get(language));
        lines.push(line(&["y", &yardstick.code, name, title, kind]));
    }
    for (index, (area, anchor)) in figures.areas.iter().zip(&payload.anchors).enumerate() {
        let kind = match area.kind {
            AreaKind::District => "d",
            AreaKind::SpecialArea => "z",
        };
        // A short name that equals the full one is not written twice.
        let pairs = area.short.texts().zip(area.name.texts());
        let short = pairs.map(|(short, name)| if short == name { "" } else { short });
        let cells: Vec<&str> = ["a", &area.code].into_iter().chain(area.name.texts()).chain(short).collect();
        let rest = [
            &area.initials,
            &row_cell(area.row, index),
            kind,
            &values(&area.values),
            &anchor.x.to_string(),
            &anchor.y.to_string(),
        ];
        lines.push(line(&[&cells[..], &rest].concat()));
    }
    lines.push(line(&["s", figures.section.get(language)]));
    for zone in &figures.zones {
        let members: Vec<String> = zone.members.iter().map(|area| area.0.to_string()).collect();
        lines.push(line(&["z", &zone.code, &members.join(";")]));
    }
    for year in &figures.years {
        lines.push(line(&["h", &year.year.to_string(), &values(&year.values)]));
    }
    for (sign, sets) in [("m", &payload.names.map), ("i", &payload.names.inset)] {
        lines.extend(
            sets.iter().map(|set| line(&[sign, &set.size.to_string(), &frame(set.frame), &places(set)])),
        );
    }
    lines.join("\n")
}

/// Reads a payload.
pub fn decode(text: &str) -> Option<Payload> {
    let mut payload = Payload::default();
    let figures = &mut payload.figures;
    for line in text.lines() {
        let cells = cells(line);
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        match cells[..] {
            ["p", code, base, subscript, spoken, bounds, limits, city] => {
                figures.pollutants.push(Pollutant {
                    code: code.to_owned(),
                    base: base.to_owned(),
                    subscript: subscript.to_owned(),
                    spoken: Localized::same(spoken),
                    bounds: read_values(bounds)?.into_iter().collect::<Option<_>>()?,
                    limits: read_values(limits)?,
                    city: Concentration(Decimal::parse(city)?),
                });
            }
            ["y", code, name, title, kind] => figures.yardsticks.push(Yardstick {
                code: code.to_owned(),
                name: Localized::same(name),
                title: Localized::same(title),
                kind: if kind == "c" { YardstickKind::City } else { YardstickKind::Limit },
            }),
            ["a", code, ref rest @ ..] => {
                let (name, rest) = rest.split_first_chunk::<{ Language::COUNT }>()?;
                let (short, rest) = rest.split_first_chunk::<{ Language::COUNT }>()?;
                let &[initials, row, kind, values, x, y] = rest else { return None };
                let name = Localized::of(name);
                figures.areas.push(Area {
                    code: code.to_owned(),
                    short: Localized::of(short).or(&name),
                    name,
                    initials: initials.to_owned(),
                    row: read_row(row, figures.areas.len())?,
                    kind: if kind == "z" { AreaKind::SpecialArea } else { AreaKind::District },
                    values: read_values(values)?,
                });
                payload.anchors.push(Point { x: x.parse().ok()?, y: y.parse().ok()? });
            }
            ["s", section] => figures.section = Localized::same(section),
            ["z", code, members] => figures.zones.push(ZoneOutline {
                code: code.to_owned(),
                members: members
                    .split(';')
                    .map(|area| area.parse().ok().map(AreaId))
                    .collect::<Option<_>>()?,
            }),
            ["h", year, values] => {
                figures.years.push(Year { year: year.parse().ok()?, values: read_values(values)? });
            }
            ["m", size, frame, places] => payload.names.map.push(read_set(size, frame, places)?),
            ["i", size, frame, places] => payload.names.inset.push(read_set(size, frame, places)?),
            _ => return None,
        }
    }
    Some(payload)
}

/// The row of an area in the table of the statement. Nothing, where the rows have the order of the areas.
fn row_cell(row: Option<u16>, index: usize) -> String {
    match row {
        Some(row) if usize::from(row) == index + 1 => String::new(),
        Some(row) => row.to_string(),
        None => "-".to_owned(),
    }
}

fn read_row(cell: &str, index: usize) -> Option<Option<u16>> {
    match cell {
        "" => Some(Some(index as u16 + 1)),
        "-" => Some(None),
        row => row.parse().ok().map(Some),
    }
}

/// Cells joined to a line.
pub fn line(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| escape(cell)).collect();
    cells.join("\t")
}

/// The cells of a line.
pub fn cells(line: &str) -> Vec<String> {
    line.split('\t').map(unescape).collect()
}

/// Values as `29;;31`: nothing between two marks is no data.
fn values(values: &[Option<Concentration>]) -> String {
    let cell = |value: &Option<Concentration>| value.map_or(String::new(), |value| value.0.to_plain());
    let cells: Vec<String> = values.iter().map(cell).collect();
    cells.join(";")
}

fn read_values(text: &str) -> Option<Vec<Option<Concentration>>> {
    let value = |cell: &str| match cell {
        "" => Some(None),
        cell => Decimal::parse(cell).map(|value| Some(Concentration(value))),
    };
    text.split(';').map(value).collect()
}

/// The places of names as `120,80,4;;`: from left, from top, form; nothing where a name found no room.
fn places(set: &NameSet) -> String {
    let cell = |name: &Option<PlacedName>| {
        name.map_or(String::new(), |name| format!("{},{},{}", name.at.x, name.at.y, name.form.code()))
    };
    let cells: Vec<String> = set.names.iter().map(cell).collect();
    cells.join(";")
}

fn frame(frame: Frame) -> String {
    frame.view_box().replace(' ', ",")
}

/// The whole numbers of a cell.
fn numbers(cell: &str) -> Option<Vec<i32>> {
    cell.split(',').map(|number| number.parse().ok()).collect()
}

fn read_set(size: &str, frame: &str, places: &str) -> Option<NameSet> {
    let name = |cell: &str| {
        if cell.is_empty() {
            return Some(None);
        }
        let [x, y, form] = numbers(cell)?[..] else { return None };
        Some(Some(PlacedName { at: Point { x, y }, form: NameForm::from_code(form) }))
    };
    let size = size.parse().ok().filter(|size| *size > 0)?;
    let [x, y, width, height] = numbers(frame)?[..] else { return None };
    let places = places.split(';').filter(|_| !places.is_empty());
    let names = places.map(name).collect::<Option<_>>()?;
    Some(NameSet { size, frame: Frame { x, y, width, height }, names })
}

/// Tabs, line ends and the escape itself, so that no name can break a line.
fn escape(cell: &str) -> String {
    cell.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
}

fn unescape(cell: &str) -> String {
    let mut text = String::new();
    let mut letters = cell.chars();
    while let Some(letter) = letters.next() {
        let resolved = match letter {
            '\\' => match letters.next() {
                Some('t') => '\t',
                Some('n') => '\n',
                Some('r') => '\r',
                Some(other) => other,
                None => '\\',
            },
            other => other,
        };
        text.push(resolved);
    }
    text
}
