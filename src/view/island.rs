//! The parts of the page that the browser hydrates.
//!
//! Why: docs/decisions.md#islands
//! Why: docs/decisions.md#islands-known-by-programs-alone

use super::Explorer;

/// Writes the component of a part as HTML. Who renders pages is given it, so that an edit to a component does not compile
/// the pages.
pub type IslandHtml = fn(Island, Explorer) -> String;

/// A part of the page that the browser hydrates. The component of the same name is what is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Island {
    /// The choice of what values are compared with.
    Against,
    /// The comparison of districts.
    Compare,
    /// The classes of the map.
    Legend,
    /// The marks of chosen districts on a map.
    Marks,
    /// The button for more rows.
    More,
    /// What the address asks for and is not there.
    Notices,
    /// The districts in the order of their values.
    Ranking,
    /// The district under the pointer or the focus.
    Readout,
    /// The map in words.
    Summary,
}

impl Island {
    /// All parts, in the order in which they are hydrated.
    pub const ALL: [Self; 9] = [
        Self::Summary,
        Self::Legend,
        Self::Readout,
        Self::Marks,
        Self::Compare,
        Self::Against,
        Self::Ranking,
        Self::More,
        Self::Notices,
    ];

    /// The name by which its element is found, in `data-island`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Against => "against",
            Self::Compare => "compare",
            Self::Legend => "legend",
            Self::Marks => "marks",
            Self::More => "more",
            Self::Notices => "notices",
            Self::Ranking => "ranking",
            Self::Readout => "readout",
            Self::Summary => "summary",
        }
    }
}
