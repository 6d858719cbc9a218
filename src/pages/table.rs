//! The table: the areas' figures, the city's, and the limits. Of many areas the page of the map lists
//! the first; a page of its own has all.

use super::Site;
use atlas::data::{Area, AreaId, AreaKind, Pollutant, PollutantId, YardstickId};
use atlas::meaning::{Verdict, verdict};
use atlas::words::{self, number};
use leptos::either::Either;
use leptos::prelude::*;
use view::Island;
use view::{Formula, MANY};

/// The symbol of the unit of the columns, which has room in a narrow table in both languages.
const UNIT: &str = "µg/m³";

/// Which rows a table has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// The first, which the browser sorts, and adds others to.
    First,
    /// All, as they are.
    All,
}

/// The table with its caption.
#[component]
pub fn Figures(
    /// The site.
    site: Site,
    /// The rows.
    rows: Rows,
) -> impl IntoView {
    let (figures, language) = (site.figures(), site.language());
    let heading = |item: &'static Pollutant| {
        view! {
            <th scope="col" data-sort=item.code.as_str()>
                {control(rows, view! { <Formula base=item.base.as_str() subscript=item.subscript.as_str() spoken=item.spoken.get(language) /> })}
                <small>{UNIT}</small>
            </th>
        }
    };
    let place = site.atlas.about.place.get(language);
    let listed = if rows == Rows::First { MANY } else { usize::MAX };
    let city_place = site.atlas.city.first().map(|figure| site.statement_ref(&figure.stated_at));
    view! {
        <section class="figures" id="figures-table" tabindex="-1">
            <h2>{site.page.table}</h2>
            <table>
                <caption>{(site.page.table_caption)(site.atlas.about.year)}</caption>
                <thead>
                    <tr>
                        <th scope="col" data-sort="name">{control(rows, site.explorer.words.area)}</th>
                        {figures.pollutants.iter().map(heading).collect_view()}
                    </tr>
                </thead>
                <tbody>{figures.areas().take(listed).map(|(id, area)| row(site, rows, id, area)).collect_view()}</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{(site.explorer.words.city_figure)(place)}" "<small>{city_place}</small></th>
                        {figures.pollutants.iter().map(|item| view! { <td>{number(item.city.0)}</td> }).collect_view()}
                    </tr>
                    {limit_row(site)}
                </tfoot>
            </table>
            {(listed < figures.areas.len()).then(|| more(site))}
            <p class="minor">{words::export(language).over_mark}</p>
            {site.atlas.area_refs.first().map(|place| section_of(site, place))}
        </section>
    }
}

/// What the browser makes something of where it has the rows in its hands.
fn control(rows: Rows, text: impl IntoView + 'static) -> impl IntoView {
    match rows {
        Rows::First => Either::Left(view! { <button type="button">{text}</button> }),
        Rows::All => Either::Right(text),
    }
}

/// How many rows there are, and where the others are.
fn more(site: Site) -> impl IntoView {
    view! {
        <div data-island=Island::More.name() inner_html=site.island(Island::More)></div>
        {site.has_table_page.then(|| view! { <p><a href="table/">{site.page.whole_table}</a></p> })}
    }
}

fn row(site: Site, rows: Rows, id: AreaId, area: &'static Area) -> impl IntoView {
    let language = site.language();
    let note = (area.kind == AreaKind::SpecialArea).then_some(site.explorer.words.special_area);
    let cells =
        site.figures().pollutants().map(|(pollutant, item)| cell(site, id, pollutant, item)).collect_view();
    view! {
        <tr data-code=area.code.as_str()>
            <th scope="row">
                {control(rows, area.name.get(language))}
                {note.map(|note| view! { <small>{note}</small> })}
            </th>
            {cells}
        </tr>
    }
}

fn cell(site: Site, area: AreaId, pollutant: PollutantId, item: &'static Pollutant) -> impl IntoView {
    let figures = site.figures();
    let value = figures.value(area, pollutant);
    let limit = figures.limit(pollutant, YardstickId::default());
    let over = value.zip(limit).is_some_and(|(value, limit)| verdict(value, limit) == Verdict::Exceeds);
    let plain = value.map_or(String::new(), |value| value.0.to_plain());
    let shown = value.map_or(site.page.no_data.to_owned(), |value| number(value.0));
    view! {
        <td class:over=over data-pollutant=item.code.as_str() data-value=plain>{shown}</td>
    }
}

/// The values of the yardstick, which the browser keeps in step with the choice.
fn limit_row(site: Site) -> impl IntoView {
    let (figures, yardstick) = (site.figures(), YardstickId::default());
    let cell = |(id, item): (PollutantId, &'static Pollutant)| {
        let limit = figures.limit(id, yardstick).map_or("–".to_owned(), |limit| number(limit.0));
        view! { <td data-limit=item.code.as_str()>{limit}</td> }
    };
    let name = figures.yardstick(yardstick).name.get(site.language());
    view! {
        <tr><th scope="row" data-limit-name="">{name}</th>{figures.pollutants().map(cell).collect_view()}</tr>
    }
}

/// Where the table stands: its section.
fn section_of(site: Site, place: &atlas::data::StatementRef) -> impl IntoView {
    let section = site.atlas.about.sections.iter().find(|section| section.id == place.section);
    let statement = site.atlas.about.statement.get(site.language());
    section.map(|section| {
        let title = section.title.get(site.language());
        view! { <cite>{(site.page.table_place)(statement, title)}</cite> }
    })
}
