//! Any query gives a state, and the state's query gives it again.
#![no_main]

use atlas::data::{Area, AreaKind, Localized, Concentration, Decimal, Figures, Pollutant, ZoneOutline};
use atlas::state::{parse, write};
use std::sync::LazyLock;

static FIGURES: LazyLock<Figures> = LazyLock::new(|| {
    let area = |index: u32| Area {
        code: format!("1101{index:02}"),
        name: Localized::default(),
        short: Localized::default(),
        initials: String::new(),
        row: None,
        kind: AreaKind::District,
        values: Vec::new(),
    };
    let pollutant = |code: &str| Pollutant {
        code: code.to_owned(),
        base: String::new(),
        subscript: String::new(),
        spoken: Localized::default(),
        bounds: Vec::new(),
        limits: Vec::new(),
        city: Concentration(Decimal::whole(0)),
    };
    Figures {
        areas: (0..6).map(area).collect(),
        pollutants: ["pm25", "no2"].map(pollutant).into(),
        zones: vec![ZoneOutline { code: "core".to_owned(), members: Vec::new() }],
        ..Figures::default()
    }
});

libfuzzer_sys::fuzz_target!(|query: &str| {
    let (state, _) = parse(query, &FIGURES);
    assert_eq!(parse(&write(&state, &FIGURES), &FIGURES).0, state);
});
