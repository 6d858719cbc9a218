//! Texts of the descriptor in the languages of the package, and the codes of those languages.

use crate::data::format::localized_name;
use crate::data::read::lenient;
use crate::data::{Language, Localized};
use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;

/// A text in the languages of the package, as it is written: `{ "en": "…", "zh": "…" }`. Empty where a language is
/// left out.
#[derive(Clone, Debug, Default)]
pub(in crate::data::read) struct Text(Localized);

impl Text {
    /// What is written for a language.
    pub fn of(&self, language: Language) -> &str {
        self.0.get(language)
    }
}

/// A text of the package as the atlas keeps it: a language without one has that of the first that has.
pub(in crate::data::read) fn localized(text: &Text) -> Localized {
    let visible = |language: Language| (language, lenient::visible_text(text.of(language)).into_owned());
    Language::ALL.into_iter().filter(|language| !text.of(*language).is_empty()).map(visible).collect()
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("struct Text")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
        let mut text = Text::default();
        while let Some(code) = map.next_key::<String>()? {
            let language = Language::from_code(&code);
            let language = language.ok_or_else(|| A::Error::unknown_field(&code, Language::CODES))?;
            text.0.set(language, &map.next_value::<String>()?);
        }
        Ok(text)
    }
}

/// A language, by its code.
#[derive(Clone, Copy, Debug)]
pub(super) struct LanguageField(pub Language);

impl<'de> Deserialize<'de> for LanguageField {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(CodeVisitor)
    }
}

struct CodeVisitor;

impl Visitor<'_> for CodeVisitor {
    type Value = LanguageField;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("the code of a language")
    }

    fn visit_str<E: Error>(self, code: &str) -> Result<LanguageField, E> {
        let language = Language::from_code(code);
        language.map(LanguageField).ok_or_else(|| E::unknown_variant(code, Language::CODES))
    }
}

/// The titles of a source, which stand beside its other fields since Frictionless knows only `title`: that one for
/// every language, and `title_zh` and so on for those that have one of their own.
#[derive(Clone, Debug)]
pub(super) struct TitleFields(pub Text);

impl<'de> Deserialize<'de> for TitleFields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(TitleVisitor)
    }
}

struct TitleVisitor;

impl<'de> Visitor<'de> for TitleVisitor {
    type Value = TitleFields;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("the titles of a source")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<TitleFields, A::Error> {
        let (mut title, mut own) = (None, Text::default());
        while let Some(name) = map.next_key::<String>()? {
            let language = Language::ALL.into_iter().find(|each| localized_name("title", *each) == name);
            match (name.as_str(), language) {
                ("title", _) => title = Some(map.next_value::<String>()?),
                (_, Some(language)) => {
                    own.0.set(language, &map.next_value::<Option<String>>()?.unwrap_or_default());
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        let title = title.ok_or_else(|| A::Error::missing_field("title"))?;
        Ok(TitleFields(Text(own.0.or(&Localized::same(&title)))))
    }
}
