//! The texts of the data desk, and of packages that a page opens.

texts! {
    /// The texts of the desk in a language.
    pub struct DeskTexts {
        /// The name of the desk.
        pub title: &'static str,
        /// What it is for.
        pub intro: &'static str,
        /// The field that takes files.
        pub choose: &'static str,
        /// That they may be dropped, and what they are.
        pub drop: &'static str,
        /// That nothing is sent anywhere.
        pub stays_here: &'static str,
        /// While files are read.
        pub reading: &'static str,
        /// The program did not come.
        pub failed: &'static str,
        /// Heading of what is said of the files.
        pub findings: &'static str,
        /// Heading of the tables.
        pub tables: &'static str,
        /// That more rows are not shown: shown, all.
        pub rows_shown: fn(usize, usize) -> String,
        /// Heading of the map of the draft.
        pub draft: &'static str,
        /// The map of the draft, for a voice.
        pub draft_map: fn(&str) -> String,
        /// Heading of the map of the package that the site was built from.
        pub published: fn(u16) -> String,
        /// Heading of what changed.
        pub changes: fn(u16) -> String,
        /// The heads of its table: area, pollutant, before, now, difference.
        pub changes_heading: [&'static str; 5],
        /// Nothing changed.
        pub unchanged: &'static str,
        /// The draft is of another place.
        pub other_place: &'static str,
        /// The button that gives the package as a zip.
        pub download: &'static str,
        /// What to do with it.
        pub put: &'static str,
        /// Files that are no part of a package.
        pub strange: fn(&str) -> String,
        /// The zip cannot be read.
        pub bad_zip: &'static str,
        /// The files of last year's package are taken where a draft lacks them.
        pub completed: fn(&str) -> String,
        /// A package is not shown.
        pub refused: &'static str,
        /// To the map that the site was built with.
        pub built_in: &'static str,
        /// A package of an origin that the site does not list.
        pub not_listed: fn(&str) -> String,
        /// The browser is too old to colour another package.
        pub too_old: &'static str,
        /// No file of a package is among those given.
        pub nothing: &'static str,
        /// The published map, for a voice.
        pub published_map: fn(&str, u16) -> String,
        /// Nothing is at the address.
        pub not_there: &'static str,
    }
}
