//! Published figures, kept as they were printed: 38 stays 38, and 42.0 keeps its zero.
//!
//! Why: docs/decisions.md#decimals-as-printed

use std::cmp::Ordering;

/// A decimal number with at most three places, as an exact count of thousandths.
///
/// Two decimals are equal when their values are, whatever the places: 35 equals 35.0.
#[derive(Clone, Copy, Debug)]
pub struct Decimal {
    /// The value in thousandths.
    pub thousandths: i32,
    /// How many places after the point were printed, 0 to 3.
    pub places: u8,
}

impl Decimal {
    /// A whole number.
    pub const fn whole(value: i32) -> Self {
        Self { thousandths: value * 1000, places: 0 }
    }

    /// Reads `38`, `-9.5` or `0.125`; `None` for anything else, four places and more included.
    pub fn parse(text: &str) -> Option<Self> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let complete = !whole.is_empty() && !digits.ends_with('.');
        if !complete || fraction.len() > 3 || !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        let whole: i32 = whole.parse().ok()?;
        let mut thousandths = 0;
        for place in 0..3 {
            let digit = fraction.as_bytes().get(place).map_or(0, |byte| byte - b'0');
            thousandths = thousandths * 10 + i32::from(digit);
        }
        let value = whole.checked_mul(1000)?.checked_add(thousandths)?;
        Some(Self { thousandths: sign * value, places: fraction.len() as u8 })
    }

    /// The value as a float, for geometry and ratios only.
    pub fn to_f64(self) -> f64 {
        f64::from(self.thousandths) / 1000.0
    }

    /// The difference `self - other`, with the places of the more exact of the two.
    pub fn minus(self, other: Self) -> Self {
        Self { thousandths: self.thousandths - other.thousandths, places: self.places.max(other.places) }
    }

    /// How far this is above `base`, in percent, rounded to `places`; `None` where the base is 0.
    pub fn percent_above(self, base: Self, places: u8) -> Option<Self> {
        if base.thousandths == 0 {
            return None;
        }
        let scale = 10_i64.pow(u32::from(places.min(3)));
        let difference = i64::from(self.thousandths) - i64::from(base.thousandths);
        let rounded = divide_rounding(difference * 100 * scale, i64::from(base.thousandths));
        let thousandths = i32::try_from(rounded * (1000 / scale)).ok()?;
        Some(Self { thousandths, places })
    }

    /// The absolute value.
    pub fn abs(self) -> Self {
        Self { thousandths: self.thousandths.abs(), ..self }
    }

    /// The digits with a point and an ASCII minus, as in a CSV file.
    pub fn to_plain(self) -> String {
        let magnitude = self.thousandths.unsigned_abs();
        let mut text = String::new();
        if self.thousandths < 0 {
            text.push('-');
        }
        text.push_str(&(magnitude / 1000).to_string());
        if self.places > 0 {
            let mut fraction = (1000 + magnitude % 1000).to_string();
            fraction.remove(0);
            fraction.truncate(usize::from(self.places));
            text.push('.');
            text.push_str(&fraction);
        }
        text
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.thousandths == other.thousandths
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        self.thousandths.cmp(&other.thousandths)
    }
}

/// Integer division rounding half away from zero, as printed statistics do.
fn divide_rounding(numerator: i64, denominator: i64) -> i64 {
    let doubled = 2 * numerator.abs() + denominator.abs();
    let magnitude = doubled / (2 * denominator.abs());
    if (numerator < 0) == (denominator < 0) { magnitude } else { -magnitude }
}
