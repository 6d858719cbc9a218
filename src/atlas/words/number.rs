//! Numbers and formulas as text, the same at the build and in the browser.
//!
//! Why: docs/decisions.md#own-number-format

use crate::data::{Concentration, Decimal};

/// A number with the minus sign U+2212.
pub fn number(value: Decimal) -> String {
    value.to_plain().replace('-', "\u{2212}")
}

/// What stands in a table where a yardstick has no value.
pub const NO_LIMIT: &str = "–";

/// A value as a number, or the text that stands where there is none.
pub fn number_or(value: Option<Concentration>, absent: &str) -> String {
    value.map_or_else(|| absent.to_owned(), |value| number(value.0))
}

/// A number with its sign, zero without.
pub fn signed(value: Decimal) -> String {
    let sign = if value > Decimal::whole(0) { "+" } else { "" };
    [sign, &number(value)].concat()
}

/// A signed percentage: `+31.6%`.
pub fn percent(value: Decimal) -> String {
    [&signed(value), "%"].concat()
}

/// A formula in plain text, with its subscript in Unicode digits: PM₂.₅.
pub fn formula(base: &str, subscript: &str) -> String {
    let lowered = |letter: char| match letter.to_digit(10) {
        Some(digit) => char::from_u32(0x2080 + digit).unwrap_or(letter),
        None => letter,
    };
    base.chars().chain(subscript.chars().map(lowered)).collect()
}
