//! The map: areas with their bins as classes, so that CSS colours them; symbols; the inset.

use super::Site;
use atlas::data::{Area, AreaId, StationGroup, YardstickId};
use atlas::geometry::{Frame, Point};
use atlas::meaning::{LEVELS, Side, classes};
use leptos::either::Either;
use leptos::prelude::*;
use view::drawing::station_outline;
use view::{AreaGroup, Island, area_groups, group_id, hatch, names, no_data_pattern};

/// The id of what follows the map: once the browser comes to it, it has all of the map.
pub const MAP_END: &str = "end";

/// The map with legend, inset and attribution.
#[component]
pub fn Stage(
    /// The site.
    site: Site,
) -> impl IntoView {
    let name = (site.page.map)(site.atlas.about.place.get(site.language()));
    let frame = site.layout.frame;
    // Its corners have no room for anything else.
    let is_wide = frame.width * 4 > frame.height * 5;
    view! {
        <figure class="stage" class:wide=is_wide id="map">
            <svg class="map now" viewBox=frame.view_box() preserveAspectRatio="xMinYMid" role="img" aria-label=name>
                <defs>{first_patterns(site)}</defs>
                <g class="areas">{together(site)}{alone(site)}</g>
                <text class="labels" aria-hidden="true">{labels(site, names::on_map(site.atlas, site.layout, site.language()))}</text>
                <g class="stations-layer" aria-hidden="true">{site.atlas.stations.iter().map(|group| stations(site, group, |_| true)).collect_view()}</g>
                <g class="marks" aria-hidden="true" data-island=Island::Marks.name() inner_html=site.island(Island::Marks)></g>
            </svg>
            {site.layout.inset.map(|frame| inset(site, frame))}
            <div class="legend" id=MAP_END data-island=Island::Legend.name() inner_html=site.island(Island::Legend)></div>
            <figcaption>
                {attribution(site)}
                {symbol_key(site)}
                <span>{approval(site)}</span>
            </figcaption>
        </figure>
    }
}

/// The patterns that the map has under the default yardstick: the first paint does not wait for others.
fn first_patterns(site: Site) -> impl IntoView {
    let first = (1..=LEVELS).filter(|level| is_first(site, *level));
    let is_lacking = site.figures().pollutants().any(|(pollutant, _)| site.figures().lacks(pollutant));
    view! { {first.map(hatch).collect_view()}{is_lacking.then(no_data_pattern)} }
}

/// The patterns that other yardsticks need, for a place behind the map.
#[component]
pub fn OtherPatterns(
    /// The site.
    site: Site,
) -> impl IntoView {
    let others = (1..=LEVELS).filter(|level| !is_first(site, *level));
    view! { <svg class="sr" aria-hidden="true"><defs>{others.map(hatch).collect_view()}</defs></svg> }
}

fn is_first(site: Site, level: usize) -> bool {
    let classes = |(pollutant, _)| classes(site.figures(), pollutant, YardstickId::default());
    let mut all = site.figures().pollutants().flat_map(classes);
    all.any(|class| matches!(class.side, Side::Over) && usize::from(class.level) + 1 == level)
}

/// Whose the boundaries are.
fn attribution(site: Site) -> impl IntoView {
    let attribution = site.atlas.about.attribution.as_ref();
    attribution.map(|whose| view! { <a href=whose.path.as_str()>{whose.text.get(site.language())}</a> })
}

/// What the symbol stands for, where an area has one.
fn symbol_key(site: Site) -> impl IntoView {
    let name = site
        .figures()
        .areas()
        .find(|(id, _)| site.is_symbol(*id))
        .map(|(_, area)| area.short.get(site.language()));
    name.map(|name| view! { <span>"◯ "{(site.page.symbol)(name)}</span> })
}

/// The approval number of the map, or that it is not set. It is never invented.
fn approval(site: Site) -> String {
    match &site.atlas.about.map_approval_number {
        Some(number) => (site.page.approval)(number),
        None => site.page.approval_missing.to_owned(),
    }
}

/// The areas that are drawn as one: of many areas, all that have a shape.
fn together(site: Site) -> Option<impl IntoView> {
    // The inset draws them again.
    let is_named = site.layout.inset.is_some();
    let path = move |(place, group): (usize, AreaGroup)| {
        let shapes: String = group.areas.iter().map(|area| site.layout.shape(*area).straightened()).collect();
        let id = is_named.then(|| group_id(place));
        view! { <path id=id class=group.class d=shapes /> }
    };
    let groups = || groups_of(site).into_iter().enumerate().map(path).collect_view();
    site.explorer.has_many().then(groups)
}

