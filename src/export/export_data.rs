//! What exports are made from, in one language: the figures, the map, and what the package says
//! of itself. The place is in all, for embeds in the others. The build writes it beside the
//! program; the form is ours alone, like that of [`wire`].
//!
//! Why: docs/decisions.md#figures-in-the-page

use atlas::data::{Figures, Language, Localized, Month};
use atlas::geometry::{Frame, Point};
use atlas::state::wire::{self, Payload, cells, line};

/// The data of a package in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportData {
    /// The name of the package, which file names begin with.
    pub package: String,
    /// The languages of the package, in the order of the pages.
    pub languages: Vec<Language>,
    /// The city or region.
    pub place: Localized,
    /// The year of the figures.
    pub year: u16,
    /// The title of the statement.
    pub statement: String,
    /// Who published it.
    pub publisher: String,
    /// When.
    pub published: Month,
    /// Whose the boundaries are, and the address of the licence.
    pub attribution: Option<(String, String)>,
    /// The approval number of the map.
    pub approval: Option<String>,
    /// Where the values of each yardstick are from; the city's are the statement's.
    pub sources: Vec<String>,
    /// Where the city's figures stand in the statement.
    pub city_place: String,
    /// The names of the zones and the notes that belong to them.
    pub zones: Vec<(String, String)>,
    /// The figures, and the anchor of each area.
    pub payload: Payload,
    /// The map.
    pub map: MapDrawing,
}

/// The map in units of its view box.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MapDrawing {
    /// The whole.
    pub frame: Frame,
    /// The part that is drawn larger.
    pub inset: Option<Frame>,
    /// The path of each area; empty for one with a symbol.
    pub shapes: Vec<String>,
    /// The marks of stations.
    pub stations: Vec<Station>,
}

/// A station's mark at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Station {
    /// The name of its group.
    pub group: String,
    /// The outline around the origin.
    pub outline: String,
    /// The place.
    pub at: Point,
}

impl ExportData {
    /// The figures.
    pub fn figures(&self) -> &Figures {
        &self.payload.figures
    }

    /// Writes the data.
    pub fn encode(&self, language: Language) -> String {
        let mut lines = vec![
            wire::encode(&self.payload, language),
            line(&["package", &self.package]),
            tagged("languages", self.languages.iter().map(|language| language.code())),
            tagged("place", self.place.texts()),
            line(&["year", &self.year.to_string()]),
            line(&["statement", &self.statement, &self.publisher]),
            line(&["city", &self.city_place]),
            line(&["published", &self.published.year.to_string(), &self.published.month.to_string()]),
        ];
        lines.extend(self.attribution.iter().map(|(text, path)| line(&["attribution", text, path])));
        lines.extend(self.approval.iter().map(|number| line(&["approval", number])));
        lines.extend(self.sources.iter().map(|source| line(&["source", source])));
        lines.push(frame_line("frame", self.map.frame));
        lines.extend(self.map.inset.map(|inset| frame_line("inset", inset)));
        lines.extend(self.map.shapes.iter().map(|shape| line(&["shape", shape])));
        lines.extend(self.zones.iter().map(|(name, note)| line(&["zone", name, note])));
        lines.extend(self.map.stations.iter().map(|station| {
            let [x, y] = point(station.at).map(|number| number.to_string());
            line(&["station", &station.group, &station.outline, &x, &y])
        }));
        lines.join("\n")
    }

    /// Reads an data; `None` for anything that [`encode`](Self::encode) did not write.
    pub fn decode(text: &str) -> Option<Self> {
        let mut payload = Vec::new();
        let mut data = Self::empty();
        for text in text.lines() {
            let cells = cells(text);
            let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
            match cells[..] {
                [tag, ..] if tag.len() == 1 => payload.push(text),
                _ => data.take(&cells)?,
            }
        }
        data.payload = wire::decode(&payload.join("\n"))?;
        let figures = &data.payload.figures;
        let complete = !data.package.is_empty()
            && data.map.shapes.len() == figures.areas.len()
            && data.sources.len() == figures.yardsticks.len();
        complete.then_some(data)
    }

    fn take(&mut self, cells: &[&str]) -> Option<()> {
        match *cells {
            ["package", name] => self.package = name.to_owned(),
            ["languages", ref codes @ ..] => {
                self.languages = codes.iter().map(|code| Language::from_code(code)).collect::<Option<_>>()?;
            }
            ["place", ref texts @ ..] => {
                let texts: [&str; Language::COUNT] = texts.try_into().ok()?;
                self.place = Localized(texts.map(str::to_owned));
            }
            ["year", year] => self.year = year.parse().ok()?,
            ["statement", title, publisher] => {
                (self.statement, self.publisher) = (title.to_owned(), publisher.to_owned());
            }
            ["published", year, month] => {
                self.published = Month { year: year.parse().ok()?, month: month.parse().ok()? };
            }
            ["attribution", text, path] => self.attribution = Some((text.to_owned(), path.to_owned())),
            ["approval", number] => self.approval = Some(number.to_owned()),
            ["source", source] => self.sources.push(source.to_owned()),
            ["frame", x, y, width, height] => self.map.frame = frame([x, y, width, height])?,
            ["inset", x, y, width, height] => self.map.inset = Some(frame([x, y, width, height])?),
            ["shape", shape] => self.map.shapes.push(shape.to_owned()),
            ["zone", name, note] => self.zones.push((name.to_owned(), note.to_owned())),
            ["city", place] => self.city_place = place.to_owned(),
            ["station", group, outline, x, y] => {
                let at = Point { x: x.parse().ok()?, y: y.parse().ok()? };
                self.map.stations.push(Station { group: group.to_owned(), outline: outline.to_owned(), at });
            }
            _ => return None,
        }
        Some(())
    }

    fn empty() -> Self {
        Self {
            package: String::new(),
            languages: Vec::new(),
            place: Localized::default(),
            year: 0,
            statement: String::new(),
            publisher: String::new(),
            published: Month { year: 0, month: 1 },
            attribution: None,
            approval: None,
            sources: Vec::new(),
            city_place: String::new(),
            zones: Vec::new(),
            payload: Payload::default(),
            map: MapDrawing::default(),
        }
    }
}

/// A line of a tag and what belongs to it.
fn tagged<'a>(tag: &'a str, cells: impl Iterator<Item = &'a str>) -> String {
    line(&[tag].into_iter().chain(cells).collect::<Vec<_>>())
}

fn frame_line(tag: &str, frame: Frame) -> String {
    numbers_line(tag, &[frame.x, frame.y, frame.width, frame.height])
}

fn point(at: Point) -> [i32; 2] {
    [at.x, at.y]
}

fn numbers_line(tag: &str, numbers: &[i32]) -> String {
    let numbers: Vec<String> = numbers.iter().map(i32::to_string).collect();
    let cells: Vec<&str> = [tag].into_iter().chain(numbers.iter().map(String::as_str)).collect();
    line(&cells)
}

fn frame(cells: [&str; 4]) -> Option<Frame> {
    let [x, y, width, height] = cells.map(|cell| cell.parse().ok());
    Some(Frame { x: x?, y: y?, width: width?, height: height? })
}
