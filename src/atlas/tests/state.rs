//! The address holds the whole state, and any address gives some state.

use atlas::data::{AreaId, Figures, Language, Localized, PollutantId, YardstickId};
use atlas::geometry::{Frame, Layout, MapNames, NameForm, NameSet, PlacedName, Point};
use atlas::state::wire::{self, Payload};
use atlas::state::{
    Chosen, Embed, Hidden, Hint, PagePart, Panel, TextSize, Theme, View, ViewState, ZoneId, parse, write,
};
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::LazyLock;

static FIGURES: LazyLock<Figures> = LazyLock::new(|| fixtures::beijing().figures);

prop_compose! {
    fn any_state()(
        pollutant in 0..4_u8,
        against in 0..8_u8,
        areas in prop::collection::vec(0..17_u16, 0..6),
        panel in select(Panel::ALL),
        view in select(View::ALL),
        theme in select(Theme::ALL),
        text in select(TextSize::ALL),
        embed in select(Embed::ALL),
        parts in prop::collection::vec(select(PagePart::all().collect::<Vec<_>>()), 0..4),
        zone in prop::option::of((0..4_u8).prop_map(ZoneId)),
        language in select([None].into_iter().chain(Language::ALL.map(Some)).collect::<Vec<_>>()),
        data in prop_oneof![Just(String::new()), "[a-z0-9/:&=?%+ \u{4e00}-\u{4e20}.-]{1,20}"],
    ) -> ViewState {
        let mut state = ViewState {
            pollutant: PollutantId(pollutant), against: YardstickId(against), panel, view, theme, text, embed, zone, language, data,
            districts: Chosen::default(), hide: Hidden::default(),
        };
        for area in areas {
            state.districts.add(AreaId(area));
        }
        for part in parts {
            state.hide.add(part);
        }
        // A panel that is hidden is not open.
        state.panel = state.hide.open_panel(state.panel);
        state
    }
}

proptest! {
    #[test]
    fn what_is_written_reads_back(state in any_state()) {
        let (read, hints) = parse(&write(&state, &FIGURES), &FIGURES);
        prop_assert_eq!(hints, vec![]);
        prop_assert_eq!(read, state);
    }

    #[test]
    fn any_query_gives_a_state(query in ".{0,80}") {
        let (state, _) = parse(&query, &FIGURES);
        prop_assert_eq!(parse(&write(&state, &FIGURES), &FIGURES).0, state);
    }

    #[test]
    fn a_broken_payload_is_refused_and_does_not_panic(text in "[pyaz\t;0-9\n\\\\.]{0,60}") {
        let _ = wire::decode(&text);
    }
}

#[test]
fn the_default_state_has_an_empty_query() {
    assert_eq!(write(&ViewState::default(), &FIGURES), "");
}

#[test]
fn the_query_of_the_contract() {
    let query = "pollutant=no2&districts=110101,bda&against=who&zone=core&panel=ecology&view=table&theme=dark&text=large&embed=1";
    let (state, hints) = parse(query, &FIGURES);
    assert_eq!(hints, []);
    assert_eq!(write(&state, &FIGURES), query);
}

#[test]
fn unknown_values_are_ignored_and_said() {
    let (state, hints) = parse("?pollutant=co2&colour=red&districts=110101,999999", &FIGURES);
    let unknown =
        |parameter: &str, value: &str| Hint::Unknown { parameter: parameter.into(), value: value.into() };
    assert_eq!(
        hints,
        [unknown("pollutant", "co2"), unknown("colour", "red"), unknown("districts", "999999")]
    );
    assert_eq!(state.pollutant, PollutantId(0));
    assert_eq!(state.districts.areas().len(), 1);
}

#[test]
fn what_hosts_add_to_every_frame_is_no_fault() {
    let (state, hints) =
        parse("embed=1&hide=views,panels,roof&initialWidth=600&childId=a&parentUrl=x", &FIGURES);
    assert_eq!(hints, [Hint::Unknown { parameter: "hide".into(), value: "roof".into() }]);
    assert_eq!(write(&state, &FIGURES), "embed=1&hide=views,panels");
}

#[test]
fn a_fifth_district_is_not_silently_dropped() {
    let (state, hints) = parse("districts=110101,110102,110105,110106,110107", &FIGURES);
    assert_eq!(state.districts.areas().len(), 4);
    assert_eq!(hints, [Hint::LeftOut(AreaId(5))]);
    assert_eq!(FIGURES.area(AreaId(5)).code, "110107");
}

/// The figures as a page of a language carries them: its own texts alone, but both names of areas.
fn in_one_language(mut figures: Figures, language: Language) -> Figures {
    let only = |text: &mut Localized| {
        let own = text.get(language).to_owned();
        *text = Localized::same(&own);
    };
    figures.pollutants.iter_mut().for_each(|pollutant| only(&mut pollutant.spoken));
    figures.yardsticks.iter_mut().for_each(|yardstick| {
        only(&mut yardstick.name);
        only(&mut yardstick.title);
    });
    only(&mut figures.section);
    figures
}

/// Names of every kind of place: none, in a form, left of the frame's origin.
fn names() -> MapNames {
    let form = |code| NameForm::from_code(code);
    let placed = |x, y, code| Some(PlacedName { at: Point { x, y }, form: form(code) });
    let set = |size| NameSet {
        size,
        frame: Frame { x: 3, y: 0, width: 1020, height: 900 },
        names: vec![placed(12, 800, 7), None, placed(-4, 0, 0)],
    };
    MapNames { map: vec![set(20), set(31)], inset: vec![set(7)] }
}

#[test]
fn the_payload_of_a_page_reads_back_in_its_language() {
    for folder in ["public/data/beijing-2020", "tests/packages/small"] {
        for language in Language::ALL {
            let atlas = fixtures::atlas(folder);
            let anchors = Layout::of(&atlas).anchors;
            let expected = Payload {
                figures: in_one_language(atlas.figures.clone(), language),
                anchors: anchors.clone(),
                names: names(),
            };
            let written =
                wire::encode(&Payload { figures: atlas.figures, anchors, names: names() }, language);
            assert_eq!(wire::decode(&written), Some(expected), "{folder}, {language:?}");
        }
    }
}

#[test]
fn names_with_tabs_line_ends_and_markup_survive_the_payload() {
    let atlas = fixtures::beijing();
    let anchors = Layout::of(&atlas).anchors;
    let mut figures = in_one_language(atlas.figures, Language::En);
    figures.areas[0].name.set(Language::En, "a\tb\nc\\n</script><b>\"'&\r");
    let payload = Payload { figures, anchors, names: MapNames::default() };
    assert_eq!(wire::decode(&wire::encode(&payload, Language::En)), Some(payload));
}

#[test]
fn a_panel_that_is_hidden_does_not_stand_open() {
    let atlas = fixtures::beijing();
    let panel = |query: &str| parse(query, &atlas.figures).0.panel;
    assert_eq!(panel("hide=compare"), Panel::Stations);
    assert_eq!(panel("panel=city&hide=city"), Panel::Compare);
    assert_eq!(panel("panel=city&hide=find"), Panel::City);
    assert_eq!(
        panel("hide=compare,stations,ecology,city&panel=city"),
        Panel::City,
        "none is left to take its place"
    );
}

#[test]
fn figures_without_anything_have_a_query_too() {
    let none = atlas::data::Figures::default();
    assert_eq!(write(&ViewState::default(), &none), "");
    assert_eq!(parse("?against=who&pollutant=no2&zone=core", &none).0, ViewState::default());
}
