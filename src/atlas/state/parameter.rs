//! The parameters of the address, each written once: how it is read and written, and what pages around the map may do
//! with it.
//!
//! The query loops over this table. The README's block, the types of `messages.d.ts` and the lists of the scripts are
//! written from it, so that a parameter is added here and where it is followed, and nowhere else.

#[cfg(not(target_family = "wasm"))]
use super::outside::{Early, Messages, Outside, Values};
use super::{Chosen, Embed, PagePart, Panel, TextSize, Theme, View, ViewState, ZoneId};
use crate::data::{AreaId, Figures, Keyword, Language, PollutantId, YardstickId};

/// A parameter of the address.
pub struct Parameter {
    /// Its name, also that of the attribute and of the field of messages.
    pub name: &'static str,
    /// Whether it is one value or a list.
    pub shape: Shape,
    /// Takes a value, or an item of a list, into the state.
    pub read: fn(&mut ViewState, &str, &Figures) -> Result<(), Refused>,
    /// Its value in a state, decoded; empty for its default.
    pub write: fn(&ViewState, &Figures) -> String,
    /// What is known of it outside of the page.
    #[cfg(not(target_family = "wasm"))]
    pub outside: Outside,
}

/// Whether a parameter is one value or a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One value.
    One,
    /// Values between commas, so many at the most.
    List(usize),
}

/// Why a value is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such value.
    Unknown,
    /// The list has no place left for this area.
    Full(AreaId),
}

