//! Many areas, which the map draws together: finds the one at a point, and gives those that are
//! hovered over or chosen a shape of their own.
//!
//! Why: docs/decisions.md#area-groups
//! Why: docs/decisions.md#hit-test-by-arithmetic

use super::{dom, follow};
use atlas::data::{AreaId, PollutantId};
use atlas::geometry::{holds, shapes_of};
use gloo_utils::document;
use leptos::prelude::*;
use view::contract::{AREAS, GROUP_PATHS, MAP_AREAS, SHAPES, shape_id, shape_ref};
use view::{AreaGroup, Explorer, Markup, area_groups, drawing, group_by_id, group_id, group_of};
use wasm_bindgen::JsCast;
use web_sys::{Element, SvgGraphicsElement};

/// The groups of the map; none where the areas are few.
#[derive(Clone, Copy)]
pub(super) struct MergedAreas {
    explorer: Explorer,
    groups: &'static [AreaGroup],
    /// The areas that have an element of their own.
    alone: &'static [AreaId],
}

impl MergedAreas {
    /// The groups that the page was drawn of.
    pub fn of(explorer: Explorer) -> Self {
        if !explorer.has_many() {
            return Self { explorer, groups: &[], alone: &[] };
        }
        let alone = dom::query_all(MAP_AREAS);
        let code = |element: &Element| element.get_attribute("data-code");
        let alone: Vec<AreaId> =
            alone.iter().filter_map(|element| explorer.figures.area_by_code(&code(element)?)).collect();
        let groups = area_groups(explorer.figures, explorer.bins, |area| !alone.contains(&area));
        for (group, path) in dom::query_all(GROUP_PATHS).iter().enumerate() {
            path.set_id(&group_id(group));
        }
        Self {
            explorer,
            groups: Box::leak(groups.into_boxed_slice()),
            alone: Box::leak(alone.into_boxed_slice()),
        }
    }

    /// Whether an element draws areas together.
    pub fn is_merged(element: &Element) -> bool {
        group_by_id(&id(element)).is_some()
    }

    /// The area of a group that is at a place of the window.
    pub fn area_at(self, element: &Element, x: f64, y: f64) -> Option<AreaId> {
        let group = group_by_id(&id(element))?;
        let areas = &self.groups.get(group)?.areas;
        let svg = element.closest("svg").ok()??.dyn_into::<SvgGraphicsElement>().ok()?;
        let to_window = svg.get_screen_ctm()?;
        // The map is neither turned nor mirrored.
        let place = |at: f64, scale: f32, start: f32| (at - f64::from(start)) / f64::from(scale);
        let (x, y) = (place(x, to_window.a(), to_window.e()), place(y, to_window.d(), to_window.f()));
        let path = path(group)?;
        areas.iter().zip(shapes_of(&path)).find(|(_, shape)| holds(shape, x, y)).map(|(area, _)| *area)
    }

    /// Gives an area a shape of its own, unless it has one, by the id that every drawing of it names.
    pub fn set_apart(self, area: AreaId) {
        let id = shape_id(&self.explorer.figures.area(area).code);
        if document().get_element_by_id(&id).is_some() {
            return;
        }
        let Some((group, place)) = group_of(self.groups, area) else { return };
        let Some(path) = path(group) else { return };
        let Some(shape) = shapes_of(&path).nth(place) else { return };
        let made = make("path", &[("id", &id), ("d", &["M", shape].concat())]);
        put(SHAPES, made.as_ref());
    }

    /// A small map of a pollutant.
    pub fn small(self, pollutant: PollutantId) -> Markup {
        let Explorer { figures, bins, .. } = self.explorer;
        let alone = drawing::small(figures, bins, pollutant, self.alone.iter().copied());
        [drawing::small_groups(self.groups, pollutant, path), alone].into_iter().collect()
    }

    /// Keeps shapes for all that is outlined.
    pub fn sync(self) {
        let Self { explorer, groups, .. } = self;
        if groups.is_empty() {
            return;
        }
        follow(move |_| {
            let members = explorer.zone_members();
            let chosen = explorer.districts.get();
            let hovered = explorer.hovered.get();
            for area in members.iter().chain(chosen.areas()).chain(&hovered) {
                self.set_apart(*area);
            }
        });
    }

    /// Makes the control of an area that has none; where the areas are many, only the one that Tab
    /// reaches has.
    pub fn make_control(self, area: AreaId) -> Option<Element> {
        let code = &self.explorer.figures.area(area).code;
        group_of(self.groups, area)?;
        self.set_apart(area);
        let control = make("g", &[("class", "stop"), ("data-code", code)])?;
        let shape = make("use", &[("href", &shape_ref(code))])?;
        // An element takes in another.
        let _ = control.append_child(&shape);
        put(AREAS, Some(&control));
        Some(control)
    }
}

/// The id of a path, or of the one that an element draws again.
fn id(element: &Element) -> String {
    let again = element.get_attribute("data-group").or_else(|| element.get_attribute("href"));
    again.unwrap_or_else(|| element.id())
}

/// What a group draws.
fn path(group: usize) -> Option<String> {
    document().get_element_by_id(&group_id(group))?.get_attribute("d")
}

/// An element of SVG with attributes.
fn make(name: &str, attributes: &[(&str, &str)]) -> Option<Element> {
    let element = document().create_element_ns(Some("http://www.w3.org/2000/svg"), name).ok()?;
    for (name, value) in attributes {
        element.set_attribute(name, value).ok()?;
    }
    Some(element)
}

/// Puts an element at the end of what a selector finds.
fn put(place: &str, element: Option<&Element>) {
    for (place, element) in dom::query_all(place).iter().zip(element) {
        // An element takes in another.
        let _ = place.append_child(element);
    }
}
