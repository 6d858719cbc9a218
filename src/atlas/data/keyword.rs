//! Keywords: the words of tables, of the query and of attributes that stand for one of a few choices.

/// A choice that is written as a keyword.
pub trait Keyword: Copy + PartialEq + 'static {
    /// Every choice with its keyword.
    const KEYWORDS: &'static [(&'static str, Self)];

    /// The choice that a keyword stands for.
    fn from_keyword(text: &str) -> Option<Self> {
        Self::KEYWORDS.iter().find(|(keyword, _)| *keyword == text).map(|(_, choice)| *choice)
    }

    /// The keyword of the choice.
    fn keyword(self) -> &'static str {
        Self::KEYWORDS.iter().find(|(_, choice)| *choice == self).map_or("", |(keyword, _)| keyword)
    }

    /// All keywords, in their order.
    fn keywords() -> Vec<&'static str> {
        Self::KEYWORDS.iter().map(|(keyword, _)| *keyword).collect()
    }
}

/// The place of a keyword in a list.
pub fn place_of(keywords: &[&str], text: &str) -> Option<usize> {
    keywords.iter().position(|keyword| *keyword == text)
}

/// An enum whose variants are keywords, each written once; the first is the default.
#[macro_export]
macro_rules! keywords {
    ($(#[$doc:meta])* $name:ident { $first:ident = $first_word:literal, $($variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            #[doc = concat!("`", $first_word, "`, the default.")]
            #[default]
            $first,
            $(#[doc = concat!("`", $word, "`.")] $variant,)+
        }

        impl $name {
            /// Every variant, the default first.
            pub const ALL: &'static [Self] = &[Self::$first, $(Self::$variant),+];
        }

        impl $crate::data::Keyword for $name {
            const KEYWORDS: &'static [(&'static str, Self)] =
                &[($first_word, Self::$first), $(($word, Self::$variant)),+];

            // By their places: one look-up for all enums, where the trait's own would be compiled for each.
            fn from_keyword(text: &str) -> Option<Self> {
                $crate::data::place_of(&[$first_word, $($word),+], text).map(|place| Self::ALL[place])
            }

            fn keyword(self) -> &'static str {
                const WORDS: &[&str] = &[$first_word, $($word),+];
                WORDS[self as usize]
            }
        }
    };
}

/// An enum of keywords of its own and those of another, which a last variant holds: parts of the page, of which the panels
/// are some. The other's keywords are written once, and come last.
macro_rules! keywords_and {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),+; $other:ident }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`.")] $variant,)+
            #[doc = concat!("One of [`", stringify!($other), "`].")]
            $other($other),
        }

        impl $crate::data::Keyword for $name {
            const KEYWORDS: &'static [(&'static str, Self)] = &{
                const OWN: &[(&str, $name)] = &[$(($word, $name::$variant)),+];
                const OTHERS: &[(&str, $other)] = <$other as $crate::data::Keyword>::KEYWORDS;
                let mut all = [OWN[0]; OWN.len() + OTHERS.len()];
                let mut place = 1;
                while place < all.len() {
                    all[place] = if place < OWN.len() {
                        OWN[place]
                    } else {
                        let (word, other) = OTHERS[place - OWN.len()];
                        (word, $name::$other(other))
                    };
                    place += 1;
                }
                all
            };
        }
    };
}
pub use keywords;
pub(crate) use keywords_and;
