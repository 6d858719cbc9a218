//! Components that the browser takes over, each from an element of its own.

mod against;
mod compare;
mod dot_plot;
mod legend;
mod marks;
mod notices;
mod readout;

pub use against::Against;
pub use compare::Compare;
pub use legend::Legend;
pub use marks::Marks;
pub use notices::Notices;
pub use readout::Readout;
