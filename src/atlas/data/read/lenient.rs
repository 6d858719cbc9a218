//! How spreadsheets and people write what the format writes in one way only.
//!
//! Why: docs/decisions.md#lenient-reading

use crate::data::Decimal;
use std::borrow::Cow;

/// The signs that part cells beside the comma.
pub(super) const DELIMITERS: [u8; 2] = [b';', b'\t'];

/// What people write where there is no figure.
const NO_DATA: [&str; 12] = ["-", "–", "—", "——", "/", "ND", "N/A", "NA", "n.a.", "无", "无数据", "缺测"];

/// What a cell of a number says.
pub(super) enum NumberCell {
    /// A number.
    Number(Decimal),
    /// That there is none.
    NoData,
}

/// Reads the cell of a number, and says whether it was written in another way than the format's;
/// `None` for no number.
///
/// Full-width digits, a true minus, spaces and commas between thousands, and the percent sign in a
/// column of percent are read. A decimal comma is not; and where cells are parted by semicolons, as where the
/// comma is the decimal one, no comma is.
pub(super) fn number(text: &str, column: &str, delimiter: u8) -> Option<(NumberCell, bool)> {
    if let Some(number) = Decimal::parse(text) {
        return Some((NumberCell::Number(number), false));
    }
    let plain: String = text.chars().map(half_width).filter(|c| !c.is_whitespace()).collect();
    if NO_DATA.iter().any(|word| word.eq_ignore_ascii_case(&plain)) {
        return Some((NumberCell::NoData, true));
    }
    let plain = plain.strip_prefix('+').unwrap_or(&plain).replacen(['−', '–'], "-", 1);
    let percent = plain.strip_suffix('%').filter(|_| column.ends_with("_percent"));
    let plain = percent.unwrap_or(&plain);
    if delimiter == b';' && plain.contains(',') {
        return None;
    }
    let plain = without_thousands(plain)?;
    Decimal::parse(&plain).map(|number| (NumberCell::Number(number), true))
}

/// A text without what is not seen and turns the text around it: control characters, and the marks that
/// override a direction. Marks of direction that only hint stay.
pub fn visible_text(text: &str) -> Cow<'_, str> {
    let is_unseen =
        |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    match text.contains(is_unseen) {
        true => {
            let spaced = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c });
            Cow::Owned(spaced.filter(|c| !is_unseen(*c)).collect())
        }
        false => Cow::Borrowed(text),
    }
}

/// The year of a date such as 2016-01-01.
pub(super) fn date(text: &str) -> Option<u16> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else {
        return None;
    };
    let number = |part: &str, digits: usize| -> Option<u16> {
        (part.len() == digits).then(|| part.parse().ok()).flatten()
    };
    let year = number(year, 4)?;
    let fits = (1..=12).contains(&number(month, 2)?) && (1..=31).contains(&number(day, 2)?);
    fits.then_some(year)
}

/// A full-width sign as its half-width twin.
fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        other => other,
    }
}

/// A number without the commas between its thousands; `None` where a comma stands elsewhere.
fn without_thousands(text: &str) -> Option<String> {
    if !text.contains(',') {
        return Some(text.to_owned());
    }
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let fits = (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && groups.all(|group| group.len() == 3)
        && !fraction.contains(',');
    fits.then(|| text.replace(',', ""))
}
