//! The data desk: the page that takes files, and what is said of them.

use super::Others;
use super::header::GuideHeader;
use atlas::data::report::Severity;
use atlas::data::{Figures, Keyword, Language, PollutantId, YardstickId};
use atlas::geometry::Layout;
use atlas::meaning::LEVELS;
use atlas::words::{self, Legend, LegendRow};
use leptos::prelude::*;
use view::contract::shape_id;
use view::{Bins, Formula, drawing, hatch, no_data_pattern, paint};

/// Everything within the body of the desk, before there are files.
#[component]
pub fn DeskPage(
    /// The language.
    language: Language,
    /// The other languages, each with the address of the page in it.
    others: Others,
    /// The address of the module of the desk's program.
    program: String,
    /// The address of the site from here.
    up: String,
) -> impl IntoView {
    let words = words::desk(language);
    view! {
        <GuideHeader language=language map="../".to_owned() others=others />
        <main class="desk" data-program=program data-site=up>
            <h1>{words.title}</h1>
            <p>{words.intro}</p>
            <div class="drop" id="drop">
                <label class="choose">{words.choose}<input type="file" id="files" multiple /></label>
                <p>{words.drop}</p>
                <p class="minor">{words.stays_here}</p>
            </div>
            <p id="status" role="status" data-reading=words.reading data-failed=words.failed></p>
            <p id="take" hidden>
                <button type="button" class="choose" id="download">{words.download}</button>" "<span class="minor">{words.put}</span>
            </p>
            <div id="upload-report"></div>
        </main>
    }
}

/// A line that is said, with the place in a table that it is about.
pub struct FindingView {
    /// How grave it is.
    pub severity: Severity,
    /// What is said.
    pub line: String,
    /// The id of the cell or row.
    pub id: Option<String>,
}

/// A table as it was given.
pub struct TableView {
    /// Its file.
    pub file: String,
    /// Its columns.
    pub header: Vec<String>,
    /// Its rows, as far as they are shown.
    pub rows: Vec<RowView>,
    /// How many rows it has.
    pub all: usize,
}

/// A row of a table.
pub struct RowView {
    /// Its line in the file.
    pub line: u64,
    /// The id that findings lead to, where one does.
    pub id: Option<String>,
    /// Its cells, each with the id that findings lead to, where one does.
    pub cells: Vec<(String, Option<String>)>,
}

impl TableView {
    /// The ids of its cells and rows that findings lead to.
    pub fn ids(&self) -> impl Iterator<Item = &String> {
        self.rows.iter().flat_map(|row| row.id.iter().chain(row.cells.iter().flat_map(|(_, id)| id)))
    }
}

/// What is said of files: findings, and the tables that they are about.
#[component]
pub fn Findings(
    /// The language.
    language: Language,
    /// The summary and what else is said of all files.
    notes: Vec<String>,
    /// The findings.
    findings: Vec<FindingView>,
    /// The tables.
    tables: Vec<TableView>,
) -> impl IntoView {
    let words = words::desk(language);
    let finding = |FindingView { severity, line, id }: FindingView| {
        let (class, name) = (severity.keyword(), (words::checks(language).severity)(severity));
        let address = id.map(|id| ["#", &id].concat());
        view! { <li class=class><b>{name}</b>" "<a href=address dir="auto">{line}</a></li> }
    };
    let has_tables = !tables.is_empty();
    let tables = tables.into_iter().map(|table| table_view(language, table)).collect_view();
    view! {
        <section class="findings">
            <h2>{words.findings}</h2>
            {notes.into_iter().map(|note| view! { <p class="minor">{note}</p> }).collect_view()}
            <ul>{findings.into_iter().map(finding).collect_view()}</ul>
        </section>
        {has_tables.then(|| view! { <section class="tables"><h2>{words.tables}</h2>{tables}</section> })}
    }
}

