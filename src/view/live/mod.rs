//! Components that the browser takes over, each from an element of its own.

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
pub use legend::{Legend, paint};
pub use marks::Marks;
pub use more::More;
pub use notices::Notices;
pub use ranking::Ranking;
pub use readout::Readout;
pub use summary::Summary;
