//! The view state as the query of the address, and back.
//!
//! Reading is total: what is unknown is left at its default and given back as a [`Hint`], so
//! that the page can say what it ignored. Writing leaves defaults out.
//!
//! Why: docs/decisions.md#total-queries

use super::parameter::{PARAMETERS, Refused, Shape};
use super::{Chosen, ViewState};
use crate::data::{AreaId, Figures};

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
    /// All choices were taken back: those that there were.
    Cleared(Chosen),
}

/// Reads a query, with or without its question mark.
pub fn parse(query: &str, figures: &Figures) -> (ViewState, Vec<Hint>) {
    let mut state = ViewState::default();
    let mut hints = Vec::new();
    let query = query.strip_prefix('?').unwrap_or(query);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (parameter, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (parameter, value) = (decode(parameter), decode(value));
        match PARAMETERS.iter().find(|known| known.name == parameter) {
            Some(known) => {
                let is_list = matches!(known.shape, Shape::List(_));
                for item in value.split(|letter| is_list && letter == ',') {
                    // A list may be empty, and so may its items.
                    let read = if is_list && item.is_empty() {
                        Ok(())
                    } else {
                        (known.read)(&mut state, item, figures)
                    };
                    hints.extend(read.err().map(|refused| match refused {
                        Refused::Unknown => {
                            Hint::Unknown { parameter: parameter.clone(), value: item.to_owned() }
                        }
                        Refused::Full(area) => Hint::LeftOut(area),
                    }));
                }
            }
            None if OF_HOSTS.contains(&parameter.as_str()) => {}
            None => hints.push(Hint::Unknown { parameter, value }),
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
    let pairs = PARAMETERS.iter().map(|parameter| (parameter.name, (parameter.write)(state, figures)));
    pairs.filter(|(_, value)| !value.is_empty()).collect()
}

/// The package that a query asks for.
pub fn package(query: &str) -> Option<String> {
    let query = query.strip_prefix('?').unwrap_or(query);
    let value = query.split('&').find_map(|pair| pair.strip_prefix("data="))?;
    Some(decode(value)).filter(|address| !address.is_empty())
}

/// An address with a query. A base that begins with `&` is the end of the query itself: another package.
pub fn address(base: &str, query: &str) -> String {
    if let Some(package) = base.strip_prefix('&') {
        // What a query says of its package is the last thing that it says.
        let kept = query.split('&').take_while(|pair| !pair.starts_with("data="));
        let kept = kept.collect::<Vec<_>>().join("&");
        let end = if kept.is_empty() || package.is_empty() { package } else { base };
        return ["?", &kept, end].concat();
    }
    if query.is_empty() { base.to_owned() } else { [base, "?", query].concat() }
}

/// What some hosts add to the address of every frame. It asks for nothing.
const OF_HOSTS: [&str; 4] = ["initialWidth", "childId", "parentTitle", "parentUrl"];

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
