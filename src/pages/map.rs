//! The map: areas with their bins as classes, so that CSS colours them; symbols; the inset.
//!
//! Why: docs/decisions.md#static-areas
//! Why: docs/decisions.md#names-in-one-text
//! Why: docs/decisions.md#first-paint-with-the-map

use super::PageContext;
use atlas::data::{Area, AreaId, StationGroup, YardstickId};
use atlas::geometry::{Frame, NameSet, Point};
use atlas::meaning::{LEVELS, Side, classes};
use leptos::either::Either;
use leptos::prelude::*;
use view::contract::{shape_id, shape_ref};
use view::drawing::station_outline;
use view::{AreaGroup, Island, Markup, area_groups, group_id, hatch, names, no_data_pattern};

/// The id of what follows the map: once the browser comes to it, it has all of the map.
pub const MAP_END: &str = "end";

/// The map with legend, inset and attribution.
#[component]
pub fn Stage(
    /// The context.
    context: PageContext,
) -> impl IntoView {
    let name = (context.texts.map)(context.atlas.about.place.get(context.language()));
    let frame = context.layout.frame;
    view! {
        <figure class="stage" id="map">
            <div class="legend" data-island=Island::Legend.name() inner_html=context.island(Island::Legend)></div>
            <div class="frame"><svg class="map now" viewBox=frame.view_box() preserveAspectRatio="xMinYMid" role="img" aria-label=name>
                <defs>{first_patterns(context)}</defs>
                <g class="areas">{together(context)}{alone(context)}</g>
                <g class="marks" aria-hidden="true" data-island=Island::Outlines.name() inner_html=context.island(Island::Outlines)></g>
                {labels(context, &context.explorer.names.map)}
                <g class="stations-layer" aria-hidden="true">{context.atlas.stations.iter().map(|group| stations(context, group, |_| true)).collect_view()}</g>
                <g class="marks" aria-hidden="true" data-island=Island::Marks.name() inner_html=context.island(Island::Marks)></g>
            </svg></div>
            <figcaption>
                {attribution(context)}
                <button type="button" class="link" popovertarget="notes">{context.texts.notes}</button>
                {symbol_key(context)}
                {approval(context)}
            </figcaption>
            {context.layout.inset.map(|frame| inset(context, frame))}
            // The caption stands above the inset on a phone: it comes before it, so that it moves nothing.
            <i id=MAP_END hidden></i>
        </figure>
    }
}

/// The patterns that the map has under the default yardstick: the first paint does not wait for others.
fn first_patterns(context: PageContext) -> impl IntoView {
    let first = (1..=LEVELS).filter(|level| is_first(context, *level));
    let is_lacking = context.figures().pollutants().any(|(pollutant, _)| context.figures().lacks(pollutant));
    view! { {first.map(hatch).collect_view()}{is_lacking.then(no_data_pattern)} }
}

/// The patterns that other yardsticks need, for a place behind the map.
#[component]
pub fn OtherPatterns(
    /// The context.
    context: PageContext,
) -> impl IntoView {
    let others = (1..=LEVELS).filter(|level| !is_first(context, *level));
    view! { <svg class="sr" aria-hidden="true"><defs>{others.map(hatch).collect_view()}</defs></svg> }
}

fn is_first(context: PageContext, level: usize) -> bool {
    let classes = |(pollutant, _)| classes(context.figures(), pollutant, YardstickId::default());
    let mut all = context.figures().pollutants().flat_map(classes);
    all.any(|class| matches!(class.side, Side::Over) && usize::from(class.level) + 1 == level)
}

/// Whose the boundaries are.
fn attribution(context: PageContext) -> impl IntoView {
    let attribution = context.atlas.about.attribution.as_ref();
    attribution.map(|whose| view! { <a href=whose.path.as_str()>{whose.text.get(context.language())}</a> })
}

/// What the symbol stands for, where an area has one.
fn symbol_key(context: PageContext) -> impl IntoView {
    let name = context
        .figures()
        .areas()
        .find(|(id, _)| context.is_symbol(*id))
        .map(|(_, area)| area.short.get(context.language()));
    name.map(|name| view! { <span>"◯ "{(context.texts.symbol)(name)}</span> })
}

/// The approval number of the map, where it has one. It is never invented.
fn approval(context: PageContext) -> Option<impl IntoView> {
    let number = context.atlas.about.map_approval_number.as_ref();
    number.map(|number| view! { <span>{(context.texts.approval)(number)}</span> })
}

/// The areas that are drawn as one: of many areas, all that have a shape.
fn together(context: PageContext) -> Option<impl IntoView> {
    // The inset draws them again.
    let is_named = context.layout.inset.is_some();
    let path = move |(place, group): (usize, AreaGroup)| {
        let shapes: String =
            group.areas.iter().map(|area| context.layout.shape(*area).straightened()).collect();
        let id = is_named.then(|| group_id(place));
        view! { <path id=id class=group.class d=shapes /> }
    };
    let groups = || groups_of(context).into_iter().enumerate().map(path).collect_view();
    context.explorer.has_many().then(groups)
}

