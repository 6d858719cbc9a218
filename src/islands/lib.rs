//! Components that the browser hydrates, each from an element of its own.
//!
//! They are apart from the pages that they stand in, so that an edit to one is not an edit to the others.
//!
//! Why: docs/decisions.md#islands
//! Why: docs/decisions.md#hydration-in-place
//! Why: docs/decisions.md#islands-known-by-programs-alone

mod against;
mod compare;
mod legend;
mod marks;
mod more;
mod notices;
mod ranking;
mod readout;
mod summary;

use against::Against;
use compare::Compare;
use legend::Legend;
use marks::{InsetMarks, Marks, Outlines, SmallMarks};
use more::More;
use notices::Notices;
use ranking::Ranking;
use readout::Readout;
use summary::Summary;

use leptos::prelude::*;
#[cfg(all(target_family = "wasm", feature = "hydrate"))]
use leptos::tachys::{hydration::Cursor, view::PositionState};
use view::{Explorer, Island};

/// Does something with the component of a part: each is a type of its own.
macro_rules! with_component {
    ($part:ident, $explorer:ident, $view:ident => $act:expr) => {
        with_component!($part, $explorer, $view => $act;
            Against Compare InsetMarks Legend Marks More Notices Outlines Ranking Readout SmallMarks Summary)
    };
    ($part:ident, $explorer:ident, $view:ident => $act:expr; $($component:ident)*) => {
        match $part {
            $(Island::$component => {
                let $view = view! { <$component explorer=$explorer /> };
                $act
            })*
        }
    };
}

/// What is in the element of a part, as HTML.
#[cfg(feature = "html")]
pub fn html(part: Island, explorer: Explorer) -> String {
    with_component!(part, explorer, component => component.to_html())
}

/// Hydrates what is in an element of an island, from a cursor at it, for as long as the page is there. Leptos' own way of it
/// makes a root for every element, and reads what a server would have sent with each.
#[cfg(all(target_family = "wasm", feature = "hydrate"))]
pub fn hydrate(part: Island, explorer: Explorer, cursor: &Cursor) {
    with_component!(part, explorer, component => {
        let state = component.into_view().hydrate::<true>(cursor, &PositionState::default());
        std::mem::forget(state);
    });
}