/// The groups of a map of many areas.
fn groups_of(site: Site) -> Vec<AreaGroup> {
    area_groups(site.figures(), site.explorer.bins, |area| !site.is_symbol(area))
}

/// The areas that have an element of their own.
fn alone(site: Site) -> impl IntoView {
    areas_alone(site).map(|(id, area)| shape(site, id, area)).collect_view()
}

fn areas_alone(site: Site) -> impl Iterator<Item = (AreaId, &'static Area)> {
    let has_own = move |id: AreaId| !site.explorer.has_many() || site.is_symbol(id);
    site.figures().areas().filter(move |(id, _)| has_own(*id))
}

/// An area: its polygon, or a symbol where it has none. The control is around the shape, so that
/// drawings of the shape elsewhere are no controls.
fn shape(site: Site, id: AreaId, area: &'static Area) -> impl IntoView {
    let dom_id = format!("a-{}", area.code);
    let class = site.explorer.bins.all(site.figures(), id);
    if site.is_symbol(id) {
        let at = site.layout.anchors[usize::from(id.0)];
        let class = format!("symbol {class}");
        Either::Left(view! {
            <circle class="ring" cx=at.x cy=at.y r="17"></circle>
            <g class=class data-code=area.code.as_str()><circle id=dom_id cx=at.x cy=at.y r="13"></circle></g>
        })
    } else {
        Either::Right(view! {
            <g class=class data-code=area.code.as_str()>
                <path id=dom_id d=site.layout.shape(id).path.as_str() />
            </g>
        })
    }
}

/// Names at their places, as parts of one text: as many texts would take more than twice as long to lay out.
fn labels(site: Site, names: Vec<(AreaId, Point)>) -> impl IntoView {
    let name = |(id, at): (AreaId, Point)| view! { <tspan x=at.x y=at.y>{site.explorer.short(id)}</tspan> };
    names.into_iter().map(name).collect_view()
}

/// The inset: the same shapes, drawn again from the same geometry, cut off at its frame.
fn inset(site: Site, frame: Frame) -> impl IntoView {
    let name = site.atlas.zones.iter().find(|zone| zone.members == site.atlas.about.inset);
    let title = name.map_or(String::new(), |zone| (site.page.inset)(zone.name.get(site.language())));
    let in_inset = names::in_inset(site.atlas, site.layout, site.language())
        .into_iter()
        .map(|(id, at)| (id, names::scaled(at)))
        .collect();
    view! {
        <div class="inset now">
            <svg viewBox=frame.view_box() aria-hidden="true">
                <g class="areas">{again_together(site)}{again_alone(site, frame)}</g>
                <text class="labels" transform=names::inset_scale()>{labels(site, in_inset)}</text>
                <g class="stations-layer">{site.atlas.stations.iter().map(|group| stations(site, group, move |at| frame.holds(at))).collect_view()}</g>
                <g class="marks" data-island=Island::Marks.name() inner_html=site.island(Island::Marks)></g>
            </svg>
            <p>{title}</p>
        </div>
    }
}

/// The groups drawn again.
fn again_together(site: Site) -> Option<impl IntoView> {
    let path = |(place, group): (usize, AreaGroup)| {
        view! { <use href=["#", &group_id(place)].concat() class=group.class></use> }
    };
    let groups = || groups_of(site).into_iter().enumerate().map(path).collect_view();
    site.explorer.has_many().then(groups)
}

/// The areas with an element of their own drawn again, where they reach into the inset.
fn again_alone(site: Site, frame: Frame) -> impl IntoView {
    let is_seen = move |id: AreaId| site.is_symbol(id) || frame.meets(site.layout.shape(id));
    let again = |(id, area): (AreaId, &'static Area)| {
        let class = site.explorer.bins.all(site.figures(), id);
        let class = if site.is_symbol(id) { format!("symbol {class}") } else { class };
        view! { <use href=format!("#a-{}", area.code) class=class data-code=area.code.as_str()></use> }
    };
    areas_alone(site).filter(|(id, _)| is_seen(*id)).map(again).collect_view()
}

/// The stations of a group, where they are seen.
fn stations(site: Site, group: &'static StationGroup, is_seen: impl Fn(Point) -> bool) -> impl IntoView {
    let mark = |at: Point| {
        let transform = format!("translate({} {})", at.x, at.y);
        view! {
            <g transform=transform>
                <path class="station" d=station_outline(group) />
            </g>
        }
    };
    let places = group.positions.iter().map(|position| site.layout.point(position.at));
    places.filter(|at| is_seen(*at)).map(mark).collect_view()
}
