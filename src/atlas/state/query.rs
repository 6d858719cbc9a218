//! The view state as the query of the address, and back.
//!
//! Reading is total: what is unknown is left at its default and given back as a [`Hint`], so
//! that the page can say what it ignored. Writing leaves defaults out.

use super::{Embed, PagePart, Panel, TextSize, Theme, View, ViewState, ZoneId};
use crate::data::{AreaId, Figures, Keyword, Language};

/// What the page could not do with what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// No parameter of this name, or no such value of it.
    Unknown {
        /// The parameter.
        parameter: String,
        /// Its value.
        value: String,
    },
    /// An area that a comparison has no place for.
    LeftOut(AreaId),
    /// No area is called so.
    NoneFound(String),
}

/// Reads a query, with or without its question mark.
pub fn parse(query: &str, figures: &Figures) -> (ViewState, Vec<Hint>) {
    let mut state = ViewState::default();
    let mut hints = Vec::new();
    let query = query.strip_prefix('?').unwrap_or(query);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (parameter, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (parameter, value) = (decode(parameter), decode(value));
        if parameter == "districts" {
            read_districts(&mut state, &value, figures, &mut hints);
        } else if parameter == "hide" {
            read_hidden(&mut state, &value, &mut hints);
        } else if !OF_HOSTS.contains(&parameter.as_str())
            && set(&mut state, &parameter, &value, figures).is_none()
        {
            hints.push(Hint::Unknown { parameter, value });
        }
    }
    state.panel = state.hide.open_panel(state.panel);
    (state, hints)
}

/// Writes the query without its question mark; empty for the default state.
pub fn write(state: &ViewState, figures: &Figures) -> String {
    let pairs = pairs(state, figures).into_iter();
    pairs.map(|(name, value)| [name, &encode(&value)].join("=")).collect::<Vec<_>>().join("&")
}

/// The parameters of a state with their values, those at their defaults left out.
pub fn pairs(state: &ViewState, figures: &Figures) -> Vec<(&'static str, String)> {
    let mut pairs: Vec<(&str, String)> = Vec::new();
    let standard = ViewState::default();
    if state.pollutant != standard.pollutant {
        pairs.push(("pollutant", figures.pollutant(state.pollutant).code.clone()));
    }
    if !state.districts.areas().is_empty() {
        let codes: Vec<&str> =
            state.districts.areas().iter().map(|area| figures.area(*area).code.as_str()).collect();
        pairs.push(("districts", codes.join(",")));
    }
    if state.against != standard.against {
        pairs.push(("against", figures.yardstick(state.against).code.clone()));
    }
    if let Some(zone) = state.zone {
        pairs.push(("zone", figures.zones[usize::from(zone.0)].code.clone()));
    }
    let mut word = |name, word: &str, standard: &str| {
        if word != standard {
            pairs.push((name, word.to_owned()));
        }
    };
    word("panel", state.panel.keyword(), standard.panel.keyword());
    word("view", state.view.keyword(), standard.view.keyword());
    word("lang", state.language.map_or("", Language::code), "");
    word("theme", state.theme.keyword(), standard.theme.keyword());
    word("text", state.text.keyword(), standard.text.keyword());
    word("embed", state.embed.keyword(), standard.embed.keyword());
    word("hide", &state.hide.words().join(","), "");
    word("data", &state.data, "");
    pairs
}

/// Sets what a parameter names; `None` for what is unknown.
fn set(state: &mut ViewState, parameter: &str, value: &str, figures: &Figures) -> Option<()> {
    match parameter {
        "pollutant" => state.pollutant = figures.pollutant_by_code(value)?,
        "against" => state.against = figures.yardstick_by_code(value)?,
        "panel" => state.panel = Panel::from_keyword(value)?,
        "zone" => {
            let index = figures.zones.iter().position(|zone| zone.code == value)?;
            state.zone = Some(ZoneId(index as u8));
        }
        "view" => state.view = View::from_keyword(value)?,
        "lang" => state.language = Some(Language::from_code(value)?),
        "theme" => state.theme = Theme::from_keyword(value)?,
        "text" => state.text = TextSize::from_keyword(value)?,
        "embed" => state.embed = Embed::from_keyword(value)?,
        "data" => state.data = value.to_owned(),
        _ => return None,
    }
    Some(())
}

/// The package that a query asks for.
pub fn package(query: &str) -> Option<String> {
    let query = query.strip_prefix('?').unwrap_or(query);
    let value = query.split('&').find_map(|pair| pair.strip_prefix("data="))?;
    Some(decode(value)).filter(|address| !address.is_empty())
}

/// What some hosts add to the address of every frame. It asks for nothing.
const OF_HOSTS: [&str; 4] = ["initialWidth", "childId", "parentTitle", "parentUrl"];

fn read_hidden(state: &mut ViewState, value: &str, hints: &mut Vec<Hint>) {
    for word in value.split(',').filter(|word| !word.is_empty()) {
        match PagePart::from_keyword(word) {
            Some(part) => state.hide.add(part),
            None => hints.push(Hint::Unknown { parameter: "hide".to_owned(), value: word.to_owned() }),
        }
    }
}

fn read_districts(state: &mut ViewState, value: &str, figures: &Figures, hints: &mut Vec<Hint>) {
    for code in value.split(',').filter(|code| !code.is_empty()) {
        match figures.area_by_code(code) {
            None => hints.push(Hint::Unknown { parameter: "districts".to_owned(), value: code.to_owned() }),
            Some(area) if state.districts.place(area).is_some() => {}
            Some(area) if state.districts.add(area) => {}
            Some(area) => hints.push(Hint::LeftOut(area)),
        }
    }
}

/// Resolves `%41` and `+`; what is no escape stays as it is.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut index = 0;
    while index < bytes.len() {
        let escaped = match bytes[index] {
            b'%' => bytes.get(index + 1).zip(bytes.get(index + 2)).and_then(|(high, low)| byte(*high, *low)),
            _ => None,
        };
        match escaped {
            Some(byte) => {
                decoded.push(byte);
                index += 3;
            }
            None => {
                decoded.push(if bytes[index] == b'+' { b' ' } else { bytes[index] });
                index += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

fn byte(high: u8, low: u8) -> Option<u8> {
    let digit = |digit: u8| char::from(digit).to_digit(16);
    Some((digit(high)? * 16 + digit(low)?) as u8)
}

/// Escapes all but unreserved characters and the comma of lists.
fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~,".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
            encoded.push('%');
            encoded.push(char::from(DIGITS[usize::from(byte >> 4)]));
            encoded.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
    encoded
}