fn table_view(language: Language, table: TableView) -> impl IntoView {
    let words = words::desk(language);
    let shown = table.rows.len();
    let rest = (shown < table.all).then(|| (words.rows_shown)(shown, table.all));
    let cell = |(text, id): (String, Option<String>)| {
        let marked = id.is_some();
        view! { <td id=id class:marked=marked dir="auto"><span>{text}</span></td> }
    };
    let row = |row: RowView| {
        let marked = row.id.is_some();
        view! {
            <tr id=row.id class:marked=marked>
                <th scope="row">{row.line}</th>
                {row.cells.into_iter().map(cell).collect_view()}
            </tr>
        }
    };
    view! {
        <h3>{table.file.clone()}</h3>
        <div class="scroll" tabindex="0" role="region" aria-label=table.file>
            <table>
                <thead><tr><th></th>{table.header.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view()}</tr></thead>
                <tbody>{table.rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
        {rest.map(|rest| view! { <p class="minor">{rest}</p> })}
    }
}

/// A value that differs between the published package and the draft.
pub struct Change {
    /// The area.
    pub area: String,
    /// The pollutant, its formula.
    pub pollutant: String,
    /// Before, now, and the difference, as they are printed.
    pub values: [String; 3],
}

/// A draft beside what is published.
pub struct Draft {
    /// The figures of the draft.
    pub figures: &'static Figures,
    /// The map of the draft.
    pub layout: &'static Layout,
    /// The published figures on the draft's areas, with their year; `None` for another place.
    pub published: Option<(u16, &'static Figures)>,
    /// Whether the published package is of another place.
    pub is_elsewhere: bool,
    /// What differs.
    pub changes: Vec<Change>,
}

/// The draft as maps, beside the published figures on the same shapes and in the same classes.
#[component]
pub fn DraftMaps(
    /// The language.
    language: Language,
    /// The draft.
    draft: Draft,
) -> impl IntoView {
    let Draft { figures, layout, published, is_elsewhere, changes } = draft;
    let words = words::desk(language);
    let bins: &'static Bins = Box::leak(Box::new(Bins::of(figures)));
    let row = move |pollutant: PollutantId| {
        let draft = small(language, layout, figures, bins, pollutant, None);
        let before =
            published.map(|(year, before)| small(language, layout, before, bins, pollutant, Some(year)));
        view! { <div class="pair">{draft}{before}{legend(language, figures, pollutant)}</div> }
    };
    view! {
        <section class="drafts">
            <h2>{words.draft}</h2>
            <svg class="shapes" aria-hidden="true"><defs>{(1..=LEVELS).map(hatch).collect_view()}{no_data_pattern()}{shapes(figures, layout)}</defs></svg>
            {figures.pollutants().map(|(pollutant, _)| row(pollutant)).collect_view()}
        </section>
        <section class="changes">
            {published.map(|(year, _)| view! { <h2>{(words.changes)(year)}</h2> })}
            {is_elsewhere.then(|| view! { <p>{words.other_place}</p> })}
            {(published.is_some() && changes.is_empty()).then(|| view! { <p>{words.unchanged}</p> })}
            {(!changes.is_empty()).then(|| changes_view(language, changes))}
        </section>
    }
}

/// The classes of both maps, the highest first, with the limit where it lies.
fn legend(language: Language, figures: &Figures, pollutant: PollutantId) -> impl IntoView {
    let (words, against) = (words::explorer(language), YardstickId::default());
    let name = figures.yardstick(against).title.get(language);
    let Legend { title, rows, .. } = words::legend(words, figures, pollutant, against, name);
    let row = |LegendRow { limit, class, label, .. }: LegendRow| {
        let limit = limit.map(|limit| view! { <li class="limit">{limit.text}</li> });
        let swatch = ["swatch ", &paint(&class)].concat();
        view! { {limit}<li><span class=swatch></span><span>{label}</span></li> }
    };
    view! {
        <div class="classes">
            <p>{title}</p>
            <ol>{rows.into_iter().map(row).collect_view()}</ol>
            <p><span class="swatch no-data"></span><span>{words.no_data}</span></p>
        </div>
    }
}

/// The shapes of all areas, drawn once, for the maps to use.
fn shapes(figures: &Figures, layout: &Layout) -> impl IntoView {
    figures
        .areas()
        .map(|(area, named)| {
            let id = shape_id(&named.code);
            let (path, at) = (layout.shape(area).path.clone(), layout.anchors[usize::from(area.0)]);
            let path = match path.is_empty() {
                true => format!("M{} {}m-13 0a13 13 0 1 0 26 0a13 13 0 1 0-26 0z", at.x, at.y),
                false => path,
            };
            view! { <path id=id d=path /> }
        })
        .collect_view()
}

fn small(
    language: Language,
    layout: &Layout,
    figures: &'static Figures,
    bins: &Bins,
    pollutant: PollutantId,
    year: Option<u16>,
) -> impl IntoView {
    let item = figures.pollutant(pollutant);
    let all = figures.areas().map(|(area, _)| area);
    let areas = drawing::small(figures, bins, pollutant, all);
    let plain = words::formula(&item.base, &item.subscript);
    let words = words::desk(language);
    let (name, label) = match year {
        None => (words.draft.to_owned(), (words.draft_map)(&plain)),
        Some(year) => ((words.published)(year), (words.published_map)(&plain, year)),
    };
    view! {
        <figure class=["small shown ", &item.code].concat()>
            <figcaption>
                <b><Formula base=item.base.as_str() subscript=item.subscript.as_str() spoken=item.spoken.get(language) /></b>" "{name}
            </figcaption>
            <svg viewBox=layout.frame.view_box() role="img" aria-label=label><g class="areas" inner_html=areas.into_string()></g></svg>
        </figure>
    }
}

fn changes_view(language: Language, changes: Vec<Change>) -> impl IntoView {
    let words = words::desk(language);
    let heads = words.changes_heading.map(|head| view! { <th scope="col">{head}</th> });
    let row = |Change { area, pollutant, values }: Change| {
        let values = values.map(|value| view! { <td>{value}</td> });
        view! { <tr><th scope="row">{area}</th><td>{pollutant}</td>{values.into_iter().collect_view()}</tr> }
    };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=words.changes_heading[4]>
            <table>
                <thead><tr>{heads.into_iter().collect_view()}</tr></thead>
                <tbody>{changes.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