/// Every parameter, in the order in which the query is written.
pub static PARAMETERS: &[Parameter] = &[
    Parameter {
        name: "pollutant",
        shape: Shape::One,
        read: |state, value, figures| set(&mut state.pollutant, figures.pollutant_by_code(value)),
        write: |state, figures| {
            let is_other = state.pollutant != PollutantId::default();
            stated(is_other.then(|| &*figures.pollutant(state.pollutant).code))
        },
        #[cfg(not(target_family = "wasm"))]
        outside: Outside {
            messages: Messages::State,
            is_attribute: true,
            early: Early::Radio,
            values: Values::Pollutants,
        },
    },
    Parameter {
        name: "districts",
        shape: Shape::List(Chosen::MOST),
        read: read_district,
        write: |state, figures| {
            let code = |area: &AreaId| figures.area(*area).code.as_str();
            state.districts.areas().iter().map(code).collect::<Vec<_>>().join(",")
        },
        #[cfg(not(target_family = "wasm"))]
        outside: Outside {
            messages: Messages::State,
            is_attribute: true,
            early: Early::None,
            values: Values::Areas,
        },
    },
    Parameter {
        name: "against",
        shape: Shape::One,
        read: |state, value, figures| set(&mut state.against, figures.yardstick_by_code(value)),
        write: |state, figures| {
            let is_other = state.against != YardstickId::default();
            stated(is_other.then(|| &*figures.yardstick(state.against).code))
        },
        #[cfg(not(target_family = "wasm"))]
        outside: Outside {
            messages: Messages::State,
            is_attribute: true,
            early: Early::None,
            values: Values::Yardsticks,
        },
    },
    Parameter {
        name: "zone",
        shape: Shape::One,
        read: |state, value, figures| {
            let place = figures.zones.iter().position(|zone| zone.code == value);
            set(&mut state.zone, place.map(|place| Some(ZoneId(place as u8))))
        },
        write: |state, figures| stated(state.zone.map(|zone| &*figures.zones[usize::from(zone.0)].code)),
        #[cfg(not(target_family = "wasm"))]
        outside: Outside {
            messages: Messages::State,
            is_attribute: true,
            early: Early::None,
            values: Values::Zones,
        },
    },
    Parameter {
        name: "panel",
        shape: Shape::One,
        read: |state, value, _| set(&mut state.panel, Panel::from_keyword(value)),
        write: |state, _| keyword(state.panel),
        #[cfg(not(target_family = "wasm"))]
        outside: Outside {
            messages: Messages::State,
            is_attribute: true,
            early: Early::Radio,
            values: Values::Keywords(Panel::keywords),
        },
    },
    Parameter {
        name: "view",
        shape: Shape::One,
        read: |state, value, _| set(&mut state.view, View::from_keyword(value)),
        write: |state, _| keyword(state.view),
        #[cfg(not(target_family = "wasm"))]
        outside: Outside {
            messages: Messages::State,
            is_attribute: true,
            early: Early::Radio,
            values: Values::Keywords(View::keywords),
        },
    },
    Parameter {
        name: "lang",
        shape: Shape::One,
        read: |state, value, _| set(&mut state.language, Language::from_code(value).map(Some)),
        write: |state, _| stated(state.language.map(Language::code)),
        #[cfg(not(target_family = "wasm"))]
        outside: Outside {
            messages: Messages::None,
            is_attribute: true,
            early: Early::None,
            values: Values::Languages,
        },
    },
    Parameter {
        name: "theme",
        shape: Shape::One,
        read: |state, value, _| set(&mut state.theme, Theme::from_keyword(value)),
        write: |state, _| keyword(state.theme),
        #[cfg(not(target_family = "wasm"))]
        outside: Outside {
            messages: Messages::Looks,
            is_attribute: true,
            early: Early::Root,
            values: Values::Themes,
        },
    },
    Parameter {
        name: "text",
        shape: Shape::One,
        read: |state, value, _| set(&mut state.text, TextSize::from_keyword(value)),
        write: |state, _| keyword(state.text),
        #[cfg(not(target_family = "wasm"))]
        outside: Outside {
            messages: Messages::Looks,
            is_attribute: true,
            early: Early::Root,
            values: Values::Keywords(TextSize::keywords),
        },
    },
    Parameter {
        name: "embed",
        shape: Shape::One,
        read: |state, value, _| set(&mut state.embed, Embed::from_keyword(value)),
        write: |state, _| keyword(state.embed),
        #[cfg(not(target_family = "wasm"))]
        outside: Outside {
            messages: Messages::None,
            is_attribute: false,
            early: Early::Root,
            values: Values::Keywords(Embed::keywords),
        },
    },
    Parameter {
        name: "hide",
        shape: Shape::List(PagePart::KEYWORDS.len()),
        read: |state, value, _| {
            PagePart::from_keyword(value).map(|part| state.hide.add(part)).ok_or(Refused::Unknown)
        },
        write: |state, _| state.hide.words().join(","),
        #[cfg(not(target_family = "wasm"))]
        outside: Outside {
            messages: Messages::Looks,
            is_attribute: true,
            early: Early::None,
            values: Values::Parts,
        },
    },
    Parameter {
        name: "data",
        shape: Shape::One,
        read: |state, value, _| set(&mut state.data, Some(value.to_owned())),
        write: |state, _| state.data.clone(),
        #[cfg(not(target_family = "wasm"))]
        outside: Outside {
            messages: Messages::None,
            is_attribute: true,
            early: Early::None,
            values: Values::Packages,
        },
    },
];

/// Sets what a value stands for, where it stands for something.
fn set<T>(place: &mut T, value: Option<T>) -> Result<(), Refused> {
    *place = value.ok_or(Refused::Unknown)?;
    Ok(())
}

/// An area that is in already is no fault.
fn read_district(state: &mut ViewState, code: &str, figures: &Figures) -> Result<(), Refused> {
    let area = figures.area_by_code(code).ok_or(Refused::Unknown)?;
    let is_in = state.districts.place(area).is_some() || state.districts.add(area);
    if is_in { Ok(()) } else { Err(Refused::Full(area)) }
}

/// A value that stands in the query, or nothing: not even looked up for the default, which figures may lack.
fn stated(value: Option<&str>) -> String {
    value.unwrap_or_default().to_owned()
}

/// The keyword of a choice, left out for the default.
fn keyword<K: Keyword + Default>(choice: K) -> String {
    stated((choice != K::default()).then(|| choice.keyword()))
}
