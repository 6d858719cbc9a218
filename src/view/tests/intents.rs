//! What a key, a click and a radio button mean, and what the explorer does at it.

use atlas::data::{AreaId, Atlas, Language, PollutantId, YardstickId};
use atlas::geometry::Layout;
use atlas::meaning::{SortColumn, SortOrder};
use atlas::state::{Hint, Panel, View, ViewState, ZoneId};
use fixtures::beijing;
use leptos::prelude::*;
use view::names::map_names;
use view::{Choice, Click, Clicked, Explorer, Hover, MapKey, places_around};

/// Does something with an explorer of Beijing.
fn with_explorer<T>(act: impl FnOnce(Explorer) -> T) -> T {
    let atlas: &'static Atlas = Box::leak(Box::new(beijing()));
    let layout: &'static Layout = Box::leak(Box::new(Layout::of(atlas)));
    let names = Box::leak(Box::new(map_names(atlas, layout, Language::En)));
    Owner::new_root(None).with(|| act(Explorer::new(&atlas.figures, &layout.anchors, names, Language::En)))
}

#[test]
fn a_radio_button_stands_for_a_pollutant_a_view_or_a_panel() {
    with_explorer(|explorer| {
        let choice = |name, value| Choice::of(name, value, explorer.figures);
        assert_eq!(choice("pollutant", "no2"), Some(Choice::Pollutant(PollutantId(1))));
        assert_eq!(choice("view", "ranking"), Some(Choice::View(View::Ranking)));
        assert_eq!(choice("panel", "city"), Some(Choice::Panel(Panel::City)));
        for (name, value) in [("pollutant", "o3"), ("view", ""), ("panel", "map"), ("theme", "dark")] {
            assert_eq!(choice(name, value), None, "{name}={value}");
        }
        explorer.choose(Choice::View(View::Table));
        explorer.choose(Choice::Pollutant(PollutantId(3)));
        let expected = ViewState { view: View::Table, pollutant: PollutantId(3), ..ViewState::default() };
        assert_eq!(explorer.state.get_untracked(), expected);
    });
}

#[test]
fn keys_go_to_neighbours_and_names_and_leave_the_rest_to_the_browser() {
    with_explorer(|explorer| {
        let fangshan = explorer.figures.area_by_code("110111").unwrap();
        let key = |key: &str| MapKey::of(explorer, fangshan, key);
        assert_eq!(key("Home"), Some(MapKey::Focus(Some(AreaId(0)))));
        assert_eq!(key("End"), Some(MapKey::Focus(Some(AreaId(16)))));
        assert_eq!(key("Enter"), Some(MapKey::Toggle));
        assert_eq!(key(" "), Some(MapKey::Toggle));
        assert_eq!(key("Escape"), Some(MapKey::Clear));
        assert_eq!(key("m"), Some(MapKey::Focus(explorer.figures.area_by_code("110118"))));
        let Some(MapKey::Focus(Some(north))) = key("ArrowUp") else { panic!("nothing north of Fangshan") };
        assert_ne!(north, fangshan);
        let is_last = |area| MapKey::of(explorer, area, "ArrowDown") == Some(MapKey::Focus(None));
        let last = explorer.figures.areas().filter(|(area, _)| is_last(*area)).count();
        assert!(last > 0, "there is nothing south of the last, and the page stays all the same");
        for other in ["Tab", "PageDown", "F5"] {
            assert_eq!(key(other), None, "{other}");
        }
    });
}

#[test]
fn a_click_means_what_it_is_on() {
    let (area, other) = (AreaId(3), AreaId(5));
    let none = || None;
    let click = |clicked| Click::of(clicked, &none);
    let map = Clicked { is_map: true, is_clearing: true, ..Clicked::default() };
    assert_eq!(click(Clicked { area: Some(area), ..map }), Click::ToggleOnMap(area));
    assert_eq!(click(map), Click::Clear, "beside all areas");
    assert_eq!(Click::of(map, &|| Some(other)), Click::ToggleOnMap(other), "next to one");
    assert_eq!(click(Clicked { is_clearing: false, ..map }), Click::Nothing, "beside the maps");
    let elsewhere = Clicked { area: Some(area), ..Clicked::default() };
    assert_eq!(click(elsewhere), Click::Toggle(area));
    assert_eq!(Click::of(Clicked::default(), &|| Some(other)), Click::Nothing, "nothing is near off the map");
    assert_eq!(click(Clicked { is_cell: true, ..elsewhere }), Click::ReadOut);
    assert_eq!(click(Clicked { is_chip: true, ..elsewhere }), Click::TakeOut(area));
    assert_eq!(click(Clicked { is_more: true, ..elsewhere }), Click::FocusList);
    assert_eq!(click(Clicked { zone: Some(ZoneId(1)), ..elsewhere }), Click::ToggleZone(ZoneId(1)));
}

#[test]
fn an_area_counts_within_20_pixels_the_nearest_first() {
    let distances: Vec<f64> = places_around(100.0, 50.0).map(|(x, y)| (x - 100.0).hypot(y - 50.0)).collect();
    assert_eq!(distances.len(), 60);
    assert!(distances.is_sorted_by(|near, far| *near < *far + 0.1), "{distances:?}");
    assert!((19.9..20.1).contains(distances.last().unwrap()));
}

#[test]
fn intents_change_the_state_and_say_so() {
    with_explorer(|explorer| {
        let said = || explorer.announcement.get_untracked();
        for index in 0..4 {
            explorer.toggle(AreaId(index));
        }
        assert!(said().ends_with("4 of 4"), "{}", said());
        explorer.toggle(AreaId(9));
        assert_eq!(explorer.hints.get_untracked(), [Hint::LeftOut(AreaId(9))]);
        explorer.dismiss_hints();
        assert!(explorer.hints.get_untracked().is_empty());
        explorer.toggle(AreaId(0));
        assert!(said().ends_with("removed"), "{}", said());
        explorer.clear();
        assert!(explorer.state.read_untracked().districts.areas().is_empty());
        explorer.choose_yardstick(YardstickId(1));
        explorer.toggle_zone(ZoneId(2));
        assert_eq!(explorer.state.read_untracked().zone, Some(ZoneId(2)));
        explorer.toggle_zone(ZoneId(2));
        assert_eq!(explorer.state.read_untracked().zone, None);
        explorer.sort_by(SortColumn::Name);
        assert_eq!(explorer.sort.get_untracked(), Some((SortColumn::Name, SortOrder::Rising)));
        explorer.restore(ViewState::default(), vec![Hint::NoneFound("x".to_owned())]);
        assert_eq!(explorer.state.get_untracked(), ViewState::default());
        assert_eq!(explorer.hints.read_untracked().len(), 1);
    });
}

#[test]
fn reading_an_area_out_leaves_the_rest_of_what_is_hovered_over() {
    with_explorer(|explorer| {
        let hover = Hover { pollutant: Some(PollutantId(2)), class: Some(1), ..Hover::default() };
        explorer.hover(hover);
        explorer.read_out(Some(AreaId(4)));
        assert_eq!(explorer.hover.get_untracked(), Hover { area: Some(AreaId(4)), ..hover });
    });
}
