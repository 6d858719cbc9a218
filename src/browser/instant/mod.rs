//! What is there for speed alone: a press shows the map in the next frame, before the explorer hears of it; the map
//! under the pollutant that is likely to be chosen next is painted before it is wanted; and the style sheet asks the
//! root what is shown, no button.
//!
//! Without [`enable`] the page does the same, later: the switch of the pollutants is a switch like the others. A test
//! runs the main job so, on a page whose root says `data-instant="off"`.
//!
//! Why: docs/decisions.md#instant-folder

mod deferred_call;
mod press;
mod preview;
mod style;

use super::dom;
use view::Explorer;

/// Makes the page answer at once; `false` where it may not, and the switch of the pollutants is left to be listened to.
/// It wants the map as it was sent.
pub(super) fn enable(explorer: Explorer) -> bool {
    let is_off = dom::root().is_some_and(|root| root.has_attribute("data-instant"));
    if is_off || !press::listen(explorer) {
        return false;
    }
    style::ask_root();
    true
}
