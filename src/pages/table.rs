//! The table: the areas' figures, the city's, and the limits. Of many areas the page of the map lists
//! the first; a page of its own has all.
//!
//! Why: docs/decisions.md#rows-on-demand

use super::PageContext;
use atlas::data::{Area, AreaId, Pollutant, PollutantId, YardstickId};
use atlas::words::{self, TableCell, number, table_row};
use leptos::either::Either;
use leptos::prelude::*;
use view::Island;
use view::{Formula, MANY};

/// The symbol of the unit of the columns, which has room in a narrow table in every language.
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
    /// The context.
    context: PageContext,
    /// The rows.
    rows: Rows,
) -> impl IntoView {
    let (figures, language) = (context.figures(), context.language());
    let heading = |item: &'static Pollutant| {
        view! {
            <th scope="col" data-sort=item.code.as_str()>
                {control(rows, view! { <Formula base=item.base.as_str() subscript=item.subscript.as_str() spoken=item.spoken.get(language) /> })}
                <small>{UNIT}</small>
            </th>
        }
    };
    let place = context.atlas.about.place.get(language);
    let listed = if rows == Rows::First { MANY } else { usize::MAX };
    let city_place = context.atlas.city.first().map(|figure| context.statement_ref(&figure.stated_at));
    view! {
        <section class="figures" id="figures-table" tabindex="-1">
            <h2>{context.texts.table}</h2>
            <table>
                <caption>{(context.texts.table_caption)(context.atlas.about.year)}</caption>
                <thead>
                    <tr>
                        <th scope="col" data-sort="name">{control(rows, context.explorer.words.area)}</th>
                        {figures.pollutants.iter().map(heading).collect_view()}
                    </tr>
                </thead>
                <tbody>{figures.areas().take(listed).map(|(id, area)| row(context, rows, id, area)).collect_view()}</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{(context.explorer.words.city_figure)(place)}" "<small>{city_place}</small></th>
                        {figures.pollutants.iter().map(|item| view! { <td>{number(item.city.0)}</td> }).collect_view()}
                    </tr>
                    {limit_row(context)}
                </tfoot>
            </table>
            {(listed < figures.areas.len()).then(|| more(context))}
            <p class="minor">{words::export(language).over_mark}</p>
            {context.atlas.area_refs.first().map(|place| section_of(context, place))}
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
fn more(context: PageContext) -> impl IntoView {
    view! {
        <div data-island=Island::More.name() inner_html=context.island(Island::More)></div>
        {context.has_table_page.then(|| view! { <p><a href="table/">{context.texts.whole_table}</a></p> })}
    }
}

fn row(context: PageContext, rows: Rows, id: AreaId, area: &'static Area) -> impl IntoView {
    let figures = context.figures();
    let row = table_row(context.explorer.words, figures, id, YardstickId::default());
    let cell = |cell: TableCell| {
        let code = figures.pollutant(cell.pollutant).code.as_str();
        view! { <td class:over=cell.is_over data-pollutant=code data-value=cell.plain>{cell.shown}</td> }
    };
    view! {
        <tr data-code=area.code.as_str()>
            <th scope="row">
                {control(rows, row.name)}
                {row.note.map(|note| view! { <small>{note}</small> })}
            </th>
            {row.cells.into_iter().map(cell).collect_view()}
        </tr>
    }
}

/// The values of the yardstick, which the browser keeps in step with the choice.
fn limit_row(context: PageContext) -> impl IntoView {
    let figures = context.figures();
    let row = words::limit_row(context.explorer.words, figures, YardstickId::default());
    let cell = |(pollutant, value): (PollutantId, String)| {
        view! { <td data-limit=figures.pollutant(pollutant).code.as_str()>{value}</td> }
    };
    view! {
        <tr><th scope="row" data-limit-name="">{row.name}</th>{row.values.into_iter().map(cell).collect_view()}</tr>
    }
}

/// Where the table stands: its section.
fn section_of(context: PageContext, place: &atlas::data::StatementRef) -> impl IntoView {
    let section = context.atlas.about.sections.iter().find(|section| section.id == place.section);
    let statement = context.atlas.about.statement.get(context.language());
    section.map(|section| {
        let title = section.title.get(context.language());
        view! { <cite>{(context.texts.table_place)(statement, title)}</cite> }
    })
}
