//! The parts of the page that the browser hydrates.
//!
//! Why: docs/decisions.md#islands
//! Why: docs/decisions.md#islands-known-by-programs-alone

use super::Explorer;

/// Writes the component of a part as HTML. Who renders pages is given it, so that an edit to a component does not compile
/// the pages.
pub type IslandHtml = fn(Island, Explorer) -> String;

/// Writes the enum, the list of its values and their names, so that no island can be left out and stay unhydrated.
macro_rules! islands {
    ($($(#[$doc:meta])+ $island:ident = $name:literal,)+) => {
        /// A part of the page that the browser hydrates. The component of the same name is what is in it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Island {
            $($(#[$doc])+ $island,)+
        }

        impl Island {
            /// All islands, in the order in which they are hydrated.
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$island),+];

            /// The name by which its element is found, in `data-island`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$island => $name,)+
                }
            }
        }
    };
}

islands! {
    /// The map in words.
    Summary = "summary",
    /// The classes of the map.
    Legend = "legend",
    /// The district under the pointer or the focus.
    Readout = "readout",
    /// The outlines of districts on a map.
    Outlines = "outlines",
    /// The marks of chosen districts on the map.
    Marks = "marks",
    /// The marks of chosen districts in the inset.
    InsetMarks = "inset-marks",
    /// The marks of chosen districts on a small map.
    SmallMarks = "small-marks",
    /// The comparison of districts.
    Compare = "compare",
    /// The choice of what values are compared with.
    Against = "against",
    /// The districts in the order of their values.
    Ranking = "ranking",
    /// The button for more rows.
    More = "more",
    /// What the address asks for and is not there.
    Notices = "notices",
}
