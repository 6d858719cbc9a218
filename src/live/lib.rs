//! Components that the browser takes over, each from an element of its own.
//!
//! They are apart from the pages that they stand in, so that an edit to one is not an edit to the others.

mod against;
mod compare;
mod legend;
mod marks;
mod more;
mod notices;
mod ranking;
mod readout;
mod summary;

pub use against::Against;
pub use compare::Compare;
pub use legend::Legend;
pub use marks::Marks;
pub use more::More;
pub use notices::Notices;
pub use ranking::Ranking;
pub use readout::Readout;
pub use summary::Summary;

#[cfg(feature = "html")]
use leptos::prelude::*;
#[cfg(feature = "html")]
use view::{Explorer, Live};

/// The inside of the element of a component, as HTML.
#[cfg(feature = "html")]
pub fn html(live: Live, explorer: Explorer) -> String {
    match live {
        Live::Against => view! { <Against explorer=explorer /> }.to_html(),
        Live::Compare => view! { <Compare explorer=explorer /> }.to_html(),
        Live::Legend => view! { <Legend explorer=explorer /> }.to_html(),
        Live::Marks => view! { <Marks explorer=explorer /> }.to_html(),
        Live::More => view! { <More explorer=explorer /> }.to_html(),
        Live::Notices => view! { <Notices explorer=explorer /> }.to_html(),
        Live::Ranking => view! { <Ranking explorer=explorer /> }.to_html(),
        Live::Readout => view! { <Readout explorer=explorer /> }.to_html(),
        Live::Summary => view! { <Summary explorer=explorer /> }.to_html(),
    }
}
