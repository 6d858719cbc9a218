//! What is known of a parameter of the address outside of the page: by documents, scripts and pages around the map.

/// What documents, scripts and pages around the map know of a parameter. The WebAssembly module does without.
pub struct Outside {
    /// Its place in the messages to and from a page around the map.
    pub messages: Messages,
    /// Whether the element `<eco-atlas>` has it as an attribute.
    pub is_attribute: bool,
    /// How a page without the WebAssembly module shows it.
    pub early: Early,
    /// What its values are.
    pub values: Values,
}

/// The place of a parameter in messages. All but those that have none may be set by a page around the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Messages {
    /// In `State`: the map also says what it is.
    State,
    /// In `Looks`: it is set alone.
    Looks,
    /// In none: it makes another page, or belongs to the frame.
    None,
}

/// How a page shows a parameter before the WebAssembly module is there, or without it: `start.js` sees to that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Early {
    /// Radio buttons of its name, which the style sheet asks.
    Radio,
    /// An attribute `data-` and its name of the root, where it is not at its default.
    Root,
    /// Not at all.
    None,
}

/// What the values of a parameter are. Only documents and pages of the build list them.
#[derive(Clone, Copy, Debug)]
pub enum Values {
    /// Codes of pollutants.
    Pollutants,
    /// Codes of areas.
    Areas,
    /// Codes of yardsticks.
    Yardsticks,
    /// Codes of ecological zones.
    Zones,
    /// Languages of the site.
    Languages,
    /// Themes.
    Themes,
    /// Parts of the page.
    Parts,
    /// Keywords without a name of their own, the default first.
    Keywords(fn() -> Vec<&'static str>),
    /// Addresses of data packages.
    Packages,
}
