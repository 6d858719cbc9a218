//! The order of areas: as in the statement, or by the value of a pollutant.

use crate::data::{AreaId, AreaKind, Figures, Language, PollutantId};

/// How a column is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortOrder {
    /// The lowest value first.
    Rising,
    /// The highest value first.
    Falling,
}

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortColumn {
    /// The names, by their letters in the language at the top of the site, which all pages share: a Chinese name by its
    /// pinyin, which is the English one.
    Name,
    /// The values of a pollutant.
    Of(PollutantId),
}

/// The column that a table is sorted by; `None` for the order of the statement.
pub type Sort = Option<(SortColumn, SortOrder)>;

/// The sort after another press on a column: rising, falling, as in the statement.
pub fn pressed(sort: Sort, column: SortColumn) -> Sort {
    match sort {
        Some((sorted, SortOrder::Rising)) if sorted == column => Some((column, SortOrder::Falling)),
        Some((sorted, SortOrder::Falling)) if sorted == column => None,
        _ => Some((column, SortOrder::Rising)),
    }
}

/// All areas in an order. Equal values keep the order of the statement; no data comes last.
pub fn ordered(figures: &Figures, sort: Sort) -> Vec<AreaId> {
    let mut order: Vec<AreaId> = Vec::new();
    for (area, _) in figures.areas() {
        let comes_before = |other: &AreaId| match sort {
            None => true,
            Some((SortColumn::Name, direction)) => {
                let name = |area| figures.area(area).name.get(Language::default());
                is_in_order(name(*other), name(area), direction)
            }
            Some((SortColumn::Of(column), direction)) => {
                match (figures.value(*other, column), figures.value(area, column)) {
                    (Some(other), Some(own)) => is_in_order(other, own, direction),
                    (other, own) => other.is_some() || own.is_none(),
                }
            }
        };
        let place = order.partition_point(comes_before);
        order.insert(place, area);
    }
    order
}

fn is_in_order<T: PartialOrd>(first: T, second: T, direction: SortOrder) -> bool {
    match direction {
        SortOrder::Rising => first <= second,
        SortOrder::Falling => first >= second,
    }
}

/// The districts by a pollutant, lowest first, and after them the special areas.
pub fn ranking(figures: &Figures, pollutant: PollutantId) -> Vec<AreaId> {
    let order = ordered(figures, Some((SortColumn::Of(pollutant), SortOrder::Rising)));
    let of = |kind: AreaKind| order.iter().copied().filter(move |area| figures.area(*area).kind == kind);
    of(AreaKind::District).chain(of(AreaKind::SpecialArea)).collect()
}
