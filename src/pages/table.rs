//! The table: the areas' figures, the city's, and the limits. Of many areas the page of the map lists
//! the first; a page of its own has all.

use super::PageContext;
use atlas::data::{Area, AreaId, AreaKind, Pollutant, PollutantId, YardstickId};
use atlas::meaning::{Verdict, verdict};
use atlas::words::{self, number};
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
    let language = context.language();
    let note = (area.kind == AreaKind::SpecialArea).then_some(context.explorer.words.special_area);
    let cells = context
        .figures()
        .pollutants()
        .map(|(pollutant, item)| cell(context, id, pollutant, item))
        .collect_view();
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

fn cell(
    context: PageContext,
    area: AreaId,
    pollutant: PollutantId,
    item: &'static Pollutant,
) -> impl IntoView {
    let figures = context.figures();
    let value = figures.value(area, pollutant);
    let limit = figures.limit(pollutant, YardstickId::default());
    let over = value.zip(limit).is_some_and(|(value, limit)| verdict(value, limit) == Verdict::Exceeds);
    let plain = value.map_or(String::new(), |value| value.0.to_plain());
    let shown = value.map_or(context.texts.no_data.to_owned(), |value| number(value.0));
    view! {
        <td class:over=over data-pollutant=item.code.as_str() data-value=plain>{shown}</td>
    }
}

/// The values of the yardstick, which the browser keeps in step with the choice.
fn limit_row(context: PageContext) -> impl IntoView {
    let (figures, yardstick) = (context.figures(), YardstickId::default());
    let cell = |(id, item): (PollutantId, &'static Pollutant)| {
        let limit = figures.limit(id, yardstick).map_or("–".to_owned(), |limit| number(limit.0));
        view! { <td data-limit=item.code.as_str()>{limit}</td> }
    };
    let name = figures.yardstick(yardstick).name.get(context.language());
    view! {
        <tr><th scope="row" data-limit-name="">{name}</th>{figures.pollutants().map(cell).collect_view()}</tr>
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
