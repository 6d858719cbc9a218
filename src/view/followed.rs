//! What follows the state in the markup: a text, or whether an attribute stands.
//!
//! Each closure has a type of its own, and Leptos' code is compiled anew for each type: a kilobyte
//! or two of program, paid by every reader. Behind these names there is one type a kind.
//!
//! Why: docs/decisions.md#boxed-texts-and-flags

use super::Markup;

/// A text that follows the state; or markup, for the inside of an element.
pub type Text = Box<dyn FnMut() -> String + Send>;

/// An attribute that stands or not.
pub type Flag = Box<dyn FnMut() -> bool + Send>;

/// A text that follows the signals which are read in it.
pub fn text(text: impl FnMut() -> String + Send + 'static) -> Text {
    Box::new(text)
}

/// The inside of an element that follows the signals which are read in it, as markup.
pub fn inner(mut markup: impl FnMut() -> Markup + Send + 'static) -> Text {
    Box::new(move || markup().into_string())
}

/// An attribute that follows the signals which are read in it.
pub fn flag(flag: impl FnMut() -> bool + Send + 'static) -> Flag {
    Box::new(flag)
}
