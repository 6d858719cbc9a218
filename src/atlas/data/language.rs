//! The languages of the page: the one list of them, with what the code must know of each.
//!
//! Whatever differs by language and is no sentence stands here; sentences stand in [`words`](crate::words), in a folder
//! a language. A new line of the table makes the compiler ask for the rest.

/// What the code knows of a language beside its words.
struct Facts {
    code: &'static str,
    tag: &'static str,
    folder: &'static str,
    own_name: &'static str,
    name_endings: &'static [&'static str],
    is_assumed: bool,
}

/// Writes the enum, the list of its values and the look-up of their facts, so that no language can be in one and not
/// in the others.
macro_rules! languages {
    ($($(#[doc = $doc:literal])+ $(#[cfg($when:meta)])? $language:ident: $facts:expr,)+) => {
        /// A language of the page.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Language {
            #[default]
            $($(#[doc = $doc])+ $(#[cfg($when)])? $language,)+
        }

        impl Language {
            /// How many there are.
            pub const COUNT: usize = [$($(#[cfg($when)])? Self::$language,)+].len();

            /// Every language, in the order of the pages.
            pub const ALL: [Self; Self::COUNT] = [$($(#[cfg($when)])? Self::$language,)+];

            /// Every code, in the same order.
            pub const CODES: &'static [&'static str] =
                &[$($(#[cfg($when)])? Self::$language.code(),)+];

            const fn facts(self) -> &'static Facts {
                match self {
                    $($(#[cfg($when)])? Self::$language => const { &$facts },)+
                }
            }
        }
    };
}

languages! {
    /// English, at `/`.
    En: Facts {
        code: "en",
        tag: "en",
        folder: "",
        own_name: "English",
        name_endings: &["district"],
        is_assumed: true,
    },
    /// Simplified Chinese, at `/zh/`.
    Zh: Facts {
        code: "zh",
        tag: "zh-Hans",
        folder: "zh/",
        own_name: "中文",
        name_endings: &["qu", "区", "县"],
        is_assumed: true,
    },
    /// No language: English with accents on its letters, for the proof that a third one needs no more than this.
    #[cfg(feature = "pseudo-language")]
    Pseudo: Facts {
        code: "qps",
        tag: "en-XA",
        folder: "qps/",
        own_name: "Þšéûðö",
        name_endings: &[],
        is_assumed: false,
    },
}

impl Language {
    /// The value of the query parameter `lang`, and the end of the names of columns: `name_zh`.
    pub const fn code(self) -> &'static str {
        self.facts().code
    }

    /// The value of the `lang` attribute, after BCP 47.
    pub const fn tag(self) -> &'static str {
        self.facts().tag
    }

    /// The folder of its pages, relative to the site; empty for the language at the top.
    pub const fn folder(self) -> &'static str {
        self.facts().folder
    }

    /// Its name in itself, as links to it have it.
    pub const fn own_name(self) -> &'static str {
        self.facts().own_name
    }

    /// What names of areas end with in it, which a reader may leave out or write in another way; in small letters.
    pub const fn name_endings(self) -> &'static [&'static str] {
        self.facts().name_endings
    }

    /// Whether a package that names no languages is taken to have it: such packages were made while there were no more.
    pub const fn is_assumed(self) -> bool {
        self.facts().is_assumed
    }

    /// The language of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The language of a tag, as pages have it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The language that a locale of the system asks for: the one whose code it begins with, so that `zh-TW` and
    /// `zh_CN.UTF-8` are Chinese.
    pub fn from_locale(locale: &str) -> Option<Self> {
        let begins = |language: &Self| {
            let (start, rest) = locale.split_at_checked(language.code().len()).unwrap_or_default();
            start.eq_ignore_ascii_case(language.code())
                && !rest.starts_with(|c: char| c.is_ascii_alphabetic())
        };
        Self::ALL.into_iter().find(begins)
    }

    /// Every language but this one.
    pub fn others(self) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |other| *other != self)
    }

    /// The address of the site's folder of another language from that of this one; empty for the folder itself.
    pub fn path_to(self, other: Self) -> String {
        ["../".repeat(self.folder().matches('/').count()).as_str(), other.folder()].concat()
    }
}

/// A text of the package in every language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localized(pub [String; Language::COUNT]);

impl Localized {
    /// No text, in every language.
    pub const EMPTY: Self = Self([const { String::new() }; Language::COUNT]);

    /// A text that is the same in all languages, as that of a page which carries its own language alone.
    pub fn same(text: &str) -> Self {
        let mut same = Self::EMPTY;
        same.0.iter_mut().for_each(|place| text.clone_into(place));
        same
    }

    /// The texts of all languages, in the order of [`Language::ALL`].
    pub fn of(texts: &[&str; Language::COUNT]) -> Self {
        let mut made = Self::EMPTY;
        for (place, text) in made.0.iter_mut().zip(texts) {
            (*text).clone_into(place);
        }
        made
    }

    /// The text in one language.
    pub fn get(&self, language: Language) -> &str {
        &self.0[language as usize]
    }

    /// Puts another text in place of that of a language.
    pub fn set(&mut self, language: Language, text: &str) {
        text.clone_into(&mut self.0[language as usize]);
    }

    /// Its texts in the order of [`Language::ALL`].
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// The text of every language with that of another in place of one that is empty.
    pub fn or(mut self, other: &Self) -> Self {
        for (text, other) in self.0.iter_mut().zip(&other.0) {
            if text.is_empty() {
                other.clone_into(text);
            }
        }
        self
    }
}

impl FromIterator<(Language, String)> for Localized {
    /// A text out of those of some languages. The first of them stands for every language that is not among them: a
    /// package has its own languages alone.
    fn from_iter<T: IntoIterator<Item = (Language, String)>>(texts: T) -> Self {
        let mut texts = texts.into_iter().peekable();
        let mut made = texts.peek().map_or(Self::EMPTY, |(_, first)| Self::same(first));
        texts.for_each(|(language, text)| made.0[language as usize] = text);
        made
    }
}