/// The groups of a map of many areas.
fn groups_of(context: PageContext) -> Vec<AreaGroup> {
    area_groups(context.figures(), context.explorer.bins, |area| !context.is_symbol(area))
}

/// The areas that have an element of their own.
fn alone(context: PageContext) -> impl IntoView {
    areas_alone(context).map(|(id, area)| shape(context, id, area)).collect_view()
}

fn areas_alone(context: PageContext) -> impl Iterator<Item = (AreaId, &'static Area)> {
    let has_own = move |id: AreaId| !context.explorer.has_many() || context.is_symbol(id);
    context.figures().areas().filter(move |(id, _)| has_own(*id))
}

/// An area: its polygon, or a symbol where it has none. The control is around the shape, so that
/// drawings of the shape elsewhere are no controls.
fn shape(context: PageContext, id: AreaId, area: &'static Area) -> impl IntoView {
    let dom_id = shape_id(&area.code);
    let class = context.explorer.bins.all(context.figures(), id);
    if context.is_symbol(id) {
        let at = context.layout.anchors[usize::from(id.0)];
        let class = format!("symbol {class}");
        Either::Left(view! {
            <circle class="ring" cx=at.x cy=at.y r="17"></circle>
            <g class=class data-code=area.code.as_str()><circle id=dom_id cx=at.x cy=at.y r="13"></circle></g>
        })
    } else {
        Either::Right(view! {
            <g class=class data-code=area.code.as_str()>
                <path id=dom_id d=context.layout.shape(id).path.as_str() />
            </g>
        })
    }
}

/// The sets of names, of which the style sheet shows one.
fn labels(context: PageContext, sets: &'static [NameSet]) -> impl IntoView {
    let set = |(set, class): (&'static NameSet, &str)| {
        let name = |(area, name)| names::placed(set, context.explorer.short(area), name);
        let names: Markup = set.named().map(name).collect();
        let class = ["labels ", class].concat();
        view! { <text class=class transform=names::scale(set) aria-hidden="true" inner_html=names.into_string()></text> }
    };
    sets.iter().zip(names::SETS).map(set).collect_view()
}

/// The inset: the same shapes, drawn again from the same geometry, cut off at its frame.
fn inset(context: PageContext, frame: Frame) -> impl IntoView {
    let name = context.atlas.zones.iter().find(|zone| zone.members == context.atlas.about.inset);
    let title = name.map_or(String::new(), |zone| (context.texts.inset)(zone.name.get(context.language())));
    view! {
        <div class="inset now">
            <svg viewBox=frame.view_box() aria-hidden="true">
                <g class="areas">{again_together(context)}{again_alone(context, frame)}</g>
                <g class="marks" data-island=Island::Outlines.name() inner_html=context.island(Island::Outlines)></g>
                {labels(context, &context.explorer.names.inset)}
                <g class="stations-layer">{context.atlas.stations.iter().map(|group| stations(context, group, move |at| frame.holds(at))).collect_view()}</g>
                <g class="marks" data-island=Island::InsetMarks.name() inner_html=context.island(Island::InsetMarks)></g>
            </svg>
            <p>{title}</p>
        </div>
    }
}

/// The groups drawn again.
fn again_together(context: PageContext) -> Option<impl IntoView> {
    let path = |(place, group): (usize, AreaGroup)| {
        view! { <use href=["#", &group_id(place)].concat() class=group.class></use> }
    };
    let groups = || groups_of(context).into_iter().enumerate().map(path).collect_view();
    context.explorer.has_many().then(groups)
}

/// The areas with an element of their own drawn again, where they reach into the inset.
fn again_alone(context: PageContext, frame: Frame) -> impl IntoView {
    let is_seen = move |id: AreaId| context.is_symbol(id) || frame.meets(context.layout.shape(id));
    let again = |(id, area): (AreaId, &'static Area)| {
        let class = context.explorer.bins.all(context.figures(), id);
        let class = if context.is_symbol(id) { format!("symbol {class}") } else { class };
        view! { <use href=shape_ref(&area.code) class=class data-code=area.code.as_str()></use> }
    };
    areas_alone(context).filter(|(id, _)| is_seen(*id)).map(again).collect_view()
}

/// The stations of a group, where they are seen.
fn stations(
    context: PageContext,
    group: &'static StationGroup,
    is_seen: impl Fn(Point) -> bool,
) -> impl IntoView {
    let mark = |at: Point| {
        let transform = format!("translate({} {})", at.x, at.y);
        view! {
            <g transform=transform>
                <path class="station" d=station_outline(group) />
            </g>
        }
    };
    let places = group.positions.iter().map(|position| context.layout.point(position.at));
    places.filter(|at| is_seen(*at)).map(mark).collect_view()
}
