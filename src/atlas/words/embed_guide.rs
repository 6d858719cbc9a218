//! The pages that show the methods to embed the map.

/// A method to embed the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmbedMethod {
    /// A plain frame, without script.
    Frame,
    /// The element of our script.
    Element,
    /// Messages, for scripts of the page around.
    Messages,
}

impl EmbedMethod {
    /// Every method, the simplest first.
    pub const ALL: [Self; 3] = [Self::Frame, Self::Element, Self::Messages];

    /// The name of the folder of its page.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Frame => "frame",
            Self::Element => "element",
            Self::Messages => "messages",
        }
    }
}

texts! {
    /// The texts of the pages in a language.
    pub struct EmbedGuideTexts {
        /// What all of them are about.
        pub title: &'static str,
        /// The name of a method.
        pub name: fn(EmbedMethod) -> &'static str,
        /// What a method is, and for whom.
        pub intro: fn(EmbedMethod) -> &'static str,
        /// What to know of a method; what is code stands between backticks.
        pub points: fn(EmbedMethod) -> &'static [&'static str],
        /// Heading of the code.
        pub code: &'static str,
        /// What of the code is to be replaced, from the address in it.
        pub address: fn(&str) -> String,
        /// Heading of the script of the page around.
        pub script: &'static str,
        /// Heading of the example.
        pub example: &'static str,
        /// Heading of the values that attributes may have.
        pub values: &'static str,
        /// Asks the map what it shows.
        pub ask: &'static str,
        /// What the map said, newest first.
        pub heard: &'static str,
        /// The name of a frame until the map in it has said what it shows.
        pub frame_title: &'static str,
        /// The link to the description of the messages.
        pub described: &'static str,
    }
}
