//! The accessibility statement: what is met, what is not, how it was tested, and by which steps a
//! person can test it.

texts! {
    /// The statement in a language.
    pub struct AccessibilityTexts {
        /// Its title, and the link to it.
        pub title: &'static str,
        /// The link back to the map.
        pub back: &'static str,
        /// What comes first.
        pub intro: &'static str,
        /// Its parts.
        pub sections: &'static [AccessibilitySection],
    }
}

texts! {
    /// A part of the statement.
    pub struct AccessibilitySection {
        /// Its heading.
        pub heading: &'static str,
        /// What comes before its points; may be empty.
        pub intro: &'static str,
        /// Its points.
        pub points: &'static [&'static str],
        /// Whether the points are steps, one after the other.
        pub ordered: bool,
    }
}
