//! Blocks of a picture: drawings with a height, text broken into lines.

use super::Palette;
use view::markup;

/// A drawing from its own origin, and how high it is.
#[derive(Clone, Debug, Default)]
pub(super) struct Block {
    pub content: String,
    pub height: i32,
}

/// The styles of text. Sizes are those of the page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Title,
    Normal,
    Strong,
    Small,
}

impl Style {
    pub const fn size(self) -> i32 {
        match self {
            Self::Title => 28,
            Self::Normal | Self::Strong => 16,
            Self::Small => 13,
        }
    }

    const fn weight(self) -> &'static str {
        match self {
            Self::Title | Self::Strong => "600",
            Self::Normal | Self::Small => "400",
        }
    }

    fn fill(self, palette: &Palette) -> &str {
        if self == Self::Small { &palette.soft } else { &palette.ink }
    }

    const fn leading(self) -> i32 {
        self.size() * 14 / 10
    }
}

/// Where a line of text stands from.
#[derive(Clone, Copy)]
pub(super) enum Align {
    Start,
    End,
}

impl Block {
    /// A paragraph broken to a width.
    pub fn text(palette: &Palette, style: Style, text: &str, width: i32) -> Self {
        let mut block = Self::default();
        for line in lines(text, style.size(), width) {
            block.content.push_str(&text_line(
                palette,
                style,
                Align::Start,
                0,
                block.height + style.size(),
                &line,
            ));
            block.height += style.leading();
        }
        block
    }

    /// The content moved to a place.
    pub fn at(&self, x: i32, y: i32) -> String {
        element("g", &[("transform", &format!("translate({x} {y})"))], &self.content)
    }
}

/// Blocks one below the other. Empty ones take no room.
pub(super) fn stack(blocks: impl IntoIterator<Item = Block>, gap: i32) -> Block {
    let mut all = Block::default();
    for block in blocks.into_iter().filter(|block| block.height > 0) {
        let y = if all.height == 0 { 0 } else { all.height + gap };
        all.content.push_str(&block.at(0, y));
        all.height = y + block.height;
    }
    all
}

/// A block and another one beside it.
pub(super) fn beside(first: Block, second: Block, x: i32) -> Block {
    Block {
        height: first.height.max(second.height),
        content: [first.content.clone(), second.at(x, 0)].concat(),
    }
}

/// One line of text on its baseline.
pub(super) fn text_line(palette: &Palette, style: Style, align: Align, x: i32, y: i32, text: &str) -> String {
    let anchor = match align {
        Align::Start => "start",

        Align::End => "end",
    };
    let (x, y, size) = (x.to_string(), y.to_string(), style.size().to_string());
    let attributes = [
        ("x", x.as_str()),
        ("y", &y),
        ("font-size", &size),
        ("font-weight", style.weight()),
        ("fill", style.fill(palette)),
        ("text-anchor", anchor),
    ];
    element("text", &attributes, &escaped(text))
}

/// A straight line.
pub(super) fn rule(from: (i32, i32), to: (i32, i32), colour: &str, width: &str) -> String {
    let d = format!("M{} {}L{} {}", from.0, from.1, to.0, to.1);
    element("path", &[("d", &d), ("stroke", colour), ("stroke-width", width)], "")
}

/// An element. Attribute values are escaped; the content is markup.
pub(super) fn element(name: &str, attributes: &[(&str, &str)], content: &str) -> String {
    let written: Vec<String> =
        attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", escaped(value))).collect();
    match content {
        "" => format!("<{name}{}/>", written.concat()),
        content => format!("<{name}{}>{content}</{name}>", written.concat()),
    }
}

/// Text as XML. Control characters, which XML forbids, are left out.
pub(super) fn escaped(text: &str) -> String {
    markup::escaped(&text.chars().filter(|letter| !letter.is_control()).collect::<String>())
}

/// The width of a text, roughly: a Latin letter is about half as wide as a Chinese one.
pub(super) fn width(text: &str, size: i32) -> i32 {
    let letter = |letter: char| match letter {
        '0'..='9' | 'A'..='Z' => 66,
        letter if letter.is_ascii() => 56,
        _ => 100,
    };
    text.chars().map(letter).sum::<i32>() * size / 100
}

/// A text broken into lines: between words, and anywhere beside a Chinese letter.
fn lines(text: &str, size: i32, most: i32) -> Vec<String> {
    let mut lines = vec![String::new()];
    for piece in pieces(text) {
        let full = lines
            .last()
            .is_some_and(|line| !line.is_empty() && width(line, size) + width(piece.trim_end(), size) > most);
        if full {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(&piece);
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// The parts of a text that a line break may part.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    let mut before: Option<char> = None;
    for letter in text.chars() {
        let breaks = before.is_some_and(|before| {
            before == ' ' || (!is_opening(before) && (is_wide(before) || is_wide(letter)))
        });
        if breaks && !(is_closing(letter) && before != Some(' ')) {
            pieces.push(std::mem::take(&mut piece));
        }
        piece.push(letter);
        before = Some(letter);
    }
    pieces.push(piece);
    pieces
}

/// A letter of Chinese writing, beside which a line may end.
fn is_wide(letter: char) -> bool {
    ('\u{3000}'..='\u{9fff}').contains(&letter) || ('\u{ff00}'..='\u{ffef}').contains(&letter)
}

fn is_closing(letter: char) -> bool {
    "，。；：、）》”！？".contains(letter)
}

fn is_opening(letter: char) -> bool {
    "（《“".contains(letter)
}
