//! Markup that changes in the browser, as a value: elements, text, and constants of ours. Text of the data gets into it by
//! [`Markup::text`] and as a value of an attribute, and is nothing but text there.
//!
//! As strings these drawings weigh a fraction of what as many typed elements would.
//!
//! Why: docs/decisions.md#drawings-as-markup

/// Well-formed markup, of HTML or of SVG.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup(String);

impl Markup {
    /// Markup that is written in the sources.
    pub fn raw(markup: &'static str) -> Self {
        Self(markup.to_owned())
    }

    /// Text that is nothing but text.
    pub fn text(text: &str) -> Self {
        Self(escaped(text))
    }

    /// An element with attributes and what is in it.
    pub fn element(name: &'static str, attributes: &[(&'static str, &str)], content: &[Self]) -> Self {
        let mut markup = opened(name, attributes);
        markup.push('>');
        content.iter().for_each(|part| markup.push_str(&part.0));
        for part in ["</", name, ">"] {
            markup.push_str(part);
        }
        Self(markup)
    }

    /// A shape of SVG, which has nothing in it and closes itself.
    pub fn shape(name: &'static str, attributes: &[(&'static str, &str)]) -> Self {
        let mut markup = opened(name, attributes);
        markup.push_str("/>");
        Self(markup)
    }

    /// Adds more behind it.
    pub fn push(&mut self, more: Self) {
        self.0.push_str(&more.0);
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The markup as a browser takes it.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl FromIterator<Self> for Markup {
    fn from_iter<T: IntoIterator<Item = Self>>(parts: T) -> Self {
        let mut all = Self::default();
        parts.into_iter().for_each(|part| all.push(part));
        all
    }
}

/// The begin of an element, but for its end.
fn opened(name: &'static str, attributes: &[(&'static str, &str)]) -> String {
    let mut markup = ["<", name].concat();
    for (name, value) in attributes {
        for part in [" ", name, "=\"", &escaped(value), "\""] {
            markup.push_str(part);
        }
    }
    markup
}

/// Text that is nothing but text, in an element and in an attribute.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
